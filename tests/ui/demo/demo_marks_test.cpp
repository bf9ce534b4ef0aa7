// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_registry.h"
#include "tests/ui/demo/demo_window.h"
#include "tests/ui/shell/shell_fixture.h"
#include "ui/shell/frame/navigation.h"

using namespace Qt::StringLiterals;
using namespace hall;
using namespace hall::ui;
using namespace hall::test;

namespace {

/// Keeps what it is told to show.
class KeptNotes : public Notifier {
public:
    explicit KeptNotes(std::vector<Note>& kept) : m_kept(kept) {}
    void show(const Note& note) override { m_kept.push_back(note); }
    void withdraw(NoteGroup) override {}

private:
    std::vector<Note>& m_kept;
};

} // namespace

/// Nobody can take a demo for the real thing, or the other way round.
class DemoMarksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyPageOfADemoSaysSo()
    {
        std::vector<Note> notes;
        Surroundings surroundings;
        surroundings.hasTray = [] { return true; };
        surroundings.makeNotifier = [&notes](QSystemTrayIcon&) {
            return std::make_unique<KeptNotes>(notes);
        };
        const DemoWindow demo(surroundings);
        QVERIFY2(demo.window, qPrintable(demo.stage.error.message));
        QVERIFY(demo.window->windowTitle().endsWith(u"Hall Monitor: demo"_s));
        QCOMPARE(demo.window->currentPage(), MainWindow::Page::Demo);
        for (int page = 0; page <= int(MainWindow::Page::Demo); ++page) {
            demo.window->showPage(MainWindow::Page(page));
            QCOMPARE(demo.window->currentPage(), MainWindow::Page(page));
            QVERIFY(demo.find<QWidget>("demoBanner")->isVisible());
        }
        const QString tray = demo.window->attention().tray().state().words;
        QVERIFY2(tray.contains(u"demo"_s), qPrintable(tray));
        demo.window->attention().explainTray();
        QVERIFY(!notes.empty());
        for (const Note& note : notes)
            QVERIFY2(note.title.startsWith(u"Demo: "_s), qPrintable(note.title));
    }

    void aRealHallHasNothingOfIt()
    {
        const ShellFixture real;
        QVERIFY(real.window);
        QCOMPARE(real.window->windowTitle(), u"Hall Monitor"_s);
        QVERIFY(!real.find<QWidget>("demoBanner")->isVisible());
        QVERIFY(!real.find<QWidget>("demoScroll"));
        QVERIFY(!real.action(u"Demo"_s));
        QVERIFY(!real.window->attention().tray().state().words.contains(u"demo"_s));
        real.window->showPlace(u"hall://demo"_s);
        QVERIFY(real.window->currentPage() != MainWindow::Page::Demo);
        QVERIFY(real.action(u"Open the demo"_s));
    }

    void quittingADemoAsksNothing()
    {
        const DemoWindow demo;
        QVERIFY(demo.window);
        QTRY_VERIFY_WITH_TIMEOUT(demo.stage.player->isReady(), 60'000);
        demo.stage.player->play(DemoScene::NeedsApproval);
        QTRY_COMPARE(demo.stage.player->tally().escalated, qint64(1));
        bool quits = false;
        connect(demo.window.get(), &MainWindow::quitRequested, this, [&quits] { quits = true; });
        demo.window->quit();
        QVERIFY(quits);
    }
};

HALL_TEST(DemoMarksTest);

#include "demo_marks_test.moc"
