// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hall/measuring/hall_metrics.h"

namespace hall {

std::vector<HallMetrics::DecisionCount> HallMetrics::decisions() const
{
    std::vector<DecisionCount> found;
    for (const Outcome outcome : {Outcome::Allow, Outcome::Deny, Outcome::RequireHuman}) {
        for (int code = -1; code < denyCodeCount; ++code) {
            const std::optional<DenyCode> denial =
                code < 0 ? std::nullopt : std::optional(DenyCode(code));
            const quint64 count = m_counts[place(outcome, denial)].load(std::memory_order_relaxed);
            if (count > 0)
                found.push_back({outcome, denial, count});
        }
    }
    return found;
}

} // namespace hall
