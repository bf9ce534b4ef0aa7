// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/nameless.h"
#include "tests/support/test_registry.h"
#include "tests/ui/shell/shell_fixture.h"
#include "ui/help/help_window.h"
#include "ui/shell/about_window.h"
#include "ui/shell/open_failure_window.h"

#include <QPushButton>
#include <QSignalSpy>

using namespace hall;
using namespace hall::test;
using namespace Qt::StringLiterals;
using ui::MainWindow;

/// The frame: pages, keys, clipboard, memory, and what a screen reader is told.
class ShellWindowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keysSwitchThePages()
    {
        ShellFixture shell;
        QVERIFY(QTest::qWaitForWindowActive(shell.window.get()));
        QCOMPARE(shell.window->currentPage(), MainWindow::Page::Overview);
        QTest::keyClick(shell.window.get(), Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(shell.window->currentPage(), MainWindow::Page::Feed);
        QTest::keyClick(shell.window.get(), Qt::Key_1, Qt::ControlModifier);
        QCOMPARE(shell.window->currentPage(), MainWindow::Page::Overview);
    }

    void f6WalksThePanesAndBack()
    {
        ShellFixture shell;
        shell.listen();
        QTRY_COMPARE(shell.runner->state(), ServerRunner::State::Listening);
        QVERIFY(QTest::qWaitForWindowActive(shell.window.get()));
        QList<QWidget*> seen;
        for (int i = 0; i < 3; ++i) {
            QTest::keyClick(shell.window.get(), Qt::Key_F6);
            QVERIFY(shell.window->focusWidget());
            QVERIFY(!seen.contains(shell.window->focusWidget()));
            seen.append(shell.window->focusWidget());
        }
        QTest::keyClick(shell.window.get(), Qt::Key_F6, Qt::ShiftModifier);
        QCOMPARE(shell.window->focusWidget(), seen.at(1));
    }

    void copyButtonsPutTheRightTextOnTheClipboard()
    {
        ShellFixture shell;
        shell.listen();
        QTRY_COMPARE(shell.runner->state(), ServerRunner::State::Listening);
        const QClipboard* clipboard = QGuiApplication::clipboard();
        const QString url = shell.runner->url();
        QTRY_VERIFY(shell.find<QPushButton>("headerCopyAddress")->isVisible());

        click(shell.find<QPushButton>("headerCopyAddress"));
        QCOMPARE(clipboard->text(), url);
        QVERIFY(!shell.hall().sessionToken().isEmpty());
        click(shell.find<QPushButton>("copySecret"));
        QCOMPARE(clipboard->text(), shell.hall().sessionToken());
        click(shell.find<QPushButton>("copyAddress"));
        QCOMPARE(clipboard->text(), url);
        QCOMPARE(shell.find<QPushButton>("copyAddress")->text(), u"Copied"_s);
        click(shell.find<QPushButton>("copyCommand"));
        QVERIFY(clipboard->text().startsWith(u"curl "_s));
        QVERIFY(clipboard->text().contains(url));
        QVERIFY(!clipboard->text().contains(shell.hall().sessionToken()));
        shell.action(u"Copy session token"_s)->trigger();
        QCOMPARE(clipboard->text(), shell.hall().sessionToken());
        shell.action(u"Copy address"_s)->trigger();
        QCOMPARE(clipboard->text(), url);
    }

    void f1OpensTheHelpOfThePage()
    {
        ShellFixture shell;
        QVERIFY(QTest::qWaitForWindowActive(shell.window.get()));
        QTest::keyClick(shell.window.get(), Qt::Key_F1);
        auto* help = shell.find<ui::HelpWindow>("helpWindow");
        QVERIFY(help);
        QVERIFY(help->isVisible());
        QVERIFY(!help->isModal());
        QCOMPARE(help->pageName(), u"overview"_s);
        shell.window->showPage(MainWindow::Page::Feed);
        shell.action(u"Help for this page"_s)->trigger();
        QCOMPARE(help->pageName(), u"live-feed"_s);
        shell.action(u"HTTP contract"_s)->trigger();
        QCOMPARE(help->pageName(), u"http-contract"_s);
    }

    void appearanceAndDensityAreInTheMenuAndRemembered()
    {
        ShellFixture shell;
        shell.action(u"Dark"_s)->trigger();
        QVERIFY(shell.theme.isDark());
        QTRY_VERIFY(shell.window->palette().color(QPalette::Window).lightness() < 128);
        shell.action(u"Light"_s)->trigger();
        QVERIFY(!shell.theme.isDark());
        QTRY_VERIFY(shell.window->palette().color(QPalette::Window).lightness() > 128);
        shell.action(u"Compact"_s)->trigger();
        QVERIFY(shell.theme.isCompact());
        shell.window->close();
        const ui::UiSettings settings(shell.store);
        QCOMPARE(settings.value(ui::setting::appearance), int(ui::Appearance::Light));
        QCOMPARE(settings.value(ui::setting::compact), true);
        shell.theme.setCompact(false);
    }

    void placeAndPageAreRemembered()
    {
        ShellFixture shell;
        QCOMPARE(shell.window->size(), QSize(1200, 800));
        shell.window->resize(1000, 700);
        shell.window->showPage(MainWindow::Page::Feed);
        shell.window->close();
        shell.window.reset();
        shell.runner.reset();
        shell.openWindow();
        QCOMPARE(shell.window->currentPage(), MainWindow::Page::Feed);
        QCOMPARE(shell.window->size(), QSize(1000, 700));
    }

    void usableFromSmall()
    {
        ShellFixture shell;
        const QSize least = shell.window->minimumSizeHint();
        QVERIFY2(least.width() <= 900 && least.height() <= 600,
                 qPrintable(u"%1 × %2"_s.arg(least.width()).arg(least.height())));
    }

    void closingAsksTheProgramToEnd()
    {
        ShellFixture shell;
        QSignalSpy quit(shell.window.get(), &MainWindow::quitRequested);
        shell.action(u"Quit"_s)->trigger();
        QCOMPARE(quit.count(), 1);
        QVERIFY(!shell.window->isVisible());
    }

    void everyControlHasAName()
    {
        ShellFixture shell;
        shell.listen();
        QTRY_COMPARE(shell.runner->state(), ServerRunner::State::Listening);
        QCOMPARE(nameless(shell.window.get()), QStringList());
        ui::HelpWindow help(shell.theme);
        QCOMPARE(nameless(&help), QStringList());
        ui::AboutWindow about(shell.theme, u"/tmp/hall.db"_s);
        QCOMPARE(nameless(&about), QStringList());
        ui::OpenFailureWindow failure(shell.theme);
        QCOMPARE(nameless(&failure), QStringList());
    }

    void textFromOutsideIsShownAsText()
    {
        ShellFixture shell;
        ui::OpenFailureWindow failure(shell.theme);
        failure.showFailure({u"<b>bold</b>"_s, u"DATABASE_IN_USE"_s, {}}, u"/tmp/<i>hall.db"_s);
        QVERIFY(failure.isVisible());
        click(failure.findChild<QPushButton*>(u"copyFailure"_s));
        QCOMPARE(QGuiApplication::clipboard()->text(), u"<b>bold</b>"_s);
    }
};

HALL_TEST(ShellWindowTest);
#include "shell_window_test.moc"
