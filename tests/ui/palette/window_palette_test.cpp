// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_registry.h"
#include "tests/ui/shell/shell_fixture.h"
#include "ui/help/help_window.h"
#include "ui/models/plain_label.h"
#include "ui/palette/palette_panel.h"

#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>

using namespace hall;
using namespace hall::test;
using namespace Qt::StringLiterals;
using ui::MainWindow;

/// The palette, the addresses and the keys in a real window.
class WindowPaletteTest : public QObject {
    Q_OBJECT

private:
    static void openPalette(const ShellFixture& shell)
    {
        QVERIFY(QTest::qWaitForWindowActive(shell.window.get()));
        QTest::keyClick(shell.window->focusWidget() ? shell.window->focusWidget()
                                                    : shell.window.get(),
                        Qt::Key_K, Qt::ControlModifier);
        QVERIFY(shell.find<ui::PalettePanel>("palettePanel")->isOpen());
    }
    static QLineEdit* field(const ShellFixture& shell)
    {
        return shell.find<QLineEdit>("paletteField");
    }

private Q_SLOTS:
    void itOpensFindsAndGoes()
    {
        ShellFixture shell;
        openPalette(shell);
        QCOMPARE(QApplication::focusWidget(), field(shell));
        QTest::keyClicks(field(shell), u"audit"_s);
        QTest::keyClick(field(shell), Qt::Key_Return);
        QVERIFY(!shell.find<ui::PalettePanel>("palettePanel")->isOpen());
        QCOMPARE(shell.window->currentPage(), MainWindow::Page::Audit);
        // The choice comes first the next time.
        openPalette(shell);
        QTest::keyClick(field(shell), Qt::Key_Escape);
        shell.window->showPage(MainWindow::Page::Feed);
        openPalette(shell);
        QTest::keyClick(field(shell), Qt::Key_Return);
        QCOMPARE(shell.window->currentPage(), MainWindow::Page::Audit);
    }

