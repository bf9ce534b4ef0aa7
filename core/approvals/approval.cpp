// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/approvals/approval.h"

#include "core/approvals/json_values.h"
#include "core/json/json_reader.h"
#include "core/protocol/grammar.h"
#include "core/protocol/parse_word.h"

#include <QHash>

#include <array>

namespace hall {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<QByteArrayView, 7> stateNames{"pending", "approved",  "denied",    "modified",
                                                   "expired", "cancelled", "superseded"};
constexpr std::array<QByteArrayView, 2> doorNames{"route", "evaluate"};

QJsonArray stepsJson(const std::vector<ReviewStep>& steps)
{
    QJsonArray array;
    for (const ReviewStep& step : steps)
        array.append(QJsonObject{{u"reviewer_id"_s, step.reviewerId},
                                 {u"reviewer"_s, step.reviewerName},
                                 {u"challenge"_s, QLatin1StringView(challengeName(step.challenge))},
                                 {u"at"_s, timeOrNull(step.atMs)},
                                 {u"spent_ms"_s, step.spentMs}});
    return array;
}

} // namespace

QByteArrayView approvalStateName(ApprovalState value)
{
    return stateNames[std::size_t(value)];
}

QByteArrayView approvalDoorName(ApprovalDoor value)
{
    return doorNames[std::size_t(value)];
}

std::optional<ApprovalState> parseApprovalState(QStringView text)
{
    return parseWord<ApprovalState>(stateNames, text);
}

std::optional<ApprovalDoor> parseApprovalDoor(QStringView text)
{
    return parseWord<ApprovalDoor>(doorNames, text);
}

size_t qHash(const RequestKey& key, size_t seed) noexcept
{
    return qHashMulti(seed, key.artifactHash, key.tokenId, key.workerId);
}

QString approvalIdFromUuid(const QByteArray& uuid)
{
    return u"apr_"_s + QString::fromLatin1(uuid.toHex());
}

RiskLevel riskLevelOfBlast(int blastScore)
{
    if (blastScore < 31)
        return RiskLevel::Low;
    if (blastScore < 61)
        return RiskLevel::Medium;
    return blastScore < 81 ? RiskLevel::High : RiskLevel::Critical;
}

QJsonObject Approval::arguments() const
{
    const QJsonValue given = request[door == ApprovalDoor::Route ? u"request"_s : u"action_args"_s];
    if (given.isObject())
        return given.toObject();
    if (!given.isString())
        return {};
    // As the caller's own reader saw it, or as it is: never with other digits.
    const auto parsed = readJsonObject(given.toString().toUtf8(), {.exactIntegers = true});
    return parsed ? *parsed : QJsonObject{{u"raw_input"_s, given}};
}

QString Approval::namespaceName() const
{
    return namespaceOfWorkerId(workerId);
}

QJsonObject Approval::toJson() const
{
    return {
        {u"pending_approval_id"_s, id},
        {u"door"_s, QLatin1StringView(approvalDoorName(door))},
        {u"state"_s, QLatin1StringView(approvalStateName(state))},
        {u"artifact_hash"_s, QString(u"sha256:"_s + QString::fromLatin1(key.artifactHash.toHex()))},
        {u"token_id"_s, textOrNull(key.tokenId)},
        {u"token"_s, tokenName},
        {u"worker_id"_s, textOrNull(workerId)},
        {u"named_worker_id"_s, textOrNull(key.workerId)},
        {u"worker_species_id"_s, textOrNull(speciesId)},
        {u"capability_id"_s, capabilityId},
        {u"env"_s, QLatin1StringView(environmentName(env))},
        {u"data_label"_s, QLatin1StringView(dataLabelName(dataLabel))},
        {u"tenant_risk"_s, QLatin1StringView(tenantRiskName(tenantRisk))},
        {u"tenant_id"_s, textOrNull(tenantId)},
        {u"session_id"_s, textOrNull(sessionId)},
        {u"agent_id"_s, textOrNull(agentId)},
        {u"correlation_id"_s, textOrNull(correlationId)},
        {u"request"_s, request},
        {u"decision_id"_s, decisionId},
        {u"code"_s, code},
        {u"reason"_s, reason},
        {u"matched_rule_id"_s, textOrNull(matchedRuleId)},
        {u"policy_version"_s, textOrNull(policyVersion)},
        {u"blast_score"_s, blastScore ? QJsonValue(*blastScore) : QJsonValue(QJsonValue::Null)},
        {u"risk_score"_s, riskScore ? QJsonValue(*riskScore) : QJsonValue(QJsonValue::Null)},
        {u"factors"_s, factors},
        {u"level"_s, QLatin1StringView(riskLevelName(level))},
        {u"challenge_kind"_s, QLatin1StringView(challengeName(challenge))},
        {u"supervisor_level"_s, QLatin1StringView(supervisorLevelName(supervisorLevel))},
        {u"created_at"_s, timeOrNull(createdAtMs)},
        {u"approval_expires_at"_s, timeOrNull(expiresAtMs)},
        {u"waiting"_s, waiting},
        {u"wrong_rounds"_s, wrongRounds},
        {u"steps"_s, stepsJson(steps)},
        {u"resolved_at"_s, timeOrNull(resolvedAtMs)},
        {u"resolved_by"_s, textOrNull(resolvedBy)},
        {u"channel"_s, textOrNull(channel)},
        {u"note"_s, textOrNull(note)},
        {u"modified_args"_s,
         modification.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(modification)},
        {u"superseded_by"_s, textOrNull(supersededBy)},
        {u"uses"_s, uses},
        {u"uses_left"_s, usesLeft},
        {u"grant_expires_at"_s, timeOrNull(grantExpiresAtMs)},
    };
}

} // namespace hall
