// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/pipeline/blast_score.h"
#include "tests/support/test_registry.h"
#include "tests/ui/fake_events.h"
#include "ui/models/decision/pipeline_checklist.h"

#include <QTest>

using namespace hall;
using namespace hall::ui;
using namespace Qt::StringLiterals;

namespace {

StepState stateOf(const std::vector<ChecklistStep>& steps, const QString& name)
{
    for (const ChecklistStep& step : steps) {
        if (name == QLatin1String(step.name))
            return step.state;
    }
    return StepState::Unknown;
}

} // namespace

class ModelsChecklistTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void decidingStep_data();
    void decidingStep();
    void everyCodeHasAStep();
    void anAllowedDecisionPassesEveryStep();
    void whatWasNotAskedForIsSkipped();
    void advisoryEscalates();
    void anInternalErrorClaimsNothing();
    void blastPartsAddUp_data();
    void blastPartsAddUp();
    void blastPartsOfAnotherVersionAreLeftOut();
};

void ModelsChecklistTest::decidingStep_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("step");
    const auto row = [](DenyCode code, const QString& step) {
        QTest::newRow(denyCodeName(code).data()) << int(code) << step;
    };
    row(DenyCode::Lockdown, u"lockdown"_s);
    row(DenyCode::UnknownTenant, u"tenant"_s);
    row(DenyCode::MissingTenantId, u"tenant"_s);
    row(DenyCode::InvalidInput, u"input_range"_s);
    row(DenyCode::UnknownWorker, u"named_worker"_s);
    row(DenyCode::WorkerBanned, u"named_worker"_s);
    row(DenyCode::WorkerRevoked, u"named_worker"_s);
    row(DenyCode::CapabilityNotDeclared, u"named_worker"_s);
    row(DenyCode::EnvNotAllowed, u"named_worker"_s);
    row(DenyCode::NamespaceUnclaimed, u"named_worker"_s);
    row(DenyCode::PolicyTier, u"named_worker"_s);
    row(DenyCode::ShadowRulesDetected, u"shadowed_rules"_s);
    row(DenyCode::NoMatchingRule, u"rule_match"_s);
    row(DenyCode::UnknownCapability, u"rule_match"_s);
    row(DenyCode::MissingCorrelationId, u"preconditions"_s);
    row(DenyCode::MissingRequiredControls, u"controls"_s);
    row(DenyCode::RequiresHuman, u"blast_radius"_s);
    row(DenyCode::PolicyGate, u"policy_gate"_s);
    row(DenyCode::RequiresHumanApproval, u"policy_gate"_s);
    row(DenyCode::PolicyGateInvalidResponse, u"policy_gate"_s);
    row(DenyCode::PolicyGateUnconfigured, u"policy_gate"_s);
    row(DenyCode::NoAvailableWorker, u"worker_selection"_s);
    row(DenyCode::WorkerNotCandidate, u"worker_selection"_s);
    row(DenyCode::WorkerAttestationMissing, u"attestation"_s);
    row(DenyCode::WorkerAttestationInvalidHash, u"attestation"_s);
    row(DenyCode::WorkerHashUnavailable, u"attestation"_s);
    row(DenyCode::WorkerTampered, u"attestation"_s);
    row(DenyCode::PrivilegeEnvelopeViolated, u"privilege_envelope"_s);
}

void ModelsChecklistTest::decidingStep()
{
    QFETCH(int, code);
    QFETCH(QString, step);
    for (const Outcome outcome : {Outcome::Deny, Outcome::RequireHuman}) {
        RouteDecision decision = test::someDecision(outcome);
        decision.denial = Denial{DenyCode(code), u"Because."_s, {}};
        const StepState deciding =
            outcome == Outcome::Deny ? StepState::Denied : StepState::Escalated;
        bool reached = true;
        for (const ChecklistStep& line : pipelineChecklist(decision)) {
            QVERIFY(!line.title.isEmpty());
            if (step == QLatin1String(line.name)) {
                QCOMPARE(line.state, deciding);
                QCOMPARE(line.detail, u"Because."_s);
                reached = false;
            } else if (reached) {
                QVERIFY(line.state == StepState::Passed || line.state == StepState::Skipped);
            } else {
                QCOMPARE(line.state, StepState::NotReached);
                QVERIFY(line.detail.isEmpty());
            }
        }
        QVERIFY(!reached);
    }
}

