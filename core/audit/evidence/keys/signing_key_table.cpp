// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/evidence/keys/signing_key_table.h"

#include "core/audit/archive/segment_table.h"
#include "core/audit/storage/sql_error.h"
#include "core/json/json_reader.h"

#include <QJsonObject>
#include <QSqlQuery>
#include <QVariant>

#include <algorithm>

namespace hall {

using namespace Qt::StringLiterals;

QString originOf(const std::vector<SigningKey>& keys)
{
    return keys.empty() ? QString() : QString(u"hall-monitor/"_s + keys.front().id);
}

const SigningKey* keyAt(const std::vector<SigningKey>& keys, qint64 size)
{
    const SigningKey* found = nullptr;
    for (const SigningKey& key : keys) {
        if (key.seq <= size)
            found = &key;
    }
    return found;
}

namespace signing_key_table {

Result<std::vector<SigningKey>> load(const QSqlDatabase& database)
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    if (!query.exec(u"SELECT key_id, public_key, seq FROM signing_key ORDER BY seq"_s))
        return sqlError(query, u"read the log's signing keys"_s);
    std::vector<SigningKey> keys;
    while (query.next())
        keys.push_back(
            {query.value(0).toString(), query.value(1).toByteArray(), query.value(2).toLongLong()});
    return keys;
}

Result<void> add(const QSqlDatabase& database, const SigningKey& key)
{
    return runSql(database, u"INSERT INTO signing_key (key_id, public_key, seq) VALUES (?,?,?)"_s,
                  {key.id, key.publicKey, key.seq}, u"write the log's signing key"_s);
}

Result<QString> misfit(const QSqlDatabase& database, const std::vector<SigningKey>& keys)
{
    const auto archive = segment_table::end(database);
    if (!archive)
        return archive.error();
    QSqlQuery query(database);
    query.setForwardOnly(true);
    query.prepare(u"SELECT body FROM record WHERE seq = ?"_s);
    for (const SigningKey& key : keys) {
        // Of a record that was archived, the one that says so holds what it introduced.
        const bool isKnown =
            std::any_of(archive->keys.begin(), archive->keys.end(), [&key](const SigningKey& old) {
                return old.id == key.id && old.publicKey == key.publicKey && old.seq == key.seq;
            });
        if (isKnown)
            continue;
        query.bindValue(0, key.seq);
        if (!query.exec())
            return sqlError(query, u"read the record of a signing key"_s);
        QJsonObject data;
        if (query.next()) {
            if (const auto body = readJsonObject(query.value(0).toByteArray()))
                data = body->value("data"_L1).toObject();
        }
        query.finish();
        const bool isThere =
            data.value("signing_key_id"_L1) == key.id &&
            data.value("public_key"_L1) == QString::fromLatin1(key.publicKey.toBase64());
        if (!isThere)
            return u"The log has the signing key %1, but its record %2 does not introduce it."_s
                .arg(key.id, QString::number(key.seq));
    }
    return QString();
}

} // namespace signing_key_table

} // namespace hall
