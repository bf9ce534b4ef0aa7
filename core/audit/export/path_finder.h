// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/evidence/checkpoints/checkpoint_table.h"
#include "core/proof/merkle/merkle_tree.h"

#include <QHash>
#include <QSqlDatabase>

#include <vector>

namespace hall {

/// The paths of many records to the root of one checkpoint, in their order: reads each block of
/// the log once. On the connection's thread.
class PathFinder {
public:
    PathFinder(const QSqlDatabase& database, StoredCheckpoint checkpoint);

    const StoredCheckpoint& checkpoint() const { return m_checkpoint; }
    /// Checked against the checkpoint's root. Errors: RECORD_DAMAGED, AUDIT_UNAVAILABLE.
    Result<QByteArrayList> path(qint64 seq, const QByteArray& receiptHash);

private:
    /// The subtrees of one block, those of level 0 first.
    struct Block {
        qint64 no = -1;
        std::vector<std::vector<QByteArray>> levels;
    };
    Result<QByteArray> node(int level, qint64 no);
    Result<void> load(Block& block, qint64 no) const;

    QSqlDatabase m_database;
    StoredCheckpoint m_checkpoint;
    merkle::NodeSource m_stored;
    QHash<std::pair<int, qint64>, QByteArray> m_upper; ///< one per thousand records
    Block m_block;                                     ///< of the record
    Block m_last; ///< the incomplete one, which every path meets
};

} // namespace hall
