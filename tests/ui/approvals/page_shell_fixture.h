// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/approvals/page_fixture.h"
#include "ui/shell/notes/ways/desktop_notifier.h"
#include "ui/shell/window/main_window.h"

#include <QMenu>

#include <algorithm>

namespace hall::test {

/// Keeps what would be shown outside the window.
class NoteBook : public ui::Notifier {
public:
    std::vector<ui::Note> notes;
    std::vector<ui::NoteGroup> withdrawn;

    void show(const ui::Note& note) override { notes.push_back(note); }
    void withdraw(ui::NoteGroup group) override { withdrawn.push_back(group); }
    void click(ui::NoteGroup group) { Q_EMIT activated(group); }

    int count(ui::NoteGroup group) const
    {
        return int(std::count_if(notes.begin(), notes.end(),
                                 [group](const ui::Note& note) { return note.group == group; }));
    }
};

/// The whole window over a Hall with approvals. Nobody looks at it and there is a tray unless a
/// test says otherwise.
struct PageShellFixture {
    DeskFixture desk;
    ui::Theme theme;
    QSettings store{desk.folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    bool hasTray = true;
    bool isWatched = false;
    int alerts = 0;
    std::shared_ptr<std::atomic<qint64>> wallClock = std::make_shared<std::atomic<qint64>>(
        QDateTime(QDate(2026, 11, 21), QTime(14, 0)).toMSecsSinceEpoch());
    NoteBook* notes = nullptr; ///< the window owns it
    std::unique_ptr<ServerRunner> runner;
    std::unique_ptr<ui::MainWindow> window;

    QString bus; ///< address of a D-Bus that notes go to; empty: all go to `notes`

    explicit PageShellFixture(const QString& busAddress = {}) : bus(busAddress) { openWindow(); }
    ~PageShellFixture()
    {
        window.reset();
        runner.reset();
    }

    void openWindow()
    {
        ui::Surroundings surroundings;
        surroundings.hasTray = [this] { return hasTray; };
        surroundings.isWatched = [this](const QWidget&) { return isWatched; };
        surroundings.alert = [this](QWidget&) { ++alerts; };
        surroundings.clock = [time = wallClock] { return time->load(); };
        surroundings.makeNotifier = [this](QSystemTrayIcon&) -> std::unique_ptr<ui::Notifier> {
            auto made = std::make_unique<NoteBook>();
            notes = made.get();
            if (bus.isEmpty())
                return made;
            return std::make_unique<ui::DesktopNotifier>(std::move(made), bus);
        };
        window.reset();
        runner = std::make_unique<ServerRunner>(*desk.hall);
        ui::UiSettings(store).setValue(ui::setting::startSeen, true);
        window = std::make_unique<ui::MainWindow>(*desk.hall, *runner, theme, store, surroundings);
        window->show();
    }

    void listen()
    {
        ServerOptions options;
        options.port = 0;
        runner->start(options);
    }

    QString ask(int number)
    {
        return desk
            .ask({{u"request"_s,
                   QJsonObject{{u"row"_s, number}, {u"password"_s, u"hunter2hunter2"_s}}}})
            .pendingApprovalId;
    }

    ui::Tray& tray() { return window->attention().tray(); }
    void choose(const char* action)
    {
        tray().menu().findChild<QAction*>(QString::fromLatin1(action))->trigger();
    }
    template <typename T>
    T* find(const char* name) const
    {
        return window->findChild<T*>(QString::fromLatin1(name));
    }
    ui::ApprovalsPage* page() const { return window->findChild<ui::ApprovalsPage*>(); }
};

} // namespace hall::test
