// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/nameless.h"
#include "tests/support/test_registry.h"
#include "tests/ui/approvals/page_shell_fixture.h"
#include "ui/shell/frame/navigation_badge.h"
#include "ui/shell/notes/ways/tray_notifier.h"

#include <QApplication>
#include <QImage>
#include <QLineEdit>
#include <QListWidget>
#include <QSet>
#include <QSignalSpy>

using namespace hall;
using namespace hall::test;
using namespace Qt::StringLiterals;
using ui::MainWindow;
using ui::NoteGroup;
using ui::TrayShape;
using ui::TrayVariant;

/// What reaches a person who looks elsewhere, and what closing and quitting do.
class PageAttentionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ux_07_01_titleTrayAndOneNoteShowItAndNothingTakesTheFocus()
    {
        PageShellFixture shell;
        shell.listen();
        QTRY_COMPARE(shell.tray().state().shape, TrayShape::Running);
        QCOMPARE(shell.window->windowTitle(), u"Hall Monitor"_s);
        // Another window, in which a person types.
        QLineEdit elsewhere;
        elsewhere.show();
        elsewhere.activateWindow();
        elsewhere.setFocus();
        QTRY_COMPARE(QApplication::focusWidget(), &elsewhere);
        const auto page = shell.window->currentPage();

        const QString id = shell.ask(1);
        QVERIFY(!id.isEmpty());
        QTRY_COMPARE(shell.notes->count(NoteGroup::Approvals), 1);
        QCOMPARE(shell.window->windowTitle(), u"(1) Hall Monitor"_s);
        QCOMPARE(shell.tray().state().shape, TrayShape::Waiting);
        QCOMPARE(shell.tray().state().waiting, 1);
        QVERIFY(shell.tray().icon().toolTip().contains(u'1'));
        QCOMPARE(shell.alerts, 1);

        QCOMPARE(QApplication::focusWidget(), &elsewhere);
        QCOMPARE(QApplication::activeWindow(), &elsewhere);
        QCOMPARE(shell.window->currentPage(), page);
        QVERIFY(shell.page()->openedApproval().isEmpty());
        QVERIFY(shell.desk.desk().find(id)->isPending());
        QTRY_VERIFY(shell.find<QLabel>("pendingApprovals")->text().contains(u'1'));
    }

    void aBurstIsOneNoteAndOneAlert()
    {
        PageShellFixture shell;
        for (int i = 0; i < 25; ++i)
            shell.ask(i);
        QTRY_COMPARE(shell.window->windowTitle(), u"(25) Hall Monitor"_s);
        QTRY_COMPARE(shell.notes->count(NoteGroup::Approvals), 1);
        QVERIFY(shell.notes->notes.front().title.contains(u"25"_s));
        for (int i = 25; i < 30; ++i) {
            shell.ask(i);
            QTRY_COMPARE(shell.window->windowTitle(), u"(%1) Hall Monitor"_s.arg(i + 1));
        }
        QCOMPARE(shell.notes->count(NoteGroup::Approvals), 1);
        QCOMPARE(shell.alerts, 1);
        // When all are answered, the note has no cause any more.
        for (const Approval& approval : shell.desk.desk().pending())
            QVERIFY(shell.desk.resolve(approval.id, shell.desk.attempt(VerdictWord::Deny)).ok());
        QTRY_COMPARE(shell.window->windowTitle(), u"Hall Monitor"_s);
        QTRY_COMPARE(shell.notes->withdrawn.size(), std::size_t(1));
    }

    void aNoteNamesNoValueAndOffersNoVerdict()
    {
        PageShellFixture shell;
        const QString id = shell.ask(4711);
        QTRY_COMPARE(shell.notes->notes.size(), std::size_t(1));
        const ui::Note& note = shell.notes->notes.front();
        const QString all = note.title + note.text;
        QVERIFY(all.contains(DeskFixture::capability));
        QVERIFY(!all.contains(u"hunter2"_s));
        QVERIFY(!all.contains(u"4711"_s));
        shell.notes->click(NoteGroup::Approvals);
        QCOMPARE(shell.window->currentPage(), MainWindow::Page::Approvals);
        QVERIFY(shell.desk.desk().find(id)->isPending());
        QCOMPARE(ui::withoutMarkup(u"<a href=\"x\">y</a> &amp;"_s).contains(u'<'), false);
    }

    void whoLooksAtTheWindowNeedsNoNote()
    {
        PageShellFixture shell;
        shell.isWatched = true;
        shell.ask(1);
        QTRY_COMPARE(shell.window->windowTitle(), u"(1) Hall Monitor"_s);
        // The note would have come by now: the next one does.
        shell.isWatched = false;
        shell.ask(2);
        QTRY_COMPARE(shell.notes->count(NoteGroup::Approvals), 1);
        QVERIFY(shell.notes->notes.front().title.contains(u'2'));
        QCOMPARE(shell.alerts, 1);
    }

    void doNotDisturbHoldsNotesAndSumsThemUp()
    {
        PageShellFixture shell;
        shell.choose("quietHalfHour");
        QVERIFY(shell.window->attention().quiet().isQuiet());
        const QString denied = shell.ask(1);
        shell.ask(2);
        shell.ask(3);
        QTRY_COMPARE(shell.window->windowTitle(), u"(3) Hall Monitor"_s);
        QVERIFY(shell.desk.resolve(denied, shell.desk.attempt(VerdictWord::Deny)).ok());
        QTRY_COMPARE(shell.window->windowTitle(), u"(2) Hall Monitor"_s);
        QVERIFY(shell.notes->notes.empty());
        QCOMPARE(shell.alerts, 0);
        *shell.wallClock += 29 * 60'000;
        shell.window->attention().quiet().check();
        QVERIFY(shell.notes->notes.empty());
        *shell.wallClock += 60'000;
        shell.window->attention().quiet().check();
        QCOMPARE(shell.notes->notes.size(), std::size_t(1));
        QCOMPARE(shell.notes->notes.front().group, NoteGroup::Summary);
        QVERIFY(shell.notes->notes.front().text.contains(u'3'));
        QVERIFY(shell.notes->notes.front().text.contains(u'2'));
        QVERIFY(!shell.window->attention().quiet().isQuiet());
        // And then as before.
        shell.ask(4);
        QTRY_COMPARE(shell.notes->count(NoteGroup::Approvals), 1);
    }

    void doNotDisturbEndsAndIsRemembered()
    {
        PageShellFixture shell;
        const auto at = [](const QDateTime& time) { return time.toMSecsSinceEpoch(); };
        ui::QuietTime& quiet = shell.window->attention().quiet();
        shell.choose("quietHour");
        QCOMPARE(quiet.untilMs(), shell.wallClock->load() + 3'600'000);
        shell.choose("quietUntilTomorrow");
        QCOMPARE(quiet.untilMs(), at(QDate(2026, 11, 22).startOfDay()));
        const qint64 until = quiet.untilMs();
        shell.window->finish();
        shell.openWindow();
        QCOMPARE(shell.window->attention().quiet().untilMs(), until);
        shell.choose("quietOff");
        QVERIFY(!shell.window->attention().quiet().isQuiet());
        QVERIFY(shell.notes->notes.empty());
    }

    void aStoppedServerAndAnAlteredLogAreSaid()
    {
        DeskFixture hall;
        NoteBook notes;
        ui::QuietTime quiet([] { return qint64(1000); });
        bool isWatched = false;
        const ui::NoteGate gate(quiet, [&] { return isWatched; });
        ui::HallNotes rules(*hall.hall, notes, quiet, gate, {});
        HallStatus status;
        const auto state = [](ui::ServerCondition condition) {
            ui::ServerState made;
            made.condition = condition;
            made.sentence = u"Nobody can ask this Hall."_s;
            return made;
        };
        rules.takeState(state(ui::ServerCondition::Online), status, {});
        QVERIFY(notes.notes.empty());
        rules.takeState(state(ui::ServerCondition::Stopped), status, {});
        rules.takeState(state(ui::ServerCondition::Stopped), status, {});
        QCOMPARE(notes.count(NoteGroup::Server), 1);
        QVERIFY(notes.notes.back().isAlarm);
        rules.takeState(state(ui::ServerCondition::Online), status, {});
        QCOMPARE(notes.withdrawn.size(), std::size_t(1));
        isWatched = true;
        rules.takeState(state(ui::ServerCondition::PortInUse), status, {});
        QCOMPARE(notes.count(NoteGroup::Server), 1);
        rules.takeState(state(ui::ServerCondition::Online), status, {});
        isWatched = false;
        // The log is said at any time, once.
        quiet.startFor(std::chrono::minutes(30));
        rules.takeState(state(ui::ServerCondition::Stopped), status, {});
        QCOMPARE(notes.count(NoteGroup::Server), 1);
        status.chainProblem = u"Record #7 was changed."_s;
        rules.takeState(state(ui::ServerCondition::Online), status, {});
        rules.takeState(state(ui::ServerCondition::Online), status, {});
        QCOMPARE(notes.count(NoteGroup::Integrity), 1);
        quiet.end();
        QCOMPARE(notes.count(NoteGroup::Summary), 1);
        QVERIFY(notes.notes.back().text.contains(u"for a while"_s));
    }

    void closingKeepsTheHallWhereThereIsATrayAndSaysSoOnce()
    {
        PageShellFixture shell;
        shell.ask(1);
        QSignalSpy quit(shell.window.get(), &MainWindow::quitRequested);
        shell.window->close();
        QVERIFY(!shell.window->isVisible());
        QVERIFY(quit.isEmpty());
        QCOMPARE(shell.notes->count(NoteGroup::Program), 1);
        shell.choose("trayShow");
        QVERIFY(shell.window->isVisible());
        shell.window->close();
        QCOMPARE(shell.notes->count(NoteGroup::Program), 1);
        QCOMPARE(shell.desk.desk().counts().pending, 1);
        // Not once more after the next start.
        shell.window->finish();
        QCOMPARE(quit.count(), 1);
        shell.openWindow();
        shell.window->close();
        QCOMPARE(shell.notes->count(NoteGroup::Program), 0);
    }

    void closingWithoutATrayEndsTheProgram()
    {
        PageShellFixture shell;
        shell.hasTray = false;
        QSignalSpy quit(shell.window.get(), &MainWindow::quitRequested);
        shell.window->close();
        QCOMPARE(quit.count(), 1);
        QVERIFY(!shell.window->isVisible());
    }

    void ux_07_08_quittingListsWhatWaitsAndDecidesNothing()
    {
        PageShellFixture shell;
        shell.hasTray = false;
        QVERIFY(QTest::qWaitForWindowActive(shell.window.get()));
        const QStringList ids{shell.ask(1), shell.ask(2), shell.ask(3)};
        QSignalSpy quit(shell.window.get(), &MainWindow::quitRequested);
        shell.window->close();
        auto* panel = shell.find<QWidget>("quitPanel");
        QVERIFY(panel->isVisible());
        QVERIFY(shell.window->isVisible());
        QVERIFY(quit.isEmpty());
        auto* list = shell.find<QListWidget>("quitList");
        QCOMPARE(list->count(), 3);
        QVERIFY(list->item(0)->text().contains(DeskFixture::capability));
        QVERIFY(list->item(0)->text().contains(u"stays pending until"_s));
        QVERIFY(!list->item(0)->text().contains(u"hunter2"_s));
        // Enter alone ends nothing; Escape takes the question back.
        QVERIFY(panel->isAncestorOf(shell.window->focusWidget()));
        QTest::keyClick(shell.window->focusWidget(), Qt::Key_Return);
        QVERIFY(quit.isEmpty());
        QTest::keyClick(shell.window->focusWidget(), Qt::Key_Escape);
        QVERIFY(!panel->isVisible());

        shell.choose("trayQuit");
        QVERIFY(panel->isVisible());
        QTest::mouseClick(panel->findChild<QPushButton*>(u"confirm"_s), Qt::LeftButton);
        QCOMPARE(quit.count(), 1);
        for (const QString& id : ids)
            QVERIFY(shell.desk.desk().find(id)->isPending());
        // And after the next start they wait as before.
        shell.window.reset();
        shell.runner.reset();
        QVERIFY(shell.desk.reopen());
        QCOMPARE(shell.desk.desk().counts().pending, 3);
        shell.openWindow();
        QCOMPARE(shell.window->windowTitle(), u"(3) Hall Monitor"_s);
    }

    void theThirdPageIsTheApprovals_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("modifiers");
        QTest::newRow("by its number") << int(Qt::Key_3) << int(Qt::ControlModifier);
        QTest::newRow("by its own key")
            << int(Qt::Key_A) << int(Qt::ControlModifier | Qt::ShiftModifier);
    }
    void theThirdPageIsTheApprovals()
    {
        QFETCH(int, key);
        QFETCH(int, modifiers);
        PageShellFixture shell;
        QVERIFY(QTest::qWaitForWindowActive(shell.window.get()));
        shell.ask(1);
        shell.ask(2);
        const auto badges = shell.window->findChildren<ui::NavigationBadge*>();
        QVERIFY(badges.size() > 2);
        QTRY_COMPARE(badges.at(2)->text(), u"2"_s);
        QVERIFY(badges.at(2)->isVisible());
        QVERIFY(!badges.at(1)->isVisible());
        QTest::keyClick(shell.window.get(), Qt::Key(key), Qt::KeyboardModifiers(modifiers));
        QCOMPARE(shell.window->currentPage(), MainWindow::Page::Approvals);
        // F6 walks through it.
        QSet<QWidget*> seen;
        for (int i = 0; i < 5; ++i) {
            QTest::keyClick(shell.window.get(), Qt::Key_F6);
            seen.insert(shell.window->focusWidget());
        }
        QVERIFY(seen.size() >= 4);
        QVERIFY(seen.contains(shell.find<QWidget>("approvalLists")));
        QVERIFY(seen.contains(shell.find<QWidget>("queueTable")));
        shell.window->quit();
        QCOMPARE(nameless(shell.window.get()).join(u"; "_s), QString());
    }

    void theQuestionGoesWhenNothingWaitsAnyMore()
    {
        PageShellFixture shell;
        const QString id = shell.ask(1);
        shell.window->quit();
        auto* panel = shell.find<QWidget>("quitPanel");
        QVERIFY(panel->isVisible());
        QVERIFY(shell.desk.resolve(id, shell.desk.attempt(VerdictWord::Deny)).ok());
        QTRY_VERIFY(!panel->isVisible());
        QVERIFY(shell.window->isVisible());
    }

    void theTrayAsksBeforeItLocks()
    {
        PageShellFixture shell;
        shell.listen();
        QTRY_COMPARE(shell.tray().state().shape, TrayShape::Running);
        shell.window->close();
        shell.choose("trayLockdown");
        QVERIFY(shell.window->isVisible());
        QVERIFY(!shell.desk.hall->status().lockdown);
        auto* panel = shell.find<QWidget>("confirmLockdown");
        QVERIFY(panel->isVisible());
        QTest::mouseClick(panel->findChild<QPushButton*>(u"confirm"_s), Qt::LeftButton);
        QTRY_VERIFY(shell.desk.hall->status().lockdown);
        QTRY_COMPARE(shell.tray().state().shape, TrayShape::Paused);
        QTRY_VERIFY(shell.tray()
                        .menu()
                        .findChild<QAction*>(u"trayLockdown"_s)
                        ->text()
                        .startsWith(u"End"_s));
    }

    void theTrayOpensTheApprovals()
    {
        PageShellFixture shell;
        shell.ask(1);
        auto* action = shell.tray().menu().findChild<QAction*>(u"trayApprovals"_s);
        QTRY_VERIFY(action->text().contains(u'1'));
        shell.window->close();
        action->trigger();
        QVERIFY(shell.window->isVisible());
        QCOMPARE(shell.window->currentPage(), MainWindow::Page::Approvals);
        QVERIFY(shell.page()->openedApproval().isEmpty());
    }

    void theStatesDifferInShape_data()
    {
        QTest::addColumn<int>("variant");
        QTest::newRow("coloured") << int(TrayVariant::Coloured);
        QTest::newRow("light") << int(TrayVariant::Light);
        QTest::newRow("dark") << int(TrayVariant::Dark);
    }
    void theStatesDifferInShape()
    {
        QFETCH(int, variant);
        constexpr int side = 22;
        // Lines alone, whatever their colour: what is ink and what is not.
        const auto shapeOf = [variant](TrayShape shape, int waiting) {
            const ui::TrayState state{shape, waiting, {}};
            const QImage image = ui::trayPixmap(state, TrayVariant(variant), side).toImage();
            const QColor ground = image.pixelColor(side / 2, 1);
            QString ink;
            for (int y = 0; y < side; ++y) {
                for (int x = 0; x < side; ++x) {
                    const QColor pixel = image.pixelColor(x, y);
                    const int apart = std::abs(pixel.lightness() - ground.lightness()) +
                                      std::abs(pixel.alpha() - ground.alpha());
                    ink += apart > 100 ? u'#' : u'.';
                }
            }
            return ink;
        };
        QStringList shapes;
        for (int shape = 0; shape < ui::trayShapeCount; ++shape)
            shapes += shapeOf(TrayShape(shape), 7);
        shapes += shapeOf(TrayShape::Waiting, 12);
        for (int a = 0; a < shapes.size(); ++a) {
            QVERIFY(shapes.at(a).contains(u'#'));
            for (int b = a + 1; b < shapes.size(); ++b) {
                int different = 0;
                for (int i = 0; i < shapes.at(a).size(); ++i)
                    different += shapes.at(a).at(i) == shapes.at(b).at(i) ? 0 : 1;
                QVERIFY2(different > side * side / 25,
                         qPrintable(u"%1 and %2: %3"_s.arg(a).arg(b).arg(different)));
            }
        }
    }

    void theVariantIsASetting()
    {
        PageShellFixture shell;
        for (QAction* action : shell.window->findChildren<QAction*>()) {
            if (action->text() == u"Dark, for a &light panel"_s)
                action->trigger();
        }
        QCOMPARE(shell.tray().variant(), TrayVariant::Dark);
        shell.window->finish();
        shell.openWindow();
        QCOMPARE(shell.tray().variant(), TrayVariant::Dark);
    }

    void whatKeepsFromAnAnswerComesFirst_data()
    {
        using Condition = ui::ServerCondition;
        QTest::addColumn<int>("condition");
        QTest::addColumn<bool>("altered");
        QTest::addColumn<int>("pending");
        QTest::addColumn<int>("aside");
        QTest::addColumn<int>("shape");
        const auto row = [](const char* name, Condition condition, bool altered, int pending,
                            int aside, TrayShape shape) {
            QTest::newRow(name) << int(condition) << altered << pending << aside << int(shape);
        };
        row("online", Condition::Online, false, 0, 0, TrayShape::Running);
        row("waiting", Condition::Online, false, 3, 1, TrayShape::Waiting);
        row("all set aside", Condition::Online, false, 2, 2, TrayShape::Running);
        row("lockdown", Condition::Lockdown, false, 3, 0, TrayShape::Paused);
        row("offline", Condition::Offline, false, 0, 0, TrayShape::Paused);
        row("altered", Condition::Online, true, 3, 0, TrayShape::Problem);
        row("cannot record", Condition::CannotRecord, false, 0, 0, TrayShape::Problem);
        row("port in use", Condition::PortInUse, true, 3, 0, TrayShape::Stopped);
        row("stopped", Condition::Stopped, false, 0, 0, TrayShape::Stopped);
    }
    void whatKeepsFromAnAnswerComesFirst()
    {
        QFETCH(int, condition);
        QFETCH(bool, altered);
        QFETCH(int, pending);
        QFETCH(int, aside);
        QFETCH(int, shape);
        ui::ServerState server;
        server.condition = ui::ServerCondition(condition);
        HallStatus status;
        status.chainProblem = altered ? u"Record #7 was changed."_s : QString();
        const auto state = ui::describeTray(server, status, {pending, aside, 0});
        QCOMPARE(int(state.shape), shape);
        QCOMPARE(state.waiting, pending - aside);
    }
};

HALL_TEST(PageAttentionTest);
#include "page_attention_test.moc"
