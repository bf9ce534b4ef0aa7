// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/feed_source.h"

#include <iterator>

namespace hall::ui {

FeedSource::FeedSource(const EventRing& events, FeedModel& model, std::chrono::milliseconds beat,
                       QObject* parent)
    : QObject(parent), m_events(events), m_model(model)
{
    m_beat.setInterval(beat);
    connect(&m_beat, &QTimer::timeout, this, &FeedSource::pull);
    m_beat.start();
}

void FeedSource::pull()
{
    // In portions, so that the ring is locked only briefly; up to the newest of now, so that a
    // writer who never stops cannot hold the window here.
    constexpr int portion = 1024;
    const quint64 goal = m_events.newest();
    std::vector<EventPtr> fresh;
    quint64 lost = 0;
    while (m_last < goal) {
        EventRing::Batch batch = m_events.since(m_last, portion);
        if (m_begun)
            lost += batch.lost;
        m_begun = true;
        if (batch.events.empty())
            break;
        m_last = batch.events.back()->id;
        fresh.insert(fresh.end(), std::make_move_iterator(batch.events.begin()),
                     std::make_move_iterator(batch.events.end()));
    }
    m_begun = true;
    m_model.take(std::move(fresh), lost);
}

} // namespace hall::ui
