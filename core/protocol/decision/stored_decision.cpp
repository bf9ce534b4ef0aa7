// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/json_reader.h"
#include "core/json/json_writer.h"
#include "core/protocol/decision/action_request.h"
#include "core/protocol/decision/masked_body.h"
#include "core/protocol/decision/route_decision.h"

#include <QJsonArray>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <utility>

/// The audit record's form of a decision. Its members are listed in route_decision.h; writing and
/// reading stand side by side here because they must agree.
namespace hall {

using namespace Qt::StringLiterals;

namespace {

// The one list of each: a switch of the rule, its stored name, its default.
struct PreconditionMember {
    const char* name;
    bool Preconditions::*member;
};
constexpr std::array<PreconditionMember, 6> preconditionMembers{{
    {"deny_if_missing_required_controls", &Preconditions::denyIfMissingRequiredControls},
    {"deny_if_no_attestation_in_prod", &Preconditions::denyIfNoAttestationInProd},
    {"deny_if_unsigned_artifact_in_prod", &Preconditions::denyIfUnsignedArtifactInProd},
    {"must_attach_policy_version", &Preconditions::mustAttachPolicyVersion},
    {"must_have_correlation_id", &Preconditions::mustHaveCorrelationId},
    {"must_record_artifact_hash_if_executes", &Preconditions::mustRecordArtifactHashIfExecutes},
}};

struct EscalationMember {
    const char* name;
    bool Escalation::*member;
};
constexpr std::array<EscalationMember, 3> escalationMembers{{
    {"human_required_default", &Escalation::humanRequiredDefault},
    {"msavx_step_up", &Escalation::msavxStepUp},
    {"policy_gate", &Escalation::policyGate},
}};

void storeText(JsonWriter& out, const char* name, const QString& text)
{
    if (!text.isEmpty())
        out.key(name).string(text);
}

void storeTexts(JsonWriter& out, const char* name, const QStringList& texts)
{
    if (!texts.isEmpty())
        out.key(name).strings(texts);
}

void storeTrue(JsonWriter& out, const char* name, bool value)
{
    if (value)
        out.key(name).boolean(true);
}

void storeFlag(JsonWriter& out, const char* name, std::optional<bool> value)
{
    if (value)
        out.key(name).boolean(*value);
}

void storeCandidates(JsonWriter& out, const std::vector<Candidate>& candidates)
{
    if (candidates.empty())
        return;
    out.key("candidates").beginArray();
    for (const Candidate& candidate : candidates) {
        out.beginObject();
        storeTexts(out, "controls", candidate.requiresControlsMinimum);
        if (candidate.scoreHint)
            out.key("score_hint").number(*candidate.scoreHint);
        storeText(out, "skip_reason", candidate.skipReason);
        out.key("species").string(candidate.workerSpeciesId);
        out.endObject();
    }
    out.endArray();
}

void storeDenial(JsonWriter& out, const std::optional<Denial>& denial)
{
    if (!denial)
        return;
    out.key("denial").beginObject();
    out.key("code").ascii(denyCodeName(denial->code));
    if (!denial->extra.isEmpty())
        out.key("extra").value(denial->extra);
    out.key("message").string(denial->message);
    out.endObject();
}

void storeEscalation(JsonWriter& out, const Escalation& escalation)
{
    const bool plain = !escalation.policyGate && !escalation.msavxStepUp &&
                       !escalation.humanRequiredDefault && escalation.humanRequiredIf.isEmpty() &&
                       escalation.rationale.isEmpty();
    if (plain)
        return;
    out.key("escalation").beginObject();
    storeTrue(out, "human_required_default", escalation.humanRequiredDefault);
    if (!escalation.humanRequiredIf.isEmpty())
        out.key("human_required_if").value(escalation.humanRequiredIf);
    storeTrue(out, "msavx_step_up", escalation.msavxStepUp);
    storeTrue(out, "policy_gate", escalation.policyGate);
    storeText(out, "rationale", escalation.rationale);
    out.endObject();
}

void storePreconditions(JsonWriter& out, const Preconditions& preconditions)
{
    constexpr Preconditions usual;
    const auto isUsual = [&](const PreconditionMember& entry) {
        return preconditions.*entry.member == usual.*entry.member;
    };
    if (std::all_of(preconditionMembers.begin(), preconditionMembers.end(), isUsual))
        return;
    out.key("preconditions").beginObject();
    for (const PreconditionMember& entry : preconditionMembers) {
        if (!isUsual(entry))
            out.key(entry.name).boolean(preconditions.*entry.member);
    }
    out.endObject();
}

/// Reads the members of one stored object. After the first problem every call is a no-op.
class StoredReader {
public:
    explicit StoredReader(QJsonObject data, QString path = u"$"_s)
        : m_data(std::move(data)), m_path(std::move(path))
    {}

    const std::optional<Error>& error() const { return m_error; }
    bool has(const char* name) const { return m_data.contains(QLatin1StringView(name)); }

