// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/hall_process.h"
#include "tests/support/test_registry.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hall::test;

namespace {

const QByteArray bundle = R"({
  "config": {"derive_rules": true},
  "rules": {"rules": [
    {"rule_id": "read", "match": {"capability_id": "cap.doc.read"},
     "decision": {"candidate_workers_ranked": [{"worker_species_id": "wrk.doc.reader"}]}},
    {"rule_id": "gate", "match": {"capability_id": "cap.pay"},
     "decision": {"escalation": {"policy_gate": true}}}]},
  "workers": [{"worker_id": "org.acme.reader", "worker_species_id": "wrk.doc.reader",
               "capabilities": ["cap.doc.read", "cap.doc.list"]}]
})";

QList<QJsonObject> lines(const QByteArray& out)
{
    QList<QJsonObject> objects;
    for (const QByteArray& line : out.split('\n')) {
        if (!line.isEmpty())
            objects.append(QJsonDocument::fromJson(line).object());
    }
    return objects;
}

QByteArray numberedRequest(int number)
{
    return R"({"capability_id":"cap.doc.)" + QByteArray(number % 2 ? "read" : "list") +
           R"(","request":{"n":)" + QByteArray::number(number) + "}}\n";
}

QByteArray attestedBundle(const QByteArray& hash)
{
    return R"({"config":{"derive_rules":true,"require_worker_attestation":true},
        "workers":[{"worker_id":"org.acme.w","worker_species_id":"wrk.w","capabilities":["cap.a"],
        "attestation":{"code_hash":")" +
           hash + R"(","source_file":"worker.py"}}]})";
}

/// A request of 1 MiB, the most that is allowed.
QByteArray largestRequest()
{
    const QByteArray head = R"({"capability_id":"cap.doc.read","request":{"a":")";
    const QByteArray tail = R"("}})";
    return head + QByteArray((1 << 20) - head.size() - tail.size(), 'a') + tail;
}

QStringList evaluateArguments(const QString& bundlePath)
{
    return {u"evaluate"_s, u"--hall"_s, bundlePath};
}

} // namespace

class EvaluateTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void decidesEachLineInOrder()
    {
        Sandbox sandbox;
        const QStringList call = evaluateArguments(sandbox.write(u"b.json"_s, bundle));
        const RunResult result = sandbox.run(call, R"({"capability_id":"cap.doc.read"}
{"capability_id":"cap.doc.list","env":"prod"}
{"capability_id":"cap.nothing"}
{"capability_id":"cap.doc.read","worker_id":"nobody"}
)");
        QCOMPARE(result.exit, 0);
        QVERIFY2(result.err.isEmpty(), result.err.constData());
        const auto decisions = lines(result.out);
        QCOMPARE(decisions.size(), 4);
        QCOMPARE(decisions[0][u"denied"_s], false);
        QCOMPARE(decisions[0][u"matched_rule_id"_s], u"read"_s);
        QCOMPARE(decisions[0][u"timestamp"_s], u"1970-01-01T00:00:00.000Z"_s);
        QCOMPARE(decisions[1][u"matched_rule_id"_s], u"auto.cap.doc.list.wrk.doc.reader"_s);
        QCOMPARE(decisions[2][u"denied"_s], true);
        QCOMPARE(decisions[3][u"deny_reason_if_denied"_s][u"code"_s], u"DENY_UNKNOWN_WORKER"_s);
        for (const QJsonObject& decision : decisions) {
            QVERIFY(decision[u"decision_id"_s].toString().startsWith(u"dec_0000000000007"_s));
            QCOMPARE(decision[u"receipt_hash"_s], QJsonValue());
            QVERIFY(!decision.contains(u"trace"_s));
        }
    }

    void explainAddsTheTrace()
    {
        Sandbox sandbox;
        QStringList call = evaluateArguments(sandbox.write(u"b.json"_s, bundle));
        call.append(u"--explain"_s);
        const auto decisions = lines(sandbox.run(call, R"({"capability_id":"cap.doc.read"})").out);
        QCOMPARE(decisions.size(), 1);
        QVERIFY(!decisions[0][u"trace"_s].toArray().isEmpty());
    }

    void sameInputSameBytes()
    {
        Sandbox sandbox;
        const QStringList call = evaluateArguments(sandbox.write(u"b.json"_s, bundle));
        QByteArray requests;
        QByteArray oneByOne;
        for (int i = 0; i < 20; ++i) {
            const QByteArray line = numberedRequest(i);
            requests += line;
            oneByOne += sandbox.run(call, line).out;
        }
        const RunResult first = sandbox.run(call, requests);
        QCOMPARE(first.exit, 0);
        QCOMPARE(sandbox.run(call, requests).out, first.out);
        QCOMPARE(
            sandbox.run(call + QStringList{u"--in"_s, sandbox.write(u"r.jsonl"_s, requests)}).out,
            first.out);
        // A line's decision does not depend on the lines around it.
        QCOMPARE(oneByOne, first.out);
    }

    /// The whole output, byte for byte. After a wanted change of a reply or a message, from
    /// tests/cli/golden: hall evaluate --explain --hall bundle.json --in requests.jsonl
    /// > decisions.jsonl
    void outputIsThatOfLastTime()
    {
        const QString folder = QStringLiteral(HALL_GOLDEN);
        QFile expected(folder + u"/decisions.jsonl"_s);
        QVERIFY(expected.open(QIODevice::ReadOnly));
        const RunResult result =
            Sandbox().run({u"evaluate"_s, u"--explain"_s, u"--hall"_s, folder + u"/bundle.json"_s,
                           u"--in"_s, folder + u"/requests.jsonl"_s});
        QCOMPARE(result.exit, 1);
        QVERIFY2(result.err.isEmpty(), result.err.constData());
        const QList<QByteArray> wanted = expected.readAll().split('\n');
        const QList<QByteArray> got = result.out.split('\n');
        QCOMPARE(got.size(), wanted.size());
        for (qsizetype i = 0; i < got.size(); ++i)
            QVERIFY2(got[i] == wanted[i],
                     QByteArray("line " + QByteArray::number(i + 1)).constData());
    }

    void differentRequestsHaveDifferentIds()
    {
        Sandbox sandbox;
        const QStringList call = evaluateArguments(sandbox.write(u"b.json"_s, bundle));
        const auto decisions = lines(sandbox
                                         .run(call, R"({"capability_id":"cap.a"}
{"capability_id":"cap.b"}
)")
                                         .out);
        QCOMPARE(decisions.size(), 2);
        QVERIFY(decisions[0][u"decision_id"_s] != decisions[1][u"decision_id"_s]);
        QVERIFY(decisions[0][u"correlation_id"_s] != decisions[1][u"correlation_id"_s]);
    }

    void lineIsNoRequest_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("code");
        QTest::newRow("empty") << QByteArray() << u"EMPTY_BODY"_s;
        QTest::newRow("not JSON") << QByteArray("capability") << u"MALFORMED_JSON"_s;
        QTest::newRow("not an object") << QByteArray("[]") << u"NOT_AN_OBJECT"_s;
        QTest::newRow("missing field") << QByteArray("{}") << u"MISSING_FIELD"_s;
        QTest::newRow("duplicate key")
            << QByteArray(R"({"capability_id":"a","capability_id":"b"})") << u"DUPLICATE_KEY"_s;
        QTest::newRow("wrong word")
            << QByteArray(R"({"capability_id":"cap.a","env":"moon"})") << u"INVALID_MEMBER"_s;
        QTest::newRow("invalid UTF-8")
            << QByteArray("{\"capability_id\":\"\xff\"}") << u"INVALID_UTF8"_s;
        QTest::newRow("too deep") << QByteArray("{\"capability_id\":\"cap.a\",\"request\":{\"a\":" +
                                                QByteArray(70, '[') + QByteArray(70, ']') + "}}")
                                  << u"JSON_TOO_DEEP"_s;
        QTest::newRow("too long") << QByteArray("{\"capability_id\":\"" + QByteArray(1 << 20, 'a') +
                                                "\"}")
                                  << u"BODY_TOO_LARGE"_s;
    }
    void lineIsNoRequest()
    {
        QFETCH(QByteArray, line);
        QFETCH(QString, code);
        Sandbox sandbox;
        const QStringList call = evaluateArguments(sandbox.write(u"b.json"_s, bundle));
        const QByteArray good = R"({"capability_id":"cap.doc.read"})";
        const RunResult result = sandbox.run(call, good + '\n' + line + '\n' + good);
        QCOMPARE(result.exit, 1);
        const auto decisions = lines(result.out);
        QCOMPARE(decisions.size(), 3);
        QCOMPARE(decisions[0][u"denied"_s], false);
        QCOMPARE(decisions[1][u"denied"_s], true);
        QCOMPARE(decisions[1][u"decision_id"_s], u"error"_s);
        QCOMPARE(decisions[1][u"code"_s], code);
        // The lines after it are decided all the same.
        QCOMPARE(decisions[2], decisions[0]);
    }

    void aLineOfExactlyTheLimitIsDecided()
    {
        Sandbox sandbox;
        const QStringList call = evaluateArguments(sandbox.write(u"b.json"_s, bundle));
        const QByteArray line = largestRequest();
        QCOMPARE(line.size(), 1 << 20);
        QCOMPARE(sandbox.run(call, line + "\r\n").exit, 1); // the carriage return is one too many
        QCOMPARE(sandbox.run(call, line + '\n').exit, 0);
    }

    void noInputIsNoError()
    {
        Sandbox sandbox;
        const RunResult result = sandbox.run(evaluateArguments(sandbox.write(u"b.json"_s, bundle)));
        QCOMPARE(result.exit, 0);
        QVERIFY(result.out.isEmpty());
    }

    /// A program that asks and waits for the answer must get it before its next question.
    void answersBeforeTheInputEnds()
    {
        Sandbox sandbox;
        QProcess process;
        process.setProcessEnvironment(sandbox.environment());
        process.start(hallProgram(), evaluateArguments(sandbox.write(u"b.json"_s, bundle)));
        for (int i = 0; i < 3; ++i) {
            process.write("{\"capability_id\":\"cap.doc.read\"}\n");
            QByteArray answer;
            while (!answer.endsWith('\n')) {
                QVERIFY(process.waitForReadyRead(30000));
                answer += process.readAllStandardOutput();
            }
            QCOMPARE(lines(answer).size(), 1);
        }
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished(30000));
        QCOMPARE(process.exitCode(), 0);
    }

    void sourceFilesAreFoundBesideTheBundle()
    {
        Sandbox sandbox;
        QVERIFY(QDir(sandbox.path({})).mkdir(u"sub"_s));
        const QByteArray code = "print('hello')\n";
        sandbox.write(u"sub/worker.py"_s, code);
        const QByteArray hash = QCryptographicHash::hash(code, QCryptographicHash::Sha256).toHex();
        const QByteArray text = attestedBundle(hash);
        const QStringList call = evaluateArguments(sandbox.write(u"sub/b.json"_s, text));
        const QByteArray request = R"({"capability_id":"cap.a"})";

        auto decision = lines(sandbox.run(call, request).out).value(0);
        QCOMPARE(decision[u"denied"_s], false);
        QCOMPARE(decision[u"worker_attestation_checked"_s], true);

        sandbox.write(u"sub/worker.py"_s, "print('changed')\n");
        decision = lines(sandbox.run(call, request).out).value(0);
        QCOMPARE(decision[u"deny_reason_if_denied"_s][u"code"_s], u"DENY_WORKER_TAMPERED"_s);

        QVERIFY(QFile::remove(sandbox.path(u"sub/worker.py"_s)));
        decision = lines(sandbox.run(call, request).out).value(0);
        QCOMPARE(decision[u"deny_reason_if_denied"_s][u"code"_s],
                 u"DENY_WORKER_HASH_UNAVAILABLE"_s);
    }

    void illFormedControlIsAWarning()
    {
        Sandbox sandbox;
        const QByteArray text =
            R"({"workers":[{"worker_id":"org.acme.w","worker_species_id":"wrk.w",
            "capabilities":["cap.a"],"currently_implements":["no control"]}]})";
        const RunResult result = sandbox.run(evaluateArguments(sandbox.write(u"b.json"_s, text)),
                                             R"({"capability_id":"cap.a"})");
        QCOMPARE(result.exit, 0);
        QVERIFY2(result.err.contains("warning"), result.err.constData());
        QVERIFY2(result.err.contains("b.json"), result.err.constData());
    }

    void unusableBundle_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("where");
        QTest::newRow("empty") << QByteArray() << QByteArray("empty");
        QTest::newRow("not JSON") << QByteArray("{\n  rules\n}") << QByteArray("line 2");
        QTest::newRow("not an object") << QByteArray("[]") << QByteArray("object");
        QTest::newRow("trailing text") << QByteArray("{} x") << QByteArray("line 1");
        QTest::newRow("unknown part") << QByteArray(R"({"rulez":{}})") << QByteArray("rulez");
        QTest::newRow("config, unknown member")
            << QByteArray(R"({"config":{"require_signatry":true}})")
            << QByteArray("$.config.require_signatry");
        QTest::newRow("config, wrong type") << QByteArray(R"({"config":{"derive_rules":"yes"}})")
                                            << QByteArray("$.config.derive_rules");
        QTest::newRow("rules, wrong type")
            << QByteArray(R"({"rules":{"rules":{}}})") << QByteArray("$.rules.rules");
        QTest::newRow("match, unknown field")
            << QByteArray(R"({"rules":{"rules":[{"rule_id":"a","match":{"capability":"x"}}]}})")
            << QByteArray("$.rules.rules[0].match.capability");
        QTest::newRow("match, unknown word")
            << QByteArray(R"({"rules":{"rules":[{"rule_id":"a","match":{"env":"moon"}}]}})")
            << QByteArray("$.rules.rules[0].match.env");
        QTest::newRow("duplicate rule id")
            << QByteArray(
                   R"({"rules":{"rules":[{"rule_id":"a","decision":{}},{"rule_id":"a","decision":{}}]}})")
            << QByteArray("$.rules.rules[1].rule_id");
        QTest::newRow("worker without species")
            << QByteArray(R"({"workers":[{"worker_id":"w"}]})") << QByteArray("$.workers[0]");
        QTest::newRow("duplicate key")
            << QByteArray("{\"config\":{},\n\"config\":{}}") << QByteArray("line 2");
        QTest::newRow("invalid UTF-8") << QByteArray("{\"\xff\":1}") << QByteArray("UTF-8");
        QTest::newRow("too deep") << QByteArray(QByteArray(5000, '[') + QByteArray(5000, ']'))
                                  << QByteArray("deep");
    }
    void unusableBundle()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, where);
        Sandbox sandbox;
        const QString path = sandbox.write(u"the-bundle.json"_s, text);
        const RunResult result =
            sandbox.run(evaluateArguments(path), R"({"capability_id":"cap.a"})");
        QCOMPARE(result.exit, 2);
        QVERIFY(result.out.isEmpty());
        QVERIFY2(result.err.contains("the-bundle.json"), result.err.constData());
        QVERIFY2(result.err.contains(where), result.err.constData());
    }

    void filesThatCannotBeRead()
    {
        Sandbox sandbox;
        const QString good = sandbox.write(u"b.json"_s, bundle);
        RunResult result = sandbox.run(evaluateArguments(sandbox.path(u"missing.json"_s)));
        QCOMPARE(result.exit, 2);
        QVERIFY2(result.err.contains("missing.json"), result.err.constData());
        result = sandbox.run(evaluateArguments(good) +
                             QStringList{u"--in"_s, sandbox.path(u"none.jsonl"_s)});
        QCOMPARE(result.exit, 2);
        QVERIFY2(result.err.contains("none.jsonl"), result.err.constData());
        result = sandbox.run(evaluateArguments(good) + QStringList{u"--in"_s, sandbox.path({})});
        QCOMPARE(result.exit, 2);
        QVERIFY(!result.err.isEmpty());
        QCOMPARE(sandbox.run(evaluateArguments(u"-"_s)).exit, 2);
    }

    void aFullDiskIsNotSuccess()
    {
        Sandbox sandbox;
        const QString path = sandbox.write(u"b.json"_s, bundle);
        const RunResult result = sandbox.runProgram(
            u"sh"_s, {u"-c"_s, u"\"$0\" evaluate --hall \"$1\" > /dev/full"_s, hallProgram(), path},
            R"({"capability_id":"cap.a"})");
        QCOMPARE(result.exit, 2);
        QVERIFY2(result.err.contains("could not be written"), result.err.constData());
    }
};

HALL_TEST(EvaluateTest);

#include "evaluate_test.moc"
