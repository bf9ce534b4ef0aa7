// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <atomic>
#include <functional>

namespace hall {

struct VerifyOptions {
    QString path;
    qint64 fromSeq = 1;
    /// Called now and then with records done and records in all, on the verifying thread.
    std::function<void(qint64, qint64)> progress;
    const std::atomic_bool* cancel = nullptr;
};

/// What a verification found. `intact` false: the first bad record and what is wrong with it.
struct VerifyReport {
    bool intact = false;
    bool cancelled = false;
    qint64 records = 0; ///< checked
    qint64 firstSeq = 0, lastSeq = 0;
    QString headHash; ///< hex, of the last record checked
    qint64 badSeq = 0;
    QString badDecisionId;
    /// `body`, `column`, `chain`, `missing`, `reordered`, `truncated`
    QString problem;
    QString detail; ///< one sentence for a person
    qint64 lastTrustworthySeq = 0;
};

/// Recomputes everything from the canonical bytes: each body's hash, each link, each column,
/// gaps and order. Trusts no stored hash. Constant memory, works beside a live writer (one read
/// transaction). An Error means "could not check", never "altered". Run it off the GUI thread.
/// (Audit log, "Verify")
Result<VerifyReport> verifyAuditLog(const VerifyOptions& options);

} // namespace hall
