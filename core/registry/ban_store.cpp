// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/ban_store.h"

#include "core/audit/storage/sql_error.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace hall::ban_store {

Result<BanList> load(const QSqlDatabase& database)
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    if (!query.exec(u"SELECT sha256, reason, source, banned_at FROM banned_hash"_s))
        return sqlError(query, u"read the ban list"_s);
    BanList list;
    while (query.next()) {
        const QString hash = query.value(0).toString();
        list.insert(hash, {hash, query.value(1).toString(), query.value(2).toString(),
                           query.value(3).toLongLong()});
    }
    return list;
}

Result<void> save(const QSqlDatabase& database, const BannedHash& banned)
{
    return runSql(database,
                  u"INSERT INTO banned_hash (sha256, reason, source, banned_at) VALUES "
                  u"(?, ?, ?, ?) ON CONFLICT (sha256) DO UPDATE SET reason = excluded.reason, "
                  u"source = excluded.source"_s,
                  {banned.sha256, banned.reason, banned.source, banned.bannedAtMs},
                  u"store the ban"_s);
}

Result<void> remove(const QSqlDatabase& database, const QString& sha256)
{
    return runSql(database, u"DELETE FROM banned_hash WHERE sha256 = ?"_s, {sha256},
                  u"lift the ban"_s);
}

} // namespace hall::ban_store
