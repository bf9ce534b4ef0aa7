// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/hall_fixture.h"
#include "tests/ui/approvals/page_shell_fixture.h"
#include "tests/ui/demo/demo_window.h"
#include "ui/firstrun/learning/marks_window.h"
#include "ui/help/help_window.h"
#include "ui/integrations/kits/kit.h"
#include "ui/shell/about_window.h"
#include "ui/shell/keys/shortcuts_window.h"

#include <QAbstractButton>
#include <QAction>
#include <QLineEdit>
#include <QTabBar>
#include <QTabWidget>
#include <QTcpServer>

#include <functional>

namespace hall::test {

/// The window with something on each page, and a walk through all that it shows: every page with
/// its parts, the windows beside it, a demo, and a port that another Hall has.
class Tour {
public:
    /// Called at each stop with a name for it and what is shown.
    using Look = std::function<void(const QString& stop, QWidget& shown)>;

    explicit Tour(QSize size) : m_size(size) {}

    void setAppearance(ui::Appearance appearance) { m_appearance = appearance; }
    void setPresenting(bool presenting) { m_presenting = presenting; }

    void walk(const Look& look) const
    {
        walkPages(look);
        walkDemo(look);
        walkTakenPort(look);
    }

    /// What is read on another thread comes as events.
    static void settle()
    {
        int rounds = 0;
        (void)QTest::qWaitFor([&rounds] { return ++rounds == 10; });
        // A figure that changed last has to have its place too, and what is around it.
        for (int depth = 0; depth < 5; ++depth)
            QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    }

private:
    using Page = ui::MainWindow::Page;

    static void press(const ui::MainWindow& window, ui::Shortcut id)
    {
        for (QAction* action : window.findChildren<QAction*>()) {
            if (ui::shortcutOf(*action) == id) {
                action->trigger();
                return;
            }
        }
    }
    static void click(const ui::MainWindow& window, const char* button)
    {
        window.findChild<QAbstractButton*>(QString::fromLatin1(button))->click();
    }

    void dress(ui::Theme& theme) const
    {
        theme.setAppearance(m_appearance);
        theme.setPresenting(m_presenting);
    }

