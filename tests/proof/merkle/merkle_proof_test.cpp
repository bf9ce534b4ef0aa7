// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proof/merkle/plain_tree.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace hall;
using namespace hall::merkle;
using hall::test::PlainTree;
using hall::test::withBitFlipped;

namespace {

constexpr qint64 largest = 130;

/// The turns from the root to a leaf: what a path's check depends on besides the hashes.
QByteArray turns(qint64 index, qint64 size)
{
    if (size == 1)
        return {};
    qint64 left = 1;
    while (2 * left < size)
        left *= 2;
    return index < left ? "l" + turns(index, left) : "r" + turns(index - left, size - left);
}

/// The same for a consistency proof; ends with whether the old root itself is what it begins from.
QByteArray turnsToOld(qint64 oldSize, qint64 newSize, bool isOldTree = true)
{
    if (oldSize == newSize)
        return isOldTree ? "=" : ".";
    qint64 left = 1;
    while (2 * left < newSize)
        left *= 2;
    return oldSize <= left ? "l" + turnsToOld(oldSize, left, isOldTree)
                           : "r" + turnsToOld(oldSize - left, newSize - left, false);
}

/// Each list that differs from `proof` by one hash: one bit in each (all of them with `everyBit`),
/// one missing, one more, one cut short, two exchanged.
QList<QByteArrayList> alterations(const QByteArrayList& proof, qint64 seed, bool everyBit)
{
    QList<QByteArrayList> altered;
    for (qsizetype i = 0; i < proof.size(); ++i) {
        QByteArrayList one = proof;
        for (qsizetype bit = 0; bit < (everyBit ? 256 : 1); ++bit) {
            one[i] = withBitFlipped(proof[i], everyBit ? bit : seed * 31 + i);
            altered.append(one);
        }
        one[i] = proof[i].chopped(1);
        altered.append(one);
        one[i] = {};
        altered.append(one);
        one = proof;
        one.removeAt(i);
        altered.append(one);
        one = proof;
        one.insert(i, proof[i]);
        altered.append(one);
        if (i > 0) {
            one = proof;
            one.swapItemsAt(i - 1, i);
            altered.append(one);
        }
    }
    altered.append(QByteArrayList(proof) << QByteArray(32, '\0'));
    return altered;
}

} // namespace

class MerkleProofTest : public QObject {
    Q_OBJECT

    const PlainTree m_tree = PlainTree::ofNumbers(largest);
    QByteArrayList m_roots;

private Q_SLOTS:
    void initTestCase()
    {
        for (qint64 size = 0; size <= largest; ++size)
            m_roots.append(m_tree.root(size));
    }

    void everyLeafOfEverySize()
    {
        for (qint64 size = 1; size <= largest; ++size) {
            for (qint64 index = 0; index < size; ++index) {
                const QByteArray& leaf = m_tree.leaf(index);
                const QByteArray& root = m_roots[size];
                const auto proof = inclusionProof(index, size, m_tree.nodes());
                QVERIFY(proof.ok());
                QCOMPARE(proof->size(), turns(index, size).size());
                QVERIFY(verifyInclusion(leaf, index, size, root, *proof));

                const qint64 seed = size * largest + index;
                for (const auto& altered : alterations(*proof, seed, size <= 17))
                    QVERIFY(!verifyInclusion(leaf, index, size, root, altered));
                QVERIFY(!verifyInclusion(withBitFlipped(leaf, seed), index, size, root, *proof));
                QVERIFY(!verifyInclusion(leaf, index, size, withBitFlipped(root, seed), *proof));
                for (qint64 other = -1; other <= size; ++other) {
                    if (other != index)
                        QVERIFY(!verifyInclusion(leaf, other, size, root, *proof));
                }
            }
        }
    }

