// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/evidence/tree_nodes.h"
#include "core/audit/schema/schema.h"
#include "tests/audit/log_fixture.h"
#include "tests/support/test_registry.h"

#include <QSqlQuery>
#include <QTest>

#include <map>

using namespace hall;
using namespace hall::test;
using namespace Qt::StringLiterals;

namespace {

using Nodes = std::map<std::pair<int, qint64>, QByteArray>;

struct Tree {
    Nodes stored, computed;
    QByteArray storedRoot, root;
};

/// What the file has of the tree, and what follows from its records.
Tree treeOf(const QString& path)
{
    Tree tree;
    const auto connection = Connection::open(path, Connection::Mode::ReadOnly, 1000);
    const QSqlDatabase database = (*connection)->database();
    QSqlQuery query(database);
    query.exec(u"SELECT level, no, hash FROM tree_node"_s);
    while (query.next())
        tree.stored[{query.value(0).toInt(), query.value(1).toLongLong()}] =
            query.value(2).toByteArray();
    merkle::Frontier frontier;
    query.exec(u"SELECT hash FROM record ORDER BY seq"_s);
    while (query.next()) {
        for (const merkle::Node& node :
             frontier.append(merkle::leafHash(query.value(0).toByteArray()))) {
            if (node.level >= lowestStoredLevel)
                tree.computed[{node.level, node.no}] = node.hash;
        }
    }
    tree.root = frontier.root();
    if (const auto root = storedRoot(database, frontier.size()))
        tree.storedRoot = *root;
    return tree;
}

} // namespace

class TreeNodesTest : public QObject {
    Q_OBJECT

    /// The same records in a database of schema version 6, before there was a tree.
    static QString olderCopy(const LogFixture& fixture)
    {
        const QString path = fixture.folder.filePath(u"older.db"_s);
        const auto older = Connection::open(path, Connection::Mode::ReadWrite, 1000);
        const bool made =
            older && prepareSchema(**older, schemaMigrations().first(6)) &&
            (*older)->run(u"ATTACH '%1' AS newer"_s.arg(fixture.path())) &&
            (*older)->run(u"DELETE FROM term"_s) &&
            (*older)->run(u"INSERT INTO term (id, text) SELECT id, text FROM newer.term"_s) &&
            (*older)->run(u"INSERT INTO block (no, min_at, max_at, records, decisions, denied, "
                          u"escalated) SELECT no, min_at, max_at, records, decisions, denied, "
                          u"escalated FROM newer.block"_s) &&
            (*older)->run(
                u"INSERT INTO record (seq, recorded_at, kind, receipt_id, actor, capability, "
                u"worker, species, tenant, rule, env, label, outcome, code, blast, "
                u"correlation_id, approval_id, hash, body) SELECT seq, recorded_at, kind, "
                u"receipt_id, actor, capability, worker, species, tenant, rule, env, label, "
                u"outcome, code, blast, correlation_id, approval_id, hash, body FROM "
                u"newer.record"_s);
        return made ? path : QString();
    }

private Q_SLOTS:
    void theTreeGrowsWithTheLog()
    {
        LogFixture fixture;
        RandomRecords records(3);
        // Batches of all sizes, some of them undone, some undone in part, and restarts between.
        for (int round = 0; round < 60; ++round) {
            std::vector<RecordDraft> drafts;
            for (quint32 i = records.number(120); i > 0; --i)
                drafts.push_back(records.next());
            const bool isRefused = round % 7 == 3;
            if (isRefused) {
                drafts.push_back(records.next());
                drafts.push_back(drafts.back()); // the same id twice
            }
            QCOMPARE(fixture.write(std::move(drafts)).ok(), !isRefused);
            if (round % 20 == 19)
                QVERIFY2(fixture.open(), qPrintable(fixture.error.message));
        }
        QVERIFY(fixture.log->head().seq > 2 * blockSize);
        fixture.close();
        const Tree tree = treeOf(fixture.path());
        QVERIFY(tree.computed.contains({lowestStoredLevel + 1, 0}));
        QCOMPARE(tree.stored, tree.computed);
        QCOMPARE(tree.storedRoot, tree.root);
    }

    void anOlderLogGetsItsNodes_data()
    {
        QTest::addColumn<int>("count");
        QTest::newRow("none") << 0;
        QTest::newRow("less than a block") << 500;
        QTest::newRow("one block") << int(blockSize);
        QTest::newRow("five and a bit") << int(5 * blockSize + 7);
    }
    void anOlderLogGetsItsNodes()
    {
        QFETCH(int, count);
        LogFixture fixture;
        RandomRecords records(5);
        fixture.fill(records, count);
        fixture.close();
        const QString path = olderCopy(fixture);
        QVERIFY(!path.isEmpty());
        AuditLogOptions options;
        options.path = path;
        {
            const auto log = AuditLog::open(options);
            QVERIFY2(log, log ? "" : qPrintable(log.error().message));
            QCOMPARE((*log)->tailProblem(), QString());
            QCOMPARE((*log)->head().seq, count);
        }
        const Tree tree = treeOf(path);
        QCOMPARE(qint64(tree.stored.size()), qint64(tree.computed.size()));
        QCOMPARE(tree.stored, tree.computed);
        QCOMPARE(tree.storedRoot, tree.root);
    }

    void halfMadeNodesAreCompleted()
    {
        LogFixture fixture;
        RandomRecords records(7);
        fixture.fill(records, int(6 * blockSize + 100));
        fixture.close();
        // As if the first start after the migration had been killed after three blocks.
        QVERIFY(fixture.edit({u"DELETE FROM tree_node WHERE (no + 1) << (level - 10) > 3"_s}));
        QVERIFY2(fixture.open(), qPrintable(fixture.error.message));
        fixture.fill(records, int(3 * blockSize));
        fixture.close();
        const Tree tree = treeOf(fixture.path());
        QCOMPARE(tree.stored, tree.computed);
        QCOMPARE(tree.storedRoot, tree.root);
    }

    void aGapStopsTheTreeAndNotTheHall()
    {
        LogFixture fixture;
        RandomRecords records(9);
        fixture.fill(records, int(2 * blockSize + 100));
        fixture.close();
        QVERIFY(fixture.edit({u"DELETE FROM tree_node"_s, u"DELETE FROM record WHERE seq = 40"_s}));
        QVERIFY2(fixture.open(), qPrintable(fixture.error.message));
        QVERIFY2(fixture.log->tailProblem().contains(u"Record 40 is missing"_s),
                 qPrintable(fixture.log->tailProblem()));
        fixture.fill(records, int(blockSize));
        QCOMPARE(fixture.log->head().seq, 3 * blockSize + 100);
        fixture.close();
        QCOMPARE(fixture.value(u"SELECT count(*) FROM tree_node"_s).toInt(), 0);
    }
};

HALL_TEST(TreeNodesTest);
#include "tree_nodes_test.moc"
