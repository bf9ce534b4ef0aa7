// SPDX-License-Identifier: GPL-3.0-or-later
// From a request to its recorded answer, and to the person who has to decide.
#include "core/approvals/storage/approval_store.h"
#include "core/base/uuid.h"
#include "core/hall/approving/approval_desk_private.h"
#include "core/hall/hall_private.h"
#include "core/protocol/grammar.h"
#include "core/registry/worker_store.h"

#include <QSqlDatabase>

using namespace Qt::StringLiterals;

namespace hall {

namespace {

qint64 elapsedUs(std::chrono::steady_clock::time_point since)
{
    return std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() -
                                                                 since)
        .count();
}

/// How the registry speaks of a worker whose code was found changed.
WorkerAttestation tamperFinding(const RouteDecision& decision)
{
    WorkerAttestation found;
    found.status = AttestationStatus::Denied;
    found.code = u"DENY_WORKER_TAMPERED"_s;
    found.reason =
        u"The code was changed after it was attested; %1 was denied."_s.arg(decision.decisionId());
    found.at = QString::fromLatin1(isoTime(decision.decidedAtMs));
    return found;
}

Alert tamperAlertRow(const RouteDecision& decision)
{
    Alert alert;
    alert.createdAtMs = decision.decidedAtMs;
    alert.level = u"error"_s;
    alert.code = u"DENY_WORKER_TAMPERED"_s;
    alert.message =
        u"The code of worker %1 was changed after it was attested. Its requests are "
        u"denied until somebody looked at it and attested it again."_s.arg(decision.workerId);
    alert.workerId = decision.workerId;
    alert.capabilityId = decision.request.capabilityId;
    return alert;
}

/// A worker whose code changed is more than a denied request: somebody has to look.
RecordDraft tamperAlert(const RouteDecision& decision, const QString& actor)
{
    return eventDraft(record_kind::integrity, decision.decidedAtMs, actor,
                      {{u"event"_s, u"worker_tampered"_s},
                       {u"worker_id"_s, decision.workerId},
                       {u"capability_id"_s, decision.request.capabilityId},
                       {u"code"_s, u"DENY_WORKER_TAMPERED"_s},
                       {u"decision_id"_s, decision.decisionId()}});
}

/// A no in place of "a person has to decide".
void denyInstead(RouteDecision& decision, DenyCode code, const QString& message,
                 const QString& approvalId = {})
{
    decision.outcome = Outcome::Deny;
    decision.denial = Denial{code, message, {}};
    if (!approvalId.isEmpty())
        decision.denial->extra.insert(u"approval_id"_s, approvalId);
    decision.approvalId = approvalId;
}

/// While an incident of the worker's namespace is open, nothing from there goes through.
void holdForIncident(RouteDecision& decision, const Approval& incident)
{
    denyInstead(decision, DenyCode::RequiresHumanApproval,
                u"An incident is open in namespace %1: everything from there is held until %2 is "
                u"decided."_s.arg(incident.namespaceName(), incident.id));
    decision.outcome = Outcome::RequireHuman;
    decision.selectedSpecies.clear();
    decision.supervisorRequired = true;
    decision.supervisorLevel = SupervisorLevel::IncidentCommander;
    decision.pendingApprovalId = incident.id;
    decision.approvalExpiresAtMs = incident.expiresAtMs;
}

/// The Hall learns: still no, with the code that it would have had, and nobody is asked.
void markInsteadOfAsking(RouteDecision& decision)
{
    decision.outcome = Outcome::Deny;
    decision.wouldHaveAsked = true;
    decision.denial->message += u" Nobody is asked while the Hall learns."_s;
}

QString denialText(const Approval& approval)
{
    const QString note = approval.note.isEmpty() ? QString() : u" "_s + approval.note;
    return u"Reviewer %1 denied this request.%2"_s.arg(approval.resolvedBy, note);
}

} // namespace

