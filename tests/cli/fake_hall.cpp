// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/fake_hall.h"

#include <QTcpSocket>

#include <memory>

namespace hall::test {

using namespace Qt::StringLiterals;

namespace {

QByteArray headerOf(const QByteArray& request, const QByteArray& name)
{
    const QByteArray head = request.left(request.indexOf("\r\n\r\n"));
    for (const QByteArray& line : head.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.left(colon).toLower() == name.toLower())
            return line.mid(colon + 1).trimmed();
    }
    return {};
}

bool isComplete(const QByteArray& request)
{
    const qsizetype end = request.indexOf("\r\n\r\n");
    return end >= 0 && request.size() >= end + 4 + headerOf(request, "Content-Length").toLongLong();
}

} // namespace

FakeHall::FakeHall()
{
    answer(200, "{}");
    QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
        QTcpSocket* const socket = m_server.nextPendingConnection();
        QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        const auto request = std::make_shared<QByteArray>();
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket, request] {
            *request += socket->readAll();
            if (!isComplete(*request))
                return;
            m_requests.append(*request);
            socket->write(m_answer);
            socket->disconnectFromHost();
        });
    });
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("no port to listen on");
}

void FakeHall::answer(int status, const QByteArray& body, const QByteArray& moreHeaders)
{
    m_answer = "HTTP/1.1 " + QByteArray::number(status) +
               " Status\r\nContent-Type: application/json" +
               "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" + moreHeaders +
               "Connection: close\r\n\r\n" + body;
}

void FakeHall::answerRaw(const QByteArray& bytes)
{
    m_answer = bytes;
}

QString FakeHall::url() const
{
    return u"http://127.0.0.1:%1"_s.arg(QString::number(m_server.serverPort()));
}

QByteArray FakeHall::header(const QByteArray& name) const
{
    return m_requests.isEmpty() ? QByteArray() : headerOf(m_requests.last(), name);
}

QByteArray FakeHall::requestLine() const
{
    return m_requests.isEmpty() ? QByteArray() : m_requests.last().split('\r').first();
}

QByteArray FakeHall::body() const
{
    return m_requests.isEmpty() ? QByteArray()
                                : m_requests.last().mid(m_requests.last().indexOf("\r\n\r\n") + 4);
}

} // namespace hall::test
