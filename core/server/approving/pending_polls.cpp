// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/approving/pending_polls.h"

#include "core/hall/approving/approval_desk.h"
#include "core/hall/hall.h"

#include <QRandomGenerator>

#include <algorithm>
#include <iterator>
#include <utility>

namespace hall {

using namespace Qt::StringLiterals;

namespace {
/// How late it is noticed that a client hung up.
constexpr qint64 lookMs = 250;
} // namespace

PendingPolls::PendingPolls(ApprovalDesk& desk, QObject* parent)
    : QObject(parent), m_desk(desk),
      m_run(QString::number(QRandomGenerator::system()->generate64(), 36))
{
    m_clock.start();
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &PendingPolls::answerDue);
    // Counted where it happens, so that whoever learns of a change and asks finds it counted.
    const auto count = [changes = m_changes] { ++*changes; };
    m_counting.push_back(connect(&m_desk, &ApprovalDesk::opened, count));
    m_counting.push_back(connect(&m_desk, &ApprovalDesk::changed, count));
    connect(&m_desk, &ApprovalDesk::opened, this, &PendingPolls::answerDue, Qt::QueuedConnection);
    connect(&m_desk, &ApprovalDesk::changed, this, &PendingPolls::answerDue, Qt::QueuedConnection);
}

PendingPolls::~PendingPolls()
{
    for (const QMetaObject::Connection& counting : m_counting)
        disconnect(counting);
}

QString PendingPolls::counter() const
{
    return m_run + u'-' + QString::number(m_changes->load());
}

bool PendingPolls::isDue(const Poll& poll) const
{
    if (m_closed || m_clock.elapsed() >= poll.untilMs || poll.asker->gone)
        return true;
    return poll.since.isEmpty() ? m_desk.counts().pending > 0 : poll.since != counter();
}

void PendingPolls::wait(const QString& since, int waitMs, std::shared_ptr<const Asker> asker,
                        std::function<void()> answer)
{
    Poll poll{since, m_clock.elapsed() + waitMs, std::move(asker), std::move(answer)};
    if (m_polls.size() >= most || isDue(poll))
        return poll.answer();
    m_polls.push_back(std::move(poll));
    answerDue();
}

void PendingPolls::answerDue()
{
    const auto due = std::stable_partition(m_polls.begin(), m_polls.end(),
                                           [this](const Poll& poll) { return !isDue(poll); });
    const std::vector<Poll> answered(std::make_move_iterator(due),
                                     std::make_move_iterator(m_polls.end()));
    m_polls.erase(due, m_polls.end());
    qint64 next = lookMs;
    for (const Poll& poll : m_polls)
        next = std::min(next, poll.untilMs - m_clock.elapsed());
    if (m_polls.empty())
        m_timer.stop();
    else
        m_timer.start(int(std::max<qint64>(next, 1)));
    for (const Poll& poll : answered)
        poll.answer();
}

void PendingPolls::close()
{
    m_closed = true;
    answerDue();
}

} // namespace hall
