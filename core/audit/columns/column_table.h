// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

namespace hall {

/// Writes table `column_block`. Belongs to the writer's connection and its thread. Errors of SQLite
/// are left in lastError().
class ColumnTable {
public:
    explicit ColumnTable(const QSqlDatabase& database);

    bool prepare();
    /// Writes the columns of a block, in the caller's transaction; of a block that is not complete
    /// nothing.
    bool add(qint64 block);
    /// Writes what is missing since the last block that has its columns: all of them in a log that
    /// an older program wrote. In transactions of its own.
    bool catchUp();

    QSqlError lastError() const { return m_error; }

private:
    bool execute(QSqlQuery& query);
    bool run(const QString& sql);

    QSqlDatabase m_database;
    QSqlQuery m_rows, m_insert;
    QSqlError m_error;
};

} // namespace hall
