// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/server_settings.h"
#include "app/monitor/monitor_options.h"
#include "app/monitor/single_instance.h"
#include "tests/support/test_registry.h"

#include <QProcess>
#include <QProcessEnvironment>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <future>

using namespace hall;
using namespace Qt::StringLiterals;

/// How the program starts and ends: options, one window per database, signals.
class ShellStartTest : public QObject {
    Q_OBJECT

private:
    static constexpr int patienceMs = 30'000;

    static QProcessEnvironment environmentIn(const QTemporaryDir& folder)
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        for (const char* name : {"HALL_API_HOST", "HALL_API_PORT", "HALL_DB_PATH",
                                 "HALL_SESSION_TOKEN", "HALL_ADMIN_TOKEN"})
            environment.remove(QString::fromLatin1(name));
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        environment.insert(u"XDG_RUNTIME_DIR"_s, folder.path());
        environment.insert(u"XDG_CONFIG_HOME"_s, folder.filePath(u"config"_s));
        return environment;
    }

    static void startProgram(QProcess& process, const QTemporaryDir& folder,
                             const QStringList& arguments)
    {
        process.setProcessEnvironment(environmentIn(folder));
        process.start(QStringLiteral(HALL_MONITOR_PROGRAM), arguments);
    }

    static bool waitForLine(QProcess& process, const QByteArray& start)
    {
        while (!process.canReadLine()) {
            if (!process.waitForReadyRead(patienceMs))
                return false;
        }
        return process.readLine().startsWith(start);
    }

