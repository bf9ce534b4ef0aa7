// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/bundle.h"
#include "core/json/json_reader.h"
#include "tests/support/test_registry.h"
#include "ui/models/risk/pattern_draft.h"
#include "ui/models/risk/pattern_text.h"
#include "ui/models/risk/risk_bundle.h"
#include "ui/models/risk/risk_trial.h"
#include "ui/models/risk/trust_table_model.h"

#include <QJsonArray>
#include <QTest>

using namespace hall;
using namespace hall::ui;
using namespace Qt::StringLiterals;

/// What the page about risk shows, without a window.
class RiskModelsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPatternFileIsLaidOutAndReadsTheSame()
    {
        const auto builtIn = readJsonObject(PatternSet::builtInText());
        QVERIFY(builtIn.ok());
        const QString text = patternText(*builtIn);
        const auto again = readJsonObject(text.toUtf8());
        QVERIFY2(again.ok(), qPrintable(again.ok() ? QString() : again.error().message));
        QCOMPARE(*again, *builtIn);
        // Words beside each other, members as the help has them.
        QVERIFY(text.count(u'\n') < 120);
        const QStringList lines = text.split(u'\n');
        for (const QString& line : lines)
            QVERIFY2(line.size() <= 110, qPrintable(line));
        QVERIFY(text.indexOf(u"\"words\""_s) < text.indexOf(u"\"patterns\""_s));
        QVERIFY(text.indexOf(u"\"id\""_s) < text.indexOf(u"\"floor\""_s));
    }

    void aMistakeIsNamedAndFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("names");
        QTest::addColumn<QString>("marks");
        QTest::newRow("value") << u"{\"patterns\": [\n{\"id\": \"a\", \"description\": \"b\",\n"
                                  "\"verbs\": [\"delete\"],\n\"floor\": 3}]}"_s
                               << u"$.patterns[0].floor"_s << u"3"_s;
        QTest::newRow("member") << u"{\"patterns\": [{\"id\": \"a\", \"description\": \"b\",\n"
                                   "\"verb\": [\"delete\"],\n\"floor\": 0.5}]}"_s
                                << u"$.patterns[0].verb"_s << u"[\"delete\"]"_s;
        QTest::newRow("list") << u"{\"patterns\": [{\"id\": \"a\", \"description\": \"b\",\n"
                                 "\"verbs\": [\"drop\", \"@nobody\"],\n\"floor\": 0.5}]}"_s
                              << u"$.patterns[0].verbs[1]"_s << u"\"@nobody\""_s;
        QTest::newRow("missing") << u"{\"words\": {\"a\": [\"bb\"]}}"_s << u"$.patterns"_s
                                 << u"{"_s;
        QTest::newRow("syntax") << u"{\n\"patterns\": [\n}"_s << u"line 3"_s << u"}"_s;
        QTest::newRow("twice") << u"{\"words\": {},\n\"words\": {}}"_s << u"words"_s
                               << u"\"words\": {}}"_s;
        QTest::newRow("nothing") << u" "_s << u"empty"_s << QString();
    }
    void aMistakeIsNamedAndFound()
    {
        QFETCH(QString, text);
        QFETCH(QString, names);
        QFETCH(QString, marks);
        PatternDraft draft = PatternDraft::of({});
        QVERIFY(!draft.error());
        QVERIFY(!draft.isDirty());
        draft.setText(text);
        QVERIFY(draft.error());
        QVERIFY2(draft.error()->message.contains(names), qPrintable(draft.error()->message));
        QVERIFY(!draft.patterns());
        QVERIFY(draft.isDirty());
        const TextSpan span = draft.errorSpan();
        QCOMPARE(text.mid(span.from, span.length), marks);
    }

    void whatIsStoredIsWhatIsHashed()
    {
        const QJsonObject pattern{{u"id"_s, u"a"_s},
                                  {u"description"_s, u"b"_s},
                                  {u"verbs"_s, QJsonArray{u"delete"_s}},
                                  {u"floor"_s, 0.5}};
        const QJsonObject own{{u"patterns"_s, QJsonArray{pattern}}};
        PatternDraft draft = PatternDraft::of({});
        draft.setText(patternText(own));
        QCOMPARE(draft.toStore(), own);
        QVERIFY(draft.isDirty());
        // Spaces are no change of the patterns.
        const QString hash = draft.patterns()->sha256();
        draft.setText(u"  "_s + patternText(own));
        QCOMPARE(draft.patterns()->sha256(), hash);
        draft.setBase(own);
        QVERIFY(!draft.isDirty());
        // And what says what the built-in ones say is no file of one's own.
        draft.setText(QString::fromUtf8(PatternSet::builtInText()));
        QVERIFY(draft.toStore().isEmpty());
        QCOMPARE(draft.patterns()->sha256(), PatternSet::builtIn()->sha256());
    }

    void aTrialIsTheHallsOwnScore_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("arguments");
        QTest::addColumn<QString>("verdict");
        QTest::newRow("low") << u"read_customer"_s << u"{\"id\":\"cust_123\"}"_s
                             << u"0.1525 · Low · Nobody is asked"_s;
        QTest::newRow("high") << u"update_billing"_s << u"{\"amount\":500}"_s
                              << u"0.65 · High · One reviewer, with a quiz, after 10 s"_s;
        QTest::newRow("critical")
            << u"delete_account"_s << u"{\"id\":\"cust_123\"}"_s
            << u"0.85 · Critical · Two reviewers, an explanation and a quiz, after 30 s and 10 s"_s;
    }
    void aTrialIsTheHallsOwnScore()
    {
        QFETCH(QString, name);
        QFETCH(QString, arguments);
        QFETCH(QString, verdict);
        const auto assessment = tryCall({name, arguments, ActionEnvironment::Production}, {});
        QVERIFY(assessment.ok());
        QCOMPARE(trialVerdict(*assessment), verdict);
        QVERIFY(trialParts(*assessment).size() >= 5);
    }

    void aTrialOfWhatIsNoCallSaysWhichPart()
    {
        const auto arguments = tryCall({u"f"_s, u"{\"a\":"_s, ActionEnvironment::Ci}, {});
        QVERIFY(!arguments.ok());
        QCOMPARE(arguments.error().field, u"action_args"_s);
        const auto list = tryCall({u"f"_s, u"[1]"_s, ActionEnvironment::Ci}, {});
        QVERIFY(!list.ok());
        const auto name = tryCall({QString(300, u'x'), {}, ActionEnvironment::Ci}, {});
        QVERIFY(!name.ok());
        QCOMPARE(name.error().field, u"function_name"_s);
    }

    void anotherRiskMemberLeavesEverythingElse()
    {
        Bundle bundle;
        bundle.config.approvals.expiresAfterS = 77;
        bundle.config.risk.profile = RiskProfile::Attesta;
        bundle.egressAllowlist.insert(u"dev"_s, {u"api.acme.org"_s});
        const QByteArray text = bundleWithRisk(bundle, u"trust"_s, true);
        const auto json = readJsonObject(text);
        QVERIFY(json.ok());
        // Members that are there would replace the registry and the claims.
        QVERIFY(!json->contains(u"workers"_s));
        QVERIFY(!json->contains(u"namespaces"_s));
        const auto read = parseBundle(*json);
        QVERIFY2(read.ok(), qPrintable(read.ok() ? QString() : read.error().message));
        QCOMPARE(read->config.approvals.expiresAfterS, 77);
        QCOMPARE(read->config.risk.profile, RiskProfile::Attesta);
        QVERIFY(read->config.risk.trust);
        QCOMPARE(read->egressAllowlist, bundle.egressAllowlist);
    }

    void agentsAreOrderedAndFound()
    {
        const auto agent = [](const QString& token, const QString& name) {
            AgentTrust trust;
            trust.key = token + u'/' + name;
            trust.tokenName = token;
            trust.agent = name;
            trust.trust = 0.456;
            return trust;
        };
        TrustTableModel model;
        model.setAgents(
            {agent(u"b"_s, u"one"_s), agent(u"a"_s, u"two"_s), agent(u"a"_s, u"one"_s)});
        QCOMPARE(model.rowOf(u"a/one"_s), 0);
        QCOMPARE(model.rowOf(u"a/two"_s), 1);
        QCOMPARE(model.index(0, TrustTableModel::TrustColumn).data().toString(), u"0.46"_s);
        model.setFilter(u"ONE"_s);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.rowOf(u"a/two"_s), -1);
        QVERIFY(model.find(u"a/two"_s));
        model.setFilter(u"nobody"_s);
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.knownCount(), 3);
    }
};

HALL_TEST(RiskModelsTest);
#include "risk_models_test.moc"
