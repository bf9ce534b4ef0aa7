// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/raw_client.h"

#include <QJsonDocument>

namespace hall::test {

namespace {
constexpr int patienceMs = 20000;
}

QJsonObject RawReply::json() const
{
    return QJsonDocument::fromJson(body).object();
}

RawClient::RawClient(quint16 port)
{
    m_socket->connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    m_socket->waitForConnected(patienceMs);
}

RawClient RawClient::encrypted(quint16 port)
{
    RawClient client;
    client.m_socket->setPeerVerifyMode(QSslSocket::VerifyNone);
    client.m_socket->connectToHostEncrypted(QStringLiteral("127.0.0.1"), port);
    client.m_socket->waitForEncrypted(patienceMs);
    return client;
}

bool RawClient::connected() const
{
    return m_socket->state() == QAbstractSocket::ConnectedState;
}

void RawClient::send(const QByteArray& bytes)
{
    m_socket->write(bytes);
    while (m_socket->bytesToWrite() > 0 && m_socket->waitForBytesWritten(patienceMs)) {
    }
}

bool RawClient::fill()
{
    if (m_socket->bytesAvailable() == 0 && !m_socket->waitForReadyRead(patienceMs) &&
        m_socket->bytesAvailable() == 0)
        return false;
    m_buffer += m_socket->readAll();
    return true;
}

QByteArray RawClient::readHead()
{
    qsizetype end = -1;
    while ((end = m_buffer.indexOf("\r\n\r\n")) < 0) {
        if (!fill())
            return {};
    }
    const QByteArray head = m_buffer.first(end + 2);
    m_buffer.remove(0, end + 4);
    return head;
}

RawReply RawClient::read(bool headOnly)
{
    RawReply reply;
    QList<QByteArray> lines = readHead().split('\n');
    reply.statusLine = lines.takeFirst().trimmed();
    for (const QByteArray& line : std::as_const(lines)) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            reply.headers.insert(line.first(colon).toLower(), line.sliced(colon + 1).trimmed());
    }
    const qsizetype length = headOnly ? 0 : reply.headers.value("content-length", "0").toInt();
    while (m_buffer.size() < length) {
        if (!fill())
            return reply;
    }
    reply.body = m_buffer.first(length);
    m_buffer.remove(0, length);
    reply.status = reply.statusLine.split(' ').value(1).toInt();
    return reply;
}

QByteArray RawClient::readToEnd()
{
    while (fill()) {
    }
    return std::exchange(m_buffer, {});
}

bool RawClient::waitForClose()
{
    while (m_socket->state() != QAbstractSocket::UnconnectedState) {
        if (!m_socket->waitForReadyRead(patienceMs) &&
            m_socket->state() != QAbstractSocket::UnconnectedState)
            return false;
        m_socket->readAll();
    }
    return true;
}

void RawClient::abort()
{
    m_socket->abort();
}

QByteArray requestBytes(const QByteArray& method, const QByteArray& target, const QByteArray& token,
                        const QByteArray& body, const QByteArray& moreHeaders)
{
    QByteArray bytes = method + " " + target + " HTTP/1.1\r\nHost: 127.0.0.1\r\n";
    if (!token.isEmpty())
        bytes += "Authorization: Bearer " + token + "\r\n";
    if (!body.isEmpty())
        bytes +=
            "Content-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size()) +
            "\r\n";
    return bytes + moreHeaders + "\r\n" + body;
}

RawReply ask(quint16 port, const QByteArray& bytes, bool headOnly)
{
    RawClient client(port);
    client.send(bytes);
    return client.read(headOnly);
}

QByteArray errorContractProblem(const RawReply& reply)
{
    const auto problem = [&reply](const char* what) {
        return QByteArray(what) + " in " + reply.statusLine + " " + reply.body;
    };
    if (reply.headers.value("content-type") != "application/json; charset=utf-8")
        return problem("wrong Content-Type");
    QJsonParseError parsing;
    const QJsonObject json = QJsonDocument::fromJson(reply.body, &parsing).object();
    if (parsing.error != QJsonParseError::NoError)
        return problem("not JSON");
    if (json[QLatin1StringView("denied")] != true)
        return problem("denied is not true");
    if (json[QLatin1StringView("decision_id")] != QLatin1StringView("error"))
        return problem("decision_id is not \"error\"");
    for (const char* name : {"artifact_hash", "selected_worker_species_id"}) {
        if (json[QLatin1StringView(name)] != QLatin1StringView(""))
            return problem(name);
    }
    for (const char* name : {"reason", "deny_reason", "error", "message", "code"}) {
        if (json[QLatin1StringView(name)].toString().isEmpty())
            return problem(name);
    }
    return {};
}

} // namespace hall::test
