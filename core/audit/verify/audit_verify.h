// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <atomic>
#include <functional>

namespace hall {

struct VerifyOptions {
    QString path;
    qint64 fromSeq = 1;
    /// Called now and then with records done and records in all, on the verifying thread.
    std::function<void(qint64, qint64)> progress = {};
    const std::atomic_bool* cancel = nullptr;
    /// Checkpoints from outside the database: a copy that somebody kept, or a selection. Empty: the
    /// file beside the database, which has to agree with it in everything.
    QString checkpointsPath = {};
    /// 32 bytes of a key that has to be one of the log's. Empty: its own records say which it has.
    QByteArray publicKey = {};
};

enum class VerifyOutcome {
    Intact,
    Altered,
    EndMissing, ///< what is there is intact, but there was more
    Cancelled,
};
/// `intact`, `altered`, `end_missing`, `cancelled`
QByteArrayView verifyOutcomeName(VerifyOutcome outcome);

/// What a verification found: the first bad record and what is wrong with it.
struct VerifyReport {
    VerifyOutcome outcome = VerifyOutcome::Cancelled;
    bool intact = false; ///< outcome is Intact
    bool cancelled = false;
    qint64 records = 0; ///< checked
    qint64 firstSeq = 0, lastSeq = 0;
    int checkpoints = 0; ///< checked, signature and all
    QString headHash;    ///< hex, of the last record checked
    qint64 badSeq = 0;   ///< 0: not a record, but what `detail` names
    QString badDecisionId;
    /// `body`, `column`, `chain`, `missing`, `reordered`, `truncated`, `signature`, `checkpoint`,
    /// `foreign_key`
    QString problem;
    QString detail; ///< one sentence for a person
    qint64 lastTrustworthySeq = 0;
    qint64 expectedSeq = 0; ///< EndMissing: of the last record that there was, as far as is known
    QStringList notes;      ///< worth knowing, and no tampering: sentences
};

/// Recomputes everything from the canonical bytes: each body's hash, each link, each column, gaps
/// and order, summaries, words and tree; holds signing keys and checkpoints against the records.
/// Trusts no stored hash. Constant memory, several threads, works beside a live writer (one read
/// transaction). From a later record on, what came before is taken as it stands. An Error means
/// "could not check", never "altered". Run it off the GUI thread. (Audit log, "Verify")
Result<VerifyReport> verifyAuditLog(const VerifyOptions& options);

} // namespace hall
