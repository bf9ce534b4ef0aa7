// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <vector>

namespace hall {

/// How far an agent has earned to be believed: 0 to 0.9, never more, because a clean past does not
/// show that the next action is harmless. Off unless the Hall's owner turns it on.
/// (Approvals, "Risk score", trust)
class Trust {
public:
    static constexpr double most = 0.9;
    /// Of an agent without a past.
    static constexpr double unknown = 0.3;

    /// Error INVALID_TRUST for what is not a number from 0 to 0.9.
    static Result<Trust> of(double value);

    double value() const { return m_value; }
    /// By what the risk is multiplied: 1 − 0.3 · (trust − 0.5). From 1.15 without any trust to
    /// 0.88.
    double multiplier() const;

private:
    explicit Trust(double value) : m_value(value) {}
    double m_value;
};

/// What an agent has done so far. Times in days, counted back from now: not negative, finite.
struct TrustHistory {
    struct Outcome {
        double ageDays = 0;
        bool success = false;
    };
    std::vector<Outcome> outcomes;
    double idleDays = 0; ///< since the last outcome
    unsigned incidents = 0;
};

/// The success rate, in which an outcome counts exp(−0.1 · age), times exp(−0.01 · days idle),
/// times 0.7 for each incident, at most 0.9. Without outcomes the rate is 0.3, and so is the trust
/// of an agent that has done nothing wrong; incidents and idle days lower it there as well. Error
/// INVALID_TRUST for a time that is negative or not finite. Thread-safe.
Result<Trust> trustOf(const TrustHistory& history);

} // namespace hall
