// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/routes/routes.h"

#include "core/hall/hall.h"
#include "core/server/approving/approval_views.h"
#include "core/server/approving/pending_polls.h"
#include "core/server/http/router.h"
#include "core/server/routes/requests/body_reader.h"
#include "core/server/routes/requests/query_reader.h"
#include "core/server/routes/requests/review_request.h"

#include <QJsonArray>

namespace hall {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxWaitMs = 30'000;
constexpr int usualLimit = 100;
constexpr int maxLimit = 1000;

void sendPending(Hall& hall, const Responder& respond, const Caller& caller, int limit,
                 const QString& counter)
{
    hall.withSnapshot([&hall, respond, caller, limit, counter](const Snapshot&) {
        QJsonObject json = pendingView(hall.approvals(), caller, limit);
        json.insert(u"since"_s, counter);
        respond.send(HttpReply::json(json));
    });
}

void listPending(Hall& hall, PendingPolls& polls, const RouteCall& call)
{
    QueryReader query(call.request);
    const int limit = query.number(u"limit"_s, 1, maxLimit, usualLimit);
    const int waitMs = query.number(u"wait_ms"_s, 0, maxWaitMs, 0);
    const QString since = query.text(u"since"_s).value_or(QString());
    query.refuseOthers();
    if (query.error())
        return call.respond.fail(*query.error());
    if (waitMs == 0)
        return sendPending(hall, call.respond, call.caller, limit, polls.counter());
    call.respond.hold();
    // The request is gone by then, and its token may have been revoked.
    polls.wait(since, waitMs, call.asker,
               [&hall, &polls, limit, respond = call.respond, peer = call.request.peer,
                authorization = call.request.authorization] {
                   const auto caller = hall.access().authenticate(authorization, peer);
                   if (!caller)
                       return respond.fail(caller.error());
                   sendPending(hall, respond, *caller, limit, polls.counter());
               });
}

Error unknownApproval(const QString& id)
{
    return {u"There is no approval %1."_s.arg(id.left(100)), u"NOT_FOUND"_s, u"approval_id"_s};
}

/// Like one that is not there, so that nobody finds out by asking what others asked for.
void showApproval(Hall& hall, const RouteCall& call)
{
    const QString id = call.arguments.first();
    hall.approvals().load(
        id, [&hall, id, respond = call.respond, caller = call.caller](Result<Approval> found) {
            if (!found)
                return respond.fail(found.error());
            if (!maySee(*found, caller))
                return respond.fail(unknownApproval(id));
            if (!caller.roles.testFlag(Role::Approve))
                return respond.send(HttpReply::json(requesterView(*found)));
            QJsonObject json = reviewerView(*found);
            if (found->isPending()) {
                // Fails when it was resolved meanwhile; it is shown as it was found then.
                if (const auto sheet = hall.approvals().present(id, caller.tokenId))
                    json = reviewerView(*sheet);
            }
            json.insert(u"denied"_s, true);
            respond.send(HttpReply::json(json));
        });
}

QJsonObject historyView(const ApprovalDesk::HistoryPage& page, const Caller& caller)
{
    QJsonArray approvals;
    for (const Approval& approval : page.approvals) {
        if (maySee(approval, caller))
            approvals.append(reviewerView(approval));
    }
    return {
        {u"approvals"_s, approvals},
        {u"count"_s, approvals.size()},
        {u"next"_s, page.next.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(page.next)}};
}

void listHistory(Hall& hall, const RouteCall& call)
{
    QueryReader query(call.request);
    std::optional<ApprovalState> state;
    if (const auto word = query.text(u"state"_s)) {
        state = parseApprovalState(*word);
        if (!state)
            query.fail(u"state"_s, u"has to be pending, approved, denied, modified, expired, "
                                   "cancelled or superseded."_s);
    }
    const QString before = query.text(u"before"_s).value_or(QString());
    const int limit = query.number(u"limit"_s, 1, maxLimit, usualLimit);
    query.refuseOthers();
    if (query.error())
        return call.respond.fail(*query.error());
    if (state == ApprovalState::Pending) {
        ApprovalDesk::HistoryPage page{hall.approvals().pending(), {}};
        if (page.approvals.size() > size_t(limit))
            page.approvals.resize(size_t(limit));
        return call.respond.send(HttpReply::json(historyView(page, call.caller)));
    }
    hall.approvals().history(
        state, before, limit,
        [respond = call.respond, caller = call.caller](Result<ApprovalDesk::HistoryPage> page) {
            if (!page)
                return respond.fail(page.error());
            respond.send(HttpReply::json(historyView(*page, caller)));
        });
}

void resolve(Hall& hall, const RouteCall& call)
{
    BodyReader body(call.request.body);
    auto attempt = readReviewAttempt(body);
    if (!attempt)
        return call.respond.fail(attempt.error());
    attempt->channel = u"api"_s;
    hall.approvals().resolve(call.arguments.first(), *attempt, call.caller,
                             [respond = call.respond](Result<ReviewOutcome> outcome) {
                                 if (!outcome)
                                     return respond.fail(outcome.error());
                                 respond.send(HttpReply::json(outcomeView(*outcome)));
                             });
}

void escalate(Hall& hall, const RouteCall& call)
{
    BodyReader body(call.request.body);
    const auto request = readEscalateRequest(body);
    if (!request)
        return call.respond.fail(request.error());
    hall.approvals().escalate(call.arguments.first(), request->credential, request->note, u"api"_s,
                              call.caller, [respond = call.respond](Result<Approval> approval) {
                                  if (!approval)
                                      return respond.fail(approval.error());
                                  respond.send(HttpReply::json(reviewerView(*approval)));
                              });
}

void withdraw(Hall& hall, const RouteCall& call)
{
    BodyReader body(call.request.body);
    body.refuseOthers();
    if (body.error())
        return call.respond.fail(*body.error());
    hall.approvals().withdraw(call.arguments.first(), call.caller,
                              [respond = call.respond](Result<Approval> approval) {
                                  if (!approval)
                                      return respond.fail(approval.error());
                                  respond.send(HttpReply::json(requesterView(*approval)));
                              });
}

void listGrants(Hall& hall, const RouteCall& call)
{
    QJsonArray grants;
    for (const StandingGrant& grant : hall.approvals().standingGrants())
        grants.append(grant.toJson());
    call.respond.send(
        HttpReply::json(QJsonObject{{u"grants"_s, grants}, {u"count"_s, grants.size()}}));
}

void revokeGrant(Hall& hall, const RouteCall& call)
{
    hall.approvals().revokeGrant(call.arguments.first(), call.caller,
                                 [respond = call.respond](Result<StandingGrant> grant) {
                                     if (!grant)
                                         return respond.fail(grant.error());
                                     QJsonObject json = grant->toJson();
                                     json.insert(u"revoked"_s, true);
                                     respond.send(HttpReply::json(json));
                                 });
}

} // namespace

