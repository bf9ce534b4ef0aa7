// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/token_store.h"
#include "core/approvals/storage/approval_store.h"
#include "core/hall/approving/approval_desk_private.h"
#include "core/hall/hall_private.h"
#include "core/hall/settings/setting_store.h"
#include "core/hall/settings/token_files.h"
#include "core/hall/trust/trust_store.h"
#include "core/registry/namespace_store.h"
#include "core/registry/worker_store.h"
#include "core/reviewers/reviewer_store.h"

#include <QFile>
#include <QSqlDatabase>

#include <future>

using namespace Qt::StringLiterals;

namespace hall {

namespace {

Result<QByteArray> readFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{u"Cannot read the configuration file %1: %2."_s.arg(path, file.errorString()),
                     u"INVALID_BUNDLE"_s, path};
    return file.readAll();
}

/// What a Hall that has never been configured decides by.
Bundle newHallBundle()
{
    Bundle bundle;
    bundle.config.deriveRules = true;
    return bundle;
}

Token environmentToken(const QString& name, const QString& secret, Roles roles)
{
    Token token;
    token.id = u"tok_env_"_s + name;
    token.name = name;
    token.sha256 = tokenSecretHash(secret);
    token.roles = roles;
    token.session = roles == sessionRoles;
    token.fromEnvironment = true;
    return token;
}

} // namespace

Result<std::unique_ptr<Hall>> Hall::open(const HallOptions& options)
{
    auto state = std::make_unique<Private>(options);
    state->startedAtMs = state->now();
    auto desk = std::make_unique<ApprovalDesk::Private>(*state);
    state->desk = desk.get();
    state->deskOwner.reset(new ApprovalDesk(std::move(desk)));

    auto folders = WorkerFolders::create(options.workerFolders);
    if (!folders)
        return folders.error();
    state->folders = *std::move(folders);

    AuditLogOptions logOptions;
    logOptions.path = options.databasePath;
    logOptions.durability = options.durability;
    logOptions.clock = options.clock;
    logOptions.signs = true;
    auto log = AuditLog::open(logOptions);
    if (!log)
        return log.error();
    state->log = *std::move(log);
    state->checkAtStart();

    std::promise<Result<void>> loaded;
    state->reading.post([&] {
        auto reader = AuditReader::open(options.databasePath);
        if (!reader) {
            loaded.set_value(reader.error());
            return;
        }
        state->reader = *std::move(reader);
        loaded.set_value(state->load());
    });
    Result<void> result = loaded.get_future().get();

    if (result) {
        std::promise<Result<void>> told;
        state->governing.post([&] { told.set_value(state->recordStart()); });
        result = told.get_future().get();
    }
    if (result) {
        std::promise<Result<void>> tokensReady;
        state->governing.post([&] { tokensReady.set_value(state->prepareTokens()); });
        result = tokensReady.get_future().get();
    }
    if (result) {
        std::promise<Result<void>> adopted;
        state->governing.post([&] { adopted.set_value(state->adoptNamespaces()); });
        result = adopted.get_future().get();
    }
    if (result && !options.configPath.isEmpty()) {
        std::promise<Result<void>> imported;
        state->governing.post([&] { imported.set_value(state->importFile(options.configPath)); });
        result = imported.get_future().get();
    }
    if (!result) {
        state->reading.post([&state = *state] { state.reader.reset(); });
        return result.error();
    }
    return std::unique_ptr<Hall>(new Hall(std::move(state)));
}

