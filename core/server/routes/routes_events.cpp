// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/events/event_streams.h"
#include "core/server/http/router.h"
#include "core/server/routes/routes.h"

namespace hall {

using namespace Qt::StringLiterals;

void addEventRoutes(Router& router, EventStreams& streams)
{
    router.add("GET", u"/api/events"_s, Role::Read,
               [&streams](const RouteCall& call) { streams.open(call); });
}

} // namespace hall
