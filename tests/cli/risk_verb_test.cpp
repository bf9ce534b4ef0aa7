// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/hall_process.h"
#include "tests/support/test_registry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hall::test;

namespace {

const QByteArray readCall = R"({"function_name":"read_customer","action_args":{"id":"cust_123"}})";
const QByteArray billingCall = R"({"function_name":"update_billing","action_args":{"amount":500}})";
const QByteArray deleteCall =
    R"({"function_name":"delete_account","action_args":{"id":"cust_123"}})";
const QByteArray threeCalls = readCall + '\n' + billingCall + '\n' + deleteCall + '\n';

QList<QJsonObject> riskLines(const QByteArray& out)
{
    QList<QJsonObject> objects;
    for (const QByteArray& line : out.split('\n')) {
        if (!line.isEmpty())
            objects.append(QJsonDocument::fromJson(line).object());
    }
    return objects;
}

} // namespace

/// `hall risk` as a real process.
class RiskVerbTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void scoresEachLineInOrder()
    {
        const RunResult result = Sandbox().run({u"risk"_s}, threeCalls);
        QCOMPARE(result.exit, 0);
        QVERIFY2(result.err.isEmpty(), result.err.constData());
        const auto scores = riskLines(result.out);
        QCOMPARE(scores.size(), 3);
        QCOMPARE(scores[0][u"score"_s].toDouble(), 0.1525);
        QCOMPARE(scores[0][u"level"_s], u"low"_s);
        QCOMPARE(scores[0][u"challenge"_s], u"auto_approve"_s);
        QCOMPARE(scores[1][u"effective_score"_s].toDouble(), 0.65);
        QCOMPARE(scores[1][u"level"_s], u"high"_s);
        QCOMPARE(scores[1][u"challenge"_s], u"quiz"_s);
        QCOMPARE(scores[2][u"effective_score"_s].toDouble(), 0.85);
        QCOMPARE(scores[2][u"level"_s], u"critical"_s);
        QCOMPARE(scores[2][u"reviewers"_s], 2);
        QCOMPARE(scores[2][u"factors"_s][u"function_name"_s].toDouble(), 0.285);
        QCOMPARE(scores[2][u"factors"_s][u"novelty"_s].toDouble(), 0.09);
    }

    void profileAttesta()
    {
        const RunResult result =
            Sandbox().run({u"risk"_s, u"--profile"_s, u"attesta"_s}, threeCalls);
        QCOMPARE(result.exit, 0);
        const auto scores = riskLines(result.out);
        QCOMPARE(scores.size(), 3);
        QCOMPARE(scores[0][u"effective_score"_s].toDouble(), 0.22875);
        QCOMPARE(scores[1][u"score"_s].toDouble(), 0.2875);
        QCOMPARE(scores[1][u"level"_s], u"low"_s);
        QCOMPARE(scores[1][u"effective_score"_s].toDouble(), 0.43125);
        QCOMPARE(scores[2][u"level"_s], u"medium"_s);
        QCOMPARE(scores[2][u"effective_score"_s].toDouble(), 0.61125);
    }

    void sameInputSameBytes()
    {
        const Sandbox sandbox;
        const RunResult first = sandbox.run({u"risk"_s, u"--json"_s}, threeCalls);
        QCOMPARE(sandbox.run({u"risk"_s}, threeCalls).out, first.out);
        const QString file = sandbox.write(u"calls.jsonl"_s, threeCalls);
        QCOMPARE(sandbox.run({u"risk"_s, u"--in"_s, file}).out, first.out);
        QCOMPARE(sandbox.run({u"risk"_s, u"--in"_s, u"-"_s}, threeCalls).out, first.out);
        // A line's score does not depend on the riskLines around it.
        QCOMPARE(sandbox.run({u"risk"_s}, deleteCall).out, first.out.split('\n')[2] + '\n');
        QVERIFY(sandbox.run({u"risk"_s}).out.isEmpty());
    }

    void lineIsNoCall_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("field");
        QTest::newRow("empty") << QByteArray() << u"EMPTY_BODY"_s << u"$"_s;
        QTest::newRow("not JSON") << QByteArray("delete") << u"MALFORMED_JSON"_s << u"$"_s;
        QTest::newRow("not an object") << QByteArray("[]") << u"NOT_AN_OBJECT"_s << u"$"_s;
        QTest::newRow("unknown level")
            << QByteArray(R"({"risk_level":"x"})") << u"INVALID_MEMBER"_s << u"risk_level"_s;
        QTest::newRow("threshold")
            << QByteArray(R"({"risk_threshold":2})") << u"INVALID_MEMBER"_s << u"risk_threshold"_s;
        QTest::newRow("hint") << QByteArray(R"({"hints":{"n":-1}})") << u"INVALID_MEMBER"_s
                              << u"hints.n"_s;
        QTest::newRow("duplicate key") << QByteArray(R"({"risk_level":"low","risk_level":"high"})")
                                       << u"DUPLICATE_KEY"_s << u"$.risk_level"_s;
        QTest::newRow("too long") << QByteArray("{\"function_doc\":\"" + QByteArray(1 << 20, 'a') +
                                                "\"}")
                                  << u"BODY_TOO_LARGE"_s << QString();
    }
    void lineIsNoCall()
    {
        QFETCH(QByteArray, line);
        QFETCH(QString, code);
        QFETCH(QString, field);
        const RunResult result =
            Sandbox().run({u"risk"_s}, readCall + '\n' + line + '\n' + readCall);
        QCOMPARE(result.exit, 1);
        const auto scores = riskLines(result.out);
        QCOMPARE(scores.size(), 3);
        QCOMPARE(scores[1][u"denied"_s], true);
        QCOMPARE(scores[1][u"code"_s], code);
        QCOMPARE(scores[1][u"field"_s].toString(), field);
        // The riskLines after it are scored all the same.
        QCOMPARE(scores[2], scores[0]);
    }

    void aLineOfExactlyTheLimitIsScored()
    {
        const QByteArray head = "{\"action_args\":{\"a\":\"";
        const QByteArray tail = "\"}}";
        const QByteArray line =
            head + QByteArray((1 << 20) - head.size() - tail.size(), 'a') + tail;
        const Sandbox sandbox;
        QCOMPARE(sandbox.run({u"risk"_s}, line + '\n').exit, 0);
        QCOMPARE(sandbox.run({u"risk"_s}, line + " \n").exit, 1);
    }

    void ownPatterns()
    {
        const Sandbox sandbox;
        const RunResult printed = sandbox.run({u"risk"_s, u"--print-patterns"_s});
        QCOMPARE(printed.exit, 0);
        const QString same = sandbox.write(u"same.json"_s, printed.out);
        QCOMPARE(
            riskLines(
                sandbox.run({u"risk"_s, u"--patterns"_s, same}, deleteCall).out)[0][u"score"_s],
            QJsonValue(0.85));

        const QString own = sandbox.write(u"own.json"_s, R"({"patterns":[{"id":"readers",
            "description":"Reads.","verbs":["read"],"floor":0.7}]})");
        const RunResult result = sandbox.run({u"risk"_s, u"--patterns"_s, own}, threeCalls);
        QCOMPARE(result.exit, 0);
        const auto scores = riskLines(result.out);
        QCOMPARE(scores[0][u"level"_s], u"high"_s);
        QCOMPARE(scores[0][u"patterns"_s][u"matched"_s][0][u"id"_s], u"readers"_s);
        QCOMPARE(scores[2][u"level"_s], u"medium"_s);
        // Patterns from standard input, calls from a file.
        QCOMPARE(sandbox
                     .run({u"risk"_s, u"--patterns"_s, u"-"_s, u"--in"_s,
                           sandbox.write(u"calls.jsonl"_s, readCall)},
                          printed.out)
                     .exit,
                 0);
    }

    void trust()
    {
        const Sandbox sandbox;
        const auto scores =
            riskLines(sandbox.run({u"risk"_s, u"--trust"_s, u"0.9"_s}, threeCalls).out);
        QCOMPARE(scores[1][u"score"_s].toDouble(), 0.65);
        QCOMPARE(scores[1][u"effective_score"_s].toDouble(), 0.572);
        QCOMPARE(scores[1][u"effective_level"_s], u"medium"_s);
        QCOMPARE(scores[2][u"effective_score"_s].toDouble(), 0.8);
        QCOMPARE(scores[2][u"challenge"_s], u"multi_party"_s);
    }

    void misuse_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("message");
        QTest::newRow("profile") << QStringList{u"--profile"_s, u"strict"_s}
                                 << QByteArray("the profiles are standard and attesta");
        QTest::newRow("patterns of attesta")
            << QStringList{u"--profile"_s, u"attesta"_s, u"--patterns"_s, u"x.json"_s}
            << QByteArray("attesta has no patterns");
        QTest::newRow("no such file")
            << QStringList{u"--patterns"_s, u"/no/such.json"_s} << QByteArray("/no/such.json");
        QTest::newRow("no such calls")
            << QStringList{u"--in"_s, u"/no/such.jsonl"_s} << QByteArray("/no/such.jsonl");
        QTest::newRow("both from standard input")
            << QStringList{u"--patterns"_s, u"-"_s} << QByteArray("cannot both come");
        for (const QString& trust : {u"1"_s, u"-0.1"_s, u"nan"_s, u"inf"_s, u"much"_s, u"0,5"_s})
            QTest::addRow("trust %s", qPrintable(trust))
                << QStringList{u"--trust="_s + trust} << QByteArray("a number from 0 to 0.9");
    }
    void misuse()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, message);
        const RunResult result = Sandbox().run(QStringList{u"risk"_s} + arguments, readCall);
        QCOMPARE(result.exit, 2);
        QVERIFY(result.out.isEmpty());
        QVERIFY2(result.err.contains(message), result.err.constData());
    }

    void badPatternsAreNamedByFileAndPlace()
    {
        const Sandbox sandbox;
        const QString file =
            sandbox.write(u"bad.json"_s, "{\"patterns\":[{\"id\":\"a\",\"description\":\"b\","
                                         "\"verbs\":[\"(a+)+\"],\"floor\":1}]}");
        const RunResult result = sandbox.run({u"risk"_s, u"--patterns"_s, file}, readCall);
        QCOMPARE(result.exit, 2);
        QVERIFY(result.out.isEmpty());
        QVERIFY2(result.err.contains("bad.json") && result.err.contains("$.patterns[0].verbs[0]"),
                 result.err.constData());
        const RunResult json = sandbox.run({u"risk"_s, u"--patterns"_s, file, u"--json"_s});
        QCOMPARE(riskLines(json.out)[0][u"code"_s], u"INVALID_PATTERNS"_s);
    }

    void aTableOnATerminal()
    {
        const Sandbox sandbox;
        const QString file = sandbox.write(u"calls.jsonl"_s, deleteCall + "\n{\"risk_level\":1}\n");
        const auto onTerminal = [&](const QString& more) {
            return sandbox.runProgram(
                u"script"_s,
                {u"-qec"_s,
                 u"stty cols 200; exec '%1' risk --in '%2' %3"_s.arg(hallProgram(), file, more),
                 u"/dev/null"_s});
        };
        const RunResult result = onTerminal({});
        QCOMPARE(result.exit, 1);
        for (const char* words :
             {"delete_account: critical, 0.85, multi_party",
              "function_name  0.9500    0.30    0.2850", "pattern",
              "Each of two reviewers has to approve", "line 2 is no valid call"})
            QVERIFY2(result.out.contains(words), result.out.constData());
        QVERIFY(!result.out.contains("factor_details"));
        QVERIFY(onTerminal(u"--json"_s).out.contains("factor_details"));
    }

    void secretsAreNotPrinted()
    {
        const RunResult result = Sandbox().run(
            {u"risk"_s}, R"({"function_name":"x","action_args":{"password":"hunter2hunter2",
                "n":"sk-live9876543210abc"},"risk_level":"ghp_0123456789abcdef"})");
        QCOMPARE(result.exit, 1);
        QVERIFY(!result.all().contains("hunter2") && !result.all().contains("ghp_01"));
    }
};

HALL_TEST(RiskVerbTest);

#include "risk_verb_test.moc"
