// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/mcp/mcp_tools.h"

#include "core/hall/approving/approval_desk.h"
#include "core/hall/approving/evaluate_answer.h"
#include "core/hall/decisions/logged_decision.h"
#include "core/json/canonical_json.h"
#include "core/json/json_reader.h"
#include "core/protocol/decision/route_decision.h"
#include "core/risk/action_call.h"
#include "core/server/approving/approval_views.h"
#include "core/server/routes/requests/body_reader.h"
#include "core/server/routes/requests/decision_query.h"
#include "core/server/routes/requests/review_request.h"

#include <QResource>

#include <algorithm>
#include <array>

static void loadToolResource()
{
    // The room is a static library: nothing else would pull its resource in.
    Q_INIT_RESOURCE(mcp_tools);
}

namespace hall {

using namespace Qt::StringLiterals;

namespace {

constexpr int usualToolLimit = 100;
constexpr int maxToolLimit = 1000;

bool route(Hall& hall, const ToolCall& call)
{
    auto request = parseRouteRequest(call.arguments);
    if (!request) {
        call.done(request.error());
        return false;
    }
    const bool mayWait = request->waitMs > 0;
    hall.route(
        std::move(request).value(), call.caller, false,
        [done = call.done](Result<RouteAnswer> answer) {
            if (!answer)
                return done(answer.error());
            done(routeReply(answer->decision, answer->receipt, false));
        },
        call.asker);
    return mayWait;
}

bool evaluate(Hall& hall, const ToolCall& call)
{
    auto action = parseActionCall(call.arguments);
    if (!action) {
        call.done(action.error());
        return false;
    }
    const bool mayWait = action->waitMs > 0;
    hall.evaluate(
        std::move(action).value(), call.caller,
        [done = call.done](Result<EvaluateAnswer> answer) {
            if (!answer)
                return done(answer.error());
            done(evaluateReply(*answer));
        },
        call.asker);
    return mayWait;
}

/// The arguments as GET /api/decisions has them in its query.
Result<HttpRequest> asQuery(const QJsonObject& arguments)
{
    HttpRequest request;
    for (auto it = arguments.constBegin(); it != arguments.constEnd(); ++it) {
        const QJsonValue value = it.value();
        if (value.isNull())
            continue;
        QString text = value.toString();
        if (value.isBool())
            text = value.toBool() ? u"true"_s : u"false"_s;
        else if (value.isDouble())
            text = QString::fromLatin1(canonicalNumber(value.toDouble()));
        else if (!value.isString())
            return Error{u"`%1` has to be text, a number, true or false, not %2."_s.arg(
                             it.key().left(100), jsonTypeName(value)),
                         u"INVALID_MEMBER"_s, it.key().left(100)};
        request.query.emplace_back(it.key(), text);
    }
    return request;
}

bool queryDecisions(Hall& hall, const ToolCall& call)
{
    const auto query = asQuery(call.arguments);
    auto page =
        query ? readDecisionQuery(*query, call.caller) : Result<AuditPageRequest>(query.error());
    if (!page) {
        call.done(page.error());
        return false;
    }
    hall.page(std::move(page).value(), [done = call.done](Result<AuditPage> found) {
        if (!found)
            return done(found.error());
        done(loggedReplies(*found));
    });
    return false;
}

bool listApprovals(Hall& hall, const ToolCall& call)
{
    BodyReader body(call.arguments);
    const int limit =
        body.has(u"limit"_s) ? body.number(u"limit"_s, 1, maxToolLimit) : usualToolLimit;
    body.refuseOthers();
    if (body.error()) {
        call.done(*body.error());
        return false;
    }
    hall.withSnapshot([&hall, limit, done = call.done, caller = call.caller](const Snapshot&) {
        done(canonicalJson(pendingView(hall.approvals(), caller, limit)));
    });
    return false;
}

Done<Approval> showing(const ToolCall& call)
{
    return [done = call.done](Result<Approval> approval) {
        if (!approval)
            return done(approval.error());
        done(canonicalJson(reviewerView(*approval)));
    };
}

/// Takes `approval_id` out of the arguments.
QString takeApprovalId(QJsonObject& arguments, std::optional<Error>& error)
{
    BodyReader body(arguments);
    QString id = body.requiredText(u"approval_id"_s, 256, u"which one."_s);
    error = body.error();
    arguments.remove(u"approval_id"_s);
    return id;
}

bool escalate(Hall& hall, const ToolCall& call)
{
    QJsonObject arguments = call.arguments;
    std::optional<Error> error;
    const QString id = takeApprovalId(arguments, error);
    BodyReader body(arguments);
    const auto request = error ? Result<EscalateRequest>(*error) : readEscalateRequest(body);
    if (request)
        hall.approvals().escalate(id, request->credential, request->note, u"mcp"_s, call.caller,
                                  showing(call));
    else
        call.done(request.error());
    return false;
}

bool resolve(Hall& hall, const ToolCall& call)
{
    QJsonObject arguments = call.arguments;
    if (arguments[u"decision"_s] == u"escalate"_s) {
        arguments.remove(u"decision"_s);
        ToolCall other = call;
        other.arguments = arguments;
        return escalate(hall, other);
    }
    std::optional<Error> error;
    const QString id = takeApprovalId(arguments, error);
    BodyReader body(arguments);
    auto attempt = error ? Result<ReviewAttempt>(*error) : readReviewAttempt(body);
    if (!attempt) {
        call.done(attempt.error());
        return false;
    }
    attempt->channel = u"mcp"_s;
    hall.approvals().resolve(id, *attempt, call.caller,
                             [done = call.done](Result<ReviewOutcome> outcome) {
                                 if (!outcome)
                                     return done(outcome.error());
                                 done(canonicalJson(outcomeView(*outcome)));
                             });
    return false;
}

constexpr std::array tools{
    Tool{"hall.route", Role::Route, route},
    Tool{"hall.evaluate", Role::Route, evaluate},
    Tool{"hall.decisions.query", Role::Read, queryDecisions},
    Tool{"wcp.approvals.list", Role::Approve, listApprovals},
    Tool{"wcp.approval.resolve", Role::Approve, resolve},
    Tool{"wcp.approval.escalate", Role::Approve, escalate},
};

/// Of all tools, in the order of the file.
const QJsonArray& descriptions()
{
    static const QJsonArray all = [] {
        loadToolResource();
        const auto read = readJson(QResource(u":/server/mcp_tools.json"_s).uncompressedData());
        Q_ASSERT_X(read.ok(), "descriptions", "the resource is not JSON");
        return read ? read->toArray() : QJsonArray();
    }();
    return all;
}

} // namespace

const Tool* findTool(QStringView name)
{
    const auto found = std::find_if(tools.begin(), tools.end(), [name](const Tool& tool) {
        return name == QLatin1StringView(tool.name);
    });
    return found == tools.end() ? nullptr : &*found;
}

QJsonArray describeTools(Roles roles)
{
    QJsonArray shown;
    for (const QJsonValue& description : descriptions()) {
        const Tool* tool = findTool(description[u"name"_s].toString());
        if (tool && roles.testFlag(tool->role))
            shown.append(description);
    }
    return shown;
}

} // namespace hall
