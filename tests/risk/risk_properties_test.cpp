// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/json_reader.h"
#include "core/risk/factors/weighing.h"
#include "core/risk/risk_json.h"
#include "tests/risk/risk_fixture.h"
#include "tests/support/test_registry.h"

#include <QJsonArray>
#include <QJsonObject>

#include <atomic>
#include <numeric>
#include <random>
#include <thread>

using namespace hall;
using namespace hall::test;
using namespace Qt::StringLiterals;

namespace {

/// Calls of every kind; the same ones each time.
std::vector<ActionCall> someCalls(int count)
{
    std::mt19937 random(4711);
    const auto pick = [&random](const QStringList& words) {
        return words.at(qsizetype(random() % unsigned(words.size())));
    };
    const QStringList names{u"read_customer"_s,
                            u"delete_account"_s,
                            u"update_billing"_s,
                            u"run"_s,
                            u"x"_s,
                            u""_s,
                            u"get_refund"_s,
                            u"уда"_s};
    const QStringList values{u"cust_1"_s, u"http://a"_s, u"sudo"_s, u"drop users"_s, u"\\nkey"_s};
    const QStringList docs{u""_s, u"Reads."_s, u"Be careful."_s, u"dangerous"_s};
    std::vector<ActionCall> calls;
    for (int i = 0; i < count; ++i) {
        ActionCall call;
        call.functionName = pick(names);
        if (random() % 3 != 0)
            call.arguments = {{u"a"_s, pick(values)}, {u"b"_s, QJsonArray{pick(values)}}};
        call.functionDoc = pick(docs);
        if (random() % 2 == 0)
            call.hints = {{u"n"_s, int(random() % 20'000)}, {u"t"_s, random() % 2 == 0}};
        call.environment = ActionEnvironment(random() % 4);
        call.threshold = double(random() % 101) / 100;
        if (random() % 8 == 0)
            call.level = RiskLevel(random() % 4);
        calls.push_back(call);
    }
    return calls;
}

} // namespace

/// What has to hold for every call.
class RiskPropertiesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void weightsMakeOne()
    {
        QCOMPARE(std::accumulate(risk::factorWeights.begin(), risk::factorWeights.end(), 0.0), 1.0);
    }

    void raisingAFactorNeverLowersTheSum()
    {
        std::mt19937 random(99);
        std::uniform_real_distribution<double> unit(0, 1);
        for (int i = 0; i < 20'000; ++i) {
            std::array<double, risk::factorCount> scores{};
            for (double& score : scores)
                score = unit(random);
            const double before = risk::sumOfContributions(risk::contributions(scores));
            double& raised = scores[random() % scores.size()];
            raised += (1 - raised) * unit(random);
            const double after = risk::sumOfContributions(risk::contributions(scores));
            QVERIFY(after >= before && before >= 0 && after <= 1);
        }
    }

    void makingACallWorseNeverLowersItsScore()
    {
        for (const RiskProfile profile : {RiskProfile::Standard, RiskProfile::Attesta}) {
            for (const ActionCall& call : someCalls(500)) {
                const RiskContext context = contextOf(profile);
                const double before = assessRisk(call, context).effectiveScore;
                const auto notLower = [&](auto change) {
                    ActionCall worse = call;
                    change(worse);
                    return assessRisk(worse, context).effectiveScore >= before;
                };
                QVERIFY(notLower([](ActionCall& c) { c.functionName += u"_delete"_s; }));
                QVERIFY(notLower([](ActionCall& c) { c.arguments[u"z"_s] = u"password"_s; }));
                QVERIFY(notLower([](ActionCall& c) { c.arguments[u"z"_s] = u"drop users"_s; }));
                QVERIFY(notLower([](ActionCall& c) { c.functionDoc += u" irreversible"_s; }));
                QVERIFY(notLower([](ActionCall& c) { c.hints[u"z"_s] = true; }));
                QVERIFY(notLower([](ActionCall& c) { c.hints[u"z"_s] = 300; }));
                QVERIFY(
                    notLower([](ActionCall& c) { c.environment = ActionEnvironment::Production; }));
            }
        }
    }

    void moreNoveltyOrLessTrustNeverLowers()
    {
        for (const RiskProfile profile : {RiskProfile::Standard, RiskProfile::Attesta}) {
            for (const ActionCall& call : someCalls(300)) {
                RiskContext context = contextOf(profile);
                double before = 0;
                for (int times = 12; times >= 0; --times) {
                    context.timesScored = quint64(times);
                    const double score = assessRisk(call, context).effectiveScore;
                    QVERIFY(score >= before);
                    before = score;
                }
                context.timesScored = 0;
                before = 0;
                for (int trust = 9; trust >= 0; --trust) {
                    context.trust = *Trust::of(trust / 10.0);
                    const double score = assessRisk(call, context).effectiveScore;
                    QVERIFY(score >= before);
                    before = score;
                }
            }
        }
    }

    void theStandardProfileIsNeverBelowThePlainScore()
    {
        for (const ActionCall& call : someCalls(1000)) {
            const RiskAssessment plain = assessRisk(call, contextOf(RiskProfile::Attesta));
            const RiskAssessment standard = assessRisk(call);
            QVERIFY(standard.baseScore >= plain.baseScore);
            QVERIFY(standard.computedScore >= standard.baseScore);
        }
    }

    void aHigherThresholdNeverAsksForMore()
    {
        for (const ActionCall& call : someCalls(300)) {
            int before = int(Challenge::MultiParty);
            for (int threshold = 0; threshold <= 10; ++threshold) {
                ActionCall changed = call;
                changed.threshold = threshold / 10.0;
                const RiskAssessment risk = assessRisk(changed);
                QVERIFY(int(risk.challenge) <= before);
                QVERIFY(risk.challenge >= defaultChallenges[std::size_t(risk.effectiveLevel)]);
                QVERIFY(!risk.aboveThreshold || risk.humanNeeded());
                before = int(risk.challenge);
            }
        }
    }

    void sameInputSameBytes()
    {
        for (const ActionCall& call : someCalls(300)) {
            const QByteArray first = riskJson(assessRisk(call));
            QCOMPARE(riskJson(assessRisk(call)), first);
            QVERIFY(readJsonObject(first).ok());
        }
        // The order in which the members were sent is no difference.
        QCOMPARE(riskJson(scored(R"({"action_args":{"a":"rm","b":"-rf"},"function_name":"x"})")),
                 riskJson(scored(R"({"function_name":"x","action_args":{"b":"-rf","a":"rm"}})")));
    }

    void manyThreadsAtOnce()
    {
        const std::vector<ActionCall> calls = someCalls(200);
        std::vector<QByteArray> wanted;
        for (const ActionCall& call : calls)
            wanted.push_back(riskJson(assessRisk(call)));
        std::atomic<int> wrong = 0;
        std::vector<std::thread> threads;
        for (int i = 0; i < 4; ++i)
            threads.emplace_back([&] {
                for (std::size_t k = 0; k < calls.size(); ++k)
                    wrong += riskJson(assessRisk(calls[k])) == wanted[k] ? 0 : 1;
            });
        for (std::thread& thread : threads)
            thread.join();
        QCOMPARE(wrong.load(), 0);
    }
};

HALL_TEST(RiskPropertiesTest);

#include "risk_properties_test.moc"