    void text(const char* name, QString& target)
    {
        const QJsonValue value = take(name);
        if (value.isString())
            target = value.toString();
        else if (!value.isUndefined())
            fail(name, "a string");
    }

    void texts(const char* name, QStringList& target)
    {
        for (const QJsonValue& item : array(name)) {
            if (!item.isString())
                return fail(name, "an array of strings");
            target.append(item.toString());
        }
    }

    template <typename Flag> // bool or std::optional<bool>
    void flag(const char* name, Flag& target)
    {
        const QJsonValue value = take(name);
        if (value.isBool())
            target = value.toBool();
        else if (!value.isUndefined())
            fail(name, "true or false");
    }

    template <typename Integer>
    void integer(const char* name, std::optional<Integer>& target)
    {
        const QJsonValue value = take(name);
        if (value.isUndefined())
            return;
        const double number = value.toDouble(std::nan(""));
        constexpr double limit = 9007199254740992.0; // 2^53
        if (number == std::trunc(number) && std::fabs(number) <= limit &&
            std::fabs(number) <= double(std::numeric_limits<Integer>::max()))
            target = Integer(number);
        else
            fail(name, "an integer");
    }

    void number(const char* name, std::optional<double>& target)
    {
        const QJsonValue value = take(name);
        if (value.isDouble())
            target = value.toDouble();
        else if (!value.isUndefined())
            fail(name, "a number");
    }

    template <typename Enum, typename Target>
    void word(const char* name, Target& target, std::optional<Enum> (*parse)(QStringView))
    {
        QString given;
        text(name, given);
        if (m_error || !has(name))
            return;
        if (const auto parsed = parse(given))
            target = *parsed;
        else
            fail(name, "a word of its list");
    }

    QJsonArray array(const char* name)
    {
        const QJsonValue value = take(name);
        if (!value.isArray() && !value.isUndefined())
            fail(name, "an array");
        return value.toArray();
    }

    QJsonObject object(const char* name)
    {
        const QJsonValue value = take(name);
        if (!value.isObject() && !value.isUndefined())
            fail(name, "an object");
        return value.toObject();
    }

    /// `readMembers` gets a reader of the object in member `name`, when there is one.
    template <typename ReadMembers>
    void nested(const char* name, ReadMembers readMembers)
    {
        if (m_error || !has(name))
            return;
        StoredReader inner(object(name), jsonPathMember(m_path, QString::fromLatin1(name)));
        readMembers(inner);
        adopt(inner);
    }

    void adopt(const StoredReader& inner)
    {
        if (!m_error)
            m_error = inner.m_error;
    }

    void fail(const char* name, const char* wanted)
    {
        if (m_error)
            return;
        const QString path = jsonPathMember(m_path, QString::fromLatin1(name));
        m_error = Error{u"The stored decision is damaged: %1 must be %2."_s.arg(
                            path, QLatin1StringView(wanted)),
                        u"DAMAGED_RECORD"_s, path};
    }

private:
    QJsonValue take(const char* name) const
    {
        return m_error ? QJsonValue(QJsonValue::Undefined) : m_data.value(QLatin1StringView(name));
    }

