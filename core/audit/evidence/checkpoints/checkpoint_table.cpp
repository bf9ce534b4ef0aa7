// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/evidence/checkpoints/checkpoint_table.h"

#include "core/audit/storage/sql_error.h"
#include "core/proof/note/signed_note.h"

#include <QSqlQuery>
#include <QVariant>

namespace hall {

using namespace Qt::StringLiterals;

Result<StoredCheckpoint> storedCheckpoint(const QByteArray& note)
{
    const auto read = readNote(note);
    if (!read)
        return read.error();
    const auto checkpoint = readCheckpoint(read->text);
    if (!checkpoint)
        return checkpoint.error();
    return StoredCheckpoint{checkpoint->size, checkpoint->atMs, checkpoint->root, note};
}

namespace checkpoint_table {

namespace {

Result<std::vector<StoredCheckpoint>> rows(const QSqlDatabase& database, const QString& which,
                                           const QVariantList& values)
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    query.prepare(u"SELECT size, at, root, note FROM checkpoint "_s + which);
    for (const QVariant& value : values)
        query.addBindValue(value);
    if (!query.exec())
        return sqlError(query, u"read the log's checkpoints"_s);
    std::vector<StoredCheckpoint> found;
    while (query.next())
        found.push_back({query.value(0).toLongLong(), query.value(1).toLongLong(),
                         query.value(2).toByteArray(), query.value(3).toByteArray()});
    return found;
}

Result<std::optional<StoredCheckpoint>> row(const QSqlDatabase& database, const QString& which,
                                            const QVariantList& values)
{
    const auto found = rows(database, which, values);
    if (!found)
        return found.error();
    return found->empty() ? std::optional<StoredCheckpoint>() : found->front();
}

} // namespace

Result<std::optional<StoredCheckpoint>> last(const QSqlDatabase& database)
{
    return row(database, u"ORDER BY size DESC LIMIT 1"_s, {});
}

Result<std::optional<StoredCheckpoint>> find(const QSqlDatabase& database, qint64 size)
{
    return row(database, u"WHERE size = ?"_s, {size});
}

Result<std::optional<StoredCheckpoint>> firstOver(const QSqlDatabase& database, qint64 seq)
{
    return row(database, u"WHERE size >= ? ORDER BY size LIMIT 1"_s, {seq});
}

Result<std::vector<StoredCheckpoint>> after(const QSqlDatabase& database, qint64 size, int most)
{
    return rows(database, u"WHERE size > ? ORDER BY size LIMIT ?"_s, {size, most});
}

Result<void> add(const QSqlDatabase& database, const StoredCheckpoint& checkpoint)
{
    return runSql(database, u"INSERT INTO checkpoint (size, at, root, note) VALUES (?,?,?,?)"_s,
                  {checkpoint.size, checkpoint.atMs, checkpoint.root, checkpoint.note},
                  u"write a checkpoint of the log"_s);
}

} // namespace checkpoint_table

} // namespace hall
