// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/routes/routes.h"

#include "core/hall/hall.h"
#include "core/json/json_writer.h"
#include "core/registry/worker_registration.h"
#include "core/server/http/router.h"
#include "core/server/routes/requests/worker_change.h"

#include <QJsonArray>
#include <QMap>

#include <algorithm>

namespace hall {

using namespace Qt::StringLiterals;

namespace {

QJsonValue textOrNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

/// The record as it came, with what the Hall knows about it over it, under the names of both
/// families of clients. The code's hash stays out: who could read it could forge it.
QJsonObject workerJson(const WorkerRecord& worker)
{
    QJsonObject json = worker.json;
    QJsonObject attestation = json[u"attestation"_s].toObject();
    if (attestation.contains(u"code_hash"_s)) {
        attestation.remove(u"code_hash"_s);
        json[u"attestation"_s] = attestation;
    }
    const QString name = namespaceOfWorker(worker);
    json[u"id"_s] = worker.workerId;
    json[u"worker_id"_s] = worker.workerId;
    json[u"worker_species_id"_s] = worker.speciesId;
    json[u"species_id"_s] = worker.speciesId;
    json[u"namespace"_s] = name.isEmpty() ? QJsonValue() : QJsonValue(name);
    json[u"capabilities"_s] = QJsonArray::fromStringList(worker.capabilities);
    json[u"risk_tier"_s] = QString::fromLatin1(riskTierName(worker.riskTier));
    json[u"status"_s] = QString::fromLatin1(workerStatusName(worker.status));
    json[u"enrolled_at"_s] = worker.enrolledAt;
    json[u"revision"_s] = worker.revision;
    const WorkerAttestation& found = worker.attestation;
    json[u"attested"_s] = found.status == AttestationStatus::Attested;
    json[u"attestation_status"_s] = QString::fromLatin1(attestationStatusName(found.status));
    json[u"attestation_code"_s] = textOrNull(found.code);
    json[u"attestation_reason"_s] = textOrNull(found.reason);
    json[u"attestation_checked_at"_s] = textOrNull(found.at);
    return json;
}

QByteArray workerList(const Snapshot& snapshot)
{
    const auto& workers = snapshot.bundle().workers;
    JsonWriter out(256 + qsizetype(workers.size()) * 512);
    out.beginObject();
    out.key("workers").beginArray();
    std::for_each(workers.rbegin(), workers.rend(),
                  [&out](const WorkerRecord& worker) { out.value(workerJson(worker)); });
    out.endArray();
    out.key("count").integer(qint64(workers.size()));
    out.endObject();
    return out.take();
}

struct Providers {
    QStringList workers, species;
};

QByteArray capabilityList(const Snapshot& snapshot)
{
    QMap<QString, Providers> capabilities;
    for (const WorkerRecord& worker : snapshot.bundle().workers) {
        if (!worker.usable())
            continue;
        for (const QString& capability : worker.capabilities) {
            Providers& providers = capabilities[capability];
            providers.workers.append(worker.workerId);
            if (!providers.species.contains(worker.speciesId))
                providers.species.append(worker.speciesId);
        }
    }
    JsonWriter out(1024);
    out.beginObject();
    out.key("capabilities").beginArray();
    for (auto it = capabilities.cbegin(); it != capabilities.cend(); ++it) {
        out.beginObject();
        out.key("capability_id").string(it.key());
        out.key("workers").strings(it->workers);
        out.key("worker_species").strings(it->species);
        out.endObject();
    }
    out.endArray();
    out.key("count").integer(capabilities.size());
    out.endObject();
    return out.take();
}

HttpReply withRevision(HttpReply reply, const WorkerRecord& worker)
{
    reply.headers.emplace_back("ETag", '"' + QByteArray::number(worker.revision) + '"');
    return reply;
}

HttpReply workerReply(const WorkerRecord& worker)
{
    return withRevision(HttpReply::json(workerJson(worker)), worker);
}

/// The answer to a change that came too late brings the record as it is now, so that its author can
/// compare.
HttpReply changeFailure(const Error& error, const Hall& hall, const QString& workerId)
{
    const auto snapshot = hall.snapshot();
    const WorkerRecord* worker = snapshot->worker(workerId);
    if (error.code != u"REVISION_CONFLICT" || !worker)
        return HttpReply::failure(error);
    return withRevision(HttpReply::failure(error, {{u"worker"_s, workerJson(*worker)}}), *worker);
}

QByteArray enrolReply(const EnrollAnswer& answer)
{
    const WorkerRecord& worker = answer.worker;
    JsonWriter out;
    out.beginObject();
    out.key("enrolled").boolean(true);
    if (answer.updated)
        out.key("updated").boolean(true);
    else
        out.key("enrollment_id").string(answer.enrollmentId);
    out.key("worker_id").string(worker.workerId);
    out.key("id").string(worker.workerId);
    out.key("namespace").stringOrNull(namespaceOfWorker(worker));
    out.key("enrolled_at").string(worker.enrolledAt);
    out.key("status").ascii(workerStatusName(worker.status));
    out.key("revision").integer(worker.revision);
    // A record whose hash does not fit is refused, so one that got here was verified.
    out.key("artifact_hash_verified").boolean(true);
    out.endObject();
    return out.take();
}

Done<EnrollAnswer> enrolAnswering(const RouteCall& call)
{
    return [respond = call.respond](Result<EnrollAnswer> answer) {
        if (!answer)
            return respond.fail(answer.error());
        respond.send(withRevision(HttpReply::json(enrolReply(*answer), answer->updated ? 200 : 201),
                                  answer->worker));
    };
}

QByteArray attestReply(const AttestAnswer& answer)
{
    const WorkerAttestation& found = answer.worker.attestation;
    const QString label = answer.codeHash.isEmpty() ? QString() : u"sha256:"_s + answer.codeHash;
    JsonWriter out;
    out.beginObject();
    out.key("worker_id").string(answer.worker.workerId);
    out.key("status").ascii(attestationStatusName(found.status));
    out.key("code").stringOrNull(found.code);
    out.key("reason").stringOrNull(found.reason);
    out.key("artifact_hash").stringOrNull(label);
    out.key("attested_at")
        .stringOrNull(found.status == AttestationStatus::Attested ? found.at : QString());
    out.key("signer").stringOrNull(found.signer);
    out.key("revision").integer(answer.worker.revision);
    if (answer.manifest.isEmpty())
        out.key("manifest").null();
    else
        out.key("manifest").value(answer.manifest);
    out.endObject();
    return out.take();
}

void attest(Hall& hall, const RouteCall& call)
{
    const QString id = call.arguments.first();
    const auto change = readWorkerChange(id, call.request);
    if (!change)
        return call.respond.fail(change.error());
    const auto request = readAttestRequest(call.request.body);
    if (!request)
        return call.respond.fail(request.error());
    hall.attestWorker(*change, *request, call.caller,
                      [&hall, respond = call.respond, id](Result<AttestAnswer> answer) {
                          if (!answer)
                              return respond.send(changeFailure(answer.error(), hall, id));
                          respond.send(
                              withRevision(HttpReply::json(attestReply(*answer)), answer->worker));
                      });
}

void replace(Hall& hall, const RouteCall& call)
{
    const QString id = call.arguments.first();
    const auto change = readWorkerChange(id, call.request);
    if (!change)
        return call.respond.fail(change.error());
    hall.replaceWorker(*change, call.request.body, call.caller,
                       [&hall, respond = call.respond, id](Result<EnrollAnswer> answer) {
                           if (!answer)
                               return respond.send(changeFailure(answer.error(), hall, id));
                           respond.send(
                               withRevision(HttpReply::json(enrolReply(*answer)), answer->worker));
                       });
}

void setStatus(Hall& hall, const RouteCall& call)
{
    const QString id = call.arguments.first();
    const auto change = readWorkerChange(id, call.request);
    if (!change)
        return call.respond.fail(change.error());
    const auto wanted = readStatusChange(call.request.body);
    if (!wanted)
        return call.respond.fail(wanted.error());
    hall.setWorkerStatus(*change, wanted->status, wanted->reason, call.caller,
                         [&hall, respond = call.respond, id](Result<WorkerRecord> worker) {
                             if (!worker)
                                 return respond.send(changeFailure(worker.error(), hall, id));
                             respond.send(workerReply(*worker));
                         });
}

void showWorker(Hall& hall, const RouteCall& call)
{
    const auto snapshot = hall.snapshot();
    const WorkerRecord* worker = snapshot->worker(call.arguments.first());
    if (!worker)
        return call.respond.fail({u"No worker %1 is enrolled."_s.arg(call.arguments.first()),
                                  u"NOT_FOUND"_s, u"worker_id"_s});
    call.respond.send(workerReply(*worker));
}

void removeWorker(Hall& hall, const RouteCall& call)
{
    const QString id = call.arguments.first();
    hall.removeWorker(id, call.caller, [respond = call.respond, id](Result<void> done) {
        if (!done)
            return respond.fail(done.error());
        JsonWriter out;
        out.beginObject().key("removed").boolean(true).key("worker_id").string(id).endObject();
        respond.send(HttpReply::json(out.take()));
    });
}

} // namespace

void addWorkerRoutes(Router& router, Hall& hall)
{
    for (const QString& path : {u"/workers"_s, u"/wcp/workers"_s, u"/api/workers"_s}) {
        router.add("GET", path, Role::Read, [&hall](const RouteCall& call) {
            hall.withSnapshot([respond = call.respond](const Snapshot& snapshot) {
                respond.send(HttpReply::json(workerList(snapshot)));
            });
        });
    }
    router.add("GET", u"/wcp/capabilities"_s, Role::Read, [&hall](const RouteCall& call) {
        hall.withSnapshot([respond = call.respond](const Snapshot& snapshot) {
            respond.send(HttpReply::json(capabilityList(snapshot)));
        });
    });
    router.add("POST", u"/enroll"_s, Role::Register, [&hall](const RouteCall& call) {
        hall.enrollWorker(call.request.body, call.caller, enrolAnswering(call));
    });
    router.add("POST", u"/api/workers"_s, Role::Register, [&hall](const RouteCall& call) {
        hall.registerWorker(call.request.body, call.caller, enrolAnswering(call));
    });
    router.add("POST", u"/api/workers/{id}/attest"_s, Role::Register,
               [&hall](const RouteCall& call) { attest(hall, call); });
    router.add("GET", u"/api/workers/{id}"_s, Role::Read,
               [&hall](const RouteCall& call) { showWorker(hall, call); });
    router.add("PUT", u"/api/workers/{id}"_s, Role::Register,
               [&hall](const RouteCall& call) { replace(hall, call); });
    router.add("PATCH", u"/api/workers/{id}"_s, Role::Register,
               [&hall](const RouteCall& call) { setStatus(hall, call); });
    router.add("DELETE", u"/api/workers/{id}"_s, Role::Register,
               [&hall](const RouteCall& call) { removeWorker(hall, call); });
}

} // namespace hall
