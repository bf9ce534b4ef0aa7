// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/deny_code.h"
#include "core/protocol/vocabulary.h"
#include "tests/support/test_registry.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hall;

class VocabularyTest : public QObject {
    Q_OBJECT

    template <typename Enum>
    static void compareWords(const QStringList& words, QByteArrayView (*name)(Enum),
                             std::optional<Enum> (*parse)(QStringView))
    {
        for (qsizetype i = 0; i < words.size(); ++i) {
            QCOMPARE(QString::fromLatin1(name(Enum(i))), words[i]);
            QCOMPARE(parse(words[i]), std::optional(Enum(i)));
        }
        for (const auto text : {u"", u" ", u"nonsense", u"dev ", u"p0", u"Low", u"allow"})
            QCOMPARE(parse(QStringView(text)), std::nullopt);
    }

private Q_SLOTS:
    void hasTheWordsOfTheContract()
    {
        compareWords<Environment>({u"dev"_s, u"stage"_s, u"prod"_s, u"edge"_s}, environmentName,
                                  parseEnvironment);
        compareWords<DataLabel>({u"PUBLIC"_s, u"INTERNAL"_s, u"CONFIDENTIAL"_s, u"RESTRICTED"_s},
                                dataLabelName, parseDataLabel);
        compareWords<TenantRisk>({u"low"_s, u"medium"_s, u"high"_s}, tenantRiskName,
                                 parseTenantRisk);
        compareWords<QosClass>({u"P0"_s, u"P1"_s, u"P2"_s, u"P3"_s}, qosClassName, parseQosClass);
        compareWords<Outcome>({u"ALLOW"_s, u"DENY"_s, u"REQUIRE_HUMAN"_s}, outcomeName,
                              parseOutcome);
        compareWords<SupervisorLevel>(
            {u"advisory"_s, u"gatekeeper"_s, u"executor"_s, u"incident_commander"_s},
            supervisorLevelName, parseSupervisorLevel);
        compareWords<RiskTier>({u"low"_s, u"medium"_s, u"high"_s, u"critical"_s, u"unknown"_s},
                               riskTierName, parseRiskTier);
        compareWords<WorkerStatus>(
            {u"active"_s, u"suspended"_s, u"retired"_s, u"revoked"_s, u"banned"_s},
            workerStatusName, parseWorkerStatus);
    }

    void readsAliases()
    {
        QCOMPARE(parseEnvironment(u"staging"), std::optional(Environment::Stage));
        QCOMPARE(parseEnvironment(u"production"), std::optional(Environment::Prod));
        QCOMPARE(parseDataLabel(u"SECRET"), std::optional(DataLabel::Restricted));
        QCOMPARE(parseDataLabel(u"secret"), std::optional(DataLabel::Restricted));
        QCOMPARE(parseDataLabel(u"Internal"), std::optional(DataLabel::Internal));
        QCOMPARE(parseDataLabel(u"confidential"), std::optional(DataLabel::Confidential));
    }

    void foldsOnlyAsciiLetters()
    {
        QCOMPARE(parseDataLabel(u"\u017Fecret"), std::nullopt);
        QCOMPARE(parseDataLabel(u"\u0131nternal"), std::nullopt);
        QCOMPARE(parseEnvironment(u"PROD"), std::nullopt);
    }

    void knowsWhereTheHallIsStrict()
    {
        QVERIFY(isProductionLike(Environment::Prod));
        QVERIFY(isProductionLike(Environment::Edge));
        QVERIFY(!isProductionLike(Environment::Dev));
        QVERIFY(!isProductionLike(Environment::Stage));
    }

    void namesAndExplainsEveryDenyCode()
    {
        QSet<QByteArray> names;
        for (int i = 0; i < denyCodeCount; ++i) {
            const auto code = DenyCode(i);
            const QByteArrayView name = denyCodeName(code);
            QVERIFY2(name.startsWith("DENY_"), name.data());
            QCOMPARE(parseDenyCode(QString::fromLatin1(name)), std::optional(code));
            names.insert(name.toByteArray());
            const QByteArrayView advice = denyCodeAdvice(code);
            QVERIFY2(advice.size() > 20 && advice.endsWith('.'), name.data());
        }
        QCOMPARE(names.size(), denyCodeCount);
        QCOMPARE(denyCodeName(DenyCode::Lockdown), QByteArrayView("DENY_LOCKDOWN"));
        QCOMPARE(denyCodeName(DenyCode::RequiresHumanApproval),
                 QByteArrayView("DENY_REQUIRES_HUMAN_APPROVAL"));
        QCOMPARE(denyCodeName(DenyCode::WorkerTampered), QByteArrayView("DENY_WORKER_TAMPERED"));
        QCOMPARE(denyCodeName(DenyCode::InternalError), QByteArrayView("DENY_INTERNAL_ERROR"));
        QCOMPARE(parseDenyCode(u"DENY_NOTHING"), std::nullopt);
        QCOMPARE(parseDenyCode(u""), std::nullopt);
    }
};

HALL_TEST(VocabularyTest);
#include "vocabulary_test.moc"
