// SPDX-License-Identifier: GPL-3.0-or-later
// Who is told about approvals.
#include "core/server/routes/routes.h"

#include "core/hall/hall.h"
#include "core/server/http/router.h"
#include "core/server/routes/requests/body_reader.h"
#include "core/webhooks/webhook_sender.h"

#include <QJsonArray>

namespace hall {

using namespace Qt::StringLiterals;

namespace {

/// What is too long, or not an event, is said where hooks are made.
constexpr qsizetype maxUrlLength = 4096;
constexpr qsizetype mostEvents = 10;

void listWebhooks(Hall& hall, const RouteCall& call)
{
    QJsonArray hooks;
    for (const Webhook& hook : hall.webhooks())
        hooks.append(hook.toJson());
    call.respond.send(
        HttpReply::json(QJsonObject{{u"webhooks"_s, hooks}, {u"count"_s, hooks.size()}}));
}

void addWebhook(Hall& hall, const RouteCall& call)
{
    BodyReader body(call.request.body);
    const QString url = body.requiredText(u"url"_s, maxUrlLength, u"where to send."_s);
    const QStringList events = body.texts(u"events"_s, mostEvents);
    const bool allowRemote = body.flag(u"allow_remote"_s);
    body.refuseOthers();
    if (body.error())
        return call.respond.fail(*body.error());
    hall.addWebhook(url, events, allowRemote, call.caller,
                    [respond = call.respond](Result<Webhook> made) {
                        if (!made)
                            return respond.fail(made.error());
                        QJsonObject json = made->toJson();
                        json[u"secret"_s] = made->secret;
                        respond.send(HttpReply::json(json, 201));
                    });
}

void removeWebhook(Hall& hall, const RouteCall& call)
{
    hall.removeWebhook(call.arguments.first(), call.caller,
                       [respond = call.respond](Result<Webhook> removed) {
                           if (!removed)
                               return respond.fail(removed.error());
                           QJsonObject json = removed->toJson();
                           json[u"removed"_s] = true;
                           respond.send(HttpReply::json(json));
                       });
}

void test(Hall& hall, const RouteCall& call)
{
    hall.testWebhook(call.arguments.first(), [respond = call.respond](Result<WebhookAnswer> sent) {
        if (!sent)
            return respond.fail(sent.error());
        const QJsonValue none;
        respond.send(HttpReply::json(
            QJsonObject{{u"delivered"_s, sent->taken()},
                        {u"status"_s, sent->status ? QJsonValue(sent->status) : none},
                        {u"problem"_s, sent->taken() ? none : QJsonValue(sent->problem)}}));
    });
}

} // namespace

void addWebhookRoutes(Router& router, Hall& hall)
{
    router.add("GET", u"/api/webhooks"_s, Role::Admin,
               [&hall](const RouteCall& call) { listWebhooks(hall, call); });
    router.add("POST", u"/api/webhooks"_s, Role::Admin,
               [&hall](const RouteCall& call) { addWebhook(hall, call); });
    router.add("DELETE", u"/api/webhooks/{id}"_s, Role::Admin,
               [&hall](const RouteCall& call) { removeWebhook(hall, call); });
    router.add("POST", u"/api/webhooks/{id}/test"_s, Role::Admin,
               [&hall](const RouteCall& call) { test(hall, call); });
}

} // namespace hall
