// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/monitor/monitor_options.h"
#include "core/demo/demo_folder.h"
#include "tests/support/test_registry.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hall;

/// `hall-monitor --demo` as a program: what it takes, and what it leaves alone.
class DemoProgramTest : public QObject {
    Q_OBJECT

private:
    static constexpr int patienceMs = 60'000;

    static QProcessEnvironment environmentIn(const QTemporaryDir& folder)
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        environment.insert(u"XDG_RUNTIME_DIR"_s, folder.path());
        environment.insert(u"XDG_CONFIG_HOME"_s, folder.filePath(u"config"_s));
        environment.insert(u"XDG_DATA_HOME"_s, folder.filePath(u"data"_s));
        environment.insert(u"TMPDIR"_s, folder.filePath(u"tmp"_s));
        environment.insert(u"HALL_DB_PATH"_s, folder.filePath(u"real.db"_s));
        environment.insert(u"HALL_API_PORT"_s, u"1"_s);
        QDir(folder.path()).mkpath(u"tmp"_s);
        return environment;
    }

    static void startDemo(QProcess& process, const QTemporaryDir& folder,
                          const QStringList& arguments)
    {
        process.setProcessEnvironment(environmentIn(folder));
        process.start(QStringLiteral(HALL_MONITOR_PROGRAM), QStringList{u"--demo"_s} + arguments);
    }

    static bool waitForLine(QProcess& process)
    {
        while (!process.canReadLine()) {
            if (!process.waitForReadyRead(patienceMs))
                return false;
        }
        return process.readLine().startsWith("Hall Server listening on ");
    }

private Q_SLOTS:
    void onlyThePortIsTaken()
    {
        QProcessEnvironment environment;
        environment.insert(u"HALL_API_PORT"_s, u"1111"_s);
        environment.insert(u"HALL_DB_PATH"_s, u"/nowhere/real.db"_s);
        const auto options = app::readMonitorOptions({u"hall-monitor"_s, u"--demo"_s}, environment);
        QVERIFY2(options.ok(), options ? "" : qPrintable(options.error().message));
        QVERIFY(options->demo);
        QCOMPARE(options->settings.server.port, quint16(8766));
        QVERIFY(options->settings.server.host.isEmpty());
        QCOMPARE(options->settings.hall.databasePath, DemoFolder::placeOfDemos());
        const auto other = app::readMonitorOptions(
            {u"hall-monitor"_s, u"--demo"_s, u"--port"_s, u"9100"_s}, environment);
        QVERIFY(other.ok());
        QCOMPARE(other->settings.server.port, quint16(9100));
    }

    void whatWouldLeadItElsewhere_data()
    {
        QTest::addColumn<QString>("flag");
        QTest::addColumn<QString>("value");
        QTest::newRow("log") << u"--db"_s << u"real.db"_s;
        QTest::newRow("rules") << u"--config"_s << u"bundle.json"_s;
        QTest::newRow("address") << u"--host"_s << u"0.0.0.0"_s;
        QTest::newRow("names") << u"--allow-host"_s << u"hall.example.org"_s;
        QTest::newRow("names") << u"--allow-host"_s << u"hall.example"_s;
        QTest::newRow("workers") << u"--worker-folder"_s << u"code"_s;
        QTest::newRow("no port") << u"--port"_s << u"many"_s;
    }
    void whatWouldLeadItElsewhere()
    {
        QFETCH(QString, flag);
        QFETCH(QString, value);
        const auto options = app::readMonitorOptions({u"hall-monitor"_s, u"--demo"_s, flag, value},
                                                     QProcessEnvironment());
        QVERIFY(!options.ok());
        QCOMPARE(options.error().code, u"INVALID_OPTION"_s);
        QCOMPARE(options.error().field, flag);
        QVERIFY2(options.error().message.contains(flag), qPrintable(options.error().message));
    }

    void itLeavesNothingAndTouchesNothing()
    {
        const QTemporaryDir folder;
        QFile real(folder.filePath(u"real.db"_s));
        QVERIFY(real.open(QIODevice::WriteOnly) && real.write("not even a database") > 0);
        real.close();
        QDir(folder.path()).mkpath(u"config/hall-monitor"_s);
        QFile settings(folder.filePath(u"config/hall-monitor/hall-monitor.conf"_s));
        QVERIFY(settings.open(QIODevice::WriteOnly) && settings.write("[window]\npage=feed\n") > 0);
        settings.close();

        QProcess demo;
        startDemo(demo, folder, {u"--port"_s, u"0"_s});
        QVERIFY(waitForLine(demo));
        QVERIFY(!QDir(folder.filePath(u"tmp"_s)).isEmpty());
        // A second one brings the first to the front.
        QProcess second;
        startDemo(second, folder, {u"--port"_s, u"0"_s});
        QVERIFY(second.waitForFinished(patienceMs));
        QCOMPARE(second.exitCode(), 0);
        QCOMPARE(second.readAllStandardOutput(), QByteArray());
        demo.terminate();
        QVERIFY(demo.waitForFinished(patienceMs));
        QCOMPARE(demo.exitStatus(), QProcess::NormalExit);
        QCOMPARE(demo.exitCode(), 0);

        QVERIFY(QDir(folder.filePath(u"tmp"_s)).isEmpty());
        QVERIFY(real.open(QIODevice::ReadOnly));
        QCOMPARE(real.readAll(), QByteArray("not even a database"));
        QVERIFY(settings.open(QIODevice::ReadOnly));
        QCOMPARE(settings.readAll(), QByteArray("[window]\npage=feed\n"));
        QVERIFY(!QFile::exists(folder.filePath(u"data/hall-monitor"_s)));
        QVERIFY(QFile::exists(folder.filePath(u"config/hall-monitor/hall-monitor-demo.conf"_s)));
    }

    void aPortThatIsTakenIsSaidAndNotLeft()
    {
        const QTemporaryDir folder;
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        QProcess demo;
        startDemo(demo, folder, {u"--port"_s, QString::number(other.serverPort())});
        demo.setReadChannel(QProcess::StandardError);
        QByteArray said;
        // It names who has the port: this test.
        while (!said.contains(QByteArray::number(QCoreApplication::applicationPid()))) {
            QVERIFY2(demo.waitForReadyRead(patienceMs), said.constData());
            said += demo.readAllStandardError();
        }
        QVERIFY(demo.readAllStandardOutput().isEmpty());
        demo.terminate();
        QVERIFY(demo.waitForFinished(patienceMs));
    }
};

HALL_TEST(DemoProgramTest);

#include "demo_program_test.moc"
