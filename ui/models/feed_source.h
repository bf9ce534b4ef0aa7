// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hall/event_ring.h"
#include "ui/models/feed_model.h"

#include <QObject>
#include <QTimer>

#include <chrono>

namespace hall::ui {

/// Carries decisions from the ring into a model, at a beat: the writer is never told about a
/// reader, and many decisions become one change of the table. Ring and model outlive it. GUI
/// thread only.
class FeedSource : public QObject {
    Q_OBJECT

public:
    FeedSource(const EventRing& events, FeedModel& model, std::chrono::milliseconds beat,
               QObject* parent = nullptr);

    /// Takes everything up to what is newest now.
    void pull();

private:
    const EventRing& m_events;
    FeedModel& m_model;
    QTimer m_beat;
    quint64 m_last = 0;
    /// What the ring had already dropped when the feed began is history, not a loss.
    bool m_begun = false;
};

} // namespace hall::ui
