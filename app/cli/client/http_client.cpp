// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/client/http_client.h"

#include "app/cli/client/hall_address.h"
#include "app/cli/exit_code.h"
#include "core/json/json_reader.h"

#include <QEventLoop>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSslCertificate>
#include <QTimer>

#include <algorithm>
#include <memory>

namespace hall::cli {

using namespace Qt::StringLiterals;

namespace {

/// More than any answer of a Hall; less than what would hurt.
constexpr qint64 maxAnswerBytes = 256 << 20;
/// A stored configuration may be as deep as a request allows, inside the answer's own levels.
constexpr int maxAnswerDepth = 80;
/// Three heartbeats of a live stream.
constexpr int longestSilenceMs = 45'000;
constexpr int interruptionLookMs = 50;

Error unreachable(const QUrl& address, const QString& why)
{
    return {u"no Hall answers at %1: %2"_s.arg(address.toString(), why),
            QString::fromLatin1(error_code::unreachable), address.toString()};
}

Error notAHall(const QUrl& address, const QString& why)
{
    return {u"what answers at %1 is not a Hall: %2"_s.arg(address.toString(), why),
            QString::fromLatin1(error_code::notAHall), address.toString()};
}

QString whyNot(const QNetworkReply& reply)
{
    switch (reply.error()) {
    case QNetworkReply::ConnectionRefusedError:
        return u"nothing listens there. `hall server start` starts one; --url names another"_s;
    case QNetworkReply::HostNotFoundError:
        return u"the host is not known"_s;
    case QNetworkReply::RemoteHostClosedError:
        return u"the connection was closed without a complete answer"_s;
    case QNetworkReply::SslHandshakeFailedError:
        return u"TLS failed (%1); --ca FILE trusts a certificate of your own"_s.arg(
            reply.errorString());
    default:
        return reply.errorString();
    }
}

/// Errors of the content and of the server (201–299, 401–499), and what HTTP 400 is called here,
/// come with an answer; the others mean that there is none, or half of one.
bool hasAnswer(const QNetworkReply& reply)
{
    const int error = reply.error();
    return error == QNetworkReply::NoError ||
           error == QNetworkReply::ProtocolInvalidOperationError || (error > 200 && error < 300) ||
           (error > 400 && error < 500);
}

} // namespace

HttpClient::HttpClient(QUrl address, const QString& token)
    : m_address(std::move(address)), m_tls(QSslConfiguration::defaultConfiguration())
{
    if (!token.isEmpty())
        m_authorization = "Bearer " + token.toLatin1();
    // No proxy can reach a Hall on this machine, and none should see what is said to it.
    if (isLoopback(m_address))
        m_network.setProxy(QNetworkProxy::NoProxy);
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_network.setAutoDeleteReplies(false);
}

Result<void> HttpClient::trust(const QString& pemPath)
{
    const QList<QSslCertificate> certificates = QSslCertificate::fromPath(pemPath);
    if (certificates.isEmpty()) {
        return Error{
            u"--ca names \"%1\", which holds no PEM certificate that can be read"_s.arg(pemPath),
            QString::fromLatin1(error_code::fileUnusable), pemPath};
    }
    m_tls.addCaCertificates(certificates);
    return {};
}

QNetworkRequest HttpClient::networkRequest(const HttpRequest& request) const
{
    QUrl url = m_address;
    url.setPath(m_address.path(QUrl::FullyEncoded) + request.path, QUrl::StrictMode);
    if (!request.query.isEmpty())
        url.setQuery(request.query);
    QNetworkRequest network(url);
    network.setSslConfiguration(m_tls);
    network.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    network.setRawHeader("Accept",
                         request.takesText ? "text/plain, application/json" : "application/json");
    network.setRawHeader("User-Agent", "hall/" HALL_VERSION);
    if (!m_authorization.isEmpty())
        network.setRawHeader("Authorization", m_authorization);
    if (!request.body.isEmpty())
        network.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    return network;
}

Result<HttpAnswer> HttpClient::send(const HttpRequest& request)
{
    const QNetworkRequest network = networkRequest(request);
    const std::unique_ptr<QNetworkReply> reply(
        request.body.isEmpty()
            ? m_network.sendCustomRequest(network, request.method)
            : m_network.sendCustomRequest(network, request.method, request.body));
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
                         if (received > maxAnswerBytes && !endless) {
                             endless = true;
                             reply->abort();
                         }
                     });
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    timer.start(request.timeoutMs);
    if (!reply->isFinished())
        loop.exec();
    timer.stop();

    if (late)
        return unreachable(m_address, u"no answer within %1 seconds"_s.arg(
                                          QString::number(request.timeoutMs / 1000)));
    if (endless)
        return notAHall(m_address, u"its answer does not end"_s);
    return answerOf(*reply, request);
}

Result<HttpAnswer> HttpClient::stream(const HttpRequest& request,
                                      const EventParser::OnEvent& onEvent,
                                      const std::atomic_bool& interrupted)
{
    QNetworkRequest network = networkRequest(request);
    network.setRawHeader("Accept", "text/event-stream, application/json");
    const std::unique_ptr<QNetworkReply> reply(m_network.get(network));
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
        if (std::max<qint64>(parser.pending(), reply->bytesAvailable()) > maxAnswerBytes) {
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
        return unreachable(m_address, u"its live stream has fallen silent"_s);
    if (isEndless)
        return notAHall(m_address, u"its answer does not end"_s);
    if (isStream || interrupted)
        return HttpAnswer{200, {}, {}};
    return answerOf(*reply, request);
}

Result<HttpAnswer> HttpClient::answerOf(QNetworkReply& reply, const HttpRequest& request) const
{
    if (!hasAnswer(reply))
        return unreachable(m_address, whyNot(reply));

    HttpAnswer answer;
    answer.status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answer.body = reply.readAll();
    if (answer.status >= 300 && answer.status < 400)
        return notAHall(m_address, u"it redirects (HTTP %1), and a token is not sent on"_s.arg(
                                       QString::number(answer.status)));
    const QString type = reply.header(QNetworkRequest::ContentTypeHeader).toString();
    if (request.takesText && answer.ok() && type.startsWith(u"text/plain"_s))
        return answer;
    JsonLimits limits;
    limits.maxDepth = maxAnswerDepth;
    limits.maxBytes = maxAnswerBytes;
    auto json = readJsonObject(answer.body, limits);
    if (!json)
        return notAHall(m_address, u"its answer (HTTP %1) is not a JSON object"_s.arg(
                                       QString::number(answer.status)));
    answer.json = *std::move(json);
    return answer;
}

} // namespace hall::cli
