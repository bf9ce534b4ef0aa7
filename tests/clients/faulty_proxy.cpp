// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/clients/faulty_proxy.h"

#include <QRegularExpression>
#include <QTcpSocket>

#include <memory>

namespace hall::test {

using namespace Qt::StringLiterals;

namespace {

/// Where head and body of a message end.
struct MessageEnds {
    qsizetype head = -1; ///< -1: not known yet
    qsizetype body = -1;
};

MessageEnds messageEnds(const QByteArray& message)
{
    static const QRegularExpression length(u"\\r\\nContent-Length: *(\\d+)"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    const qsizetype blankLine = message.indexOf("\r\n\r\n");
    if (blankLine < 0)
        return {};
    const auto match = length.match(QString::fromLatin1(message.first(blankLine)));
    const qsizetype head = blankLine + 4;
    return {head, head + qsizetype(match.captured(1).toLongLong())};
}

bool isComplete(const QByteArray& message)
{
    const MessageEnds ends = messageEnds(message);
    return ends.head >= 0 && message.size() >= ends.body;
}

} // namespace

FaultyProxy::FaultyProxy(quint16 hallPort, Fault fault) : m_hallPort(hallPort), m_fault(fault)
{
    connect(this, &QTcpServer::newConnection, this, &FaultyProxy::connectClient);
    listen(QHostAddress::LocalHost);
}

QString FaultyProxy::url() const
{
    return u"http://127.0.0.1:%1"_s.arg(serverPort());
}

void FaultyProxy::connectClient()
{
    QTcpSocket* client = nextPendingConnection();
    auto* hall = new QTcpSocket(client);
    hall->connectToHost(QHostAddress(QHostAddress::LocalHost), m_hallPort);
    connect(hall, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
    connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
    if (m_fault == Fault::HoldsRequest)
        holdRequest(client, hall);
    else
        cutReply(client, hall);
}

void FaultyProxy::holdRequest(QTcpSocket* client, QTcpSocket* hall)
{
    const auto request = std::make_shared<QByteArray>();
    connect(client, &QTcpSocket::readyRead, hall, [this, client, hall, request] {
        *request += client->readAll();
        if (!isComplete(*request))
            return;
        // Counted once the bytes are the kernel's: then the Hall has, or will get, this much.
        connect(hall, &QTcpSocket::bytesWritten, this, [this, hall] {
            if (hall->bytesToWrite() > 0)
                return;
            ++m_faults;
            Q_EMIT requestHeld();
        });
        hall->write(request->chopped(1));
    });
}

void FaultyProxy::cutReply(QTcpSocket* client, QTcpSocket* hall)
{
    const auto reply = std::make_shared<QByteArray>();
    connect(client, &QTcpSocket::readyRead, hall,
            [client, hall] { hall->write(client->readAll()); });
    connect(hall, &QTcpSocket::readyRead, client, [this, client, hall, reply] {
        *reply += hall->readAll();
        if (!isComplete(*reply))
            return;
        const MessageEnds ends = messageEnds(*reply);
        ++m_faults;
        client->write(reply->first(ends.head + (ends.body - ends.head) / 2));
        client->disconnectFromHost();
    });
}

} // namespace hall::test
