// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/hall_client.h"

#include "core/json/json_reader.h"

#include <QHostAddress>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace hall {

using namespace Qt::StringLiterals;

namespace {

/// More than a page of the log; less than what would hurt a window.
constexpr qint64 maxReplyBytes = 32 << 20;
/// A stored request may be as deep as a request allows, inside the answer's own levels.
constexpr int maxReplyDepth = 80;

enum class Cut { No, Late, Endless };

bool isThisMachine(const QUrl& address)
{
    const QString host = address.host();
    return host.compare(u"localhost"_s, Qt::CaseInsensitive) == 0 ||
           QHostAddress(host).isLoopback();
}

bool isSendable(const QString& token)
{
    return std::all_of(token.begin(), token.end(), [](QChar c) { return c > u' ' && c < u'\x7f'; });
}

/// Errors of the content and of the server (201–299, 401–499), and what HTTP 400 is called here,
/// come with an answer; the others mean that there is none, or half of one.
bool hasReply(const QNetworkReply& reply)
{
    const int error = reply.error();
    return error == QNetworkReply::NoError ||
           error == QNetworkReply::ProtocolInvalidOperationError || (error > 200 && error < 300) ||
           (error > 400 && error < 500);
}

Error unreachableHall(const QUrl& address, const QString& why)
{
    return {u"No Hall answers at %1: %2."_s.arg(address.toString(), why), u"UNREACHABLE"_s,
            address.toString()};
}

Error notHall(const QUrl& address, const QString& why)
{
    return {u"What answers at %1 is not a Hall: %2."_s.arg(address.toString(), why),
            u"NOT_A_HALL"_s, address.toString()};
}

} // namespace

class HallClient::Private {
public:
    QNetworkRequest request(const HallCall& call) const;
    Result<HallReply> read(QNetworkReply& reply, const HallCall& call, Cut cut) const;

    QUrl address;
    QString token;
    QByteArray userAgent;
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    QNetworkAccessManager network;
};

HallClient::HallClient(QUrl address, const QString& token, QByteArray userAgent, QObject* parent)
    : QObject(parent), d(std::make_unique<Private>())
{
    d->address = std::move(address);
    d->token = token;
    d->userAgent = std::move(userAgent);
    if (isThisMachine(d->address))
        d->network.setProxy(QNetworkProxy::NoProxy);
    d->network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
}

HallClient::~HallClient() = default;

QUrl HallClient::address() const
{
    return d->address;
}

Result<void> HallClient::trust(const QString& pemPath)
{
    const QList<QSslCertificate> certificates = QSslCertificate::fromPath(pemPath);
    if (certificates.isEmpty())
        return Error{u"\"%1\" holds no PEM certificate that can be read."_s.arg(pemPath),
                     u"FILE_UNUSABLE"_s, pemPath};
    d->tls.addCaCertificates(certificates);
    return {};
}

void HallClient::send(const HallCall& call, Done done)
{
    if (!isSendable(d->token)) {
        QTimer::singleShot(0, this, [done = std::move(done)] {
            done(Error{u"The token has a space, a line break or another character that no header "
                       u"can carry."_s,
                       u"INVALID_MEMBER"_s, u"token"_s});
        });
        return;
    }
    QNetworkReply* reply =
        call.body.isEmpty()
            ? d->network.sendCustomRequest(d->request(call), call.method)
            : d->network.sendCustomRequest(d->request(call), call.method, call.body);
    const auto cut = std::make_shared<Cut>(Cut::No);
    // Above the transfer's own timeout, which starts again with every byte.
    auto* timer = new QTimer(reply);
    timer->setSingleShot(true);
    connect(timer, &QTimer::timeout, reply, [reply, cut] {
        *cut = Cut::Late;
        reply->abort();
    });
    connect(reply, &QNetworkReply::downloadProgress, reply, [reply, cut](qint64 received) {
        if (received > maxReplyBytes && *cut == Cut::No) {
            *cut = Cut::Endless;
            reply->abort();
        }
    });
    connect(reply, &QNetworkReply::finished, this,
            [this, reply, cut, call, done = std::move(done)] {
                reply->deleteLater();
                done(d->read(*reply, call, *cut));
            });
    timer->start(call.timeoutMs);
}

QNetworkRequest HallClient::Private::request(const HallCall& call) const
{
    QUrl url = address;
    url.setPath(call.path, QUrl::StrictMode);
    if (!call.query.isEmpty())
        url.setQuery(call.query);
    QNetworkRequest request(url);
    request.setSslConfiguration(tls);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setRawHeader("Accept", "application/json");
    request.setRawHeader("User-Agent", userAgent);
    if (!token.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + token.toLatin1());
    if (!call.body.isEmpty())
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    for (const auto& [name, value] : call.headers)
        request.setRawHeader(name, value);
    return request;
}

Result<HallReply> HallClient::Private::read(QNetworkReply& reply, const HallCall& call,
                                            Cut cut) const
{
    if (cut == Cut::Late)
        return unreachableHall(
            address, u"no answer within %1 seconds"_s.arg(QString::number(call.timeoutMs / 1000)));
    if (cut == Cut::Endless)
        return notHall(address, u"its answer does not end"_s);
    if (!hasReply(reply))
        return unreachableHall(address, reply.errorString());

    HallReply answer;
    answer.status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answer.body = reply.readAll();
    if (answer.status >= 300 && answer.status < 400)
        return notHall(address, u"it redirects (HTTP %1), and a token is not sent on"_s.arg(
                                    QString::number(answer.status)));
    JsonLimits limits;
    limits.maxDepth = maxReplyDepth;
    limits.maxBytes = maxReplyBytes;
    auto json = readJsonObject(answer.body, limits);
    if (!json)
        return notHall(address, u"its answer (HTTP %1) is not a JSON object"_s.arg(
                                    QString::number(answer.status)));
    answer.json = *std::move(json);
    return answer;
}

} // namespace hall
