// SPDX-License-Identifier: GPL-3.0-or-later
// Steps 0 to 3: may this Hall, this tenant, this worker be asked at all?
#include "core/engine/pipeline/pipeline.h"
#include "core/engine/pipeline/worker_refusal.h"
#include "core/engine/words.h"

namespace hall::pipeline {

using namespace Qt::StringLiterals;

namespace {

QString refusalMessage(const State& state, DenyCode code, int position)
{
    const WorkerRecord& worker = state.bundle.workers[std::size_t(position)];
    const WorkerFacts& facts = state.hall.workerFacts[std::size_t(position)];
    const QString name = u"Worker "_s % shown(worker.workerId);
    switch (code) {
    case DenyCode::WorkerBanned:
        if (facts.bannedHash)
            return name % u" carries a hash that is on the ban list."_s;
        return name % u" is banned."_s;
    case DenyCode::WorkerRevoked:
        return name % u" is "_s % QString::fromLatin1(workerStatusName(worker.status)) % u'.';
    case DenyCode::CapabilityNotDeclared:
        return name % u" does not declare the capability "_s % shown(state.request.capabilityId) %
               u'.';
    case DenyCode::EnvNotAllowed:
        return name % u" is not allowed in the environment "_s % word(state.request.env) % u'.';
    case DenyCode::NamespaceUnclaimed:
        if (facts.nameSpace.isEmpty())
            return name % u" has an id without a namespace; this Hall requires a claimed one."_s;
        return name % u" is in the namespace "_s % shown(facts.nameSpace) %
               u", which nobody has claimed here."_s;
    default:
        break;
    }
    const QString needed = QString::number(requiredPolicyTier(state.bundle.config, state.request));
    const QString has =
        worker.policyTier ? u"tier "_s % QString::number(*worker.policyTier) : u"no tier"_s;
    return name % u" has "_s % has % u" and needs tier "_s % needed % u" for "_s %
           word(state.request.dataLabel) % u" data in "_s % word(state.request.env) % u'.';
}

} // namespace

StepOutcome checkLockdown(State& state)
{
    if (state.snapshot.lockdown())
        return deny(state, DenyCode::Lockdown,
                    u"The Hall is in lockdown: it denies every request until the lockdown ends."_s);
    if (!state.snapshot.online())
        return deny(state, DenyCode::Lockdown,
                    u"The Hall is offline: it denies every request until it goes online."_s);
    state.explain([] { return u"The Hall is online and not in lockdown."_s; });
    return StepOutcome::Passed;
}

StepOutcome checkTenant(State& state)
{
    const HallConfig& config = state.bundle.config;
    const QString& tenant = state.request.tenantId;
    if (config.requireSignatory && !config.allowedTenants.contains(tenant)) {
        const QString message =
            u"Tenant \""_s % shown(tenant) % u"\" is not among this Hall's allowed tenants."_s;
        return deny(state, DenyCode::UnknownTenant, message);
    }
    if (tenant.trimmed().isEmpty())
        return deny(state, DenyCode::MissingTenantId, u"The request's tenant_id is blank."_s);
    state.explain([&]() -> QString {
        return config.requireSignatory ? u"Tenant "_s % shown(tenant) % u" is allowed."_s
                                       : u"Any tenant that is not blank may ask."_s;
    });
    return StepOutcome::Passed;
}

StepOutcome checkInputRange(State& state)
{
    const std::optional<qint64> score = state.request.blastScore;
    if (score && (*score < 0 || *score > 100)) {
        const QString message =
            u"blast_score must be from 0 to 100, and is "_s % QString::number(*score) % u'.';
        return deny(state, DenyCode::InvalidInput, message, {{u"field"_s, u"blast_score"_s}});
    }
    state.explain([&] {
        return score ? u"The caller's blast_score is in range."_s
                     : u"The caller gave no blast_score."_s;
    });
    return score ? StepOutcome::Passed : StepOutcome::Skipped;
}

StepOutcome checkNamedWorker(State& state)
{
    if (!state.request.workerNamed) {
        state.explain([] { return u"The request names no worker."_s; });
        return StepOutcome::Skipped;
    }
    const auto position = state.hall.workerPositions.constFind(state.request.workerId);
    if (position == state.hall.workerPositions.constEnd()) {
        const QString message = u"Worker \""_s % shown(state.request.workerId) %
                                u"\" is not registered in this Hall."_s;
        return deny(state, DenyCode::UnknownWorker, message);
    }
    if (const auto code = workerRefusal(state.hall, *position, state.request))
        return deny(state, *code, refusalMessage(state, *code, *position));
    state.namedWorker = *position;
    state.explain([&]() -> QString {
        return u"Worker "_s % shown(state.request.workerId) %
               u" is registered, in good standing and declares the capability."_s;
    });
    return StepOutcome::Passed;
}

} // namespace hall::pipeline
