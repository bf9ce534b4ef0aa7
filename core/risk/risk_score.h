// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/risk/action_call.h"
#include "core/risk/patterns/pattern_set.h"
#include "core/risk/risk_words.h"
#include "core/risk/trust.h"

#include <QString>
#include <QStringList>

#include <array>
#include <memory>
#include <optional>
#include <vector>

namespace hall {

/// One of the five parts of a score. Texts name words and arguments, never an argument's value.
struct RiskFactor {
    QString name;            ///< function_name, arguments, docstring, hints, novelty
    double score = 0;        ///< 0 to 1
    double weight = 0;       ///< the five make 1
    double contribution = 0; ///< weight · score
    QString why;             ///< one sentence
    QStringList evidence;    ///< what was found and where
};

/// A domain pattern that holds.
struct RiskFloor {
    QString id;
    QString description;
    double floor = 0;
    QStringList evidence;
};

/// What trust did to a score.
struct TrustEffect {
    double trust = 0;          ///< 0 to 0.9
    double multiplier = 1;     ///< 0.88 to 1.15
    double scoreBefore = 0;    ///< the record holds both
    bool keptCritical = false; ///< it would have gone below critical, and may not
};

/// How risky an action is, and what that asks for: all numbers, and the sentences that explain
/// them.
struct RiskAssessment {
    RiskProfile profile = RiskProfile::Standard;
    QString functionName; ///< what looks like a secret in it is masked
    ActionEnvironment environment = ActionEnvironment::Production;

    std::array<RiskFactor, 5> factors; ///< in the order of the sum
    double baseScore = 0;              ///< their sum, 0 to 1
    std::vector<RiskFloor> floors;     ///< profile Standard only
    double computedScore = 0;          ///< the base score, raised to the highest floor
    bool levelNamed = false;           ///< the caller named the level, which overrides

    double score = 0; ///< computed, or that of the named level
    RiskLevel level = RiskLevel::Low;
    double multiplier = 1; ///< the environment's; 1 in profile Standard and for a named level
    std::optional<TrustEffect> trust;
    double effectiveScore = 0; ///< this one decides
    RiskLevel effectiveLevel = RiskLevel::Low;

    double threshold = 0.5;
    bool aboveThreshold = false;
    /// The one of the level, and at least Confirm above the threshold. AutoApprove: nobody is
    /// asked.
    Challenge challenge = Challenge::AutoApprove;
    bool humanNeeded() const { return challenge != Challenge::AutoApprove; }

    QString patternsVersion, patternsSha256; ///< empty in profile Attesta
    QStringList steps;                       ///< how the score came about, one sentence each
};

/// What a score depends on besides the call.
struct RiskContext {
    RiskProfile profile = RiskProfile::Standard;
    /// nullptr: the built-in ones. Profile Attesta has none.
    std::shared_ptr<const PatternSet> patterns;
    quint64 timesScored = 0;    ///< how often this function's name was scored before, in this Hall
    std::optional<Trust> trust; ///< nullopt: off
    ChallengeMap challenges = defaultChallenges;
};

/// Scores a call. A pure function: no clock, no chance, no files; the same call and context give
/// the same assessment. Linear in the length of the call. Thread-safe. (Approvals, "Risk score" and
/// "Challenges")
RiskAssessment assessRisk(const ActionCall& call, const RiskContext& context = {});

} // namespace hall
