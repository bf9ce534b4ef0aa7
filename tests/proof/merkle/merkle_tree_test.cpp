// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proof/merkle/plain_tree.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <map>

using namespace Qt::StringLiterals;
using namespace hall;
using namespace hall::merkle;
using hall::test::PlainTree;

class MerkleTreeTest : public QObject {
    Q_OBJECT

    static Frontier grown(const PlainTree& tree, qint64 size)
    {
        Frontier frontier;
        for (qint64 i = 0; i < size; ++i)
            frontier.append(tree.leaf(i));
        return frontier;
    }

private Q_SLOTS:
    /// The leaves and roots that implementations of Certificate Transparency test themselves with.
    void rootsOfTheStandard()
    {
        const QByteArrayList entries{"",
                                     "00",
                                     "10",
                                     "2021",
                                     "3031",
                                     "40414243",
                                     "5051525354555657",
                                     "606162636465666768696a6b6c6d6e6f"};
        const QByteArrayList roots{
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
            "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
            "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
            "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
            "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
            "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"};
        Frontier frontier;
        QCOMPARE(frontier.root().toHex(), roots[0]);
        for (qsizetype i = 0; i < entries.size(); ++i) {
            frontier.append(leafHash(QByteArray::fromHex(entries[i])));
            QCOMPARE(frontier.size(), i + 1);
            QCOMPARE(frontier.root().toHex(), roots[i + 1]);
        }
    }

    void growsAsTheDefinitionSays()
    {
        const PlainTree tree = PlainTree::ofNumbers(300);
        Frontier frontier;
        for (qint64 size = 0; size <= tree.size(); ++size) {
            QCOMPARE(frontier.size(), size);
            QCOMPARE(frontier.root().toHex(), tree.root(size).toHex());
            if (size < tree.size())
                frontier.append(tree.leaf(size));
        }
    }

    void namesEachSubtreeItCompletesOnce()
    {
        const PlainTree tree = PlainTree::ofNumbers(130);
        Frontier frontier;
        std::map<std::pair<int, qint64>, QByteArray> seen;
        for (qint64 i = 0; i < tree.size(); ++i) {
            int level = 0;
            for (const Node& node : frontier.append(tree.leaf(i))) {
                QCOMPARE(node.level, ++level);
                QCOMPARE((node.no + 1) << node.level, i + 1);
                QVERIFY(seen.emplace(std::pair(node.level, node.no), node.hash).second);
            }
        }
        std::size_t expected = 0;
        for (int level = 1; tree.size() >> level > 0; ++level) {
            for (qint64 no = 0; no < tree.size() >> level; ++no, ++expected) {
                const auto found = seen.find({level, no});
                QVERIFY(found != seen.end());
                QCOMPARE(found->second, tree.root(no << level, qint64(1) << level));
            }
        }
        QCOMPARE(seen.size(), expected);
    }

    void goesOnWhereAnotherStopped()
    {
        const PlainTree tree = PlainTree::ofNumbers(140);
        for (qint64 size = 0; size <= 130; ++size) {
            auto continued = Frontier::of(size, tree.nodes());
            QVERIFY2(continued.ok(), qPrintable(QString::number(size)));
            Frontier grownOne = grown(tree, size);
            QCOMPARE(continued->size(), size);
            QCOMPARE(continued->root(), grownOne.root());
            for (qint64 i = size; i < tree.size(); ++i) {
                const auto ours = continued->append(tree.leaf(i));
                const auto theirs = grownOne.append(tree.leaf(i));
                QCOMPARE(ours.size(), theirs.size());
                for (std::size_t n = 0; n < ours.size(); ++n) {
                    QCOMPARE(ours[n].no, theirs[n].no);
                    QCOMPARE(ours[n].hash, theirs[n].hash);
                }
            }
            QCOMPARE(continued->root(), tree.root(tree.size()));
        }
    }

    void asksForOneNodePerBitOfTheSize()
    {
        int asked = 0;
        const NodeSource nodes = [&asked](int level, qint64 no) -> Result<QByteArray> {
            ++asked;
            return leafHash(QByteArray(QByteArray::number(level) + ' ' + QByteArray::number(no)));
        };
        const qint64 size = (qint64(1) << 40) + 5;
        QVERIFY(Frontier::of(size, nodes).ok());
        QCOMPARE(asked, 3);
        asked = 0;
        QVERIFY(inclusionProof(7, size, nodes).ok());
        QVERIFY2(asked <= 45, qPrintable(QString::number(asked)));
    }

    void passesOnWhatItsSourceSays()
    {
        const PlainTree tree = PlainTree::ofNumbers(5);
        const auto frontier = Frontier::of(6, tree.nodes());
        QVERIFY(!frontier.ok());
        QCOMPARE(frontier.error().code, u"MISSING_NODE"_s);
        const auto inclusion = inclusionProof(2, 8, tree.nodes());
        QVERIFY(!inclusion.ok());
        QCOMPARE(inclusion.error().code, u"MISSING_NODE"_s);
        const auto consistency = consistencyProof(3, 8, tree.nodes());
        QVERIFY(!consistency.ok());
        QCOMPARE(consistency.error().code, u"MISSING_NODE"_s);
        const auto negative = Frontier::of(-1, tree.nodes());
        QVERIFY(!negative.ok());
        QCOMPARE(negative.error().code, u"INVALID_RANGE"_s);
    }
};

HALL_TEST(MerkleTreeTest);
#include "merkle_tree_test.moc"
