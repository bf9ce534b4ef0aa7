// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hall/hall.h"

#include "core/base/uuid.h"
#include "core/engine/engine.h"
#include "core/hall/hall_private.h"
#include "core/protocol/grammar.h"
#include "core/registry/worker_store.h"

#include <chrono>

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

} // namespace

Hall::Hall(std::unique_ptr<Private> state) : d(std::move(state))
{
    d->hall = this;
    connect(d->log.get(), &AuditLog::healthChanged, this, &Hall::healthChanged,
            Qt::DirectConnection);
}

Hall::~Hall()
{
    disconnect(d->log.get(), nullptr, this, nullptr);
    d->governing.post([this] { d->saveTokenUse(); });
    // A database connection is closed on the thread that opened it.
    d->reading.post([this] { d->reader.reset(); });
}

void Hall::route(RouteRequest request, const Caller& caller, bool explain, Done<RouteAnswer> done)
{
    const auto started = std::chrono::steady_clock::now();
    if (request.waitMs > 0) {
        done(Error{u"This Hall cannot hold a reply until a human has decided: leave wait_ms out or "
                   u"send 0."_s,
                   u"WAIT_NOT_SUPPORTED"_s, u"wait_ms"_s});
        return;
    }
    if (!caller.tenant.isEmpty() && caller.tenant != request.tenantId) {
        done(Error{u"The token \"%1\" is bound to tenant %2 and may not ask for another."_s.arg(
                       caller.tokenName, caller.tenant),
                   u"TENANT_FORBIDDEN"_s, u"tenant_id"_s});
        return;
    }

    const auto snapshot = d->snapshot.get();
    DecisionInputs inputs;
    inputs.nowMs = d->now();
    inputs.uuid = makeUuidV7(inputs.nowMs);
    inputs.explain = explain;
    if (const WorkerRecord* worker = workerToAttest(request, *snapshot))
        inputs.currentCodeHash =
            d->hasher.hash(worker->attestationSource, withoutHashLabel(worker->attestedCodeHash));

    auto decision = std::make_shared<RouteDecision>(decide(request, *snapshot, inputs));

    WriteJob job;
    job.records.push_back(decisionDraft(*decision, caller.tokenName));
    const bool foundTampered = decision->attestationValid == false;
    if (foundTampered) {
        // From now on, not from when it is written down: the file may be put back meanwhile.
        d->snapshot.setTampered(decision->workerId, true);
        job.records.push_back(tamperAlert(*decision, caller.tokenName));
        job.apply = [decision](QSqlDatabase& database) -> Result<void> {
            const auto marked = worker_store::saveAttestation(database, decision->workerId,
                                                              tamperFinding(*decision));
            if (!marked)
                return marked;
            return alert_store::add(database, tamperAlertRow(*decision));
        };
    }
    const RecordFields fields = job.records.front().fields;
    job.done = [this, decision, fields, done, started,
                foundTampered](Result<std::vector<CommittedRecord>> committed) {
        if (!committed) {
            done(committed.error());
            return;
        }
        const CommittedRecord& record = committed->front();
        const qint64 latencyUs = elapsedUs(started);
        if (foundTampered) {
            d->governing.post([this, decision] {
                d->publishAttestation(decision->workerId, tamperFinding(*decision));
            });
        }
        d->tally.count(decision->outcome, decision->decidedAtMs);
        d->ring.append(
            {0, record, fields, decision->reason(), latencyUs, decision->request.dryRun});
        done(RouteAnswer{*decision, Receipt{record.seq, record.hash, record.prevHash}, latencyUs});
    };
    if (!d->log->submit(std::move(job))) {
        done(Error{
            u"The Hall has more decisions waiting for its audit log than it may hold. Nothing "
            u"was decided: try again in a moment."_s,
            u"QUEUE_FULL"_s,
            {}});
    }
}

std::shared_ptr<const Snapshot> Hall::snapshot() const
{
    return d->snapshot.get();
}

void Hall::withSnapshot(std::function<void(const Snapshot&)> look)
{
    d->reading.post([this, look = std::move(look)] { look(*d->snapshot.get()); });
}

