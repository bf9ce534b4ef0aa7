// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hall/approving/approval_desk.h"
#include "ui/shell/notes/notifier.h"
#include "ui/shell/notes/quiet_time.h"
#include "ui/shell/server_state.h"

#include <QElapsedTimer>
#include <QSet>
#include <QTimer>

#include <chrono>
#include <functional>

namespace hall::ui {

/// Decides what is worth a note: an approval that waits while nobody looks at the window, a log
/// that was changed, a server that stopped. A burst is one note. While it is quiet nothing is said
/// but that the log was changed; a summary follows. All references must outlive it. GUI thread
/// only. (Screens, 4.8)
class HallNotes : public QObject {
    Q_OBJECT

public:
    struct Pace {
        std::chrono::milliseconds gather{250};   ///< of one burst
        std::chrono::milliseconds spacing{5000}; ///< between two notes about approvals
    };
    /// `isWatched`: whether a person has the window before him.
    HallNotes(ApprovalDesk& desk, Notifier& notifier, QuietTime& quiet,
              std::function<bool()> isWatched, Pace pace, QObject* parent = nullptr);

    void takeArrived(const QStringList& approvalIds);
    /// Approvals were resolved, or set aside.
    void takeChanged();
    void takeState(const ServerState& state, const HallStatus& status, const QString& why);

private:
    void tellApprovals();
    void summarize();

    ApprovalDesk& m_desk;
    Notifier& m_notifier;
    QuietTime& m_quiet;
    std::function<bool()> m_isWatched;
    Pace m_pace;
    QTimer m_soon;
    QElapsedTimer m_sinceNote;
    bool m_approvalsShown = false;
    bool m_stopped = true; ///< what has not begun has not stopped
    bool m_stopShown = false;
    QString m_chainProblem;
    QStringList m_cameQuietly;
    bool m_stoppedQuietly = false;
};

} // namespace hall::ui
