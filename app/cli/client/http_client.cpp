// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/client/http_client.h"

#include <QEventLoop>
#include <QNetworkReply>
#include <QTimer>

#include <algorithm>
#include <memory>

namespace hall::cli {

using namespace Qt::StringLiterals;

namespace {

/// Three heartbeats of a live stream.
constexpr int longestSilenceMs = 45'000;
constexpr int interruptionLookMs = 50;

/// What whoever typed the command can do about it.
QString wayOut(const QNetworkReply& reply)
{
    switch (reply.error()) {
    case QNetworkReply::ConnectionRefusedError:
        return u" `hall server start` starts one; --url names another."_s;
    case QNetworkReply::SslHandshakeFailedError:
        return u" --ca FILE trusts a certificate of your own."_s;
    default:
        return {};
    }
}

} // namespace

HttpClient::HttpClient(const QUrl& address, const QString& token)
    : m_wire(address, token, "hall/" HALL_VERSION)
{
    m_wire.prepare(m_network);
    m_network.setAutoDeleteReplies(false);
}

Result<void> HttpClient::trust(const QString& pemPath)
{
    return m_wire.trust(pemPath);
}

Result<HallReply> HttpClient::send(const HallCall& call)
{
    const QNetworkRequest request = m_wire.request(call);
    const std::unique_ptr<QNetworkReply> reply(
        call.body.isEmpty() ? m_network.sendCustomRequest(request, call.method)
                            : m_network.sendCustomRequest(request, call.method, call.body));
    QEventLoop loop;
    bool late = false;
    bool endless = false;
    QTimer timer;
    timer.setSingleShot(true);
    QObject::connect(&timer, &QTimer::timeout, reply.get(), [&] {
        late = true;
        reply->abort();
    });
    QObject::connect(reply.get(), &QNetworkReply::downloadProgress, reply.get(),
                     [&](qint64 received) {
                         if (received > maxReplyBytes && !endless) {
                             endless = true;
                             reply->abort();
                         }
                     });
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    timer.start(call.timeoutMs);
    if (!reply->isFinished())
        loop.exec();
    timer.stop();

    if (late)
        return m_wire.late(call);
    if (endless)
        return m_wire.endless();
    return read(*reply, call);
}

Result<HallReply> HttpClient::stream(const HallCall& call, const EventParser::OnEvent& onEvent,
                                     const std::atomic_bool& interrupted)
{
    QNetworkRequest request = m_wire.request(call);
    request.setRawHeader("Accept", "text/event-stream, application/json");
    const std::unique_ptr<QNetworkReply> reply(m_network.get(request));
    EventParser parser(onEvent);
    bool isStream = false;
    bool isSilent = false;
    bool isEndless = false;
    QEventLoop loop;
    QTimer silence;
    silence.setSingleShot(true);
    QObject::connect(&silence, &QTimer::timeout, reply.get(), [&] {
        isSilent = true;
        reply->abort();
    });
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, reply.get(), [&] {
        if (interrupted)
            reply->abort();
    });
    QObject::connect(reply.get(), &QNetworkReply::readyRead, reply.get(), [&] {
        silence.start(longestSilenceMs);
        const QString type = reply->header(QNetworkRequest::ContentTypeHeader).toString();
        isStream = type.startsWith(u"text/event-stream"_s) &&
                   reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() == 200;
        if (isStream)
            parser.feed(reply->readAll());
        if (std::max<qint64>(parser.pending(), reply->bytesAvailable()) > maxReplyBytes) {
            isEndless = true;
            reply->abort();
        }
    });
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    silence.start(longestSilenceMs);
    look.start(interruptionLookMs);
    if (!reply->isFinished())
        loop.exec();

    if (isSilent)
        return m_wire.unreachable(u"its live stream has fallen silent"_s);
    if (isEndless)
        return m_wire.endless();
    if (isStream || interrupted)
        return HallReply{200, {}, {}};
    return read(*reply, call);
}

Result<HallReply> HttpClient::read(QNetworkReply& reply, const HallCall& call) const
{
    auto answer = m_wire.read(reply, call);
    if (answer)
        return answer;
    Error error = answer.error();
    error.message += wayOut(reply);
    return error;
}

} // namespace hall::cli
