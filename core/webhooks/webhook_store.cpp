// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/webhooks/webhook_store.h"

#include "core/audit/storage/sql_error.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace hall::webhook_store {

Result<std::vector<Webhook>> load(const QSqlDatabase& database)
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    if (!query.exec(u"SELECT webhook_id, url, secret, events, allow_remote, created_at, enabled, "
                    u"last_status, last_problem, last_at FROM webhook ORDER BY created_at, "
                    u"webhook_id"_s))
        return sqlError(query, u"read the webhooks"_s);
    std::vector<Webhook> hooks;
    while (query.next()) {
        Webhook hook;
        hook.id = query.value(0).toString();
        hook.url = query.value(1).toString();
        hook.secret = query.value(2).toString();
        hook.events = query.value(3).toString().split(u' ', Qt::SkipEmptyParts);
        hook.allowRemote = query.value(4).toBool();
        hook.createdAtMs = query.value(5).toLongLong();
        hook.enabled = query.value(6).toBool();
        hook.standing.lastStatus = query.value(7).toInt();
        hook.standing.lastProblem = query.value(8).toString();
        hook.standing.lastAtMs = query.value(9).toLongLong();
        hooks.push_back(std::move(hook));
    }
    return hooks;
}

Result<void> save(const QSqlDatabase& database, const Webhook& hook)
{
    return runSql(
        database,
        u"INSERT INTO webhook (webhook_id, url, secret, events, allow_remote, created_at, enabled, "
        u"last_status, last_problem, last_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
        u"ON CONFLICT (webhook_id) DO UPDATE SET enabled = excluded.enabled, "
        u"last_status = excluded.last_status, last_problem = excluded.last_problem, "
        u"last_at = excluded.last_at"_s,
        {hook.id, hook.url, hook.secret, hook.events.join(u' '), int(hook.allowRemote),
         hook.createdAtMs, int(hook.enabled), hook.standing.lastStatus,
         // An empty QString would be NULL.
         hook.standing.lastProblem.isNull() ? u""_s : hook.standing.lastProblem,
         hook.standing.lastAtMs},
        u"store webhook "_s + hook.id);
}

Result<void> remove(const QSqlDatabase& database, const QString& id)
{
    return runSql(database, u"DELETE FROM webhook WHERE webhook_id = ?"_s, {id},
                  u"remove webhook "_s + id);
}

} // namespace hall::webhook_store
