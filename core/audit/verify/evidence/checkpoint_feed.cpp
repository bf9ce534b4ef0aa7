// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/verify/evidence/checkpoint_feed.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace hall {

using namespace Qt::StringLiterals;

Result<CheckpointFeed> CheckpointFeed::open(const Connection& connection, NoteFile file,
                                            qint64 fromSize)
{
    Result<RawStatement> rows = RawStatement::prepare(
        connection, "SELECT size, at, root, note FROM checkpoint WHERE size >= ? ORDER BY size");
    if (!rows)
        return rows.error();
    // A size below the first is nobody's, and must not be overlooked.
    rows->bind(1, fromSize > 1 ? fromSize : std::numeric_limits<qint64>::min());
    return CheckpointFeed(*std::move(rows), std::move(file), fromSize);
}

CheckpointFeed::CheckpointFeed(RawStatement rows, NoteFile file, qint64 fromSize)
    : m_rows(std::move(rows)), m_file(std::move(file)), m_fromSize(fromSize)
{}

Result<void> CheckpointFeed::nextRow()
{
    using Type = RawStatement::Type;
    m_row.reset();
    switch (m_rows.step()) {
    case RawStatement::Step::Failed:
        return m_rows.error();
    case RawStatement::Step::Done:
        return {};
    case RawStatement::Step::Row:
        break;
    }
    CheckpointClaim claim;
    claim.size = m_rows.integer(0);
    claim.row = StoredCheckpoint{claim.size, m_rows.integer(1), m_rows.bytes(2).toByteArray(),
                                 m_rows.bytes(3).toByteArray()};
    claim.isRowOdd = m_rows.type(1) != Type::Integer || m_rows.type(2) != Type::Blob ||
                     m_rows.type(3) != Type::Blob;
    m_lastRowSize = claim.size;
    m_row = std::move(claim);
    return {};
}

Checked CheckpointFeed::nextNote()
{
    m_note.reset();
    for (;;) {
        const Result<QByteArray> note = m_file.next();
        if (!note)
            return note.error();
        if (note->isEmpty())
            return {};
        ++m_notes;
        const Result<StoredCheckpoint> read = storedCheckpoint(*note);
        if (!read)
            return Finding{u"checkpoint"_s, m_lastNoteSize + 1,
                           u"Number %1 in the checkpoint file %2 was changed: %3"_s.arg(
                               QString::number(m_notes), m_file.path(), read.error().message)};
        if (read->size <= m_lastNoteSize)
            return Finding{u"checkpoint"_s, m_lastNoteSize,
                           u"The checkpoint file %1 is not in order: the checkpoint of %2 records "
                           u"stands behind the one of %3."_s.arg(m_file.path(),
                                                                 QString::number(read->size),
                                                                 QString::number(m_lastNoteSize))};
        m_lastNoteSize = read->size;
        if (read->size < m_fromSize)
            continue;
        m_note = CheckpointClaim{read->size, std::nullopt, false, *note,
                                 m_file.position() > m_file.firstEnd()};
        return {};
    }
}

Checked CheckpointFeed::readTo(qint64 size)
{
    if (!std::exchange(m_hasBegun, true)) {
        if (const auto read = nextRow(); !read)
            return read.error();
        if (Checked read = nextNote(); !read.isSound())
            return read;
    }
    while ((m_row && m_row->size <= size) || (m_note && m_note->size <= size)) {
        const bool takesRow = m_row && (!m_note || m_row->size <= m_note->size);
        const bool takesNote = m_note && (!m_row || m_note->size <= m_row->size);
        CheckpointClaim claim = takesNote ? *m_note : *m_row;
        if (takesRow) {
            claim.row = std::move(m_row->row);
            claim.isRowOdd = m_row->isRowOdd;
            if (const auto read = nextRow(); !read)
                return read.error();
        }
        m_claims.push_back(std::move(claim));
        if (takesNote) {
            if (Checked read = nextNote(); !read.isSound())
                return read;
        }
    }
    return {};
}

std::optional<qint64> CheckpointFeed::nextSize() const
{
    if (m_row && m_note)
        return std::min(m_row->size, m_note->size);
    if (m_row)
        return m_row->size;
    return m_note ? std::optional(m_note->size) : std::nullopt;
}

std::vector<qint64> CheckpointFeed::sizes() const
{
    std::vector<qint64> sizes;
    for (const CheckpointClaim& claim : m_claims)
        sizes.push_back(claim.size);
    return sizes;
}

const CheckpointClaim* CheckpointFeed::next(qint64 size) const
{
    return m_claims.empty() || m_claims.front().size > size ? nullptr : &m_claims.front();
}

} // namespace hall
