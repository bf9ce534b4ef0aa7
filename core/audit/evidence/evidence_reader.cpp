// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/evidence/evidence_reader.h"

#include "core/audit/archive/segment_table.h"
#include "core/audit/evidence/checkpoints/checkpoint_table.h"
#include "core/audit/evidence/tree_nodes.h"
#include "core/audit/schema/schema.h"
#include "core/audit/storage/sql_error.h"
#include "core/crypto/sha256.h"

#include <QSqlQuery>
#include <QVariant>

namespace hall {

using namespace Qt::StringLiterals;

namespace {

Result<StoredCheckpoint> checkpointOf(const QSqlDatabase& database, qint64 size)
{
    const auto row =
        size == 0 ? checkpoint_table::last(database) : checkpoint_table::find(database, size);
    if (!row)
        return row.error();
    if (*row)
        return **row;
    if (size == 0)
        return Error{u"The log has no checkpoint yet."_s, u"NOT_FOUND"_s, u"size"_s};
    return Error{u"There is no checkpoint of %1 records."_s.arg(size), u"NOT_FOUND"_s, u"size"_s};
}

/// The key that the checkpoint of `size` records says it is signed with; empty when there is none.
QByteArray publicKeyAt(const std::vector<SigningKey>& keys, qint64 size)
{
    const SigningKey* key = keyAt(keys, size);
    return key ? key->publicKey : QByteArray();
}

} // namespace

Result<EvidenceReader> EvidenceReader::open(const QString& path)
{
    auto connection = Connection::open(path, Connection::Mode::ReadOnly, readerBusyTimeoutMs);
    if (!connection)
        return connection.error();
    if (const auto ours = checkSchema(**connection); !ours)
        return ours.error();
    EvidenceReader reader((*connection)->database());
    reader.m_connection = *std::move(connection);
    return reader;
}

EvidenceReader::EvidenceReader(const QSqlDatabase& database) : m_database(database) {}

Result<QByteArray> EvidenceReader::bodyOf(qint64 seq) const
{
    if (const auto here = segment_table::refuseArchived(m_database, seq); !here)
        return here.error();
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    query.prepare(u"SELECT body, hash FROM record WHERE seq = ?"_s);
    query.addBindValue(seq);
    if (!query.exec())
        return sqlError(query, u"read a record"_s);
    if (!query.next())
        return Error{u"There is no record %1 in the log."_s.arg(seq), u"NOT_FOUND"_s, u"seq"_s};
    const QByteArray body = query.value(0).toByteArray();
    if (sha256(body) != query.value(1).toByteArray())
        return recordDamaged(u"Record %1 was changed: its bytes do not have the hash stored with "
                             u"them."_s.arg(seq));
    return body;
}

Result<RecordProof> EvidenceReader::prove(qint64 seq, qint64 size) const
{
    const auto body = bodyOf(seq);
    if (!body)
        return body.error();
    const auto checkpoint = checkpointOf(m_database, size);
    if (!checkpoint)
        return checkpoint.error();
    if (checkpoint->size < seq)
        return Error{u"Record %1 is not in the checkpoint of %2 records."_s.arg(
                         QString::number(seq), QString::number(checkpoint->size)),
                     u"NOT_COVERED"_s, u"size"_s};
    const auto path = merkle::inclusionProof(seq - 1, checkpoint->size, storedNodes(m_database));
    if (!path)
        return damagedTree(path.error());
    const auto keys = signing_key_table::load(m_database);
    if (!keys)
        return keys.error();

    const RecordProof proof{*body, seq, *path, checkpoint->note};
    if (const auto fits = checkRecordProof(proof, publicKeyAt(*keys, checkpoint->size)); !fits)
        return recordDamaged(u"Record %1 does not fit the checkpoint of %2 records: %3"_s.arg(
            QString::number(seq), QString::number(checkpoint->size), fits.error().message));
    return proof;
}

Result<ConsistencyProof> EvidenceReader::consistency(qint64 oldSize, qint64 newSize) const
{
    const auto later = checkpointOf(m_database, newSize);
    if (!later)
        return later.error();
    const auto earlier = checkpointOf(m_database, oldSize);
    if (!earlier)
        return earlier.error();
    if (earlier->size > later->size)
        return Error{
            u"The older checkpoint has %1 records and the newer one %2: give them the "
            u"other way round."_s.arg(QString::number(earlier->size), QString::number(later->size)),
            u"INVALID_RANGE"_s, u"old"_s};
    // Of a checkpoint inside a block the single records are needed.
    if (earlier->size % blockSize != 0) {
        const auto here = segment_table::refuseArchived(m_database, earlier->size);
        if (!here)
            return here.error();
    }
    const auto path = merkle::consistencyProof(earlier->size, later->size, storedNodes(m_database));
    if (!path)
        return damagedTree(path.error());
    if (!merkle::verifyConsistency(earlier->size, earlier->root, later->size, later->root, *path))
        return recordDamaged(u"The checkpoint of %1 records is not continued by that of %2."_s.arg(
            QString::number(earlier->size), QString::number(later->size)));
    return ConsistencyProof{earlier->note, later->note, *path};
}

Result<QByteArray> EvidenceReader::checkpointNote(qint64 size) const
{
    const auto checkpoint = checkpointOf(m_database, size);
    if (!checkpoint)
        return checkpoint.error();
    return checkpoint->note;
}

Result<std::vector<SigningKey>> EvidenceReader::keys() const
{
    return signing_key_table::load(m_database);
}

} // namespace hall
