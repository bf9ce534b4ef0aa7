// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/decision/route_decision.h"

#include <QString>

#include <vector>

namespace hall::ui {

enum class StepState {
    Passed,
    Skipped,    ///< nothing asked for it
    Denied,     ///< decided the answer
    Escalated,  ///< a human has to look, or is told
    NotReached, ///< an earlier step decided
    Unknown,    ///< the record does not say how far the decision got
};

/// One step of the pipeline, as a stored decision tells of it.
struct ChecklistStep {
    const char* name = ""; ///< as in the trace: `tenant`, `rule_match` …
    QString title;         ///< translated
    StepState state = StepState::NotReached;
    QString detail; ///< one sentence, may be empty; may hold text from outside
};

/// The pipeline as a checklist: the steps before the deciding one passed or had nothing to do, the
/// deciding one said no, later ones were not reached. Follows from the stored decision alone, not
/// from today's configuration, so it stays true after the rules have changed. Pure; thread-safe.
std::vector<ChecklistStep> pipelineChecklist(const RouteDecision& decision);

/// Word for a state, translated.
QString stepStateWord(StepState state);

/// What a blast score is made of.
struct BlastShare {
    QString words; ///< translated
    int points = 0;
};
/// The parts of the stored score, the caller's own claim last (only when it raised the score).
/// Empty when there is no score, and when the parts that this version knows do not add up to it.
std::vector<BlastShare> blastShares(const RouteDecision& decision);

} // namespace hall::ui