    void escapeGivesTheFocusBackAndNothingHappensBelow()
    {
        ShellFixture shell;
        QVERIFY(QTest::qWaitForWindowActive(shell.window.get()));
        shell.window->showPage(MainWindow::Page::Workers);
        QTest::keyClick(shell.window.get(), Qt::Key_F6);
        QWidget* before = shell.window->focusWidget();
        QVERIFY(before);
        openPalette(shell);
        QTest::keyClick(field(shell), Qt::Key_2, Qt::ControlModifier);
        QTest::keyClick(field(shell), Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(shell.window->currentPage(), MainWindow::Page::Workers);
        QVERIFY(!shell.find<QWidget>("confirmLockdown")->isVisible());
        QTest::keyClick(field(shell), Qt::Key_Escape);
        QCOMPARE(shell.window->focusWidget(), before);
        QTest::keyClick(before, Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(shell.window->currentPage(), MainWindow::Page::Feed);
    }

    void itOpensFromAFieldToo()
    {
        ShellFixture shell;
        QVERIFY(QTest::qWaitForWindowActive(shell.window.get()));
        shell.window->showPage(MainWindow::Page::Feed);
        QTest::keyClick(shell.window.get(), Qt::Key_F, Qt::ControlModifier);
        auto* filter = qobject_cast<QLineEdit*>(shell.window->focusWidget());
        QVERIFY(filter);
        QTest::keyClicks(filter, u"env"_s);
        openPalette(shell);
        QTest::keyClick(field(shell), Qt::Key_K, Qt::ControlModifier);
        QCOMPARE(shell.window->focusWidget(), filter);
        QCOMPARE(filter->text(), u"env"_s);
    }

    void lockdownAsksFromThePaletteToo()
    {
        ShellFixture shell;
        openPalette(shell);
        QTest::keyClicks(field(shell), u"lockdown"_s);
        QTest::keyClick(field(shell), Qt::Key_Return);
        QVERIFY(shell.find<QWidget>("confirmLockdown")->isVisible());
        QVERIFY(!shell.hall().snapshot()->lockdown());
    }

    void anAddressThatLeadsNowhereIsNamedWhereItWasTyped()
    {
        ShellFixture shell;
        openPalette(shell);
        field(shell)->setText(u"hall://nowhere/x"_s);
        QTest::keyClick(field(shell), Qt::Key_Return);
        QVERIFY(shell.find<ui::PalettePanel>("palettePanel")->isOpen());
        QCOMPARE(field(shell)->text(), u"hall://nowhere/x"_s);
        QVERIFY(shell.find<ui::PlainLabel>("paletteNote")
                    ->text()
                    .startsWith(u"hall://nowhere/x leads nowhere"_s));
    }

    void addressesLeadThereAndBack_data()
    {
        QTest::addColumn<QString>("address");
        for (const char* address :
             {"hall://overview", "hall://feed", "hall://feed?filter=outcome:deny -env:dev",
              "hall://feed?filter=tenant:\"50 % off\"", "hall://approvals",
              "hall://approvals/history", "hall://approvals/missed", "hall://approvals/grants",
              "hall://approvals/risk", "hall://workers", "hall://namespaces", "hall://audit",
              "hall://audit?search=env:prod", "hall://integrations/curl", "hall://start"})
            QTest::newRow(address) << QString::fromLatin1(address);
    }
    void addressesLeadThereAndBack()
    {
        QFETCH(QString, address);
        ShellFixture shell;
        const auto opened = shell.window->places().open(address);
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().message));
        QCOMPARE(shell.window->address(), address);
        const QString link = ui::PlaceTable::asLink(address);
        QVERIFY(!link.contains(u' '));
        QCOMPARE(ui::PlaceTable::fromLink(link), address);
        shell.action(u"Copy the address of this place"_s)->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), link);
    }

    void whatIsWrongIsNamed_data()
    {
        QTest::addColumn<QString>("address");
        for (const char* address :
             {"", "overview", "http://feed", "hall://", "hall://Overview", "hall://overview/x",
              "hall://workers/org.nobody.here", "hall://approvals/soon", "hall://namespaces/UPPER!",
              "hall://help/no-such-page", "hall://integrations/no-such-kit", "hall://demo"})
            QTest::newRow(*address ? address : "empty") << QString::fromLatin1(address);
    }
    void whatIsWrongIsNamed()
    {
        QFETCH(QString, address);
        ShellFixture shell;
        const auto opened = shell.window->places().open(address);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, u"INVALID_ADDRESS"_s);
        QVERIFY(opened.error().message.startsWith(address));
    }

    void windowsOfTheirOwnHaveAddresses()
    {
        ShellFixture shell;
        QVERIFY(shell.window->places().open(u"hall://help/pipeline"_s));
        QCOMPARE(shell.find<ui::HelpWindow>("helpWindow")->pageName(), u"pipeline"_s);
        QVERIFY(shell.window->places().open(u"hall://shortcuts"_s));
        QVERIFY(shell.find<QWidget>("shortcutsWindow")->isVisible());
    }

    void everyPageHasHelpOfItsOwn()
    {
        ShellFixture shell;
        for (const char* place : {"overview", "feed", "approvals", "workers", "namespaces", "audit",
                                  "integrations", "start"}) {
            QVERIFY(shell.window->places().open(u"hall://"_s + QLatin1StringView(place)));
            shell.action(u"Help for this page"_s)->trigger();
            const QString page = shell.find<ui::HelpWindow>("helpWindow")->pageName();
            QVERIFY2(page != u"index"_s, place);
            QVERIFY2(QFile::exists(u":/help/"_s + page + u".md"_s), place);
        }
    }

    void theEmptyFeedLeadsToTheFirstSteps()
    {
        ShellFixture shell;
        shell.window->showPage(MainWindow::Page::Feed);
        auto* start = shell.find<QPushButton>("emptyStart");
        QTRY_VERIFY(start->isVisible());
        click(start);
        QCOMPARE(shell.window->address(), u"hall://start"_s);
    }

    void otherKeysHoldAtOnce()
    {
        ShellFixture shell;
        QVERIFY(shell.window->places().open(u"hall://shortcuts"_s));
        auto* keys = shell.find<QLineEdit>("shortcutKeys");
        // The first one of the list is picked: Overview.
        QCOMPARE(keys->text(), u"Ctrl+1"_s);
        QTest::keyClick(keys, Qt::Key_2, Qt::ControlModifier);
        const auto* note = shell.find<ui::PlainLabel>("shortcutNote");
        QVERIFY(note->isVisible());
        QVERIFY(note->text().contains(u"Go to Live feed"_s));
        QCOMPARE(keys->text(), u"Ctrl+1"_s);
        QTest::keyClick(keys, Qt::Key_J, Qt::ControlModifier);
        QVERIFY(!note->isVisible());
        QCOMPARE(shell.action(u"Overview"_s)->shortcut(), QKeySequence(u"Ctrl+J"_s));
        shell.window->showPage(MainWindow::Page::Feed);
        shell.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(shell.window.get()));
        QTest::keyClick(shell.window.get(), Qt::Key_J, Qt::ControlModifier);
        QCOMPARE(shell.window->currentPage(), MainWindow::Page::Overview);
        shell.window.reset();
        shell.runner.reset();
        shell.openWindow();
        QCOMPARE(shell.action(u"Overview"_s)->shortcut(), QKeySequence(u"Ctrl+J"_s));
    }
};

HALL_TEST(WindowPaletteTest);
#include "window_palette_test.moc"
