// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/compiling/compiled.h"
#include "core/engine/engine.h"

#include <QJsonObject>
#include <QString>

#include <vector>

/// The steps of a decision, in the order that is part of the contract. Internal to the engine.
namespace hall::pipeline {

enum class StepOutcome {
    Passed,
    Skipped,   ///< nothing asked for it
    Denied,    ///< decides
    Escalated, ///< a human has to look; decides, unless the level is advisory
};

/// Which worker a request would be given, and what the reply says about the candidates.
struct Selection {
    int worker = -1; ///< position in the bundle's workers; -1: none
    std::vector<Candidate> candidates;
    bool namedIsNoCandidate = false;
};

struct State {
    State(const RouteRequest& asked, const Snapshot& of, const DecisionInputs& with)
        : request(asked), snapshot(of), inputs(with), hall(of.compiled()), bundle(hall.bundle),
          productionLike(isProductionLike(asked.env))
    {}

    const RouteRequest& request;
    const Snapshot& snapshot;
    const DecisionInputs& inputs;
    const Snapshot::Compiled& hall;
    const Bundle& bundle;
    const bool productionLike;

    int namedWorker = -1;                ///< position, once step 3 has passed
    const Rule* rule = nullptr;          ///< nullptr until step 5, and for a derived rule
    const ControlNeeds* needs = nullptr; ///< of the matched rule, explicit or derived
    Selection selection;                 ///< made in step 5, announced in step 9
    RouteDecision decision;
    QString detail; ///< of the running step, for the trace

    /// Sets the trace's sentence; `make` runs only when a trace was asked for.
    template <typename Make>
    void explain(Make make)
    {
        if (inputs.explain)
            detail = make();
    }

    const WorkerRecord& selectedWorker() const
    {
        return bundle.workers[std::size_t(selection.worker)];
    }
};

/// The one way to say no. Returns Denied, so that a step can end with it.
StepOutcome deny(State& state, DenyCode code, const QString& message,
                 const QJsonObject& extra = {});
/// A no that a human can turn into a yes.
StepOutcome requireHuman(State& state, DenyCode code, const QString& message, QJsonObject extra,
                         SupervisorLevel level);

/// An id as a message may show it: without control characters.
QString shown(const QString& id);

struct Step {
    const char* name;
    StepOutcome (*run)(State& state);
};

StepOutcome checkLockdown(State& state);
StepOutcome checkTenant(State& state);
StepOutcome checkInputRange(State& state);
StepOutcome checkNamedWorker(State& state);
StepOutcome checkShadowedRules(State& state);
StepOutcome matchRule(State& state);
StepOutcome checkPreconditions(State& state);
StepOutcome checkControls(State& state);
StepOutcome checkBlastRadius(State& state);
StepOutcome passPolicyGate(State& state);
StepOutcome selectWorker(State& state);
StepOutcome checkAttestation(State& state);
StepOutcome checkPrivilegeEnvelope(State& state);
StepOutcome allow(State& state);

/// True when the selected worker's code has to be hashed to know whether checkAttestation passes.
bool needsCodeHash(const State& state);

} // namespace hall::pipeline
