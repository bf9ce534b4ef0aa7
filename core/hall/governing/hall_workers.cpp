// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/uuid.h"
#include "core/hall/hall_private.h"
#include "core/json/canonical_json.h"
#include "core/json/json_reader.h"
#include "core/protocol/masking/masking.h"
#include "core/registry/worker_registration.h"
#include "core/registry/worker_store.h"

#include <QHash>
#include <QSqlDatabase>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hall {

namespace {

/// A record beyond this is a mistake, or somebody filling the disk.
constexpr qsizetype maxRecordBytes = 256 << 10;

/// A registry record as it enters the log.
QJsonValue recorded(const WorkerRecord* worker)
{
    if (!worker)
        return {};
    QJsonObject json = worker->json;
    json[u"status"_s] = QString::fromLatin1(workerStatusName(worker->status));
    json[u"revision"_s] = worker->revision;
    if (!worker->attestation.at.isEmpty())
        json[u"attestation_found"_s] = worker->attestation.toJson();
    return withSecretsMasked(json);
}

/// A worker's record has to carry the hash of itself. (Contract, POST /enroll)
Result<void> checkArtifactHash(const QByteArray& recordText, const WorkerRecord& worker)
{
    if (worker.artifactHash.isEmpty()) {
        return Error{u"The worker's record has a missing field artifact_hash: \"sha256:\" and the "
                     u"SHA-256 of the record without it."_s,
                     u"MISSING_FIELD"_s, u"artifact_hash"_s};
    }
    const auto hash = recordArtifactHash(recordText);
    if (!hash)
        return hash.error();
    if (*hash != worker.artifactHash) {
        return Error{
            u"artifact_hash is not the hash of this record of %1: it was changed after the "
            u"hash was made, or the hash was made over other bytes."_s.arg(worker.workerId),
            u"DENY_WORKER_TAMPERED"_s, u"artifact_hash"_s};
    }
    return {};
}

Result<WorkerRecord> readRecord(const QByteArray& recordText)
{
    if (recordText.size() > maxRecordBytes)
        return Error{u"The worker's record has %1 bytes; a record may have %2."_s.arg(
                         QString::number(recordText.size()), QString::number(maxRecordBytes)),
                     u"RECORD_TOO_LARGE"_s,
                     {}};
    const auto json = readJsonObject(recordText);
    if (!json)
        return json.error();
    auto worker = parseWorkerRecord(*json, RecordStrictness::Enrolment, {}, nullptr);
    if (!worker)
        return worker;
    if (const auto intact = checkArtifactHash(recordText, *worker); !intact)
        return intact.error();
    return worker;
}

/// A record, or a registration that leaves the id to the Hall. What the Hall completes it also
/// hashes: nobody could before.
Result<WorkerRecord> readRegistration(const QByteArray& text, const Bundle& bundle)
{
    if (text.size() > maxRecordBytes)
        return readRecord(text);
    const auto json = readJsonObject(text);
    if (!json)
        return json.error();
    if (!wantsAssignedId(*json))
        return readRecord(text);
    constexpr qsizetype idLength = 12;
    const QString newId = u"wrk_"_s + makeUuidV4Text().remove(u'-').left(idLength);
    const auto record = assignWorkerId(*json, bundle.workers, newId);
    if (!record)
        return record.error();
    const auto completed = withArtifactHash(*record);
    if (!completed)
        return completed.error();
    return parseWorkerRecord(*completed, RecordStrictness::Enrolment, {}, nullptr);
}

Error notEnrolled(const QString& workerId)
{
    return {u"No worker %1 is enrolled."_s.arg(workerId), u"NOT_FOUND"_s, u"worker_id"_s};
}

/// Retiring cannot be undone: what the log says of the worker stays what the registry says.
Result<void> checkNotRetired(const WorkerRecord& worker)
{
    if (worker.status != WorkerStatus::Retired)
        return {};
    return Error{u"Worker %1 is retired and kept as it was. Enroll its successor under another "
                 u"id."_s.arg(worker.workerId),
                 u"WORKER_RETIRED"_s, u"worker_id"_s};
}

/// `worker` as the successor of `known`. Enrolling again must not bring back a worker that somebody
/// stopped.
void succeed(WorkerRecord& worker, const WorkerRecord& known)
{
    worker.status = known.status;
    worker.enrolledAt = known.enrolledAt;
    worker.attestation = known.attestation;
    worker.revision = known.revision + 1;
}

} // namespace

Result<WorkerRecord> Hall::Private::workerToChange(const WorkerChange& change,
                                                   const Caller& caller) const
{
    const auto current = snapshot.get();
    const WorkerRecord* known = current->worker(change.workerId);
    if (!known)
        return notEnrolled(change.workerId);
    if (const auto theirs = checkHolder(namespaceOfWorker(*known), caller); !theirs)
        return theirs.error();
    if (const auto open = checkNotRetired(*known); !open)
        return open.error();
    if (change.seenRevision && *change.seenRevision != known->revision)
        return Error{u"Worker %1 was changed meanwhile: you saw revision %2, it is at revision %3. "
                     u"Look at the newer record, then change that one."_s.arg(
                         change.workerId, QString::number(*change.seenRevision),
                         QString::number(known->revision)),
                     u"REVISION_CONFLICT"_s, u"revision"_s};
    return *known;
}

