// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/storage/raw_statement.h"
#include "core/audit/verify/blocks/record_block.h"

#include <memory>
#include <vector>

namespace hall {

/// Reads table `record` in order, block by block. Belongs to the connection's thread.
class RowReader {
public:
    /// Errors: DATABASE_UNREADABLE.
    static Result<std::unique_ptr<RowReader>> open(const Connection& connection, qint64 fromSeq);

    /// Fills the block with rows up to the end of a block of the log, or with fewer when they are
    /// large. Without rows: the log is over. Errors: DATABASE_UNREADABLE.
    Result<void> fill(RecordBlock& block);

    /// The words that the rows so far have used, by id; true where used. Ids beyond it are not.
    const std::vector<bool>& usedTerms() const { return m_usedTerms; }

private:
    RowReader(RawStatement rows, RawStatement term, qint64 fromSeq);

    void readRow(RecordBlock& block);
    StoredTerm term(int column, const char* name, BlockRow& row);
    BlockRow::Text text(RecordBlock& block, int column, RawStatement::Type expected,
                        const char* name, BlockRow& row);
    std::optional<qint64> number(int column, const char* name, BlockRow& row);

    RawStatement m_rows, m_term;
    std::shared_ptr<TermPool> m_terms;
    std::vector<bool> m_usedTerms;
    qint64 m_nextSeq;
    bool m_isOver = false;
    bool m_termFailed = false;
};

} // namespace hall