HallStatus Hall::status() const
{
    const auto snapshot = d->snapshot.get();
    const AuditLog::Health health = d->log->health();
    const AuditLog::Head head = d->log->head();
    const DecisionTally tally = d->tally.today(d->now());

    HallStatus status;
    status.startedAtMs = d->startedAtMs;
    status.workersEnrolled = int(snapshot->bundle().workers.size());
    status.decisionsTotal = tally.total;
    status.decisionsToday = tally.since;
    status.denialsToday = tally.denied;
    status.escalationsToday = tally.escalated;
    status.online = snapshot->online();
    status.lockdown = snapshot->lockdown();
    status.writable = health.writable;
    status.problem = health.problem;
    status.chainProblem = d->log->tailProblem();
    status.queueDepth = d->log->queueDepth();
    status.headSeq = head.seq;
    status.headHash = head.hash;
    status.shadowedRules = int(snapshot->shadows().size());
    status.rules = int(snapshot->bundle().rules.size());
    return status;
}

const EventRing& Hall::events() const
{
    return d->ring;
}

AccessControl& Hall::access()
{
    return d->access;
}

QString Hall::databasePath() const
{
    return d->options.databasePath;
}

QString Hall::sessionToken() const
{
    return d->sessionSecret;
}

void Hall::page(AuditPageRequest request, Done<AuditPage> done)
{
    d->reading.post([this, request = std::move(request), done = std::move(done)] {
        done(d->reader->page(request));
    });
}

void Hall::find(const QString& id, Done<std::optional<AuditRow>> done)
{
    d->reading.post([this, id, done = std::move(done)] { done(d->reader->find(id)); });
}

void Hall::enrollWorker(const QByteArray& recordText, const Caller& caller, Done<EnrollAnswer> done)
{
    d->governing.post([this, recordText, caller, done = std::move(done)] {
        done(d->enroll(recordText, Private::Ids::Required, caller));
    });
}

void Hall::registerWorker(const QByteArray& recordText, const Caller& caller,
                          Done<EnrollAnswer> done)
{
    d->governing.post([this, recordText, caller, done = std::move(done)] {
        done(d->enroll(recordText, Private::Ids::Assigned, caller));
    });
}

void Hall::replaceWorker(const WorkerChange& change, const QByteArray& recordText,
                         const Caller& caller, Done<EnrollAnswer> done)
{
    d->governing.post([this, change, recordText, caller, done = std::move(done)] {
        done(d->replace(change, recordText, caller));
    });
}

void Hall::setWorkerStatus(const WorkerChange& change, WorkerStatus status, const QString& reason,
                           const Caller& caller, Done<WorkerRecord> done)
{
    d->governing.post([this, change, status, reason, caller, done = std::move(done)] {
        done(d->setStatus(change, status, reason, caller));
    });
}

void Hall::removeWorker(const QString& workerId, const Caller& caller, Done<void> done)
{
    d->governing.post(
        [this, workerId, caller, done = std::move(done)] { done(d->remove(workerId, caller)); });
}

void Hall::importBundle(const QByteArray& bundleText, const Caller& caller, Done<QJsonObject> done)
{
    d->governing.post([this, bundleText, caller, done = std::move(done)] {
        done(d->import(bundleText, caller));
    });
}

void Hall::setLockdown(bool on, const QString& reason, const Caller& caller, Done<void> done)
{
    // Locking is in force at once, before it is recorded and whatever else is being governed.
    if (on)
        d->snapshot.setSwitches(true, std::nullopt);
    d->governing.post([this, on, reason, caller, done = std::move(done)] {
        done(d->switchTo({.lockdown = on, .online = std::nullopt}, reason, caller));
    });
}

void Hall::setOnline(bool on, const Caller& caller, Done<void> done)
{
    d->governing.post([this, on, caller, done = std::move(done)] {
        done(d->switchTo({.lockdown = std::nullopt, .online = on}, {}, caller));
    });
}

void Hall::createToken(const NewToken& token, const Caller& caller, Done<CreatedToken> done)
{
    d->governing.post(
        [this, token, caller, done = std::move(done)] { done(d->create(token, caller)); });
}

void Hall::revokeToken(const QString& idOrName, const Caller& caller, Done<Token> done)
{
    d->governing.post(
        [this, idOrName, caller, done = std::move(done)] { done(d->revoke(idOrName, caller)); });
}

} // namespace hall
