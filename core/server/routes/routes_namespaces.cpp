// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/routes/routes.h"

#include "core/base/uuid.h"
#include "core/hall/hall.h"
#include "core/registry/worker_registration.h"
#include "core/server/http/router.h"
#include "core/server/routes/requests/body_reader.h"

#include <QHash>
#include <QJsonArray>

#include <algorithm>

namespace hall {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxName = 100;
constexpr qsizetype maxReason = 1000;

QJsonObject claimJson(const NamespaceClaim& claim)
{
    return {{u"namespace"_s, claim.name},
            {u"kind"_s, namespaceKind(claim.name)},
            {u"owner"_s, claim.owner},
            {u"claimed_at"_s, QString::fromLatin1(isoTime(claim.claimedAtMs))},
            {u"key_id"_s, claim.key.keyId},
            {u"public_key"_s, QString::fromLatin1(claim.key.publicKey.toBase64())}};
}

QJsonObject withWorkers(QJsonObject json, int workers)
{
    json[u"workers"_s] = workers;
    return json;
}

void listNamespaces(Hall& hall, const RouteCall& call)
{
    hall.withSnapshot([&hall, respond = call.respond](const Snapshot& snapshot) {
        QHash<QString, int> workers;
        for (const WorkerRecord& worker : snapshot.bundle().workers)
            ++workers[namespaceOfWorker(worker)];
        QJsonArray claims;
        for (const NamespaceClaim& claim : hall.namespaces())
            claims.append(withWorkers(claimJson(claim), workers.value(claim.name)));
        respond.send(
            HttpReply::json(QJsonObject{{u"namespaces"_s, claims}, {u"count"_s, claims.size()}}));
    });
}

void showNamespace(Hall& hall, const RouteCall& call)
{
    const NamespaceClaims claims = hall.namespaces();
    const auto claim = claims.constFind(call.arguments.first());
    if (claim == claims.cend())
        return call.respond.fail({u"Nobody holds namespace %1."_s.arg(call.arguments.first()),
                                  u"NOT_FOUND"_s, u"namespace"_s});
    const auto snapshot = hall.snapshot();
    const auto& workers = snapshot->bundle().workers;
    const auto count =
        std::count_if(workers.begin(), workers.end(), [&claim](const WorkerRecord& worker) {
            return namespaceOfWorker(worker) == claim->name;
        });
    call.respond.send(HttpReply::json(withWorkers(claimJson(*claim), int(count))));
}

void check(Hall& hall, const RouteCall& call)
{
    const QString name = call.arguments.first();
    const NamespaceClaims claims = hall.namespaces();
    const auto claim = claims.constFind(name);
    const auto valid = checkNamespace(name);
    QString state = u"free"_s;
    QJsonValue reason, owner;
    if (!valid) {
        state = valid.error().code == u"NAMESPACE_RESERVED" ? u"reserved"_s : u"invalid"_s;
        reason = valid.error().message;
    } else if (claim != claims.cend()) {
        state = u"claimed"_s;
        owner = claim->owner;
        reason = u"%1 is held by %2."_s.arg(name, claim->owner);
    }
    call.respond.send(HttpReply::json(QJsonObject{{u"namespace"_s, name},
                                                  {u"available"_s, state == u"free"},
                                                  {u"state"_s, state},
                                                  {u"reason"_s, reason},
                                                  {u"owner"_s, owner}}));
}

void claim(Hall& hall, const RouteCall& call)
{
    BodyReader body(call.request.body);
    const QString owner = body.text(u"owner"_s, maxName);
    const QString reason = body.text(u"reason"_s, maxReason);
    body.refuseOthers();
    if (body.error())
        return call.respond.fail(*body.error());
    hall.claimNamespace(call.arguments.first(), owner, reason, call.caller,
                        [respond = call.respond](Result<ClaimAnswer> answer) {
                            if (!answer)
                                return respond.fail(answer.error());
                            QJsonObject json = claimJson(answer->claim);
                            json[u"claimed"_s] = true;
                            respond.send(HttpReply::json(json, answer->renewed ? 200 : 201));
                        });
}

void release(Hall& hall, const RouteCall& call)
{
    const QString name = call.arguments.first();
    hall.releaseNamespace(name, call.caller, [respond = call.respond, name](Result<void> done) {
        if (!done)
            return respond.fail(done.error());
        respond.send(HttpReply::json(QJsonObject{{u"released"_s, true}, {u"namespace"_s, name}}));
    });
}

Done<NamespaceClaim> claimAnswering(const RouteCall& call)
{
    return [respond = call.respond](Result<NamespaceClaim> claim) {
        if (!claim)
            return respond.fail(claim.error());
        respond.send(HttpReply::json(claimJson(*claim)));
    };
}

void transfer(Hall& hall, const RouteCall& call)
{
    BodyReader body(call.request.body);
    const QString owner = body.requiredText(u"owner"_s, maxName, u"who holds it from now on."_s);
    const QString reason = body.requiredText(u"reason"_s, maxReason, u"it is recorded."_s);
    const QString holder = body.text(u"holder"_s, maxName);
    body.refuseOthers();
    if (body.error())
        return call.respond.fail(*body.error());
    hall.transferNamespace(call.arguments.first(), owner, holder, reason, call.caller,
                           claimAnswering(call));
}

} // namespace

void addNamespaceRoutes(Router& router, Hall& hall)
{
    router.add("GET", u"/api/namespaces"_s, Role::Read,
               [&hall](const RouteCall& call) { listNamespaces(hall, call); });
    router.add("GET", u"/api/namespaces/{ns}"_s, Role::Read,
               [&hall](const RouteCall& call) { showNamespace(hall, call); });
    router.add("GET", u"/api/namespaces/check/{ns}"_s, Role::Read,
               [&hall](const RouteCall& call) { check(hall, call); });
    router.add("POST", u"/api/namespaces/{ns}/claim"_s, Role::Register,
               [&hall](const RouteCall& call) { claim(hall, call); });
    router.add("DELETE", u"/api/namespaces/{ns}/claim"_s, Role::Register,
               [&hall](const RouteCall& call) { release(hall, call); });
    router.add("POST", u"/api/namespaces/{ns}/transfer"_s, Role::Admin,
               [&hall](const RouteCall& call) { transfer(hall, call); });
    router.add("POST", u"/api/namespaces/{ns}/rotate-key"_s, Role::Register,
               [&hall](const RouteCall& call) {
                   hall.rotateNamespaceKey(call.arguments.first(), call.caller,
                                           claimAnswering(call));
               });
}

} // namespace hall
