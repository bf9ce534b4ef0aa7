// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

namespace hall::risk {

/// What the score is made of, in the order of the sum.
enum class FactorKind { FunctionName, Arguments, Docstring, Hints, Novelty };
inline constexpr int factorCount = 5;

inline constexpr std::array<double, factorCount> factorWeights{0.30, 0.25, 0.20, 0.15, 0.10};

/// Weight times score of each.
std::array<double, factorCount> contributions(const std::array<double, factorCount>& scores);
/// Their sum, from the first to the last, between 0 and 1.
double sumOfContributions(const std::array<double, factorCount>& parts);

} // namespace hall::risk
