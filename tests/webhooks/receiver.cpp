// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/webhooks/receiver.h"

#include <QJsonDocument>
#include <QTcpSocket>

#include <memory>

namespace hall::test {

using namespace Qt::StringLiterals;

QJsonObject Received::json() const
{
    return QJsonDocument::fromJson(body).object();
}

Receiver::Receiver(std::unique_ptr<QTcpServer> server) : m_server(std::move(server))
{
    QObject::connect(
        m_server.get(), &QTcpServer::pendingConnectionAvailable, m_server.get(), [this] {
            QTcpSocket* const socket = m_server->nextPendingConnection();
            if (!socket)
                return;
            QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            const auto bytes = std::make_shared<QByteArray>();
            const auto take = [this, socket, bytes] { read(socket, *bytes); };
            QObject::connect(socket, &QTcpSocket::readyRead, socket, take);
            take();
        });
    if (!m_server->listen(QHostAddress::LocalHost))
        qFatal("no port to listen on");
}

void Receiver::read(QTcpSocket* socket, QByteArray& bytes)
{
    bytes += socket->readAll();
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    Received request;
    const QList<QByteArray> lines = bytes.left(end).split('\n');
    request.line = lines.first().trimmed();
    for (const QByteArray& line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        request.headers.insert(line.left(colon).toLower(), line.mid(colon + 1).trimmed());
    }
    const qsizetype length = request.headers.value("content-length").toLongLong();
    if (bytes.size() < end + 4 + length)
        return;
    request.body = bytes.mid(end + 4, length);
    bytes.remove(0, end + 4 + length);
    m_received.append(request);

    const int status = m_statuses.size() > 1 ? m_statuses.takeFirst() : m_statuses.first();
    if (status != 0)
        socket->write("HTTP/1.1 " + QByteArray::number(status) +
                      " Status\r\nContent-Length: 2\r\n" + m_headers + "\r\nok");
}

QString Receiver::url(const QString& scheme) const
{
    return u"%1://127.0.0.1:%2/hook"_s.arg(scheme, QString::number(m_server->serverPort()));
}

QList<QByteArray> Receiver::events() const
{
    QList<QByteArray> events;
    for (const Received& request : m_received)
        events.append(request.headers.value("x-hall-event"));
    return events;
}

} // namespace hall::test
