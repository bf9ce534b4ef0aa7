// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/webhooks/delivery_attempt.h"

#include "core/base/uuid.h"
#include "core/json/json_writer.h"
#include "core/webhooks/webhook_target.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace hall {

namespace {

QString seconds(int ms)
{
    return QString::number((ms + 999) / 1000);
}

WebhookAnswer answerOf(const QNetworkReply& reply, const WebhookSending& sending, bool late)
{
    WebhookAnswer answer;
    answer.status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (answer.status >= 200 && answer.status < 300)
        return answer;
    if (answer.status >= 300 && answer.status < 400)
        answer.problem =
            u"It redirects (HTTP %1), and is not followed."_s.arg(QString::number(answer.status));
    else if (answer.status != 0)
        answer.problem = u"It answered HTTP %1."_s.arg(QString::number(answer.status));
    else if (late)
        answer.problem = u"No answer within %1 s."_s.arg(seconds(sending.timeoutMs));
    else
        answer.problem = reply.errorString().endsWith(u'.') ? reply.errorString()
                                                            : QString(reply.errorString() + u'.');
    return answer;
}

QNetworkRequest requestFor(const QUrl& url, const Webhook& hook, const Delivery& delivery,
                           const WebhookSending& sending)
{
    const QByteArray timestamp = QByteArray::number(sending.clock() / 1000);
    QNetworkRequest request(url);
    request.setSslConfiguration(sending.tls);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    // Nothing that one receiver says goes along with the next delivery.
    for (const auto attribute :
         {QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::CookieSaveControlAttribute,
          QNetworkRequest::AuthenticationReuseAttribute})
        request.setAttribute(attribute, QNetworkRequest::Manual);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    request.setRawHeader("User-Agent", "hall-monitor/" HALL_VERSION);
    request.setRawHeader("X-Hall-Event", delivery.event);
    request.setRawHeader("X-Hall-Delivery", delivery.id.toLatin1());
    request.setRawHeader("X-Hall-Timestamp", timestamp);
    request.setRawHeader("X-Hall-Signature",
                         webhookSignature(hook.secret, timestamp, delivery.body));
    return request;
}

} // namespace

Delivery makeDelivery(const QByteArray& event, const QJsonValue& approval, qint64 nowMs)
{
    Delivery delivery;
    delivery.id = u"dlv_"_s + QString::fromLatin1(makeUuidV7(nowMs).toHex());
    delivery.event = event;
    JsonWriter json(2048);
    json.beginObject();
    json.key("approval").value(approval);
    json.key("delivery_id").string(delivery.id);
    json.key("event").ascii(event);
    json.key("hall_version").ascii(HALL_VERSION);
    json.key("sent_at").ascii(isoTime(nowMs));
    json.endObject();
    delivery.body = json.take();
    return delivery;
}

void attemptDelivery(QNetworkAccessManager& network, const Webhook& hook, const Delivery& delivery,
                     const WebhookSending& sending, QObject* context,
                     std::function<void(const WebhookAnswer&)> done)
{
    // Looked at again: the database may have been edited by hand.
    const auto url = checkWebhookUrl(hook.url, hook.allowRemote);
    if (!url) {
        QMetaObject::invokeMethod(
            context,
            [done = std::move(done), problem = url.error().message] {
                done({0, problem});
            },
            Qt::QueuedConnection);
        return;
    }
    QNetworkReply* const reply =
        network.post(requestFor(*url, hook, delivery, sending), delivery.body);
    reply->setParent(context);
    auto* const late = new QTimer(reply);
    late->setSingleShot(true);
    QObject::connect(late, &QTimer::timeout, reply, &QNetworkReply::abort);
    // The status is all that counts; whatever else comes is thrown away as it comes.
    QObject::connect(reply, &QNetworkReply::readyRead, reply,
                     [reply] { reply->skip(reply->bytesAvailable()); });
    QObject::connect(reply, &QNetworkReply::finished, context,
                     [reply, late, sending, done = std::move(done)] {
                         const bool inTime = late->isActive();
                         late->stop();
                         reply->deleteLater();
                         done(answerOf(*reply, sending, !inTime));
                     });
    late->start(sending.timeoutMs);
}

} // namespace hall