private Q_SLOTS:
    void flagsWinOverTheEnvironment()
    {
        QProcessEnvironment environment;
        environment.insert(u"HALL_API_PORT"_s, u"1111"_s);
        environment.insert(u"HALL_API_HOST"_s, u"127.0.0.1"_s);
        environment.insert(u"HALL_DB_PATH"_s, u"/tmp/a.db"_s);
        environment.insert(u"HALL_SESSION_TOKEN"_s, u"hst_a"_s);
        app::ServerFlags flags;
        const auto fromEnvironment = app::resolveServerSettings(flags, environment);
        QVERIFY(fromEnvironment.ok());
        QCOMPARE(fromEnvironment->server.port, quint16(1111));
        QCOMPARE(fromEnvironment->server.host, u"127.0.0.1"_s);
        QCOMPARE(fromEnvironment->hall.databasePath, u"/tmp/a.db"_s);
        QCOMPARE(fromEnvironment->hall.sessionToken, u"hst_a"_s);
        flags.port = u"0"_s;
        flags.database = u"/tmp/b.db"_s;
        flags.durability = u"process"_s;
        const auto fromFlags = app::resolveServerSettings(flags, environment);
        QVERIFY(fromFlags.ok());
        QCOMPARE(fromFlags->server.port, quint16(0));
        QCOMPARE(fromFlags->hall.databasePath, u"/tmp/b.db"_s);
        QCOMPARE(fromFlags->hall.durability, Durability::Process);
        const auto defaults = app::resolveServerSettings({}, {});
        QVERIFY(defaults.ok());
        QCOMPARE(defaults->server.port, quint16(8765));
        QVERIFY(defaults->server.host.isEmpty());
        QCOMPARE(defaults->hall.databasePath, defaultDatabasePath());
    }

    void namesOfTheHallAreTaken()
    {
        QProcessEnvironment environment;
        environment.insert(u"HALL_ALLOWED_HOSTS"_s, u"hall.example.org, 192.168.1.5:8765"_s);
        const auto fromEnvironment = app::readMonitorOptions({u"hall-monitor"_s}, environment);
        QVERIFY(fromEnvironment.ok());
        QCOMPARE(fromEnvironment->settings.server.allowedHosts,
                 QStringList({u"hall.example.org"_s, u"192.168.1.5:8765"_s}));
        const auto fromFlags = app::readMonitorOptions(
            {u"hall-monitor"_s, u"--allow-host"_s, u"a.example"_s, u"--allow-host=[fe80::1]:80"_s},
            environment);
        QVERIFY(fromFlags.ok());
        QCOMPARE(fromFlags->settings.server.allowedHosts,
                 QStringList({u"a.example"_s, u"[fe80::1]:80"_s}));
        QVERIFY(app::readMonitorOptions({u"hall-monitor"_s}, {})
                    ->settings.server.allowedHosts.isEmpty());
    }

    void badValuesAreNamed_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("variable");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("field");
        const auto flags = [](const char* name, const QStringList& arguments,
                              const QString& field) {
            QTest::newRow(name) << arguments << QString() << QString() << field;
        };
        const auto variable = [](const char* row, const QString& name, const QString& value) {
            QTest::newRow(row) << QStringList() << name << value << name;
        };
        flags("port too high", {u"--port"_s, u"65536"_s}, u"--port"_s);
        flags("port negative", {u"--port=-1"_s}, u"--port"_s);
        flags("port empty", {u"--port="_s}, u"--port"_s);
        flags("port with a sign", {u"--port=+80"_s}, u"--port"_s);
        flags("port of words", {u"--port"_s, u"http"_s}, u"--port"_s);
        flags("durability", {u"--durability"_s, u"maybe"_s}, u"--durability"_s);
        flags("theme", {u"--theme"_s, u"pink"_s}, u"--theme"_s);
        flags("config missing", {u"--config"_s, u"/nowhere/bundle.json"_s}, u"--config"_s);
        flags("key without certificate", {u"--tls-key"_s, u"/dev/null"_s}, u"--tls-cert"_s);
        flags("empty host", {u"--host="_s}, u"--host"_s);
        flags("empty name", {u"--allow-host="_s}, u"--allow-host"_s);
        flags("name with a scheme", {u"--allow-host"_s, u"http://a.example"_s}, u"--allow-host"_s);
        flags("any name", {u"--allow-host"_s, u"*"_s}, u"--allow-host"_s);
        variable("names with a gap", u"HALL_ALLOWED_HOSTS"_s, u"a.example,,b.example"_s);
        flags("empty database", {u"--db="_s}, u"--db"_s);
        flags("unknown flag", {u"--prot"_s, u"80"_s}, QString());
        flags("stray word", {u"start"_s}, u"start"_s);
        variable("variable port", u"HALL_API_PORT"_s, u"8765x"_s);
        variable("token with a space", u"HALL_SESSION_TOKEN"_s, u"two words"_s);
        variable("token with a line break", u"HALL_ADMIN_TOKEN"_s, u"a\nb"_s);
    }
    void badValuesAreNamed()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, variable);
        QFETCH(QString, value);
        QFETCH(QString, field);
        QProcessEnvironment environment;
        if (!variable.isEmpty())
            environment.insert(variable, value);
        const auto options =
            app::readMonitorOptions(QStringList{u"hall-monitor"_s} + arguments, environment);
        QVERIFY(!options.ok());
        QCOMPARE(options.error().code, u"INVALID_OPTION"_s);
        QCOMPARE(options.error().field, field);
        QVERIFY(!options.error().message.isEmpty());
    }

    void anAgentsTokenCannotBeTheAdminsToo()
    {
        QProcessEnvironment environment;
        environment.insert(u"HALL_SESSION_TOKEN"_s, u"hst_same"_s);
        environment.insert(u"HALL_ADMIN_TOKEN"_s, u"hst_same"_s);
        QVERIFY(!app::resolveServerSettings({}, environment).ok());
    }

    void aSecondInstanceRaisesTheFirst()
    {
        QTemporaryDir folder;
        const QString database = folder.filePath(u"hall.db"_s);
        app::SingleInstance first(database);
        QVERIFY(!first.raiseOther());
        QVERIFY(first.listen().ok());
        QSignalSpy raised(&first, &app::SingleInstance::raiseAsked);
        const QString otherSpelling = folder.path() + u"/./hall.db"_s;
        auto second = std::async(std::launch::async, [otherSpelling] {
            return app::SingleInstance(otherSpelling).raiseOther();
        });
        QTRY_COMPARE(raised.count(), 1);
        QVERIFY(second.get());
        app::SingleInstance other(folder.filePath(u"other.db"_s));
        QVERIFY(!other.raiseOther());
    }

    void theProgramStartsRaisesAndEndsOnTerm()
    {
        QTemporaryDir folder;
        const QStringList arguments{u"--db"_s, folder.filePath(u"hall.db"_s), u"--port"_s, u"0"_s};
        QProcess first;
        startProgram(first, folder, arguments);
        QVERIFY2(waitForLine(first, "Hall Server listening on http://127.0.0.1:"),
                 first.readAllStandardError().constData());

        QProcess second;
        startProgram(second, folder, arguments);
        QVERIFY(second.waitForFinished(patienceMs));
        QCOMPARE(second.exitStatus(), QProcess::NormalExit);
        QCOMPARE(second.exitCode(), 0);
        QCOMPARE(first.state(), QProcess::Running);

        QVERIFY(::kill(pid_t(first.processId()), SIGTERM) == 0);
        QVERIFY(first.waitForFinished(patienceMs));
        QCOMPARE(first.exitStatus(), QProcess::NormalExit);
        QCOMPARE(first.exitCode(), 0);
    }

    void aDatabaseInUseIsSaidAndTheProgramCanBeEnded()
    {
        QTemporaryDir folder;
        QTemporaryDir elsewhere;
        const QStringList arguments{u"--db"_s, folder.filePath(u"hall.db"_s), u"--port"_s, u"0"_s};
        QProcess first;
        startProgram(first, folder, arguments);
        QVERIFY(waitForLine(first, "Hall Server listening on "));
        // With another runtime folder it cannot find the first, and meets the lock instead.
        QProcess second;
        second.setReadChannel(QProcess::StandardError);
        startProgram(second, elsewhere, arguments);
        QVERIFY(waitForLine(second, "hall-monitor: "));
        QCOMPARE(second.state(), QProcess::Running);
        QVERIFY(::kill(pid_t(second.processId()), SIGINT) == 0);
        QVERIFY(second.waitForFinished(patienceMs));
        QCOMPARE(second.exitStatus(), QProcess::NormalExit);
        QCOMPARE(second.exitCode(), 1);
        QVERIFY(::kill(pid_t(first.processId()), SIGTERM) == 0);
        QVERIFY(first.waitForFinished(patienceMs));
        QCOMPARE(first.exitCode(), 0);
    }

    void misuseAndInformation_data()
    {
        QTest::addColumn<QString>("flag");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<bool>("onStdout");
        QTest::newRow("help") << u"--help"_s << 0 << true;
        QTest::newRow("version") << u"--version"_s << 0 << true;
        QTest::newRow("misuse") << u"--port=x"_s << 2 << false;
    }
    void misuseAndInformation()
    {
        QFETCH(QString, flag);
        QFETCH(int, exitCode);
        QFETCH(bool, onStdout);
        QTemporaryDir folder;
        QProcess process;
        startProgram(process, folder, {flag});
        QVERIFY(process.waitForFinished(patienceMs));
        QCOMPARE(process.exitCode(), exitCode);
        QCOMPARE(!process.readAllStandardOutput().isEmpty(), onStdout);
        QCOMPARE(process.readAllStandardError().isEmpty(), onStdout);
    }
};

HALL_TEST(ShellStartTest);
#include "shell_start_test.moc"
