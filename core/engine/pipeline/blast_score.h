// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/decision/route_request.h"

#include <vector>

namespace hall {

/// From this score on, prod and edge need a human.
inline constexpr int humanBlastScore = 85;

/// How far this request could reach, 0–100: from its data label, environment, QoS class and the
/// flags in its payload. The caller's own score may raise it, never lower it. (Pipeline, step 8)
int blastScore(const RouteRequest& request);

/// What the score is the sum of, for a person: parts that add nothing are left out. `limit` takes
/// off what is above 100, `blast_score` is what the caller's own score added.
struct BlastPart {
    QString name; ///< base, data_label, env, qos_class, egress, writes, limit, blast_score
    int points = 0;
    QString why; ///< one sentence
};
std::vector<BlastPart> blastParts(const RouteRequest& request);

} // namespace hall
