// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/hall_process.h"
#include "tests/support/test_registry.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace hall::test;

class ServerStartTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneLineThenAnswers()
    {
        const Sandbox sandbox;
        RunningHall hall(sandbox);
        QVERIFY(hall.start({}));
        QVERIFY(hall.port() != 0);
        QVERIFY2(hall.url().startsWith(u"http://127.0.0.1:"_s), qPrintable(hall.url()));
        // No set-up on the Hall's own machine: the address alone is enough.
        const RunResult status = sandbox.run({u"server"_s, u"status"_s, u"--url"_s, hall.url()});
        QVERIFY2(status.exit == 0, status.err.constData());
        QVERIFY(status.out.contains("workers_enrolled"));
        QCOMPARE(hall.terminate(), 0);
        QCOMPARE(hall.output().count('\n'), 1);
    }

    void interruptEndsItToo()
    {
        const Sandbox sandbox;
        QProcess process;
        process.setProcessEnvironment(sandbox.environment());
        process.start(hallProgram(), {u"server"_s, u"start"_s, u"--port"_s, u"0"_s});
        QVERIFY(process.waitForReadyRead(60000));
        QCOMPARE(::kill(pid_t(process.processId()), SIGINT), 0);
        QVERIFY(process.waitForFinished(60000));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 0);
    }

    void noticesGoToStandardError()
    {
        const Sandbox sandbox;
        RunningHall hall(sandbox);
        QVERIFY(hall.start({u"--db"_s, sandbox.path(u"own.db"_s)}));
        QCOMPARE(hall.terminate(), 0);
        const QByteArray errors = hall.errors();
        for (const QString& name : {u"session-token"_s, u"admin-token"_s}) {
            const QString file = sandbox.path(name);
            QVERIFY2(errors.contains(file.toUtf8()), errors.constData());
            QCOMPARE(QFileInfo(file).permissions() &
                         (QFileDevice::ReadGroup | QFileDevice::ReadOther |
                          QFileDevice::WriteGroup | QFileDevice::WriteOther),
                     QFileDevice::Permissions());
            QFile secret(file);
            QVERIFY(secret.open(QIODevice::ReadOnly));
            QVERIFY(!errors.contains(secret.readAll().trimmed()));
        }
    }

    void tokensOfTheEnvironment()
    {
        Sandbox sandbox;
        sandbox.setVariable(u"HALL_ADMIN_TOKEN"_s, u"hst_admin-of-the-environment"_s);
        sandbox.setVariable(u"HALL_SESSION_TOKEN"_s, u"hst_session-of-the-environment"_s);
        RunningHall hall(sandbox);
        QVERIFY(hall.start({u"--db"_s, sandbox.path(u"own.db"_s)}));
        QVERIFY(!QFileInfo::exists(sandbox.path(u"admin-token"_s)));
        QCOMPARE(sandbox.run({u"token"_s, u"list"_s, u"--url"_s, hall.url()}).exit, 0);
        // The session token cannot govern.
        const RunResult refused = sandbox.run({u"token"_s, u"list"_s, u"--url"_s, hall.url(),
                                               u"--token"_s, u"hst_session-of-the-environment"_s});
        QCOMPARE(refused.exit, 4);
    }

    void furtherNamesAreAllowed_data()
    {
        QTest::addColumn<bool>("byOption");
        QTest::newRow("option") << true;
        QTest::newRow("environment") << false;
    }
    void furtherNamesAreAllowed()
    {
        QFETCH(bool, byOption);
        Sandbox sandbox;
        QStringList arguments;
        if (byOption)
            arguments = {u"--allow-host"_s, u"hall.example.org"_s, u"--allow-host"_s,
                         u"host.docker.internal:80"_s};
        else
            sandbox.setVariable(u"HALL_ALLOWED_HOSTS"_s,
                                u"hall.example.org,host.docker.internal:80"_s);
        RunningHall hall(sandbox);
        QVERIFY(hall.start(arguments));
        const auto reply = [&hall](const QByteArray& host) {
            QTcpSocket socket;
            socket.connectToHost(QHostAddress::LocalHost, hall.port());
            socket.write("GET /health HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
            (void)socket.waitForDisconnected(60000);
            return socket.readAll();
        };
        QVERIFY(reply("hall.example.org:8765").startsWith("HTTP/1.1 200"));
        QVERIFY(reply("host.docker.internal:80").startsWith("HTTP/1.1 200"));
        QVERIFY(reply("host.docker.internal:81").startsWith("HTTP/1.1 403"));
        const QByteArray refused = reply("evil.example.org");
        QVERIFY(refused.startsWith("HTTP/1.1 403"));
        QVERIFY2(refused.contains("HOST_NOT_ALLOWED") && refused.contains("--allow-host"),
                 refused.constData());
    }

    void namesThatNoHeaderCanBeAreRefused()
    {
        const Sandbox sandbox;
        const RunResult result = sandbox.run({u"server"_s, u"start"_s, u"--port"_s, u"0"_s,
                                              u"--allow-host"_s, u"http://a.example"_s});
        QCOMPARE(result.exit, 2);
        QVERIFY2(result.err.contains("--allow-host") && result.err.contains("http://a.example"),
                 result.err.constData());
    }

    void portInUse()
    {
        const Sandbox sandbox;
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        const RunResult result = sandbox.run(
            {u"server"_s, u"start"_s, u"--port"_s, QString::number(other.serverPort())});
        QCOMPARE(result.exit, 2);
        QVERIFY(result.out.isEmpty());
        QVERIFY2(result.err.contains(QByteArray::number(other.serverPort())),
                 result.err.constData());
        // The process that has it: this one.
        QVERIFY2(result.err.contains(QByteArray::number(QCoreApplication::applicationPid())),
                 result.err.constData());
    }

    void databaseInUse()
    {
        const Sandbox sandbox;
        RunningHall hall(sandbox);
        QVERIFY(hall.start({u"--db"_s, sandbox.path(u"own.db"_s)}));
        const RunResult second = sandbox.run(
            {u"server"_s, u"start"_s, u"--port"_s, u"0"_s, u"--db"_s, sandbox.path(u"own.db"_s)});
        QCOMPARE(second.exit, 2);
        QVERIFY(second.out.isEmpty());
        QVERIFY2(second.err.contains("own.db"), second.err.constData());
        const RunResult verb =
            sandbox.run({u"worker"_s, u"list"_s, u"--db"_s, sandbox.path(u"own.db"_s)});
        QCOMPARE(verb.exit, 2);
        QVERIFY2(verb.err.contains("--db"), verb.err.constData());
    }

    void unusableFiles_data()
    {
        QTest::addColumn<QByteArray>("database");
        QTest::addColumn<QByteArray>("config");
        QTest::addColumn<QByteArray>("message");
        QTest::newRow("not a database") << QByteArray("no database at all, just text\n")
                                        << QByteArray() << QByteArray("own.db");
        QTest::newRow("config, not JSON")
            << QByteArray() << QByteArray("{") << QByteArray("c.json");
        QTest::newRow("config, wrong")
            << QByteArray() << QByteArray(R"({"config":{"x":1}})") << QByteArray("$.config.x");
    }
    void unusableFiles()
    {
        QFETCH(QByteArray, database);
        QFETCH(QByteArray, config);
        QFETCH(QByteArray, message);
        const Sandbox sandbox;
        QStringList call{u"server"_s, u"start"_s, u"--port"_s,
                         u"0"_s,      u"--db"_s,  sandbox.path(u"own.db"_s)};
        if (!database.isEmpty())
            sandbox.write(u"own.db"_s, database);
        if (!config.isEmpty())
            call += QStringList{u"--config"_s, sandbox.write(u"c.json"_s, config)};
        const RunResult result = sandbox.run(call);
        QCOMPARE(result.exit, 2);
        QVERIFY(result.out.isEmpty());
        QVERIFY2(result.err.contains(message), result.err.constData());
    }

    void configurationAtStart()
    {
        const Sandbox sandbox;
        const QString bundle = sandbox.write(u"b.json"_s, R"({"config":{"derive_rules":true},
            "workers":[{"worker_id":"org.acme.w","worker_species_id":"wrk.w",
                        "capabilities":["cap.a"]}]})");
        RunningHall hall(sandbox);
        QVERIFY(hall.start({u"--config"_s, bundle}));
        const RunResult result =
            sandbox.run({u"decision"_s, u"make"_s, u"--cap"_s, u"cap.a"_s, u"--url"_s, hall.url()});
        QVERIFY2(result.exit == 0, result.all().constData());
    }
};

HALL_TEST(ServerStartTest);

#include "server_start_test.moc"
