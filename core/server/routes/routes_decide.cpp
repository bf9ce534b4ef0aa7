// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/routes/routes.h"

#include "core/hall/approving/evaluate_answer.h"
#include "core/hall/hall.h"
#include "core/risk/action_call.h"
#include "core/server/http/router.h"
#include "core/server/routes/requests/query_reader.h"

namespace hall {

using namespace Qt::StringLiterals;

void addDecideRoutes(Router& router, Hall& hall)
{
    router.add("POST", u"/api/route"_s, Role::Route, [&hall](const RouteCall& call) {
        QueryReader query(call.request);
        const bool explain = query.flag(u"explain"_s).value_or(false);
        if (query.error())
            return call.respond.fail(*query.error());
        auto request = readRouteRequest(call.request.body);
        if (!request)
            return call.respond.fail(request.error());
        const bool mayWait = request->waitMs > 0;
        hall.route(
            std::move(request).value(), call.caller, explain,
            [respond = call.respond, explain](Result<RouteAnswer> answer) {
                if (!answer)
                    return respond.fail(answer.error());
                respond.send(
                    HttpReply::json(routeReply(answer->decision, answer->receipt, explain)));
            },
            call.asker);
        if (mayWait)
            call.respond.hold();
    });
    router.add("POST", u"/api/evaluate"_s, Role::Route, [&hall](const RouteCall& call) {
        auto action = readActionCall(call.request.body);
        if (!action)
            return call.respond.fail(action.error());
        const bool mayWait = action->waitMs > 0;
        hall.evaluate(
            std::move(action).value(), call.caller,
            [respond = call.respond](Result<EvaluateAnswer> answer) {
                if (!answer)
                    return respond.fail(answer.error());
                respond.send(HttpReply::json(evaluateReply(*answer)));
            },
            call.asker);
        if (mayWait)
            call.respond.hold();
    });
}

} // namespace hall
