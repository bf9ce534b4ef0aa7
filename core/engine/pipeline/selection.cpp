// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/pipeline/selection.h"

#include "core/engine/pipeline/worker_refusal.h"

#include <QSet>

namespace hall::pipeline {

using namespace Qt::StringLiterals;

namespace {

/// Oldest worker of the species that may serve the request, or -1.
int workerOfSpecies(const State& state, const CapabilityWorkers& workers, const QString& species)
{
    const auto ofSpecies = workers.bySpecies.constFind(species);
    if (ofSpecies == workers.bySpecies.constEnd())
        return -1;
    for (const int worker : *ofSpecies) {
        if (!workerRefusal(state.hall, worker, state.request))
            return worker;
    }
    return -1;
}

Candidate derivedCandidate(const State& state, int worker, bool chosen)
{
    Candidate candidate;
    candidate.workerSpeciesId = state.bundle.workers[std::size_t(worker)].speciesId;
    candidate.requiresControlsMinimum = state.hall.workerFacts[std::size_t(worker)].own.required;
    if (!chosen)
        candidate.skipReason = u"already_selected"_s;
    return candidate;
}

} // namespace

Selection selectByRule(const State& state, const Rule& rule)
{
    Selection selection;
    selection.candidates = rule.candidates;
    const auto workers = state.hall.capabilities.constFind(state.request.capabilityId);
    const bool named = state.namedWorker >= 0;
    for (Candidate& candidate : selection.candidates) {
        const QString& species = candidate.workerSpeciesId;
        if (species == "__missing__"_L1) {
            candidate.skipReason = u"unavailable"_s;
            continue;
        }
        if (selection.worker >= 0) {
            candidate.skipReason = u"already_selected"_s;
            continue;
        }
        if (named) {
            if (state.bundle.workers[std::size_t(state.namedWorker)].speciesId == species)
                selection.worker = state.namedWorker;
        } else if (workers != state.hall.capabilities.constEnd()) {
            selection.worker = workerOfSpecies(state, *workers, species);
        }
        if (selection.worker < 0)
            candidate.skipReason = u"unavailable"_s;
    }
    if (named && rule.candidates.empty())
        selection.worker = state.namedWorker;
    selection.namedIsNoCandidate = named && selection.worker < 0;
    return selection;
}

Selection selectByDerivation(const State& state)
{
    Selection selection;
    if (state.namedWorker >= 0) {
        selection.worker = state.namedWorker;
        selection.candidates.push_back(derivedCandidate(state, state.namedWorker, true));
        return selection;
    }
    const auto workers = state.hall.capabilities.constFind(state.request.capabilityId);
    if (workers == state.hall.capabilities.constEnd())
        return selection;
    QSet<QString> seen;
    for (const int worker : workers->ranked) {
        if (workerRefusal(state.hall, worker, state.request))
            continue;
        const QString& species = state.bundle.workers[std::size_t(worker)].speciesId;
        if (seen.contains(species))
            continue;
        seen.insert(species);
        selection.candidates.push_back(derivedCandidate(state, worker, selection.worker < 0));
        if (selection.worker < 0)
            selection.worker = worker;
    }
    return selection;
}

} // namespace hall::pipeline
