// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hall/hall.h"
#include "core/json/canonical_json.h"
#include "core/json/json_reader.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>

#include <future>
#include <memory>

namespace hall::test {

/// Calls an asynchronous member of the Hall and waits for its answer.
template <typename T, typename Call>
Result<T> await(Call call)
{
    auto promise = std::make_shared<std::promise<Result<T>>>();
    auto future = promise->get_future();
    call([promise](Result<T> result) { promise->set_value(std::move(result)); });
    return future.get();
}

/// A registry record with its artifact_hash, ready for POST /enroll.
inline QByteArray workerRecordText(const QString& workerId, const QString& capability,
                                   QJsonObject extra = {})
{
    using namespace Qt::StringLiterals;
    QJsonObject record = std::move(extra);
    record.insert(u"worker_id"_s, workerId);
    if (!record.contains(u"worker_species_id"_s))
        record.insert(u"worker_species_id"_s, u"wrk.test.species"_s);
    record.insert(u"capabilities"_s, QJsonArray{capability});
    if (!record.contains(u"risk_tier"_s))
        record.insert(u"risk_tier"_s, u"low"_s);
    const auto hash = recordArtifactHash(canonicalJson(record));
    record.insert(u"artifact_hash"_s, hash ? *hash : QString());
    return canonicalJson(record);
}

/// A real Hall over a real file in a folder of its own.
struct HallFixture {
    QTemporaryDir folder;
    std::unique_ptr<Hall> hall;
    Error error;

    explicit HallFixture(HallOptions options = {}) { open(std::move(options)); }

    bool open(HallOptions options = {})
    {
        hall.reset();
        options.databasePath = folder.filePath(QStringLiteral("hall.db"));
        if (options.workerFolders.isEmpty())
            options.workerFolders.append(folder.path());
        auto opened = Hall::open(options);
        if (!opened) {
            error = opened.error();
            return false;
        }
        hall = *std::move(opened);
        return true;
    }

    Result<RouteAnswer> route(const QJsonObject& body, const Caller& caller = localCaller())
    {
        auto request = parseRouteRequest(body);
        if (!request)
            return request.error();
        return await<RouteAnswer>([&](Done<RouteAnswer> done) {
            hall->route(*std::move(request), caller, false, std::move(done));
        });
    }

    Result<EnrollAnswer> enroll(const QByteArray& record)
    {
        return await<EnrollAnswer>([&](Done<EnrollAnswer> done) {
            hall->enrollWorker(record, localCaller(), std::move(done));
        });
    }
};

} // namespace hall::test