Result<EnrollAnswer> Hall::Private::enroll(const QByteArray& recordText, Ids ids,
                                           const Caller& caller)
{
    auto worker = ids == Ids::Assigned ? readRegistration(recordText, snapshot.get()->bundle())
                                       : readRecord(recordText);
    if (!worker)
        return worker.error();
    if (const auto theirs = checkHolder(namespaceOfWorker(*worker), caller); !theirs)
        return theirs.error();
    const auto current = snapshot.get();
    const WorkerRecord* known = current->worker(worker->workerId);
    if (known) {
        if (const auto open = checkNotRetired(*known); !open)
            return open.error();
        succeed(*worker, *known);
    } else {
        worker->enrolledAt = QString::fromLatin1(isoTime(now()));
    }
    const bool updated = known != nullptr;
    const QString action = updated ? u"worker_updated"_s : u"worker_enrolled"_s;
    if (const auto stored = storeWorker(*worker, action, {}, caller); !stored)
        return stored.error();
    return EnrollAnswer{updated, updated ? QString() : u"enr_"_s + makeUuidV4Text().remove(u'-'),
                        *worker};
}

Result<EnrollAnswer> Hall::Private::replace(const WorkerChange& change,
                                            const QByteArray& recordText, const Caller& caller)
{
    auto worker = readRecord(recordText);
    if (!worker)
        return worker.error();
    if (worker->workerId != change.workerId)
        return Error{u"worker_id is %1, but the request is about %2."_s.arg(worker->workerId,
                                                                            change.workerId),
                     u"INVALID_MEMBER"_s, u"worker_id"_s};
    const auto known = workerToChange(change, caller);
    if (!known)
        return known.error();
    succeed(*worker, *known);
    if (const auto stored = storeWorker(*worker, u"worker_updated"_s, {}, caller); !stored)
        return stored.error();
    return EnrollAnswer{true, {}, *worker};
}

Result<WorkerRecord> Hall::Private::setStatus(const WorkerChange& change, WorkerStatus status,
                                              const QString& reason, const Caller& caller)
{
    auto worker = workerToChange(change, caller);
    if (!worker || worker->status == status)
        return worker;
    worker->status = status;
    ++worker->revision;
    const QString action = u"worker_"_s + QString::fromLatin1(workerStatusName(status));
    if (const auto stored = storeWorker(*worker, action, reason, caller); !stored)
        return stored.error();
    return worker;
}

Result<void> Hall::Private::storeWorker(const WorkerRecord& worker, const QString& action,
                                        const QString& reason, const Caller& caller)
{
    Bundle bundle = snapshot.get()->bundle();
    const auto known =
        std::find_if(bundle.workers.begin(), bundle.workers.end(),
                     [&](const WorkerRecord& other) { return other.workerId == worker.workerId; });
    QJsonObject data{{u"action"_s, action},
                     {u"worker_id"_s, worker.workerId},
                     {u"before"_s, recorded(known == bundle.workers.end() ? nullptr : &*known)},
                     {u"after"_s, recorded(&worker)}};
    if (!reason.isEmpty())
        data[u"reason"_s] = reason;
    const bool looked =
        !worker.attestation.at.isEmpty() &&
        (known == bundle.workers.end() || known->attestation.at != worker.attestation.at);
    const auto done = commit({eventDraft(record_kind::registry, now(), caller.tokenName, data)},
                             [&worker, looked](QSqlDatabase& database) -> Result<void> {
                                 const auto saved = worker_store::save(database, worker);
                                 if (!saved || !looked)
                                     return saved;
                                 return worker_store::saveAttestation(database, worker.workerId,
                                                                      worker.attestation);
                             });
    if (!done)
        return done;
    if (known == bundle.workers.end())
        bundle.workers.push_back(worker);
    else
        *known = worker;
    publish(std::move(bundle));
    return {};
}

Result<void> Hall::Private::continueRegistry(std::vector<WorkerRecord>& workers,
                                             const std::vector<WorkerRecord>& current) const
{
    QHash<QString, qsizetype> positions;
    for (qsizetype i = 0; i < qsizetype(workers.size()); ++i) {
        WorkerRecord& worker = workers[size_t(i)];
        positions.insert(worker.workerId, i);
        if (worker.enrolledAt.isEmpty())
            worker.enrolledAt = QString::fromLatin1(isoTime(now()));
    }
    for (const WorkerRecord& known : current) {
        const auto position = positions.constFind(known.workerId);
        if (position == positions.constEnd()) {
            if (known.status == WorkerStatus::Retired)
                workers.push_back(known);
            continue;
        }
        WorkerRecord& worker = workers[size_t(*position)];
        worker.revision = known.revision + 1;
        worker.attestation = known.attestation;
        if (known.status == WorkerStatus::Retired && worker.status != WorkerStatus::Retired)
            return Error{u"Worker %1 is retired in this Hall, and $.workers[%2] would bring it "
                         u"back. Leave it out of the bundle, or give it \"status\": "
                         u"\"retired\"."_s.arg(known.workerId, QString::number(*position)),
                         u"INVALID_BUNDLE"_s, u"$.workers[%1].status"_s.arg(*position)};
    }
    return {};
}

Result<void> Hall::Private::remove(const QString& workerId, const Caller& caller)
{
    const auto worker = workerToChange({workerId, {}}, caller);
    if (!worker)
        return worker.error();
    const QJsonObject data{{u"action"_s, u"worker_removed"_s},
                           {u"worker_id"_s, workerId},
                           {u"before"_s, recorded(&*worker)},
                           {u"after"_s, QJsonValue()}};
    const auto done = commit(
        {eventDraft(record_kind::registry, now(), caller.tokenName, data)},
        [workerId](QSqlDatabase& database) { return worker_store::remove(database, workerId); });
    if (!done)
        return done;
    Bundle bundle = snapshot.get()->bundle();
    std::erase_if(bundle.workers,
                  [&](const WorkerRecord& other) { return other.workerId == workerId; });
    publish(std::move(bundle));
    return {};
}

} // namespace hall
