// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>
#include <atomic>
#include <cstddef>

namespace hall {

/// How long things took, counted in steps from a quarter of a millisecond to ten seconds.
/// Thread-safe; counting costs two additions and never waits.
class Histogram {
public:
    /// Upper ends in microseconds, inclusive; what took longer is in one more step.
    static constexpr std::array<qint64, 15> boundsUs = {
        250,     500,     1'000,   2'500,     5'000,     10'000,    25'000,    50'000,
        100'000, 250'000, 500'000, 1'000'000, 2'500'000, 5'000'000, 10'000'000};

    void count(qint64 us)
    {
        std::size_t step = 0;
        while (step < boundsUs.size() && us > boundsUs[step])
            ++step;
        m_counts[step].fetch_add(1, std::memory_order_relaxed);
        m_sumUs.fetch_add(quint64(us < 0 ? 0 : us), std::memory_order_relaxed);
    }

    struct Reading {
        std::array<quint64, boundsUs.size() + 1> counts{}; ///< of each step alone
        quint64 total = 0;                                 ///< all of them
        quint64 sumUs = 0;
    };
    Reading read() const
    {
        Reading reading;
        for (std::size_t step = 0; step < m_counts.size(); ++step) {
            reading.counts[step] = m_counts[step].load(std::memory_order_relaxed);
            reading.total += reading.counts[step];
        }
        reading.sumUs = m_sumUs.load(std::memory_order_relaxed);
        return reading;
    }

private:
    std::array<std::atomic<quint64>, boundsUs.size() + 1> m_counts{};
    std::atomic<quint64> m_sumUs{0};
};

} // namespace hall
