// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/pipeline/pipeline.h"

namespace hall::pipeline {

/// The worker that an explicit rule gives this request: the named one, or the first candidate
/// whose species has a worker that would not be refused if it were named.
Selection selectByRule(const State& state, const Rule& rule);

/// The same for a derived rule: candidates are the species of the workers that may serve the
/// request, lowest risk tier first, then oldest enrolment; with a named worker, its own. Without
/// any such worker there is no derived rule, and `worker` is -1.
Selection selectByDerivation(const State& state);

} // namespace hall::pipeline
