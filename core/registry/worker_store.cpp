// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/worker_store.h"

#include "core/audit/storage/sql_error.h"
#include "core/json/canonical_json.h"
#include "core/json/json_reader.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace hall::worker_store {

Result<std::vector<WorkerRecord>> load(const QSqlDatabase& database)
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    if (!query.exec(u"SELECT worker_id, enrolled_at, status, json, revision, attestation FROM "
                    u"worker ORDER BY position"_s))
        return sqlError(query, u"read the workers"_s);

    std::vector<WorkerRecord> workers;
    while (query.next()) {
        const QString id = query.value(0).toString();
        const auto json = readJsonObject(query.value(3).toByteArray());
        if (!json)
            return Error{
                u"The stored record of worker %1 is damaged: %2"_s.arg(id, json.error().message),
                u"DATABASE_UNREADABLE"_s, id};
        // What was accepted once is read leniently: a rule that became stricter must not keep a
        // Hall from starting.
        QStringList warnings;
        auto worker = parseWorkerRecord(*json, RecordStrictness::Bundle, id, &warnings);
        if (!worker)
            return worker.error();
        worker->enrolledAt = query.value(1).toString();
        if (const auto status = parseWorkerStatus(query.value(2).toString()))
            worker->status = *status;
        else
            worker->status = WorkerStatus::Suspended; // an unknown word must not mean "active"
        worker->revision = query.value(4).toInt();
        if (const QByteArray found = query.value(5).toByteArray(); !found.isEmpty()) {
            const auto attestation = readJsonObject(found);
            worker->attestation =
                WorkerAttestation::fromJson(attestation ? *attestation : QJsonObject());
        }
        workers.push_back(std::move(worker).value());
    }
    return workers;
}

Result<void> save(const QSqlDatabase& database, const WorkerRecord& worker)
{
    return runSql(
        database,
        u"INSERT INTO worker (worker_id, position, enrolled_at, status, revision, json) VALUES "
        u"(?, (SELECT coalesce(max(position), 0) + 1 FROM worker), ?, ?, ?, ?) "
        u"ON CONFLICT (worker_id) DO UPDATE SET enrolled_at = excluded.enrolled_at, "
        u"status = excluded.status, revision = excluded.revision, json = excluded.json"_s,
        {worker.workerId, worker.enrolledAt, QString::fromLatin1(workerStatusName(worker.status)),
         worker.revision, QString::fromUtf8(canonicalJson(worker.json))},
        u"store worker "_s + worker.workerId);
}

Result<void> saveAttestation(const QSqlDatabase& database, const QString& workerId,
                             const WorkerAttestation& attestation)
{
    return runSql(database, u"UPDATE worker SET attestation = ? WHERE worker_id = ?"_s,
                  {QString::fromUtf8(canonicalJson(attestation.toJson())), workerId},
                  u"store the attestation of "_s + workerId);
}

Result<void> remove(const QSqlDatabase& database, const QString& workerId)
{
    return runSql(database, u"DELETE FROM worker WHERE worker_id = ?"_s, {workerId},
                  u"remove worker "_s + workerId);
}

Result<void> replaceAll(const QSqlDatabase& database, const std::vector<WorkerRecord>& workers)
{
    if (const auto cleared =
            runSql(database, u"DELETE FROM worker"_s, {}, u"replace the workers"_s);
        !cleared)
        return cleared;
    for (const WorkerRecord& worker : workers) {
        if (const auto saved = save(database, worker); !saved)
            return saved;
        if (worker.attestation.at.isEmpty())
            continue;
        const auto found = saveAttestation(database, worker.workerId, worker.attestation);
        if (!found)
            return found;
    }
    return {};
}

} // namespace hall::worker_store
