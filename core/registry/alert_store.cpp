// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/alert_store.h"

#include "core/audit/storage/sql_error.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace hall::alert_store {

Result<std::vector<Alert>> latest(const QSqlDatabase& database, int limit)
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    query.prepare(u"SELECT id, created_at, level, code, message, worker_id, capability_id FROM "
                  u"alert ORDER BY id DESC LIMIT ?"_s);
    query.addBindValue(limit);
    if (!query.exec())
        return sqlError(query, u"read the alerts"_s);
    std::vector<Alert> alerts;
    while (query.next()) {
        alerts.push_back({query.value(0).toLongLong(), query.value(1).toLongLong(),
                          query.value(2).toString(), query.value(3).toString(),
                          query.value(4).toString(), query.value(5).toString(),
                          query.value(6).toString()});
    }
    return alerts;
}

Result<void> add(const QSqlDatabase& database, const Alert& alert)
{
    return runSql(database,
                  u"INSERT INTO alert (created_at, level, code, message, worker_id, "
                  u"capability_id) VALUES (?, ?, ?, ?, ?, ?)"_s,
                  {alert.createdAtMs, alert.level, alert.code, alert.message, alert.workerId,
                   alert.capabilityId},
                  u"store the alert"_s);
}

} // namespace hall::alert_store
