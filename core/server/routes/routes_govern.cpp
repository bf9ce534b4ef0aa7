// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/routes/routes.h"

#include "core/hall/hall.h"
#include "core/json/json_reader.h"
#include "core/server/http/router.h"
#include "core/server/routes/requests/token_request.h"

#include <QJsonArray>

namespace hall {

using namespace Qt::StringLiterals;

namespace {

void setOnline(Hall& hall, const RouteCall& call, bool on)
{
    hall.setOnline(on, call.caller, [respond = call.respond, on](Result<void> done) {
        if (!done)
            return respond.fail(done.error());
        respond.send(HttpReply::json(
            QJsonObject{{u"ok"_s, true},
                        {u"online"_s, on},
                        {u"account_standing"_s, QJsonValue()},
                        {u"tier_id"_s, QJsonValue()},
                        {u"message"_s, on ? u"The Hall is online."_s
                                          : u"The Hall is offline: every request is denied."_s}}));
    });
}

/// The `reason` of an optional body.
Result<QString> lockdownReason(const QByteArray& body)
{
    if (body.trimmed().isEmpty())
        return QString();
    const auto json = readJsonObject(body);
    if (!json)
        return json.error();
    const QJsonValue reason = (*json)[u"reason"_s];
    if (!reason.isUndefined() && (!reason.isString() || reason.toString().size() > 500))
        return Error{u"`reason` has to be a string of at most 500 characters."_s,
                     u"INVALID_MEMBER"_s, u"reason"_s};
    return reason.toString();
}

void setLockdown(Hall& hall, const RouteCall& call, bool on)
{
    const auto reason = lockdownReason(call.request.body);
    // A stop switch stops, whatever came with it.
    if (!reason && !on)
        return call.respond.fail(reason.error());
    hall.setLockdown(
        on, reason ? *reason : QString(), call.caller,
        [respond = call.respond, on](Result<void> done) {
            if (!done)
                return respond.fail(done.error());
            respond.send(HttpReply::json(QJsonObject{{u"ok"_s, true}, {u"lockdown"_s, on}}));
        });
}

void listTokens(Hall& hall, const RouteCall& call)
{
    QJsonArray list;
    for (const Token& token : hall.access().tokens())
        list.append(token.toJson());
    call.respond.send(HttpReply::json(QJsonObject{{u"tokens"_s, list}, {u"count"_s, list.size()}}));
}

void createToken(Hall& hall, const RouteCall& call)
{
    const auto wanted = readTokenRequest(call.request.body);
    if (!wanted)
        return call.respond.fail(wanted.error());
    hall.createToken(*wanted, call.caller, [respond = call.respond](Result<CreatedToken> created) {
        if (!created)
            return respond.fail(created.error());
        QJsonObject json = created->token.toJson();
        json[u"token"_s] = created->secret;
        respond.send(HttpReply::json(json, 201));
    });
}

void revokeToken(Hall& hall, const RouteCall& call)
{
    hall.revokeToken(call.arguments.first(), call.caller,
                     [respond = call.respond](Result<Token> revoked) {
                         if (!revoked)
                             return respond.fail(revoked.error());
                         QJsonObject json = revoked->toJson();
                         json[u"revoked"_s] = true;
                         respond.send(HttpReply::json(json));
                     });
}

} // namespace

void addGovernRoutes(Router& router, Hall& hall)
{
    router.add("GET", u"/api/config"_s, Role::Admin, [&hall](const RouteCall& call) {
        hall.withSnapshot([respond = call.respond](const Snapshot& snapshot) {
            respond.send(HttpReply::json(snapshot.bundle().toJson()));
        });
    });
    router.add("PUT", u"/api/config"_s, Role::Admin, [&hall](const RouteCall& call) {
        hall.importBundle(call.request.body, call.caller,
                          [respond = call.respond](Result<QJsonObject> imported) {
                              if (!imported)
                                  return respond.fail(imported.error());
                              respond.send(HttpReply::json(*imported));
                          });
    });
    router.add("POST", u"/api/server/go-online"_s, Role::Admin,
               [&hall](const RouteCall& call) { setOnline(hall, call, true); });
    router.add("POST", u"/api/server/go-offline"_s, Role::Admin,
               [&hall](const RouteCall& call) { setOnline(hall, call, false); });
    router.add("POST", u"/api/lockdown"_s, Role::Admin,
               [&hall](const RouteCall& call) { setLockdown(hall, call, true); });
    router.add("DELETE", u"/api/lockdown"_s, Role::Admin,
               [&hall](const RouteCall& call) { setLockdown(hall, call, false); });
    router.add("GET", u"/api/tokens"_s, Role::Admin,
               [&hall](const RouteCall& call) { listTokens(hall, call); });
    router.add("POST", u"/api/tokens"_s, Role::Admin,
               [&hall](const RouteCall& call) { createToken(hall, call); });
    router.add("DELETE", u"/api/tokens/{id}"_s, Role::Admin,
               [&hall](const RouteCall& call) { revokeToken(hall, call); });
}

} // namespace hall
