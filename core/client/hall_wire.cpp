// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/hall_wire.h"

#include "core/json/json_reader.h"

#include <QHostAddress>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QSslCertificate>

#include <algorithm>
#include <utility>

namespace hall {

using namespace Qt::StringLiterals;

namespace {

/// A stored request may be as deep as a request allows, inside the answer's own levels.
constexpr int maxReplyDepth = 80;

/// Errors of the content and of the server (201–299, 401–499), and what HTTP 400 is called here,
/// come with an answer; the others mean that there is none, or half of one.
bool hasReply(const QNetworkReply& reply)
{
    const int error = reply.error();
    return error == QNetworkReply::NoError ||
           error == QNetworkReply::ProtocolInvalidOperationError || (error > 200 && error < 300) ||
           (error > 400 && error < 500);
}

QString whyNot(const QNetworkReply& reply)
{
    switch (reply.error()) {
    case QNetworkReply::ConnectionRefusedError:
        return u"nothing listens there"_s;
    case QNetworkReply::HostNotFoundError:
        return u"the host is not known"_s;
    case QNetworkReply::RemoteHostClosedError:
        return u"the connection was closed without a complete answer"_s;
    case QNetworkReply::SslHandshakeFailedError:
        return u"TLS failed (%1)"_s.arg(reply.errorString());
    default:
        return reply.errorString();
    }
}

} // namespace

HallWire::HallWire(QUrl address, const QString& token, QByteArray userAgent)
    : m_address(std::move(address)), m_token(token), m_userAgent(std::move(userAgent)),
      m_tls(QSslConfiguration::defaultConfiguration())
{}

Result<void> HallWire::checkToken() const
{
    if (std::all_of(m_token.begin(), m_token.end(),
                    [](QChar c) { return c > u' ' && c < u'\x7f'; }))
        return {};
    return Error{u"The token has a space, a line break or another character that no header can "
                 u"carry."_s,
                 u"INVALID_MEMBER"_s, u"token"_s};
}

Result<void> HallWire::trust(const QString& pemPath)
{
    const QList<QSslCertificate> certificates = QSslCertificate::fromPath(pemPath);
    if (certificates.isEmpty())
        return Error{u"\"%1\" holds no PEM certificate that can be read."_s.arg(pemPath),
                     u"FILE_UNUSABLE"_s, pemPath};
    m_tls.addCaCertificates(certificates);
    return {};
}

void HallWire::prepare(QNetworkAccessManager& network) const
{
    // No proxy can reach a Hall on this machine, and none should see what is said to it.
    if (isLoopback(m_address))
        network.setProxy(QNetworkProxy::NoProxy);
    network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
}

QNetworkRequest HallWire::request(const HallCall& call) const
{
    QUrl url = m_address;
    url.setPath(m_address.path(QUrl::FullyEncoded) + call.path, QUrl::StrictMode);
    if (!call.query.isEmpty())
        url.setQuery(call.query);
    QNetworkRequest request(url);
    request.setSslConfiguration(m_tls);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setRawHeader("Accept",
                         call.takesText ? "text/plain, application/json" : "application/json");
    request.setRawHeader("User-Agent", m_userAgent);
    if (!m_token.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + m_token.toLatin1());
    if (!call.body.isEmpty())
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    for (const auto& [name, value] : call.headers)
        request.setRawHeader(name, value);
    return request;
}

Result<HallReply> HallWire::read(QNetworkReply& reply, const HallCall& call) const
{
    if (!hasReply(reply))
        return unreachable(whyNot(reply));
    HallReply answer;
    answer.status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answer.body = reply.readAll();
    if (answer.status >= 300 && answer.status < 400)
        return notHall(u"it redirects (HTTP %1), and a token is not sent on"_s.arg(
            QString::number(answer.status)));
    const QString type = reply.header(QNetworkRequest::ContentTypeHeader).toString();
    if (call.takesText && answer.ok() && type.startsWith(u"text/plain"_s))
        return answer;
    JsonLimits limits;
    limits.maxDepth = maxReplyDepth;
    limits.maxBytes = maxReplyBytes;
    auto json = readJsonObject(answer.body, limits);
    if (!json)
        return notHall(
            u"its answer (HTTP %1) is not a JSON object"_s.arg(QString::number(answer.status)));
    answer.json = *std::move(json);
    return answer;
}

Error HallWire::unreachable(const QString& why) const
{
    return {u"No Hall answers at %1: %2."_s.arg(m_address.toString(), why), u"UNREACHABLE"_s,
            m_address.toString()};
}

Error HallWire::late(const HallCall& call) const
{
    return unreachable(
        u"no answer within %1 seconds"_s.arg(QString::number(call.timeoutMs / 1000)));
}

Error HallWire::endless() const
{
    return notHall(u"its answer does not end"_s);
}

Error HallWire::notHall(const QString& why) const
{
    return {u"What answers at %1 is not a Hall: %2."_s.arg(m_address.toString(), why),
            u"NOT_A_HALL"_s, m_address.toString()};
}

bool isLoopback(const QUrl& address)
{
    const QString host = address.host();
    return host.compare(u"localhost"_s, Qt::CaseInsensitive) == 0 ||
           QHostAddress(host).isLoopback();
}

} // namespace hall
