// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/hall_server.h"

#include <QMutex>

namespace hall {

/// Where the server counts. Thread-safe.
class Statistics {
public:
    void setConnections(quint64 open)
    {
        const QMutexLocker lock(&m_mutex);
        m_counters.connections = open;
    }
    void countRequest()
    {
        const QMutexLocker lock(&m_mutex);
        ++m_counters.requests;
    }
    void countRefusal(const char* reason)
    {
        if (*reason == '\0')
            return;
        const QMutexLocker lock(&m_mutex);
        ++m_counters.refused[reason];
    }
    void setEventStreams(quint64 open)
    {
        const QMutexLocker lock(&m_mutex);
        m_counters.eventStreams = open;
    }
    void countDroppedStream()
    {
        const QMutexLocker lock(&m_mutex);
        ++m_counters.eventStreamsDropped;
    }
    ServerCounters counters() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_counters;
    }

private:
    mutable QMutex m_mutex;
    ServerCounters m_counters;
};

} // namespace hall
