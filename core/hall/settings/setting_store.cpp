// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hall/settings/setting_store.h"

#include "core/audit/storage/sql_error.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace hall::setting_store {

Result<QString> load(const QSqlDatabase& database, const char* name)
{
    QSqlQuery query(database);
    query.prepare(u"SELECT value FROM setting WHERE name = ?"_s);
    query.addBindValue(QString::fromLatin1(name));
    if (!query.exec())
        return sqlError(query, u"read the settings"_s);
    return query.next() ? query.value(0).toString() : QString();
}

Result<void> save(const QSqlDatabase& database, const char* name, const QString& value)
{
    return runSql(database,
                  u"INSERT INTO setting (name, value) VALUES (?, ?) "
                  u"ON CONFLICT (name) DO UPDATE SET value = excluded.value"_s,
                  {QString::fromLatin1(name), value},
                  u"store the setting "_s + QString::fromLatin1(name));
}

} // namespace hall::setting_store
