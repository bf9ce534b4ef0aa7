// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hall/hall_private.h"
#include "core/hall/reason_length.h"
#include "core/protocol/grammar.h"
#include "core/registry/namespace_store.h"

#include <QSqlDatabase>

using namespace Qt::StringLiterals;

namespace hall {

namespace {

constexpr qsizetype maxOwnerLength = 100;
NamespaceClaim withoutPrivateKey(NamespaceClaim claim)
{
    claim.key.privateKey.clear();
    return claim;
}

/// A claim as it enters the log.
QJsonValue recorded(const NamespaceClaim& claim)
{
    return QJsonObject{
        {u"namespace"_s, claim.name},
        {u"owner"_s, claim.owner},
        {u"holder"_s, claim.holderId},
        {u"key_id"_s, claim.key.keyId},
        {u"public_key"_s, QString::fromLatin1(claim.key.publicKey.toBase64())},
    };
}

Error notHeld(const QString& name)
{
    return {u"Nobody holds namespace %1."_s.arg(quotedForMessage(name)), u"NOT_FOUND"_s,
            u"namespace"_s};
}

Result<void> checkTexts(const QString& owner, const QString& reason)
{
    if (!isAcceptableId(owner) || owner.size() > maxOwnerLength)
        return Error{u"owner has to be 1 to %1 characters, none of them a control or invisible "
                     u"character."_s.arg(maxOwnerLength),
                     u"INVALID_MEMBER"_s, u"owner"_s};
    if (reason.size() > maxReasonLength)
        return Error{u"reason has more than %1 characters."_s.arg(maxReasonLength),
                     u"INVALID_MEMBER"_s, u"reason"_s};
    return {};
}

} // namespace

Result<void> Hall::Private::checkHolder(const QString& name, const Caller& caller) const
{
    const auto held = claims.get();
    const auto claim = held->constFind(name);
    if (claim == held->cend() || caller.roles.testFlag(Role::Admin) ||
        claim->holderId == caller.tokenId)
        return {};
    return Error{u"Namespace %1 is held by %2: only its holder and an admin may change it and its "
                 u"workers."_s.arg(name, claim->owner),
                 u"NAMESPACE_FORBIDDEN"_s, u"namespace"_s};
}

Result<NamespaceClaim> Hall::Private::newClaim(const QString& name, const QString& owner,
                                               const QString& reason, const Caller& caller) const
{
    if (const auto valid = checkNamespace(name); !valid)
        return valid.error();
    NamespaceClaim claim;
    claim.name = name;
    claim.owner = owner.trimmed().isEmpty() ? caller.tokenName : owner.trimmed();
    claim.holderId = caller.tokenId;
    claim.claimedAtMs = now();
    claim.reason = reason;
    if (const auto texts = checkTexts(claim.owner, reason); !texts)
        return texts.error();
    const auto key = makeNamespaceKey(now());
    if (!key)
        return key.error();
    claim.key = *key;
    return claim;
}

Result<ClaimAnswer> Hall::Private::claim(const QString& name, const QString& owner,
                                         const QString& reason, const Caller& caller)
{
    if (const auto valid = checkNamespace(name); !valid)
        return valid.error();
    const auto held = claims.get();
    const auto known = held->constFind(name);
    if (known != held->cend()) {
        if (known->holderId == caller.tokenId)
            return ClaimAnswer{withoutPrivateKey(*known), true};
        return Error{u"Namespace %1 is held by %2. Only a transfer by an admin changes that."_s.arg(
                         name, known->owner),
                     u"NAMESPACE_TAKEN"_s, u"namespace"_s};
    }
    const auto made = newClaim(name, owner, reason, caller);
    if (!made)
        return made.error();
    const auto stored = storeClaim(*made, u"namespace_claimed"_s, caller);
    if (!stored)
        return stored.error();
    return ClaimAnswer{*stored, false};
}

Result<void> Hall::Private::release(const QString& name, const Caller& caller)
{
    NamespaceClaims next = *claims.get();
    const auto known = next.constFind(name);
    if (known == next.cend())
        return notHeld(name);
    if (const auto theirs = checkHolder(name, caller); !theirs)
        return theirs;
    const QJsonObject data{{u"action"_s, u"namespace_released"_s},
                           {u"namespace"_s, name},
                           {u"before"_s, recorded(*known)},
                           {u"after"_s, QJsonValue()}};
    const auto done = commit(
        {eventDraft(record_kind::registry, now(), caller.tokenName, data)},
        [&](QSqlDatabase& database) { return namespace_store::remove(database, name, now()); });
    if (!done)
        return done;
    next.remove(name);
    publishClaims(std::move(next));
    return {};
}

Result<NamespaceClaim> Hall::Private::transfer(const QString& name, const QString& owner,
                                               const QString& holderId, const QString& reason,
                                               const Caller& caller)
{
    if (!claims.get()->contains(name))
        return notHeld(name);
    if (reason.trimmed().isEmpty())
        return Error{u"A transfer needs a reason: it is recorded, and the former owner will ask."_s,
                     u"MISSING_FIELD"_s, u"reason"_s};
    if (owner.trimmed().isEmpty())
        return Error{u"A transfer needs the new owner."_s, u"MISSING_FIELD"_s, u"owner"_s};
    Caller holder = caller;
    if (!holderId.isEmpty()) {
        holder.tokenId.clear();
        for (const Token& token : access.tokens()) {
            if (token.id == holderId && token.usable(now()))
                holder.tokenId = token.id;
        }
        if (holder.tokenId.isEmpty())
            return Error{u"There is no usable token %1 that could hold it."_s.arg(
                             quotedForMessage(holderId)),
                         u"INVALID_MEMBER"_s, u"holder"_s};
    }
    // With a new key: what the former owner signed is no longer the namespace's word.
    const auto next = newClaim(name, owner, reason, holder);
    if (!next)
        return next.error();
    return storeClaim(*next, u"namespace_transferred"_s, caller);
}

Result<NamespaceClaim> Hall::Private::rotateKey(const QString& name, const Caller& caller)
{
    const auto held = claims.get();
    const auto known = held->constFind(name);
    if (known == held->cend())
        return notHeld(name);
    if (const auto theirs = checkHolder(name, caller); !theirs)
        return theirs.error();
    NamespaceClaim next = *known;
    const auto key = makeNamespaceKey(now());
    if (!key)
        return key.error();
    next.key = *key;
    return storeClaim(next, u"namespace_key_rotated"_s, caller);
}

Result<NamespaceClaim> Hall::Private::storeClaim(const NamespaceClaim& claim, const QString& action,
                                                 const Caller& caller)
{
    NamespaceClaims next = *claims.get();
    const auto known = next.constFind(claim.name);
    QJsonObject data{{u"action"_s, action},
                     {u"namespace"_s, claim.name},
                     {u"before"_s, known == next.cend() ? QJsonValue() : recorded(*known)},
                     {u"after"_s, recorded(claim)}};
    if (!claim.reason.isEmpty())
        data[u"reason"_s] = claim.reason;
    const auto done = commit(
        {eventDraft(record_kind::registry, now(), caller.tokenName, data)},
        [&](QSqlDatabase& database) { return namespace_store::save(database, claim, now()); });
    if (!done)
        return done.error();
    next.insert(claim.name, claim);
    publishClaims(std::move(next));
    return withoutPrivateKey(claim);
}

Result<NamespaceClaims> Hall::Private::claimsFor(const QStringList& names,
                                                 const Caller& caller) const
{
    const auto held = claims.get();
    NamespaceClaims next;
    for (qsizetype i = 0; i < names.size(); ++i) {
        const auto known = held->constFind(names.at(i));
        if (known != held->cend()) {
            next.insert(known->name, *known);
            continue;
        }
        const auto made = newClaim(names.at(i), {}, {}, caller);
        if (!made)
            return Error{made.error().message, u"INVALID_BUNDLE"_s, u"$.namespaces[%1]"_s.arg(i)};
        next.insert(made->name, *made);
    }
    return next;
}

void Hall::Private::publishClaims(NamespaceClaims next)
{
    Bundle bundle = snapshot.get()->bundle();
    bundle.namespaces = next.keys();
    claims.set(std::move(next));
    publish(std::move(bundle));
}

NamespaceClaims Hall::namespaces() const
{
    NamespaceClaims shown = *d->claims.get();
    for (NamespaceClaim& claim : shown)
        claim = withoutPrivateKey(claim);
    return shown;
}

void Hall::claimNamespace(const QString& name, const QString& owner, const QString& reason,
                          const Caller& caller, Done<ClaimAnswer> done)
{
    d->governing.post([this, name, owner, reason, caller, done = std::move(done)] {
        done(d->claim(name, owner, reason, caller));
    });
}

void Hall::releaseNamespace(const QString& name, const Caller& caller, Done<void> done)
{
    d->governing.post(
        [this, name, caller, done = std::move(done)] { done(d->release(name, caller)); });
}

void Hall::transferNamespace(const QString& name, const QString& owner, const QString& holderId,
                             const QString& reason, const Caller& caller, Done<NamespaceClaim> done)
{
    d->governing.post([this, name, owner, holderId, reason, caller, done = std::move(done)] {
        done(d->transfer(name, owner, holderId, reason, caller));
    });
}

void Hall::rotateNamespaceKey(const QString& name, const Caller& caller, Done<NamespaceClaim> done)
{
    d->governing.post(
        [this, name, caller, done = std::move(done)] { done(d->rotateKey(name, caller)); });
}

} // namespace hall
