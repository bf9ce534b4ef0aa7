// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/approvals/storage/approval_store.h"

#include "core/approvals/storage/approval_json.h"
#include "core/audit/storage/sql_error.h"
#include "core/json/canonical_json.h"
#include "core/json/json_reader.h"

#include <QSqlDatabase>

using namespace Qt::StringLiterals;

namespace hall::approval_store {

namespace {

constexpr char16_t columns[] =
    u"SELECT json, state, waiting, uses_left, grant_expires_at, resolved_at, seed FROM approval ";

QString text(const QJsonObject& json)
{
    return QString::fromUtf8(canonicalJson(json));
}

QString word(ApprovalState state)
{
    return QLatin1StringView(approvalStateName(state));
}

/// The row that `query` stands on. The columns count, not what the JSON says of them.
Result<Approval> approvalOf(const QSqlQuery& query)
{
    const auto json = readJsonObject(query.value(0).toString().toUtf8());
    if (!json)
        return json.error();
    auto approval = approvalFromJson(*json);
    if (!approval)
        return approval;
    const auto state = parseApprovalState(query.value(1).toString());
    if (!state)
        return Error{
            u"A stored approval has the unknown state %1."_s.arg(query.value(1).toString()),
            u"DAMAGED_RECORD"_s, u"state"_s};
    approval->state = *state;
    approval->waiting = query.value(2).toInt();
    approval->usesLeft = query.value(3).toInt();
    approval->grantExpiresAtMs = query.value(4).toLongLong();
    approval->resolvedAtMs = query.value(5).toLongLong();
    approval->seed = query.value(6).toByteArray();
    return approval;
}

Result<std::vector<Approval>> rowsOf(QSqlQuery& query, const QVariantList& values)
{
    query.setForwardOnly(true);
    for (const QVariant& value : values)
        query.addBindValue(value);
    if (!query.exec())
        return sqlError(query, u"read the approvals"_s);
    std::vector<Approval> approvals;
    while (query.next()) {
        auto approval = approvalOf(query);
        if (!approval)
            return approval.error();
        approvals.push_back(*std::move(approval));
    }
    return approvals;
}

/// Runs a statement that has to change exactly one row, or its grant is no longer good.
Result<void> changeOne(const QSqlDatabase& database, const QString& sql, const QVariantList& values,
                       const QString& what)
{
    QSqlQuery query(database);
    query.prepare(sql);
    for (const QVariant& value : values)
        query.addBindValue(value);
    if (!query.exec())
        return sqlError(query, what);
    if (query.numRowsAffected() != 1)
        return Error{u"The approval of this request has been used already."_s, u"GRANT_USED"_s, {}};
    return {};
}

} // namespace

Result<std::vector<Approval>> loadCurrent(const QSqlDatabase& database, qint64 resolvedSinceMs)
{
    QSqlQuery query(database);
    query.prepare(QString::fromUtf16(columns) +
                  u"WHERE state = 'pending' OR resolved_at >= ? ORDER BY id"_s);
    return rowsOf(query, {resolvedSinceMs});
}

Result<std::optional<Approval>> load(const QSqlDatabase& database, const QString& id)
{
    QSqlQuery query(database);
    query.prepare(QString::fromUtf16(columns) + u"WHERE id = ?"_s);
    auto rows = rowsOf(query, {id});
    if (!rows)
        return rows.error();
    return rows->empty() ? std::optional<Approval>() : std::move(rows->front());
}

Result<History> history(const QSqlDatabase& database, std::optional<ApprovalState> state,
                        const QString& before, int limit)
{
    QString sql = QString::fromUtf16(columns) + u"WHERE resolved_at > 0"_s;
    QVariantList values;
    if (state) {
        sql += u" AND state = ?"_s;
        values.append(word(*state));
    }
    if (!before.isEmpty()) {
        bool isNumber = false;
        const qint64 at = before.section(u'.', 0, 0).toLongLong(&isNumber);
        const QString id = before.section(u'.', 1);
        if (!isNumber || id.isEmpty())
            return Error{u"before must be the next of a page of approvals."_s, u"INVALID_CURSOR"_s,
                         u"before"_s};
        sql += u" AND (resolved_at, id) < (?, ?)"_s;
        values.append(at);
        values.append(id);
    }
    sql += u" ORDER BY resolved_at DESC, id DESC LIMIT ?"_s;
    values.append(limit + 1);
    QSqlQuery query(database);
    query.prepare(sql);
    auto rows = rowsOf(query, values);
    if (!rows)
        return rows.error();
    History page{*std::move(rows), {}};
    if (page.approvals.size() > std::size_t(limit)) {
        page.approvals.pop_back();
        const Approval& last = page.approvals.back();
        page.next = QString::number(last.resolvedAtMs) + u'.' + last.id;
    }
    return page;
}

Result<void> addRequest(const QSqlDatabase& database, const Approval& approval)
{
    return runSql(database,
                  u"INSERT INTO approval (id, state, waiting, uses_left, grant_expires_at, "
                  u"resolved_at, seed, json) VALUES (?, 'pending', 1, 0, 0, 0, ?, ?) "
                  u"ON CONFLICT (id) DO UPDATE SET waiting = waiting + 1"_s,
                  {approval.id, approval.seed, text(approval.toJson())}, u"store the approval"_s);
}

Result<void> save(const QSqlDatabase& database, const Approval& approval)
{
    return runSql(database,
                  u"UPDATE approval SET state = ?, uses_left = ?, grant_expires_at = ?, "
                  u"resolved_at = ?, json = ? WHERE id = ?"_s,
                  {word(approval.state), approval.usesLeft, approval.grantExpiresAtMs,
                   approval.resolvedAtMs, text(approval.toJson()), approval.id},
                  u"store the approval"_s);
}

Result<void> takeUse(const QSqlDatabase& database, const QString& id)
{
    return changeOne(database,
                     u"UPDATE approval SET uses_left = uses_left - 1 WHERE id = ? AND "
                     u"uses_left > 0"_s,
                     {id}, u"use the approval"_s);
}

Result<std::vector<StandingGrant>> loadGrants(const QSqlDatabase& database)
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    if (!query.exec(u"SELECT json, revoked_at, revoked_by, last_hit_at, hits FROM standing_grant "
                    u"ORDER BY id"_s))
        return sqlError(query, u"read the standing grants"_s);
    std::vector<StandingGrant> grants;
    while (query.next()) {
        const auto json = readJsonObject(query.value(0).toString().toUtf8());
        if (!json)
            return json.error();
        auto grant = standingGrantFromJson(*json);
        if (!grant)
            return grant.error();
        if (!query.value(1).isNull())
            grant->revokedAtMs = query.value(1).toLongLong();
        grant->revokedBy = query.value(2).toString();
        grant->lastHitMs = query.value(3).toLongLong();
        grant->hits = query.value(4).toLongLong();
        grants.push_back(*std::move(grant));
    }
    return grants;
}

