// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/crypto/ed25519.h"
#include "core/proof/merkle/merkle_tree.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QString>

namespace hall {

/// What stands beside a segment and says what it is. Thread-safe. (Audit log, "Retention")
struct SegmentManifest {
    QString origin; ///< of the log
    qint64 madeAtMs = 0;
    qint64 firstSeq = 0, lastSeq = 0;
    qint64 decisions = 0; ///< among them
    QByteArray prevHash;  ///< 32 bytes, of the record before; empty for the first segment
    QByteArray lastHash;  ///< 32 bytes

    QString file; ///< name without a folder
    QByteArray fileSha256;

    /// The log's tree: the complete subtrees that make up what comes before, the smallest first;
    /// the root of each block of 1,024 records; from record lastSeq on to the checkpoint's root.
    QByteArrayList before, subtrees, after;
    QByteArray checkpoint; ///< signed note over at least lastSeq records

    QString signingKeyId;
    QByteArray signature;

    qint64 count() const { return lastSeq - firstSeq + 1; }
    /// The tree over the records before, to go on with. Error INVALID_SEGMENT.
    Result<merkle::Frontier> treeBefore() const;

    /// Indented JSON.
    QByteArray toJson() const;
    /// What the signature is over: canonical JSON without the member `signature`.
    QByteArray signedBytes() const;
    Result<void> sign(const Ed25519Key& key);
};
/// Strict: nothing missing, nothing unknown, every value in its one spelling. Error
/// INVALID_SEGMENT, naming the member.
Result<SegmentManifest> readSegmentManifest(const QByteArray& json);

/// `hall-segment-<first>-<last>.jsonl.gz` and the manifest's `….manifest.json`.
QString segmentFileName(qint64 firstSeq, qint64 lastSeq);
QString segmentManifestName(qint64 firstSeq, qint64 lastSeq);

} // namespace hall
