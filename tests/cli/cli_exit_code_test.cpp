// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/fake_hall.h"
#include "tests/support/hall_process.h"
#include "tests/support/test_registry.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hall::test;

namespace {

const QByteArray steeringBody = R"({"denied":true,"message":"because \u001b[2J","code":"X"})";

} // namespace

class CliExitCodeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void statusOfTheHall_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("exit");
        QTest::newRow("200") << 200 << 0;
        QTest::newRow("400") << 400 << 2;
        QTest::newRow("401") << 401 << 4;
        QTest::newRow("403") << 403 << 4;
        QTest::newRow("404") << 404 << 1;
        QTest::newRow("409") << 409 << 1;
        QTest::newRow("413") << 413 << 2;
        QTest::newRow("429") << 429 << 3;
        QTest::newRow("500") << 500 << 3;
        QTest::newRow("503") << 503 << 3;
    }
    void statusOfTheHall()
    {
        QFETCH(int, status);
        QFETCH(int, exit);
        const Sandbox sandbox;
        FakeHall hall;
        hall.answer(status, steeringBody);
        RunResult result = sandbox.run({u"worker"_s, u"show"_s, u"w"_s, u"--url"_s, hall.url()});
        QCOMPARE(result.exit, exit);
        QVERIFY(!result.err.contains('\x1b'));
        if (exit != 0)
            QVERIFY2(result.err.contains("because \\x1b[2J"), result.err.constData());
        result = sandbox.run({u"worker"_s, u"show"_s, u"w"_s, u"--url"_s, hall.url(), u"--json"_s});
        QCOMPARE(result.exit, exit);
        QCOMPARE(QJsonDocument::fromJson(result.out), QJsonDocument::fromJson(steeringBody));
    }

    /// Whatever is not an explicit yes must stop a script that looks only at the exit code.
    void onlyAnExplicitYesIsZero_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("exit");
        QTest::newRow("allowed") << 200 << QByteArray(R"({"denied":false,"outcome":"ALLOW"})") << 0;
        QTest::newRow("denied") << 200 << QByteArray(R"({"denied":true,"outcome":"DENY"})") << 1;
        QTest::newRow("human") << 200 << QByteArray(R"({"denied":true,"outcome":"REQUIRE_HUMAN"})")
                               << 1;
        QTest::newRow("empty object") << 200 << QByteArray("{}") << 1;
        QTest::newRow("null") << 200 << QByteArray(R"({"denied":null,"outcome":"ALLOW"})") << 1;
        QTest::newRow("word") << 200 << QByteArray(R"({"denied":"false","outcome":"ALLOW"})") << 1;
        QTest::newRow("zero") << 200 << QByteArray(R"({"denied":0,"outcome":"ALLOW"})") << 1;
        QTest::newRow("new outcome")
            << 200 << QByteArray(R"({"denied":false,"outcome":"DEFER"})") << 1;
        QTest::newRow("other success")
            << 202 << QByteArray(R"({"denied":false,"outcome":"ALLOW"})") << 1;
        QTest::newRow("error that says yes")
            << 500 << QByteArray(R"({"denied":false,"outcome":"ALLOW"})") << 3;
        QTest::newRow("duplicate key")
            << 200 << QByteArray(R"({"denied":true,"outcome":"ALLOW","denied":false})") << 3;
        QTest::newRow("not JSON") << 200 << QByteArray("<html>") << 3;
    }
    void onlyAnExplicitYesIsZero()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(int, exit);
        const Sandbox sandbox;
        FakeHall hall;
        hall.answer(status, body);
        const QStringList call{u"decision"_s, u"make"_s,  u"--cap"_s,
                               u"cap.a"_s,    u"--url"_s, hall.url()};
        QCOMPARE(sandbox.run(call).exit, exit);
        QCOMPARE(sandbox.run(call + QStringList{u"--json"_s}).exit, exit);
    }

    void noHall_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("hangs up") << QByteArray();
        QTest::newRow("half an answer")
            << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"denied\":false,");
        QTest::newRow("not HTTP") << QByteArray("SSH-2.0-OpenSSH_9.2\r\n");
        QTest::newRow("redirect") << QByteArray(
            "HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:1/\r\nContent-Length: 2\r\n\r\n{}");
        QTest::newRow("an array") << QByteArray(
            "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\n[]");
    }
    void noHall()
    {
        QFETCH(QByteArray, answer);
        const Sandbox sandbox;
        FakeHall hall;
        hall.answerRaw(answer);
        const RunResult result =
            sandbox.run({u"decision"_s, u"make"_s, u"--cap"_s, u"cap.a"_s, u"--url"_s, hall.url()});
        QCOMPARE(result.exit, 3);
        QVERIFY2(result.err.contains(hall.url().toUtf8()), result.err.constData());
    }

    void nobodyListens()
    {
        QString url;
        {
            const FakeHall gone;
            url = gone.url();
        }
        const Sandbox sandbox;
        const RunResult result =
            sandbox.run({u"server"_s, u"status"_s, u"--url"_s, url, u"--json"_s});
        QCOMPARE(result.exit, 3);
        QVERIFY2(result.err.contains("hall server start"), result.err.constData());
        const QJsonObject body = QJsonDocument::fromJson(result.out).object();
        QCOMPARE(body[u"denied"_s], true);
        QCOMPARE(body[u"code"_s], u"UNREACHABLE"_s);
    }

    void addresses_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QByteArray>("message");
        QTest::newRow("no scheme") << u"127.0.0.1:8765"_s << QByteArray("begins with http://");
        QTest::newRow("other scheme") << u"ftp://127.0.0.1"_s << QByteArray("http or https");
        QTest::newRow("no host") << u"http://"_s << QByteArray("http://");
        QTest::newRow("port") << u"http://127.0.0.1:99999"_s << QByteArray("not a valid address");
        QTest::newRow("space") << u"http://127.0.0.1/a b"_s << QByteArray("not a valid address");
        QTest::newRow("query") << u"http://127.0.0.1/?a=1"_s << QByteArray("no ?");
        QTest::newRow("password") << u"http://me:pass@127.0.0.1"_s << QByteArray("--token");
    }
    void addresses()
    {
        QFETCH(QString, url);
        QFETCH(QByteArray, message);
        Sandbox sandbox;
        RunResult result = sandbox.run({u"worker"_s, u"list"_s, u"--url"_s, url});
        QCOMPARE(result.exit, 2);
        QVERIFY2(result.err.contains("--url"), result.err.constData());
        QVERIFY2(result.err.contains(message), result.err.constData());
        sandbox.setVariable(u"HALL_API_URL"_s, url);
        result = sandbox.run({u"worker"_s, u"list"_s});
        QCOMPARE(result.exit, 2);
        QVERIFY2(result.err.contains("HALL_API_URL"), result.err.constData());
    }

    void addressComesFrom_data()
    {
        QTest::addColumn<QStringList>("variables");
        QTest::newRow("all three")
            << QStringList{u"HALL_SERVER_URL"_s, u"HALL_API_URL"_s, u"PYHALL_HALL_URL"_s};
        QTest::newRow("two") << QStringList{u"HALL_API_URL"_s, u"PYHALL_HALL_URL"_s};
        QTest::newRow("one") << QStringList{u"PYHALL_HALL_URL"_s};
    }
    void addressComesFrom()
    {
        QFETCH(QStringList, variables);
        Sandbox sandbox;
        FakeHall hall;
        hall.answer(200, R"({"workers":[],"count":0})");
        for (const QString& variable : variables)
            sandbox.setVariable(variable, u"http://127.0.0.1:1"_s);
        sandbox.setVariable(variables.first(), hall.url());
        QCOMPARE(sandbox.run({u"worker"_s, u"list"_s}).exit, 0);
        QCOMPARE(hall.requests().size(), 1);
    }

    void theBasePathIsKept()
    {
        const Sandbox sandbox;
        FakeHall hall;
        sandbox.run({u"worker"_s, u"show"_s, u"a/b c"_s, u"--url"_s, hall.url() + u"/base%2Fx/"_s});
        QCOMPARE(hall.requestLine(), "GET /base%2Fx/api/workers/a%2Fb%20c HTTP/1.1");
    }

    void databaseAndAddressExcludeEachOther()
    {
        const Sandbox sandbox;
        const RunResult result = sandbox.run(
            {u"worker"_s, u"list"_s, u"--db"_s, u"x.db"_s, u"--url"_s, u"http://127.0.0.1:1"_s});
        QCOMPARE(result.exit, 2);
        QVERIFY2(result.err.contains("--db"), result.err.constData());
    }

    void unusableInput_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("message");
        const QStringList make{u"decision"_s, u"make"_s, u"--cap"_s, u"cap.a"_s};
        QTest::newRow("payload, not JSON")
            << make + QStringList{u"--request"_s, u"x"_s} << QByteArray("--request");
        QTest::newRow("payload, no object")
            << make + QStringList{u"--request"_s, u"[1]"_s} << QByteArray("--request");
        QTest::newRow("blast") << make + QStringList{u"--blast"_s, u"high"_s}
                               << QByteArray("--blast");
        QTest::newRow("filter") << QStringList{u"decision"_s, u"query"_s, u"--filter"_s,
                                               u"outcom:deny"_s}
                                << QByteArray("Column 1");
        QTest::newRow("open quotation mark")
            << QStringList{u"decision"_s, u"query"_s,    u"--filter"_s,
                           u"\"abc"_s,    u"--worker"_s, u"w"_s}
            << QByteArray("Column");
        QTest::newRow("since") << QStringList{u"decision"_s, u"query"_s, u"--since"_s, u"soon"_s}
                               << QByteArray("since");
        QTest::newRow("role") << QStringList{u"token"_s, u"create"_s, u"--name"_s,
                                             u"n"_s,     u"--role"_s, u"king"_s}
                              << QByteArray("route, read, register");
        QTest::newRow("expiry") << QStringList{u"token"_s,  u"create"_s, u"--name"_s,    u"n"_s,
                                               u"--role"_s, u"route"_s,  u"--expires"_s, u"soon"_s}
                                << QByteArray("30d");
        QTest::newRow("expired") << QStringList{u"token"_s,     u"create"_s,
                                                u"--name"_s,    u"n"_s,
                                                u"--role"_s,    u"route"_s,
                                                u"--expires"_s, u"2001-01-01T00:00:00Z"_s}
                                 << QByteArray("passed");
        QTest::newRow("bundle") << QStringList{u"config"_s, u"import"_s, u"/no/such.json"_s}
                                << QByteArray("/no/such.json");
        QTest::newRow("record") << QStringList{u"worker"_s, u"register"_s, u"/no/such.json"_s}
                                << QByteArray("/no/such.json");
        QTest::newRow("record twice")
            << QStringList{u"worker"_s, u"register"_s, u"a.json"_s, u"--record"_s, u"{}"_s}
            << QByteArray("twice");
        QTest::newRow("no record") << QStringList{u"worker"_s, u"register"_s} << QByteArray("--id");
        QTest::newRow("record, not JSON")
            << QStringList{u"worker"_s, u"register"_s, u"--record"_s, u"{"_s}
            << QByteArray("line 1");
        QTest::newRow("no database")
            << QStringList{u"worker"_s, u"list"_s, u"--db"_s, u"/no/such.db"_s}
            << QByteArray("/no/such.db");
        QTest::newRow("no log") << QStringList{u"audit"_s, u"verify"_s, u"--db"_s, u"/no/such.db"_s}
                                << QByteArray("/no/such.db");
        QTest::newRow("no log to query")
            << QStringList{u"decision"_s, u"query"_s, u"--db"_s, u"/no/such.db"_s}
            << QByteArray("/no/such.db");
        QTest::newRow("port") << QStringList{u"server"_s, u"start"_s, u"--port"_s, u"70000"_s}
                              << QByteArray("--port");
        QTest::newRow("durability")
            << QStringList{u"server"_s, u"start"_s, u"--durability"_s, u"none"_s}
            << QByteArray("--durability");
    }
    void unusableInput()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, message);
        const RunResult result = Sandbox().run(arguments);
        QCOMPARE(result.exit, 2);
        QVERIFY(result.out.isEmpty());
        QVERIFY2(result.err.contains(message), result.err.constData());
    }
};

HALL_TEST(CliExitCodeTest);

#include "cli_exit_code_test.moc"
