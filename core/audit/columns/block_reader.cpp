// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/columns/block_reader.h"

#include "core/audit/record_table.h"

#include <algorithm>

namespace hall {

using Step = RawStatement::Step;

Result<std::vector<BlockInfo>> readBlocks(const Connection& connection, qint64 from, qint64 to)
{
    Result<RawStatement> statement =
        RawStatement::prepare(connection, "SELECT no, min_at, max_at, records, decisions, denied, "
                                          "escalated FROM block WHERE no BETWEEN ? AND ? "
                                          "ORDER BY no");
    if (!statement)
        return statement.error();
    statement->bind(1, from);
    statement->bind(2, to);
    std::vector<BlockInfo> blocks;
    Step step = statement->step();
    for (; step == Step::Row; step = statement->step()) {
        int at = 0;
        BlockInfo& block = blocks.emplace_back();
        for (qint64* const target : {&block.no, &block.minAt, &block.maxAt, &block.records,
                                     &block.decisions, &block.denied, &block.escalated})
            *target = statement->integer(at++);
    }
    if (step == Step::Failed)
        return statement->error();
    return blocks;
}

BlockReader::BlockReader(RawStatement stored, RawStatement rows)
    : m_stored(std::move(stored)), m_rows(std::move(rows))
{}

Result<BlockReader> BlockReader::open(const Connection& connection)
{
    Result<RawStatement> stored =
        RawStatement::prepare(connection, "SELECT data FROM column_block WHERE place = ?");
    if (!stored)
        return stored.error();
    Result<RawStatement> rows =
        RawStatement::prepare(connection, blockRowsSql().toLatin1().constData());
    if (!rows)
        return rows.error();
    return BlockReader(*std::move(stored), *std::move(rows));
}

qint64 BlockReader::firstSeq() const
{
    return m_no * blockSize + 1;
}

void BlockReader::select(qint64 no, qint64 lastSeq)
{
    m_no = no;
    m_lastSeq = std::min(lastSeq, (no + 1) * blockSize);
    m_isComplete = m_lastSeq == (no + 1) * blockSize;
    m_hasRows = false;
    m_isLoaded.fill(false);
}

/// False: there is nothing stored.
Result<bool> BlockReader::loadStored(LogColumn column)
{
    m_stored.bind(1, columnPlace(column, m_no));
    const Step step = m_stored.step();
    QByteArray& bytes = m_bytes[std::size_t(column)];
    bytes.resize(0);
    if (step == Step::Row)
        bytes.append(m_stored.bytes(0));
    const Result<bool> result =
        step == Step::Failed ? Result<bool>(m_stored.error()) : Result<bool>(step == Step::Row);
    m_stored.reset();
    return result;
}

/// Takes all columns from the records.
Result<void> BlockReader::loadRows()
{
    BlockRows rows;
    m_present = {};
    m_rows.bind(1, firstSeq());
    m_rows.bind(2, m_lastSeq);
    Step step = m_rows.step();
    for (; step == Step::Row; step = m_rows.step()) {
        const auto place = std::size_t(m_rows.integer(0) - firstSeq());
        m_present.insert(int(place));
        // A record that is missing leaves a place behind.
        for (std::vector<qint64>& words : rows.words)
            words.resize(place);
        rows.times.resize(place);
        rows.hashes.resize(place);
        int at = 1;
        rows.times.push_back(m_rows.integer(at++));
        rows.hashes.push_back(m_rows.bytes(at++).toByteArray());
        for (std::vector<qint64>& words : rows.words)
            words.push_back(std::max<qint64>(0, m_rows.integer(at++)));
    }
    const Result<void> result =
        step == Step::Failed ? Result<void>(m_rows.error()) : Result<void>();
    m_rows.reset();
    if (!result)
        return result;
    m_hasRows = true;
    m_records = int(rows.size());
    m_times = rows.times;
    for (int i = 0; i < logColumnCount && m_records > 0; ++i) {
        const auto column = std::size_t(i);
        m_bytes[column] = rows.encoded(LogColumn(i));
        m_isLoaded[column] =
            i >= wordColumnCount || m_words[column].read(m_bytes[column], m_records);
    }
    return result;
}

Result<void> BlockReader::load(LogColumn column)
{
    const auto at = std::size_t(column);
    if (m_isLoaded[at] || m_hasRows)
        return {};
    if (m_isComplete) {
        const Result<bool> isStored = loadStored(column);
        if (!isStored)
            return isStored.error();
        bool makesSense = *isStored;
        if (makesSense && column == LogColumn::Time) {
            std::optional<std::vector<qint64>> times = decodeTimes(m_bytes[at], RecordSet::size);
            makesSense = times.has_value();
            if (times)
                m_times = *std::move(times);
        } else if (makesSense && column == LogColumn::Hash) {
            makesSense = m_bytes[at].size() == RecordSet::size * hashStart;
        } else if (makesSense) {
            makesSense = m_words[at].read(m_bytes[at], RecordSet::size);
        }
        m_isLoaded[at] = makesSense;
        if (makesSense)
            return {};
    }
    return loadRows();
}

Result<RecordSet> BlockReader::present()
{
    if (!m_hasRows) {
        if (const auto loaded = load(LogColumn::Kind); !loaded)
            return loaded.error();
    }
    return m_hasRows ? m_present : RecordSet::first(RecordSet::size);
}

Result<const WordColumn*> BlockReader::words(LogColumn column)
{
    if (const auto loaded = load(column); !loaded)
        return loaded.error();
    static const WordColumn none;
    const auto at = std::size_t(column);
    return m_isLoaded[at] ? &m_words[at] : &none;
}

Result<const std::vector<qint64>*> BlockReader::times()
{
    if (const auto loaded = load(LogColumn::Time); !loaded)
        return loaded.error();
    return &m_times;
}

Result<QByteArrayView> BlockReader::hashes()
{
    if (const auto loaded = load(LogColumn::Hash); !loaded)
        return loaded.error();
    return m_records == 0 && m_hasRows ? QByteArrayView()
                                       : QByteArrayView(m_bytes[std::size_t(LogColumn::Hash)]);
}

} // namespace hall
