// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/snapshot.h"
#include "core/protocol/decision/route_request.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <vector>

namespace hall::ui {

/// Asked now and then by long work; true: nobody wants the result any more.
using Cancelled = std::function<bool()>;

/// `snapshot` with `worker` in place of the record of its id, or added to it. As long as compiling
/// takes: not for the GUI thread. Pure; thread-safe.
std::shared_ptr<const Snapshot> snapshotWith(const Snapshot& snapshot, const WorkerRecord& worker);

struct MatrixCell {
    Outcome outcome = Outcome::Deny;
    QString reason; ///< `CODE: message`, or empty
};

/// What the engine answers when a worker asks for each of its capabilities, in each environment,
/// with data of each label.
struct CapabilityMatrix {
    QStringList capabilities;
    std::vector<MatrixCell> cells; ///< by capability, environment, label

    const MatrixCell& at(qsizetype capability, Environment env, DataLabel label) const;
};

/// The request that a cell stands for: the worker named, tenant risk low, QoS P2, and a tenant that
/// the Hall takes.
RouteRequest matrixRequest(const Snapshot& snapshot, const QString& workerId,
                           const QString& capability, Environment env, DataLabel label);

/// Every cell is a decision of the engine over `snapshot`, which has to hold `worker`. Its code is
/// taken to be the registered one: nothing is read from the disk. Empty when cancelled. Pure;
/// thread-safe.
CapabilityMatrix capabilityMatrix(const Snapshot& snapshot, const WorkerRecord& worker,
                                  const Cancelled& cancelled = {});

} // namespace hall::ui
