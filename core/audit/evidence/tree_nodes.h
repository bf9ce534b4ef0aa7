// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/record_table.h"
#include "core/proof/merkle/merkle_tree.h"

#include <QSqlDatabase>

/// The tree over a log's receipt hashes, as tables `record` and `tree_node` hold it. (Audit log,
/// "Checkpoints and proofs")
namespace hall {

/// The lowest level that is stored: a subtree over one block of records.
inline constexpr int lowestStoredLevel = 10;
static_assert(blockSize == qint64(1) << lowestStoredLevel);

/// Reads subtrees through `database`, on its thread. Errors: TREE_INCOMPLETE (a record or a node
/// that has to be there is not; the message names it), AUDIT_UNAVAILABLE.
merkle::NodeSource storedNodes(const QSqlDatabase& database);
/// The root over the first `size` records. Errors: those of storedNodes().
Result<QByteArray> storedRoot(const QSqlDatabase& database, qint64 size);

/// RECORD_DAMAGED: `what` was found in passing, and only a verification can say all of it.
Error recordDamaged(const QString& what);
/// TREE_INCOMPLETE as RECORD_DAMAGED, because a tree with a gap is a log that was changed; any
/// other error as it is.
Error damagedTree(const Error& error);

/// Keeps table `tree_node` while the log grows. Writer thread.
class TreeGrowth {
public:
    /// Makes the nodes of a log that was written before there were any, some blocks per
    /// transaction: killed, it goes on at the next start. Outside a transaction.
    static Result<void> makeMissing(const QSqlDatabase& database, qint64 size);
    /// Continues at a log of `size` records. After TREE_INCOMPLETE nothing is added to the tree.
    Result<void> resume(const QSqlDatabase& database, qint64 size);

    /// A record was written. One with a number that was there already takes its place: what was
    /// undone need not be told.
    void add(qint64 seq, const QByteArray& receiptHash);
    /// Writes the subtrees that the records up to `size` complete; in their transaction.
    Result<void> flush(const QSqlDatabase& database, qint64 size);
    /// After the commit.
    void committed();

    /// Of what was committed.
    qint64 size() const { return m_tree.size(); }
    QByteArray root() const { return m_tree.root(); }

private:
    merkle::Frontier m_tree, m_next;
    std::vector<QByteArray> m_added; ///< receipt hashes of the records after m_tree
    bool m_isComplete = false;
};

} // namespace hall
