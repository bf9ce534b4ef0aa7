// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/approvals/approval.h"
#include "ui/approvals/card/guard/input_guard.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QAction;
class QKeyEvent;
class QLineEdit;
class QMenu;

namespace hall::ui {

class DecisionButton;
class PlainLabel;

/// What may be pressed now.
struct VerdictState {
    bool signedIn = false;
    bool busy = false;    ///< a verdict is being recorded
    QString approveWaits; ///< why approving is not possible now; empty: it is
    bool canAllowFor = false;
    int waiting = 1;
    ApprovalDoor door = ApprovalDoor::Route;
    SupervisorLevel level = SupervisorLevel::Gatekeeper;
};

/// The buttons that decide, and one line that says what they wait for. Private to this room; theme
/// and guard outlive it.
class VerdictBar : public QWidget {
    Q_OBJECT

public:
    VerdictBar(Theme& theme, InputGuard& guard, QWidget* parent = nullptr);

    void setState(const VerdictState& state);
    QString note() const;
    void clearNote();
    /// Whether a button has this key: the card listens to it while the focus is inside.
    bool isShortcut(const QKeyEvent& event) const;
    void pressByKey(const QKeyEvent& event);

Q_SIGNALS:
    void denyAsked();
    void approveAsked(bool allWaiting);
    void allowForAsked();
    void editAsked();
    void escalateAsked();
    void doneByHandAsked();
    void notNowAsked();

private:
    DecisionButton* buttonOf(const QKeyEvent& event) const;
    void openMenu();
    void write();

    Theme& m_theme;
    VerdictState m_state;
    PlainLabel* m_hint;
    QLineEdit* m_note;
    DecisionButton* m_deny;
    DecisionButton* m_approve;
    DecisionButton* m_allowFor;
    DecisionButton* m_all;
    DecisionButton* m_more;
    QMenu* m_menu;
    QAction* m_edit;
    QAction* m_escalate;
    QAction* m_byHand;
    QAction* m_notNow;
    // Never triggered: they say which keys the buttons have.
    QAction* m_denyKeys;
    QAction* m_approveKeys;
    QAction* m_allowForKeys;
};

} // namespace hall::ui
