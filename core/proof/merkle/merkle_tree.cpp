// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proof/merkle/merkle_tree.h"

#include "core/crypto/sha256.h"

#include <QVarLengthArray>

#include <algorithm>
#include <bit>
#include <utility>

namespace hall::merkle {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype hashBytes = 32;

QByteArray prefixedHash(char prefix, QByteArrayView first, QByteArrayView second = {})
{
    QVarLengthArray<char, 1 + 2 * hashBytes> text;
    text.append(prefix);
    text.append(first.data(), first.size());
    text.append(second.data(), second.size());
    return sha256(QByteArrayView(text.constData(), text.size()));
}

Error invalidRange(const QString& message)
{
    return {message, u"INVALID_RANGE"_s, {}};
}

/// The RFC's k: the largest power of two below `count`, which is at least 2.
qint64 leftLeaves(qint64 count)
{
    return qint64(std::bit_floor(quint64(count - 1)));
}

/// Root of the `count` leaves from `first` on. That is a place where the tree splits: a multiple of
/// the next power of two.
Result<QByteArray> subtreeRoot(qint64 first, qint64 count, const NodeSource& nodes)
{
    QByteArray root;
    // Complete subtrees, from the right end: the smallest first.
    for (qint64 end = first + count; end > first; end &= end - 1) {
        const int level = std::countr_zero(quint64(end - first));
        Result<QByteArray> hash = nodes(level, (end >> level) - 1);
        if (!hash)
            return hash;
        root = root.isEmpty() ? *std::move(hash) : nodeHash(*hash, root);
    }
    return root;
}

bool areHashes(const QByteArrayList& list)
{
    return std::all_of(list.begin(), list.end(),
                       [](const QByteArray& hash) { return hash.size() == hashBytes; });
}

} // namespace

QByteArray leafHash(QByteArrayView receiptHash)
{
    return prefixedHash('\x00', receiptHash);
}

QByteArray nodeHash(QByteArrayView left, QByteArrayView right)
{
    return prefixedHash('\x01', left, right);
}

Result<Frontier> Frontier::of(qint64 size, const NodeSource& nodes)
{
    if (size < 0)
        return invalidRange(u"A tree cannot have %1 leaves."_s.arg(size));
    Frontier frontier;
    frontier.m_size = size;
    frontier.m_peaks.resize(std::size_t(std::bit_width(quint64(size))));
    for (int level = 0; size >> level > 0; ++level) {
        if ((size >> level & 1) == 0)
            continue;
        Result<QByteArray> hash = nodes(level, (size >> level) - 1);
        if (!hash)
            return hash.error();
        frontier.m_peaks[std::size_t(level)] = *std::move(hash);
    }
    return frontier;
}

std::vector<Node> Frontier::append(const QByteArray& leaf)
{
    std::vector<Node> completed;
    QByteArray hash = leaf;
    std::size_t level = 0;
    for (; m_size >> level & 1; ++level) {
        hash = nodeHash(std::exchange(m_peaks[level], {}), hash);
        completed.push_back({int(level) + 1, m_size >> (level + 1), hash});
    }
    if (level == m_peaks.size())
        m_peaks.push_back(std::move(hash));
    else
        m_peaks[level] = std::move(hash);
    ++m_size;
    return completed;
}

QByteArray Frontier::root() const
{
    if (m_size == 0)
        return sha256({});
    QByteArray root;
    for (const QByteArray& peak : m_peaks) {
        if (!peak.isEmpty())
            root = root.isEmpty() ? peak : nodeHash(peak, root);
    }
    return root;
}