    /// A path says which turns it takes and no more: where two sizes have the same turns to a leaf
    /// it is good for both, and what tells them apart is the checkpoint, which signs size and root
    /// as one.
    void aWrongSizeIsRefusedWhereItsTurnsDiffer()
    {
        int refused = 0;
        for (qint64 size = 1; size <= 40; ++size) {
            for (qint64 index = 0; index < size; ++index) {
                const auto proof = inclusionProof(index, size, m_tree.nodes());
                QVERIFY(proof.ok());
                for (qint64 other = 0; other <= 80; ++other) {
                    const bool same = index < other && turns(index, other) == turns(index, size);
                    QCOMPARE(
                        verifyInclusion(m_tree.leaf(index), index, other, m_roots[size], *proof),
                        same);
                    refused += same ? 0 : 1;
                }
            }
        }
        QVERIFY(refused > 30'000);
    }

    void everySizeContinuesEverySmallerOne()
    {
        for (qint64 newSize = 1; newSize <= largest; ++newSize) {
            for (qint64 oldSize = 1; oldSize <= newSize; ++oldSize) {
                const QByteArray& oldRoot = m_roots[oldSize];
                const QByteArray& newRoot = m_roots[newSize];
                const auto proof = consistencyProof(oldSize, newSize, m_tree.nodes());
                QVERIFY(proof.ok());
                QCOMPARE(proof->isEmpty(), oldSize == newSize);
                QVERIFY(verifyConsistency(oldSize, oldRoot, newSize, newRoot, *proof));

                const qint64 seed = newSize * largest + oldSize;
                for (const auto& altered : alterations(*proof, seed, newSize <= 17))
                    QVERIFY(!verifyConsistency(oldSize, oldRoot, newSize, newRoot, altered));
                QVERIFY(!verifyConsistency(oldSize, withBitFlipped(oldRoot, seed), newSize, newRoot,
                                           *proof));
                QVERIFY(!verifyConsistency(oldSize, oldRoot, newSize, withBitFlipped(newRoot, seed),
                                           *proof));
                QVERIFY(!verifyConsistency(oldSize, oldRoot.chopped(1), newSize, newRoot, *proof));
            }
        }
    }

    void wrongSizesAreRefusedWhereTheirTurnsDiffer()
    {
        int refused = 0;
        for (qint64 newSize = 1; newSize <= 20; ++newSize) {
            for (qint64 oldSize = 1; oldSize <= newSize; ++oldSize) {
                const auto proof = consistencyProof(oldSize, newSize, m_tree.nodes());
                QVERIFY(proof.ok());
                const QByteArray way = turnsToOld(oldSize, newSize);
                for (qint64 otherNew = 0; otherNew <= 32; ++otherNew) {
                    for (qint64 otherOld = -1; otherOld <= 32; ++otherOld) {
                        const bool same = otherOld > 0 && otherOld <= otherNew &&
                                          turnsToOld(otherOld, otherNew) == way;
                        QCOMPARE(verifyConsistency(otherOld, m_roots[oldSize], otherNew,
                                                   m_roots[newSize], *proof),
                                 same);
                        refused += same ? 0 : 1;
                    }
                }
            }
        }
        QVERIFY(refused > 100'000);
    }

    /// What a log does that took a record back, or put another in its place.
    void anotherHistoryIsNoContinuation()
    {
        QByteArrayList leaves;
        for (qint64 i = 0; i < 40; ++i)
            leaves.append(m_tree.leaf(i));
        leaves[5] = withBitFlipped(leaves[5], 9);
        const PlainTree rewritten(leaves);
        for (qint64 oldSize = 6; oldSize < 40; ++oldSize) {
            const auto proof = consistencyProof(oldSize, 40, rewritten.nodes());
            QVERIFY(proof.ok());
            QVERIFY(verifyConsistency(oldSize, rewritten.root(oldSize), 40, rewritten.root(40),
                                      *proof));
            QVERIFY(!verifyConsistency(oldSize, m_roots[oldSize], 40, rewritten.root(40), *proof));
        }
    }

    void asksForNothingThatCannotBe_data()
    {
        QTest::addColumn<qint64>("first");
        QTest::addColumn<qint64>("second");
        QTest::addColumn<bool>("inclusion");
        QTest::newRow("leaf before the first") << qint64(-1) << qint64(8) << true;
        QTest::newRow("leaf after the last") << qint64(8) << qint64(8) << true;
        QTest::newRow("leaf of an empty tree") << qint64(0) << qint64(0) << true;
        QTest::newRow("from nothing") << qint64(0) << qint64(8) << false;
        QTest::newRow("from less than nothing") << qint64(-3) << qint64(8) << false;
        QTest::newRow("backwards") << qint64(9) << qint64(8) << false;
    }
    void asksForNothingThatCannotBe()
    {
        QFETCH(qint64, first);
        QFETCH(qint64, second);
        QFETCH(bool, inclusion);
        const auto proof = inclusion ? inclusionProof(first, second, m_tree.nodes())
                                     : consistencyProof(first, second, m_tree.nodes());
        QVERIFY(!proof.ok());
        QCOMPARE(proof.error().code, u"INVALID_RANGE"_s);
        QVERIFY(inclusion ? !verifyInclusion(m_tree.leaf(0), first, second, m_roots[1], {})
                          : !verifyConsistency(first, m_roots[1], second, m_roots[8], {}));
    }
};

HALL_TEST(MerkleProofTest);
#include "merkle_proof_test.moc"