    void walkPages(const Look& look) const
    {
        PageShellFixture shell;
        dress(shell.theme);
        const QString first = shell.ask(1);
        (void)shell.ask(2);
        shell.window->resize(m_size);
        shell.listen();
        (void)QTest::qWaitFor([&] { return !shell.runner->url().isEmpty(); });
        ui::MainWindow& window = *shell.window;
        const auto stop = [&](const QString& name) {
            settle();
            look(name, window);
        };
        window.showPage(Page::Overview);
        stop(u"overview"_s);
        window.showPlace(u"hall://start"_s);
        stop(u"first steps"_s);
        window.showPage(Page::Feed);
        stop(u"feed"_s);
        press(window, ui::Shortcut::Palette);
        stop(u"palette"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        walkApprovals(shell, first, stop);
        walkWorkers(window, stop);
        window.showPage(Page::Namespaces);
        stop(u"namespaces"_s);
        click(window, "newClaim");
        stop(u"claim"_s);
        window.showPlace(u"hall://audit"_s);
        stop(u"audit"_s);
        window.showPlace(u"hall://audit/#1"_s);
        stop(u"record"_s);
        click(window, "auditExport");
        stop(u"export"_s);
        for (const QString& part : {u"server"_s, u"clients"_s}) {
            window.showPlace(u"hall://integrations/"_s + part);
            stop(u"integrations, "_s + part);
        }
        for (const ui::Kit& kit : ui::integrationKits()) {
            window.showPlace(u"hall://integrations/"_s + kit.id);
            stop(u"integrations, "_s + kit.id);
        }
        window.showPage(Page::Overview);
        settle();
        window.quit();
        stop(u"quit"_s);
        shell.desk.hall->setLockdown(true, u"test"_s, localCaller(), [](const auto&) {});
        (void)QTest::qWaitFor([&] { return shell.desk.hall->status().lockdown; });
        window.showPage(Page::Overview);
        stop(u"lockdown"_s);
        walkWindows(shell, look);
    }

    template <typename Stop>
    static void walkApprovals(PageShellFixture& shell, const QString& approval, const Stop& stop)
    {
        ui::MainWindow& window = *shell.window;
        window.showPage(Page::Approvals);
        auto* lists = window.findChild<QTabBar*>(u"approvalLists"_s);
        for (int tab = lists->count() - 1; tab >= 0; --tab) {
            lists->setCurrentIndex(tab);
            stop(u"approvals, %1"_s.arg(tab));
        }
        window.showPlace(u"hall://approval/"_s + approval);
        stop(u"approval"_s);
    }

    template <typename Stop>
    static void walkWorkers(ui::MainWindow& window, const Stop& stop)
    {
        window.showPage(Page::Workers);
        stop(u"workers"_s);
        window.showPlace(u"hall://worker/"_s + DeskFixture::worker);
        stop(u"worker"_s);
        auto* parts = window.findChild<QWidget*>(u"workerEditor"_s)->findChild<QTabWidget*>();
        for (int tab = 0; tab < parts->count(); ++tab) {
            parts->setCurrentIndex(tab);
            stop(u"worker, %1"_s.arg(tab));
        }
    }

    void walkWindows(PageShellFixture& shell, const Look& look) const
    {
        const auto show = [&look](const QString& name, QWidget& window) {
            window.show();
            settle();
            look(name, window);
        };
        ui::HelpWindow help(shell.theme);
        help.showPage(u"index"_s);
        help.resize(m_size / 2);
        show(u"help"_s, help);
        ui::AboutWindow about(shell.theme, shell.desk.hall->databasePath());
        show(u"about"_s, about);
        ui::MarksWindow marks(*shell.desk.hall, shell.theme);
        marks.load();
        show(u"marks"_s, marks);
        press(*shell.window, ui::Shortcut::Shortcuts);
        show(u"shortcuts"_s, *shell.window->findChild<ui::ShortcutsWindow*>());
    }

    void walkDemo(const Look& look) const
    {
        DemoWindow demo;
        dress(demo.theme);
        demo.window->resize(m_size);
        demo.window->showPage(Page::Demo);
        auto* scene = demo.find<QAbstractButton>("scene0");
        (void)QTest::qWaitFor([scene] { return scene->isEnabled(); }, patienceMs);
        settle();
        look(u"demo"_s, *demo.window);
        scene->click();
        (void)QTest::qWaitFor([&] { return demo.find<QWidget>("sceneSteps"); }, patienceMs);
        settle();
        look(u"demo, played"_s, *demo.window);
        demo.window->showPage(Page::Feed);
        settle();
        look(u"demo, feed"_s, *demo.window);
    }

    void walkTakenPort(const Look& look) const
    {
        HallFixture other;
        ServerRunner otherRunner(*other.hall);
        ServerOptions options;
        options.port = 0;
        otherRunner.start(options);
        (void)QTest::qWaitFor([&] { return !otherRunner.url().isEmpty(); });

        PageShellFixture shell;
        dress(shell.theme);
        shell.window->resize(m_size);
        options.port = quint16(QUrl(otherRunner.url()).port());
        shell.runner->start(options);
        auto* attach = shell.find<QAbstractButton>("attach");
        (void)QTest::qWaitFor([attach] { return attach->isVisible(); });
        settle();
        look(u"port taken"_s, *shell.window);
        attach->click();
        settle();
        look(u"attaching"_s, *shell.window);
        shell.find<QLineEdit>("attachedToken")->setText(other.hall->sessionToken());
        click(*shell.window, "attachNow");
        auto* leave = shell.find<QAbstractButton>("attachedLeave");
        (void)QTest::qWaitFor([leave] { return leave->isVisible(); });
        settle();
        look(u"attached"_s, *shell.window);
    }

    static constexpr int patienceMs = 60'000;

    QSize m_size;
    ui::Appearance m_appearance = ui::Appearance::Light;
    bool m_presenting = false;
};

} // namespace hall::test
