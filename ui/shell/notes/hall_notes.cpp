// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/notes/hall_notes.h"

#include "ui/models/approvals/desk_watch.h"
#include "ui/models/visible_text.h"

#include <QLocale>

#include <algorithm>
#include <tuple>
#include <utility>

namespace hall::ui {

using namespace Qt::StringLiterals;

namespace {

/// A note is read at a glance.
constexpr int textLimit = 200;

bool comesFirst(const Approval& a, const Approval& b)
{
    return std::tuple(-int(a.supervisorLevel), -int(a.level), a.expiresAtMs) <
           std::tuple(-int(b.supervisorLevel), -int(b.level), b.expiresAtMs);
}

bool isStopped(ServerCondition condition)
{
    switch (condition) {
    case ServerCondition::PortInUse:
    case ServerCondition::NotListening:
    case ServerCondition::Stopped:
        return true;
    default:
        return false;
    }
}

} // namespace

HallNotes::HallNotes(ApprovalDesk& desk, Notifier& notifier, QuietTime& quiet,
                     std::function<bool()> isWatched, Pace pace, QObject* parent)
    : QObject(parent), m_desk(desk), m_notifier(notifier), m_quiet(quiet),
      m_isWatched(std::move(isWatched)), m_pace(pace)
{
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &HallNotes::tellApprovals);
    connect(&quiet, &QuietTime::ended, this, &HallNotes::summarize);
}

void HallNotes::takeArrived(const QStringList& approvalIds)
{
    if (m_quiet.isQuiet()) {
        m_cameQuietly += approvalIds;
        return;
    }
    if (m_soon.isActive())
        return;
    std::chrono::milliseconds wait = m_pace.gather;
    if (m_sinceNote.isValid())
        wait = std::max(wait, m_pace.spacing - std::chrono::milliseconds(m_sinceNote.elapsed()));
    m_soon.start(wait);
}

void HallNotes::takeChanged()
{
    if (m_approvalsShown && waitingCount(m_desk.counts()) == 0) {
        m_approvalsShown = false;
        m_notifier.withdraw(NoteGroup::Approvals);
    }
}

void HallNotes::takeState(const ServerState& state, const HallStatus& status, const QString& why)
{
    if (std::exchange(m_chainProblem, status.chainProblem) != status.chainProblem &&
        !status.chainProblem.isEmpty()) {
        // The one thing that is said at any time.
        m_notifier.show({NoteGroup::Integrity, tr("The audit log was changed outside the Hall"),
                         shortVisibleText(status.chainProblem, textLimit), true});
    }
    const bool stopped = isStopped(state.condition);
    if (stopped == m_stopped)
        return;
    m_stopped = stopped;
    if (!stopped) {
        if (std::exchange(m_stopShown, false))
            m_notifier.withdraw(NoteGroup::Server);
    } else if (m_quiet.isQuiet()) {
        m_stoppedQuietly = true;
    } else if (!m_isWatched()) {
        m_stopShown = true;
        m_notifier.show({NoteGroup::Server, tr("The Hall Server does not answer"),
                         shortVisibleText(why.isEmpty() ? state.sentence : why, textLimit), true});
    }
}

void HallNotes::tellApprovals()
{
    if (m_isWatched() || m_quiet.isQuiet())
        return;
    std::vector<Approval> waiting = m_desk.pending();
    std::erase_if(waiting, [this](const Approval& one) { return m_desk.isAside(one.id); });
    if (waiting.empty())
        return;
    const auto first = std::min_element(waiting.begin(), waiting.end(), comesFirst);
    // The sentence names worker and capability and no value of the arguments.
    const QString sentence = shortVisibleText(sentenceFor(*first), textLimit);
    Note note{NoteGroup::Approvals, tr("A request waits for a person"), sentence, false};
    if (waiting.size() > 1) {
        note.title = tr("%n requests wait for a person", nullptr, int(waiting.size()));
        note.text = tr("The most urgent: %1").arg(sentence);
    }
    m_sinceNote.start();
    m_approvalsShown = true;
    m_notifier.show(note);
}

/// What was held back, in one note.
void HallNotes::summarize()
{
    QStringList came = std::exchange(m_cameQuietly, {});
    came.removeDuplicates();
    const bool stopped = std::exchange(m_stoppedQuietly, false);
    if (came.isEmpty() && !stopped)
        return;
    int waiting = 0, expired = 0;
    for (const QString& id : std::as_const(came)) {
        const auto approval = m_desk.find(id);
        waiting += approval && approval->isPending() ? 1 : 0;
        expired += approval && approval->state == ApprovalState::Expired ? 1 : 0;
    }
    const QLocale locale;
    QStringList sentences;
    if (!came.isEmpty()) {
        sentences += tr("Requests that needed a person: %1. Still waiting: %2. Expired: %3.")
                         .arg(locale.toString(came.size()), locale.toString(waiting),
                              locale.toString(expired));
    }
    if (stopped) {
        sentences += m_stopped ? tr("The Hall Server stopped and does not answer.")
                               : tr("The Hall Server stopped for a while.");
    }
    m_notifier.show({NoteGroup::Summary, tr("While you were not to be disturbed"),
                     sentences.join(u' '), stopped});
}

} // namespace hall::ui
