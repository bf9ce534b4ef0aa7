// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/hall_fixture.h"

#include <algorithm>
#include <chrono>
#include <vector>

/// What the benchmarks of a Hall in the same process share.
namespace hall::bench {

using test::await;

inline double median(std::vector<double> values)
{
    std::nth_element(values.begin(), values.begin() + std::ptrdiff_t(values.size() / 2),
                     values.end());
    return values[values.size() / 2];
}

/// Microseconds of each of `count` calls, in the middle.
template <typename Work>
double middle(int count, Work work)
{
    std::vector<double> times;
    for (int i = 0; i < count; ++i) {
        const auto start = std::chrono::steady_clock::now();
        work(i);
        times.push_back(
            std::chrono::duration<double, std::micro>(std::chrono::steady_clock::now() - start)
                .count());
    }
    return median(std::move(times));
}

} // namespace hall::bench
