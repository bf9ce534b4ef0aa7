// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/pipeline/pipeline.h"
#include "core/protocol/grammar.h"

#include <QJsonValue>

namespace hall::pipeline {

using namespace Qt::StringLiterals;

StepOutcome deny(State& state, DenyCode code, const QString& message, const QJsonObject& extra)
{
    RouteDecision& decision = state.decision;
    decision.outcome = Outcome::Deny;
    decision.denial = Denial{code, message, extra};
    // No species in a reply that says no: a client that looks at nothing else must not go on.
    decision.selectedSpecies.clear();
    return StepOutcome::Denied;
}

StepOutcome requireHuman(State& state, DenyCode code, const QString& message, QJsonObject extra,
                         SupervisorLevel level)
{
    state.decision.supervisorRequired = true;
    state.decision.supervisorLevel = level;
    if (!state.inputs.approvalId.isEmpty()) {
        state.decision.approvalId = state.inputs.approvalId;
        state.explain([&]() -> QString {
            return message % u" A person did: "_s % state.inputs.approvalId % u'.';
        });
        return StepOutcome::Passed;
    }
    deny(state, code, message, extra);
    state.decision.outcome = Outcome::RequireHuman;
    return StepOutcome::Escalated;
}

QString shown(const QString& id)
{
    return withoutControlCharacters(id);
}

} // namespace hall::pipeline
