// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/notes/approval_notes.h"
#include "ui/shell/notes/denial_spike.h"
#include "ui/shell/notes/worker_troubles.h"
#include "ui/shell/server_state.h"

#include <QElapsedTimer>
#include <QTimer>

namespace hall::ui {

/// Decides what is worth a note: an approval that waits while nobody looks at the window, a log or
/// a worker that was changed, a ban, a spike of denials, a Hall that says no to everything. Each
/// kind can be turned off. While it is quiet nothing is said but that the log was changed; a
/// summary follows. All references must outlive it. GUI thread only. (Screens, 4.8)
class HallNotes : public QObject {
    Q_OBJECT

public:
    HallNotes(Hall& hall, Notifier& notifier, QuietTime& quiet, const NoteGate& gate,
              ApprovalNotes::Pace pace, QObject* parent = nullptr);

    ApprovalNotes& approvals() { return m_approvals; }
    void takeState(const ServerState& state, const HallStatus& status, const QString& why);
    void takeTampered(const QStringList& workerIds);
    void takeBanned(const QStringList& workerIds);

private:
    /// Why the Hall says no to everything.
    enum class Refusal { None, Stopped, CannotRecord, Lockdown, Offline };
    static Refusal refusalOf(ServerCondition condition);
    static QString wordsOf(Refusal refusal, bool isOver);
    static NoteKind kindOf(Refusal refusal);

    void countDenials();
    void takeRefusal(Refusal refusal, const QString& why);
    void tellSpike(const DenialSpike::Found& found);
    void summarize();

    const EventRing& m_events;
    Notifier& m_notifier;
    const NoteGate& m_gate;
    ApprovalNotes m_approvals;
    WorkerTroubleWatch m_troubles;
    QTimer m_second;
    QElapsedTimer m_clock; ///< never goes back
    DenialSpike m_spike;
    quint64 m_lastEvent = 0;
    Refusal m_refusal = Refusal::Stopped; ///< what has not begun has not stopped
    bool m_refusalShown = false;
    QString m_chainProblem;
    // What was held back while it was quiet.
    QList<Refusal> m_unsaidRefusals;
    QStringList m_unsaidTampered, m_unsaidBanned;
    bool m_unsaidSpike = false;
};

} // namespace hall::ui
