// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/storage/connection.h"
#include "core/audit/verify/audit_verify.h"
#include "core/audit/verify/evidence/note_file.h"

namespace hall {

/// verifyAuditLog on a connection that is open, in the transaction of the caller.
Result<VerifyReport> checkLog(const Connection& connection, const VerifyOptions& options,
                              NoteFile file);

/// The last `length` records by themselves: bodies, links and columns, and whether the newest that
/// was written is among them. Empty when they are sound, else what is wrong in one sentence.
Result<QString> checkTail(const Connection& connection, qint64 length);

} // namespace hall
