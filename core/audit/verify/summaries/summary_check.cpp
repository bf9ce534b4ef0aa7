// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/verify/summaries/summary_check.h"

#include <algorithm>
#include <array>

namespace hall {

using namespace Qt::StringLiterals;

namespace {

using Type = RawStatement::Type;
using Step = RawStatement::Step;

static_assert(int(LogColumn::Actor) + int(termColumns.size()) == int(LogColumn::Blast));

Finding ofBlock(qint64 no, const QString& detail)
{
    return {u"column"_s, no * blockSize + 1, detail};
}

void merge(BlockSummary& into, const BlockSummary& part)
{
    into.minAt = std::min(into.minAt, part.minAt);
    into.maxAt = std::max(into.maxAt, part.maxAt);
    into.records += part.records;
    into.decisions += part.decisions;
    into.denied += part.denied;
    into.escalated += part.escalated;
}

} // namespace

Result<SummaryCheck> SummaryCheck::open(const Connection& connection, qint64 fromSeq,
                                        const ArchivedPart& archived)
{
    Result<RawStatement> summary = RawStatement::prepare(
        connection, "SELECT min_at, max_at, records, decisions, denied, escalated FROM block "
                    "WHERE no = ?");
    if (!summary)
        return summary.error();
    Result<RawStatement> column =
        RawStatement::prepare(connection, "SELECT data FROM column_block WHERE place = ?");
    if (!column)
        return column.error();
    Result<RawStatement> last =
        RawStatement::prepare(connection, "SELECT max(place) FROM column_block WHERE place >= ?");
    if (!last)
        return last.error();
    // The hashes are the last column: whatever is stored of a block, they are.
    const qint64 start = columnPlace(LogColumn::Hash, 0);
    last->bind(1, start);
    if (last->step() != Step::Row)
        return last->error();

    SummaryCheck check(connection, *std::move(summary), *std::move(column), fromSeq, archived);
    if (last->type(0) == Type::Integer)
        check.m_lastColumns = last->integer(0) - start;
    return check;
}

SummaryCheck::SummaryCheck(const Connection& connection, RawStatement summary, RawStatement column,
                           qint64 fromSeq, const ArchivedPart& archived)
    : m_connection(connection), m_summary(std::move(summary)), m_column(std::move(column)),
      m_firstBlock(archived.lastSeq / blockSize),
      m_isFromStart(fromSeq == archived.lastSeq + 1 && archived.isDeleted),
      m_isWhole((fromSeq - 1) % blockSize == 0)
{}

Checked SummaryCheck::add(const RecordBlock& block)
{
    const qint64 last = block.firstSeq + qint64(block.rows.size()) - 1;
    merge(m_block, block.summary);
    if (m_isWhole)
        addCells(block);
    if (last % blockSize != 0)
        return {};
    Checked checked;
    if (m_isWhole) {
        checked = checkSummary(blockOf(last), last);
        if (checked.isSound())
            checked = checkColumns(blockOf(last));
    }
    m_block = {};
    m_cells.clear();
    m_isWhole = true;
    return checked;
}

void SummaryCheck::addCells(const RecordBlock& block)
{
    for (const BlockRow& row : block.rows) {
        Cells& cells = m_cells.emplace_back();
        const auto word = [&cells](LogColumn column) -> qint64& {
            return cells.words[std::size_t(column)];
        };
        word(LogColumn::Kind) = row.kind.id;
        for (std::size_t i = 0; i < termColumns.size(); ++i)
            cells.words[std::size_t(LogColumn::Actor) + i] = row.terms[i].id;
        word(LogColumn::Blast) = std::max<qint64>(0, row.blast ? *row.blast + 1 : 0);
        word(LogColumn::HasCorrelation) = row.correlationId.size >= 0;
        word(LogColumn::HasApproval) = row.approvalId.size >= 0;
        cells.time = row.recordedAt.value_or(0);
        std::copy_n(row.hash.begin(), cells.hash.size(), cells.hash.begin());
    }
}

Checked SummaryCheck::checkSummary(qint64 no, qint64 lastSeq)
{
    m_summary.reset();
    m_summary.bind(1, no);
    const Step step = m_summary.step();
    if (step == Step::Failed)
        return m_summary.error();
    BlockSummary stored;
    bool isOdd = step != Step::Row;
    int at = 0;
    for (qint64* target : {&stored.minAt, &stored.maxAt, &stored.records, &stored.decisions,
                           &stored.denied, &stored.escalated}) {
        isOdd = isOdd || m_summary.type(at) != Type::Integer;
        *target = step == Step::Row ? m_summary.integer(at++) : 0;
    }
    m_summary.reset();
    if (!isOdd && stored == m_block)
        return {};
    const bool isCut =
        lastSeq % blockSize != 0 && stored.records > m_block.records && stored.records <= blockSize;
    if (!isOdd && isCut)
        return endMissing(lastSeq, no * blockSize + stored.records);
    return ofBlock(no, u"The summary of the records from %1 on does not say what they say."_s.arg(
                           QString::number(no * blockSize + 1)));
}

Checked SummaryCheck::checkColumns(qint64 no)
{
    // A log that an older program wrote gets them block by block.
    if (no > m_lastColumns)
        return {};
    for (int column = 0; column < logColumnCount; ++column) {
        m_column.reset();
        m_column.bind(1, columnPlace(LogColumn(column), no));
        const Step step = m_column.step();
        if (step == Step::Failed)
            return m_column.error();
        const bool isSame = step == Step::Row && m_column.type(0) == Type::Blob &&
                            saysTheSame(LogColumn(column), m_column.bytes(0));
        m_column.reset();
        if (!isSame)
            return ofBlock(no, u"The columns kept for searching the records from %1 on do not say "
                               u"what they say."_s.arg(QString::number(no * blockSize + 1)));
    }
    return {};
}

bool SummaryCheck::saysTheSame(LogColumn column, QByteArrayView stored) const
{
    const int records = int(m_cells.size());
    if (column == LogColumn::Time) {
        const auto times = decodeTimes(stored, records);
        return times &&
               std::equal(times->begin(), times->end(), m_cells.begin(), m_cells.end(),
                          [](qint64 time, const Cells& cells) { return time == cells.time; });
    }
    if (column == LogColumn::Hash) {
        const char* at = stored.data();
        return stored.size() == records * hashStart &&
               std::all_of(m_cells.begin(), m_cells.end(), [&at](const Cells& cells) {
                   at += hashStart;
                   return std::equal(cells.hash.begin(), cells.hash.end(), at - hashStart);
               });
    }
    WordColumn words;
    if (!words.read(stored, records))
        return false;
    std::vector<int> counts(words.values().size());
    std::size_t at = 0;
    bool isSame = true;
    words.forEachCode(RecordSet::first(records), [&](int code) {
        const qint64 said = words.values()[std::size_t(code)];
        isSame = isSame && said == m_cells[at++].words[std::size_t(column)];
        ++counts[std::size_t(code)];
    });
    return isSame && at == m_cells.size() && counts == words.counts();
}

Checked SummaryCheck::finish(qint64 lastSeq)
{
    if (m_isWhole && m_block.records > 0) {
        if (Checked checked = checkSummary(blockOf(lastSeq), lastSeq); !checked.isSound())
            return checked;
    }
    return checkStrays(lastSeq);
}

Checked SummaryCheck::checkStrays(qint64 lastSeq)
{
    const qint64 lastBlock = lastSeq > 0 ? blockOf(lastSeq) : -1;
    const qint64 complete = lastSeq / blockSize;
    Result<RawStatement> rows = RawStatement::prepare(
        m_connection, "SELECT no, records FROM block WHERE no < ? OR no > ? ORDER BY no");
    if (!rows)
        return rows.error();
    rows->bind(1, m_firstBlock);
    rows->bind(2, lastBlock);
    qint64 expected = 0;
    for (Step step = rows->step(); step != Step::Done; step = rows->step()) {
        if (step == Step::Failed)
            return rows->error();
        const qint64 no = rows->integer(0);
        const qint64 records = rows->integer(1);
        // More blocks than one can count are nobody's.
        if (no < m_firstBlock || no > qint64(1) << 40 || records < 1 || records > blockSize)
            return Finding{u"column"_s,
                           0,
                           u"Table block has a row, number %1, that no records are behind."_s.arg(
                               QString::number(no)),
                           {},
                           lastSeq};
        expected = no * blockSize + records;
    }
    if (expected == 0 && m_lastColumns >= complete)
        expected = (m_lastColumns + 1) * blockSize;
    if (expected > 0)
        return endMissing(lastSeq, expected);

    Result<RawStatement> count =
        RawStatement::prepare(m_connection, "SELECT count(*) FROM column_block");
    if (!count)
        return count.error();
    if (count->step() != Step::Row)
        return count->error();
    // Those that there have to be were looked up, in a walk from the start.
    const qint64 blocks = std::max<qint64>(0, m_lastColumns + 1 - m_firstBlock);
    if (m_isFromStart && count->integer(0) != blocks * logColumnCount)
        return Finding{u"column"_s,
                       0,
                       u"Table column_block has rows that no records are behind."_s,
                       {},
                       lastSeq};
    return {};
}

} // namespace hall
