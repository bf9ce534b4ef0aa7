// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/archive/segment_deletion.h"

#include "core/audit/columns/log_columns.h"
#include "core/audit/record_table.h"
#include "core/audit/storage/sql_error.h"

#include <QSqlQuery>
#include <QStringList>
#include <QVariant>

#include <algorithm>
#include <utility>

namespace hall {

using namespace Qt::StringLiterals;

namespace {

/// Some milliseconds' work. A part of a block, so that blocks end with one.
constexpr qint64 rowsAtOnce = 128;
static_assert(blockSize % rowsAtOnce == 0);
/// Of the writer's time this is at most a quarter.
constexpr int pauseFactor = 3;
constexpr std::chrono::seconds afterFailure{1};

QString deleting()
{
    return u"delete archived records"_s;
}

/// `kind`, and every other column that holds the number of a word.
QStringList wordColumnNames()
{
    QStringList names{u"kind"_s};
    for (const char* column : termColumns)
        names.append(QString::fromLatin1(column));
    return names;
}

/// The words of some records.
Result<std::vector<qint64>> wordsOf(const QSqlDatabase& database, qint64 first, qint64 last)
{
    QStringList parts;
    for (const QString& column : wordColumnNames())
        parts.append(u"SELECT %1 FROM record WHERE seq BETWEEN %2 AND %3"_s.arg(
            column, QString::number(first), QString::number(last)));
    QSqlQuery query(database);
    query.setForwardOnly(true);
    if (!query.exec(parts.join(u" UNION "_s)))
        return sqlError(query, deleting());
    std::vector<qint64> words;
    while (query.next()) {
        if (const qint64 word = query.value(0).toLongLong(); word > 1)
            words.push_back(word);
    }
    return words;
}

/// One word, unless a record says it.
Result<bool> dropWord(const QSqlDatabase& database, QSqlQuery& isSaid, qint64 word)
{
    isSaid.bindValue(u":word"_s, word);
    if (!isSaid.exec() || !isSaid.next())
        return sqlError(isSaid, deleting());
    const bool stays = isSaid.value(0).toBool();
    isSaid.finish();
    if (stays)
        return false;
    const QString statements[] = {u"INSERT INTO term_text (term_text, rowid, text) SELECT "
                                  u"'delete', id, text FROM term WHERE id = ?"_s,
                                  u"DELETE FROM term WHERE id = ?"_s};
    for (const QString& sql : statements) {
        if (const auto done = runSql(database, sql, {word}, deleting()); !done)
            return done.error();
    }
    return true;
}

Result<bool> dropWords(const QSqlDatabase& database, const std::vector<qint64>& words)
{
    QStringList parts;
    for (const QString& column : wordColumnNames())
        parts.append(u"EXISTS (SELECT 1 FROM record WHERE %1 = :word%2)"_s.arg(
            column, column == u"kind" ? u" AND kind <> 1"_s : QString()));
    QSqlQuery isSaid(database);
    isSaid.setForwardOnly(true);
    if (!isSaid.prepare(u"SELECT "_s + parts.join(u" OR "_s)))
        return sqlError(isSaid, deleting());
    bool isAnyGone = false;
    for (const qint64 word : words) {
        const auto gone = dropWord(database, isSaid, word);
        if (!gone)
            return gone;
        isAnyGone = isAnyGone || *gone;
    }
    return isAnyGone;
}

Result<void> dropColumns(const QSqlDatabase& database, qint64 block)
{
    for (int column = 0; column < logColumnCount; ++column) {
        if (const auto done = runSql(database, u"DELETE FROM column_block WHERE place = ?"_s,
                                     {columnPlace(LogColumn(column), block)}, deleting());
            !done)
            return done;
    }
    return {};
}

/// In a transaction.
Result<bool> dropRows(const QSqlDatabase& database, qint64 first, qint64 last)
{
    const auto words = wordsOf(database, first, last);
    if (!words)
        return words.error();
    if (const auto done = runSql(database, u"DELETE FROM record WHERE seq BETWEEN ? AND ?"_s,
                                 {first, last}, deleting());
        !done)
        return done.error();
    if (last % blockSize == 0) {
        if (const auto done = dropColumns(database, blockOf(last)); !done)
            return done.error();
    }
    return dropWords(database, *words);
}

} // namespace

Result<bool> SegmentDeletion::deleteSome(const QSqlDatabase& database)
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    if (!query.exec(u"SELECT first_seq, last_seq, coalesce((SELECT min(seq) FROM record WHERE seq "
                    u">= first_seq), last_seq + 1) FROM segment WHERE deleted = 0 ORDER BY "
                    u"first_seq LIMIT 1"_s))
        return sqlError(query, deleting());
    if (!query.next()) {
        m_wakeAt.reset();
        return false;
    }
    const qint64 first = query.value(0).toLongLong();
    const qint64 last = query.value(1).toLongLong();
    const qint64 from = query.value(2).toLongLong();
    query.finish();

    if (const auto begun = runSql(database, u"BEGIN IMMEDIATE"_s, {}, deleting()); !begun)
        return begun.error();
    const qint64 to = std::min(last, ((from - 1) / rowsAtOnce + 1) * rowsAtOnce);
    Result<bool> dropped = from <= last ? dropRows(database, from, to) : Result<bool>(false);
    if (dropped && (from > last || to == last)) {
        const auto marked = runSql(
            database, u"UPDATE segment SET deleted = 1 WHERE first_seq = ?"_s, {first}, deleting());
        if (!marked)
            dropped = marked.error();
    }
    const auto ended = runSql(database, dropped ? u"COMMIT"_s : u"ROLLBACK"_s, {}, deleting());
    if (dropped && !ended) {
        (void)runSql(database, u"ROLLBACK"_s, {}, deleting());
        return ended.error();
    }
    return dropped;
}

bool SegmentDeletion::step(const QSqlDatabase& database)
{
    const Time begun = std::chrono::steady_clock::now();
    const bool isRelaxed =
        m_isSynced && runSql(database, u"PRAGMA synchronous = NORMAL"_s, {}, deleting()).ok();
    const auto done = deleteSome(database);
    // Records are acknowledged on the strength of it.
    if (isRelaxed && !runSql(database, u"PRAGMA synchronous = FULL"_s, {}, deleting())) {
        putOff();
        return true;
    }
    if (!done) {
        putOff();
        return true;
    }
    const Time now = std::chrono::steady_clock::now();
    if (m_wakeAt)
        m_wakeAt = now + pauseFactor * (now - begun);
    return *done;
}

void SegmentDeletion::putOff()
{
    if (m_wakeAt)
        m_wakeAt = std::chrono::steady_clock::now() + afterFailure;
}

} // namespace hall
