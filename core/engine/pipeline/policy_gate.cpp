// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/pipeline/policy_gate.h"

#include "core/engine/words.h"

namespace hall {

bool matchesRequest(const MatchSpec& match, const RouteRequest& request, const QString& workerId)
{
    return match.capabilityId.matches(request.capabilityId) &&
           match.env.matches(word(request.env)) &&
           match.dataLabel.matches(word(request.dataLabel)) &&
           match.tenantRisk.matches(word(request.tenantRisk)) &&
           match.qosClass.matches(word(request.qosClass)) &&
           match.tenantId.matches(request.tenantId) && match.workerId.matches(workerId);
}

const PolicyRule& askPolicy(const Policy& policy, const RouteRequest& request,
                            const QString& workerId)
{
    for (const PolicyRule& rule : policy.rules) {
        if (matchesRequest(rule.match, request, workerId))
            return rule;
    }
    return policy.fallback;
}

} // namespace hall
