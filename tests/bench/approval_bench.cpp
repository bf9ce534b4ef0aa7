// SPDX-License-Identifier: GPL-3.0-or-later
// What a full queue of approvals costs: a decision that asks nobody, with 1,000 pending against
// none, and the thousandth approval against the first. Ratios of one run; the microseconds are this
// machine's.
#include "core/hall/approving/approval_desk.h"
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

constexpr int pendingCount = 1000;
constexpr int decisions = 1000;
constexpr int tenth = pendingCount / 10;

bool prepare(Hall& hall)
{
    const QJsonObject ask{
        {u"rule_id"_s, u"ask"_s},
        {u"match"_s, QJsonObject{{u"capability_id"_s, u"cap.bench.write"_s}}},
        {u"decision"_s,
         QJsonObject{{u"escalation"_s, QJsonObject{{u"human_required_default"_s, true}}}}}};
    const QJsonObject worker{
        {u"worker_id"_s, u"org.bench.worker"_s},
        {u"worker_species_id"_s, u"wrk.bench.one"_s},
        {u"capabilities"_s, QJsonArray{u"cap.bench.read"_s, u"cap.bench.write"_s}},
        {u"risk_tier"_s, u"low"_s}};
    const QJsonObject approvals{{u"max_pending_per_token"_s, pendingCount}};
    const QByteArray bundle = canonicalJson(QJsonObject{
        {u"config"_s, QJsonObject{{u"derive_rules"_s, true}, {u"approvals"_s, approvals}}},
        {u"rules"_s, QJsonObject{{u"rules"_s, QJsonArray{ask}}}},
        {u"workers"_s, QJsonArray{worker}}});
    const auto done = await<QJsonObject>([&](Done<QJsonObject> answer) {
        hall.importBundle(bundle, localCaller(), std::move(answer));
    });
    if (!done)
        std::fprintf(stderr, "%s\n", qPrintable(done.error().message));
    return done.ok();
}

Outcome ask(Hall& hall, const QString& capability, int number)
{
    const QJsonObject body{{u"capability_id"_s, capability},
                           {u"worker_id"_s, u"org.bench.worker"_s},
                           {u"request"_s, QJsonObject{{u"number"_s, number}}}};
    const auto answer = await<RouteAnswer>([&](Done<RouteAnswer> done) {
        hall.route(*parseRouteRequest(body), localCaller(), false, std::move(done));
    });
    return answer ? answer->decision.outcome : Outcome::Deny;
}

double decisionCost(Hall& hall)
{
    return middle(decisions, [&](int i) {
        if (ask(hall, u"cap.bench.read"_s, i) != Outcome::Allow)
            std::exit(1);
    });
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    HallOptions options;
    options.databasePath = folder.filePath(u"hall.db"_s);
    const auto opened = Hall::open(options);
    if (!opened || !prepare(**opened)) {
        std::fprintf(stderr, "the Hall could not be prepared\n");
        return 1;
    }
    Hall& hall = **opened;
    const double alone = decisionCost(hall);
    double first = 0, last = 0;
    for (int i = 0; i < pendingCount; i += tenth) {
        last = middle(tenth, [&](int n) {
            if (ask(hall, u"cap.bench.write"_s, i + n) != Outcome::RequireHuman)
                std::exit(1);
        });
        first = i == 0 ? last : first;
    }
    if (int(hall.approvals().pending().size()) != pendingCount)
        return 1;
    const double crowded = decisionCost(hall);
    std::printf("a decision, nothing pending        %8.0f us\n", alone);
    std::printf("a decision, %d approvals pending %8.0f us  %5.2f x\n", pendingCount, crowded,
                crowded / alone);
    std::printf("an approval opened, of the first %d %6.0f us\n", tenth, first);
    std::printf("an approval opened, of the last %d  %6.0f us  %5.2f x\n", tenth, last,
                last / first);
    return 0;
}
