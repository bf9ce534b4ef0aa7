// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reviewers/reviewer.h"

#include "core/audit/record.h"
#include "core/base/uuid.h"
#include "core/crypto/ed25519.h"
#include "core/crypto/sha256.h"
#include "core/protocol/grammar.h"

#include <openssl/crypto.h>

namespace hall {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxNameLength = 100;
constexpr qsizetype idBytes = 8;

/// Ties the sealed key to its profile: rows that somebody swapped do not open.
QByteArray labelOf(const Reviewer& reviewer)
{
    return "hall-reviewer-key " + reviewer.id.toUtf8() + ' ' + reviewer.publicKey.toHex();
}

Result<void> lockKey(Reviewer& reviewer, const QString& passphrase, const QByteArray& privateKey)
{
    const auto locked = lockPassphrase(passphrase);
    if (!locked)
        return locked.error();
    const auto sealed = seal(locked->key, labelOf(reviewer), privateKey);
    if (!sealed)
        return sealed.error();
    reviewer.lock = locked->lock;
    reviewer.sealedPrivateKey = *sealed;
    return {};
}

} // namespace

QJsonObject Reviewer::toJson() const
{
    return {{u"reviewer_id"_s, id},
            {u"name"_s, name},
            {u"public_key"_s, QString::fromLatin1(publicKey.toBase64())},
            {u"created_at"_s, QString::fromLatin1(isoTime(createdAtMs))},
            {u"removed_at"_s,
             removedAtMs ? QJsonValue(QString::fromLatin1(isoTime(*removedAtMs))) : QJsonValue()}};
}

Result<Reviewer> makeReviewer(const QString& name, const QString& passphrase, qint64 nowMs)
{
    const QString trimmed = name.trimmed();
    if (!isAcceptableId(trimmed) || trimmed.size() > maxNameLength)
        return Error{
            u"A reviewer's name has 1 to %1 characters, none of them a control or invisible "
            u"character."_s.arg(maxNameLength),
            u"INVALID_MEMBER"_s, u"name"_s};
    auto pair = makeEd25519Key();
    if (!pair)
        return pair.error();
    Reviewer reviewer;
    reviewer.name = trimmed;
    reviewer.publicKey = pair->publicKey;
    reviewer.id = u"rev_"_s + QString::fromLatin1(sha256(pair->publicKey).first(idBytes).toHex());
    reviewer.createdAtMs = nowMs;
    const auto locked = lockKey(reviewer, passphrase, pair->privateKey);
    OPENSSL_cleanse(pair->privateKey.data(), std::size_t(pair->privateKey.size()));
    if (!locked)
        return locked.error();
    return reviewer;
}

Result<QByteArray> unlockReviewer(const Reviewer& reviewer, const QString& passphrase)
{
    if (!reviewer.active())
        return Error{u"Reviewer %1 was removed."_s.arg(reviewer.name), u"REVIEWER_REMOVED"_s,
                     u"reviewer"_s};
    const auto key = openPassphrase(reviewer.lock, passphrase);
    if (!key)
        return key.error();
    return unseal(*key, labelOf(reviewer), reviewer.sealedPrivateKey);
}

Result<Reviewer> withNewPassphrase(const Reviewer& reviewer, const QString& oldPassphrase,
                                   const QString& newPassphrase)
{
    auto privateKey = unlockReviewer(reviewer, oldPassphrase);
    if (!privateKey)
        return privateKey.error();
    Reviewer changed = reviewer;
    const auto locked = lockKey(changed, newPassphrase, *privateKey);
    OPENSSL_cleanse(privateKey->data(), std::size_t(privateKey->size()));
    if (!locked)
        return locked.error();
    return changed;
}

} // namespace hall
