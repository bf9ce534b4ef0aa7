// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/crypto/ed25519.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QString>
#include <QStringList>

namespace hall {

/// How the records of an export are bound to a checkpoint.
enum class ExportProof {
    None,  ///< no checkpoint covers any of them
    Chain, ///< all records of the log: each names the hash of the one before, one path for the last
    Each,  ///< some of them: a path each, in a file of their own
};

/// What stands beside a JSONL export and says what it is. Thread-safe. (Audit log, "Export")
struct ExportManifest {
    QString origin; ///< of the log; empty when it never had a key
    qint64 madeAtMs = 0;
    QString filter;
    bool decisionsOnly = false;
    QString zone; ///< that `until:2026-11-20` was read in
    qint64 rows = 0;
    qint64 firstSeq = 0, lastSeq = 0; ///< 0 without rows
    QByteArray firstHash, lastHash;   ///< 32 bytes; empty without rows
    qint64 fromMs = 0, toMs = 0;      ///< of recording, the least and the greatest

    QString file; ///< names without a folder
    qint64 fileBytes = 0;
    QByteArray fileSha256;
    QString proofsFile; ///< ExportProof::Each
    QByteArray proofsSha256;

    ExportProof proof = ExportProof::None;
    qint64 provenTo = 0;   ///< the last record that the checkpoint covers
    QByteArrayList path;   ///< of that record; ExportProof::Chain
    QByteArray checkpoint; ///< signed note

    QStringList howToCheck; ///< sentences for a person
    QString signingKeyId;
    QByteArray signature; ///< empty: not signed

    /// Indented JSON.
    QByteArray toJson() const;
    /// What the signature is over: canonical JSON without the member `signature`.
    QByteArray signedBytes() const;
    Result<void> sign(const Ed25519Key& key);
    void describe(); ///< fills howToCheck
};
/// Strict: nothing missing, nothing unknown, every value in its one spelling. Error INVALID_EXPORT,
/// naming the member.
Result<ExportManifest> readExportManifest(const QByteArray& json);

} // namespace hall
