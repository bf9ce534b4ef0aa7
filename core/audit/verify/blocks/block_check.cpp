// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/verify/blocks/block_check.h"
#include "core/audit/verify/node_hash.h"

#include <algorithm>
#include <bit>

namespace hall {

using namespace Qt::StringLiterals;

namespace {

using Kind = BlockFinding::Kind;

/// What stands before a leaf and before a node in the tree's hashes.
constexpr char leafPrefix[] = {'\x00'};
std::optional<NotedRecord::Subject> subjectOf(const RecordFacts& facts, QByteArrayView body)
{
    using Subject = NotedRecord::Subject;
    constexpr auto code = termIndex("code");
    if (facts.kind == record_kind::integrity && facts.terms[code].startsWith("SIGNING_KEY_"))
        return Subject::SigningKey;
    if (facts.kind == record_kind::reviewer && body.contains("\"public_key\":"))
        return Subject::Reviewer;
    if (facts.kind == record_kind::approval && body.contains("\"signature\":"))
        return Subject::Verdict;
    return std::nullopt;
}

} // namespace

void BlockCheck::run(RecordBlock& block)
{
    block.finding = {};
    block.summary = {};
    block.noted.clear();
    block.subtrees.clear();
    block.firstPrevHash.reset();
    for (std::size_t i = 0; i < block.rows.size(); ++i) {
        block.finding = findingOf(block, i);
        if (i == 0)
            block.firstPrevHash = m_facts.prevHash;
        if (block.finding.kind != Kind::None)
            break;
        keep(block, block.rows[i]);
    }
    if (block.finding.kind == Kind::None)
        addSubtrees(block);
    block.hasFailed = m_hasher.hasFailed();
}

BlockFinding BlockCheck::findingOf(const RecordBlock& block, std::size_t index)
{
    const BlockRow& row = block.rows[index];
    const QByteArrayView body = block.text(row.body);
    if (row.seq != block.firstSeq + qint64(index))
        return {Kind::Missing, index, {}};
    m_hash = m_hasher.of({body});
    const bool isDecision = row.kind.word && *row.kind.word == record_kind::decision;
    bool isRead = scanRecord(body, isDecision, m_facts);
    // What the scan says cannot accuse anybody: only the tree defines what a record says.
    const bool isSuspect = !isRead || m_facts.seq != row.seq || wrongColumn(block, row);
    QString notRead;
    if (isSuspect) {
        Result<RecordFacts> facts = factsOfBody(body.toByteArray());
        isRead = facts.ok();
        if (facts)
            m_facts = *std::move(facts);
        else
            notRead = facts.error().message;
    }
    if (isRead && m_facts.seq != row.seq && m_hash == row.hash)
        return {Kind::Reordered, index, {}};
    if (m_hash != row.hash)
        return {Kind::Hash, index, {}};
    if (!isRead)
        return {Kind::Body, index, notRead};
    if (index > 0 && m_facts.prevHash != block.lastHash)
        return {Kind::Chain, index, {}};
    if (const char* column = wrongColumn(block, row))
        return {Kind::Column, index, QString::fromLatin1(column)};
    return {};
}

const char* BlockCheck::wrongColumn(const RecordBlock& block, const BlockRow& row) const
{
    if (row.oddColumn)
        return row.oddColumn;
    // An empty text stands in the table as NULL.
    const auto same = [&](const BlockRow::Text& stored, QByteArrayView said) {
        return said.isEmpty() ? stored.size < 0 : stored.size >= 0 && block.text(stored) == said;
    };
    const auto sameWord = [](const StoredTerm& stored, QByteArrayView said) {
        return said.isEmpty() ? !stored.word : stored.word && *stored.word == said;
    };
    if (row.uuid != m_facts.uuid)
        return "receipt_id";
    if (row.recordedAt != m_facts.recordedAtMs)
        return "recorded_at";
    if (row.blast.has_value() != m_facts.blast.has_value() ||
        (row.blast && *row.blast != *m_facts.blast))
        return "blast";
    if (!same(row.correlationId, m_facts.correlationId))
        return "correlation_id";
    if (!same(row.approvalId, m_facts.approvalId))
        return "approval_id";
    if (!sameWord(row.kind, m_facts.kind))
        return "kind";
    for (std::size_t i = 0; i < termColumns.size(); ++i) {
        if (!sameWord(row.terms[i], m_facts.terms[i]))
            return termColumns[i];
    }
    return nullptr;
}

void BlockCheck::keep(RecordBlock& block, const BlockRow& row)
{
    block.lastHash = m_hash;
    block.summary.add(m_facts.recordedAtMs, m_facts.kind == record_kind::decision,
                      m_facts.terms[termIndex("outcome")]);
    const QByteArrayView body = block.text(row.body);
    if (const auto subject = subjectOf(m_facts, body))
        block.noted.push_back({*subject, row.seq, body.toByteArray()});
}

void BlockCheck::addSubtrees(RecordBlock& block)
{
    // Places in the tree count from 0, so the leaf of record 1 is at 0.
    quint64 at = quint64(block.firstSeq - 1);
    const quint64 end = at + block.rows.size();
    auto nextSize = block.sizes.begin();
    while (at < end) {
        while (nextSize != block.sizes.end() && quint64(*nextSize) <= at)
            ++nextSize;
        const quint64 stop =
            nextSize == block.sizes.end() ? end : std::min(end, quint64(*nextSize));
        const int largest = int(std::bit_width(stop - at)) - 1;
        const int level = at == 0 ? largest : std::min(largest, std::countr_zero(at));
        block.subtrees.push_back(
            {level, subtree(block, std::size_t(at) - std::size_t(block.firstSeq - 1), level)});
        at += quint64(1) << level;
    }
}

Sha256 BlockCheck::subtree(const RecordBlock& block, std::size_t first, int level)
{
    m_nodes.clear();
    for (std::size_t i = 0; i < std::size_t(1) << level; ++i)
        m_nodes.push_back(
            m_hasher.of({QByteArrayView(leafPrefix, 1), view(block.rows[first + i].hash)}));
    for (std::size_t count = m_nodes.size(); count > 1; count /= 2) {
        for (std::size_t i = 0; i < count / 2; ++i)
            m_nodes[i] = m_hasher.of(
                {QByteArrayView(nodePrefix, 1), view(m_nodes[2 * i]), view(m_nodes[2 * i + 1])});
    }
    return m_nodes.front();
}

} // namespace hall
