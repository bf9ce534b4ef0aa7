// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/risk/risk_score.h"
#include "ui/models/cell_look.h"

#include <QString>

#include <memory>
#include <vector>

namespace hall::ui {

/// A call that somebody wants to see scored.
struct TrialCall {
    QString functionName;
    QString arguments; ///< a JSON object; blank: none
    ActionEnvironment environment = ActionEnvironment::Production;
};

/// By what it is scored.
struct TrialRules {
    RiskProfile profile = RiskProfile::Standard;
    std::shared_ptr<const PatternSet> patterns; ///< nullptr: the built-in ones
    ChallengeMap challenges = defaultChallenges;
};

/// The Hall's own score of the call, as if its function were new and its agent unknown to trust.
/// Errors are those of reading the call; `field` is `function_name` or `action_args`. Pure.
Result<RiskAssessment> tryCall(const TrialCall& call, const TrialRules& rules);

/// What a score is made of, one line each.
struct TrialPart {
    QString part; ///< factor, pattern or environment, as it is called in a record
    QString adds; ///< "+0.285", "at least 0.85"
    QString why;  ///< may hold words of the call
    CellTone tone = CellTone::Text;
};
std::vector<TrialPart> trialParts(const RiskAssessment& assessment);

/// "0.85 · Critical · Two reviewers …"
QString trialVerdict(const RiskAssessment& assessment);

} // namespace hall::ui
