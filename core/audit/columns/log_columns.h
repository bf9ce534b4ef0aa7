// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <array>
#include <vector>

namespace hall {

/// What table `column_block` keeps of a block of 1,024 records: one row for each of these. Their
/// numbers are part of the format.
enum class LogColumn {
    Kind,
    Actor,
    Capability,
    Worker,
    Species,
    Tenant,
    Rule,
    Env,
    Label,
    Outcome,
    Code,
    Reason,
    Blast,          ///< the score and one more; 0: none
    HasCorrelation, ///< 0 or 1
    HasApproval,
    Time, ///< see encodeTimes()
    Hash, ///< see encodeHashes()
};
/// The columns that are a WordColumn: the ids of terms (0: none), and small numbers.
inline constexpr int wordColumnCount = int(LogColumn::Time);
inline constexpr int logColumnCount = int(LogColumn::Hash) + 1;

/// `place` of a row of table `column_block`.
inline constexpr qint64 columnPlace(LogColumn column, qint64 block)
{
    return (qint64(column) << 40) + block;
}

/// Records of one block, column by column.
struct BlockRows {
    std::array<std::vector<qint64>, wordColumnCount> words;
    std::vector<qint64> times;      ///< Unix ms
    std::vector<QByteArray> hashes; ///< 32 bytes

    std::size_t size() const { return times.size(); }
    QByteArray encoded(LogColumn column) const;
};

/// Of the records from one seq to another (two values to bind), in their order: seq, recorded_at,
/// hash, and then the word columns as BlockRows keeps them.
QString blockRowsSql();

} // namespace hall
