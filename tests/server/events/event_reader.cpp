// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/events/event_reader.h"

#include "tests/server/raw_client.h"

#include <QHostAddress>
#include <QJsonDocument>

#include <algorithm>

namespace hall::test {

namespace {
constexpr int readerPatienceMs = 20000;
constexpr qint64 readerBufferBytes = 64 << 10;
} // namespace

QJsonObject SeenEvent::json() const
{
    return QJsonDocument::fromJson(data).object();
}

EventReader::EventReader(quint16 port, const QByteArray& query, const QByteArray& token,
                         const QByteArray& lastEventId)
{
    // Else the event loop of the test would read for a reader that does not.
    m_socket->setReadBufferSize(readerBufferBytes);
    m_socket->connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    m_socket->waitForConnected(readerPatienceMs);
    const QByteArray idField =
        lastEventId.isEmpty() ? QByteArray() : "Last-Event-ID: " + lastEventId + "\r\n";
    m_socket->write(requestBytes("GET", "/api/events" + query, token, {}, idField));
    while (m_socket->bytesToWrite() > 0 && m_socket->waitForBytesWritten(readerPatienceMs)) {
    }
    const auto first = line();
    m_status = first ? first->split(' ').value(1).toInt() : 0;
    for (auto field = line(); field && !field->isEmpty(); field = line()) {
        const qsizetype colon = field->indexOf(':');
        m_headers.insert(field->first(colon).toLower(), field->sliced(colon + 1).trimmed());
    }
    const qsizetype length = m_headers.value("content-length", "0").toInt();
    while (m_buffer.size() < length && more()) {
    }
    m_body = m_buffer.first(std::min(length, m_buffer.size()));
}

QJsonObject EventReader::body() const
{
    return QJsonDocument::fromJson(m_body).object();
}

bool EventReader::more()
{
    if (m_socket->bytesAvailable() == 0 && !m_socket->waitForReadyRead(readerPatienceMs) &&
        m_socket->bytesAvailable() == 0) {
        m_ended = m_socket->state() == QAbstractSocket::UnconnectedState;
        return false;
    }
    m_buffer += m_socket->read(readerBufferBytes);
    return true;
}

std::optional<QByteArray> EventReader::line()
{
    qsizetype end = -1;
    while ((end = m_buffer.indexOf('\n')) < 0) {
        if (!more())
            return std::nullopt;
    }
    QByteArray text = m_buffer.first(end);
    m_buffer.remove(0, end + 1);
    if (text.endsWith('\r'))
        text.chop(1);
    return text;
}

std::optional<SeenEvent> EventReader::next()
{
    SeenEvent event;
    for (auto text = line(); text; text = line()) {
        if (text->startsWith("id: ")) {
            event.id = text->sliced(4);
        } else if (text->startsWith("event: ")) {
            event.name = text->sliced(7);
        } else if (text->startsWith("data: ")) {
            event.data += text->sliced(6);
        } else if (text->isEmpty()) {
            if (!event.id.isEmpty())
                m_lastId = event.id;
            if (!event.name.isEmpty())
                return event;
            event = {};
        }
    }
    return std::nullopt;
}

bool EventReader::nextHeartbeat()
{
    for (auto text = line(); text; text = line()) {
        if (*text != ": heartbeat")
            continue;
        const auto id = line();
        m_lastId = id && id->startsWith("id: ") ? id->sliced(4) : QByteArray();
        return !m_lastId.isEmpty() && line() == QByteArray();
    }
    return false;
}

} // namespace hall::test
