// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/protocol/worker_record.h"

#include <QString>

#include <vector>

class QSqlDatabase;

/// The SQL of table `worker`. Each function runs on the thread of the connection it is given.
namespace hall::worker_store {

/// In order of enrolment, oldest first.
Result<std::vector<WorkerRecord>> load(const QSqlDatabase& database);
/// Adds a worker at the end, or replaces the record of a known one in its place.
Result<void> save(const QSqlDatabase& database, const WorkerRecord& worker);
/// What the Hall found about a worker's code; save() leaves that as it is.
Result<void> saveAttestation(const QSqlDatabase& database, const QString& workerId,
                             const WorkerAttestation& attestation);
Result<void> remove(const QSqlDatabase& database, const QString& workerId);
/// Makes `workers` the whole registry, in that order.
Result<void> replaceAll(const QSqlDatabase& database, const std::vector<WorkerRecord>& workers);

} // namespace hall::worker_store
