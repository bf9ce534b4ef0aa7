// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reviewers/reviewer_store.h"

#include "core/audit/storage/sql_error.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace hall::reviewer_store {

Result<std::vector<Reviewer>> load(const QSqlDatabase& database)
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    if (!query.exec(
            u"SELECT reviewer_id, name, salt, verifier, log_n, public_key, "
            u"sealed_private_key, created_at, removed_at FROM reviewer ORDER BY created_at, "
            u"reviewer_id"_s))
        return sqlError(query, u"read the reviewers"_s);
    std::vector<Reviewer> reviewers;
    while (query.next()) {
        Reviewer reviewer;
        reviewer.id = query.value(0).toString();
        reviewer.name = query.value(1).toString();
        reviewer.lock = {query.value(2).toByteArray(), query.value(3).toByteArray(),
                         query.value(4).toInt()};
        reviewer.publicKey = query.value(5).toByteArray();
        reviewer.sealedPrivateKey = query.value(6).toByteArray();
        reviewer.createdAtMs = query.value(7).toLongLong();
        if (!query.value(8).isNull())
            reviewer.removedAtMs = query.value(8).toLongLong();
        reviewers.push_back(std::move(reviewer));
    }
    return reviewers;
}

Result<void> save(const QSqlDatabase& database, const Reviewer& reviewer)
{
    return runSql(
        database,
        u"INSERT INTO reviewer (reviewer_id, name, salt, verifier, log_n, public_key, "
        u"sealed_private_key, created_at, removed_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) "
        u"ON CONFLICT (reviewer_id) DO UPDATE SET salt = excluded.salt, "
        u"verifier = excluded.verifier, log_n = excluded.log_n, "
        u"sealed_private_key = excluded.sealed_private_key, removed_at = excluded.removed_at"_s,
        {reviewer.id, reviewer.name, reviewer.lock.salt, reviewer.lock.verifier, reviewer.lock.logN,
         reviewer.publicKey, reviewer.sealedPrivateKey, reviewer.createdAtMs,
         reviewer.removedAtMs ? QVariant(*reviewer.removedAtMs) : QVariant()},
        u"store reviewer "_s + reviewer.name);
}

} // namespace hall::reviewer_store
