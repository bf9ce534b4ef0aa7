// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risk/risk_words.h"

#include "core/protocol/ascii_case.h"

#include <cstddef>

namespace hall {

namespace {

// Each in the order of its enumeration.
constexpr std::array<QByteArrayView, 2> profileNames{"standard", "attesta"};
constexpr std::array<QByteArrayView, 4> levelNames{"low", "medium", "high", "critical"};
constexpr std::array<QByteArrayView, 4> challengeNames{"auto_approve", "confirm", "quiz",
                                                       "multi_party"};
constexpr std::array<QByteArrayView, 4> environmentNames{"production", "staging", "ci",
                                                         "development"};

} // namespace

QByteArrayView riskProfileName(RiskProfile value)
{
    return profileNames[std::size_t(value)];
}

QByteArrayView riskLevelName(RiskLevel value)
{
    return levelNames[std::size_t(value)];
}

QByteArrayView challengeName(Challenge value)
{
    return challengeNames[std::size_t(value)];
}

QByteArrayView actionEnvironmentName(ActionEnvironment value)
{
    return environmentNames[std::size_t(value)];
}

std::optional<RiskProfile> parseRiskProfile(QStringView text)
{
    return parseIgnoringAsciiCase<RiskProfile>(profileNames, text);
}

std::optional<RiskLevel> parseRiskLevel(QStringView text)
{
    return parseIgnoringAsciiCase<RiskLevel>(levelNames, text);
}

std::optional<ActionEnvironment> parseActionEnvironment(QStringView text)
{
    if (equalIgnoringAsciiCase(text, "prod") || equalIgnoringAsciiCase(text, "edge"))
        return ActionEnvironment::Production;
    if (equalIgnoringAsciiCase(text, "stage"))
        return ActionEnvironment::Staging;
    if (equalIgnoringAsciiCase(text, "dev"))
        return ActionEnvironment::Development;
    return parseIgnoringAsciiCase<ActionEnvironment>(environmentNames, text);
}

RiskLevel riskLevelOf(double score)
{
    if (score < 0.3)
        return RiskLevel::Low;
    if (score < 0.6)
        return RiskLevel::Medium;
    return score < criticalScore ? RiskLevel::High : RiskLevel::Critical;
}

double scoreOfNamedLevel(RiskLevel level)
{
    constexpr std::array<double, 4> scores{0.15, 0.45, 0.70, 0.90};
    return scores[std::size_t(level)];
}

double environmentMultiplier(ActionEnvironment environment)
{
    constexpr std::array<double, 4> multipliers{1.5, 1.2, 1.0, 0.8};
    return multipliers[std::size_t(environment)];
}

ReviewDemand reviewDemand(Challenge challenge)
{
    switch (challenge) {
    case Challenge::AutoApprove:
        return {};
    case Challenge::Confirm:
        return {1, {3'000, 0}};
    case Challenge::Quiz:
        return {1, {10'000, 0}};
    case Challenge::MultiParty:
        break;
    }
    return {2, {30'000, 10'000}};
}

} // namespace hall
