// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/engine/hall_config.h"
#include "core/risk/patterns/pattern_set.h"
#include "core/risk/trust.h"

#include <QJsonObject>

#include <memory>
#include <optional>

namespace hall {

/// How risky an action is with other arguments.
struct ModifiedRisk {
    double score = 0;
    RiskLevel level = RiskLevel::Low;
    Challenge challenge = Challenge::Confirm;
};

/// Scores the (masked) `request` again with `arguments` in place of its own. `trust`: in its agent;
/// nullopt: off. Errors: those of parseActionCall, with `modified_args` as field.
Result<ModifiedRisk> weighModifiedAction(const QJsonObject& request, const QJsonObject& arguments,
                                         const HallConfig& config, std::optional<Trust> trust);

/// The patterns that a configuration wants; nullptr for the built-in ones.
std::shared_ptr<const PatternSet> patternsOf(const RiskSettings& settings);

} // namespace hall
