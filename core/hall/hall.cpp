// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hall/hall.h"

#include "core/hall/approving/approval_desk_private.h"
#include "core/hall/hall_private.h"

using namespace Qt::StringLiterals;

namespace hall {

Hall::Hall(std::unique_ptr<Private> state) : d(std::move(state))
{
    d->hall = this;
    connect(d->log.get(), &AuditLog::healthChanged, this, &Hall::healthChanged,
            Qt::DirectConnection);
    connect(d->log.get(), &AuditLog::checkpointProblemChanged, this, &Hall::changed,
            Qt::DirectConnection);
    d->announcer.follow(*d->deskOwner);
    d->retention.setWanted(d->snapshot.get()->bundle().config.audit.retentionDays > 0);
    d->verifying.post([this] { d->retain(); });
}

Hall::~Hall()
{
    disconnect(d->log.get(), nullptr, this, nullptr);
    d->verifyRun.close();
    d->archiving.close();
    d->retention.stop();
    d->desk->ticker.stop();
    d->desk->held.close();
    d->sender.stop();
    d->governing.post([this] {
        d->saveTokenUse();
        d->saveWebhookUse();
    });
    // A database connection is closed on the thread that opened it.
    d->reading.post([this] { d->reader.reset(); });
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
    const auto integrity = d->integrity.get();
    status.logState = integrity->state();
    if (integrity->hasOpenProblem())
        status.chainProblem = integrity->problem->found.detail;
    status.queueDepth = d->log->queueDepth();
    status.headSeq = head.seq;
    status.headHash = head.hash;
    status.logOrigin = d->log->origin();
    if (const auto keys = d->log->publicKeys(); !keys.empty())
        status.signingKeyId = keys.back().id;
    if (const auto last = d->log->lastCheckpoint()) {
        status.checkpointSize = last->checkpoint.size;
        status.checkpointAtMs = last->checkpoint.atMs;
    }
    status.checkpointProblem = d->log->checkpointProblem();
    status.shadowedRules = int(snapshot->shadows().size());
    status.rules = int(snapshot->bundle().rules.size());
    status.demo = d->options.demo;
    return status;
}

ApprovalDesk& Hall::approvals()
{
    return *d->deskOwner;
}

const EventRing& Hall::events() const
{
    return d->ring;
}

const HallMetrics& Hall::metrics() const
{
    return d->metrics;
}

const CommitMeter& Hall::commits() const
{
    return d->log->commits();
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
    return *d->sessionSecret.get();
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

void Hall::rotateSessionToken(const Caller& caller, Done<Token> done)
{
    d->governing.post([this, caller, done = std::move(done)] { done(d->rotateSession(caller)); });
}

} // namespace hall
