// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/token.h"

#include "core/base/uuid.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QRandomGenerator>

#include <array>

using namespace Qt::StringLiterals;

namespace hall {

namespace {

QByteArray randomBytes(qsizetype count)
{
    QByteArray bytes(count, Qt::Uninitialized);
    // The system's generator: the seeded global one is predictable from its output.
    QRandomGenerator::system()->generate(bytes.begin(), bytes.end());
    return bytes;
}

QJsonValue timeOrNull(std::optional<qint64> ms)
{
    return ms ? QJsonValue(QString::fromLatin1(isoTime(*ms))) : QJsonValue();
}

} // namespace

bool Token::usable(qint64 nowMs) const
{
    return !revokedAtMs && (!expiresAtMs || nowMs < *expiresAtMs);
}

QJsonObject Token::toJson() const
{
    return {
        {u"id"_s, id},
        {u"name"_s, name},
        {u"roles"_s, QJsonArray::fromStringList(roleNames(roles))},
        {u"tenant"_s, tenant.isEmpty() ? QJsonValue() : QJsonValue(tenant)},
        {u"created_at"_s, timeOrNull(createdAtMs)},
        {u"expires_at"_s, timeOrNull(expiresAtMs)},
        {u"revoked_at"_s, timeOrNull(revokedAtMs)},
        {u"last_used_at"_s, lastUsedMs ? timeOrNull(lastUsedMs) : QJsonValue()},
        {u"session"_s, session},
        {u"from_environment"_s, fromEnvironment},
    };
}

QString newTokenSecret(const QString& prefix)
{
    const QByteArray text =
        randomBytes(32).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    return prefix + QString::fromLatin1(text);
}

QByteArray tokenSecretHash(const QString& secret)
{
    return QCryptographicHash::hash(secret.toUtf8(), QCryptographicHash::Sha256);
}

QString newTokenId()
{
    return u"tok_"_s + QString::fromLatin1(randomBytes(8).toHex());
}

} // namespace hall
