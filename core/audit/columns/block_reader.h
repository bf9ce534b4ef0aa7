// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/columns/block_codec.h"
#include "core/audit/columns/log_columns.h"
#include "core/audit/storage/raw_statement.h"

#include <optional>
#include <vector>

namespace hall {

/// One row of table `block`, as a search uses it.
struct BlockInfo {
    qint64 no = 0;
    qint64 minAt = 0, maxAt = 0; ///< Unix ms
    qint64 records = 0, decisions = 0, denied = 0, escalated = 0;

    bool operator==(const BlockInfo&) const = default;
};

/// The blocks from `from` to `to`, in their order. Errors: DATABASE_UNREADABLE.
Result<std::vector<BlockInfo>> readBlocks(const Connection& connection, qint64 from, qint64 to);

/// Reads the columns of one block after the other: what table `column_block` keeps, or where that
/// has nothing that makes sense (the newest records), the records themselves. Has to be gone before
/// the connection is.
class BlockReader {
public:
    static Result<BlockReader> open(const Connection& connection);

    /// From here on the columns are those of block `no`, of its records up to `lastSeq`.
    void select(qint64 no, qint64 lastSeq);
    qint64 firstSeq() const;

    /// The records that there are.
    Result<RecordSet> present();
    /// Of a word column; a record that is not present has some value. Valid until select().
    Result<const WordColumn*> words(LogColumn column);
    /// Unix ms by place in the block.
    Result<const std::vector<qint64>*> times();
    /// hashStart bytes by place in the block.
    Result<QByteArrayView> hashes();

private:
    BlockReader(RawStatement stored, RawStatement rows);
    Result<QByteArrayView> bytes(LogColumn column);
    Result<bool> loadStored(LogColumn column);
    Result<void> loadRows();
    Result<void> load(LogColumn column);

    RawStatement m_stored, m_rows;
    qint64 m_no = -1, m_lastSeq = 0;
    bool m_isComplete = false; ///< so that its columns can be stored
    bool m_hasRows = false;    ///< read from the records
    RecordSet m_present;
    int m_records = 0;
    std::array<bool, logColumnCount> m_isLoaded{};
    std::array<QByteArray, logColumnCount> m_bytes; ///< what the columns are views of
    std::array<WordColumn, wordColumnCount> m_words;
    std::vector<qint64> m_times;
};

} // namespace hall
