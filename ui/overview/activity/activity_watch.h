// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/overview/activity/activity.h"

#include <QObject>
#include <QTimer>

namespace hall::ui {

/// Feeds an Activity from the Hall's ring once a second, whether or not a page shows it. `events`
/// must outlive it. GUI thread only.
class ActivityWatch : public QObject {
    Q_OBJECT

public:
    explicit ActivityWatch(const EventRing& events, QObject* parent = nullptr);

    const Activity& activity() const { return m_activity; }
    /// Decisions that were gone from the ring before they could be counted.
    quint64 missed() const { return m_missed; }

public Q_SLOTS:
    /// Takes what the ring has now instead of at the next second.
    void refresh();

Q_SIGNALS:
    void refreshed();

private:
    const EventRing& m_events;
    Activity m_activity;
    QTimer m_timer;
    quint64 m_last = 0;
    quint64 m_missed = 0;
};

} // namespace hall::ui
