// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/columns/block_reader.h"
#include "core/audit/search/matching/filter_sql.h"

#include <optional>
#include <unordered_map>
#include <vector>

namespace hall {

/// Places in the log, both ends included; to < from: none.
struct SeqRange {
    qint64 from = 1, to = 0;

    bool isEmpty() const { return to < from; }
    QString condition() const;
};

/// Some places in the log, by the number of their block.
struct PlaceSet {
    std::unordered_map<qint64, RecordSet> blocks;
    bool isWhole = true; ///< false: there are more, and `blocks` has none of them

    void insert(qint64 seq);
    RecordSet in(qint64 block) const;
};

/// Goes over a log block by block and says which records match: for the filters that no index
/// answers. Reads the columns of the filter's fields, and of a block only as many of them as it
/// takes to see that nothing matches. Belongs to the connection and has to be gone before it.
class ColumnWalk {
public:
    enum class Order { NewestFirst, OldestFirst };

    /// `conditions`: of the filter's terms. Errors: DATABASE_UNREADABLE.
    static Result<ColumnWalk> start(const Connection& connection, std::vector<Condition> conditions,
                                    bool decisionsOnly, const SeqRange& range, Order order);

    /// The same where it is known which records match.
    static Result<ColumnWalk> over(const Connection& connection, const std::vector<qint64>& seqs,
                                   const SeqRange& range, Order order);

    struct Found {
        BlockInfo block;
        RecordSet records;
        /// They are all the records of the block, and that was seen without looking at them.
        bool isWhole = false;
    };
    bool atEnd() const { return m_next >= m_blocks.size(); }
    /// The matches of the next block, of which there may be none. Not at the end.
    Result<Found> next();
    /// How much of the range has been looked at, 0–1.
    double share() const;
    const SeqRange& range() const { return m_range; }
    /// The columns of the block that next() was about.
    BlockReader& reader() { return m_reader; }

private:
    ColumnWalk(const Connection& connection, BlockReader reader, const SeqRange& range);
    Result<void> findBlocks(Order order);
    /// Up to `atMost`, if it is not negative.
    Result<PlaceSet> findPlaces(const ColumnCondition& condition, qsizetype atMost);
    Result<RecordSet> meeting(const ColumnCondition& condition, const PlaceSet& places,
                              const BlockInfo& block);
    Result<RecordSet> meeting(const TimeTest& test, const BlockInfo& block);
    Result<RecordSet> withoutColumns(std::size_t condition);
    Result<RecordSet> askRows(const Sql& sql);

    const Connection* m_connection;
    BlockReader m_reader;
    SeqRange m_range;
    std::vector<Condition> m_conditions;
    std::vector<PlaceSet> m_places;  ///< of each condition
    std::optional<PlaceSet> m_known; ///< all matches; then there are no conditions
    std::vector<BlockInfo> m_blocks;
    std::size_t m_next = 0;
    int m_blocksAsked = 0; ///< whose rows were
};

} // namespace hall
