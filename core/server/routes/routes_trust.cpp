// SPDX-License-Identifier: GPL-3.0-or-later
// What the Hall distrusts: banned hashes, and alerts about workers that changed.
#include "core/server/routes/routes.h"

#include "core/base/uuid.h"
#include "core/hall/hall.h"
#include "core/json/json_reader.h"
#include "core/json/json_writer.h"
#include "core/protocol/grammar.h"
#include "core/server/http/router.h"

#include <QJsonArray>

namespace hall {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxHashesAtOnce = 10'000;
constexpr int alertsShown = 50;

QJsonObject banJson(const BannedHash& ban)
{
    return {{u"sha256"_s, ban.sha256},
            {u"reason"_s, ban.reason},
            {u"source"_s, ban.source},
            {u"reported_at"_s, QString::fromLatin1(isoTime(ban.bannedAtMs))}};
}

void listBans(Hall& hall, const RouteCall& call)
{
    QJsonArray hashes;
    for (const BannedHash& ban : hall.banList())
        hashes.append(banJson(ban));
    call.respond.send(HttpReply::json(QJsonObject{
        {u"hashes"_s, hashes}, {u"count"_s, hashes.size()}, {u"source"_s, u"local"_s}}));
}

void showBan(Hall& hall, const RouteCall& call)
{
    const QString hash = withoutHashLabel(call.arguments.first());
    if (!isSha256Hex(hash))
        return call.respond.fail(
            {u"%1 is not a hash: 64 lower-case hex digits, with or without sha256:."_s.arg(
                 quotedForMessage(hash)),
             u"INVALID_PARAMETER"_s, u"sha256"_s});
    const BanList bans = hall.banList();
    const auto ban = bans.constFind(hash);
    const bool banned = ban != bans.cend();
    QJsonObject json = banned ? banJson(*ban)
                              : QJsonObject{{u"sha256"_s, hash},
                                            {u"reason"_s, QJsonValue()},
                                            {u"source"_s, QJsonValue()},
                                            {u"reported_at"_s, QJsonValue()}};
    json[u"banned"_s] = banned;
    call.respond.send(HttpReply::json(json));
}

/// One item of a list, or the body itself: an object, or a hash alone in a list that came from
/// elsewhere. Members other than these are the list's own affair.
Result<BannedHash> readBan(const QJsonValue& item, const QString& listReason)
{
    BannedHash ban;
    ban.reason = listReason;
    if (item.isString()) {
        ban.sha256 = item.toString();
        return ban;
    }
    const QJsonObject json = item.toObject();
    if (!json.contains(u"sha256"_s))
        return Error{u"missing field sha256: the hash to ban."_s, u"MISSING_FIELD"_s, u"sha256"_s};
    for (const QString& name : {u"sha256"_s, u"reason"_s, u"source"_s}) {
        const QJsonValue value = json.value(name);
        if (!value.isUndefined() && !value.isNull() && !value.isString())
            return Error{u"`%1` has to be a string."_s.arg(name), u"INVALID_MEMBER"_s, name};
    }
    ban.sha256 = json[u"sha256"_s].toString();
    if (const QString reason = json[u"reason"_s].toString(); !reason.isEmpty())
        ban.reason = reason;
    ban.source = json[u"source"_s].toString();
    return ban;
}

Result<std::vector<BannedHash>> readBans(const QByteArray& body)
{
    const auto json = readJsonObject(body);
    if (!json)
        return json.error();
    if (!json->contains(u"hashes"_s)) {
        const auto ban = readBan(*json, {});
        if (!ban)
            return ban.error();
        return std::vector<BannedHash>{*ban};
    }
    const QJsonValue list = (*json)[u"hashes"_s];
    if (!list.isArray() || list.toArray().size() > maxHashesAtOnce)
        return Error{u"`hashes` has to be a list of at most %1 hashes."_s.arg(maxHashesAtOnce),
                     u"INVALID_MEMBER"_s, u"hashes"_s};
    std::vector<BannedHash> bans;
    for (const QJsonValue& item : list.toArray()) {
        const auto ban = readBan(item, (*json)[u"reason"_s].toString());
        if (!ban)
            return Error{u"hashes[%1]: %2"_s.arg(QString::number(bans.size()), ban.error().message),
                         ban.error().code, ban.error().field};
        bans.push_back(*ban);
    }
    return bans;
}

void addBan(Hall& hall, const RouteCall& call)
{
    const auto bans = readBans(call.request.body);
    if (!bans)
        return call.respond.fail(bans.error());
    hall.ban(*bans, call.caller, [respond = call.respond](Result<BanAnswer> answer) {
        if (!answer)
            return respond.fail(answer.error());
        respond.send(HttpReply::json(QJsonObject{{u"added"_s, answer->added},
                                                 {u"updated"_s, answer->updated},
                                                 {u"count"_s, answer->count}}));
    });
}

void removeBan(Hall& hall, const RouteCall& call)
{
    const QString hash = withoutHashLabel(call.arguments.first());
    hall.unban(hash, call.caller, [respond = call.respond, hash](Result<void> done) {
        if (!done)
            return respond.fail(done.error());
        respond.send(HttpReply::json(QJsonObject{{u"removed"_s, true}, {u"sha256"_s, hash}}));
    });
}

void alerts(Hall& hall, const RouteCall& call)
{
    hall.alerts(alertsShown, [respond = call.respond](Result<std::vector<Alert>> alerts) {
        if (!alerts)
            return respond.fail(alerts.error());
        JsonWriter out;
        out.beginObject().key("alerts").beginArray();
        for (const Alert& alert : *alerts) {
            out.beginObject();
            out.key("alert_id").string(u"alert_%1"_s.arg(alert.id));
            out.key("created_at").ascii(isoTime(alert.createdAtMs));
            out.key("level").string(alert.level);
            out.key("code").string(alert.code);
            out.key("message").string(alert.message);
            out.key("worker_id").stringOrNull(alert.workerId);
            out.key("capability_id").stringOrNull(alert.capabilityId);
            out.endObject();
        }
        out.endArray().key("count").integer(qint64(alerts->size())).endObject();
        respond.send(HttpReply::json(out.take()));
    });
}

} // namespace

void addTrustRoutes(Router& router, Hall& hall)
{
    router.add("GET", u"/api/ban-list"_s, Role::Admin,
               [&hall](const RouteCall& call) { listBans(hall, call); });
    router.add("GET", u"/wcp/registry/ban-list"_s, Role::Read,
               [&hall](const RouteCall& call) { listBans(hall, call); });
    router.add("POST", u"/api/ban-list"_s, Role::Admin,
               [&hall](const RouteCall& call) { addBan(hall, call); });
    router.add("GET", u"/api/ban-list/{sha256}"_s, Role::Read,
               [&hall](const RouteCall& call) { showBan(hall, call); });
    router.add("DELETE", u"/api/ban-list/{sha256}"_s, Role::Admin,
               [&hall](const RouteCall& call) { removeBan(hall, call); });
    router.add("GET", u"/alerts"_s, Role::Read,
               [&hall](const RouteCall& call) { alerts(hall, call); });
}

} // namespace hall
