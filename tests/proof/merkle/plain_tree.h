// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proof/merkle/merkle_tree.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QByteArrayView>
#include <QCryptographicHash>

#include <utility>

namespace hall::test {

/// The tree as the RFC's recursion defines it, over given leaf hashes, and with Qt's SHA-256: what
/// the room's own code is held against.
class PlainTree {
public:
    explicit PlainTree(QByteArrayList leaves) : m_leaves(std::move(leaves)) {}
    /// `count` leaves, each another.
    static PlainTree ofNumbers(qint64 count)
    {
        QByteArrayList leaves;
        for (qint64 i = 0; i < count; ++i)
            leaves.append(hash('\0', hash('r', QByteArray::number(i))));
        return PlainTree(leaves);
    }

    qint64 size() const { return m_leaves.size(); }
    const QByteArray& leaf(qint64 index) const { return m_leaves[index]; }
    QByteArray root(qint64 size) const { return root(0, size); }
    QByteArray root(qint64 first, qint64 count) const
    {
        if (count == 0)
            return QCryptographicHash::hash({}, QCryptographicHash::Sha256);
        if (count == 1)
            return m_leaves[first];
        qint64 left = 1;
        while (2 * left < count)
            left *= 2;
        return hash('\1', root(first, left), root(first + left, count - left));
    }
    merkle::NodeSource nodes() const
    {
        return [this](int level, qint64 no) -> Result<QByteArray> {
            const qint64 leaves = qint64(1) << level;
            if ((no + 1) * leaves > size())
                return Error{QStringLiteral("No such subtree."), QStringLiteral("MISSING_NODE"),
                             QStringLiteral("%1/%2").arg(level).arg(no)};
            return root(no * leaves, leaves);
        };
    }

private:
    static QByteArray hash(char prefix, const QByteArray& first, const QByteArray& second = {})
    {
        QCryptographicHash sum(QCryptographicHash::Sha256);
        sum.addData(QByteArrayView(&prefix, 1));
        sum.addData(first);
        sum.addData(second);
        return sum.result();
    }

    QByteArrayList m_leaves;
};

/// The bytes with one bit changed; counted from 0, and from the start again beyond the end.
inline QByteArray withBitFlipped(QByteArray bytes, qsizetype bit)
{
    const qsizetype at = bit / 8 % bytes.size();
    bytes[at] = char(bytes[at] ^ (1 << bit % 8));
    return bytes;
}

} // namespace hall::test
