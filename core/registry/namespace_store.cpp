// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/namespace_store.h"

#include "core/audit/storage/sql_error.h"
#include "core/crypto/ed25519.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace hall::namespace_store {

namespace {

Result<void> retireKeys(const QSqlDatabase& database, const QString& name, const QString& keptId,
                        qint64 nowMs)
{
    return runSql(
        database,
        u"UPDATE namespace_key SET private_key = NULL, retired_at = ? WHERE namespace = ? "
        u"AND key_id <> ? AND retired_at IS NULL"_s,
        {nowMs, name, keptId}, u"retire the key of "_s + name);
}

} // namespace

Result<NamespaceClaims> load(const QSqlDatabase& database)
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    if (!query.exec(
            u"SELECT name, owner, holder, claimed_at, reason, key_id, public_key, private_key, "
            u"created_at FROM namespace_claim LEFT JOIN namespace_key ON namespace = name AND "
            u"retired_at IS NULL ORDER BY name"_s))
        return sqlError(query, u"read the namespaces"_s);
    NamespaceClaims claims;
    while (query.next()) {
        NamespaceClaim claim;
        claim.name = query.value(0).toString();
        claim.owner = query.value(1).toString();
        claim.holderId = query.value(2).toString();
        claim.claimedAtMs = query.value(3).toLongLong();
        claim.reason = query.value(4).toString();
        claim.key = {query.value(5).toString(), query.value(6).toByteArray(),
                     query.value(7).toByteArray(), query.value(8).toLongLong()};
        if (claim.key.publicKey.size() != ed25519KeyBytes ||
            claim.key.privateKey.size() != ed25519KeyBytes)
            return Error{u"The key of namespace %1 is missing from the database, or damaged."_s.arg(
                             claim.name),
                         u"DATABASE_UNREADABLE"_s, claim.name};
        claims.insert(claim.name, claim);
    }
    return claims;
}

Result<void> save(const QSqlDatabase& database, const NamespaceClaim& claim, qint64 nowMs)
{
    const QString what = u"store namespace "_s + claim.name;
    const auto saved =
        runSql(database,
               u"INSERT INTO namespace_claim (name, owner, holder, claimed_at, reason) VALUES "
               u"(?, ?, ?, ?, ?) ON CONFLICT (name) DO UPDATE SET owner = excluded.owner, "
               u"holder = excluded.holder, claimed_at = excluded.claimed_at, "
               u"reason = excluded.reason"_s,
               {claim.name, claim.owner, claim.holderId.isNull() ? u""_s : claim.holderId,
                claim.claimedAtMs, claim.reason},
               what);
    if (!saved)
        return saved;
    if (const auto retired = retireKeys(database, claim.name, claim.key.keyId, nowMs); !retired)
        return retired;
    return runSql(database,
                  u"INSERT INTO namespace_key (key_id, namespace, public_key, private_key, "
                  u"created_at) VALUES (?, ?, ?, ?, ?) ON CONFLICT (key_id) DO NOTHING"_s,
                  {claim.key.keyId, claim.name, claim.key.publicKey, claim.key.privateKey,
                   claim.key.createdAtMs},
                  what);
}

Result<void> remove(const QSqlDatabase& database, const QString& name, qint64 nowMs)
{
    if (const auto retired = retireKeys(database, name, u""_s, nowMs); !retired)
        return retired;
    return runSql(database, u"DELETE FROM namespace_claim WHERE name = ?"_s, {name},
                  u"release namespace "_s + name);
}

} // namespace hall::namespace_store
