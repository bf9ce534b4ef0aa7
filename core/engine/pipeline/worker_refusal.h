// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/compiling/compiled.h"
#include "core/protocol/deny_code.h"

#include <optional>

namespace hall::pipeline {

/// Why this worker may not serve this request, in the order of step 3; nullopt: it may.
///
/// Asked for the worker that a request names, and for every worker that could be selected for a
/// request that names none: what would be denied when named must not be reached by leaving the
/// name out.
std::optional<DenyCode> workerRefusal(const Snapshot::Compiled& hall, int worker,
                                      const RouteRequest& request);

/// Tier a worker needs for this request's data label and environment.
int requiredPolicyTier(const HallConfig& config, const RouteRequest& request);

} // namespace hall::pipeline
