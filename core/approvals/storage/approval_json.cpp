// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/approvals/storage/approval_json.h"

#include "core/base/uuid.h"
#include "core/protocol/grammar.h"

namespace hall {

using namespace Qt::StringLiterals;

namespace {

/// After the first member that is not what it has to be, `wrong` names it.
class StoredMembers {
public:
    explicit StoredMembers(const QJsonObject& json) : m_json(json) {}

    QString text(const QString& name) { return m_json[name].toString(); }
    qint64 time(const QString& name)
    {
        const QJsonValue value = m_json[name];
        if (value.isNull() || value.isUndefined())
            return 0;
        const auto ms = parseIsoTime(value.toString());
        if (!ms)
            fail(name);
        return ms.value_or(0);
    }
    template <typename Enum>
    void word(const QString& name, Enum& target, std::optional<Enum> (*parse)(QStringView))
    {
        if (const auto parsed = parse(text(name)))
            target = *parsed;
        else
            fail(name);
    }
    void fail(const QString& name)
    {
        if (wrong.isEmpty())
            wrong = name;
    }
    template <typename T>
    Result<T> finish(const T& value, const QString& what) const
    {
        if (wrong.isEmpty())
            return value;
        return Error{
            u"A stored %1 is damaged: member %2 is not what was written."_s.arg(what, wrong),
            u"DAMAGED_RECORD"_s, wrong};
    }

    QString wrong;

private:
    const QJsonObject& m_json;
};

std::optional<Challenge> parseChallenge(QStringView text)
{
    for (const Challenge challenge :
         {Challenge::AutoApprove, Challenge::Confirm, Challenge::Quiz, Challenge::MultiParty}) {
        if (text == QLatin1StringView(challengeName(challenge)))
            return challenge;
    }
    return std::nullopt;
}

std::vector<ReviewStep> stepsOf(const QJsonArray& array, StoredMembers& outer)
{
    std::vector<ReviewStep> steps;
    for (const QJsonValue& item : array) {
        const QJsonObject json = item.toObject();
        StoredMembers members(json);
        ReviewStep step;
        step.reviewerId = members.text(u"reviewer_id"_s);
        step.reviewerName = members.text(u"reviewer"_s);
        members.word(u"challenge"_s, step.challenge, &parseChallenge);
        step.atMs = members.time(u"at"_s);
        step.spentMs = json[u"spent_ms"_s].toInteger();
        if (!members.wrong.isEmpty())
            outer.fail(u"steps"_s);
        steps.push_back(std::move(step));
    }
    return steps;
}

} // namespace

Result<Approval> approvalFromJson(const QJsonObject& json)
{
    StoredMembers members(json);
    Approval approval;
    approval.id = members.text(u"pending_approval_id"_s);
    members.word(u"door"_s, approval.door, &parseApprovalDoor);
    members.word(u"state"_s, approval.state, &parseApprovalState);
    approval.key.artifactHash =
        QByteArray::fromHex(withoutHashLabel(members.text(u"artifact_hash"_s)).toLatin1());
    approval.key.tokenId = members.text(u"token_id"_s);
    approval.key.workerId = members.text(u"named_worker_id"_s);
    approval.tokenName = members.text(u"token"_s);
    approval.workerId = members.text(u"worker_id"_s);
    approval.speciesId = members.text(u"worker_species_id"_s);
    approval.capabilityId = members.text(u"capability_id"_s);
    members.word(u"env"_s, approval.env, &parseEnvironment);
    members.word(u"data_label"_s, approval.dataLabel, &parseDataLabel);
    members.word(u"tenant_risk"_s, approval.tenantRisk, &parseTenantRisk);
    approval.tenantId = members.text(u"tenant_id"_s);
    approval.sessionId = members.text(u"session_id"_s);
    approval.agentId = members.text(u"agent_id"_s);
    approval.correlationId = members.text(u"correlation_id"_s);
    approval.request = json[u"request"_s].toObject();
    approval.decisionId = members.text(u"decision_id"_s);
    approval.code = members.text(u"code"_s);
    approval.reason = members.text(u"reason"_s);
    approval.matchedRuleId = members.text(u"matched_rule_id"_s);
    approval.policyVersion = members.text(u"policy_version"_s);
    if (const QJsonValue blast = json[u"blast_score"_s]; blast.isDouble())
        approval.blastScore = blast.toInt();
    if (const QJsonValue risk = json[u"risk_score"_s]; risk.isDouble())
        approval.riskScore = risk.toDouble();
    approval.factors = json[u"factors"_s].toArray();
    members.word(u"level"_s, approval.level, &parseRiskLevel);
    members.word(u"challenge_kind"_s, approval.challenge, &parseChallenge);
    members.word(u"supervisor_level"_s, approval.supervisorLevel, &parseSupervisorLevel);
    approval.createdAtMs = members.time(u"created_at"_s);
    approval.expiresAtMs = members.time(u"approval_expires_at"_s);
    approval.waiting = json[u"waiting"_s].toInt(1);
    approval.wrongRounds = json[u"wrong_rounds"_s].toInt();
    approval.steps = stepsOf(json[u"steps"_s].toArray(), members);
    approval.resolvedAtMs = members.time(u"resolved_at"_s);
    approval.resolvedBy = members.text(u"resolved_by"_s);
    approval.channel = members.text(u"channel"_s);
    approval.note = members.text(u"note"_s);
    approval.modification = json[u"modified_args"_s].toObject();
    approval.supersededBy = members.text(u"superseded_by"_s);
    approval.uses = json[u"uses"_s].toInt();
    approval.usesLeft = json[u"uses_left"_s].toInt();
    approval.grantExpiresAtMs = members.time(u"grant_expires_at"_s);
    if (approval.id.isEmpty())
        members.fail(u"pending_approval_id"_s);
    if (approval.key.artifactHash.size() != 32)
        members.fail(u"artifact_hash"_s);
    return members.finish(approval, u"approval"_s);
}

Result<StandingGrant> standingGrantFromJson(const QJsonObject& json)
{
    StoredMembers members(json);
    StandingGrant grant;
    grant.id = members.text(u"grant_id"_s);
    grant.workerPattern = members.text(u"worker"_s);
    grant.capabilityId = members.text(u"capability_id"_s);
    if (const QJsonValue env = json[u"env"_s]; env.isString()) {
        grant.env = parseEnvironment(env.toString());
        if (!grant.env)
            members.fail(u"env"_s);
    }
    grant.sessionId = members.text(u"session_id"_s);
    members.word(u"door"_s, grant.door, &parseApprovalDoor);
    grant.blastLimit = json[u"blast_limit"_s].toInt();
    grant.createdAtMs = members.time(u"created_at"_s);
    grant.expiresAtMs = members.time(u"expires_at"_s);
    grant.createdBy = members.text(u"created_by"_s);
    grant.approvalId = members.text(u"approval_id"_s);
    if (const qint64 revoked = members.time(u"revoked_at"_s))
        grant.revokedAtMs = revoked;
    grant.revokedBy = members.text(u"revoked_by"_s);
    grant.lastHitMs = members.time(u"last_hit_at"_s);
    grant.hits = json[u"hits"_s].toInteger();
    if (grant.id.isEmpty() || grant.workerPattern.isEmpty())
        members.fail(u"grant_id"_s);
    return members.finish(grant, u"standing grant"_s);
}

} // namespace hall
