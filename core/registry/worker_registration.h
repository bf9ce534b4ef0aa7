// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/worker_record.h"

#include <QJsonObject>
#include <QString>

#include <vector>

namespace hall {

/// Whether a registration leaves the id to the Hall.
inline bool wantsAssignedId(const QJsonObject& registration)
{
    return !registration.contains(QStringLiteral("worker_id"));
}

/// Makes a registry record of `{name, namespace, capabilities, …}`: with the opaque id of the
/// worker among `workers` that has the same name in the same namespace, or with `newId`, and with a
/// species `wrk.<slug>.<name>` where none is given. Every other member is kept, and checked by
/// parseWorkerRecord later. Errors: MISSING_FIELD, INVALID_MEMBER for name, NAMESPACE_INVALID,
/// NAMESPACE_RESERVED. (Hall Server contract, the Python client's `workers.register`)
Result<QJsonObject> assignWorkerId(const QJsonObject& registration,
                                   const std::vector<WorkerRecord>& workers, const QString& newId);

/// `record` with the hash of itself as its artifact_hash.
Result<QJsonObject> withArtifactHash(QJsonObject record);

/// The namespace that a worker belongs to: that of its id, or for an opaque id the one it was
/// registered under. Only the former is trusted. Empty: none.
QString namespaceOfWorker(const WorkerRecord& worker);

} // namespace hall
