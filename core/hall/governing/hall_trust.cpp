// SPDX-License-Identifier: GPL-3.0-or-later
// How far agents are believed: what people record about them, and what the Hall does itself.
#include "core/hall/approving/approval_desk_private.h"
#include "core/hall/hall_private.h"
#include "core/hall/reason_length.h"
#include "core/hall/trust/trust_store.h"
#include "core/protocol/grammar.h"
#include "core/protocol/masking/secret_scan.h"

#include <QSqlDatabase>

using namespace Qt::StringLiterals;

namespace hall {

namespace {

RecordDraft trustRecord(const QString& action, const QString& actor, const QString& reason,
                        const AgentTrust& before, const AgentTrust& after, qint64 nowMs)
{
    return eventDraft(record_kind::registry, nowMs, actor,
                      {{u"action"_s, action},
                       {u"agent"_s, after.key},
                       {u"reason"_s, reason},
                       {u"before"_s, toJson(before)},
                       {u"after"_s, toJson(after)}});
}

} // namespace

std::optional<Trust> Hall::Private::trustIn(const AgentName& agent, const HallConfig& config) const
{
    if (!config.risk.trust)
        return std::nullopt;
    return trust.trustIn(agent.key(), desk->clock.now());
}

Result<Hall::Private::TrustChange> Hall::Private::trustChange(const QString& key,
                                                              const QString& reason) const
{
    const auto known = trust.find(key);
    if (!known)
        return Error{u"No agent %1 is known: the Hall knows those that people have decided "
                     u"about."_s.arg(quotedForMessage(key)),
                     u"NOT_FOUND"_s, u"agent"_s};
    const QString text = reason.trimmed();
    if (text.isEmpty() || text.size() > maxReasonLength)
        return Error{u"This needs a reason of 1 to %1 characters."_s.arg(maxReasonLength),
                     u"INVALID_MEMBER"_s, u"reason"_s};
    bool masked = false;
    return TrustChange{*known, withSecretTextMasked(text, masked), desk->clock.now()};
}

AgentTrust Hall::Private::trustAnnounced(const QString& key)
{
    Q_EMIT hall->trustChanged();
    return trust.find(key).value_or(AgentPast()).summary(desk->clock.now());
}

Result<AgentTrust> Hall::Private::revokeTrust(const TrustChange& change, const Caller& caller)
{
    const QString key = change.before.name.key();
    AgentPast after = change.before;
    if (!after.revokedAtMs) {
        after.revokedAtMs = change.atMs;
        after.revokedBy = caller.tokenName;
    }
    const auto done =
        commit({trustRecord(u"trust_revoked"_s, caller.tokenName, change.reason,
                            change.before.summary(change.atMs), after.summary(change.atMs), now())},
               [&](QSqlDatabase& database) {
                   return trust_store::revoke(database, key, *after.revokedAtMs, after.revokedBy);
               });
    if (!done)
        return Error{
            u"In force, but not recorded: "_s + done.error().message, done.error().code, {}};
    // Somebody may have restored it since it was put in force.
    trust.revoke(key, *after.revokedAtMs, after.revokedBy);
    return trustAnnounced(key);
}

Result<AgentTrust> Hall::Private::restoreTrust(const TrustChange& change, const Caller& caller)
{
    const QString key = change.before.name.key();
    if (!change.before.revokedAtMs)
        return Error{u"Trust in %1 is not revoked, so there is nothing to restore."_s.arg(
                         quotedForMessage(change.before.name.shown())),
                     u"TRUST_NOT_REVOKED"_s, u"agent"_s};
    const AgentPast after{change.before.name, {}, 0, {}, {}};
    const auto done =
        commit({trustRecord(u"trust_restored"_s, caller.tokenName, change.reason,
                            change.before.summary(change.atMs), after.summary(change.atMs), now())},
               [&key](QSqlDatabase& database) { return trust_store::restore(database, key); });
    if (!done)
        return done.error();
    trust.restore(key);
    return trustAnnounced(key);
}

Result<AgentTrust> Hall::Private::reportIncident(const TrustChange& change, const Caller& caller)
{
    const AgentName agent = change.before.name;
    AgentPast after = change.before;
    ++after.incidents;
    const auto done = commit(
        {trustRecord(u"trust_incident"_s, caller.tokenName, change.reason,
                     change.before.summary(change.atMs), after.summary(change.atMs), now())},
        [&agent](QSqlDatabase& database) { return trust_store::addIncident(database, agent); });
    if (!done)
        return done.error();
    trust.addIncident(agent);
    return trustAnnounced(agent.key());
}

void Hall::Private::countTampering(const AgentName& agent, const QString& workerId)
{
    if (!trust.takes(agent.key()))
        return;
    TrustChange change{trust.find(agent.key()).value_or(AgentPast{agent, {}, 0, {}, {}}),
                       u"It asked for worker %1, whose code was found changed."_s.arg(workerId),
                       desk->clock.now()};
    // Where the log cannot take it, the request was denied and the worker is marked all the same.
    (void)reportIncident(change, Caller{{}, u"hall"_s, {}, {}});
}

std::vector<AgentTrust> Hall::trustOfAgents() const
{
    return d->trust.all(d->desk->clock.now());
}

void Hall::revokeTrust(const QString& key, const QString& reason, const Caller& caller,
                       Done<AgentTrust> done)
{
    const auto change = d->trustChange(key, reason);
    if (change) {
        d->trust.revoke(key, change->atMs, caller.tokenName);
        Q_EMIT trustChanged();
    }
    d->governing.post([this, change, caller, done = std::move(done)] {
        done(change ? d->revokeTrust(*change, caller) : change.error());
    });
}

void Hall::restoreTrust(const QString& key, const QString& reason, const Caller& caller,
                        Done<AgentTrust> done)
{
    d->governing.post([this, key, reason, caller, done = std::move(done)] {
        const auto change = d->trustChange(key, reason);
        done(change ? d->restoreTrust(*change, caller) : change.error());
    });
}

void Hall::reportIncident(const QString& key, const QString& reason, const Caller& caller,
                          Done<AgentTrust> done)
{
    d->governing.post([this, key, reason, caller, done = std::move(done)] {
        const auto change = d->trustChange(key, reason);
        done(change ? d->reportIncident(*change, caller) : change.error());
    });
}

} // namespace hall
