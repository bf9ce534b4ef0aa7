// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hall/hall_private.h"
#include "core/hall/reason_length.h"
#include "core/protocol/grammar.h"

#include <QJsonArray>
#include <QSqlDatabase>

using namespace Qt::StringLiterals;

namespace hall {

namespace {

constexpr qsizetype maxSourceLength = 200;

/// A ban in the one form it is kept in.
Result<BannedHash> checkedBan(BannedHash ban)
{
    ban.sha256 = withoutHashLabel(ban.sha256);
    if (!isSha256Hex(ban.sha256))
        return Error{u"%1 is not a hash: 64 lower-case hex digits, with or without sha256:."_s.arg(
                         quotedForMessage(ban.sha256)),
                     u"INVALID_MEMBER"_s, u"sha256"_s};
    if (ban.reason.trimmed().isEmpty() || ban.reason.size() > maxReasonLength)
        return Error{u"A ban needs a reason of 1 to %1 characters."_s.arg(maxReasonLength),
                     u"INVALID_MEMBER"_s, u"reason"_s};
    if (ban.source.size() > maxSourceLength)
        return Error{u"source has more than %1 characters."_s.arg(maxSourceLength),
                     u"INVALID_MEMBER"_s, u"source"_s};
    if (ban.source.isEmpty())
        ban.source = u"local"_s;
    return ban;
}

QJsonValue recorded(const BannedHash& ban)
{
    return QJsonObject{
        {u"sha256"_s, ban.sha256}, {u"reason"_s, ban.reason}, {u"source"_s, ban.source}};
}

} // namespace

Result<BanAnswer> Hall::Private::ban(std::vector<BannedHash> hashes, const Caller& caller)
{
    BanList next = *bans.get();
    BanAnswer answer;
    QJsonArray before, after;
    for (size_t i = 0; i < hashes.size(); ++i) {
        auto ban = checkedBan(hashes[i]);
        if (!ban) {
            const QString where =
                hashes.size() == 1 ? QString() : u"hashes[%1]: "_s.arg(QString::number(i));
            return Error{where + ban.error().message, ban.error().code, ban.error().field};
        }
        const auto known = next.constFind(ban->sha256);
        ban->bannedAtMs = known == next.cend() ? now() : known->bannedAtMs;
        if (known == next.cend()) {
            ++answer.added;
        } else {
            ++answer.updated;
            before.append(recorded(*known));
        }
        after.append(recorded(*ban));
        next.insert(ban->sha256, *ban);
        hashes[i] = *ban;
    }
    answer.count = int(next.size());
    if (hashes.empty())
        return answer;
    const QJsonObject data{
        {u"action"_s, u"hashes_banned"_s}, {u"before"_s, before}, {u"after"_s, after}};
    const auto done = commit({eventDraft(record_kind::registry, now(), caller.tokenName, data)},
                             [&](QSqlDatabase& database) -> Result<void> {
                                 for (const BannedHash& one : hashes) {
                                     const auto saved = ban_store::save(database, one);
                                     if (!saved)
                                         return saved;
                                 }
                                 return {};
                             });
    if (!done)
        return done.error();
    publishBans(std::move(next));
    return answer;
}

Result<void> Hall::Private::unban(const QString& sha256, const Caller& caller)
{
    const QString hash = withoutHashLabel(sha256);
    BanList next = *bans.get();
    const auto known = next.constFind(hash);
    if (known == next.cend())
        return Error{u"%1 is not on the ban list."_s.arg(quotedForMessage(hash)), u"NOT_FOUND"_s,
                     u"sha256"_s};
    const QJsonObject data{{u"action"_s, u"ban_lifted"_s},
                           {u"before"_s, recorded(*known)},
                           {u"after"_s, QJsonValue()}};
    const auto done =
        commit({eventDraft(record_kind::registry, now(), caller.tokenName, data)},
               [&](QSqlDatabase& database) { return ban_store::remove(database, hash); });
    if (!done)
        return done;
    next.remove(hash);
    publishBans(std::move(next));
    return {};
}

void Hall::Private::publishBans(BanList next)
{
    Bundle bundle = snapshot.get()->bundle();
    bundle.bannedHashes = QSet<QString>(next.keyBegin(), next.keyEnd());
    bans.set(std::move(next));
    publish(std::move(bundle));
}

BanList Hall::banList() const
{
    return *d->bans.get();
}

void Hall::ban(std::vector<BannedHash> hashes, const Caller& caller, Done<BanAnswer> done)
{
    d->governing.post([this, hashes = std::move(hashes), caller, done = std::move(done)] {
        done(d->ban(hashes, caller));
    });
}

void Hall::unban(const QString& sha256, const Caller& caller, Done<void> done)
{
    d->governing.post(
        [this, sha256, caller, done = std::move(done)] { done(d->unban(sha256, caller)); });
}

void Hall::alerts(int limit, Done<std::vector<Alert>> done)
{
    d->reading.post([this, limit, done = std::move(done)] {
        done(alert_store::latest(d->reader->database(), limit));
    });
}

} // namespace hall
