// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/verify/blocks/row_reader.h"

#include <algorithm>
#include <utility>

namespace hall {

namespace {

using Type = RawStatement::Type;

/// Ids that requests make up are terms too, so a pool has to end somewhere.
constexpr std::size_t maxPooledTerms = 50'000;
/// A block of larger bodies ends early, at a multiple of `cutEvery` records.
constexpr std::size_t maxBlockBytes = 4 << 20;
constexpr qint64 cutEvery = 64;
/// The log gives small ids; one beyond is nobody's.
constexpr qint64 maxTermId = qint64(1) << 30;

QByteArray selectStatement()
{
    QByteArray sql = "SELECT seq, recorded_at, kind, receipt_id, blast, correlation_id, "
                     "approval_id, hash, body";
    for (const char* column : termColumns)
        sql.append(", ").append(column);
    return sql.append(" FROM record WHERE seq >= ? ORDER BY seq");
}

template <std::size_t N>
bool copyExactly(QByteArrayView from, std::array<char, N>& to)
{
    to.fill(0);
    if (from.size() != qsizetype(N))
        return false;
    std::copy(from.begin(), from.end(), to.begin());
    return true;
}

} // namespace

Result<std::unique_ptr<RowReader>> RowReader::open(const Connection& connection, qint64 fromSeq)
{
    Result<RawStatement> rows = RawStatement::prepare(connection, selectStatement().constData());
    if (!rows)
        return rows.error();
    Result<RawStatement> term =
        RawStatement::prepare(connection, "SELECT text FROM term WHERE id = ?");
    if (!term)
        return term.error();
    rows->bind(1, fromSeq);
    return std::unique_ptr<RowReader>(new RowReader(*std::move(rows), *std::move(term), fromSeq));
}

RowReader::RowReader(RawStatement rows, RawStatement term, qint64 fromSeq)
    : m_rows(std::move(rows)), m_term(std::move(term)), m_terms(std::make_shared<TermPool>()),
      m_nextSeq(fromSeq)
{}

Result<void> RowReader::fill(RecordBlock& block)
{
    if (m_terms->size() >= maxPooledTerms)
        m_terms = std::make_shared<TermPool>();
    block.firstSeq = m_nextSeq;
    block.rows.clear();
    block.bytes.clear();
    block.terms = m_terms;
    const qint64 end = (blockOf(m_nextSeq) + 1) * blockSize;
    while (!m_isOver && m_nextSeq <= end) {
        if (block.bytes.size() > maxBlockBytes && (m_nextSeq - 1) % cutEvery == 0)
            break;
        switch (m_rows.step()) {
        case RawStatement::Step::Row:
            readRow(block);
            break;
        case RawStatement::Step::Done:
            m_isOver = true;
            break;
        case RawStatement::Step::Failed:
            return m_rows.error();
        }
        if (m_termFailed)
            return m_term.error();
    }
    return {};
}

void RowReader::readRow(RecordBlock& block)
{
    BlockRow& row = block.rows.emplace_back();
    int at = 0;
    row.seq = m_rows.integer(at++);
    row.recordedAt = number(at++, "recorded_at", row);
    row.kind = term(at++, "kind", row);
    if (m_rows.type(at) != Type::Blob || !copyExactly(m_rows.bytes(at), row.uuid))
        row.oddColumn = "receipt_id";
    ++at;
    row.blast = number(at++, "blast", row);
    row.correlationId = text(block, at++, Type::Text, "correlation_id", row);
    row.approvalId = text(block, at++, Type::Text, "approval_id", row);
    if (m_rows.type(at) != Type::Blob || !copyExactly(m_rows.bytes(at), row.hash))
        row.oddColumn = "hash";
    ++at;
    row.body = text(block, at++, Type::Blob, "body", row);
    for (std::size_t i = 0; i < termColumns.size(); ++i)
        row.terms[i] = term(at++, termColumns[i], row);
    ++m_nextSeq;
}

StoredTerm RowReader::term(int column, const char* name, BlockRow& row)
{
    const Type type = m_rows.type(column);
    if (type == Type::Null)
        return {};
    const qint64 id = m_rows.integer(column);
    if (type != Type::Integer || id < 1 || id > maxTermId) {
        row.oddColumn = name;
        return {};
    }
    if (const QByteArray* known = m_terms->find(id))
        return {id, known};

    m_term.bind(1, id);
    const RawStatement::Step step = m_term.step();
    m_termFailed = step == RawStatement::Step::Failed;
    StoredTerm found;
    if (step == RawStatement::Step::Row && m_term.type(0) == Type::Text) {
        found = {id, m_terms->insert(id, m_term.bytes(0).toByteArray())};
        if (m_usedTerms.size() <= std::size_t(id))
            m_usedTerms.resize(std::size_t(id) + 1);
        m_usedTerms[std::size_t(id)] = true;
    } else {
        row.oddColumn = name;
    }
    if (!m_termFailed)
        m_term.reset();
    return found;
}

BlockRow::Text RowReader::text(RecordBlock& block, int column, Type expected, const char* name,
                               BlockRow& row)
{
    const Type type = m_rows.type(column);
    if (type == Type::Null)
        return {};
    if (type != expected)
        row.oddColumn = name;
    const QByteArrayView bytes = m_rows.bytes(column);
    const BlockRow::Text text{qsizetype(block.bytes.size()), bytes.size()};
    block.bytes.insert(block.bytes.end(), bytes.begin(), bytes.end());
    return text;
}

std::optional<qint64> RowReader::number(int column, const char* name, BlockRow& row)
{
    const Type type = m_rows.type(column);
    if (type == Type::Null)
        return std::nullopt;
    // A number that was stored as text would not be found by a search.
    if (type != Type::Integer)
        row.oddColumn = name;
    return m_rows.integer(column);
}

} // namespace hall
