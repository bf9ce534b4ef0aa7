// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/activity/activity_watch.h"

#include <chrono>
#include <limits>

namespace hall::ui {

using namespace std::chrono_literals;

ActivityWatch::ActivityWatch(const EventRing& events, QObject* parent)
    : QObject(parent), m_events(events)
{
    connect(&m_timer, &QTimer::timeout, this, &ActivityWatch::refresh);
    m_timer.start(1s);
}

void ActivityWatch::refresh()
{
    const EventRing::Batch batch = m_events.since(m_last, std::numeric_limits<int>::max());
    for (const auto& event : batch.events) {
        m_activity.add(*event);
        m_last = event->id;
    }
    m_missed += batch.lost;
    Q_EMIT refreshed();
}

} // namespace hall::ui
