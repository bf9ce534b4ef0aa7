// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArrayList>
#include <QString>
#include <QStringList>

#include <atomic>
#include <functional>

namespace hall {

struct ExportCheckOptions {
    QString manifestPath;
    /// 32 bytes each, of keys that may have signed manifest and checkpoint. At least one.
    QByteArrayList publicKeys;
    /// Takes an export whose manifest nobody signed for what its checkpoint shows.
    bool allowsUnsigned = false;
    /// Called now and then with lines checked and lines in all, on the checking thread.
    std::function<void(qint64 done, qint64 total)> progress = {};
    const std::atomic_bool* cancel = nullptr;
};

struct ExportCheck {
    bool accepted = false;
    /// `signature` (of the manifest), `checkpoint`, `file`, `count`, `record`, `chain`, `proof`;
    /// empty when accepted
    QString problem;
    QString detail;    ///< one sentence for a person
    qint64 badSeq = 0; ///< the record that is to blame; 0: none
    QStringList notes; ///< what was not shown, although nothing is wrong: sentences

    QString origin;
    qint64 rows = 0; ///< checked
    qint64 firstSeq = 0, lastSeq = 0;
    qint64 provenTo = 0; ///< up to here the records are those of a signed checkpoint
    qint64 checkpointSize = 0, checkpointAtMs = 0; ///< 0 without one
    QString signingKeyId;                          ///< of the manifest; empty when it is not signed
};

/// Holds a JSONL export against its manifest and public keys, without the database: files, count,
/// every record's bytes, order, chain or proofs, checkpoint, signature. Constant memory. An Error
/// means "could not check", never "altered": EXPORT_UNREADABLE (`field` is the path),
/// INVALID_EXPORT (the manifest is none), EXPORT_CANCELLED.
Result<ExportCheck> checkExport(const ExportCheckOptions& options);

} // namespace hall
