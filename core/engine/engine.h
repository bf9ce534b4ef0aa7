// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/snapshot.h"
#include "core/protocol/decision/route_decision.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace hall {

/// What the engine may not find out by itself, because it does no I/O, reads no clock and draws no
/// random number: identity and time of the decision, and the hash of the chosen worker's code.
struct DecisionInputs {
    QByteArray uuid; ///< 16 bytes, UUIDv7
    qint64 nowMs = 0;
    /// Hash of the code of the worker that workerToAttest() named; nullopt: not obtainable.
    std::optional<QString> currentCodeHash;
    bool explain = false; ///< fill RouteDecision::trace
    /// The approval or standing grant by which a person has agreed to this request already; empty:
    /// none. Steps that would ask a human pass.
    QString approvalId;
};

/// The decision pipeline. Pure and thread-safe: same request, same snapshot, same inputs → same
/// decision. Denies, never throws, when something is missing. (Contract, "The pipeline")
RouteDecision decide(const RouteRequest& request, const Snapshot& snapshot,
                     const DecisionInputs& inputs);

/// The worker whose code has to be hashed before decide(): the one that step 9 would choose for
/// this request, when the Hall requires attestation and nothing denies it earlier. `approvalId` as
/// in DecisionInputs. Its `attestationSource` names the file. nullptr: nothing to hash. The pointer
/// lives as long as the snapshot.
const WorkerRecord* workerToAttest(const RouteRequest& request, const Snapshot& snapshot,
                                   const QString& approvalId = {});

} // namespace hall
