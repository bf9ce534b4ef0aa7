// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/approvals/approval_draft.h"

#include "core/base/uuid.h"
#include "core/engine/pipeline/blast_score.h"
#include "core/protocol/decision/masked_body.h"

#include <QRandomGenerator>

namespace hall {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype seedBytes = 16;

QByteArray randomSeed()
{
    QByteArray seed(seedBytes, Qt::Uninitialized);
    QRandomGenerator::system()->generate(seed.begin(), seed.end());
    return seed;
}

/// What both doors have in common.
Approval draftOf(const RouteDecision& decision, const Caller& caller,
                 const ApprovalSettings& settings, qint64 nowMs)
{
    const RouteRequest& request = decision.request;
    bool masked = false;
    Approval draft;
    draft.id = approvalIdFromUuid(makeUuidV7(nowMs));
    draft.key = {request.artifactHash, caller.tokenId, request.workerId};
    draft.tokenName = caller.tokenName;
    draft.workerId = decision.workerId;
    draft.capabilityId = request.capabilityId;
    draft.env = request.env;
    draft.dataLabel = request.dataLabel;
    draft.tenantRisk = request.tenantRisk;
    draft.tenantId = request.tenantId;
    draft.sessionId = request.body[u"session_id"_s].toString();
    draft.agentId = request.body[u"agent_id"_s].toString();
    draft.correlationId = request.correlationId;
    draft.request = maskedRequestBody(request.body, masked);
    draft.decisionId = decision.decisionId();
    draft.matchedRuleId = decision.matchedRuleId;
    draft.policyVersion = decision.policyVersion;
    draft.supervisorLevel = decision.supervisorLevel.value_or(SupervisorLevel::Gatekeeper);
    draft.createdAtMs = nowMs;
    draft.expiresAtMs =
        nowMs + qint64(decision.approvalLifetimeS.value_or(settings.expiresAfterS)) * 1000;
    draft.seed = randomSeed();
    return draft;
}

QJsonObject factor(const QString& name, double contribution, const QString& why)
{
    return {{u"name"_s, name}, {u"contribution"_s, contribution}, {u"why"_s, why}};
}

QJsonArray blastFactors(const RouteRequest& request)
{
    QJsonArray factors;
    for (const BlastPart& part : blastParts(request))
        factors.append(factor(part.name, part.points, part.why));
    return factors;
}

} // namespace

Approval draftForRoute(const RouteDecision& decision, const RouteDecision& agreed,
                       const Caller& caller, const ApprovalSettings& settings, qint64 nowMs)
{
    Approval draft = draftOf(decision, caller, settings, nowMs);
    draft.door = ApprovalDoor::Route;
    if (draft.workerId.isEmpty())
        draft.workerId = agreed.workerId;
    draft.speciesId = agreed.selectedSpecies;
    draft.code = QLatin1StringView(denyCodeName(decision.denial->code));
    draft.reason = decision.denial->message;
    if (agreed.denied())
        draft.reason +=
            u" As things are, it would be denied all the same: %1"_s.arg(agreed.reason());
    const int score = decision.blastScore.value_or(blastScore(decision.request));
    draft.blastScore = score;
    draft.factors = blastFactors(decision.request);
    draft.level = riskLevelOfBlast(score);
    draft.challenge = std::max(settings.challenges[std::size_t(draft.level)], Challenge::Confirm);
    return draft;
}

Approval draftForAction(const RouteDecision& decision, const RiskAssessment& risk,
                        const Caller& caller, const ApprovalSettings& settings, qint64 nowMs)
{
    Approval draft = draftOf(decision, caller, settings, nowMs);
    draft.door = ApprovalDoor::Evaluate;
    draft.code = u"RISK"_s;
    draft.reason = decision.denial ? decision.denial->message : QString();
    draft.riskScore = risk.effectiveScore;
    draft.blastScore = qRound(risk.effectiveScore * 100);
    for (const RiskFactor& part : risk.factors)
        draft.factors.append(factor(part.name, part.contribution, part.why));
    // Patterns do not add to each other: the highest one raises the score.
    double raised = risk.computedScore - risk.baseScore;
    for (const RiskFloor& floor : risk.floors) {
        const bool isHighest = raised > 0 && floor.floor >= risk.computedScore;
        draft.factors.append(factor(floor.id, isHighest ? raised : 0, floor.description));
        if (isHighest)
            raised = 0;
    }
    if (risk.trust)
        draft.factors.append(
            factor(u"trust"_s, risk.effectiveScore - risk.trust->scoreBefore,
                   u"Trust in the agent is %1, which multiplies the score by %2."_s.arg(
                       QString::number(risk.trust->trust, 'f', 2),
                       QString::number(risk.trust->multiplier, 'f', 2))));
    draft.level = risk.effectiveLevel;
    draft.challenge = std::max(risk.challenge, Challenge::Confirm);
    return draft;
}

} // namespace hall
