// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/terminal/output.h"
#include "app/cli/verb.h"
#include "core/audit/verify/audit_verify.h"
#include "core/base/result.h"

namespace hall::cli {

/// Tells the Hall that keeps this log what a verification of all of it came to; the Hall records
/// it. Without an answering Hall, or when the one that answers keeps another log, nothing happens:
/// the file may be evidence. What was found does not depend on it, nor does the exit code.
void tellHall(const Invocation& call, const QString& databasePath,
              const Result<VerifyReport>& report, qint64 durationMs, Output& out);

} // namespace hall::cli
