// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/columns/block_codec.h"
#include "core/audit/columns/log_columns.h"
#include "core/audit/storage/raw_statement.h"
#include "core/audit/verify/blocks/record_block.h"
#include "core/audit/verify/evidence/archived_part.h"
#include "core/audit/verify/finding.h"

#include <array>
#include <vector>

namespace hall {

/// Tables `block` and `column_block`, which searches rely on, held against the records.
class SummaryCheck {
public:
    /// Errors: DATABASE_UNREADABLE.
    static Result<SummaryCheck> open(const Connection& connection, qint64 fromSeq,
                                     const ArchivedPart& archived);

    /// The next block, checked and sound in itself.
    Checked add(const RecordBlock& block);
    /// After the last record: the block that is not complete, and rows that no records are behind.
    Checked finish(qint64 lastSeq);

private:
    SummaryCheck(const Connection& connection, RawStatement summary, RawStatement column,
                 qint64 fromSeq, const ArchivedPart& archived);

    /// What table `column_block` keeps of one record.
    struct Cells {
        std::array<qint64, wordColumnCount> words;
        qint64 time;
        std::array<char, hashStart> hash;
    };

    void addCells(const RecordBlock& block);
    Checked checkSummary(qint64 no, qint64 lastSeq);
    Checked checkColumns(qint64 no);
    bool saysTheSame(LogColumn column, QByteArrayView stored) const;
    Checked checkStrays(qint64 lastSeq);

    const Connection& m_connection;
    RawStatement m_summary, m_column;
    const qint64 m_firstBlock; ///< of the log, behind what was moved to files
    const bool m_isFromStart;  ///< and nothing of that is left
    qint64 m_lastColumns = -1; ///< number of the last block whose columns are stored
    bool m_isWhole;            ///< the first record of the block at hand was seen
    BlockSummary m_block;
    std::vector<Cells> m_cells; ///< of the block at hand
};

} // namespace hall
