// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/caller.h"
#include "core/approvals/approval.h"
#include "core/engine/approval_settings.h"
#include "core/risk/risk_score.h"

namespace hall {

/// The approval that a routing decision opens when nothing answers it yet. `agreed`: the decision
/// as it would be if a person had agreed; it knows the worker, and whether a later step denies.
Approval draftForRoute(const RouteDecision& decision, const RouteDecision& agreed,
                       const Caller& caller, const ApprovalSettings& settings, qint64 nowMs);

/// The same for an action that was scored.
Approval draftForAction(const RouteDecision& decision, const RiskAssessment& risk,
                        const Caller& caller, const ApprovalSettings& settings, qint64 nowMs);

} // namespace hall
