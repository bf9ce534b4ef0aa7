// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <functional>

namespace hall::cli {

/// One event of a live stream. Without name and data: only how far the stream is.
struct StreamEvent {
    QByteArray id; ///< the last one that was given, whichever event had it
    QByteArray name;
    QByteArray data;
};

/// Takes Server-Sent Events apart, in whatever pieces they come.
class EventParser {
public:
    using OnEvent = std::function<void(const StreamEvent&)>;
    explicit EventParser(OnEvent onEvent) : m_onEvent(std::move(onEvent)) {}

    void feed(const QByteArray& bytes);
    /// Bytes that are not an event yet.
    qsizetype pending() const { return m_rest.size() + m_event.data.size(); }

private:
    void takeLine(const QByteArray& line);

    OnEvent m_onEvent;
    QByteArray m_rest;
    StreamEvent m_event;
    bool m_hasField = false;
};

} // namespace hall::cli
