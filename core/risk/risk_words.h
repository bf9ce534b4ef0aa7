// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QStringView>

#include <array>
#include <optional>

/// The closed word lists of the risk score. `…Name` gives the word as it stands on the wire,
/// `parse…` reads it in any ASCII case. (Approvals, "POST /api/evaluate" and "Risk score")
namespace hall {

/// Standard is the default: the plain score, raised where a pattern knows better. Attesta gives the
/// numbers of the published approval tool, for those who compare.
enum class RiskProfile { Standard, Attesta };
enum class RiskLevel { Low, Medium, High, Critical };
/// What a human has to do before the action may run, from nothing to two different reviewers.
enum class Challenge { AutoApprove, Confirm, Quiz, MultiParty };
/// Where the action would happen. Not the Environment of a route request: CI is one of its own.
enum class ActionEnvironment { Production, Staging, Ci, Development };

QByteArrayView riskProfileName(RiskProfile value);
QByteArrayView riskLevelName(RiskLevel value);
QByteArrayView challengeName(Challenge value);
QByteArrayView actionEnvironmentName(ActionEnvironment value);

std::optional<RiskProfile> parseRiskProfile(QStringView text);
std::optional<RiskLevel> parseRiskLevel(QStringView text);
/// `prod` and `edge` are read as production, `stage` as staging, `dev` as development.
std::optional<ActionEnvironment> parseActionEnvironment(QStringView text);

/// Below 0.3 low, below 0.6 medium, below 0.8 high, else critical; also for what is not a number.
RiskLevel riskLevelOf(double score);
/// The lowest score that is critical.
inline constexpr double criticalScore = 0.8;
/// The score that an action has whose caller named the level: 0.15, 0.45, 0.70, 0.90.
double scoreOfNamedLevel(RiskLevel level);
/// By what profile Attesta multiplies: production 1.5, staging 1.2, CI 1, development 0.8.
double environmentMultiplier(ActionEnvironment environment);

/// The challenge of each level, in the order of RiskLevel. Configuration; this is the default.
using ChallengeMap = std::array<Challenge, 4>;
inline constexpr ChallengeMap defaultChallenges{Challenge::AutoApprove, Challenge::Confirm,
                                                Challenge::Quiz, Challenge::MultiParty};

/// How many reviewers a challenge takes, and how long each looks at least, in milliseconds; 0 for
/// a reviewer who is not needed.
struct ReviewDemand {
    int reviewers = 0;
    std::array<int, 2> leastMs{};
};
ReviewDemand reviewDemand(Challenge challenge);

} // namespace hall