    const QJsonObject m_data;
    const QString m_path;
    std::optional<Error> m_error;
};

void readCandidates(StoredReader& data, std::vector<Candidate>& candidates)
{
    const QJsonArray items = data.array("candidates");
    for (qsizetype i = 0; i < items.size(); ++i) {
        StoredReader item(items.at(i).toObject(), jsonPathIndex(u"$.candidates"_s, i));
        Candidate candidate;
        if (!item.has("species"))
            item.fail("species", "a string");
        item.text("species", candidate.workerSpeciesId);
        item.number("score_hint", candidate.scoreHint);
        item.texts("controls", candidate.requiresControlsMinimum);
        item.text("skip_reason", candidate.skipReason);
        data.adopt(item);
        candidates.push_back(std::move(candidate));
    }
}

void readDenial(StoredReader& data, std::optional<Denial>& target)
{
    data.nested("denial", [&](StoredReader& stored) {
        Denial denial;
        if (!stored.has("code"))
            stored.fail("code", "a deny code");
        stored.word("code", denial.code, &parseDenyCode);
        stored.text("message", denial.message);
        denial.extra = stored.object("extra");
        target = std::move(denial);
    });
}

void readRule(StoredReader& data, RouteDecision& decision)
{
    data.nested("escalation", [&](StoredReader& stored) {
        for (const EscalationMember& entry : escalationMembers)
            stored.flag(entry.name, decision.escalation.*entry.member);
        decision.escalation.humanRequiredIf = stored.array("human_required_if");
        stored.text("rationale", decision.escalation.rationale);
    });
    data.nested("preconditions", [&](StoredReader& stored) {
        for (const PreconditionMember& entry : preconditionMembers)
            stored.flag(entry.name, decision.preconditions.*entry.member);
    });
}

Result<RouteRequest> readRequest(StoredReader& data)
{
    QString hash;
    QString correlationId;
    data.text("artifact_hash", hash);
    data.text("correlation_id", correlationId);
    const QByteArray hashBytes = QByteArray::fromHex(hash.toLatin1());
    if (hashBytes.size() != 32)
        data.fail("artifact_hash", "64 hex digits");
    const QJsonObject body = data.object("request");
    if (data.error())
        return *data.error();
    auto request = data.has("evaluation")
                       ? Result<RouteRequest>(requestOfAction(body, hashBytes, correlationId))
                       : restoreRouteRequest(body, hashBytes, correlationId);
    if (!request)
        return Error{u"The stored decision is damaged: request: %1"_s.arg(request.error().message),
                     u"DAMAGED_RECORD"_s, QString(u"$.request."_s + request.error().field)};
    return request;
}

} // namespace

QByteArray storedDecision(const RouteDecision& decision)
{
    const RouteRequest& request = decision.request;
    bool masked = false;
    const QJsonObject body = maskedRequestBody(request.body, masked);

    // In sorted order: the writer's output is canonical because the calls are.
    JsonWriter out;
    out.beginObject();
    if (decision.approvalExpiresAtMs)
        out.key("approval_expires_at").integer(*decision.approvalExpiresAtMs);
    storeText(out, "approval_id", decision.approvalId);
    out.key("artifact_hash").ascii(request.artifactHash.toHex());
    storeTrue(out, "attestation_checked", decision.attestationChecked);
    storeFlag(out, "attestation_valid", decision.attestationValid);
    storeFlag(out, "blast_gate_passed", decision.blastGatePassed);
    if (decision.blastScore)
        out.key("blast_score").integer(*decision.blastScore);
    storeCandidates(out, decision.candidates);
    if (request.correlationGenerated)
        out.key("correlation_id").string(request.correlationId);
    storeDenial(out, decision.denial);
    storeEscalation(out, decision.escalation);
    if (!decision.evaluation.isEmpty())
        out.key("evaluation").value(decision.evaluation);
    storeTrue(out, "masked", masked);
    out.key("matched_rule_id").string(decision.matchedRuleId);
    out.key("outcome").ascii(outcomeName(decision.outcome));
    storeText(out, "pending_approval_id", decision.pendingApprovalId);
    storeText(out, "policy_version", decision.policyVersion);
    storePreconditions(out, decision.preconditions);
    storeFlag(out, "privilege_envelope_ok", decision.privilegeEnvelopeOk);
    storeTexts(out, "recommended_profiles", decision.recommendedProfiles);
    out.key("request").value(body);
    storeTexts(out, "required_controls", decision.requiredControls);
    storeText(out, "species", decision.selectedSpecies);
    if (decision.supervisorLevel)
        out.key("supervisor_level").ascii(supervisorLevelName(*decision.supervisorLevel));
    storeTrue(out, "supervisor_required", decision.supervisorRequired);
    if (decision.workerId != request.workerId)
        out.key("worker_id").string(decision.workerId);
    storeTrue(out, "would_have_asked", decision.wouldHaveAsked);
    out.endObject();
    return out.take();
}

Result<RouteDecision> decisionFromStored(const QJsonObject& data, const QByteArray& uuid,
                                         qint64 decidedAtMs)
{
    StoredReader reader(data);
    auto request = readRequest(reader);
    if (!request)
        return request.error();

    RouteDecision decision;
    decision.uuid = uuid;
    decision.decidedAtMs = decidedAtMs;
    decision.request = *std::move(request);
    decision.workerId = decision.request.workerId;
    if (!reader.has("outcome"))
        reader.fail("outcome", "ALLOW, DENY or REQUIRE_HUMAN");
    reader.word("outcome", decision.outcome, &parseOutcome);
    readDenial(reader, decision.denial);
    reader.text("worker_id", decision.workerId);
    reader.text("species", decision.selectedSpecies);
    reader.text("matched_rule_id", decision.matchedRuleId);
    reader.text("policy_version", decision.policyVersion);
    readCandidates(reader, decision.candidates);
    reader.texts("required_controls", decision.requiredControls);
    reader.texts("recommended_profiles", decision.recommendedProfiles);
    readRule(reader, decision);
    reader.integer("blast_score", decision.blastScore);
    reader.flag("blast_gate_passed", decision.blastGatePassed);
    reader.flag("privilege_envelope_ok", decision.privilegeEnvelopeOk);
    reader.flag("attestation_checked", decision.attestationChecked);
    reader.flag("attestation_valid", decision.attestationValid);
    reader.flag("supervisor_required", decision.supervisorRequired);
    reader.word("supervisor_level", decision.supervisorLevel, &parseSupervisorLevel);
    reader.text("pending_approval_id", decision.pendingApprovalId);
    reader.text("approval_id", decision.approvalId);
    reader.flag("would_have_asked", decision.wouldHaveAsked);
    decision.evaluation = reader.object("evaluation");
    reader.integer("approval_expires_at", decision.approvalExpiresAtMs);
    if (reader.error())
        return *reader.error();
    return decision;
}

} // namespace hall
