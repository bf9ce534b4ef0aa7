// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/histogram.h"
#include "core/protocol/deny_code.h"
#include "core/protocol/vocabulary.h"

#include <array>
#include <atomic>
#include <optional>
#include <vector>

namespace hall {

/// Decisions that this process has made and recorded. Thread-safe; counting never waits.
class HallMetrics {
public:
    /// `latencyUs` from the request read to its commit done.
    void countDecision(Outcome outcome, std::optional<DenyCode> code, qint64 latencyUs)
    {
        m_counts[place(outcome, code)].fetch_add(1, std::memory_order_relaxed);
        m_durations.count(latencyUs);
    }

    struct DecisionCount {
        Outcome outcome;
        std::optional<DenyCode> code;
        quint64 count;
    };
    /// Those that occurred, in the order of the vocabulary.
    std::vector<DecisionCount> decisions() const;
    const Histogram& durations() const { return m_durations; }

private:
    static constexpr std::size_t outcomes = 3;
    static constexpr std::size_t codes = std::size_t(denyCodeCount) + 1; ///< the first is: none

    static std::size_t place(Outcome outcome, std::optional<DenyCode> code)
    {
        return std::size_t(outcome) * codes + (code ? std::size_t(*code) + 1 : 0);
    }

    std::array<std::atomic<quint64>, outcomes * codes> m_counts{};
    Histogram m_durations;
};

} // namespace hall
