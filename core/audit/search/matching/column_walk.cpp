// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/search/matching/column_walk.h"

#include "core/audit/record_table.h"

#include <QSqlQuery>
#include <QVariant>

#include <algorithm>

namespace hall {

using namespace Qt::StringLiterals;

namespace {

/// Longer lists of places cost more than asking the rows of the blocks that are left.
constexpr qsizetype maxPlaces = 50'000;

RecordSet matchesOf(const WordColumn& column, const WordTest& test)
{
    std::vector<char> codes(column.values().size());
    for (std::size_t i = 0; i < codes.size(); ++i)
        codes[i] = std::binary_search(test.values->begin(), test.values->end(),
                                      column.values()[i]) != test.isInverted;
    return column.withCodes(codes);
}

/// The kind `decision` as a condition of the filter's kind.
Condition isDecision()
{
    Condition condition;
    condition.columns.words.push_back({LogColumn::Kind, std::make_shared<const std::vector<qint64>>(
                                                            std::vector<qint64>{decisionTerm})});
    return condition;
}

} // namespace

QString SeqRange::condition() const
{
    return u"seq >= %1 AND seq <= %2"_s.arg(from).arg(to);
}

ColumnWalk::ColumnWalk(const Connection& connection, BlockReader reader, const SeqRange& range)
    : m_connection(&connection), m_reader(std::move(reader)), m_range(range)
{}

Result<ColumnWalk> ColumnWalk::start(const Connection& connection,
                                     std::vector<Condition> conditions, bool decisionsOnly,
                                     const SeqRange& range, Order order)
{
    Result<BlockReader> reader = BlockReader::open(connection);
    if (!reader)
        return reader.error();
    ColumnWalk walk(connection, *std::move(reader), range);
    walk.m_conditions = std::move(conditions);
    if (decisionsOnly)
        walk.m_conditions.push_back(isDecision());
    for (const Condition& condition : walk.m_conditions) {
        Places places;
        if (const auto found = walk.findPlaces(condition.columns, places); !found)
            return found.error();
        walk.m_places.push_back(std::move(places));
    }
    if (const auto found = walk.findBlocks(order); !found)
        return found.error();
    return walk;
}

Result<ColumnWalk> ColumnWalk::over(const Connection& connection, std::vector<qint64> seqs,
                                    const SeqRange& range, Order order)
{
    Result<BlockReader> reader = BlockReader::open(connection);
    if (!reader)
        return reader.error();
    ColumnWalk walk(connection, *std::move(reader), range);
    std::sort(seqs.begin(), seqs.end());
    walk.m_known = Places{std::move(seqs), false};
    if (const auto found = walk.findBlocks(order); !found)
        return found.error();
    const std::vector<qint64>& known = walk.m_known->seqs;
    std::erase_if(walk.m_blocks, [&](const BlockInfo& block) {
        const auto first = std::lower_bound(known.begin(), known.end(), block.no * blockSize + 1);
        return first == known.end() || blockOf(*first) != block.no;
    });
    return walk;
}

Result<void> ColumnWalk::findBlocks(Order order)
{
    if (m_range.isEmpty())
        return {};
    Result<std::vector<BlockInfo>> blocks =
        readBlocks(*m_connection, blockOf(m_range.from), blockOf(m_range.to));
    if (!blocks)
        return blocks.error();
    m_blocks = *std::move(blocks);
    if (order == Order::NewestFirst)
        std::reverse(m_blocks.begin(), m_blocks.end());
    return {};
}

Result<void> ColumnWalk::findPlaces(const ColumnCondition& condition, Places& places)
{
    for (const Stream& stream : condition.places) {
        const qsizetype left = maxPlaces - qsizetype(places.seqs.size());
        const Sql sql{u"SELECT seq FROM record INDEXED BY "_s + stream.index + u" WHERE "_s +
                          stream.condition.text + u" AND "_s + m_range.condition() + u" LIMIT "_s +
                          QString::number(left + 1),
                      stream.condition.values};
        QSqlQuery query(m_connection->database());
        if (!runSelect(query, sql))
            return searchError(*m_connection, query.lastError());
        while (query.next())
            places.seqs.push_back(query.value(0).toLongLong());
        if (query.lastError().isValid())
            return searchError(*m_connection, query.lastError());
        if (qsizetype(places.seqs.size()) > maxPlaces) {
            places = {{}, true};
            return {};
        }
    }
    std::sort(places.seqs.begin(), places.seqs.end());
    return {};
}

RecordSet ColumnWalk::placesIn(const Places& places) const
{
    RecordSet set;
    const qint64 first = m_reader.firstSeq();
    for (auto at = std::lower_bound(places.seqs.begin(), places.seqs.end(), first);
         at != places.seqs.end() && *at < first + blockSize; ++at)
        set.insert(int(*at - first));
    return set;
}

Result<RecordSet> ColumnWalk::meeting(const TimeTest& test, const BlockInfo& block)
{
    const bool first = compares(test.match, block.minAt, test.ms);
    const bool last = compares(test.match, block.maxAt, test.ms);
    const bool isSame = block.minAt == block.maxAt || test.match != FilterTerm::Match::Equals;
    if (first == last && isSame)
        return first ? RecordSet::first(RecordSet::size) : RecordSet();
    const auto times = m_reader.times();
    if (!times)
        return times.error();
    RecordSet set;
    for (int i = 0; i < int((*times)->size()); ++i) {
        if (compares(test.match, (**times)[std::size_t(i)], test.ms))
            set.insert(i);
    }
    return set;
}

/// The records of the block that the rows say match.
Result<RecordSet> ColumnWalk::askRows(const Sql& sql)
{
    const qint64 first = m_reader.firstSeq();
    const SeqRange block{std::max(first, m_range.from),
                         std::min(first + blockSize - 1, m_range.to)};
    QSqlQuery query(m_connection->database());
    if (!runSelect(query, {u"SELECT seq FROM record NOT INDEXED WHERE "_s + block.condition() +
                               u" AND "_s + sql.text,
                           sql.values}))
        return searchError(*m_connection, query.lastError());
    RecordSet set;
    while (query.next())
        set.insert(int(query.value(0).toLongLong() - first));
    if (query.lastError().isValid())
        return searchError(*m_connection, query.lastError());
    return set;
}

Result<RecordSet> ColumnWalk::meeting(const ColumnCondition& condition, const Places& places,
                                      const BlockInfo& block)
{
    RecordSet set = condition.isAlways ? RecordSet::first(RecordSet::size) : placesIn(places);
    for (const TimeTest& test : condition.times) {
        const auto found = meeting(test, block);
        if (!found)
            return found;
        set |= *found;
    }
    for (const WordTest& test : condition.words) {
        if (test.values->empty() && !test.isInverted)
            continue;
        const auto words = m_reader.words(test.column);
        if (!words)
            return words.error();
        set |= matchesOf(**words, test);
    }
    return condition.isNegated ? RecordSet::first(RecordSet::size).without(set) : set;
}

Result<ColumnWalk::Found> ColumnWalk::next()
{
    Found found;
    found.block = m_blocks[m_next++];
    const BlockInfo& block = found.block;
    m_reader.select(block.no, m_range.to);
    const qint64 first = m_reader.firstSeq();
    const RecordSet all = RecordSet::first(RecordSet::size);
    const RecordSet inRange =
        RecordSet::between(int(std::max<qint64>(0, m_range.from - first)),
                           int(std::min<qint64>(blockSize - 1, m_range.to - first)));
    found.records = inRange;
    if (m_known) {
        found.records &= placesIn(*m_known);
        return found;
    }
    bool isSeen = false; // the records themselves were looked at
    const auto narrow = [&](const Result<RecordSet>& set) {
        isSeen = isSeen || *set != all;
        found.records &= *set;
    };
    for (std::size_t i = 0; i < m_conditions.size() && !found.records.isEmpty(); ++i) {
        if (m_places[i].areTooMany)
            continue;
        const Condition& condition = m_conditions[i];
        // The summary knows already.
        if (condition.sql.text.isEmpty() && block.decisions == block.records)
            continue;
        const auto set = meeting(condition.columns, m_places[i], block);
        if (!set)
            return set.error();
        narrow(set);
    }
    found.isWhole = !isSeen && inRange == all && block.records == blockSize;
    for (std::size_t i = 0; i < m_conditions.size() && !found.records.isEmpty(); ++i) {
        if (!m_places[i].areTooMany)
            continue;
        const auto set = askRows(m_conditions[i].sql);
        if (!set)
            return set.error();
        found.records &= *set;
        found.isWhole = false;
    }
    if (found.isWhole || found.records.isEmpty())
        return found;
    const auto present = m_reader.present();
    if (!present)
        return present.error();
    found.records &= *present;
    return found;
}

double ColumnWalk::share() const
{
    return m_blocks.empty() ? 1 : double(m_next) / double(m_blocks.size());
}

} // namespace hall
