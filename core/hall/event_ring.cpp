// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hall/event_ring.h"

#include <QMutexLocker>

#include <algorithm>

namespace hall {

EventRing::EventRing(int capacity) : m_ring(size_t(std::max(capacity, 1))) {}

void EventRing::append(DecisionEvent event)
{
    auto shared = std::make_shared<DecisionEvent>(std::move(event));
    const QMutexLocker lock(&m_mutex);
    shared->id = m_next;
    // The event that falls out is destroyed by whoever reads it last, or below with the lock held:
    // it is a handful of shared strings.
    m_ring[m_next % m_ring.size()] = std::move(shared);
    ++m_next;
}

EventRing::Batch EventRing::since(quint64 after, int limit) const
{
    const QMutexLocker lock(&m_mutex);
    Batch batch;
    batch.newest = m_next - 1;
    const quint64 oldest = m_next > m_ring.size() ? m_next - m_ring.size() : 1;
    quint64 id = after + 1;
    if (id < oldest) {
        batch.lost = oldest - id;
        id = oldest;
    }
    for (; id < m_next && int(batch.events.size()) < limit; ++id)
        batch.events.push_back(m_ring[id % m_ring.size()]);
    return batch;
}

quint64 EventRing::newest() const
{
    const QMutexLocker lock(&m_mutex);
    return m_next - 1;
}

} // namespace hall
