// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/rule.h"
#include "core/protocol/decision/route_request.h"

namespace hall {

/// True when the request, served by `workerId` (empty: none), meets every condition.
bool matchesRequest(const MatchSpec& match, const RouteRequest& request, const QString& workerId);

/// The policy's first matching rule, or its default.
const PolicyRule& askPolicy(const Policy& policy, const RouteRequest& request,
                            const QString& workerId);

} // namespace hall
