// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/pipeline/worker_refusal.h"

#include <algorithm>

namespace hall::pipeline {

namespace {

bool allowsEnvironment(const WorkerRecord& worker, Environment env)
{
    if (!worker.allowedEnvironments)
        return true;
    const std::vector<Environment>& allowed = *worker.allowedEnvironments;
    return std::find(allowed.begin(), allowed.end(), env) != allowed.end();
}

bool hasPolicyTier(const HallConfig& config, const WorkerRecord& worker,
                   const RouteRequest& request)
{
    if (!worker.policyTier)
        return !config.requirePolicyTier;
    return *worker.policyTier >= requiredPolicyTier(config, request);
}

} // namespace

int requiredPolicyTier(const HallConfig& config, const RouteRequest& request)
{
    const int extra = isProductionLike(request.env) ? config.policyTierProductionExtra : 0;
    return config.policyTierRequired[std::size_t(request.dataLabel)] + extra;
}

std::optional<DenyCode> workerRefusal(const Snapshot::Compiled& hall, int worker,
                                      const RouteRequest& request)
{
    const WorkerRecord& record = hall.bundle.workers[std::size_t(worker)];
    const WorkerFacts& facts = hall.workerFacts[std::size_t(worker)];
    const HallConfig& config = hall.bundle.config;
    if (record.status == WorkerStatus::Banned || facts.bannedHash)
        return DenyCode::WorkerBanned;
    if (!record.usable())
        return DenyCode::WorkerRevoked;
    if (!facts.capabilities.contains(request.capabilityId))
        return DenyCode::CapabilityNotDeclared;
    if (!allowsEnvironment(record, request.env))
        return DenyCode::EnvNotAllowed;
    if (config.requireClaimedNamespace && !facts.namespaceClaimed)
        return DenyCode::NamespaceUnclaimed;
    if (!hasPolicyTier(config, record, request))
        return DenyCode::PolicyTier;
    return std::nullopt;
}

} // namespace hall::pipeline
