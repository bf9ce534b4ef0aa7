// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/routes/routes.h"

#include "core/base/uuid.h"
#include "core/hall/decisions/logged_decision.h"
#include "core/hall/hall.h"
#include "core/json/json_writer.h"
#include "core/server/http/router.h"
#include "core/server/routes/requests/decision_query.h"
#include "core/server/routes/requests/query_reader.h"

namespace hall {

using namespace Qt::StringLiterals;

namespace {

/// The published short row: flags as 0 and 1, flat names.
void writeDispatch(JsonWriter& out, const RouteDecision& decision)
{
    const RouteRequest& request = decision.request;
    out.beginObject();
    out.key("decision_id").string(decision.decisionId());
    out.key("decided_at").ascii(isoTime(decision.decidedAtMs));
    out.key("capability_id").string(request.capabilityId);
    out.key("tenant_id").string(request.tenantId);
    out.key("env").ascii(environmentName(request.env));
    out.key("outcome").ascii(outcomeName(decision.outcome));
    out.key("denied").integer(decision.denied() ? 1 : 0);
    out.key("deny_reason").stringOrNull(decision.reason());
    out.key("worker_id").stringOrNull(decision.workerId);
    out.key("selected_worker").stringOrNull(decision.selectedSpecies);
    out.key("blast_score").integerOrNull(decision.blastScore);
    out.key("artifact_hash").ascii(QByteArray("sha256:" + request.artifactHash.toHex()));
    out.endObject();
}

Result<QByteArray> dispatchPage(const AuditPage& page)
{
    JsonWriter out(256 + qsizetype(page.rows.size()) * 512);
    out.beginObject().key("dispatches").beginArray();
    for (const AuditRow& row : page.rows) {
        const auto decision = loggedDecision(row);
        if (!decision)
            return decision.error();
        writeDispatch(out, *decision);
    }
    out.endArray();
    out.key("count").integer(qint64(page.rows.size()));
    out.endObject();
    return out.take();
}

void sendPage(Hall& hall, const RouteCall& call, AuditPageRequest request,
              Result<QByteArray> (*write)(const AuditPage&))
{
    hall.page(std::move(request), [respond = call.respond, write](Result<AuditPage> page) {
        if (!page)
            return respond.fail(page.error());
        auto body = write(*page);
        if (!body)
            return respond.fail(body.error());
        respond.send(HttpReply::json(std::move(body).value()));
    });
}

void listDispatches(Hall& hall, const RouteCall& call)
{
    QueryReader query(call.request);
    AuditPageRequest request;
    request.limit = query.number(u"limit"_s, 1, 200, 50);
    if (query.error())
        return call.respond.fail(*query.error());
    bindToTenant(request.filter, call.caller);
    sendPage(hall, call, std::move(request), dispatchPage);
}

void listDecisions(Hall& hall, const RouteCall& call)
{
    auto request = readDecisionQuery(call.request, call.caller);
    if (!request)
        return call.respond.fail(request.error());
    sendPage(hall, call, std::move(request).value(), loggedReplies);
}

void showDecision(Hall& hall, const RouteCall& call)
{
    const QString id = call.arguments.first();
    hall.find(id, [respond = call.respond, id,
                   tenant = call.caller.tenant](Result<std::optional<AuditRow>> found) {
        if (!found)
            return respond.fail(found.error());
        const std::optional<AuditRow>& row = *found;
        if (!row || row->fields.kind != record_kind::decision ||
            (!tenant.isEmpty() && row->fields.tenant != tenant))
            return respond.fail({u"There is no decision %1."_s.arg(id.left(100)), u"NOT_FOUND"_s,
                                 u"decision_id"_s});
        auto body = loggedReply(*row);
        if (!body)
            return respond.fail(body.error());
        respond.send(HttpReply::json(std::move(body).value()));
    });
}

} // namespace

void addLogRoutes(Router& router, Hall& hall)
{
    router.add("GET", u"/dispatches"_s, Role::Read,
               [&hall](const RouteCall& call) { listDispatches(hall, call); });
    router.add("GET", u"/api/decisions"_s, Role::Read,
               [&hall](const RouteCall& call) { listDecisions(hall, call); });
    router.add("GET", u"/api/decisions/{id}"_s, Role::Read,
               [&hall](const RouteCall& call) { showDecision(hall, call); });
}

} // namespace hall
