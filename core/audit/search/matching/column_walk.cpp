// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/search/matching/column_walk.h"

#include "core/audit/record_table.h"

#include <QSqlQuery>
#include <QVariant>

#include <algorithm>

namespace hall {

using namespace Qt::StringLiterals;

namespace {

/// More places than this are not looked up beforehand: the rows of the first blocks may do.
constexpr qsizetype fewPlaces = 50'000;
/// After so many blocks it is better to know all places.
constexpr int mostBlocksAsked = 16;

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
        Result<PlaceSet> places = walk.findPlaces(condition.columns, fewPlaces);
        if (!places)
            return places.error();
        walk.m_places.push_back(*std::move(places));
    }
    if (const auto found = walk.findBlocks(order); !found)
        return found.error();
    return walk;
}

Result<ColumnWalk> ColumnWalk::over(const Connection& connection, const std::vector<qint64>& seqs,
                                    const SeqRange& range, Order order)
{
    Result<BlockReader> reader = BlockReader::open(connection);
    if (!reader)
        return reader.error();
    ColumnWalk walk(connection, *std::move(reader), range);
    PlaceSet& known = walk.m_known.emplace();
    for (const qint64 seq : seqs)
        known.insert(seq);
    if (const auto found = walk.findBlocks(order); !found)
        return found.error();
    std::erase_if(walk.m_blocks,
                  [&](const BlockInfo& block) { return !known.blocks.contains(block.no); });
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

void PlaceSet::insert(qint64 seq)
{
    const qint64 block = blockOf(seq);
    blocks[block].insert(int(seq - block * blockSize - 1));
}

RecordSet PlaceSet::in(qint64 block) const
{
    const auto found = blocks.find(block);
    return found == blocks.end() ? RecordSet() : found->second;
}

Result<PlaceSet> ColumnWalk::findPlaces(const ColumnCondition& condition, qsizetype atMost)
{
    PlaceSet places;
    qsizetype count = 0;
    for (const Stream& stream : condition.places) {
        Sql sql{u"SELECT seq FROM record INDEXED BY "_s + stream.index + u" WHERE "_s +
                    stream.condition.text + u" AND "_s + m_range.condition(),
                stream.condition.values};
        if (atMost >= 0)
            sql.text += u" LIMIT "_s + QString::number(atMost - count + 1);
        Result<RawStatement> statement =
            RawStatement::prepare(*m_connection, sql.text.toUtf8().constData());
        if (!statement)
            return statement.error();
        for (int i = 0; i < int(sql.values.size()); ++i)
            statement->bind(i + 1, sql.values.at(i));
        RawStatement::Step step = statement->step();
        for (; step == RawStatement::Step::Row; step = statement->step(), ++count)
            places.insert(statement->integer(0));
        if (step == RawStatement::Step::Failed)
            return statement->error();
        if (atMost >= 0 && count > atMost) {
            places.blocks.clear();
            places.isWhole = false;
            return places;
        }
    }
    return places;
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

/// The matches of a condition that has too many places to know them beforehand.
Result<RecordSet> ColumnWalk::withoutColumns(std::size_t condition)
{
    if (++m_blocksAsked <= mostBlocksAsked)
        return askRows(m_conditions[condition].sql);
    Result<PlaceSet> places = findPlaces(m_conditions[condition].columns, -1);
    if (!places)
        return places.error();
    m_places[condition] = *std::move(places);
    return meeting(m_conditions[condition].columns, m_places[condition], m_blocks[m_next - 1]);
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

Result<RecordSet> ColumnWalk::meeting(const ColumnCondition& condition, const PlaceSet& places,
                                      const BlockInfo& block)
{
    RecordSet set = condition.isAlways ? RecordSet::first(RecordSet::size) : places.in(block.no);
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
        found.records &= m_known->in(block.no);
        return found;
    }
    bool isSeen = false; // the records themselves were looked at
    const auto narrow = [&](const Result<RecordSet>& set) {
        isSeen = isSeen || *set != all;
        found.records &= *set;
    };
    for (std::size_t i = 0; i < m_conditions.size() && !found.records.isEmpty(); ++i) {
        if (!m_places[i].isWhole)
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
        if (m_places[i].isWhole)
            continue;
        const auto set = withoutColumns(i);
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
