// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/evidence/tree_nodes.h"

#include "core/audit/storage/sql_error.h"

#include <QSqlQuery>
#include <QVariant>

#include <algorithm>

namespace hall {

using namespace Qt::StringLiterals;

namespace {

/// Blocks per transaction when the nodes of an older log are made.
constexpr qint64 blocksAtOnce = 64;

QString reading()
{
    return u"read the tree over the log"_s;
}

QString writing()
{
    return u"write the tree over the log"_s;
}

Error incomplete(const QString& what)
{
    return Error{u"%1 is missing from the log."_s.arg(what), u"TREE_INCOMPLETE"_s, {}};
}

/// Of the records `first` to `last`, in their order.
Result<std::vector<QByteArray>> leavesOf(const QSqlDatabase& database, qint64 first, qint64 last)
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    query.prepare(u"SELECT seq, hash FROM record WHERE seq BETWEEN ? AND ? ORDER BY seq"_s);
    query.addBindValue(first);
    query.addBindValue(last);
    if (!query.exec())
        return sqlError(query, reading());
    std::vector<QByteArray> leaves;
    leaves.reserve(std::size_t(last - first + 1));
    qint64 expected = first;
    for (; query.next(); ++expected) {
        if (query.value(0).toLongLong() != expected)
            break;
        leaves.push_back(merkle::leafHash(query.value(1).toByteArray()));
    }
    if (expected <= last)
        return incomplete(u"Record %1"_s.arg(expected));
    return leaves;
}

Result<QByteArray> subtreeOfRecords(const QSqlDatabase& database, int level, qint64 no)
{
    const qint64 width = qint64(1) << level;
    auto hashes = leavesOf(database, no * width + 1, (no + 1) * width);
    if (!hashes)
        return hashes.error();
    for (std::vector<QByteArray>& row = *hashes; row.size() > 1;) {
        for (std::size_t i = 0; i < row.size() / 2; ++i)
            row[i] = merkle::nodeHash(row[2 * i], row[2 * i + 1]);
        row.resize(row.size() / 2);
    }
    return hashes->front();
}

Result<void> store(const QSqlDatabase& database, const merkle::Node& node)
{
    // A node that stands there already was not written by a Hall; records are not refused for it.
    return runSql(database, u"INSERT OR REPLACE INTO tree_node (level, no, hash) VALUES (?,?,?)"_s,
                  {node.level, node.no, node.hash}, writing());
}

} // namespace

merkle::NodeSource storedNodes(const QSqlDatabase& database)
{
    return [database](int level, qint64 no) -> Result<QByteArray> {
        if (level < lowestStoredLevel)
            return subtreeOfRecords(database, level, no);
        QSqlQuery query(database);
        query.setForwardOnly(true);
        query.prepare(u"SELECT hash FROM tree_node WHERE level = ? AND no = ?"_s);
        query.addBindValue(level);
        query.addBindValue(no);
        if (!query.exec())
            return sqlError(query, reading());
        if (!query.next())
            return incomplete(
                u"Node %1 of level %2"_s.arg(QString::number(no), QString::number(level)));
        return query.value(0).toByteArray();
    };
}

Result<QByteArray> storedRoot(const QSqlDatabase& database, qint64 size)
{
    const auto tree = merkle::Frontier::of(size, storedNodes(database));
    if (!tree)
        return tree.error();
    return tree->root();
}

Result<void> TreeGrowth::resume(const QSqlDatabase& database, qint64 size)
{
    m_isComplete = false;
    m_added.clear();
    auto tree = merkle::Frontier::of(size, storedNodes(database));
    if (!tree)
        return tree.error();
    m_tree = *std::move(tree);
    m_isComplete = true;
    return {};
}

Result<void> TreeGrowth::makeMissing(const QSqlDatabase& database, qint64 size)
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    query.prepare(u"SELECT coalesce(max(no) + 1, 0) FROM tree_node WHERE level = ?"_s);
    query.addBindValue(lowestStoredLevel);
    if (!query.exec() || !query.next())
        return sqlError(query, reading());
    qint64 block = query.value(0).toLongLong();
    query.finish();
    const qint64 blocks = size / blockSize;
    if (block >= blocks)
        return {};

    auto tree = merkle::Frontier::of(block * blockSize, storedNodes(database));
    if (!tree)
        return tree.error();
    while (block < blocks) {
        if (const auto begun = runSql(database, u"BEGIN IMMEDIATE"_s, {}, writing()); !begun)
            return begun;
        Result<void> made;
        for (const qint64 end = std::min(blocks, block + blocksAtOnce); block < end && made;
             ++block) {
            const auto leaves = leavesOf(database, block * blockSize + 1, (block + 1) * blockSize);
            if (!leaves) {
                made = leaves.error();
                break;
            }
            for (const QByteArray& leaf : *leaves) {
                for (const merkle::Node& node : tree->append(leaf)) {
                    if (node.level >= lowestStoredLevel && made)
                        made = store(database, node);
                }
            }
        }
        // What was made before a gap is right, and kept.
        const bool isGap = !made && made.error().code == u"TREE_INCOMPLETE"_s;
        const auto ended =
            runSql(database, made || isGap ? u"COMMIT"_s : u"ROLLBACK"_s, {}, writing());
        if (!made)
            return made;
        if (!ended)
            return ended;
    }
    return {};
}

void TreeGrowth::add(qint64 seq, const QByteArray& receiptHash)
{
    if (!m_isComplete)
        return;
    m_added.resize(std::size_t(seq - 1 - m_tree.size()));
    m_added.push_back(receiptHash);
}

Result<void> TreeGrowth::flush(const QSqlDatabase& database, qint64 size)
{
    if (!m_isComplete)
        return {};
    m_added.resize(std::size_t(size - m_tree.size()));
    m_next = m_tree;
    for (const QByteArray& hash : m_added) {
        for (const merkle::Node& node : m_next.append(merkle::leafHash(hash))) {
            if (node.level < lowestStoredLevel)
                continue;
            if (const auto stored = store(database, node); !stored)
                return stored;
        }
    }
    return {};
}

void TreeGrowth::committed()
{
    if (!m_isComplete)
        return;
    m_tree = m_next;
    m_added.clear();
}

Error recordDamaged(const QString& what)
{
    return Error{u"%1 `hall audit verify` says more."_s.arg(what), u"RECORD_DAMAGED"_s, {}};
}

Error damagedTree(const Error& error)
{
    return error.code == u"TREE_INCOMPLETE"_s ? recordDamaged(error.message) : error;
}

} // namespace hall
