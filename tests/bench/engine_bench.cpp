// SPDX-License-Identifier: GPL-3.0-or-later
// What one decision costs in the engine alone, reply and telemetry built: with 50 rules against
// the plain Python reading of the same pipeline on the same input, and with 10,000 rules against
// itself with 50. Ratios of one run; the nanoseconds are this machine's.
#include "core/engine/engine.h"
#include "core/protocol/decision/telemetry.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

constexpr int smallRules = 50;
constexpr int largeRules = 10'000;
constexpr int requestCount = 200;
constexpr int rounds = 200;
constexpr int pythonRounds = 10;
constexpr int repeats = 5;

QString numbered(const QString& prefix, int number)
{
    return prefix + QString::number(number);
}

QJsonObject rule(int number)
{
    return {{u"rule_id"_s, numbered(u"rule."_s, number)},
            {u"match"_s,
             QJsonObject{{u"capability_id"_s, numbered(u"cap.bench.n"_s, number)},
                         {u"env"_s, QJsonObject{{u"in"_s, QJsonArray{u"dev"_s, u"prod"_s}}}},
                         {u"qos_class"_s, QJsonObject{{u"any"_s, true}}}}},
            {u"decision"_s,
             QJsonObject{{u"candidate_workers_ranked"_s,
                          QJsonArray{QJsonObject{{u"worker_species_id"_s, u"wrk.bench.absent"_s}},
                                     QJsonObject{{u"worker_species_id"_s, u"wrk.bench.worker"_s},
                                                 {u"score_hint"_s, 0.9}}}},
                         {u"required_controls_suggested"_s,
                          QJsonArray{u"ctrl.obs.audit-log"_s, u"ctrl.blast-radius-scoring"_s}},
                         {u"escalation"_s, QJsonObject{{u"policy_gate"_s, true}}}}}};
}

/// `rules` rules, of which the last 50 are the ones that the requests meet.
QJsonObject bundleWith(int rules)
{
    QJsonArray list;
    for (int i = 0; i < rules; ++i)
        list.append(rule(largeRules - rules + i));
    QJsonArray capabilities;
    for (int i = 0; i < smallRules; ++i)
        capabilities.append(numbered(u"cap.bench.n"_s, largeRules - smallRules + i));
    const QJsonObject worker{{u"worker_id"_s, u"org.bench.worker"_s},
                             {u"worker_species_id"_s, u"wrk.bench.worker"_s},
                             {u"capabilities"_s, capabilities},
                             {u"currently_implements"_s,
                              QJsonArray{u"ctrl.obs.audit-log"_s, u"ctrl.blast-radius-scoring"_s}}};
    const QJsonObject denyRule{{u"id"_s, u"p.1"_s},
                               {u"match"_s, QJsonObject{{u"tenant_id"_s, u"org.blocked"_s}}},
                               {u"decision"_s, u"DENY"_s}};
    return {{u"rules"_s, QJsonObject{{u"rules"_s, list}}},
            {u"policy"_s, QJsonObject{{u"version"_s, u"policy.v1"_s},
                                      {u"rules"_s, QJsonArray{denyRule}},
                                      {u"default"_s, QJsonObject{{u"decision"_s, u"ALLOW"_s}}}}},
            {u"workers"_s, QJsonArray{worker}}};
}

/// Mostly allowed, one in five denied, half in prod.
std::vector<QJsonObject> requests()
{
    std::vector<QJsonObject> result;
    for (int i = 0; i < requestCount; ++i) {
        const int number = largeRules - smallRules + i % smallRules;
        result.push_back({{u"capability_id"_s, numbered(u"cap.bench.n"_s, number)},
                          {u"worker_id"_s, u"org.bench.worker"_s},
                          {u"env"_s, i % 2 == 0 ? u"dev"_s : u"prod"_s},
                          {u"data_label"_s, u"CONFIDENTIAL"_s},
                          {u"tenant_id"_s, i % 5 == 0 ? u"org.blocked"_s : u"org.bench"_s},
                          {u"correlation_id"_s, numbered(u"correlation-"_s, i)},
                          {u"request"_s, QJsonObject{{u"egress"_s, i % 3 == 0}}}});
    }
    return result;
}

std::shared_ptr<const hall::Snapshot> compile(const QJsonObject& json)
{
    hall::Result<hall::Bundle> bundle = hall::parseBundle(json);
    if (!bundle) {
        std::fprintf(stderr, "%s\n", qPrintable(bundle.error().message));
        return nullptr;
    }
    return hall::Snapshot::compile(std::move(bundle).value());
}

