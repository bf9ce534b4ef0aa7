// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/notes/hall_notes.h"

#include "ui/models/audit/integrity_words.h"
#include "ui/models/visible_text.h"

#include <QLocale>

#include <chrono>
#include <limits>
#include <utility>

namespace hall::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

HallNotes::HallNotes(Hall& hall, Notifier& notifier, QuietTime& quiet, const NoteGate& gate,
                     ApprovalNotes::Pace pace, QObject* parent)
    : QObject(parent), m_events(hall.events()), m_notifier(notifier), m_gate(gate),
      m_approvals(hall.approvals(), notifier, gate, pace), m_troubles(hall),
      m_lastEvent(m_events.newest())
{
    connect(&m_troubles, &WorkerTroubleWatch::tampered, this, &HallNotes::takeTampered);
    connect(&m_troubles, &WorkerTroubleWatch::banned, this, &HallNotes::takeBanned);
    connect(&quiet, &QuietTime::ended, this, &HallNotes::summarize);
    connect(&m_second, &QTimer::timeout, this, [this] {
        m_troubles.look();
        countDenials();
    });
    m_clock.start();
    m_second.start(1s);
}

void HallNotes::takeState(const ServerState& state, const HallStatus& status, const QString& why)
{
    if (std::exchange(m_chainProblem, status.chainProblem) != status.chainProblem &&
        !status.chainProblem.isEmpty() && m_gate.isOn(NoteKind::Integrity)) {
        // The one thing that is said at any time.
        m_notifier.show({NoteGroup::Integrity, openProblemHeadline(status),
                         shortVisibleText(status.chainProblem, noteLength), true});
    }
    const Refusal refusal = refusalOf(state.condition);
    QString reason;
    if (refusal == Refusal::Stopped)
        reason = why;
    else if (refusal == Refusal::CannotRecord)
        reason = status.problem;
    takeRefusal(refusal, reason.isEmpty() ? state.sentence : reason);
}

void HallNotes::takeTampered(const QStringList& workerIds)
{
    if (!m_gate.isOn(NoteKind::Tampering))
        return;
    if (!m_gate.isWanted(NoteKind::Tampering)) {
        m_unsaidTampered += workerIds;
        return;
    }
    // Also to a person who looks at the window: it may show something else.
    const int count = int(workerIds.size());
    m_notifier.show(
        {NoteGroup::Tampering,
         count == 1 ? tr("The code of a worker was changed")
                    : tr("The code of %n workers was changed", nullptr, count),
         shortVisibleText(tr("Denied until it is attested again: %1").arg(workerIds.join(u", "_s)),
                          noteLength),
         true});
}

void HallNotes::takeBanned(const QStringList& workerIds)
{
    if (!m_gate.isOn(NoteKind::WorkerBanned))
        return;
    if (!m_gate.isWanted(NoteKind::WorkerBanned)) {
        m_unsaidBanned += workerIds;
        return;
    }
    if (!m_gate.isNeeded(NoteKind::WorkerBanned))
        return;
    const int count = int(workerIds.size());
    m_notifier.show(
        {NoteGroup::Bans,
         count == 1 ? tr("A worker was banned") : tr("%n workers were banned", nullptr, count),
         shortVisibleText(workerIds.join(u", "_s), noteLength), false});
}

void HallNotes::countDenials()
{
    const EventRing::Batch batch = m_events.since(m_lastEvent, std::numeric_limits<int>::max());
    int denials = 0;
    for (const auto& event : batch.events)
        denials += event->fields.outcome == outcomeName(Outcome::Deny) && !event->dryRun ? 1 : 0;
    m_lastEvent = batch.newest;
    const qint64 now = m_clock.elapsed();
    m_spike.add(denials, now);
    const bool held = m_gate.isOn(NoteKind::DenialSpike) && !m_gate.isWanted(NoteKind::DenialSpike);
    if (!held && !m_gate.isNeeded(NoteKind::DenialSpike))
        return;
    const auto found = m_spike.take(now);
    if (found && held)
        m_unsaidSpike = true;
    else if (found)
        tellSpike(*found);
}

