// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/rule.h"

#include <vector>

namespace hall {

struct ShadowedRule {
    int hidden = 0; ///< position of the rule that can never match
    int by = 0;     ///< position of the first earlier rule that covers it on every field
};

/// The rules that an earlier one hides, in rule order. (Pipeline, step 4)
std::vector<ShadowedRule> findShadows(const std::vector<Rule>& rules);

} // namespace hall