/// Nanoseconds of processor time a call, the best of a few measurements.
template <typename Call>
double measure(const std::vector<hall::RouteRequest>& parsed, Call call)
{
    double best = 0;
    for (int repeat = 0; repeat < repeats; ++repeat) {
        const std::clock_t start = std::clock();
        for (int round = 0; round < rounds; ++round) {
            for (const hall::RouteRequest& request : parsed)
                call(request);
        }
        const double spent =
            double(std::clock() - start) / CLOCKS_PER_SEC * 1e9 / (double(rounds) * requestCount);
        best = repeat == 0 ? spent : std::min(best, spent);
    }
    return best;
}

/// Nanoseconds a decision: with its telemetry, and with the whole reply as JSON.
struct Cost {
    double telemetry = 0;
    double reply = 0;
};

void print(const char* engine, int rules, const Cost& cost)
{
    std::printf("%s, %d rules: %.0f ns with telemetry, %.0f ns with the whole reply\n", engine,
                rules, cost.telemetry, cost.reply);
}

Cost measureEngine(const hall::Snapshot& snapshot, const std::vector<hall::RouteRequest>& parsed)
{
    hall::DecisionInputs inputs;
    inputs.uuid = QByteArray(16, '\x17');
    inputs.nowMs = 1'700'000'000'123;
    // Volatile, so that the work is not optimised away.
    volatile qsizetype produced = 0;
    Cost cost;
    cost.telemetry = measure(parsed, [&](const hall::RouteRequest& request) {
        produced = qsizetype(hall::telemetryFor(hall::decide(request, snapshot, inputs)).size());
    });
    cost.reply = measure(parsed, [&](const hall::RouteRequest& request) {
        produced = hall::routeReply(hall::decide(request, snapshot, inputs), {}).size();
    });
    return cost;
}

bool write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

/// The same in Python; zeros when it did not run.
Cost measurePython(const std::vector<QJsonObject>& bodies)
{
    const QTemporaryDir folder;
    QByteArray lines;
    for (const QJsonObject& body : bodies)
        lines += QJsonDocument(body).toJson(QJsonDocument::Compact) + '\n';
    const QString bundleFile = folder.filePath(u"bundle.json"_s);
    const QString requestFile = folder.filePath(u"requests.jsonl"_s);
    if (!write(bundleFile, QJsonDocument(bundleWith(smallRules)).toJson()) ||
        !write(requestFile, lines))
        return {};
    QProcess python;
    python.start(u"python3"_s, {QStringLiteral(HALL_REFERENCE_BENCH), bundleFile, requestFile,
                                QString::number(pythonRounds)});
    if (!python.waitForFinished(-1) || python.exitCode() != 0) {
        std::fprintf(stderr, "python3 failed: %s\n", python.readAllStandardError().constData());
        return {};
    }
    const QJsonObject result = QJsonDocument::fromJson(python.readAllStandardOutput()).object();
    return {result.value(u"telemetry_ns"_s).toDouble(), result.value(u"reply_ns"_s).toDouble()};
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const std::vector<QJsonObject> bodies = requests();
    std::vector<hall::RouteRequest> parsed;
    for (const QJsonObject& body : bodies) {
        const hall::Result<hall::RouteRequest> request = hall::parseRouteRequest(body);
        if (!request) {
            std::fprintf(stderr, "%s\n", qPrintable(request.error().message));
            return 1;
        }
        parsed.push_back(*request);
    }
    const auto small = compile(bundleWith(smallRules));
    const auto large = compile(bundleWith(largeRules));
    if (!small || !large)
        return 1;

    const Cost smallCost = measureEngine(*small, parsed);
    const Cost largeCost = measureEngine(*large, parsed);
    const Cost python = measurePython(bodies);
    if (python.reply <= 0)
        return 1;
    print("engine", smallRules, smallCost);
    print("engine", largeRules, largeCost);
    print("python", smallRules, python);
    std::printf("%d to %d rules: %.2f with telemetry, %.2f with the whole reply (at most 2)\n",
                largeRules, smallRules, largeCost.telemetry / smallCost.telemetry,
                largeCost.reply / smallCost.reply);
    std::printf("python to engine: %.1f with telemetry, %.1f with the whole reply (at least 60 "
                "wanted)\n",
                python.telemetry / smallCost.telemetry, python.reply / smallCost.reply);
    return 0;
}