void ModelsChecklistTest::everyCodeHasAStep()
{
    for (int code = 0; code < denyCodeCount; ++code) {
        RouteDecision decision = test::someDecision(Outcome::Deny);
        decision.denial = Denial{DenyCode(code), u"Because."_s, {}};
        int deciding = 0;
        for (const ChecklistStep& line : pipelineChecklist(decision))
            deciding += line.state == StepState::Denied;
        QCOMPARE(deciding, 1);
    }
}

void ModelsChecklistTest::anAllowedDecisionPassesEveryStep()
{
    RouteDecision decision = test::someDecision();
    decision.request.env = Environment::Prod;
    decision.requiredControls = {u"ctrl.obs.log"_s};
    decision.blastScore = 25;
    decision.escalation.policyGate = true;
    decision.attestationChecked = true;
    decision.attestationValid = true;
    decision.privilegeEnvelopeOk = true;
    const auto steps = pipelineChecklist(decision);
    QCOMPARE(steps.size(), std::size_t(14));
    for (const ChecklistStep& step : steps)
        QCOMPARE(step.state, StepState::Passed);
}

void ModelsChecklistTest::whatWasNotAskedForIsSkipped()
{
    RouteDecision decision = test::someDecision();
    decision.request.workerNamed = false;
    const auto steps = pipelineChecklist(decision);
    for (const QString& name :
         {u"named_worker"_s, u"shadowed_rules"_s, u"controls"_s, u"blast_radius"_s,
          u"policy_gate"_s, u"attestation"_s, u"privilege_envelope"_s})
        QCOMPARE(stateOf(steps, name), StepState::Skipped);
    for (const QString& name : {u"lockdown"_s, u"tenant"_s, u"rule_match"_s, u"allow"_s})
        QCOMPARE(stateOf(steps, name), StepState::Passed);
}

void ModelsChecklistTest::advisoryEscalates()
{
    RouteDecision decision = test::someDecision();
    decision.supervisorRequired = true;
    decision.supervisorLevel = SupervisorLevel::Advisory;
    const auto steps = pipelineChecklist(decision);
    QCOMPARE(stateOf(steps, u"policy_gate"_s), StepState::Escalated);
    QCOMPARE(stateOf(steps, u"allow"_s), StepState::Passed);
}

void ModelsChecklistTest::anInternalErrorClaimsNothing()
{
    RouteDecision decision = test::someDecision(Outcome::Deny);
    for (const bool withDenial : {true, false}) {
        decision.denial.reset();
        if (withDenial)
            decision.denial = Denial{DenyCode::InternalError, u"It broke."_s, {}};
        for (const ChecklistStep& step : pipelineChecklist(decision))
            QVERIFY(step.state != StepState::Passed && step.state != StepState::Skipped);
    }
}

void ModelsChecklistTest::blastPartsAddUp_data()
{
    QTest::addColumn<int>("claimed");
    QTest::newRow("none") << -1;
    QTest::newRow("lower") << 1;
    QTest::newRow("higher") << 99;
}

void ModelsChecklistTest::blastPartsAddUp()
{
    QFETCH(int, claimed);
    for (int bits = 0; bits < 4 * 4 * 4 * 2 * 2; ++bits) {
        RouteDecision decision = test::someDecision();
        RouteRequest& request = decision.request;
        request.env = Environment(bits % 4);
        request.dataLabel = DataLabel(bits / 4 % 4);
        request.qosClass = QosClass(bits / 16 % 4);
        request.egress = bits / 64 % 2;
        request.writes = bits / 128 % 2;
        if (claimed >= 0)
            request.blastScore = claimed;
        decision.blastScore = hall::blastScore(request);
        int sum = 0;
        for (const BlastShare& part : blastShares(decision)) {
            QVERIFY(!part.words.isEmpty());
            sum += part.points;
        }
        QCOMPARE(sum, *decision.blastScore);
    }
}

void ModelsChecklistTest::blastPartsOfAnotherVersionAreLeftOut()
{
    RouteDecision decision = test::someDecision();
    QVERIFY(blastShares(decision).empty());
    decision.blastScore = 3;
    QVERIFY(blastShares(decision).empty());
}

HALL_TEST(ModelsChecklistTest);
#include "models_checklist_test.moc"
