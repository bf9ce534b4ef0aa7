// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hall/hall.h"
#include "core/server/http/http_request.h"

namespace hall {

/// The change that a request makes of the worker `workerId`: the revision stands in If-Match, as
/// `"7"` or `*` or not at all. Error: INVALID_PARAMETER.
Result<WorkerChange> readWorkerChange(const QString& workerId, const HttpRequest& request);

/// What a PATCH of a worker asks for.
struct StatusChange {
    WorkerStatus status = WorkerStatus::Suspended;
    QString reason;
};

/// `{"status": "suspended", "reason": "…"}`. Errors: those of reading JSON, MISSING_FIELD,
/// INVALID_MEMBER.
Result<StatusChange> readStatusChange(const QByteArray& body);

/// `{"source_file": "…", "code_hash": "…", "accept_changes": true, "sign": true}`, all optional, as
/// the body is. Errors: those of reading JSON, INVALID_MEMBER.
Result<AttestRequest> readAttestRequest(const QByteArray& body);

} // namespace hall
