// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/monitor/monitor_options.h"
#include "app/monitor/monitor_program.h"
#include "app/monitor/place_address.h"
#include "app/monitor/single_instance.h"
#include "tests/support/test_registry.h"
#include "ui/shell/window/main_window.h"

#include <QFile>
#include <QLocalSocket>
#include <QProcessEnvironment>
#include <QRegularExpression>
#include <QSet>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <future>

using namespace hall;
using namespace Qt::StringLiterals;

/// `hall-monitor hall://…`, from a link or a terminal: a place in the window.
class ShellPlaceTest : public QObject {
    Q_OBJECT

private:
    static Result<app::MonitorOptions> read(const QStringList& words)
    {
        return app::readMonitorOptions(QStringList{u"hall-monitor"_s} + words, {});
    }

    static QSet<QString> namesIn(const QString& text, const QString& pattern)
    {
        QSet<QString> names;
        const QRegularExpression expression(pattern, QRegularExpression::MultilineOption);
        for (auto match = expression.globalMatch(text); match.hasNext();)
            names.insert(match.next().captured(1));
        return names;
    }

private Q_SLOTS:
    void anAddressIsTaken()
    {
        QCOMPARE(read({})->place, QString());
        QCOMPARE(read({u"hall://audit/dec_1"_s})->place, u"hall://audit/dec_1"_s);
        const auto both = read({u"--theme"_s, u"dark"_s, u"hall://feed/outcome:deny%20-env:dev"_s});
        QCOMPARE(both->place, u"hall://feed/outcome:deny -env:dev"_s);
        QVERIFY(both->appearance.has_value());
    }

    void whatIsNoAddressIsNamed_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("field");
        const auto row = [](const char* name, const QStringList& words, const QString& field) {
            QTest::newRow(name) << words << field;
        };
        row("word", {u"audit"_s}, u"audit"_s);
        row("another scheme", {u"http://audit/"_s}, u"http://audit/"_s);
        row("two", {u"hall://audit/"_s, u"hall://feed/"_s}, u"hall://feed/"_s);
        row("line break", {u"hall://audit/%0Araise"_s}, u"hall://audit/%0Araise"_s);
        const QString longOne = u"hall://feed/"_s + QString(app::maxPlaceLength, u'a');
        row("long", {longOne}, longOne);
    }
    void whatIsNoAddressIsNamed()
    {
        QFETCH(QStringList, words);
        QFETCH(QString, field);
        const auto options = read(words);
        QVERIFY(!options.ok());
        QCOMPARE(options.error().code, u"INVALID_OPTION"_s);
        QCOMPARE(options.error().field, field);
        QVERIFY(!options.error().message.isEmpty());
    }

    void aSecondStartHandsItOver()
    {
        QTemporaryDir folder;
        const QString database = folder.filePath(u"hall.db"_s);
        app::SingleInstance first(database);
        QVERIFY(first.listen().ok());
        QSignalSpy raised(&first, &app::SingleInstance::raiseAsked);
        const QString place = u"hall://feed/tenant:\"größer\" "_s + QString(4000, u'ü');
        for (const QString& wanted : {QString(), place}) {
            auto second = std::async(std::launch::async, [database, wanted] {
                return app::SingleInstance(database).raiseOther(wanted);
            });
            QTRY_COMPARE(raised.count(), 1);
            QVERIFY(second.get());
            QCOMPARE(raised.takeFirst().at(0).toString(), wanted);
        }
    }

    void nonsenseOnTheSocketIsNotAnswered_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("other scheme") << QByteArray("raise http://audit/\n");
        QTest::newRow("other word") << QByteArray("raised\n");
        QTest::newRow("control character") << QByteArray("raise hall://audit/\x1b[2J\n");
        QTest::newRow("no end") << QByteArray(100'000, 'a');
    }
    void nonsenseOnTheSocketIsNotAnswered()
    {
        QFETCH(QByteArray, line);
        QTemporaryDir folder;
        app::SingleInstance first(folder.filePath(u"hall.db"_s));
        QVERIFY(first.listen().ok());
        QSignalSpy raised(&first, &app::SingleInstance::raiseAsked);
        QLocalSocket socket;
        socket.connectToServer(first.socketPath());
        QVERIFY(socket.waitForConnected());
        socket.write(line);
        // It is cut off rather than answered.
        QTRY_COMPARE(socket.state(), QLocalSocket::UnconnectedState);
        QVERIFY(socket.readAll().isEmpty());
        QCOMPARE(raised.count(), 0);
    }

    void theWindowShowsThePlace()
    {
        QTemporaryDir folder;
        QSettings store(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        ui::Theme theme;
        app::ServerSettings settings;
        settings.hall.databasePath = folder.filePath(u"hall.db"_s);
        settings.server.port = 0;
        app::MonitorProgram program(settings, theme, store, u"hall://audit/"_s);
        program.start();
        QVERIFY(program.window());
        QCOMPARE(program.window()->currentPage(), ui::MainWindow::Page::Audit);
        program.raiseWindow(u"hall://feed/outcome:deny"_s);
        QCOMPARE(program.window()->currentPage(), ui::MainWindow::Page::Feed);
        program.window()->showPage(ui::MainWindow::Page::Workers);
        program.raiseWindow();
        QCOMPARE(program.window()->currentPage(), ui::MainWindow::Page::Workers);
        program.raiseWindow(u"hall://nowhere/"_s);
        QCOMPARE(program.window()->currentPage(), ui::MainWindow::Page::Workers);
        QSignalSpy ended(&program, &app::MonitorProgram::ended);
        program.end();
        QCOMPARE(ended.count(), 1);
    }

    void theManualPageHasEveryOption()
    {
        const auto help =
            app::informationAsked({u"hall-monitor"_s, u"--help"_s}).value_or(QString());
        QFile page(QStringLiteral(HALL_MONITOR_PAGE));
        QVERIFY(page.open(QIODevice::ReadOnly));
        const auto listed = namesIn(help, u"^ +(?:-\\w, )?--([a-z-]+)"_s);
        QVERIFY(listed.size() >= 10);
        QCOMPARE(
            namesIn(QString::fromUtf8(page.readAll()), u"^\\.It (?:Fl \\w , )?Fl Fl ([a-z-]+)"_s),
            listed);
    }
};

HALL_TEST(ShellPlaceTest);

#include "shell_place_test.moc"
