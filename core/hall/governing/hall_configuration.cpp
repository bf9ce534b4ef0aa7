// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/token_store.h"
#include "core/engine/bundle.h"
#include "core/hall/approving/approval_desk_private.h"
#include "core/hall/hall_private.h"
#include "core/hall/settings/setting_store.h"
#include "core/hall/settings/token_files.h"
#include "core/json/canonical_json.h"
#include "core/json/json_reader.h"
#include "core/protocol/masking/masking.h"
#include "core/registry/namespace_store.h"
#include "core/registry/worker_store.h"

#include <QJsonArray>
#include <QSqlDatabase>

#include <algorithm>
#include <future>

using namespace Qt::StringLiterals;

namespace hall {

namespace {

/// What is stored of a bundle by itself: registry and claims have tables of their own.
QString bundleText(const Bundle& bundle)
{
    QJsonObject json = bundle.toJson(false);
    json.remove(u"namespaces"_s);
    return QString::fromUtf8(canonicalJson(json));
}

/// Writes what is new in `wanted`, ends what is not in it.
Result<void> saveClaims(const QSqlDatabase& database, const NamespaceClaims& held,
                        const NamespaceClaims& wanted, qint64 nowMs)
{
    for (const NamespaceClaim& claim : wanted) {
        if (held.contains(claim.name))
            continue;
        if (const auto saved = namespace_store::save(database, claim, nowMs); !saved)
            return saved;
    }
    for (const NamespaceClaim& claim : held) {
        if (wanted.contains(claim.name))
            continue;
        if (const auto ended = namespace_store::remove(database, claim.name, nowMs); !ended)
            return ended;
    }
    return {};
}

} // namespace

Result<void> Hall::Private::commit(std::vector<RecordDraft> records,
                                   std::function<Result<void>(QSqlDatabase&)> apply)
{
    const auto done = commitNumbered(std::move(records), std::move(apply));
    return done ? Result<void>() : Result<void>(done.error());
}

Result<qint64> Hall::Private::commitNumbered(std::vector<RecordDraft> records,
                                             std::function<Result<void>(QSqlDatabase&)> apply)
{
    auto committed = std::make_shared<std::promise<Result<qint64>>>();
    WriteJob job;
    job.records = std::move(records);
    job.apply = std::move(apply);
    job.done = [committed](Result<std::vector<CommittedRecord>> result) {
        if (!result)
            committed->set_value(result.error());
        else
            committed->set_value(result->empty() ? 0 : result->back().seq);
    };
    if (!log->submit(std::move(job))) {
        return Error{u"The Hall's audit log has too much waiting: try again in a moment."_s,
                     u"QUEUE_FULL"_s,
                     {}};
    }
    return committed->get_future().get();
}

void Hall::Private::publish(Bundle bundle)
{
    snapshot.publish(Snapshot::compile(std::move(bundle)));
    if (!hall)
        return;
    retention.setWanted(snapshot.get()->bundle().config.audit.retentionDays > 0);
    Q_EMIT hall->changed();
    desk->reviewQueue();
}

Result<QJsonObject> Hall::Private::import(const QByteArray& text, const Caller& caller)
{
    const auto json = readJsonObject(text);
    if (!json)
        return Error{json.error().message, u"INVALID_BUNDLE"_s, json.error().field};
    auto parsed = parseBundle(*json);
    if (!parsed)
        return Error{parsed.error().message, u"INVALID_BUNDLE"_s, parsed.error().field};
    Bundle bundle = *std::move(parsed);
    const QStringList warnings = bundle.warnings;
    bundle.warnings.clear();

    if (bundle.config.learningUntilMs - now() > longestLearningMs) {
        return Error{u"$.config.learning_until is more than 14 days ahead; the Hall learns for 14 "
                     u"days at most."_s,
                     u"INVALID_BUNDLE"_s, u"$.config.learning_until"_s};
    }

    const Bundle current = snapshot.get()->bundle();
    const bool withWorkers = json->contains(u"workers"_s);
    bundle.bannedHashes = current.bannedHashes;
    if (!withWorkers)
        bundle.workers = current.workers;
    else if (const auto fits = continueRegistry(bundle.workers, current.workers); !fits)
        return fits.error();

    const bool withNamespaces = json->contains(u"namespaces"_s);
    const NamespaceClaims held = *claims.get();
    const auto wanted = withNamespaces ? claimsFor(bundle.namespaces, caller) : held;
    if (!wanted)
        return wanted.error();
    bundle.namespaces = wanted->keys();

    const QJsonObject after = bundle.toJson(withWorkers);
    const QJsonObject data{{u"action"_s, u"bundle_imported"_s},
                           {u"before"_s, withSecretsMasked(current.toJson(withWorkers))},
                           {u"after"_s, withSecretsMasked(after)}};
    const auto done =
        commit({eventDraft(record_kind::configuration, now(), caller.tokenName, data)},
               [&](QSqlDatabase& database) -> Result<void> {
                   if (withWorkers) {
                       const auto replaced = worker_store::replaceAll(database, bundle.workers);
                       if (!replaced)
                           return replaced;
                   }
                   const auto changed = saveClaims(database, held, *wanted, now());
                   if (!changed)
                       return changed;
                   return setting_store::save(database, setting_store::bundle, bundleText(bundle));
               });
    if (!done)
        return done.error();
    claims.set(*wanted);
    publish(std::move(bundle));
    QJsonObject answer = after;
    answer.insert(u"warnings"_s, QJsonArray::fromStringList(warnings));
    return answer;
}

Result<void> Hall::Private::switchTo(const Switch& wanted, const QString& reason,
                                     const Caller& caller)
{
    const bool on = wanted.lockdown.value_or(wanted.online.value_or(false));
    const char* setting = wanted.lockdown ? setting_store::lockdown : setting_store::online;
    const QString action = wanted.lockdown ? (on ? u"lockdown_on"_s : u"lockdown_off"_s)
                                           : (on ? u"went_online"_s : u"went_offline"_s);
    const QJsonObject data{{u"action"_s, action}, {u"reason"_s, reason}};

    // What stops the Hall is in force even where it cannot be recorded; what opens it is not.
    const bool stops = wanted.lockdown.value_or(false) || !wanted.online.value_or(true);
    if (stops)
        snapshot.setSwitches(wanted.lockdown, wanted.online);
    const auto done =
        commit({eventDraft(record_kind::lockdown, now(), caller.tokenName, data)},
               [setting, on](QSqlDatabase& database) {
                   return setting_store::save(database, setting, on ? u"1"_s : u"0"_s);
               });
    if (done && !stops)
        snapshot.setSwitches(wanted.lockdown, wanted.online);
    if (hall)
        Q_EMIT hall->changed();
    if (!done && stops)
        return Error{
            u"In force, but not recorded: "_s + done.error().message, done.error().code, {}};
    return done;
}

Result<CreatedToken> Hall::Private::create(const NewToken& wanted, const Caller& caller)
{
    if (wanted.name.trimmed().isEmpty() || wanted.name.size() > 100)
        return Error{u"A token needs a name of 1 to 100 characters."_s, u"INVALID_MEMBER"_s,
                     u"name"_s};
    if (!wanted.roles)
        return Error{u"A token needs at least one role: route, read, register, approve, admin."_s,
                     u"INVALID_MEMBER"_s, u"roles"_s};
    if (wanted.expiresAtMs && *wanted.expiresAtMs <= now())
        return Error{u"expires_at is in the past."_s, u"INVALID_MEMBER"_s, u"expires_at"_s};
    std::vector<Token> tokens = access.tokens();
    const bool taken = std::any_of(tokens.begin(), tokens.end(), [&](const Token& token) {
        return token.name == wanted.name && token.usable(now());
    });
    if (taken)
        return Error{
            u"There is a token named \"%1\" already: revoke it or choose another name."_s.arg(
                wanted.name),
            u"NAME_TAKEN"_s, u"name"_s};

    CreatedToken created;
    created.secret = newTokenSecret(wanted.prefix);
    created.token.id = newTokenId();
    created.token.name = wanted.name;
    created.token.sha256 = tokenSecretHash(created.secret);
    created.token.roles = wanted.roles;
    created.token.tenant = wanted.tenant;
    created.token.createdAtMs = now();
    created.token.expiresAtMs = wanted.expiresAtMs;
    if (const auto stored = storeToken(created.token, u"token_created"_s, caller); !stored)
        return stored.error();
    return created;
}

Result<Token> Hall::Private::revoke(const QString& idOrName, const Caller& caller)
{
    const std::vector<Token> tokens = access.tokens();
    const auto matches = [&](const Token& token) {
        return token.id == idOrName || (token.name == idOrName && !token.revokedAtMs);
    };
    const auto found = std::find_if(tokens.begin(), tokens.end(), matches);
    if (found == tokens.end())
        return Error{u"There is no token \"%1\"."_s.arg(idOrName), u"NOT_FOUND"_s, u"id"_s};
    if (found->fromEnvironment)
        return Error{u"The token \"%1\" comes from the Hall's environment: change the variable and "
                     u"restart."_s.arg(found->name),
                     u"INVALID_MEMBER"_s, u"id"_s};
    Token token = *found;
    if (token.revokedAtMs)
        return token;
    token.revokedAtMs = now();
    if (const auto stored = storeToken(token, u"token_revoked"_s, caller); !stored)
        return stored.error();
    return token;
}

Result<void> Hall::Private::storeToken(const Token& token, const QString& action,
                                       const Caller& caller)
{
    const QJsonObject data{{u"action"_s, action}, {u"token"_s, token.toJson()}};
    const auto done =
        commit({eventDraft(record_kind::token, now(), caller.tokenName, data)},
               [token](QSqlDatabase& database) { return token_store::save(database, token); });
    if (!done)
        return done;

    std::vector<Token> tokens = access.tokens();
    std::erase_if(tokens, [&](const Token& other) { return other.id == token.id; });
    tokens.push_back(token);
    access.setTokens(tokens);
    if (hall)
        Q_EMIT hall->changed();
    return {};
}

Result<Token> Hall::Private::rotateSession(const Caller& caller)
{
    if (!options.sessionToken.isEmpty())
        return Error{u"The session token comes from the Hall's environment: change "
                     "HALL_SESSION_TOKEN and restart."_s,
                     u"INVALID_MEMBER"_s, u"id"_s};
    const auto made =
        makeOwnToken(u"session"_s, sessionRoles, sessionTokenPath(options.databasePath), caller);
    if (!made)
        return made.error();
    sessionSecret.set(*made);
    // Once more: who looked at the first one saw the old secret.
    Q_EMIT hall->changed();
    const std::vector<Token> tokens = access.tokens();
    const QByteArray hash = tokenSecretHash(*made);
    return *std::find_if(tokens.begin(), tokens.end(),
                         [&hash](const Token& token) { return token.sha256 == hash; });
}

Result<QString> Hall::Private::makeOwnToken(const QString& name, Roles roles, const QString& path,
                                            const Caller& caller)
{
    Token token;
    const QString secret = newTokenSecret();
    token.id = newTokenId();
    token.name = name;
    token.sha256 = tokenSecretHash(secret);
    token.roles = roles;
    token.createdAtMs = now();
    token.session = roles == sessionRoles;
    if (const auto written = writeTokenFile(path, secret); !written)
        return written.error();
    // Whoever has the lost file has the old secret.
    for (Token old : access.tokens()) {
        if (old.name != name || old.fromEnvironment || !old.usable(now()))
            continue;
        old.revokedAtMs = now();
        if (const auto revoked = storeToken(old, u"token_revoked"_s, caller); !revoked)
            return revoked.error();
    }
    if (const auto stored = storeToken(token, u"token_created"_s, caller); !stored)
        return stored.error();
    return secret;
}

void Hall::Private::saveTokenUse()
{
    std::vector<Token> used = access.tokens();
    std::erase_if(
        used, [](const Token& token) { return token.fromEnvironment || token.lastUsedMs == 0; });
    if (used.empty())
        return;
    // No record: when a token was last used is a convenience, and every use is in the log anyway.
    (void)commit({}, [used](QSqlDatabase& database) -> Result<void> {
        for (const Token& token : used) {
            if (const auto saved = token_store::save(database, token); !saved)
                return saved;
        }
        return {};
    });
}

} // namespace hall
