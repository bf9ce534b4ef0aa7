// SPDX-License-Identifier: GPL-3.0-or-later
// Step 8: how much could go wrong, and does somebody have to agree?
#include "core/engine/pipeline/blast_score.h"
#include "core/engine/pipeline/pipeline.h"
#include "core/engine/pipeline/policy_gate.h"

#include <algorithm>

namespace hall::pipeline {

using namespace Qt::StringLiterals;

namespace {

/// The worker that policies are asked about: the one that would serve the request, whether it was
/// named or not. Otherwise leaving the name out would get a worker past a policy about it.
QString workerInQuestion(const State& state)
{
    return state.selection.worker >= 0 ? state.selectedWorker().workerId : state.request.workerId;
}

QJsonValue textOrNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

bool ruleWantsHuman(const State& state, const QString& workerId)
{
    if (!state.rule)
        return false;
    const auto& conditions = state.rule->humanRequiredIf;
    return state.rule->escalation.humanRequiredDefault ||
           std::any_of(conditions.begin(), conditions.end(), [&](const MatchSpec& condition) {
               return matchesRequest(condition, state.request, workerId);
           });
}

StepOutcome askHuman(State& state, const QString& reason, SupervisorLevel level)
{
    const QString levelName = QString::fromLatin1(supervisorLevelName(level));
    const QString message =
        u"A human has to approve this ("_s % levelName % u"): "_s % shown(reason) % u'.';
    return requireHuman(state, DenyCode::RequiresHumanApproval, message,
                        {{u"policy_version"_s, textOrNull(state.decision.policyVersion)},
                         {u"reason"_s, reason},
                         {u"supervisor_required"_s, true},
                         {u"supervisor_level"_s, levelName}},
                        level);
}

QString reasonOf(const PolicyRule& answer)
{
    const QString fallback = u"policy rule "_s % answer.id;
    return answer.reason.isEmpty() ? fallback : answer.reason;
}

QJsonObject gateExtra(const State& state, const PolicyRule& answer)
{
    return {{u"policy_version"_s, textOrNull(state.decision.policyVersion)},
            {u"reason"_s, reasonOf(answer)}};
}

} // namespace

StepOutcome checkBlastRadius(State& state)
{
    const bool wanted = state.needs->blastScoring ||
                        (state.productionLike && state.bundle.config.enforceBlastScoringInProd);
    if (!wanted) {
        state.explain([] { return u"Neither the rule nor the Hall asks for a blast score."_s; });
        return StepOutcome::Skipped;
    }
    const int score = blastScore(state.request);
    const bool passed = !state.productionLike || score < humanBlastScore;
    state.decision.blastScore = score;
    state.decision.blastGatePassed = passed;
    if (!passed) {
        const QString message = u"The blast score is "_s % QString::number(score) % u": from "_s %
                                QString::number(humanBlastScore) %
                                u" on, prod and edge need a human."_s;
        return requireHuman(
            state, DenyCode::RequiresHuman, message,
            {{u"blast_score"_s, score}, {u"reason"_s, u"REQUIRE_HUMAN_HIGH_BLAST"_s}},
            SupervisorLevel::Gatekeeper);
    }
    state.explain(
        [&]() -> QString { return u"The blast score is "_s % QString::number(score) % u'.'; });
    return StepOutcome::Passed;
}

StepOutcome passPolicyGate(State& state)
{
    const QString workerId = workerInQuestion(state);
    const bool gate = state.decision.escalation.policyGate;
    const PolicyRule* answer = nullptr;
    if (gate) {
        if (!state.bundle.policy)
            return deny(state, DenyCode::PolicyGateUnconfigured,
                        u"The rule asks for the policy gate, and this Hall has no policy."_s);
        answer = &askPolicy(*state.bundle.policy, state.request, workerId);
        if (answer->decision == PolicyAnswer::Deny) {
            const QString message = u"The policy denies this: "_s % shown(reasonOf(*answer)) % u'.';
            return deny(state, DenyCode::PolicyGate, message, gateExtra(state, *answer));
        }
        if (answer->decision == PolicyAnswer::Invalid) {
            const QString message = u"The policy answered \""_s % shown(answer->decisionText) %
                                    u"\", which is none of ALLOW, DENY and REQUIRE_HUMAN."_s;
            return deny(state, DenyCode::PolicyGateInvalidResponse, message,
                        gateExtra(state, *answer));
        }
    }

    // An advisory answer of the policy must not soften what the rule asks for by itself.
    const bool policyAsks = answer && answer->decision == PolicyAnswer::RequireHuman;
    const SupervisorLevel level =
        policyAsks ? answer->supervisorLevel.value_or(SupervisorLevel::Gatekeeper)
                   : SupervisorLevel::Gatekeeper;
    if (policyAsks && level != SupervisorLevel::Advisory)
        state.decision.approvalLifetimeS = answer->approvalExpiresS;
    else if (state.rule)
        state.decision.approvalLifetimeS = state.rule->approvalExpiresS;
    if (policyAsks && level != SupervisorLevel::Advisory)
        return askHuman(state, reasonOf(*answer), level);
    if (ruleWantsHuman(state, workerId)) {
        const QString& rationale = state.decision.escalation.rationale;
        const QString reason = rationale.isEmpty()
                                   ? u"rule "_s % state.decision.matchedRuleId % u" requires it"_s
                                   : rationale;
        return askHuman(state, reason, SupervisorLevel::Gatekeeper);
    }
    if (policyAsks) {
        state.decision.supervisorRequired = true;
        state.decision.supervisorLevel = level;
        state.explain([&]() -> QString {
            return u"A human is told, and need not approve: "_s % shown(reasonOf(*answer)) % u'.';
        });
        return StepOutcome::Escalated;
    }
    state.explain([&]() -> QString {
        return gate ? u"The policy allows this: "_s % shown(reasonOf(*answer)) % u'.'
                    : u"The rule asks for neither the policy gate nor a human."_s;
    });
    return gate ? StepOutcome::Passed : StepOutcome::Skipped;
}

} // namespace hall::pipeline
