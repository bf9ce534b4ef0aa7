// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/routes/routes.h"

#include "core/hall/hall.h"
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
        hall.route(std::move(request).value(), call.caller, explain,
                   [respond = call.respond, explain](Result<RouteAnswer> answer) {
                       if (!answer)
                           return respond.fail(answer.error());
                       respond.send(
                           HttpReply::json(routeReply(answer->decision, answer->receipt, explain)));
                   });
    });
}

} // namespace hall
