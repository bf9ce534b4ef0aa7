// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/verify/evidence/tree_check.h"
#include "core/audit/verify/node_hash.h"

#include "core/audit/evidence/tree_nodes.h"

#include <algorithm>
#include <utility>

namespace hall {

using namespace Qt::StringLiterals;

namespace {

std::optional<Sha256> hashOf(QByteArrayView bytes)
{
    Sha256 hash{};
    if (bytes.size() != qsizetype(hash.size()))
        return std::nullopt;
    std::copy(bytes.begin(), bytes.end(), hash.begin());
    return hash;
}

Finding wrongNode(int level, qint64 no)
{
    const qint64 first = (no << level) + 1;
    return {u"column"_s, first,
            u"The tree's node over the records %1 to %2 does not follow from them."_s.arg(
                QString::number(first), QString::number((no + 1) << level))};
}

} // namespace

TreeCheck::TreeCheck(const Connection& connection, RawStatement node)
    : m_connection(connection), m_node(std::move(node))
{}

Result<TreeCheck> TreeCheck::open(const Connection& connection, qint64 size)
{
    Result<RawStatement> node =
        RawStatement::prepare(connection, "SELECT hash FROM tree_node WHERE level = ? AND no = ?");
    if (!node)
        return node.error();
    TreeCheck tree(connection, *std::move(node));
    tree.m_size = size;
    const merkle::NodeSource nodes = storedNodes(connection.database());
    for (int level = 0; size >> level > 0; ++level) {
        tree.m_peaks.emplace_back();
        if ((size >> level & 1) == 0)
            continue;
        const Result<QByteArray> hash = nodes(level, (size >> level) - 1);
        if (!hash)
            return hash.error();
        tree.m_peaks.back() = hashOf(*hash);
    }
    return tree;
}

Checked TreeCheck::add(const Subtree& subtree)
{
    m_size += qint64(1) << subtree.level;
    Sha256 hash = subtree.hash;
    auto level = std::size_t(subtree.level);
    for (;; ++level) {
        if (int(level) >= lowestStoredLevel) {
            Checked checked = checkNode(int(level), (m_size >> level) - 1, hash);
            if (!checked.isSound())
                return checked;
        }
        if (level >= m_peaks.size())
            m_peaks.resize(level + 1);
        if (!m_peaks[level])
            break;
        hash = m_hasher.of({QByteArrayView(nodePrefix, 1), view(*m_peaks[level]), view(hash)});
        m_peaks[level].reset();
    }
    m_peaks[level] = hash;
    return {};
}

Checked TreeCheck::checkNode(int level, qint64 no, const Sha256& hash)
{
    m_node.reset();
    m_node.bind(1, level);
    m_node.bind(2, no);
    const RawStatement::Step step = m_node.step();
    if (step == RawStatement::Step::Failed)
        return m_node.error();
    const bool isSame = step == RawStatement::Step::Row &&
                        m_node.type(0) == RawStatement::Type::Blob && m_node.bytes(0) == view(hash);
    m_node.reset();
    if (!isSame)
        return wrongNode(level, no);
    return {};
}

Sha256 TreeCheck::root()
{
    std::optional<Sha256> root;
    for (const std::optional<Sha256>& peak : m_peaks) {
        if (peak)
            root = root ? m_hasher.of({QByteArrayView(nodePrefix, 1), view(*peak), view(*root)})
                        : *peak;
    }
    return root ? *root : m_hasher.of({});
}

Checked TreeCheck::finish()
{
    Result<RawStatement> rows =
        RawStatement::prepare(m_connection, "SELECT level, no FROM tree_node");
    if (!rows)
        return rows.error();
    // Those that there have to be were looked up.
    for (;;) {
        switch (rows->step()) {
        case RawStatement::Step::Failed:
            return rows->error();
        case RawStatement::Step::Done:
            return {};
        case RawStatement::Step::Row:
            break;
        }
        const qint64 level = rows->integer(0);
        const qint64 no = rows->integer(1);
        const bool isNode = rows->type(0) == RawStatement::Type::Integer &&
                            rows->type(1) == RawStatement::Type::Integer &&
                            level >= lowestStoredLevel && level < 50 && no >= 0 &&
                            no < qint64(1) << 50 >> level;
        if (!isNode)
            return Finding{u"column"_s,
                           m_size,
                           u"Table tree_node has a row that is no node of the tree."_s,
                           {},
                           0};
        const qint64 end = (no + 1) << level;
        if (end > m_size)
            return Finding{u"truncated"_s,
                           m_size + 1,
                           u"The log ends with record %1, but its tree reaches to record %2."_s.arg(
                               QString::number(m_size), QString::number(end)),
                           {},
                           m_size,
                           end};
    }
}

} // namespace hall
