// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/json_reader.h"
#include "core/json/json_writer.h"
#include "core/risk/risk_json.h"
#include "tests/risk/risk_fixture.h"
#include "tests/support/test_registry.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace hall;
using namespace hall::test;
using namespace Qt::StringLiterals;

namespace {

QJsonObject jsonOf(const RiskAssessment& risk)
{
    const auto json = readJsonObject(riskJson(risk));
    if (!json)
        qFatal("%s", qPrintable(json.error().message));
    return *json;
}

} // namespace

/// What a reviewer is told, and what is kept from everyone.
class RiskExplanationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFactorIsExplained()
    {
        const QJsonObject json =
            jsonOf(scored("{\"function_name\":\"delete_account\",\"action_args\":{\"id\":\"c\","
                          "\"note\":\"see http://a\"},\"function_doc\":\"Be "
                          "careful.\",\"hints\":{\"bulk\":true,\"amount\":500}}"));
        const QJsonArray details = json[u"factor_details"_s].toArray();
        const QStringList names{u"function_name"_s, u"arguments"_s, u"docstring"_s, u"hints"_s,
                                u"novelty"_s};
        QCOMPARE(details.size(), names.size());
        double sum = 0;
        for (qsizetype i = 0; i < names.size(); ++i) {
            const QJsonValue factor = details.at(i);
            QCOMPARE(factor[u"name"_s].toString(), names.at(i));
            QVERIFY(!factor[u"why"_s].toString().isEmpty());
            QVERIFY(factor[u"evidence"_s].isArray());
            QCOMPARE(factor[u"contribution"_s].toDouble(),
                     factor[u"weight"_s].toDouble() * factor[u"score"_s].toDouble());
            QCOMPARE(json[u"factors"_s][names.at(i)], factor[u"contribution"_s]);
            sum += factor[u"contribution"_s].toDouble();
        }
        QCOMPARE(json[u"base_score"_s].toDouble(), sum);
        QCOMPARE(details.at(1)[u"evidence"_s],
                 QJsonValue(QJsonArray{u"a web address in argument \"note\""_s}));
        QCOMPARE(details.at(3)[u"evidence"_s],
                 QJsonValue(
                     QJsonArray{u"hint \"amount\" adds 0.0400"_s, u"hint \"bulk\" adds 0.3000"_s}));
        QCOMPARE(json[u"factors"_s].toObject().keys().size(), 5);
        QVERIFY(json[u"steps"_s].toArray().size() >= 3);
        QCOMPARE(json[u"patterns"_s][u"matched"_s][0][u"floor"_s].toDouble(), 0.85);
    }

    void allThatMatchedIsNamed()
    {
        const RiskAssessment risk =
            scored(R"({"action_args":{"a":"rm -rf x","b":"a@b.co password"}})");
        QCOMPARE(risk.factors[1].evidence, (QStringList{u"the text password in argument \"b\""_s,
                                                        u"the command rm -rf in argument \"a\""_s,
                                                        u"an e-mail address in argument \"b\""_s}));
    }

    void theLineBeginsWithTheContract()
    {
        QVERIFY(riskJson(scored("{}"))
                    .startsWith(
                        "{\"score\":0.23000000000000004,\"level\":\"low\",\"effective_score\":"));
        const QJsonObject attesta = jsonOf(scored("{}", RiskProfile::Attesta));
        QCOMPARE(attesta[u"patterns"_s], QJsonValue());
        QCOMPARE(attesta[u"trust"_s], QJsonValue());
        QCOMPARE(attesta[u"multiplier"_s].toDouble(), 1.5);
        const QJsonObject critical = jsonOf(scored(R"({"risk_level":"critical"})"));
        QCOMPARE(critical[u"reviewers"_s].toInt(), 2);
        QCOMPARE(critical[u"least_review_ms"_s], QJsonValue(QJsonArray{30'000, 10'000}));
        QCOMPARE(critical[u"requires_human"_s], QJsonValue(true));
        QCOMPARE(critical[u"level_named"_s], QJsonValue(true));
    }

    void trustIsShown()
    {
        RiskContext context;
        context.trust = *Trust::of(0.9);
        const QJsonObject json =
            jsonOf(assessRisk(callOf(R"({"function_name":"pay_fee"})"), context));
        QCOMPARE(json[u"trust"_s][u"value"_s].toDouble(), 0.9);
        QCOMPARE(json[u"trust"_s][u"score_before"_s].toDouble(), 0.65);
        QCOMPARE(json[u"effective_score"_s].toDouble(), 0.572);
    }

    /// Neither an argument's value nor what looks like a secret is in an explanation.
    void secretsStayWhereTheyAre()
    {
        const QStringList secrets{u"hunter2hunter2"_s, u"sk-live9876543210abc"_s,
                                  u"ghp_0123456789abcdef"_s, u"AKIAABCDEFGHIJKLMNOP"_s, u"87654"_s};
        const QJsonObject body{
            {u"function_name"_s, u"delete_AKIAABCDEFGHIJKLMNOP"_s},
            {u"action_args"_s,
             QJsonObject{{u"password"_s, secrets[0]},
                         {u"note"_s, QString(u"token "_s + secrets[1] + u" http://u:"_s +
                                             secrets[0] + u"@h.example"_s)},
                         {u"ghp_0123456789abcdef"_s, u"sudo"_s},
                         {u"nested"_s, QJsonObject{{u"secret"_s, secrets[0]}}}}},
            {u"function_doc"_s, QString(u"dangerous "_s + secrets[1])},
            {u"hints"_s, QJsonObject{{u"sk-live9876543210abc"_s, true}, {u"pin_token"_s, 87654}}},
            {u"metadata"_s, QJsonObject{{u"x"_s, secrets[0]}}},
            {u"agent_id"_s, secrets[1]}};
        for (const RiskProfile profile : {RiskProfile::Standard, RiskProfile::Attesta}) {
            const auto call = parseActionCall(body);
            QVERIFY(call.ok());
            const QByteArray json = riskJson(assessRisk(*call, contextOf(profile)));
            for (const QString& secret : secrets)
                QVERIFY2(!json.contains(secret.toUtf8()), json.constData());
            QVERIFY(json.contains("[masked]"));
        }
    }

    void oddNamesAreShownHarmlessly()
    {
        ActionCall call;
        call.arguments = {{u"\u202Ea\nb"_s, u"sudo"_s}, {QString(5000, u'n'), u"http://a"_s}};
        call.hints = {{u"x\u0007"_s, true}};
        const RiskAssessment risk = assessRisk(call);
        QCOMPARE(risk.factors[1].evidence.first(), u"the command sudo in argument \"ab\""_s);
        QVERIFY(riskJson(risk).size() < 8000);
        QVERIFY(!QString::fromUtf8(riskJson(risk)).contains(QChar(0x202E)));
    }
};

HALL_TEST(RiskExplanationTest);

#include "risk_explanation_test.moc"
