// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/columns/column_table.h"

#include "core/audit/columns/log_columns.h"
#include "core/audit/record_table.h"

#include <QVariant>

#include <algorithm>

namespace hall {

using namespace Qt::StringLiterals;

ColumnTable::ColumnTable(const QSqlDatabase& database)
    : m_database(database), m_rows(database), m_insert(database)
{}

bool ColumnTable::execute(QSqlQuery& query)
{
    if (query.exec())
        return true;
    m_error = query.lastError();
    return false;
}

bool ColumnTable::run(const QString& sql)
{
    QSqlQuery query(m_database);
    if (query.exec(sql))
        return true;
    m_error = query.lastError();
    return false;
}

bool ColumnTable::prepare()
{
    m_rows.setForwardOnly(true);
    const std::pair<QSqlQuery*, QString> statements[] = {
        {&m_rows, blockRowsSql()},
        {&m_insert, u"INSERT OR REPLACE INTO column_block (place, data) VALUES (?, ?)"_s},
    };
    for (const auto& [query, sql] : statements) {
        if (!query->prepare(sql)) {
            m_error = query->lastError();
            return false;
        }
    }
    return true;
}

bool ColumnTable::add(qint64 block)
{
    m_rows.bindValue(0, block * blockSize + 1);
    m_rows.bindValue(1, (block + 1) * blockSize);
    if (!execute(m_rows))
        return false;
    BlockRows rows;
    while (m_rows.next()) {
        int at = 1;
        rows.times.push_back(m_rows.value(at++).toLongLong());
        rows.hashes.push_back(m_rows.value(at++).toByteArray());
        for (std::vector<qint64>& words : rows.words)
            words.push_back(std::max<qint64>(0, m_rows.value(at++).toLongLong()));
    }
    m_rows.finish();
    if (rows.size() != std::size_t(blockSize))
        return true;
    for (int column = 0; column < logColumnCount; ++column) {
        m_insert.bindValue(0, columnPlace(LogColumn(column), block));
        m_insert.bindValue(1, rows.encoded(LogColumn(column)));
        if (!execute(m_insert))
            return false;
    }
    return true;
}

bool ColumnTable::catchUp()
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    query.prepare(
        u"SELECT coalesce(max(place), ? - 1), coalesce((SELECT max(seq) FROM record), 0), "
        u"coalesce((SELECT max(last_seq) FROM segment), 0) FROM column_block WHERE place "
        u">= ?"_s);
    const qint64 start = columnPlace(LogColumn::Hash, 0);
    query.addBindValue(start);
    query.addBindValue(start);
    if (!execute(query) || !query.next())
        return false;
    // What was archived needs none, although its rows may not have been deleted yet.
    qint64 block =
        std::max(query.value(0).toLongLong() - start + 1, query.value(2).toLongLong() / blockSize);
    const qint64 complete = query.value(1).toLongLong() / blockSize;
    query.finish();

    constexpr qint64 blocksPerCommit = 256;
    while (block < complete) {
        if (!run(u"BEGIN IMMEDIATE"_s))
            return false;
        bool isDone = true;
        for (const qint64 end = std::min(complete, block + blocksPerCommit); block < end; ++block)
            isDone = isDone && add(block);
        if (!isDone || !run(u"COMMIT"_s)) {
            QSqlQuery(m_database).exec(u"ROLLBACK"_s);
            return false;
        }
    }
    return true;
}

} // namespace hall
