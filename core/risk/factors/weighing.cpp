// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risk/factors/weighing.h"

#include <algorithm>
#include <cstddef>

// Compiled without fused multiply-add (see CMakeLists.txt): a score is the same on every processor.

namespace hall::risk {

std::array<double, factorCount> contributions(const std::array<double, factorCount>& scores)
{
    std::array<double, factorCount> parts{};
    for (std::size_t i = 0; i < factorCount; ++i)
        parts[i] = factorWeights[i] * scores[i];
    return parts;
}

double sumOfContributions(const std::array<double, factorCount>& parts)
{
    double sum = 0;
    for (const double part : parts)
        sum += part;
    return std::clamp(sum, 0.0, 1.0);
}

} // namespace hall::risk
