// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/engine_fixture.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace hall;
using namespace hall::test;
using namespace Qt::StringLiterals;

namespace {

/// No explicit rule, derived rules on, and four workers for cap.doc.read.
Case derivedCase()
{
    Case testCase;
    testCase.bundle = object(R"json({
      "config": { "derive_rules": true },
      "workers": [
        { "worker_id": "x.a.unknown", "worker_species_id": "wrk.u",
          "capabilities": [ "cap.doc.read" ] },
        { "worker_id": "x.a.high", "worker_species_id": "wrk.h", "risk_tier": "high",
          "capabilities": [ "cap.doc.read" ] },
        { "worker_id": "x.a.low-old", "worker_species_id": "wrk.l", "risk_tier": "low",
          "capabilities": [ "cap.doc.read", "cap.doc.write" ] },
        { "worker_id": "x.a.low-new", "worker_species_id": "wrk.m", "risk_tier": "low",
          "capabilities": [ "cap.doc.read" ] },
        { "worker_id": "x.a.low-again", "worker_species_id": "wrk.l", "risk_tier": "low",
          "capabilities": [ "cap.doc.read" ] } ] })json");
    testCase.request = object(R"({"capability_id": "cap.doc.read", "correlation_id": "c-1"})");
    return testCase;
}

QString candidatesText(const RouteDecision& decision)
{
    QStringList parts;
    for (const Candidate& candidate : decision.candidates) {
        const QString part = candidate.workerSpeciesId %
                             (candidate.skipReason.isEmpty() ? u""_s : u"/"_s) %
                             candidate.skipReason;
        parts.append(part);
    }
    return parts.join(u' ');
}

} // namespace

class DerivedRulesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lowestRiskThenOldestEnrolment();
    void offInABundleThatDoesNotSaySo();
    void anExplicitRuleOverrides();
    void aNamedWorkerIsTheOnlyCandidate();
    void unusableWorkersAreNoCandidates_data();
    void unusableWorkersAreNoCandidates();
    void withoutAnyUsableWorkerThereIsNoRule();
    void theChosenWorkersControlsHold();
    void theChosenWorkersControlsSwitchOnTheirSteps();
};

void DerivedRulesTest::lowestRiskThenOldestEnrolment()
{
    const RouteDecision decision = decideCase(derivedCase());
    QCOMPARE(answer(decision), u"ALLOW"_s);
    QCOMPARE(decision.workerId, u"x.a.low-old"_s);
    QCOMPARE(decision.matchedRuleId, u"auto.cap.doc.read.wrk.l"_s);
    QCOMPARE(candidatesText(decision), u"wrk.l wrk.m/already_selected wrk.h/already_selected "
                                       "wrk.u/already_selected"_s);
    QVERIFY(!decision.escalation.policyGate);
    QVERIFY(decision.preconditions.mustHaveCorrelationId);
}

void DerivedRulesTest::offInABundleThatDoesNotSaySo()
{
    Case testCase = derivedCase();
    testCase.bundle.remove(u"config"_s);
    QCOMPARE(answer(decideCase(testCase)), u"DENY_NO_MATCHING_RULE"_s);
}

void DerivedRulesTest::anExplicitRuleOverrides()
{
    Case testCase = derivedCase();
    addRule(testCase, object(R"({"rule_id": "r.none", "match": {"env": "dev"}, "decision": {}})"));
    QCOMPARE(answer(decideCase(testCase)), u"DENY_NO_AVAILABLE_WORKER"_s);
    setRequest(testCase, u"env"_s, u"stage"_s);
    QCOMPARE(answer(decideCase(testCase)), u"ALLOW"_s);
}

void DerivedRulesTest::aNamedWorkerIsTheOnlyCandidate()
{
    Case testCase = derivedCase();
    setRequest(testCase, u"worker_id"_s, u"x.a.high"_s);
    const RouteDecision decision = decideCase(testCase);
    QCOMPARE(answer(decision), u"ALLOW"_s);
    QCOMPARE(decision.workerId, u"x.a.high"_s);
    QCOMPARE(decision.matchedRuleId, u"auto.cap.doc.read.wrk.h"_s);
    QCOMPARE(candidatesText(decision), u"wrk.h"_s);
}

