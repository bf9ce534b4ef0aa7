// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/decision/telemetry.h"

#include "core/base/uuid.h"
#include "core/json/json_writer.h"
#include "core/protocol/grammar.h"

namespace hall {

namespace {

void writeId(JsonWriter& out, const char* name, const QString& id)
{
    out.key(name).stringOrNull(withoutControlCharacters(id));
}

/// The members that every event of the decision has, without the braces.
QByteArray commonMembers(const RouteDecision& decision)
{
    const RouteRequest& request = decision.request;
    JsonWriter out;
    out.key("timestamp").ascii(isoTime(decision.decidedAtMs));
    out.key("decision_id").string(decision.decisionId());
    writeId(out, "correlation_id", request.correlationId);
    writeId(out, "tenant_id", request.tenantId);
    writeId(out, "capability_id", request.capabilityId);
    out.key("env").ascii(environmentName(request.env));
    out.key("data_label").ascii(dataLabelName(request.dataLabel));
    out.key("tenant_risk").ascii(tenantRiskName(request.tenantRisk));
    out.key("qos_class").ascii(qosClassName(request.qosClass));
    writeId(out, "policy_version", decision.policyVersion);
    out.key("dry_run").boolean(request.dryRun);
    return out.take();
}

class Envelopes {
public:
    explicit Envelopes(const RouteDecision& decision)
        : m_decision(decision), m_common(commonMembers(decision))
    {}

    /// `writeOwn` adds the members of this event.
    template <typename WriteOwn>
    void add(QByteArrayView eventId, WriteOwn writeOwn)
    {
        JsonWriter out(m_common.size() + 192);
        out.beginObject().key("event_id").ascii(eventId).raw(m_common);
        writeOwn(out);
        m_events.push_back(out.endObject().take());
    }

    void writeWorker(JsonWriter& out) const
    {
        writeId(out, "worker_species_id", m_decision.selectedSpecies);
        writeId(out, "worker_id", m_decision.workerId);
    }

    std::vector<QByteArray> take() { return std::move(m_events); }

private:
    const RouteDecision& m_decision;
    const QByteArray m_common;
    std::vector<QByteArray> m_events;
};

void addDenied(Envelopes& events, const RouteDecision& decision)
{
    events.add("evt.os.task.denied", [&](JsonWriter& out) {
        out.key("outcome").ascii(outcomeName(decision.outcome));
        out.key("deny_code")
            .ascii(denyCodeName(decision.denial ? decision.denial->code : DenyCode::InternalError));
        writeId(out, "matched_rule_id", decision.matchedRuleId);
        writeId(out, "worker_id", decision.workerId);
    });
}

void addAllowed(Envelopes& events, const RouteDecision& decision)
{
    if (decision.blastScore)
        events.add("evt.gov.blast_scored", [&](JsonWriter& out) {
            out.key("blast_score").integer(*decision.blastScore);
            out.key("blast_gate_passed").booleanOrNull(decision.blastGatePassed);
        });
    if (decision.privilegeEnvelopeOk)
        events.add("evt.gov.privilege_envelope.checked", [&](JsonWriter& out) {
            events.writeWorker(out);
            out.key("privilege_envelope_ok").boolean(*decision.privilegeEnvelopeOk);
        });
    if (isProductionLike(decision.request.env) && !decision.attestationChecked)
        events.add("evt.os.worker.attestation_skipped",
                   [&](JsonWriter& out) { events.writeWorker(out); });
    events.add("evt.os.task.routed", [&](JsonWriter& out) {
        writeId(out, "matched_rule_id", decision.matchedRuleId);
        writeId(out, "worker_species_id", decision.selectedSpecies);
    });
    events.add("evt.os.worker.selected", [&](JsonWriter& out) { events.writeWorker(out); });
    events.add("evt.os.policy.gated", [&](JsonWriter& out) {
        writeId(out, "matched_rule_id", decision.matchedRuleId);
        out.key("policy_gate").boolean(decision.escalation.policyGate);
    });
}

} // namespace

std::vector<QByteArray> telemetryFor(const RouteDecision& decision)
{
    Envelopes events(decision);
    if (decision.allowed())
        addAllowed(events, decision);
    else
        addDenied(events, decision);
    return events.take();
}

} // namespace hall
