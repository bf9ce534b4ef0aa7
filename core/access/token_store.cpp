// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/token_store.h"

#include "core/audit/storage/sql_error.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace hall::token_store {

namespace {

std::optional<qint64> timeOf(const QVariant& value)
{
    if (value.isNull())
        return std::nullopt;
    return value.toLongLong();
}

QVariant toVariant(std::optional<qint64> time)
{
    return time ? QVariant(*time) : QVariant();
}

} // namespace

Result<std::vector<Token>> load(const QSqlDatabase& database)
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    if (!query.exec(u"SELECT id, name, sha256, roles, tenant, created_at, expires_at, revoked_at, "
                    u"last_used_at, session FROM token ORDER BY created_at, id"_s))
        return sqlError(query, u"read the tokens"_s);

    std::vector<Token> tokens;
    while (query.next()) {
        Token token;
        token.id = query.value(0).toString();
        token.name = query.value(1).toString();
        token.sha256 = query.value(2).toByteArray();
        const QStringList names = query.value(3).toString().split(u' ', Qt::SkipEmptyParts);
        for (const QString& name : names) {
            if (const auto role = parseRole(name))
                token.roles |= *role;
        }
        token.tenant = query.value(4).toString();
        token.createdAtMs = query.value(5).toLongLong();
        token.expiresAtMs = timeOf(query.value(6));
        token.revokedAtMs = timeOf(query.value(7));
        token.lastUsedMs = query.value(8).toLongLong();
        token.session = query.value(9).toBool();
        // The table is data on a disk: whatever it says, a session token governs nothing.
        if (token.session)
            token.roles &= sessionRoles;
        tokens.push_back(token);
    }
    return tokens;
}

Result<void> save(const QSqlDatabase& database, const Token& token)
{
    return runSql(database,
                  u"INSERT INTO token (id, name, sha256, roles, tenant, created_at, expires_at, "
                  u"revoked_at, last_used_at, session) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
                  u"ON CONFLICT (id) DO UPDATE SET revoked_at = excluded.revoked_at, "
                  u"last_used_at = excluded.last_used_at"_s,
                  {token.id, token.name, token.sha256, roleNames(token.roles).join(u' '),
                   token.tenant.isEmpty() ? QVariant() : QVariant(token.tenant), token.createdAtMs,
                   toVariant(token.expiresAtMs), toVariant(token.revokedAtMs),
                   token.lastUsedMs ? QVariant(token.lastUsedMs) : QVariant(), token.session},
                  u"store the token"_s);
}

} // namespace hall::token_store
