// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/columns/column_table.h"
#include "core/audit/record.h"

#include <QHash>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

#include <array>
#include <limits>
#include <map>
#include <optional>

namespace hall {

/// The columns of table `record` that hold a term's id, in the order of the table.
inline constexpr std::array termColumns{"actor",   "capability", "worker", "species",
                                        "tenant",  "rule",       "env",    "label",
                                        "outcome", "code",       "reason"};
/// What those columns say, in the same order.
std::array<QString, termColumns.size()> termTexts(const RecordFields& fields);

/// Records per row of table `block`.
inline constexpr qint64 blockSize = 1024;
inline constexpr qint64 blockOf(qint64 seq)
{
    return (seq - 1) / blockSize;
}

/// One row of table `block`.
struct BlockSummary {
    qint64 minAt = std::numeric_limits<qint64>::max();
    qint64 maxAt = std::numeric_limits<qint64>::min();
    qint64 records = 0, decisions = 0, denied = 0, escalated = 0;

    void add(const RecordFields& fields);
    void add(qint64 atMs, bool isDecision, QByteArrayView decided);
    bool operator==(const BlockSummary&) const = default;
};

struct ChainHead {
    qint64 seq = 0;
    QByteArray hash;
};

/// All writing to tables `record`, `term` and `block`, with statements prepared once. Belongs to
/// the connection's thread. Inside a transaction of the caller's; errors of SQLite are left in
/// lastError().
class RecordTable {
public:
    explicit RecordTable(const QSqlDatabase& database);

    bool prepare();
    /// The last record as stored.
    std::optional<ChainHead> readHead();
    /// The stored hash of a record; empty when there is no such record, nullopt on an SQL error.
    std::optional<QByteArray> hashOf(qint64 seq);

    enum class Append { Done, Refused, Failed };
    /// Adds one record after `head` and moves it on. Refused: not a record that can be kept, see
    /// refusal(); nothing was changed. Failed: SQLite could not write it.
    Append append(const RecordDraft& draft, ChainHead& head, CommittedRecord& committed);
    /// Writes what append() collected for table `block`, and the columns of the blocks that are
    /// full now; once before the commit.
    bool flushBlocks();

    /// What append() collected, to be put back when a part of a transaction is undone.
    using Pending = std::map<qint64, BlockSummary>;
    Pending pending() const { return m_pending; }
    void restore(Pending pending);
    /// After a rollback of everything.
    void reset();
    /// Words were deleted by somebody else.
    void forgetWords() { m_terms.clear(); }

    QSqlError lastError() const { return m_error; }
    /// DUPLICATE_RECORD (the receipt_id is taken) or INVALID_RECORD.
    Error refusal() const { return m_refusal; }

private:
    Append insert(const RecordDraft& draft, ChainHead& head, CommittedRecord& committed);
    std::optional<qint64> termId(const QString& text);
    bool execute(QSqlQuery& query);
    bool run(const QString& sql);

    QSqlDatabase m_database;
    QSqlQuery m_insert, m_findTerm, m_addTerm, m_addBlock;
    QHash<QString, qint64> m_terms;
    bool m_hasNewTerms = false; ///< since append() began: in a savepoint
    Pending m_pending;
    ColumnTable m_columns;
    std::vector<qint64> m_fullBlocks; ///< since the last flush, undone ones among them
    QSqlError m_error;
    Error m_refusal;
};

} // namespace hall
