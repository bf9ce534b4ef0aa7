// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/canonical_json.h"
#include "tests/risk/risk_fixture.h"
#include "tests/support/test_registry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

#include <random>

using namespace hall;
using namespace hall::test;
using namespace Qt::StringLiterals;

namespace {

/// Texts out of pieces that nearly make, or make, what is searched for.
class RandomCalls {
public:
    QJsonObject next()
    {
        QJsonObject arguments, hints;
        for (int i = pick(4); i > 0; --i)
            arguments.insert(QString(QChar(u'a' + pick(5))), value(2));
        for (int i = pick(4); i > 0; --i)
            hints.insert(QString(QChar(u'a' + pick(5))), hint());
        const QString environments[] = {u"production"_s, u"staging"_s, u"ci"_s, u"development"_s};
        return {{u"function_name"_s, joined(namePieces, 5)}, {u"action_args"_s, arguments},
                {u"function_doc"_s, joined(docPieces, 3)},   {u"hints"_s, hints},
                {u"environment"_s, environments[pick(4)]},   {u"times"_s, pick(13)}};
    }

private:
    int pick(int count) { return int(m_random() % unsigned(count)); }

    QString joined(const QStringList& pieces, int most)
    {
        QString text;
        for (int i = pick(most + 1); i > 0; --i)
            text += pieces.at(pick(int(pieces.size())));
        return text;
    }

    QJsonValue value(int depth)
    {
        switch (pick(depth > 0 ? 6 : 4)) {
        case 0:
            return pick(100000);
        case 1:
            return pick(2) == 0;
        case 4:
            return QJsonArray{value(depth - 1), value(depth - 1)};
        case 5:
            return QJsonObject{{joined(textPieces, 2), value(depth - 1)}};
        default:
            return joined(textPieces, 6);
        }
    }

    QJsonValue hint()
    {
        switch (pick(4)) {
        case 0:
            return true;
        case 1:
            return joined(textPieces, 1);
        case 2:
            return pick(40'000) / 4.0;
        default:
            return pick(30'000);
        }
    }

    const QStringList namePieces{
        u"delete"_s, u"Delete"_s, u"get"_s, u"Update"_s, u"_"_s, u"."_s, u"-"_s,     u"/"_s,
        u"user"_s,   u"2"_s,      u"X"_s,   u"run"_s,    u"é"_s, u" "_s, u"check"_s, u"SET"_s};
    const QStringList textPieces{
        u"rm"_s,  u"-rf"_s,  u" "_s,    u"\t"_s,        u"sudo"_s,  u"key"_s,   u"_"_s, u"."_s,
        u"env"_s, u".env"_s, u"1"_s,    u"12.3"_s,      u"4.5.6"_s, u"@"_s,     u"a"_s, u"Bc"_s,
        u"-"_s,   u"http"_s, u"s://"_s, u"://"_s,       u"drop"_s,  u"ALTER"_s, u"%"_s, u"é"_s,
        u"漢"_s,  u"\\"_s,   u"\""_s,   u"chmod"_s,     u"777"_s,   u"pro"_s,   u"d"_s, u"tok"_s,
        u"en"_s,  u"\n"_s,   u"256"_s,  u"\U0001F600"_s};
    const QStringList docPieces{u"Careful"_s, u" "_s,    u"dangerous"_s, u"read"_s,
                                u"critic"_s,  u"al"_s,   u"perma"_s,     u"nent"_s,
                                u"war"_s,     u"ning"_s, u"é"_s};
    std::mt19937 m_random{20'240'611};
};

} // namespace

/// Random calls scored here and by a second program give the same bits.
class ReferenceRiskTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agreesWithTheSecondProgram()
    {
        constexpr int count = 20'000;
        RandomCalls random;
        QByteArray input;
        std::vector<QJsonObject> calls;
        for (int i = 0; i < count; ++i) {
            calls.push_back(random.next());
            input += canonicalJson(calls.back()) + '\n';
        }
        QProcess python;
        python.start(u"python3"_s, {QStringLiteral(HALL_RISK_TESTS) + u"/reference_risk.py"_s});
        QVERIFY(python.waitForStarted());
        python.write(input);
        python.closeWriteChannel();
        QVERIFY(python.waitForFinished(120'000));
        QVERIFY2(python.exitCode() == 0, python.readAllStandardError().constData());
        const QList<QByteArray> answers = python.readAllStandardOutput().split('\n');
        QCOMPARE(answers.size(), count + 1);

        for (int i = 0; i < count; ++i) {
            const auto call = parseActionCall(calls[std::size_t(i)]);
            QVERIFY(call.ok());
            RiskContext context = contextOf(RiskProfile::Attesta);
            context.timesScored = quint64(calls[std::size_t(i)][u"times"_s].toInt());
            const RiskAssessment risk = assessRisk(*call, context);
            QJsonArray own;
            for (const RiskFactor& factor : risk.factors)
                own.append(factor.contribution);
            own.append(risk.score);
            own.append(risk.effectiveScore);
            const QJsonArray other = QJsonDocument::fromJson(answers[i]).array();
            QCOMPARE(other.size(), own.size());
            for (qsizetype k = 0; k < own.size(); ++k)
                QVERIFY2(own.at(k).toDouble() == other.at(k).toDouble(),
                         QByteArray(canonicalJson(calls[std::size_t(i)]) + " here " +
                                    canonicalJson(own) + " there " + answers[i])
                             .constData());
        }
    }
};

HALL_TEST(ReferenceRiskTest);

#include "reference_risk_test.moc"
