// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QMap>
#include <QTcpSocket>

#include <memory>
#include <optional>

namespace hall::test {

struct SeenEvent {
    QByteArray id, name, data;

    QJsonObject json() const;
};

/// A reader of GET /api/events that takes bytes only when it is asked for an event.
class EventReader {
public:
    /// Sends the request and reads the head; of an answer that is no stream, the body too.
    EventReader(quint16 port, const QByteArray& query, const QByteArray& token,
                const QByteArray& lastEventId = {});

    int status() const { return m_status; }
    QByteArray header(const QByteArray& name) const { return m_headers.value(name); }
    QJsonObject body() const; ///< of an answer that is no stream
    /// The next event that has a name; nullopt when the stream ended. Blocks.
    std::optional<SeenEvent> next();
    /// Reads comments and events until a heartbeat came; what it said was the last id.
    bool nextHeartbeat();
    /// The id to come back with.
    QByteArray lastId() const { return m_lastId; }
    bool ended() const { return m_ended; }
    void hangUp() { m_socket->abort(); }

private:
    std::optional<QByteArray> line();
    bool more();

    std::unique_ptr<QTcpSocket> m_socket = std::make_unique<QTcpSocket>();
    QByteArray m_buffer;
    int m_status = 0;
    QMap<QByteArray, QByteArray> m_headers;
    QByteArray m_body;
    QByteArray m_lastId;
    bool m_ended = false;
};

} // namespace hall::test
