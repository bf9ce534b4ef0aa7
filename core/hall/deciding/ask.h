// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/approvals/approval.h"
#include "core/engine/approval_settings.h"
#include "core/engine/engine.h"
#include "core/hall/hall.h"

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

class QSqlDatabase;

namespace hall {

/// One request on its way to an answer, whichever door it came through; asked again after a person
/// has decided.
struct Ask {
    RouteRequest request;
    Caller caller;
    int waitMs = 0; ///< of the time to hold the answer: what is left
    std::shared_ptr<const Asker> asker;
    std::chrono::steady_clock::time_point started = std::chrono::steady_clock::now();
    bool explain = false;
    bool expired = false; ///< nobody decided in time: say so, and open no other approval

    /// Decides as things stand.
    std::function<RouteDecision(const Snapshot& snapshot, DecisionInputs inputs)> decide;
    /// The approval that such a decision opens.
    std::function<Approval(const RouteDecision& decision, const RouteDecision& agreed,
                           const ApprovalSettings& settings, qint64 nowMs)>
        draft;
    /// The last touch before a decision is recorded; `grant` allowed it, or is nullptr. May be
    /// empty.
    std::function<void(RouteDecision& decision, const Approval* grant)> seal;
    /// Written with the decision. May be empty.
    std::function<Result<void>(QSqlDatabase& database)> apply;
    Done<RouteAnswer> done;
};

/// A decision that is about to be recorded, and what hangs on that.
struct Answering {
    std::shared_ptr<RouteDecision> decision;
    std::optional<Approval> used;  ///< its grant has one use reserved
    std::optional<Approval> waits; ///< opened or joined
    bool opened = false;
    QString standingGrantId;
    bool foundTampered = false;
};

} // namespace hall
