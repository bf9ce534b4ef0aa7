// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/decision/route_request.h"

namespace hall {

/// From this score on, prod and edge need a human.
inline constexpr int humanBlastScore = 85;

/// How far this request could reach, 0–100: from its data label, environment, QoS class and the
/// flags in its payload. The caller's own score may raise it, never lower it. (Pipeline, step 8)
int blastScore(const RouteRequest& request);

} // namespace hall
