// SPDX-License-Identifier: GPL-3.0-or-later
// Steps 4 to 7: which rule holds, and are its conditions met?
#include "core/engine/pipeline/pipeline.h"
#include "core/engine/pipeline/selection.h"
#include "core/protocol/grammar.h"

#include <QJsonArray>

namespace hall::pipeline {

using namespace Qt::StringLiterals;

namespace {

StepOutcome useRule(State& state, int position)
{
    const Rule& rule = state.bundle.rules[std::size_t(position)];
    state.rule = &rule;
    state.needs = &state.hall.ruleNeeds[std::size_t(position)];
    state.selection = selectByRule(state, rule);
    RouteDecision& decision = state.decision;
    decision.matchedRuleId = rule.id;
    decision.requiredControls = state.needs->required;
    decision.recommendedProfiles = rule.recommendedProfiles;
    decision.escalation = rule.escalation;
    decision.preconditions = rule.preconditions;
    state.explain([&]() -> QString {
        return u"Rule "_s % shown(rule.id) % u", number "_s % QString::number(position + 1) %
               u" from the top, is the first that matches."_s;
    });
    return StepOutcome::Passed;
}

/// A rule made from the enrolled workers: no escalation, the default preconditions, and the
/// required controls of the chosen worker.
StepOutcome useDerivedRule(State& state)
{
    const WorkerFacts& facts = state.hall.workerFacts[std::size_t(state.selection.worker)];
    state.needs = &facts.own;
    RouteDecision& decision = state.decision;
    decision.matchedRuleId =
        u"auto."_s % state.request.capabilityId % u'.' % state.selectedWorker().speciesId;
    decision.requiredControls = facts.own.required;
    state.explain([&]() -> QString {
        return u"No explicit rule matches; the enrolled workers give rule "_s %
               shown(decision.matchedRuleId) % u'.';
    });
    return StepOutcome::Passed;
}

} // namespace

StepOutcome checkShadowedRules(State& state)
{
    if (!state.productionLike) {
        state.explain([] { return u"Looked at in prod and edge only."_s; });
        return StepOutcome::Skipped;
    }
    const auto& shadows = state.hall.shadows;
    if (!shadows.empty()) {
        state.decision.matchedRuleId = u"NO_MATCH"_s;
        const QString message =
            QString::number(shadows.size()) %
            u" of this Hall's rules can never match, because an earlier one hides them: first "_s %
            shown(shadows.front().ruleId) % u", hidden by "_s % shown(shadows.front().shadowedBy) %
            u'.';
        return deny(state, DenyCode::ShadowRulesDetected, message, state.hall.shadowExtra);
    }
    state.explain([] { return u"No rule is hidden by an earlier one."_s; });
    return StepOutcome::Passed;
}

StepOutcome matchRule(State& state)
{
    const int position = state.hall.ruleIndex.firstMatch(state.request);
    if (position >= 0)
        return useRule(state, position);
    if (state.bundle.config.deriveRules) {
        state.selection = selectByDerivation(state);
        if (state.selection.worker >= 0)
            return useDerivedRule(state);
    }
    state.decision.matchedRuleId = u"NO_MATCH"_s;
    const QString& capability = state.request.capabilityId;
    if (!looksLikeCapabilityId(capability) &&
        !state.hall.declaredCapabilities.contains(capability)) {
        const QString message =
            u"\""_s % shown(capability) %
            u"\" is not a capability id (cap.name), and neither a rule nor a worker knows it."_s;
        return deny(state, DenyCode::UnknownCapability, message);
    }
    const QString message = u"No rule matches the capability "_s % shown(capability) %
                            u" with this environment, data label, tenant risk and QoS class."_s;
    return deny(state, DenyCode::NoMatchingRule, message);
}

StepOutcome checkPreconditions(State& state)
{
    // Either is enough: a rule may raise the Hall's floor, and cannot lower it.
    const bool wanted = state.decision.preconditions.mustHaveCorrelationId ||
                        state.bundle.config.enforceCorrelationId;
    if (!wanted) {
        state.explain([] { return u"No correlation id is asked for."_s; });
        return StepOutcome::Skipped;
    }
    if (state.request.correlationId.trimmed().isEmpty())
        return deny(state, DenyCode::MissingCorrelationId,
                    u"The request's correlation_id is blank, and one is required."_s);
    state.explain([&] {
        return state.request.correlationGenerated ? u"A correlation id was generated."_s
                                                  : u"The request has a correlation id."_s;
    });
    return StepOutcome::Passed;
}

StepOutcome checkControls(State& state)
{
    // Either is enough here too. For a derived rule `missing` is what the chosen worker lacks.
    const bool wanted = state.decision.preconditions.denyIfMissingRequiredControls ||
                        state.bundle.config.enforceRequiredControls;
    if (!wanted || state.needs->required.isEmpty()) {
        state.explain([&] {
            return wanted ? u"No control is required."_s : u"Missing controls are not denied."_s;
        });
        return StepOutcome::Skipped;
    }
    const QStringList& missing = state.needs->missing;
    if (!missing.isEmpty()) {
        const QString who = state.rule ? u"no enrolled worker implements"_s
                                       : u"the worker itself does not implement"_s;
        const QString message =
            u"Required, but "_s % who % u": "_s % shown(missing.join(u", "_s)) % u'.';
        return deny(state, DenyCode::MissingRequiredControls, message,
                    {{u"missing"_s, QJsonArray::fromStringList(missing)}});
    }
    state.explain([&]() -> QString {
        return u"All required controls are implemented: "_s % state.needs->required.join(u", "_s) %
               u'.';
    });
    return StepOutcome::Passed;
}

} // namespace hall::pipeline
