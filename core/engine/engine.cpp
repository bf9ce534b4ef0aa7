// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/engine.h"

#include "core/engine/pipeline/pipeline.h"

#include <array>

namespace hall {

namespace {

using pipeline::State;
using pipeline::Step;
using pipeline::StepOutcome;

/// The order is part of the contract: the first failing step decides.
constexpr std::array steps{
    Step{"lockdown", pipeline::checkLockdown},
    Step{"tenant", pipeline::checkTenant},
    Step{"input_range", pipeline::checkInputRange},
    Step{"named_worker", pipeline::checkNamedWorker},
    Step{"shadowed_rules", pipeline::checkShadowedRules},
    Step{"rule_match", pipeline::matchRule},
    Step{"preconditions", pipeline::checkPreconditions},
    Step{"controls", pipeline::checkControls},
    Step{"blast_radius", pipeline::checkBlastRadius},
    Step{"policy_gate", pipeline::passPolicyGate},
    Step{"worker_selection", pipeline::selectWorker},
    Step{"attestation", pipeline::checkAttestation},
    Step{"privilege_envelope", pipeline::checkPrivilegeEnvelope},
    Step{"allow", pipeline::allow},
};
constexpr std::size_t attestationStep = 11;
static_assert(steps[attestationStep].run == pipeline::checkAttestation);

const char* outcomeText(StepOutcome outcome)
{
    switch (outcome) {
    case StepOutcome::Passed:
        return "passed";
    case StepOutcome::Skipped:
        return "skipped";
    case StepOutcome::Escalated:
        return "escalated";
    case StepOutcome::Denied:
        break;
    }
    return "denied";
}

/// Runs the first `count` steps, or up to the one that denies; false when one did.
bool run(State& state, std::size_t count)
{
    for (std::size_t i = 0; i < count; ++i) {
        state.detail.clear();
        const StepOutcome outcome = steps[i].run(state);
        const bool decided = state.decision.denial.has_value();
        if (state.inputs.explain)
            state.decision.trace.push_back(
                {steps[i].name, outcomeText(outcome),
                 decided ? state.decision.denial->message : state.detail});
        if (decided)
            return false;
    }
    return true;
}

} // namespace

RouteDecision decide(const RouteRequest& request, const Snapshot& snapshot,
                     const DecisionInputs& inputs)
{
    State state(request, snapshot, inputs);
    RouteDecision& decision = state.decision;
    decision.uuid = inputs.uuid;
    decision.decidedAtMs = inputs.nowMs;
    decision.request = request;
    decision.workerId = request.workerId;
    if (state.bundle.policy)
        decision.policyVersion = state.bundle.policy->version;
    run(state, steps.size());
    return std::move(state.decision);
}

const WorkerRecord* workerToAttest(const RouteRequest& request, const Snapshot& snapshot,
                                   const QString& approvalId)
{
    const Snapshot::Compiled& hall = snapshot.compiled();
    if (!hall.bundle.config.requireWorkerAttestation && !hall.anyRuleWantsAttestation)
        return nullptr;
    DecisionInputs inputs;
    inputs.approvalId = approvalId;
    State state(request, snapshot, inputs);
    if (!run(state, attestationStep) || !pipeline::needsCodeHash(state))
        return nullptr;
    return &state.selectedWorker();
}

} // namespace hall
