// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/evidence/keys/signing_key_table.h"
#include "core/audit/storage/connection.h"
#include "core/base/result.h"
#include "core/proof/record_proof.h"

#include <QByteArray>
#include <QSqlDatabase>

#include <memory>
#include <vector>

namespace hall {

/// Takes from a log what somebody without it needs. Also beside a live writer and in another
/// process. Use it on the thread that opened the connection. Errors of every member, besides those
/// it names: AUDIT_UNAVAILABLE.
class EvidenceReader {
public:
    /// Over a connection of its own. Errors: those of AuditReader::open().
    static Result<EvidenceReader> open(const QString& path);
    /// Over an AuditReader's; not longer than that lives.
    explicit EvidenceReader(const QSqlDatabase& database);

    /// That record `seq` is in the checkpoint of `size` records; 0: in the last one. Checked before
    /// it is given away. Errors: NOT_FOUND (the record, or the checkpoint), ARCHIVED (it was
    /// moved to a file, which is named), NOT_COVERED (the checkpoint is older than the record),
    /// RECORD_DAMAGED (the log does not fit its checkpoint).
    Result<RecordProof> prove(qint64 seq, qint64 size = 0) const;
    /// That the checkpoint of `newSize` records (0: the last one) continues that of `oldSize`.
    /// Errors: NOT_FOUND, INVALID_RANGE (they are in the wrong order), ARCHIVED (the older one ends
    /// inside a block of records that were moved to a file), RECORD_DAMAGED.
    Result<ConsistencyProof> consistency(qint64 oldSize, qint64 newSize) const;
    /// The signed note of the checkpoint of `size` records; 0: of the last one. NOT_FOUND.
    Result<QByteArray> checkpointNote(qint64 size = 0) const;
    /// Oldest first.
    Result<std::vector<SigningKey>> keys() const;

private:
    Result<QByteArray> bodyOf(qint64 seq) const;

    std::shared_ptr<Connection> m_connection; ///< nullptr over somebody else's
    QSqlDatabase m_database;
};

} // namespace hall
