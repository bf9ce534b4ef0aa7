// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/notes/approval_notes.h"

#include "ui/models/approvals/desk_watch.h"
#include "ui/models/visible_text.h"

#include <QLocale>

#include <algorithm>
#include <tuple>
#include <utility>

namespace hall::ui {

using namespace std::chrono_literals;

namespace {

constexpr qint64 soonMs = 120'000;
constexpr int lifeParts = 4;

bool isMoreUrgent(const Approval& a, const Approval& b)
{
    return std::tuple(-int(a.supervisorLevel), -int(a.level), a.expiresAtMs) <
           std::tuple(-int(b.supervisorLevel), -int(b.level), b.expiresAtMs);
}

bool expiresFirst(const Approval& a, const Approval& b)
{
    return a.expiresAtMs < b.expiresAtMs;
}

bool expiresSoon(const Approval& approval, qint64 nowMs)
{
    const qint64 life = approval.expiresAtMs - approval.createdAtMs;
    return approval.expiresAtMs - nowMs <= std::min(soonMs, life / lifeParts);
}

} // namespace

ApprovalNotes::ApprovalNotes(ApprovalDesk& desk, Notifier& notifier, const NoteGate& gate,
                             Pace pace, QObject* parent)
    : QObject(parent), m_desk(desk), m_notifier(notifier), m_gate(gate), m_pace(pace)
{
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &ApprovalNotes::tellArrived);
    connect(&m_deadlines, &QTimer::timeout, this, &ApprovalNotes::checkDeadlines);
    m_deadlines.start(1s);
}

void ApprovalNotes::takeArrived(const QStringList& approvalIds)
{
    if (!m_gate.isOn(NoteKind::ApprovalOpened))
        return;
    if (!m_gate.isWanted(NoteKind::ApprovalOpened)) {
        m_unsaid += approvalIds;
        return;
    }
    if (m_soon.isActive())
        return;
    std::chrono::milliseconds wait = m_pace.gather;
    if (m_sinceNote.isValid())
        wait = std::max(wait, m_pace.spacing - std::chrono::milliseconds(m_sinceNote.elapsed()));
    m_soon.start(wait);
}

void ApprovalNotes::takeChanged()
{
    if (m_isShown && waitingCount(m_desk.counts()) == 0) {
        m_isShown = false;
        m_notifier.withdraw(NoteGroup::Approvals);
    }
}

void ApprovalNotes::checkDeadlines()
{
    if (waitingCount(m_desk.counts()) == 0 || !m_gate.isNeeded(NoteKind::ExpiresSoon))
        return;
    std::vector<Approval> expiring = waiting();
    std::erase_if(expiring, [now = m_desk.nowMs()](const Approval& approval) {
        return !expiresSoon(approval, now);
    });
    QSet<QString> ids;
    for (const Approval& approval : expiring)
        ids.insert(approval.id);
    const bool isNews = !m_expiring.contains(ids);
    m_expiring = ids;
    if (!isNews)
        return;
    const Approval& first = *std::min_element(expiring.begin(), expiring.end(), expiresFirst);
    const QString sentence = sentenceFor(first);
    if (expiring.size() == 1) {
        show(tr("A request expires soon"),
             tr("Unless somebody decides, the answer is no. %1").arg(sentence), first);
    } else {
        show(tr("%n requests expire soon", nullptr, int(expiring.size())),
             tr("Unless somebody decides, the answer is no. The first: %1").arg(sentence), first);
    }
}

QString ApprovalNotes::takeUnsaid()
{
    QStringList came = std::exchange(m_unsaid, {});
    came.removeDuplicates();
    if (came.isEmpty())
        return {};
    int pending = 0, expired = 0;
    for (const QString& id : std::as_const(came)) {
        const auto approval = m_desk.find(id);
        pending += approval && approval->isPending() ? 1 : 0;
        expired += approval && approval->state == ApprovalState::Expired ? 1 : 0;
    }
    const QLocale locale;
    return tr("Requests that needed a person: %1. Still waiting: %2. Expired: %3.")
        .arg(locale.toString(came.size()), locale.toString(pending), locale.toString(expired));
}

std::vector<Approval> ApprovalNotes::waiting() const
{
    std::vector<Approval> found = m_desk.pending();
    std::erase_if(found, [this](const Approval& one) { return m_desk.isAside(one.id); });
    return found;
}

void ApprovalNotes::tellArrived()
{
    if (!m_gate.isNeeded(NoteKind::ApprovalOpened))
        return;
    const std::vector<Approval> all = waiting();
    if (all.empty())
        return;
    const Approval& first = *std::min_element(all.begin(), all.end(), isMoreUrgent);
    m_sinceNote.start();
    const QString sentence = sentenceFor(first);
    if (all.size() == 1) {
        show(tr("A request waits for a person"), sentence, first);
    } else {
        show(tr("%n requests wait for a person", nullptr, int(all.size())),
             tr("The most urgent: %1").arg(sentence), first);
    }
}

/// The sentence about an approval names worker and capability and no value of the arguments.
void ApprovalNotes::show(const QString& title, const QString& text, const Approval& named)
{
    m_isShown = true;
    m_notifier.show(
        {NoteGroup::Approvals, title, shortVisibleText(text, noteLength), false, named.id});
}

} // namespace hall::ui
