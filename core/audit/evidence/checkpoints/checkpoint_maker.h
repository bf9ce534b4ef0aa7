// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/evidence/checkpoints/checkpoint_file.h"
#include "core/audit/evidence/checkpoints/checkpoint_table.h"
#include "core/audit/evidence/keys/key_ring.h"

#include <QSqlDatabase>

namespace hall {

/// Puts signed checkpoints into the file beside the database and then into table `checkpoint`:
/// being killed leaves the file ahead by one, never the table. Writer thread, outside transactions.
class CheckpointMaker {
public:
    /// `sync`: the file survives a power loss.
    CheckpointMaker(const QString& databasePath, bool sync, KeyRing& keys);

    /// Holds table and file against the log of `records` records and against each other. Empty
    /// when they fit; then each has what the other one had. Otherwise what does not, as a sentence,
    /// and neither was changed. Error: what could not be read or written.
    Result<QString> reconcile(const QSqlDatabase& database, qint64 records);

    /// Makes sure that nothing has changed since, by reconcile() where it may have. Error
    /// CHECKPOINT_MISFIT as well: no checkpoint is put on top of one that does not fit the log.
    Result<void> prepare(const QSqlDatabase& database, qint64 records);
    /// The note of a checkpoint of `records` records with this root. Needs prepare().
    Result<QByteArray> sign(qint64 records, const QByteArray& root, qint64 nowMs);
    /// Into the file. May be called on another thread, while this one calls nothing else.
    Result<void> append(const QByteArray& note) { return m_file.append({note}); }
    /// Then into the table.
    Result<void> insert(const QSqlDatabase& database, const QByteArray& note);
    /// insert() is not called for a note that was appended, or may have been.
    void abandon() { m_isReconciled = false; }

    const std::optional<StoredCheckpoint>& last() const { return m_last; }

private:
    Result<QString> misfit(const QSqlDatabase& database, const QByteArray& note, qint64 records);
    Result<QString> compareFile(const QSqlDatabase& database, qint64 records);
    /// `ahead`: the file's notes after the table's last, oldest first; `meeting`: the one before.
    Result<QString> adopt(const QSqlDatabase& database, qint64 records, const QByteArrayList& ahead,
                          const std::optional<StoredCheckpoint>& meeting);
    Result<QString> endTorn(const QByteArray& torn, qint64 records);
    Result<void> insertRow(const QSqlDatabase& database, const StoredCheckpoint& checkpoint);
    Result<void> appendAfter(const QSqlDatabase& database, qint64 size);

    CheckpointFile m_file;
    KeyRing& m_keys;
    const bool m_isSynced;
    std::optional<StoredCheckpoint> m_last; ///< of the table
    bool m_isReconciled = false;
};

} // namespace hall
