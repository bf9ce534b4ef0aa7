// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/decision/route_decision.h"
#include "ui/models/worker/effect/capability_matrix.h"
#include "ui/models/worker/record_diff.h"

#include <QMap>

#include <optional>

namespace hall::ui {

/// How many decisions are decided once more, at most.
inline constexpr int impactDecisions = 1000;

/// What a change of a record would have meant for decisions that allowed the worker something.
struct ChangeImpact {
    int looked = 0;     ///< decisions decided once more
    bool isCut = false; ///< there were more
    int denied = 0;     ///< of those: allowed with the stored record, denied with the draft
    int escalated = 0;  ///< the same, but a human would have had to look
    QMap<QString, int> byCapability; ///< of both kinds
    QString example;                 ///< reason of the newest one, or empty
};

/// Decides each of `allowed` (newest first) over both snapshots. Dry runs are left out. nullopt:
/// cancelled. Pure; thread-safe.
std::optional<ChangeImpact> changeImpact(const std::vector<RouteDecision>& allowed,
                                         const Snapshot& stored, const Snapshot& draft,
                                         const Cancelled& cancelled = {});

/// "Removing cap.db.write would have denied 23 decisions of the last day. …", translated.
QString impactSentence(const ChangeImpact& impact, const std::vector<MemberChange>& changes);

} // namespace hall::ui
