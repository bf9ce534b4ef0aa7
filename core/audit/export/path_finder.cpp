// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/export/path_finder.h"

#include "core/audit/evidence/tree_nodes.h"
#include "core/audit/storage/sql_error.h"

#include <QSqlQuery>
#include <QVariant>

#include <algorithm>

namespace hall {

using namespace Qt::StringLiterals;

PathFinder::PathFinder(const QSqlDatabase& database, StoredCheckpoint checkpoint)
    : m_database(database), m_checkpoint(std::move(checkpoint)), m_stored(storedNodes(m_database))
{}

Result<void> PathFinder::load(Block& block, qint64 no) const
{
    const qint64 first = no * blockSize + 1;
    const qint64 last = std::min(m_checkpoint.size, first + blockSize - 1);
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    query.prepare(u"SELECT seq, hash FROM record WHERE seq BETWEEN ? AND ? ORDER BY seq"_s);
    query.addBindValue(first);
    query.addBindValue(last);
    if (!query.exec())
        return sqlError(query, u"read the tree over the log"_s);
    std::vector<QByteArray> leaves;
    for (qint64 seq = first; seq <= last; ++seq) {
        if (!query.next() || query.value(0).toLongLong() != seq)
            return recordDamaged(u"Record %1 is missing from the log."_s.arg(seq));
        leaves.push_back(merkle::leafHash(query.value(1).toByteArray()));
    }
    block.no = no;
    block.levels = {std::move(leaves)};
    for (int level = 1; level < lowestStoredLevel; ++level) {
        const std::vector<QByteArray>& below = block.levels.back();
        std::vector<QByteArray> nodes;
        for (std::size_t i = 1; i < below.size(); i += 2)
            nodes.push_back(merkle::nodeHash(below[i - 1], below[i]));
        block.levels.push_back(std::move(nodes));
    }
    return {};
}

Result<QByteArray> PathFinder::node(int level, qint64 no)
{
    if (level >= lowestStoredLevel) {
        const std::pair key{level, no};
        if (const auto known = m_upper.constFind(key); known != m_upper.constEnd())
            return *known;
        auto stored = m_stored(level, no);
        if (stored)
            m_upper.insert(key, *stored);
        return stored;
    }
    const qint64 blockNo = (no << level) / blockSize;
    Block& block = blockNo == m_checkpoint.size / blockSize ? m_last : m_block;
    if (block.no != blockNo) {
        if (const auto loaded = load(block, blockNo); !loaded)
            return loaded.error();
    }
    const auto place = std::size_t(no - ((blockNo * blockSize) >> level));
    const std::vector<QByteArray>& nodes = block.levels[std::size_t(level)];
    if (place >= nodes.size())
        return recordDamaged(u"The tree over the log has a gap."_s);
    return nodes[place];
}

Result<QByteArrayList> PathFinder::path(qint64 seq, const QByteArray& receiptHash)
{
    auto path = merkle::inclusionProof(seq - 1, m_checkpoint.size,
                                       [this](int level, qint64 no) { return node(level, no); });
    if (!path)
        return damagedTree(path.error());
    if (!merkle::verifyInclusion(merkle::leafHash(receiptHash), seq - 1, m_checkpoint.size,
                                 m_checkpoint.root, *path))
        return recordDamaged(u"Record %1 does not fit the checkpoint of %2 records."_s.arg(
            QString::number(seq), QString::number(m_checkpoint.size)));
    return path;
}

} // namespace hall
