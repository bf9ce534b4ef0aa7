// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risk/trust.h"
#include "tests/risk/risk_fixture.h"
#include "tests/support/test_registry.h"

#include <cmath>
#include <limits>

using namespace hall;
using namespace hall::test;
using namespace Qt::StringLiterals;

namespace {

double trustIn(const TrustHistory& history)
{
    const auto trust = trustOf(history);
    return trust ? trust->value() : -1;
}

RiskAssessment trusted(const QByteArray& json, double trust,
                       RiskProfile profile = RiskProfile::Standard)
{
    RiskContext context = contextOf(profile);
    context.trust = *Trust::of(trust);
    return assessRisk(callOf(json), context);
}

const QByteArray readCall = R"({"function_name":"read_customer","action_args":{"id":"c"}})";
const QByteArray billingCall = R"({"function_name":"update_billing","action_args":{"amount":5}})";
const QByteArray deleteCall = R"({"function_name":"delete_account","action_args":{"id":"c"}})";

} // namespace

class TrustTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fromAHistory()
    {
        QCOMPARE(trustIn({}), 0.3);
        QCOMPARE(trustIn({{{0, true}}, 0, 0}), 0.9); // at most
        QCOMPARE(trustIn({{{0, false}}, 0, 0}), 0.0);
        QCOMPARE(trustIn({{{0, true}, {0, false}}, 0, 0}), 0.5);
        QCOMPARE(trustIn({{{0, true}, {0, false}}, 0, 1}), 0.35);
        QCOMPARE(trustIn({{{0, true}, {0, false}}, 0, 2}), 0.245);
        QCOMPARE(trustIn({{{0, true}, {0, false}}, 100, 0}), 0.5 * std::exp(-1.0));
        // What is older counts less.
        const double old = std::exp(-1.0);
        QCOMPARE(trustIn({{{10, false}, {0, true}, {0, false}}, 0, 0}), 1 / (2 + old));
        QCOMPARE(trustIn({{}, 0, 1}), 0.21);
        QVERIFY(trustIn({{{0, true}}, 0, 100'000}) >= 0);
    }

    /// Weights that are all zero would make no rate at all.
    void longAgo()
    {
        QCOMPARE(trustIn({{{1e6, true}, {1e6, false}}, 0, 0}), 0.5);
        QCOMPARE(trustIn({{{1e300, false}}, 1e300, 0}), 0.0);
    }

    void refusesTimesThatAreNone()
    {
        for (const double days : {-1.0, std::numeric_limits<double>::infinity(), std::nan("")}) {
            QVERIFY(!trustOf({{{days, true}}, 0, 0}).ok());
            QCOMPARE(trustOf({{}, days, 0}).error().code, u"INVALID_TRUST"_s);
        }
    }

    void isANumberFromZeroToMost()
    {
        QVERIFY(Trust::of(0).ok() && Trust::of(0.9).ok());
        for (const double value : {-0.01, 0.91, 1.0, std::nan("")})
            QCOMPARE(Trust::of(value).error().code, u"INVALID_TRUST"_s);
        QCOMPARE(Trust::of(0)->multiplier(), 1.15);
        QCOMPARE(Trust::of(0.3)->multiplier(), 1.06);
        QCOMPARE(Trust::of(0.5)->multiplier(), 1.0);
        QCOMPARE(Trust::of(0.9)->multiplier(), 0.88);
    }

    void isOffByDefault()
    {
        const RiskAssessment risk = scored(billingCall);
        QVERIFY(!risk.trust);
        QCOMPARE(risk.effectiveScore, risk.score);
    }

    void changesTheEffectiveScore()
    {
        const RiskAssessment much = trusted(billingCall, 0.9);
        QCOMPARE(much.score, 0.65);
        QCOMPARE(much.level, RiskLevel::High);
        QCOMPARE(much.trust->scoreBefore, 0.65);
        QCOMPARE(much.effectiveScore, 0.572);
        QCOMPARE(much.challenge, Challenge::Confirm);
        const RiskAssessment none = trusted(billingCall, 0);
        QCOMPARE(none.effectiveScore, 0.7475);
        QCOMPARE(trusted(readCall, 0.5).effectiveScore, trusted(readCall, 0.5).score);
        // After the environment, and not beyond 1.
        QCOMPARE(trusted(deleteCall, 0.9, RiskProfile::Attesta).effectiveScore, 0.5379);
        QCOMPARE(trusted(R"({"function_name":"purge","action_args":{"a":"sudo"},
                             "function_doc":"Irreversible","hints":{"a":10000,"b":true}})",
                         0, RiskProfile::Attesta)
                     .effectiveScore,
                 1.0);
    }

    void criticalStaysCritical()
    {
        const RiskAssessment risk = trusted(deleteCall, 0.9);
        QCOMPARE(risk.effectiveScore, 0.8);
        QCOMPARE(risk.effectiveLevel, RiskLevel::Critical);
        QCOMPARE(risk.challenge, Challenge::MultiParty);
        QVERIFY(risk.trust->keptCritical);
        QCOMPARE(risk.trust->scoreBefore, 0.85);
        QVERIFY(risk.steps.filter(u"does not lower what is critical"_s).size() == 1);
        QVERIFY(!trusted(deleteCall, 0.5).trust->keptCritical);
    }

    void aNamedLevelIsNeverMultiplied()
    {
        for (const double trust : {0.0, 0.9}) {
            const RiskAssessment risk = trusted(R"({"risk_level":"high"})", trust);
            QCOMPARE(risk.effectiveScore, 0.70);
            QVERIFY(!risk.trust);
        }
    }
};

HALL_TEST(TrustTest);

#include "trust_test.moc"
