// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/protocol/decision_samples.h"

namespace hall::test {

using namespace Qt::StringLiterals;

RouteRequest sampleRequest(const QByteArray& body)
{
    return readRouteRequest(body).value();
}

RouteDecision sampleAllow()
{
    RouteDecision decision;
    decision.uuid = QByteArray::fromHex("019aa47ac40f7240a2c7f3d609f46ae0");
    decision.decidedAtMs = 1'795'232'100'123;
    decision.outcome = Outcome::Allow;
    decision.request = sampleRequest(
        R"({"capability_id":"cap.doc.read","env":"prod","data_label":"RESTRICTED",)"
        R"("tenant_id":"org.acme","correlation_id":"c-1","blast_score":45,"unknown":[1]})");
    decision.workerId = u"org.acme.reader"_s;
    decision.selectedSpecies = u"wrk.doc.reader"_s;
    decision.matchedRuleId = u"rr_1"_s;
    decision.policyVersion = u"policy.v1"_s;
    decision.candidates = {{u"wrk.doc.other"_s, std::nullopt, {}, u"unavailable"_s},
                           {u"wrk.doc.reader"_s, 0.75, {u"ctrl.a"_s}, {}}};
    decision.requiredControls = {u"ctrl.a"_s, u"ctrl.b"_s};
    decision.recommendedProfiles = {u"prof.prod.strict"_s};
    decision.escalation.policyGate = true;
    decision.escalation.humanRequiredIf = {QJsonObject{{u"env"_s, u"edge"_s}}};
    decision.escalation.rationale = u"reads \"restricted\" data"_s;
    decision.preconditions.mustAttachPolicyVersion = false;
    decision.preconditions.denyIfNoAttestationInProd = true;
    decision.blastScore = 65;
    decision.blastGatePassed = true;
    decision.privilegeEnvelopeOk = true;
    decision.attestationChecked = true;
    decision.attestationValid = true;
    decision.supervisorRequired = true;
    decision.supervisorLevel = SupervisorLevel::Advisory;
    decision.pendingApprovalId = u"apr_1"_s;
    decision.approvalExpiresAtMs = 1'795'233'000'000;
    decision.trace = {{"tenant", "passed", {}}, {"rule_match", "passed", u"rr_1"_s}};
    return decision;
}

RouteDecision sampleRequireHuman()
{
    RouteDecision decision;
    decision.uuid = QByteArray::fromHex("019aa47ac40f7240a2c7f3d609f46ae1");
    decision.decidedAtMs = 1'795'232'100'124;
    decision.outcome = Outcome::RequireHuman;
    decision.request = sampleRequest(
        R"({"capability_id":"cap.pay","worker_id":"org.acme.payer","env":"production"})");
    decision.workerId = u"org.acme.payer"_s;
    decision.denial = Denial{DenyCode::RequiresHumanApproval,
                             u"The policy asks for a human."_s,
                             {{u"policy_version"_s, u"policy.v1"_s}, {u"code"_s, u"not this"_s}}};
    decision.matchedRuleId = u"rr_2"_s;
    return decision;
}

RouteDecision sampleDeny()
{
    RouteDecision decision;
    decision.uuid = QByteArray::fromHex("019aa47ac40f7240a2c7f3d609f46ae2");
    decision.decidedAtMs = 1'795'232'100'125;
    decision.request = sampleRequest(R"({"capability_id":"cap.doc.read"})");
    decision.denial = Denial{DenyCode::Lockdown, u"The Hall is locked down."_s, {}};
    return decision;
}

} // namespace hall::test
