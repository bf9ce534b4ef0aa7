// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/storage/connection.h"
#include "core/audit/verify/audit_verify.h"

namespace hall {

/// verifyAuditLog on a connection that is open, in the transaction of the caller.
Result<VerifyReport> checkChain(Connection& connection, const VerifyOptions& options);

/// The last `length` records; empty when they are sound, else what is wrong in one sentence.
Result<QString> checkTail(Connection& connection, qint64 length);

} // namespace hall
