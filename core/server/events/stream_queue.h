// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <deque>
#include <utility>

namespace hall {

/// What waits for one reader, in pieces of whole events.
class StreamQueue {
public:
    void add(QByteArray bytes, quint64 events)
    {
        m_bytes += bytes.size();
        m_events += events;
        m_pieces.emplace_back(std::move(bytes), events);
    }
    QByteArray take()
    {
        auto [bytes, events] = std::move(m_pieces.front());
        m_pieces.pop_front();
        m_bytes -= bytes.size();
        m_events -= events;
        return bytes;
    }
    bool isEmpty() const { return m_pieces.empty(); }
    qint64 bytes() const { return m_bytes; }
    quint64 events() const { return m_events; }

private:
    std::deque<std::pair<QByteArray, quint64>> m_pieces;
    qint64 m_bytes = 0;
    quint64 m_events = 0;
};

} // namespace hall
