// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/approvals/desk_watch.h"
#include "ui/models/ui_settings.h"
#include "ui/shell/hall_controller.h"
#include "ui/shell/notes/hall_notes.h"
#include "ui/shell/tray/tray.h"

#include <QObject>

#include <functional>
#include <memory>

class QWidget;

namespace hall::ui {

/// What the desktop around the window offers. Tests put in their own.
struct Surroundings {
    Surroundings();

    Tray::Available hasTray;
    std::function<std::unique_ptr<Notifier>(QSystemTrayIcon&)> makeNotifier;
    std::function<void(QWidget&)>
        alert; ///< makes the task bar show that the window wants something
    std::function<bool(const QWidget&)> isWatched; ///< a person has the window before him
    QuietTime::Clock clock;                        ///< Unix ms
    ApprovalNotes::Pace pace;
};

/// Tells a person who looks elsewhere: the window's title, the task bar, the tray icon and notes.
/// It never raises the window and never takes the focus. Window and controller must outlive it. GUI
/// thread only. (Screens, 4.8)
class Attention : public QObject {
    Q_OBJECT

public:
    Attention(QWidget& window, HallController& controller, const Surroundings& surroundings);
    ~Attention() override;

    const ApprovalCounts& counts() const { return m_counts; }
    Tray& tray() { return m_tray; }
    QuietTime& quiet() { return m_quiet; }
    /// The window has closed and the Hall goes on in the tray.
    void explainTray();
    void restoreState(const UiSettings& settings);
    void saveState(UiSettings& settings) const;

Q_SIGNALS:
    void countsChanged();
    /// A person followed a note or chose it from the tray's menu.
    void showAsked();
    void approvalsAsked();
    void reviewAsked(const QString& approvalId);
    void lockdownAsked(bool on);
    void quitAsked();

private:
    void look();
    void takeArrived(const QStringList& approvalIds);
    void showServer();
    void showTitle();
    void follow(NoteGroup group);

    QWidget& m_window;
    HallController& m_controller;
    std::function<void(QWidget&)> m_alert;
    std::function<bool(const QWidget&)> m_isWatched;
    QuietTime m_quiet;
    NoteGate m_gate;
    Tray m_tray;
    std::unique_ptr<Notifier> m_notifier;
    HallNotes m_notes;
    DeskWatch m_watch;
    ApprovalCounts m_counts;
    bool m_alerted = false; ///< since the window was last looked at
    bool m_explained = false;
};

} // namespace hall::ui
