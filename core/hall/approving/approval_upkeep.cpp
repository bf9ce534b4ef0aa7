// SPDX-License-Identifier: GPL-3.0-or-later
// What the Hall does about approvals by itself: deadlines, what a new rule answers, and the past.
#include "core/approvals/storage/approval_store.h"
#include "core/engine/engine.h"
#include "core/hall/approving/approval_desk_private.h"
#include "core/hall/decisions/logged_decision.h"
#include "core/protocol/grammar.h"

#include <QMutexLocker>
#include <QSet>
#include <QSqlDatabase>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hall {

namespace {

ApprovalEvent ofTheHall(const QString& name, const QString& note)
{
    ApprovalEvent event;
    event.name = name;
    event.actor = u"hall"_s;
    event.channel = u"hall"_s;
    event.note = note;
    return event;
}

void resolveByHall(Approval& approval, ApprovalState state, const QString& note, qint64 nowMs)
{
    approval.state = state;
    approval.resolvedAtMs = nowMs;
    approval.resolvedBy = u"hall"_s;
    approval.channel = u"hall"_s;
    approval.note = note;
}

/// Why nobody has to decide about it any more; nullopt: somebody has to.
struct Answered {
    QString by, note;
};
std::optional<Answered> answeredBy(const Approval& approval, const QJsonObject* original,
                                   const Snapshot& snapshot,
                                   const std::vector<StandingGrant>& grants, qint64 nowMs)
{
    const auto grant = std::find_if(grants.begin(), grants.end(), [&](const StandingGrant& one) {
        return one.inForce(nowMs) && one.covers(approval);
    });
    if (grant != grants.end())
        return Answered{grant->id, u"The standing grant %1 allows it."_s.arg(grant->id)};
    // What is locked or offline stays to be decided once it no longer is.
    if (approval.door != ApprovalDoor::Route || snapshot.lockdown() || !snapshot.online())
        return std::nullopt;
    const auto request = restoreRouteRequest(original ? *original : approval.request,
                                             approval.key.artifactHash, approval.correlationId);
    if (!request)
        return std::nullopt;
    DecisionInputs inputs;
    inputs.nowMs = nowMs;
    const RouteDecision now = decide(*request, snapshot, inputs);
    if (now.outcome == Outcome::RequireHuman)
        return std::nullopt;
    return Answered{now.matchedRuleId, now.allowed()
                                           ? u"Rule %1 allows it now."_s.arg(now.matchedRuleId)
                                           : u"It is denied now: %1"_s.arg(now.reason())};
}

} // namespace

void ApprovalDesk::Private::expireDue()
{
    const qint64 now = clock.now();
    for (const QString& id : book.due(now)) {
        auto approval = book.find(id);
        if (!approval || !approval->isPending())
            continue;
        const QString note = u"Nobody decided in time."_s;
        resolveByHall(*approval, ApprovalState::Expired, note, now);
        const auto record =
            approvalRecord(*approval, ofTheHall(u"approval_expired"_s, note), {}, hall.now());
        // When the log cannot take it, the next tick tries again; nothing is allowed meanwhile.
        if (!record || !commitChange(*approval, {*record}))
            continue;
        const QMutexLocker lock(&viewing);
        ++missed;
    }
    book.forget(now - limits().rememberMs);
}

void ApprovalDesk::Private::reviewQueue()
{
    const auto snapshot = hall.snapshot.get();
    const qint64 now = clock.now();
    const auto grants = book.grants();
    for (Approval& approval : book.pending()) {
        const auto original = book.original(approval.id);
        const auto answer =
            answeredBy(approval, original ? &*original : nullptr, *snapshot, grants, now);
        if (!answer)
            continue;
        resolveByHall(approval, ApprovalState::Superseded, answer->note, now);
        approval.supersededBy = answer->by;
        ApprovalEvent event = ofTheHall(u"approval_superseded"_s, answer->note);
        event.more = {{u"superseded_by"_s, answer->by}};
        if (const auto record = approvalRecord(approval, event, {}, hall.now()))
            (void)commitChange(approval, {*record});
    }
}

Result<StandingGrant> ApprovalDesk::Private::revokeGrant(const QString& grantId,
                                                         const Caller& caller)
{
    const auto grants = book.grants();
    const auto known = std::find_if(grants.begin(), grants.end(),
                                    [&](const StandingGrant& one) { return one.id == grantId; });
    if (known == grants.end())
        return Error{u"There is no standing grant %1."_s.arg(quotedForMessage(grantId)),
                     u"NOT_FOUND"_s, u"id"_s};
    StandingGrant grant = *known;
    if (grant.revokedAtMs)
        return grant;
    grant.revokedAtMs = clock.now();
    grant.revokedBy = caller.tokenName;
    const QJsonObject data{{u"event"_s, u"grant_revoked"_s},
                           {u"approval_id"_s, grant.approvalId},
                           {u"capability_id"_s, grant.capabilityId},
                           {u"grant"_s, grant.toJson()}};
    const auto done = hall.commit(
        {eventDraft(record_kind::approval, hall.now(), caller.tokenName, data)},
        [&grant](QSqlDatabase& database) { return approval_store::saveGrant(database, grant); });
    if (!done)
        return done.error();
    book.putGrant(grant);
    Q_EMIT desk->changed({});
    return grant;
}

Result<ScopePreview> ApprovalDesk::Private::preview(const Approval& approval,
                                                    const GrantScope& scope) const
{
    StandingGrant grant;
    grant.workerPattern = scope.workerPattern;
    grant.capabilityId = approval.capabilityId;
    grant.env = scope.env;
    grant.sessionId = scope.sessionId;
    grant.door = approval.door;
    grant.blastLimit = 100;

    AuditPageRequest request;
    request.limit = 100;
    const auto page = hall.reader->page(request);
    if (!page)
        return page.error();
    ScopePreview preview;
    QSet<QString> workers;
    for (const AuditRow& row : page->rows) {
        const auto decision = loggedDecision(row);
        if (!decision)
            return decision.error();
        ++preview.looked;
        Approval asked;
        asked.door = decision->evaluation.isEmpty() ? ApprovalDoor::Route : ApprovalDoor::Evaluate;
        asked.capabilityId = decision->request.capabilityId;
        asked.env = decision->request.env;
        asked.workerId = decision->workerId;
        asked.sessionId = decision->request.body[u"session_id"_s].toString();
        if (!grant.covers(asked))
            continue;
        ++preview.matched;
        workers.insert(asked.workerId);
        preview.decisionIds.append(decision->decisionId());
    }
    preview.workers = int(workers.size());
    return preview;
}

} // namespace hall
