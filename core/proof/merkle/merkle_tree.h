// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QByteArrayView>

#include <functional>
#include <vector>

/// The tree of RFC 9162, section 2.1, over the receipt hashes of a log: record 1 is leaf 0. All
/// hashes are 32 bytes. The functions are thread-safe, and call a NodeSource on the caller's
/// thread. (Audit log, "Checkpoints and proofs")
namespace hall::merkle {

/// SHA-256 of 0x00 and the receipt hash.
QByteArray leafHash(QByteArrayView receiptHash);
/// SHA-256 of 0x01 and both hashes.
QByteArray nodeHash(QByteArrayView left, QByteArrayView right);

/// One complete subtree: the leaves from no · 2^level on, 2^level of them. Level 0 is a leaf.
struct Node {
    int level = 0;
    qint64 no = 0;
    QByteArray hash;
};

/// Reads the hash of a complete subtree, from wherever it is kept.
using NodeSource = std::function<Result<QByteArray>(int level, qint64 no)>;

/// A tree that grows at its right end: holds one hash per level. One thread at a time.
class Frontier {
public:
    /// Continues a tree of `size` leaves: asks for one node per bit set in `size`. Error
    /// INVALID_RANGE when it is negative, else what `nodes` said.
    static Result<Frontier> of(qint64 size, const NodeSource& nodes);

    /// Adds one leaf, a leafHash, and gives the subtrees that it completes, level 1 first.
    std::vector<Node> append(const QByteArray& leaf);
    qint64 size() const { return m_size; }
    /// Of no leaves: SHA-256 of nothing.
    QByteArray root() const;

private:
    qint64 m_size = 0;
    std::vector<QByteArray> m_peaks; ///< index: level; empty where the bit of m_size is not set
};

/// The path from leaf `index` to the root of the first `size` leaves, the leaf's sibling first.
/// Error INVALID_RANGE when 0 <= index < size does not hold, else what `nodes` said.
Result<QByteArrayList> inclusionProof(qint64 index, qint64 size, const NodeSource& nodes);
/// That the tree of `oldSize` leaves begins the one of `newSize`. Error INVALID_RANGE unless
/// 0 < oldSize <= newSize, else what `nodes` said. Equal sizes: an empty proof.
Result<QByteArrayList> consistencyProof(qint64 oldSize, qint64 newSize, const NodeSource& nodes);

/// Whether the path of an inclusionProof leads from `leaf` (a leafHash) to the root; false as well
/// for any malformed argument. A size that gives the leaf the same turns cannot be told from the
/// right one, so size and root have to come from one signed checkpoint.
bool verifyInclusion(const QByteArray& leaf, qint64 index, qint64 size, const QByteArray& root,
                     const QByteArrayList& proof);
/// The same for a consistencyProof.
bool verifyConsistency(qint64 oldSize, const QByteArray& oldRoot, qint64 newSize,
                       const QByteArray& newRoot, const QByteArrayList& proof);

} // namespace hall::merkle
