// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/notes/note_gate.h"
#include "ui/shell/notes/quiet_time.h"
#include "ui/shell/tray/tray_art.h"

#include <QMenu>
#include <QSystemTrayIcon>

#include <functional>
#include <memory>

namespace hall::ui {

/// The icon in the panel and its menu. It asks; the window does. `quiet` and `notes` must
/// outlive it. GUI thread only. (Screens, 4.8)
class Tray : public QObject {
    Q_OBJECT

public:
    using Available = std::function<bool()>;
    Tray(QuietTime& quiet, NoteGate& notes, Available available, QObject* parent = nullptr);

    /// Whether a person can find the icon: not every desktop has a place for it.
    bool isThere() const;
    void setState(const TrayState& state, bool lockdown);
    const TrayState& state() const { return m_state; }
    void setVariant(TrayVariant variant);
    TrayVariant variant() const { return m_variant; }
    QMenu& menu() { return *m_menu; }
    /// Which kinds of notes are shown; part of menu(), and of any other.
    QMenu& notesMenu() { return *m_notesMenu; }
    QSystemTrayIcon& icon() { return m_icon; }

Q_SIGNALS:
    void showAsked();
    void approvalsAsked();
    void lockdownAsked(bool on); ///< still to be confirmed
    void quitAsked();

private:
    void makeMenu();
    void makeNotesMenu();
    void showQuiet();

    QuietTime& m_quiet;
    NoteGate& m_notes;
    Available m_available;
    TrayState m_state;
    TrayVariant m_variant = TrayVariant::Coloured;
    bool m_isLockdown = false;
    std::unique_ptr<QMenu> m_menu;
    QSystemTrayIcon m_icon;
    QAction* m_approvals = nullptr;
    QAction* m_lockdown = nullptr;
    QMenu* m_quietMenu = nullptr;
    QAction* m_quietOff = nullptr;
    QMenu* m_notesMenu = nullptr;
};

} // namespace hall::ui