void Hall::Private::askHuman(Ask& ask, const Snapshot& current, const DecisionInputs& inputs,
                             Answering& answering)
{
    RouteDecision& decision = *answering.decision;
    if (ask.expired) {
        denyInstead(decision, DenyCode::ApprovalExpired,
                    u"Nobody decided before the approval expired."_s);
        return;
    }
    DecisionInputs agreedInputs = inputs;
    agreedInputs.approvalId = u"apr_"_s;
    RouteDecision agreed = ask.decide(current, agreedInputs);
    const qint64 now = desk->clock.now();
    const HallConfig& config = current.bundle().config;
    const Approval draft = ask.draft(decision, agreed, config.approvals, now);
    ApprovalBook::Limits limits = desk->limits();
    limits.learns = config.learns(now);

    // A grant is kept for when the rest of the pipeline lets the request through.
    const bool mayPass =
        agreed.allowed() && !desk->book.incidentIn(namespaceOfWorkerId(agreed.workerId));
    const auto admission = desk->book.admit(draft, ask.request.body, limits, now, mayPass);
    if (const auto* grant = std::get_if<ApprovalBook::Grant>(&admission)) {
        decision = std::move(agreed);
        decision.approvalId = grant->approval.id;
        answering.used = grant->approval;
    } else if (const auto* standing = std::get_if<ApprovalBook::Standing>(&admission)) {
        decision = std::move(agreed);
        decision.approvalId = standing->grant.id;
        answering.standingGrantId = standing->grant.id;
    } else if (const auto* before = std::get_if<ApprovalBook::DeniedBefore>(&admission)) {
        denyInstead(decision, DenyCode::ApprovalDenied, denialText(before->approval),
                    before->approval.id);
    } else if (const auto* full = std::get_if<ApprovalBook::QueueFull>(&admission)) {
        denyInstead(decision, DenyCode::ApprovalQueueFull, full->why);
    } else if (std::holds_alternative<ApprovalBook::NotAsked>(admission)) {
        markInsteadOfAsking(decision);
    } else if (const auto* waiting = std::get_if<ApprovalBook::Waiting>(&admission)) {
        decision.pendingApprovalId = waiting->approval.id;
        decision.approvalExpiresAtMs = waiting->approval.expiresAtMs;
        answering.waits = waiting->approval;
        answering.opened = waiting->opened;
    }
}

void Hall::Private::settle(const Answering& answering, bool committed)
{
    if (answering.used)
        desk->book.settleUse(answering.used->id, committed);
    if (answering.waits)
        desk->book.settleRequest(answering.waits->id, committed);
    if (committed && !answering.standingGrantId.isEmpty())
        desk->book.countHit(answering.standingGrantId, desk->clock.now());
}

WriteJob Hall::Private::jobOf(const Ask& ask, const Answering& answering)
{
    const auto decision = answering.decision;
    WriteJob job;
    job.records.push_back(decisionDraft(*decision, ask.caller.tokenName));
    if (answering.foundTampered)
        job.records.push_back(tamperAlert(*decision, ask.caller.tokenName));
    if (answering.opened) {
        ApprovalEvent event;
        event.name = u"approval_opened"_s;
        event.actor = ask.caller.tokenName;
        event.more = {
            {u"decision_id"_s, decision->decisionId()},
            {u"expires_at"_s, QString::fromLatin1(isoTime(answering.waits->expiresAtMs))}};
        // Without a key there is nothing that could fail.
        if (auto record = approvalRecord(*answering.waits, event, {}, decision->decidedAtMs))
            job.records.push_back(*std::move(record));
    }
    const bool plain = !answering.foundTampered && !answering.waits && !answering.used &&
                       answering.standingGrantId.isEmpty() && !ask.apply;
    if (plain)
        return job;
    const qint64 now = desk->clock.now();
    job.apply = [answering, also = ask.apply, now](QSqlDatabase& database) -> Result<void> {
        Result<void> done;
        if (answering.foundTampered) {
            done = worker_store::saveAttestation(database, answering.decision->workerId,
                                                 tamperFinding(*answering.decision));
            if (done)
                done = alert_store::add(database, tamperAlertRow(*answering.decision));
        }
        if (done && answering.waits)
            done = approval_store::addRequest(database, *answering.waits);
        if (done && answering.used)
            done = approval_store::takeUse(database, answering.used->id);
        if (done && !answering.standingGrantId.isEmpty())
            done = approval_store::countHit(database, answering.standingGrantId, now);
        if (done && also)
            done = also(database);
        return done;
    };
    return job;
}

