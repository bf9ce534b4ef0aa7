// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/routes/routes.h"

#include "core/hall/hall.h"
#include "core/hall/trust/agent_past.h"
#include "core/server/http/router.h"
#include "core/server/routes/requests/body_reader.h"

#include <QJsonArray>

namespace hall {

using namespace Qt::StringLiterals;

namespace {

/// Whether it fits is said where it is kept; here only that it is no book.
constexpr qsizetype maxText = 4096;

using TrustMember = void (Hall::*)(const QString& key, const QString& reason, const Caller& caller,
                                   Done<AgentTrust> done);

void list(Hall& hall, const RouteCall& call)
{
    QJsonArray agents;
    for (const AgentTrust& trust : hall.trustOfAgents())
        agents.append(toJson(trust));
    call.respond.send(
        HttpReply::json(QJsonObject{{u"agents"_s, agents},
                                    {u"count"_s, agents.size()},
                                    {u"enabled"_s, hall.snapshot()->bundle().config.risk.trust}}));
}

void change(Hall& hall, TrustMember member, const RouteCall& call)
{
    BodyReader body(call.request.body);
    const QString key = body.requiredText(u"agent"_s, maxText, u"as GET /api/trust shows it."_s);
    const QString reason = body.requiredText(u"reason"_s, maxText, u"it is recorded."_s);
    body.refuseOthers();
    if (body.error())
        return call.respond.fail(*body.error());
    (hall.*member)(key, reason, call.caller, [respond = call.respond](Result<AgentTrust> trust) {
        if (!trust)
            return respond.fail(trust.error());
        respond.send(HttpReply::json(toJson(*trust)));
    });
}

} // namespace

void addAgentTrustRoutes(Router& router, Hall& hall)
{
    router.add("GET", u"/api/trust"_s, Roles(Role::Approve) | Role::Admin,
               [&hall](const RouteCall& call) { list(hall, call); });
    const std::pair<QString, TrustMember> changes[] = {{u"revoke"_s, &Hall::revokeTrust},
                                                       {u"restore"_s, &Hall::restoreTrust},
                                                       {u"incident"_s, &Hall::reportIncident}};
    for (const auto& [verb, member] : changes)
        router.add("POST", u"/api/trust/"_s + verb, Role::Admin,
                   [&hall, member = member](const RouteCall& call) { change(hall, member, call); });
}

} // namespace hall
