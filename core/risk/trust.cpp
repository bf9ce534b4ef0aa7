// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risk/trust.h"

#include <QString>

#include <algorithm>
#include <cmath>

namespace hall {

using namespace Qt::StringLiterals;

namespace {

bool isTime(double days)
{
    return std::isfinite(days) && days >= 0;
}

double successRate(const std::vector<TrustHistory::Outcome>& outcomes)
{
    if (outcomes.empty())
        return Trust::unknown;
    // Counted from the newest one, which is the same rate: otherwise the weights of an agent that
    // has rested for years would all be zero.
    const auto newest =
        std::min_element(outcomes.begin(), outcomes.end(),
                         [](const auto& a, const auto& b) { return a.ageDays < b.ageDays; });
    double all = 0;
    double good = 0;
    for (const auto& outcome : outcomes) {
        const double weight = std::exp(-0.1 * (outcome.ageDays - newest->ageDays));
        all += weight;
        good += outcome.success ? weight : 0;
    }
    return good / all;
}

} // namespace

Result<Trust> Trust::of(double value)
{
    if (!(value >= 0 && value <= most))
        return Error{u"Trust must be a number from 0 to 0.9, the most that an agent can earn."_s,
                     u"INVALID_TRUST"_s, u"trust"_s};
    return Trust(value);
}

double Trust::multiplier() const
{
    return 1 - 0.3 * (m_value - 0.5);
}

Result<Trust> trustOf(const TrustHistory& history)
{
    const bool timesAreRight =
        isTime(history.idleDays) &&
        std::all_of(history.outcomes.begin(), history.outcomes.end(),
                    [](const auto& outcome) { return isTime(outcome.ageDays); });
    if (!timesAreRight)
        return Error{u"Ages and idle times must be finite and not negative."_s, u"INVALID_TRUST"_s,
                     u"trust"_s};
    const double earned = successRate(history.outcomes) * std::exp(-0.01 * history.idleDays) *
                          std::pow(0.7, double(history.incidents));
    return Trust::of(std::min(earned, Trust::most));
}

} // namespace hall
