// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/decision/route_decision.h"

#include "core/base/uuid.h"
#include "core/json/json_writer.h"
#include "core/protocol/decision/telemetry.h"

namespace hall {

namespace {

constexpr qsizetype usualReplyBytes = 4096;

void writeDenial(JsonWriter& out, const std::optional<Denial>& denial)
{
    if (!denial) {
        out.null();
        return;
    }
    out.beginObject();
    out.key("code").ascii(denyCodeName(denial->code));
    out.key("message").string(denial->message);
    for (auto it = denial->extra.constBegin(); it != denial->extra.constEnd(); ++it) {
        const QString name = it.key();
        if (name != u"code" && name != u"message")
            out.foreignKey(name).value(it.value());
    }
    out.endObject();
}

void writeCandidates(JsonWriter& out, const std::vector<Candidate>& candidates)
{
    out.beginArray();
    for (const Candidate& candidate : candidates) {
        out.beginObject();
        out.key("worker_species_id").string(candidate.workerSpeciesId);
        out.key("score_hint");
        if (candidate.scoreHint)
            out.number(*candidate.scoreHint);
        else
            out.null();
        out.key("requires_controls_minimum").strings(candidate.requiresControlsMinimum);
        out.key("skip_reason").stringOrNull(candidate.skipReason);
        out.endObject();
    }
    out.endArray();
}

void writeEscalation(JsonWriter& out, const Escalation& escalation)
{
    out.beginObject();
    out.key("policy_gate").boolean(escalation.policyGate);
    out.key("msavx_step_up").boolean(escalation.msavxStepUp);
    out.key("human_required_default").boolean(escalation.humanRequiredDefault);
    out.key("human_required_if").value(escalation.humanRequiredIf);
    out.key("rationale").stringOrNull(escalation.rationale);
    out.endObject();
}

void writePreconditions(JsonWriter& out, const Preconditions& preconditions)
{
    out.beginObject();
    out.key("must_have_correlation_id").boolean(preconditions.mustHaveCorrelationId);
    out.key("must_attach_policy_version").boolean(preconditions.mustAttachPolicyVersion);
    out.key("must_record_artifact_hash_if_executes")
        .boolean(preconditions.mustRecordArtifactHashIfExecutes);
    out.key("deny_if_missing_required_controls")
        .boolean(preconditions.denyIfMissingRequiredControls);
    out.key("deny_if_unsigned_artifact_in_prod")
        .boolean(preconditions.denyIfUnsignedArtifactInProd);
    out.key("deny_if_no_attestation_in_prod").boolean(preconditions.denyIfNoAttestationInProd);
    out.endObject();
}

void writeTrace(JsonWriter& out, const std::vector<TraceEntry>& trace)
{
    out.beginArray();
    for (const TraceEntry& entry : trace) {
        out.beginObject();
        out.key("step").ascii(entry.step);
        out.key("outcome").ascii(entry.outcome);
        out.key("detail").stringOrNull(entry.detail);
        out.endObject();
    }
    out.endArray();
}

/// What was decided, and why.
void writeVerdict(JsonWriter& out, const RouteDecision& decision)
{
    const QByteArray time = isoTime(decision.decidedAtMs);
    const QString reason = decision.reason();
    out.key("decision_id").string(decision.decisionId());
    out.key("timestamp").ascii(time);
    out.key("decided_at").ascii(time);
    out.key("denied").boolean(decision.denied());
    out.key("allowed").boolean(decision.allowed());
    out.key("outcome").ascii(outcomeName(decision.outcome));
    out.key("reason").stringOrNull(reason);
    out.key("deny_reason").stringOrNull(reason);
    out.key("deny_reason_if_denied");
    writeDenial(out, decision.denial);
    out.key("worker_id").stringOrNull(decision.workerId);
    out.key("selected_worker_species_id").stringOrNull(decision.selectedSpecies);
}

/// The proofs, and the request as it was understood.
void writeRequest(JsonWriter& out, const RouteRequest& request, const Receipt& receipt)
{
    const QByteArray receiptHash = receipt.hash.toHex();
    out.key("artifact_hash").ascii(QByteArray("sha256:" + request.artifactHash.toHex()));
    for (const char* name : {"receipt_hash", "proof"}) {
        out.key(name);
        if (receiptHash.isEmpty())
            out.null();
        else
            out.ascii(receiptHash);
    }
    out.key("correlation_id").stringOrNull(request.correlationId);
    out.key("tenant_id").stringOrNull(request.tenantId);
    out.key("capability_id").stringOrNull(request.capabilityId);
    out.key("env").ascii(environmentName(request.env));
    out.key("data_label").ascii(dataLabelName(request.dataLabel));
    out.key("tenant_risk").ascii(tenantRiskName(request.tenantRisk));
    out.key("qos_class").ascii(qosClassName(request.qosClass));
}

/// What the pipeline found on its way.
void writeFindings(JsonWriter& out, const RouteDecision& decision)
{
    out.key("matched_rule_id").string(decision.matchedRuleId);
    out.key("policy_version").stringOrNull(decision.policyVersion);
    out.key("candidate_workers_ranked");
    writeCandidates(out, decision.candidates);
    out.key("required_controls_effective").strings(decision.requiredControls);
    out.key("recommended_profiles_effective").strings(decision.recommendedProfiles);
    out.key("escalation_effective");
    writeEscalation(out, decision.escalation);
    out.key("preconditions_checked");
    writePreconditions(out, decision.preconditions);
    out.key("blast_score").integerOrNull(decision.blastScore);
    out.key("blast_gate_passed").booleanOrNull(decision.blastGatePassed);
    out.key("privilege_envelope_ok").booleanOrNull(decision.privilegeEnvelopeOk);
    out.key("worker_attestation_checked").boolean(decision.attestationChecked);
    out.key("worker_attestation_valid").booleanOrNull(decision.attestationValid);
    out.key("dry_run").boolean(decision.request.dryRun);
}

void writeApproval(JsonWriter& out, const RouteDecision& decision)
{
    out.key("supervisor_required").boolean(decision.supervisorRequired);
    out.key("supervisor_level");
    if (decision.supervisorLevel)
        out.ascii(supervisorLevelName(*decision.supervisorLevel));
    else
        out.null();
    out.key("pending_approval_id").stringOrNull(decision.pendingApprovalId);
    out.key("approval_expires_at");
    if (decision.approvalExpiresAtMs)
        out.ascii(isoTime(*decision.approvalExpiresAtMs));
    else
        out.null();
    out.key("approval_id").stringOrNull(decision.approvalId);
    if (!decision.evaluation.isEmpty())
        out.key("evaluation").value(decision.evaluation);
    if (decision.wouldHaveAsked)
        out.key("would_have_asked").boolean(true);
}

} // namespace

QString RouteDecision::decisionId() const
{
    return decisionIdFromUuid(uuid);
}

QString RouteDecision::reason() const
{
    if (!denial)
        return {};
    return QLatin1StringView(denyCodeName(denial->code)) + u": " + denial->message;
}

QByteArray routeReply(const RouteDecision& decision, const Receipt& receipt, bool explain)
{
    JsonWriter out(usualReplyBytes);
    out.beginObject();
    writeVerdict(out, decision);
    writeRequest(out, decision.request, receipt);
    writeFindings(out, decision);
    writeApproval(out, decision);
    out.key("telemetry_envelopes").beginArray();
    for (const QByteArray& event : telemetryFor(decision))
        out.raw(event);
    out.endArray();
    if (explain) {
        out.key("trace");
        writeTrace(out, decision.trace);
    }
    out.endObject();
    return out.take();
}

} // namespace hall