void Hall::Private::answer(const std::shared_ptr<Ask>& ask)
{
    const auto current = snapshot.get();
    DecisionInputs inputs;
    inputs.nowMs = now();
    inputs.uuid = makeUuidV7(inputs.nowMs);
    inputs.explain = ask->explain;

    Answering answering;
    answering.decision = std::make_shared<RouteDecision>(ask->decide(*current, inputs));
    RouteDecision& decision = *answering.decision;
    if (decision.allowed()) {
        if (const auto incident = desk->book.incidentIn(namespaceOfWorkerId(decision.workerId)))
            holdForIncident(decision, *incident);
    } else if (decision.outcome == Outcome::RequireHuman && !ask->request.dryRun) {
        askHuman(*ask, *current, inputs, answering);
    } else if (decision.outcome == Outcome::RequireHuman &&
               current->bundle().config.learns(desk->clock.now())) {
        markInsteadOfAsking(decision);
    }
    if (ask->seal)
        ask->seal(decision, answering.used ? &*answering.used : nullptr);
    answering.foundTampered = decision.attestationValid == false;
    // From now on, not from when it is written down: the file may be put back meanwhile.
    if (answering.foundTampered)
        snapshot.setTampered(decision.workerId, true);

    WriteJob job = jobOf(*ask, answering);
    job.done = [this, ask, answering](Result<std::vector<CommittedRecord>> committed) {
        settle(answering, committed.ok());
        if (!committed)
            return ask->done(committed.error());
        answered(ask, answering, committed->front());
    };
    if (!log->submit(std::move(job))) {
        settle(answering, false);
        ask->done(Error{
            u"The Hall has more decisions waiting for its audit log than it may hold. Nothing "
            u"was decided: try again in a moment."_s,
            u"QUEUE_FULL"_s,
            {}});
    }
}

void Hall::Private::answered(const std::shared_ptr<Ask>& ask, const Answering& answering,
                             const CommittedRecord& record)
{
    const auto decision = answering.decision;
    const qint64 latencyUs = elapsedUs(ask->started);
    if (answering.foundTampered) {
        governing.post([this, decision, agent = agentOf(ask->request, ask->caller)] {
            publishAttestation(decision->workerId, tamperFinding(*decision));
            if (decision->request.workerNamed)
                countTampering(agent, decision->workerId);
        });
    }
    tally.count(decision->outcome, decision->decidedAtMs);
    metrics.countDecision(decision->outcome,
                          decision->denial ? std::optional(decision->denial->code) : std::nullopt,
                          latencyUs);
    ring.append({0, record, fieldsOfDecision(*decision, ask->caller.tokenName), decision->reason(),
                 latencyUs, decision->request.dryRun});
    const RouteAnswer reply{*decision, Receipt{record.seq, record.hash, record.prevHash},
                            latencyUs};
    if (answering.waits)
        desk->requestKept(*answering.waits, answering.opened);
    if (!answering.waits || ask->waitMs <= 0)
        return ask->done(reply);

    const QString id = answering.waits->id;
    const auto release = [this, ask, reply, id](HeldReplies::End end, int leftMs) {
        if (end == HeldReplies::End::TimedOut)
            return ask->done(reply);
        const auto approval = desk->book.find(id);
        ask->expired = approval && approval->state == ApprovalState::Expired;
        ask->waitMs = leftMs;
        ask->started = std::chrono::steady_clock::now();
        answer(ask);
    };
    if (!desk->held.hold(id, ask->waitMs, ask->asker, release))
        return ask->done(reply);
    desk->updateTicker();
    // Decided between the commit and now.
    if (const auto approval = desk->book.find(id); approval && !approval->isPending())
        desk->held.decided(id);
}

} // namespace hall