Result<QByteArrayList> inclusionProof(qint64 index, qint64 size, const NodeSource& nodes)
{
    if (index < 0 || index >= size)
        return invalidRange(
            u"A tree of %1 leaves has no leaf %2; they count from 0."_s.arg(size).arg(index));
    QByteArrayList path;
    qint64 first = 0;
    while (size > 1) {
        const qint64 left = leftLeaves(size);
        const bool goesLeft = index - first < left;
        Result<QByteArray> sibling = goesLeft ? subtreeRoot(first + left, size - left, nodes)
                                              : subtreeRoot(first, left, nodes);
        if (!sibling)
            return sibling.error();
        path.prepend(*std::move(sibling));
        first = goesLeft ? first : first + left;
        size = goesLeft ? left : size - left;
    }
    return path;
}

Result<QByteArrayList> consistencyProof(qint64 oldSize, qint64 newSize, const NodeSource& nodes)
{
    if (oldSize <= 0 || oldSize > newSize)
        return invalidRange(
            u"A tree of %1 leaves does not begin one of %2."_s.arg(oldSize).arg(newSize));
    QByteArrayList path;
    qint64 first = 0;
    // Whether the subtree at `first` is the old tree itself, whose root the verifier has.
    bool isOldTree = true;
    while (oldSize != newSize) {
        const qint64 left = leftLeaves(newSize);
        const bool goesLeft = oldSize <= left;
        Result<QByteArray> sibling = goesLeft ? subtreeRoot(first + left, newSize - left, nodes)
                                              : subtreeRoot(first, left, nodes);
        if (!sibling)
            return sibling.error();
        path.prepend(*std::move(sibling));
        newSize = goesLeft ? left : newSize - left;
        if (!goesLeft) {
            first += left;
            oldSize -= left;
            isOldTree = false;
        }
    }
    if (!isOldTree) {
        Result<QByteArray> common = subtreeRoot(first, oldSize, nodes);
        if (!common)
            return common.error();
        path.prepend(*std::move(common));
    }
    return path;
}

bool verifyInclusion(const QByteArray& leaf, qint64 index, qint64 size, const QByteArray& root,
                     const QByteArrayList& proof)
{
    if (index < 0 || index >= size || leaf.size() != hashBytes || !areHashes(proof))
        return false;
    // The names of section 2.1.3.2.
    quint64 fn = quint64(index);
    quint64 sn = quint64(size - 1);
    QByteArray r = leaf;
    for (const QByteArray& p : proof) {
        if (sn == 0)
            return false;
        if ((fn & 1) != 0 || fn == sn) {
            r = nodeHash(p, r);
            for (; (fn & 1) == 0 && fn != 0; fn >>= 1)
                sn >>= 1;
        } else {
            r = nodeHash(r, p);
        }
        fn >>= 1;
        sn >>= 1;
    }
    return sn == 0 && r == root;
}

bool verifyConsistency(qint64 oldSize, const QByteArray& oldRoot, qint64 newSize,
                       const QByteArray& newRoot, const QByteArrayList& proof)
{
    if (oldSize <= 0 || oldSize > newSize || oldRoot.size() != hashBytes || !areHashes(proof))
        return false;
    if (oldSize == newSize)
        return proof.isEmpty() && oldRoot == newRoot;
    QByteArrayList path = proof;
    if (std::has_single_bit(quint64(oldSize)))
        path.prepend(oldRoot);
    if (path.isEmpty())
        return false;
    // The names of section 2.1.4.2.
    quint64 fn = quint64(oldSize - 1);
    quint64 sn = quint64(newSize - 1);
    for (; (fn & 1) != 0; fn >>= 1)
        sn >>= 1;
    QByteArray fr = path.takeFirst();
    QByteArray sr = fr;
    for (const QByteArray& c : std::as_const(path)) {
        if (sn == 0)
            return false;
        if ((fn & 1) != 0 || fn == sn) {
            fr = nodeHash(c, fr);
            sr = nodeHash(c, sr);
            for (; (fn & 1) == 0 && fn != 0; fn >>= 1)
                sn >>= 1;
        } else {
            sr = nodeHash(sr, c);
        }
        fn >>= 1;
        sn >>= 1;
    }
    return sn == 0 && fr == oldRoot && sr == newRoot;
}

} // namespace hall::merkle
