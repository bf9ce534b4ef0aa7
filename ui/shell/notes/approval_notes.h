// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hall/approving/approval_desk.h"
#include "ui/shell/notes/note_gate.h"
#include "ui/shell/notes/notifier.h"

#include <QElapsedTimer>
#include <QSet>
#include <QTimer>

#include <chrono>

namespace hall::ui {

/// Notes about what waits for a person: that it came, a burst as one note, and that it is about to
/// expire. All references must outlive it. GUI thread only.
class ApprovalNotes : public QObject {
    Q_OBJECT

public:
    struct Pace {
        std::chrono::milliseconds gather{250};   ///< of one burst
        std::chrono::milliseconds spacing{5000}; ///< between two notes about approvals that came
    };
    ApprovalNotes(ApprovalDesk& desk, Notifier& notifier, const NoteGate& gate, Pace pace,
                  QObject* parent = nullptr);

    void takeArrived(const QStringList& approvalIds);
    /// Approvals were resolved, or set aside.
    void takeChanged();
    /// Says once of each that it expires soon: within two minutes, or the last quarter of a short
    /// life. Runs by itself.
    void checkDeadlines();
    /// In a sentence what came while nothing was said, and no more of it; empty: nothing.
    QString takeUnsaid();

private:
    std::vector<Approval> waiting() const;
    void tellArrived();
    void show(const QString& title, const QString& text, const Approval& named);

    ApprovalDesk& m_desk;
    Notifier& m_notifier;
    const NoteGate& m_gate;
    Pace m_pace;
    QTimer m_soon;
    QTimer m_deadlines;
    QElapsedTimer m_sinceNote;
    QSet<QString> m_expiring; ///< of these it was said
    QStringList m_unsaid;
    bool m_isShown = false;
};

} // namespace hall::ui
