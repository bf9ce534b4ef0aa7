// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risk/action_call.h"
#include "tests/support/test_registry.h"

#include <QJsonArray>
#include <QTest>

#include <limits>

using namespace hall;
using namespace Qt::StringLiterals;

/// What a call may say, and that each mistake is named.
class ActionCallTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void defaults()
    {
        const auto call = readActionCall("{}");
        QVERIFY(call.ok());
        QCOMPARE(call->functionName, u"unknown_action"_s);
        QVERIFY(call->arguments.isEmpty());
        QVERIFY(!call->level);
        QCOMPARE(call->threshold, 0.5);
        QVERIFY(call->functionDoc.isEmpty() && call->hints.isEmpty() && call->metadata.isEmpty());
        QCOMPARE(call->environment, ActionEnvironment::Production);
        QCOMPARE(call->waitMs, 25'000);
        QVERIFY(!call->dryRun);
    }

    void readsEveryMember()
    {
        const QByteArray text = R"({"function_name":"send_email","action_args":{"to":"a"},
            "risk_level":"High","risk_threshold":0.25,"function_doc":"Sends.","hints":{"bulk":true},
            "environment":"Staging","agent_id":"a1","worker_id":"w1","session_id":"s1",
            "metadata":{"k":1},"wait_ms":0,"dry_run":true,"unknown":[1]})";
        const auto call = readActionCall(text);
        QVERIFY2(call.ok(), call.ok() ? "" : qPrintable(call.error().message));
        QCOMPARE(call->functionName, u"send_email"_s);
        QCOMPARE(call->arguments, (QJsonObject{{u"to"_s, u"a"_s}}));
        QCOMPARE(call->level, RiskLevel::High);
        QCOMPARE(call->threshold, 0.25);
        QCOMPARE(call->functionDoc, u"Sends."_s);
        QCOMPARE(call->hints[u"bulk"_s], QJsonValue(true));
        QCOMPARE(call->environment, ActionEnvironment::Staging);
        QCOMPARE(call->agentId, u"a1"_s);
        QCOMPARE(call->workerId, u"w1"_s);
        QCOMPARE(call->sessionId, u"s1"_s);
        QCOMPARE(call->metadata[u"k"_s], QJsonValue(1));
        QCOMPARE(call->waitMs, 0);
        QVERIFY(call->dryRun);
        QCOMPARE(call->body[u"unknown"_s], QJsonValue(QJsonArray{1}));
    }

    void argumentsAsAString_data()
    {
        QTest::addColumn<QString>("given");
        QTest::addColumn<QJsonObject>("arguments");
        const auto raw = [](const char* name, const QString& text) {
            QTest::newRow(name) << text << QJsonObject{{u"raw_input"_s, text}};
        };
        QTest::newRow("object") << u"{\"id\":\"c\"}"_s << QJsonObject{{u"id"_s, u"c"_s}};
        QTest::newRow("empty object") << u" {} "_s << QJsonObject();
        QTest::newRow("nested string")
            << u"{\"a\":\"{\\\"b\\\":1}\"}"_s << QJsonObject{{u"a"_s, u"{\"b\":1}"_s}};
        raw("array", u"[1,2]"_s);
        raw("number", u"5"_s);
        raw("null", u"null"_s);
        raw("JSON string", u"\"text\""_s);
        raw("empty", QString());
        raw("no JSON", u"drop it"_s);
        raw("cut off", u"{\"a\":"_s);
        raw("duplicate keys", u"{\"a\":1,\"a\":2}"_s);
        raw("not a number", u"{\"a\":NaN}"_s);
        raw("too large a number", u"{\"a\":1e999}"_s);
        raw("too deep", QString(u"{\"a\":"_s + QString(64, u'[') + QString(64, u']') + u'}'));
        raw("odd characters", u"\u202E\U0001F600\uFEFF"_s);
    }
    void argumentsAsAString()
    {
        QFETCH(QString, given);
        QFETCH(QJsonObject, arguments);
        const auto call = parseActionCall({{u"action_args"_s, given}});
        QVERIFY(call.ok());
        QCOMPARE(call->arguments, arguments);
    }

    void nullIsAbsentWhereItIsHarmless()
    {
        const auto call = readActionCall(
            R"({"function_name":null,"action_args":null,"function_doc":null,"hints":null,
                "environment":null,"agent_id":null,"worker_id":null,"session_id":null,
                "metadata":null})");
        QVERIFY2(call.ok(), call.ok() ? "" : qPrintable(call.error().message));
        QCOMPARE(call->functionName, u"unknown_action"_s);
        QCOMPARE(call->environment, ActionEnvironment::Production);
    }

    void words_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("level");
        QTest::addColumn<int>("environment");
        const auto row = [](const char* text, int level, ActionEnvironment environment) {
            QTest::newRow(text) << QByteArray(text) << level << int(environment);
        };
        row(R"({"risk_level":"auto"})", -1, ActionEnvironment::Production);
        row(R"({"risk_level":"AUTO"})", -1, ActionEnvironment::Production);
        row(R"({"risk_level":"low"})", 0, ActionEnvironment::Production);
        row(R"({"risk_level":"Medium"})", 1, ActionEnvironment::Production);
        row(R"({"risk_level":"HIGH"})", 2, ActionEnvironment::Production);
        row(R"({"risk_level":"cRitical"})", 3, ActionEnvironment::Production);
        row(R"({"environment":"prod"})", -1, ActionEnvironment::Production);
        row(R"({"environment":"edge"})", -1, ActionEnvironment::Production);
        row(R"({"environment":"stage"})", -1, ActionEnvironment::Staging);
        row(R"({"environment":"CI"})", -1, ActionEnvironment::Ci);
        row(R"({"environment":"dev"})", -1, ActionEnvironment::Development);
        row(R"({"environment":"development"})", -1, ActionEnvironment::Development);
    }
    void words()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, level);
        QFETCH(int, environment);
        const auto call = readActionCall(text);
        QVERIFY(call.ok());
        QCOMPARE(call->level ? int(*call->level) : -1, level);
        QCOMPARE(int(call->environment), environment);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("message");
        const auto row = [](const char* name, const QByteArray& text, const QString& field,
                            const QString& message, const QString& code = u"INVALID_MEMBER"_s) {
            QTest::newRow(name) << text << code << field << message;
        };
        row("empty", "", QString(), QString(), u"EMPTY_BODY"_s);
        row("no JSON", "x", u"$"_s, QString(), u"MALFORMED_JSON"_s);
        row("no object", "[]", u"$"_s, u"object is expected"_s, u"NOT_AN_OBJECT"_s);
        row("duplicate key", R"({"risk_level":"low","risk_level":"critical"})", u"$.risk_level"_s,
            u"given twice"_s, u"DUPLICATE_KEY"_s);
        row("duplicate argument", R"({"action_args":{"a":1,"a":2}})", u"$.action_args.a"_s,
            u"given twice"_s, u"DUPLICATE_KEY"_s);
        row("invalid UTF-8", "{\"function_name\":\"\xff\"}", QString(), QString(),
            u"INVALID_UTF8"_s);
        row("number out of range", R"({"hints":{"amount":1e999}})", u"$.hints.amount"_s,
            u"range of a double"_s, u"MALFORMED_JSON"_s);
        row("not a number", R"({"hints":{"amount":NaN}})", u"$.hints.amount"_s, QString(),
            u"MALFORMED_JSON"_s);
        row("too deep",
            "{\"action_args\":{\"a\":" + QByteArray(64, '[') + QByteArray(64, ']') + "}}",
            u"$.action_args.a"_s + QString(u"[0]"_s).repeated(62), u"deeper than 64"_s,
            u"JSON_TOO_DEEP"_s);
        row("too large", "{\"action_args\":\"" + QByteArray(1 << 20, 'a') + "\"}", QString(),
            QString(), u"JSON_TOO_LARGE"_s);

        row("name a number", R"({"function_name":5})", u"function_name"_s,
            u"must be a string, not a number"_s);
        row("endless name", "{\"function_name\":\"" + QByteArray(257, 'a') + "\"}",
            u"function_name"_s, u"at most 256 bytes"_s);
        row("arguments a number", R"({"action_args":5})", u"action_args"_s,
            u"must be an object, or a string that holds one, not a number"_s);
        row("arguments an array", R"({"action_args":[]})", u"action_args"_s, u"not an array"_s);
        row("arguments a boolean", R"({"action_args":true})", u"action_args"_s, u"not a boolean"_s);
        row("level unknown", R"({"risk_level":"severe"})", u"risk_level"_s,
            u"must be one of auto, low, medium, high, critical, not \"severe\""_s);
        row("level empty", R"({"risk_level":""})", u"risk_level"_s, u"must be one of auto"_s);
        row("level with a space", R"({"risk_level":"low "})", u"risk_level"_s, u"not \"low \""_s);
        row("level a number", R"({"risk_level":1})", u"risk_level"_s, u"not a number"_s);
        row("level null", R"({"risk_level":null})", u"risk_level"_s, u"null is not accepted"_s);
        row("level with a long s", "{\"risk_level\":\"a\u1D1Cto\"}", u"risk_level"_s,
            u"must be one of auto"_s);
        row("level holds a key", R"({"risk_level":"sk-abcdef123456"})", u"risk_level"_s,
            u"[masked]"_s);
        row("threshold below", R"({"risk_threshold":-0.01})", u"risk_threshold"_s,
            u"must be from 0 to 1, not -0.01"_s);
        row("threshold above", R"({"risk_threshold":1.01})", u"risk_threshold"_s, u"not 1.01"_s);
        row("threshold a string", R"({"risk_threshold":"0.5"})", u"risk_threshold"_s,
            u"must be a number from 0 to 1, not a string"_s);
        row("threshold null", R"({"risk_threshold":null})", u"risk_threshold"_s,
            u"null is not accepted"_s);
        row("doc an object", R"({"function_doc":{}})", u"function_doc"_s, u"not an object"_s);
        row("hints an array", R"({"hints":[]})", u"hints"_s, u"must be an object, not an array"_s);
        row("hints not flat", R"({"hints":{"a":{"b":true}}})", u"hints.a"_s,
            u"must not be an object: hints are flat"_s);
        row("hints with a list", R"({"hints":{"a b":[]}})", u"hints[\"a b\"]"_s,
            u"must not be an array"_s);
        row("negative hint", R"({"hints":{"amount":-1}})", u"hints.amount"_s,
            u"finite and not negative"_s);
        row("environment unknown", R"({"environment":"moon"})", u"environment"_s,
            u"must be one of production"_s);
        row("environment empty", R"({"environment":""})", u"environment"_s,
            u"must be one of production"_s);
        row("agent a list", R"({"agent_id":[]})", u"agent_id"_s, u"must be a string"_s);
        row("endless session", "{\"session_id\":\"" + QByteArray(300, 's') + "\"}", u"session_id"_s,
            u"at most 256 bytes"_s);
        row("metadata a string", R"({"metadata":"x"})", u"metadata"_s, u"must be an object"_s);
        row("wait too long", R"({"wait_ms":30001})", u"wait_ms"_s, u"not 30001"_s);
        row("wait negative", R"({"wait_ms":-1})", u"wait_ms"_s, u"not -1"_s);
        row("wait a fraction", R"({"wait_ms":0.5})", u"wait_ms"_s, u"not 0.5"_s);
        row("wait null", R"({"wait_ms":null})", u"wait_ms"_s, u"null is not accepted"_s);
        row("dry run a number", R"({"dry_run":1})", u"dry_run"_s,
            u"must be true or false, not a number"_s);
    }
    void refuses()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, code);
        QFETCH(QString, field);
        QFETCH(QString, message);
        const auto call = readActionCall(text);
        QVERIFY(!call.ok());
        QCOMPARE(call.error().code, code);
        if (!field.isEmpty())
            QCOMPARE(call.error().field, field);
        QVERIFY2(call.error().message.contains(message), qPrintable(call.error().message));
        QVERIFY(!call.error().message.contains(u"sk-abc"_s));
    }

    /// A QJsonValue may hold what JSON text cannot.
    void numbersThatAreNone()
    {
        for (const double number :
             {std::numeric_limits<double>::infinity(), std::numeric_limits<double>::quiet_NaN()}) {
            for (const QJsonObject& body :
                 {QJsonObject{{u"hints"_s, QJsonObject{{u"n"_s, number}}}},
                  QJsonObject{{u"risk_threshold"_s, number}}, QJsonObject{{u"wait_ms"_s, number}}})
                QVERIFY(!parseActionCall(body).ok());
        }
    }
};

HALL_TEST(ActionCallTest);

#include "action_call_test.moc"
