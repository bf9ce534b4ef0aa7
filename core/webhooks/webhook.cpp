// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/webhooks/webhook.h"

#include "core/access/token.h"
#include "core/base/uuid.h"
#include "core/protocol/grammar.h"
#include "core/protocol/masking/masking.h"
#include "core/webhooks/webhook_target.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QMessageAuthenticationCode>
#include <QRandomGenerator>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace hall {

namespace {

QString newWebhookId()
{
    return u"whk_%1"_s.arg(QRandomGenerator::system()->generate64(), 16, 16, QChar(u'0'));
}

QJsonValue textOrNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QString withoutQuery(const QString& address)
{
    QUrl url(address);
    if (!url.hasQuery())
        return address;
    url.setQuery(QString());
    return url.toString() + u'?' + QString::fromUtf16(maskedText);
}

} // namespace

QJsonObject Webhook::toJson() const
{
    return {
        {u"webhook_id"_s, id},
        {u"url"_s, url},
        {u"events"_s, QJsonArray::fromStringList(events)},
        {u"allow_remote"_s, allowRemote},
        {u"created_at"_s, QString::fromLatin1(isoTime(createdAtMs))},
        {u"enabled"_s, enabled},
        {u"last_status"_s, standing.lastStatus ? QJsonValue(standing.lastStatus) : QJsonValue()},
        {u"last_problem"_s, textOrNull(standing.lastProblem)},
        {u"last_at"_s, standing.lastAtMs
                           ? QJsonValue(QString::fromLatin1(isoTime(standing.lastAtMs)))
                           : QJsonValue()},
        {u"queued"_s, standing.queued},
        {u"delivered"_s, standing.delivered},
        {u"given_up"_s, standing.givenUp},
        {u"dropped"_s, standing.dropped},
    };
}

QJsonObject Webhook::recorded() const
{
    return {{u"webhook_id"_s, id},
            {u"url"_s, withoutQuery(url)},
            {u"events"_s, QJsonArray::fromStringList(events)},
            {u"allow_remote"_s, allowRemote},
            {u"enabled"_s, enabled}};
}

Result<Webhook> makeWebhook(const QString& url, const QStringList& events, bool allowRemote,
                            qint64 nowMs)
{
    const QStringList known{QString::fromLatin1(webhook_event::opened),
                            QString::fromLatin1(webhook_event::resolved)};
    for (const QString& event : events) {
        if (!known.contains(event))
            return Error{u"%1 is not an event; events are %2."_s.arg(quotedForMessage(event),
                                                                     known.join(u" and "_s)),
                         u"INVALID_MEMBER"_s, u"events"_s};
    }
    const auto target = checkWebhookUrl(url, allowRemote);
    if (!target)
        return target.error();
    Webhook hook;
    hook.id = newWebhookId();
    hook.url = target->toString(QUrl::FullyEncoded);
    hook.secret = newTokenSecret(u"whs_"_s);
    hook.events = events.isEmpty() ? known : events;
    hook.events.removeDuplicates();
    hook.allowRemote = allowRemote;
    hook.createdAtMs = nowMs;
    return hook;
}

QByteArray webhookSignature(const QString& secret, const QByteArray& timestamp,
                            const QByteArray& body)
{
    return "sha256=" + QMessageAuthenticationCode::hash(QByteArray(timestamp + '.' + body),
                                                        secret.toUtf8(), QCryptographicHash::Sha256)
                           .toHex();
}

} // namespace hall