void addApprovalRoutes(Router& router, Hall& hall, PendingPolls& polls)
{
    router.add("GET", u"/wcp/approvals/pending"_s, Role::Approve,
               [&hall, &polls](const RouteCall& call) { listPending(hall, polls, call); });
    router.add("GET", u"/api/approvals"_s, Role::Approve,
               [&hall](const RouteCall& call) { listHistory(hall, call); });
    router.add("GET", u"/api/approvals/{id}"_s, Role::Route | Role::Approve,
               [&hall](const RouteCall& call) { showApproval(hall, call); });
    router.add("POST", u"/api/approvals/{id}/resolve"_s, Role::Approve,
               [&hall](const RouteCall& call) { resolve(hall, call); });
    router.add("POST", u"/api/approvals/{id}/escalate"_s, Role::Approve,
               [&hall](const RouteCall& call) { escalate(hall, call); });
    router.add("POST", u"/api/approvals/{id}/withdraw"_s, Role::Route,
               [&hall](const RouteCall& call) { withdraw(hall, call); });
    router.add("GET", u"/api/grants"_s, Role::Approve,
               [&hall](const RouteCall& call) { listGrants(hall, call); });
    router.add("DELETE", u"/api/grants/{id}"_s, Role::Approve,
               [&hall](const RouteCall& call) { revokeGrant(hall, call); });
}

} // namespace hall
