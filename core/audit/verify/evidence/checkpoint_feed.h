// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/evidence/checkpoints/checkpoint_table.h"
#include "core/audit/storage/raw_statement.h"
#include "core/audit/verify/evidence/note_file.h"
#include "core/audit/verify/finding.h"

#include <deque>
#include <optional>
#include <vector>

namespace hall {

/// What is said about the log at one size: by table `checkpoint`, by the file of notes, or by both.
struct CheckpointClaim {
    qint64 size = 0;
    std::optional<StoredCheckpoint> row;
    bool isRowOdd = false;  ///< a column of it has a type that the log never writes
    QByteArray note;        ///< of the file; empty: it has none of this size
    bool isNoteNew = false; ///< written since the file was opened
};

/// Reads table and file side by side, in rising order of size.
class CheckpointFeed {
public:
    /// From checkpoints of at least `fromSize` records on. Errors: DATABASE_UNREADABLE.
    static Result<CheckpointFeed> open(const Connection& connection, NoteFile file,
                                       qint64 fromSize);

    /// Reads on to the last claim of at most `size` records. A finding: something in the file is no
    /// checkpoint, or out of order.
    Checked readTo(qint64 size);
    /// Of the claim after those that were read; nullopt at the end. After the first readTo().
    std::optional<qint64> nextSize() const;
    /// The sizes of the claims that were read and not removed, ascending.
    std::vector<qint64> sizes() const;
    /// The next claim, when it is of at most `size` records; otherwise null.
    const CheckpointClaim* next(qint64 size) const;
    void remove() { m_claims.pop_front(); }

    const NoteFile& file() const { return m_file; }
    /// Of the last row and the last note that were read; 0 before the first.
    qint64 lastRowSize() const { return m_lastRowSize; }
    qint64 lastNoteSize() const { return m_lastNoteSize; }

private:
    CheckpointFeed(RawStatement rows, NoteFile file, qint64 fromSize);
    Result<void> nextRow();
    Checked nextNote();

    RawStatement m_rows;
    NoteFile m_file;
    qint64 m_fromSize;
    std::optional<CheckpointClaim> m_row, m_note; ///< the next of each; nullopt at the end
    bool m_hasBegun = false;
    qint64 m_lastRowSize = 0, m_lastNoteSize = 0;
    int m_notes = 0;
    std::deque<CheckpointClaim> m_claims;
};

} // namespace hall
