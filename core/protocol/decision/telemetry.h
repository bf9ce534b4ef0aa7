// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/decision/route_decision.h"

#include <QByteArray>

#include <vector>

namespace hall {

/// The telemetry events of a decision, in order, each a JSON object as bytes. All carry the same
/// context (decision_id, correlation_id, tenant_id, capability_id, env …) with ids free of control
/// characters, then what is the event's own. An allow gives the scored, checked and skipped events
/// where they apply and always the last three; anything else gives exactly one
/// `evt.os.task.denied`. Derived from the decision, so never stored. (Pipeline, step 12)
std::vector<QByteArray> telemetryFor(const RouteDecision& decision);

} // namespace hall