void HallNotes::tellSpike(const DenialSpike::Found& found)
{
    const QLocale locale;
    m_notifier.show(
        {NoteGroup::Denials, tr("Many requests are denied"),
         tr("In the last minute: %1. In the minute before: %2.")
             .arg(locale.toString(found.lastMinute), locale.toString(found.minuteBefore)),
         false});
}

HallNotes::Refusal HallNotes::refusalOf(ServerCondition condition)
{
    switch (condition) {
    case ServerCondition::PortInUse:
    case ServerCondition::NotListening:
    case ServerCondition::Stopped:
        return Refusal::Stopped;
    case ServerCondition::CannotRecord:
        return Refusal::CannotRecord;
    case ServerCondition::Lockdown:
        return Refusal::Lockdown;
    case ServerCondition::Offline:
        return Refusal::Offline;
    case ServerCondition::Starting:
    case ServerCondition::Online:
        break;
    }
    return Refusal::None;
}

QString HallNotes::wordsOf(Refusal refusal, bool isOver)
{
    switch (refusal) {
    case Refusal::Stopped:
        return isOver ? tr("The Hall Server stopped for a while")
                      : tr("The Hall Server stopped and does not answer");
    case Refusal::CannotRecord:
        return isOver ? tr("The audit log took no records for a while")
                      : tr("The audit log takes no records");
    case Refusal::Lockdown:
        return isOver ? tr("The Hall was in lockdown") : tr("The Hall is in lockdown");
    case Refusal::Offline:
        return isOver ? tr("The Hall was offline") : tr("The Hall is offline");
    case Refusal::None:
        break;
    }
    return {};
}

NoteKind HallNotes::kindOf(Refusal refusal)
{
    return refusal == Refusal::CannotRecord ? NoteKind::Integrity : NoteKind::HallOffline;
}

void HallNotes::takeRefusal(Refusal refusal, const QString& why)
{
    if (std::exchange(m_refusal, refusal) == refusal)
        return;
    if (refusal == Refusal::None) {
        if (std::exchange(m_refusalShown, false))
            m_notifier.withdraw(NoteGroup::Server);
        return;
    }
    const NoteKind kind = kindOf(refusal);
    if (m_gate.isNeeded(kind)) {
        m_refusalShown = true;
        m_notifier.show(
            {NoteGroup::Server, wordsOf(refusal, false), shortVisibleText(why, noteLength), true});
    } else if (m_gate.isOn(kind) && !m_gate.isWanted(kind) && !m_unsaidRefusals.contains(refusal)) {
        m_unsaidRefusals += refusal;
    }
}

/// What was held back, in one note.
void HallNotes::summarize()
{
    QStringList sentences;
    if (const QString approvals = m_approvals.takeUnsaid(); !approvals.isEmpty())
        sentences += approvals;
    bool isAlarm = false;
    for (const Refusal refusal : std::exchange(m_unsaidRefusals, {})) {
        sentences += wordsOf(refusal, refusal != m_refusal) % u'.';
        isAlarm = true;
    }
    if (const QStringList ids = std::exchange(m_unsaidTampered, {}); !ids.isEmpty()) {
        sentences += tr("Workers whose code was changed: %1.").arg(ids.join(u", "_s));
        isAlarm = true;
    }
    if (const QStringList ids = std::exchange(m_unsaidBanned, {}); !ids.isEmpty())
        sentences += tr("Workers that were banned: %1.").arg(ids.join(u", "_s));
    if (std::exchange(m_unsaidSpike, false))
        sentences += tr("Many requests were denied at once.");
    if (!sentences.isEmpty())
        m_notifier.show({NoteGroup::Summary, tr("While you were not to be disturbed"),
                         shortVisibleText(sentences.join(u' '), 2 * noteLength), isAlarm});
}

} // namespace hall::ui