/// On the reading thread.
Result<void> Hall::Private::load()
{
    const QSqlDatabase database = reader->database();
    auto workers = worker_store::load(database);
    if (!workers)
        return workers.error();
    const auto stored = setting_store::load(database, setting_store::bundle);
    if (!stored)
        return stored.error();
    const auto lockdown = setting_store::load(database, setting_store::lockdown);
    if (!lockdown)
        return lockdown.error();
    const auto online = setting_store::load(database, setting_store::online);
    if (!online)
        return online.error();
    const auto counted = reader->tally(utcDayStart(startedAtMs));
    if (!counted)
        return counted.error();
    auto storedTokens = token_store::load(database);
    if (!storedTokens)
        return storedTokens.error();

    auto storedClaims = namespace_store::load(database);
    if (!storedClaims)
        return storedClaims.error();
    auto storedBans = ban_store::load(database);
    if (!storedBans)
        return storedBans.error();
    auto storedReviewers = reviewer_store::load(database);
    if (!storedReviewers)
        return storedReviewers.error();
    reviewers.set(*std::move(storedReviewers));
    if (const auto read = loadCatalog(database); !read)
        return read;
    if (const auto read = loadWebhooks(database); !read)
        return read;
    if (const auto read = loadIntegrity(database); !read)
        return read;

    Bundle bundle = newHallBundle();
    if (!stored->isEmpty()) {
        auto parsed = readBundle(stored->toUtf8());
        if (!parsed)
            return Error{u"The stored configuration in %1 is unusable: %2"_s.arg(
                             options.databasePath, parsed.error().message),
                         u"INVALID_BUNDLE"_s, parsed.error().field};
        bundle = *std::move(parsed);
    }
    bundle.workers = *std::move(workers);
    bundle.namespaces += storedClaims->keys();
    bundle.namespaces.removeDuplicates();
    for (auto it = storedBans->keyBegin(); it != storedBans->keyEnd(); ++it)
        bundle.bannedHashes.insert(*it);
    claims.set(*std::move(storedClaims));
    bans.set(*std::move(storedBans));
    snapshot.publish(Snapshot::compile(std::move(bundle)));
    for (const WorkerRecord& worker : snapshot.get()->bundle().workers) {
        if (worker.attestation.tampered())
            snapshot.setTampered(worker.workerId, true);
    }
    // An operator who stopped a Hall does not want it to go on by being restarted.
    snapshot.setSwitches(*lockdown == u"1", *online != u"0");
    tally.restore(*counted, startedAtMs);
    access.setTokens(*storedTokens);
    auto counts = approval_store::loadActionCounts(database);
    if (!counts)
        return counts.error();
    actionCounts.load(*std::move(counts));
    auto agents = trust_store::load(database);
    if (!agents)
        return agents.error();
    trust.load(*std::move(agents));
    return desk->load(database);
}

/// On the governing thread: the two tokens that a Hall always has.
Result<void> Hall::Private::prepareTokens()
{
    struct Own {
        QString name;
        Roles roles;
        QString path;
        QString fromEnvironment;
        QString* secret;
    };
    QString sessionOwn;
    QString adminSecret;
    const Caller hallItself{{}, u"hall"_s, adminRoles, {}};
    const Own own[] = {
        {u"session"_s, sessionRoles, sessionTokenPath(options.databasePath), options.sessionToken,
         &sessionOwn},
        {u"admin"_s, adminRoles, adminTokenPath(options.databasePath), options.adminToken,
         &adminSecret},
    };
    for (const Own& token : own) {
        if (!token.fromEnvironment.isEmpty()) {
            *token.secret = token.fromEnvironment;
            std::vector<Token> tokens = access.tokens();
            tokens.push_back(environmentToken(token.name, token.fromEnvironment, token.roles));
            access.setTokens(tokens);
            continue;
        }
        const auto known = readTokenFile(token.path);
        if (!known)
            return known.error();
        const QByteArray hash = tokenSecretHash(*known);
        bool usable = false;
        for (const Token& stored : access.tokens())
            usable = usable || (stored.sha256 == hash && stored.usable(startedAtMs));
        if (usable) {
            *token.secret = *known;
            continue;
        }
        auto made = makeOwnToken(token.name, token.roles, token.path, hallItself);
        if (!made)
            return made.error();
        *token.secret = *made;
    }
    sessionSecret.set(sessionOwn);
    return {};
}

/// On the governing thread.
Result<void> Hall::Private::adoptNamespaces()
{
    const Caller atStart{{}, u"start"_s, adminRoles, {}};
    const QStringList names = snapshot.get()->bundle().namespaces;
    for (const QString& name : names) {
        if (claims.get()->contains(name))
            continue;
        const auto made = newClaim(name, {}, {}, atStart);
        if (!made)
            return made.error();
        const auto stored = storeClaim(*made, u"namespace_claimed"_s, atStart);
        if (!stored)
            return stored.error();
    }
    return {};
}

/// On the governing thread: `--config FILE`.
Result<void> Hall::Private::importFile(const QString& path)
{
    const auto text = readFile(path);
    if (!text)
        return text.error();
    const Caller atStart{{}, u"start"_s, adminRoles, {}};
    const auto imported = import(*text, atStart);
    if (!imported)
        return Error{u"%1: %2"_s.arg(path, imported.error().message), imported.error().code,
                     imported.error().field};
    return {};
}

} // namespace hall
