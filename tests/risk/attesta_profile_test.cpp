// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/risk/risk_fixture.h"
#include "tests/support/test_registry.h"

#include <QJsonArray>
#include <QJsonObject>

#include <cmath>

using namespace hall;
using namespace hall::test;
using namespace Qt::StringLiterals;

namespace {

RiskAssessment withName(const QString& name)
{
    ActionCall call;
    call.functionName = name;
    return assessRisk(call, contextOf(RiskProfile::Attesta));
}

RiskAssessment withArguments(const QJsonObject& arguments)
{
    ActionCall call;
    call.arguments = arguments;
    return assessRisk(call, contextOf(RiskProfile::Attesta));
}

} // namespace

/// The numbers of the published approval tool.
class AttestaProfileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wholeCalls_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<double>("score");
        QTest::addColumn<QByteArray>("level");
        QTest::addColumn<double>("effective");
        QTest::addColumn<QByteArray>("challenge");
        QTest::newRow("read")
            << QByteArray(R"({"function_name":"read_customer","action_args":{"id":"cust_123"}})")
            << 0.1525 << QByteArray("low") << 0.22875 << QByteArray("auto_approve");
        QTest::newRow("update")
            << QByteArray(R"({"function_name":"update_billing","action_args":{"amount":500}})")
            << 0.2875 << QByteArray("low") << 0.43125 << QByteArray("confirm");
        QTest::newRow("delete")
            << QByteArray(R"({"function_name":"delete_account","action_args":{"id":"cust_123"}})")
            << 0.4075 << QByteArray("medium") << 0.61125 << QByteArray("quiz");
        QTest::newRow("staging")
            << QByteArray(
                   R"({"function_name":"delete_account","action_args":{"id":"c"},"environment":"staging"})")
            << 0.4075 << QByteArray("medium") << 0.489 << QByteArray("confirm");
        QTest::newRow("CI")
            << QByteArray(
                   R"({"function_name":"delete_account","action_args":{"id":"c"},"environment":"ci"})")
            << 0.4075 << QByteArray("medium") << 0.4075 << QByteArray("confirm");
        QTest::newRow("development")
            << QByteArray(
                   R"({"function_name":"delete_account","action_args":{"id":"c"},"environment":"dev"})")
            << 0.4075 << QByteArray("medium") << 0.326 << QByteArray("confirm");
        QTest::newRow("everything")
            << QByteArray(
                   R"({"function_name":"purge","action_args":{"a":"sudo"},"function_doc":"Irreversible!",
                "hints":{"a":true,"b":10000}})")
            << 0.92 << QByteArray("critical") << 1.0 << QByteArray("multi_party");
        QTest::newRow("nothing") << QByteArray("{}") << 0.23 << QByteArray("low") << 0.345
                                 << QByteArray("confirm");
        QTest::newRow("named low")
            << QByteArray(R"({"function_name":"delete_account","risk_level":"low"})") << 0.15
            << QByteArray("low") << 0.15 << QByteArray("auto_approve");
        QTest::newRow("named medium")
            << QByteArray(R"({"function_name":"read","risk_level":"medium"})") << 0.45
            << QByteArray("medium") << 0.45 << QByteArray("confirm");
        QTest::newRow("named high") << QByteArray(R"({"function_name":"read","risk_level":"high"})")
                                    << 0.70 << QByteArray("high") << 0.70 << QByteArray("quiz");
        QTest::newRow("named critical")
            << QByteArray(R"({"function_name":"read","risk_level":"critical"})") << 0.90
            << QByteArray("critical") << 0.90 << QByteArray("multi_party");
    }
    void wholeCalls()
    {
        QFETCH(QByteArray, text);
        QFETCH(double, score);
        QFETCH(QByteArray, level);
        QFETCH(double, effective);
        QFETCH(QByteArray, challenge);
        const RiskAssessment risk = scored(text, RiskProfile::Attesta);
        QCOMPARE(risk.score, score);
        QCOMPARE(riskLevelName(risk.level).toByteArray(), level);
        QCOMPARE(risk.effectiveScore, effective);
        QCOMPARE(challengeName(risk.challenge).toByteArray(), challenge);
        QVERIFY(risk.floors.empty() && risk.patternsSha256.isEmpty());
    }

    void name_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<double>("score");
        const auto row = [](const char* name, double score) {
            QTest::newRow(*name ? name : "empty") << QString::fromUtf8(name) << score;
        };
        for (const char* name :
             {"delete_x", "removeX", "a.drop", "destroy-it", "x/purge", "TRUNCATE", "killAll",
              "get_and_delete", "v2Delete", "update_delete", "delete", "__delete__"})
            row(name, 0.95);
        for (const char* name : {"write_x", "update", "modify", "setX", "create", "send", "deploy",
                                 "push", "execute", "run", "get_or_create", "read.write"})
            row(name, 0.55);
        for (const char* name :
             {"read_x", "get", "list", "fetchAll", "search", "find", "check", "unknown_get"})
            row(name, 0.1);
        for (const char* name : {"", "_", "-_./", "/"})
            row(name, 0.5);
        // Splitting is that of the published tool: no acronyms, no spaces, no words inside words.
        for (const char* name : {"undelete", "deleted", "HTTPDelete", "delete account", "delete2",
                                 "refund", "dеlete", "deletE", "ｄｅｌｅｔｅ", "\u200Bdelete"})
            row(name, 0.4);
    }
    void name()
    {
        QFETCH(QString, name);
        QFETCH(double, score);
        QCOMPARE(factorScore(withName(name), 0), score);
    }

    void arguments_data()
    {
        QTest::addColumn<QJsonObject>("arguments");
        QTest::addColumn<double>("score");
        QTest::newRow("none") << QJsonObject() << 0.0;
        const auto row = [](const char* text, double score) {
            QTest::newRow(*text ? text : "empty text")
                << QJsonObject{{u"a"_s, QString::fromUtf8(text)}} << score;
        };
        for (const char* text : {"prod",        "PRODUCTION",        "reproduce",
                                 "a.env",       "x.ENV y",           "/app/.env.local",
                                 "secret",      "SecretS",           "passwordless",
                                 "token",       "credentials",       "key",
                                 "a Key.",      "k=\"key\"",         "drop",
                                 "DROP TABLE",  "please delete",     "Truncate",
                                 "alter",       "rm -rf /",          "rm  \t-rf",
                                 "farm -rf",    "sudo ls",           "x;sudo",
                                 "chmod 777 x", "http://a password", "é key"})
            row(text, 0.9);
        for (const char* text :
             {"http://a", "see https://a.b", "HTTP://A", "a@b.co", "x.y+z%1-@h-1.example.org",
              "10.0.0.1", "v1.2.3.4", "999.999.999.999", "1.2.3.4.5", "a@b@c.de"})
            row(text, 0.5);
        for (const char* text :
             {"",          "cust_123",   ".environment", ".env_file", "monkey",     "keys",
              "api_key",   "key1",       "dropped",      "deletes",   "alteration", "_drop",
              "RM -RF",    "rm-rf",      "rm -fr",       "Sudo",      "pseudo",     "chmod 755",
              "CHMOD 777", "ftp://a",    "a@b",          "a@b.c",     "@b.co",      "a @b.co",
              "1.2.3",     "1234.1.1.1", "1.2.3.4567",   "1..2.3.4",  "ſecret",     "ｓｅｃｒｅｔ",
              "\u212Aey",  "tok\u200Ben"})
            row(text, 0.05);

        const auto value = [](const char* name, const QJsonValue& given, double score) {
            QTest::newRow(name) << QJsonObject{{u"a"_s, given}} << score;
        };
        value("number", 500, 0.05);
        value("null", QJsonValue(), 0.05);
        value("boolean", true, 0.05);
        value("object is read whole", QJsonObject{{u"password"_s, 1}}, 0.9);
        value("list", QJsonArray{u"x"_s, u"sudo"_s}, 0.9);
        value("no white space between items", QJsonArray{u"rm"_s, u"-rf"_s}, 0.05);
        // A name is not a value; two values are one text.
        QTest::newRow("name") << QJsonObject{{u"password"_s, 1}} << 0.05;
        QTest::newRow("across values") << QJsonObject{{u"a"_s, u"rm"_s}, {u"b"_s, u"-rf"_s}} << 0.9;
        QTest::newRow("escaped in a nested text")
            << QJsonObject{{u"a"_s, QJsonArray{u"\nsudo"_s}}} << 0.05;
    }
    void arguments()
    {
        QFETCH(QJsonObject, arguments);
        QFETCH(double, score);
        QCOMPARE(factorScore(withArguments(arguments), 1), score);
    }

    void doc_data()
    {
        QTest::addColumn<QString>("doc");
        QTest::addColumn<double>("score");
        const auto row = [](const char* doc, double score) {
            QTest::newRow(*doc ? doc : "empty") << QString::fromUtf8(doc) << score;
        };
        row("", 0.1);
        row(" ", 0.05);
        row("Reads.", 0.05);
        for (const char* doc : {"Irreversible", "permanently", "is DESTRUCTIVE", "dangerous",
                                "in production", "critical, be careful"})
            row(doc, 0.85);
        for (const char* doc : {"Be careful", "WARNING", "cautionary", "carefully"})
            row(doc, 0.5);
        row("da\u200Bngerous", 0.05);
    }
    void doc()
    {
        QFETCH(QString, doc);
        QFETCH(double, score);
        ActionCall call;
        call.functionDoc = doc;
        QCOMPARE(factorScore(assessRisk(call, contextOf(RiskProfile::Attesta)), 2), score);
    }

    void hints_data()
    {
        QTest::addColumn<QByteArray>("hints");
        QTest::addColumn<double>("score");
        QTest::newRow("none") << QByteArray("{}") << 0.0;
        QTest::newRow("true") << QByteArray(R"({"a":true})") << 0.3;
        QTest::newRow("false") << QByteArray(R"({"a":false})") << 0.0;
        QTest::newRow("number") << QByteArray(R"({"a":500})") << 0.04;
        QTest::newRow("fraction") << QByteArray(R"({"a":0.5})") << 0.00004;
        QTest::newRow("large number") << QByteArray(R"({"a":1e300})") << 0.8;
        QTest::newRow("zero") << QByteArray(R"({"a":0,"b":-0.0})") << 0.0;
        QTest::newRow("sum") << QByteArray(R"({"a":true,"b":5000})") << 0.7;
        QTest::newRow("at most 1") << QByteArray(R"({"a":true,"b":10000,"c":true})") << 1.0;
        QTest::newRow("others") << QByteArray(R"({"a":"10000","b":null,"c":"true"})") << 0.0;
    }
    void hints()
    {
        QFETCH(QByteArray, hints);
        QFETCH(double, score);
        QCOMPARE(factorScore(scored("{\"hints\":" + hints + "}", RiskProfile::Attesta), 3), score);
    }

    void novelty()
    {
        RiskContext context = contextOf(RiskProfile::Attesta);
        const double wanted[] = {0.9, 0.82, 0.74, 0.66, 0.58, 0.50, 0.42, 0.34, 0.26, 0.18, 0.1};
        for (quint64 times = 0; times < 11; ++times) {
            context.timesScored = times;
            QCOMPARE(factorScore(assessRisk({}, context), 4), wanted[times]);
        }
        context.timesScored = ~quint64(0);
        QCOMPARE(factorScore(assessRisk({}, context), 4), 0.1);
    }

    void levelsBeginWhereTheyShould()
    {
        QCOMPARE(riskLevelOf(0), RiskLevel::Low);
        QCOMPARE(riskLevelOf(std::nextafter(0.3, 0)), RiskLevel::Low);
        QCOMPARE(riskLevelOf(0.3), RiskLevel::Medium);
        QCOMPARE(riskLevelOf(std::nextafter(0.6, 0)), RiskLevel::Medium);
        QCOMPARE(riskLevelOf(0.6), RiskLevel::High);
        QCOMPARE(riskLevelOf(std::nextafter(0.8, 0)), RiskLevel::High);
        QCOMPARE(riskLevelOf(0.8), RiskLevel::Critical);
        QCOMPARE(riskLevelOf(1), RiskLevel::Critical);
        QCOMPARE(riskLevelOf(std::nan("")), RiskLevel::Critical);
    }
};

HALL_TEST(AttestaProfileTest);

#include "attesta_profile_test.moc"
