// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/storage/sql_error.h"

#include "core/audit/storage/connection.h"

#include <QSqlDatabase>
#include <QSqlError>

using namespace Qt::StringLiterals;

namespace hall {

Error sqlError(const QSqlQuery& query, const QString& what)
{
    return Error{
        u"Cannot %1: %2."_s.arg(what, sqliteReason(query.lastError())), u"AUDIT_UNAVAILABLE"_s, {}};
}

Result<void> runSql(const QSqlDatabase& database, const QString& sql, const QVariantList& values,
                    const QString& what)
{
    QSqlQuery query(database);
    query.prepare(sql);
    for (const QVariant& value : values)
        query.addBindValue(value);
    if (!query.exec())
        return sqlError(query, what);
    return {};
}

} // namespace hall
