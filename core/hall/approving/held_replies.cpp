// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hall/approving/held_replies.h"

#include <QMutexLocker>

#include <algorithm>
#include <iterator>

namespace hall {

using Steady = std::chrono::steady_clock;

template <typename Test>
std::vector<HeldReplies::Held> HeldReplies::take(Test test)
{
    const QMutexLocker lock(&m_mutex);
    const auto rest = std::stable_partition(m_held.begin(), m_held.end(),
                                            [&](const Held& held) { return !test(held); });
    std::vector<Held> taken(std::make_move_iterator(rest), std::make_move_iterator(m_held.end()));
    m_held.erase(rest, m_held.end());
    return taken;
}

bool HeldReplies::hold(const QString& approvalId, int waitMs, std::shared_ptr<const Asker> asker,
                       Release release)
{
    const QMutexLocker lock(&m_mutex);
    if (m_closed || m_held.size() >= most)
        return false;
    m_held.push_back({approvalId, Steady::now() + std::chrono::milliseconds(waitMs),
                      std::move(asker), std::move(release)});
    return true;
}

void HeldReplies::decided(const QString& approvalId)
{
    const auto now = Steady::now();
    for (const Held& held : take([&](const Held& one) { return one.approvalId == approvalId; })) {
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(held.until - now);
        held.release(End::Decided, int(std::max<qint64>(0, left.count())));
    }
}

void HeldReplies::sweep()
{
    const auto now = Steady::now();
    const auto over = [now](const Held& held) {
        return now >= held.until || (held.asker && held.asker->gone);
    };
    for (const Held& held : take(over))
        held.release(End::TimedOut, 0);
}

void HeldReplies::close()
{
    {
        const QMutexLocker lock(&m_mutex);
        m_closed = true;
    }
    for (const Held& held : take([](const Held&) { return true; }))
        held.release(End::TimedOut, 0);
}

bool HeldReplies::isEmpty() const
{
    const QMutexLocker lock(&m_mutex);
    return m_held.empty();
}

} // namespace hall