Result<void> saveGrant(const QSqlDatabase& database, const StandingGrant& grant)
{
    return runSql(database,
                  u"INSERT INTO standing_grant (id, json, expires_at, revoked_at, revoked_by, "
                  u"last_hit_at, hits) VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET "
                  u"revoked_at = excluded.revoked_at, revoked_by = excluded.revoked_by"_s,
                  {grant.id, text(grant.toJson()), grant.expiresAtMs,
                   grant.revokedAtMs ? QVariant(*grant.revokedAtMs) : QVariant(), grant.revokedBy,
                   grant.lastHitMs, grant.hits},
                  u"store the standing grant"_s);
}

Result<void> countHit(const QSqlDatabase& database, const QString& grantId, qint64 nowMs)
{
    return changeOne(database,
                     u"UPDATE standing_grant SET hits = hits + 1, last_hit_at = ? WHERE id = ? AND "
                     u"revoked_at IS NULL AND expires_at > ?"_s,
                     {nowMs, grantId, nowMs}, u"use the standing grant"_s);
}

Result<QHash<QString, quint64>> loadActionCounts(const QSqlDatabase& database)
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    if (!query.exec(u"SELECT name, count FROM action_count"_s))
        return sqlError(query, u"read how often actions were scored"_s);
    QHash<QString, quint64> counts;
    while (query.next())
        counts.insert(query.value(0).toString(), query.value(1).toULongLong());
    return counts;
}

Result<void> countAction(const QSqlDatabase& database, const QString& functionName)
{
    return runSql(database,
                  u"INSERT INTO action_count (name, count) VALUES (?, 1) "
                  u"ON CONFLICT (name) DO UPDATE SET count = count + 1"_s,
                  {functionName}, u"count the action"_s);
}

} // namespace hall::approval_store