void DerivedRulesTest::unusableWorkersAreNoCandidates_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QJsonValue>("value");
    for (const QString& status : {u"suspended"_s, u"retired"_s, u"revoked"_s, u"banned"_s})
        QTest::addRow("%s", qPrintable(status)) << u"status"_s << QJsonValue(status);
    QTest::newRow("environment") << u"allowed_environments"_s << QJsonValue(QJsonArray{u"prod"_s});
    QTest::newRow("tier") << u"policy_tier"_s << QJsonValue(0);
    QTest::newRow("capability") << u"capabilities"_s << QJsonValue(QJsonArray{u"cap.other"_s});
}

void DerivedRulesTest::unusableWorkersAreNoCandidates()
{
    QFETCH(QString, member);
    QFETCH(QJsonValue, value);
    Case testCase = derivedCase();
    for (const qsizetype index : {2, 4})
        editWorker(testCase, index, [&](QJsonObject& worker) { worker.insert(member, value); });
    const RouteDecision decision = decideCase(testCase);
    QCOMPARE(decision.workerId, u"x.a.low-new"_s);
    QCOMPARE(candidatesText(decision), u"wrk.m wrk.h/already_selected wrk.u/already_selected"_s);
}

void DerivedRulesTest::withoutAnyUsableWorkerThereIsNoRule()
{
    Case testCase = derivedCase();
    for (qsizetype index = 0; index < 5; ++index)
        editWorker(testCase, index, [](QJsonObject& worker) {
            worker.insert(u"allowed_environments"_s, QJsonArray{u"prod"_s});
        });
    const RouteDecision decision = decideCase(testCase);
    QCOMPARE(answer(decision), u"DENY_NO_MATCHING_RULE"_s);
    QCOMPARE(decision.matchedRuleId, u"NO_MATCH"_s);
    setRequest(testCase, u"env"_s, u"prod"_s);
    QCOMPARE(answer(decideCase(testCase)), u"ALLOW"_s);
}

void DerivedRulesTest::theChosenWorkersControlsHold()
{
    Case testCase = derivedCase();
    // Another worker implements it; that is not enough.
    editWorker(testCase, 3, [](QJsonObject& worker) {
        worker.insert(u"currently_implements"_s, QJsonArray{u"ctrl.b"_s, u"ctrl.a"_s});
    });
    editWorker(testCase, 2, [](QJsonObject& worker) {
        worker.insert(u"required_controls"_s, QJsonArray{u"ctrl.c_d"_s, u"ctrl.b"_s, u"ctrl.a"_s});
        worker.insert(u"currently_implements"_s, QJsonArray{u"ctrl.c-d"_s});
    });
    const RouteDecision decision = decideCase(testCase);
    QCOMPARE(answer(decision), u"DENY_MISSING_REQUIRED_CONTROLS"_s);
    QCOMPARE(decision.denial->extra, object(R"({"missing": ["ctrl.a", "ctrl.b"]})"));
    QCOMPARE(decision.requiredControls, (QStringList{u"ctrl.a"_s, u"ctrl.b"_s, u"ctrl.c_d"_s}));
    QCOMPARE(decision.matchedRuleId, u"auto.cap.doc.read.wrk.l"_s);
}

void DerivedRulesTest::theChosenWorkersControlsSwitchOnTheirSteps()
{
    Case testCase = derivedCase();
    editWorker(testCase, 2, [](QJsonObject& worker) {
        const QJsonArray controls{u"ctrl.blast-radius-scoring"_s,
                                  u"ctrl.privilege-envelopes-required"_s};
        worker.insert(u"required_controls"_s, controls);
        worker.insert(u"currently_implements"_s, controls);
    });
    const RouteDecision decision = decideCase(testCase);
    QCOMPARE(answer(decision), u"ALLOW"_s);
    QCOMPARE(decision.blastScore, std::optional<int>(30));
    QCOMPARE(decision.privilegeEnvelopeOk, std::optional<bool>(true));
}

HALL_TEST(DerivedRulesTest);

#include "derived_rules_test.moc"
