// SPDX-License-Identifier: GPL-3.0-or-later
// What a large registry costs: a decision, an edit and the list, with 10,000 workers against 10.
// Ratios of one run; the microseconds are this machine's.
#include "core/hall/hall.h"
#include "core/json/canonical_json.h"
#include "core/json/json_reader.h"
#include "tests/bench/hall_measure.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace hall;
using namespace hall::bench;

namespace {

constexpr int smallCount = 10;
constexpr int largeCount = 10'000;
constexpr int decisions = 400;
constexpr int edits = 20;

QString workerId(int number)
{
    return u"org.bench.worker-%1"_s.arg(number);
}

QJsonObject record(int number)
{
    return {{u"worker_id"_s, workerId(number)},
            {u"worker_species_id"_s, u"wrk.bench.s%1"_s.arg(number % 50)},
            {u"capabilities"_s,
             QJsonArray{u"cap.bench.c%1"_s.arg(number % 200), u"cap.bench.own%1"_s.arg(number)}},
            {u"risk_tier"_s, u"medium"_s},
            {u"owner"_s, u"team-%1"_s.arg(number % 20)}};
}

QByteArray recordText(QJsonObject json)
{
    const auto hash = recordArtifactHash(canonicalJson(json));
    json[u"artifact_hash"_s] = hash ? *hash : QString();
    return canonicalJson(json);
}

struct Costs {
    double decision = 0, edit = 0;
};

bool fill(Hall& hall, int workers)
{
    QJsonArray list;
    for (int i = 0; i < workers; ++i)
        list.append(record(i));
    const QByteArray bundle = canonicalJson(
        QJsonObject{{u"config"_s, QJsonObject{{u"derive_rules"_s, true}}}, {u"workers"_s, list}});
    return await<QJsonObject>([&](Done<QJsonObject> done) {
               hall.importBundle(bundle, localCaller(), std::move(done));
           })
        .ok();
}

Costs measure(int workers)
{
    const QTemporaryDir folder;
    HallOptions options;
    options.databasePath = folder.filePath(u"hall.db"_s);
    const auto opened = Hall::open(options);
    if (!opened || !fill(**opened, workers)) {
        std::fprintf(stderr, "the Hall could not be filled\n");
        std::exit(1);
    }
    Hall& hall = **opened;
    Costs costs;
    costs.decision = middle(decisions, [&](int i) {
        const QJsonObject body{{u"capability_id"_s, u"cap.bench.c%1"_s.arg(i % smallCount)},
                               {u"worker_id"_s, workerId(i % smallCount)}};
        const auto answer = await<RouteAnswer>([&](Done<RouteAnswer> done) {
            hall.route(*parseRouteRequest(body), localCaller(), false, std::move(done));
        });
        if (!answer || !answer->decision.allowed())
            std::exit(1);
    });
    costs.edit = middle(edits, [&](int i) {
        QJsonObject changed = record(i % smallCount);
        changed[u"notes"_s] = u"edit %1"_s.arg(i);
        const auto saved = await<EnrollAnswer>([&](Done<EnrollAnswer> done) {
            hall.enrollWorker(recordText(changed), localCaller(), std::move(done));
        });
        if (!saved)
            std::exit(1);
    });
    return costs;
}

void print(const char* what, double few, double many)
{
    std::printf("%-44s %10.0f us  %10.0f us  %6.2f x\n", what, few, many, many / few);
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const Costs few = measure(smallCount);
    const Costs many = measure(largeCount);
    std::printf("%-44s %13d  %13d  ratio\n", "workers", smallCount, largeCount);
    print("a decision, recorded", few.decision, many.decision);
    print("an edit, recorded and in force", few.edit, many.edit);
    return 0;
}
