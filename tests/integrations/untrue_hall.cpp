// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integrations/untrue_hall.h"

#include <QHostAddress>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTcpSocket>
#include <QTimer>

#include <memory>

namespace hall::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int dripMs = 50;

/// What a Hall says when it allows `question`.
QJsonObject untruePermission(const QJsonObject& question)
{
    QJsonObject decision{
        {u"decision_id"_s, u"dec_01a2005c4ec77000879f91a8598d9a9f"_s},
        {u"denied"_s, false},
        {u"allowed"_s, true},
        {u"outcome"_s, u"ALLOW"_s},
        {u"verdict"_s, u"approved"_s},
        {u"reason"_s, QJsonValue::Null},
        {u"deny_reason"_s, QJsonValue::Null},
        {u"deny_reason_if_denied"_s, QJsonValue::Null},
        {u"message"_s, u"approved"_s},
        {u"artifact_hash"_s, u"sha256:00"_s},
        {u"selected_worker_species_id"_s, u"wrk.doc.reader"_s},
        {u"pending_approval_id"_s, QJsonValue::Null},
    };
    for (const QString& name : {u"correlation_id"_s, u"capability_id"_s, u"function_name"_s}) {
        if (question.contains(name))
            decision.insert(name, question[name]);
    }
    return decision;
}

qsizetype untrueBodySize(const QByteArray& head)
{
    static const QRegularExpression length(u"\\r\\nContent-Length: *(\\d+)"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    return qsizetype(length.match(QString::fromLatin1(head)).captured(1).toLongLong());
}

} // namespace

UntrueHall::UntrueHall(Spoil spoil) : m_spoil(spoil)
{
    connect(this, &QTcpServer::newConnection, this, &UntrueHall::connectClient);
    listen(QHostAddress::LocalHost);
}

QString UntrueHall::url() const
{
    return u"http://127.0.0.1:%1"_s.arg(serverPort());
}

void UntrueHall::connectClient()
{
    QTcpSocket* client = nextPendingConnection();
    connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
    const auto request = std::make_shared<QByteArray>();
    connect(client, &QTcpSocket::readyRead, this, [this, client, request] {
        *request += client->readAll();
        const qsizetype blankLine = request->indexOf("\r\n\r\n");
        if (blankLine < 0)
            return;
        const QByteArray head = request->first(blankLine + 4);
        const qsizetype size = untrueBodySize(head);
        if (request->size() < head.size() + size)
            return;
        const QByteArray body = request->mid(head.size(), size);
        request->clear();
        answer(client, head, body);
    });
}

void UntrueHall::answer(QTcpSocket* client, const QByteArray& head, const QByteArray& body)
{
    // Where a redirect leads to, everything is as it should be: whoever follows it is let through.
    const bool elsewhere = head.contains(" /elsewhere");
    const bool look = head.startsWith("GET /api/approvals/");
    m_asked += head.startsWith("POST ") ? 1 : 0;
    UntrueReply reply;
    reply.decision = untruePermission(QJsonDocument::fromJson(body).object());
    if (!elsewhere)
        m_spoil(reply, look);

    using Manner = UntrueReply::Manner;
    if (reply.manner == Manner::Silent)
        return;
    if (reply.manner == Manner::Closes) {
        client->disconnectFromHost();
        return;
    }
    const QByteArray content = reply.bytes.isEmpty()
                                   ? QJsonDocument(reply.decision).toJson(QJsonDocument::Compact)
                                   : reply.bytes;
    QByteArray start = "HTTP/1.1 " + reply.status + "\r\n" + reply.moreHead;
    if (!reply.contentType.isEmpty())
        start += "Content-Type: " + reply.contentType + "\r\n";
    if (reply.manner == Manner::Endless || reply.manner == Manner::Dripping) {
        client->write(start + "Connection: close\r\n\r\n");
        const QByteArray piece =
            reply.manner == Manner::Endless ? QByteArray(1 << 18, ' ') : QByteArray(" ");
        auto* drip = new QTimer(client);
        drip->setInterval(reply.manner == Manner::Endless ? 0 : dripMs);
        connect(drip, &QTimer::timeout, client, [client, piece] {
            if (client->bytesToWrite() < (1 << 20))
                client->write(piece);
        });
        drip->start();
        return;
    }
    const qsizetype promised =
        content.size() + (reply.manner == Manner::CutShort ? qsizetype(10) : qsizetype(0));
    client->write(start + "Content-Length: " + QByteArray::number(promised) +
                  "\r\nConnection: close\r\n\r\n" + content);
    client->disconnectFromHost();
}

} // namespace hall::test
