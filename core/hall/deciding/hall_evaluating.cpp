// SPDX-License-Identifier: GPL-3.0-or-later
// The second door: may this single action run?
#include "core/approvals/approval_draft.h"
#include "core/approvals/storage/approval_store.h"
#include "core/approvals/verdict.h"
#include "core/base/uuid.h"
#include "core/crypto/sha256.h"
#include "core/hall/approving/evaluate_answer.h"
#include "core/hall/approving/modified_action.h"
#include "core/hall/hall_private.h"
#include "core/json/canonical_json.h"
#include "core/json/json_writer.h"
#include "core/protocol/decision/action_request.h"
#include "core/protocol/masking/masking.h"
#include "core/risk/risk_json.h"

#include <QSqlDatabase>

using namespace Qt::StringLiterals;

namespace hall {

namespace {

void deny(RouteDecision& decision, DenyCode code, const QString& message)
{
    decision.outcome = Outcome::Deny;
    decision.denial = Denial{code, message, {}};
}

/// A worker that is named and known has to be one that may work.
bool isUnusable(const Snapshot& snapshot, RouteDecision& decision)
{
    const WorkerRecord* worker = snapshot.worker(decision.workerId);
    if (!worker || worker->status == WorkerStatus::Active)
        return false;
    const bool banned = worker->status == WorkerStatus::Banned;
    deny(decision, banned ? DenyCode::WorkerBanned : DenyCode::WorkerRevoked,
         u"The worker is %1."_s.arg(QLatin1StringView(workerStatusName(worker->status))));
    return true;
}

RouteDecision decideAction(const RouteRequest& request, const RiskAssessment& risk,
                           const Snapshot& snapshot, const DecisionInputs& inputs)
{
    RouteDecision decision;
    decision.uuid = inputs.uuid;
    decision.decidedAtMs = inputs.nowMs;
    decision.request = request;
    decision.workerId = request.workerId;
    decision.matchedRuleId = u"EVALUATE"_s;
    if (snapshot.lockdown() || !snapshot.online()) {
        deny(decision, DenyCode::Lockdown,
             snapshot.lockdown() ? u"The Hall is locked down: nothing is allowed."_s
                                 : u"The Hall is offline: nothing is allowed."_s);
        return decision;
    }
    if (isUnusable(snapshot, decision))
        return decision;
    decision.supervisorRequired = risk.humanNeeded();
    if (risk.humanNeeded()) {
        decision.supervisorLevel = SupervisorLevel::Gatekeeper;
        if (inputs.approvalId.isEmpty()) {
            deny(decision, DenyCode::RequiresHuman,
                 u"The risk is %1 (%2), so a person has to decide."_s.arg(
                     QString::number(risk.effectiveScore, 'f', 2),
                     QLatin1StringView(riskLevelName(risk.effectiveLevel))));
            decision.outcome = Outcome::RequireHuman;
            return decision;
        }
        decision.approvalId = inputs.approvalId;
    }
    decision.outcome = Outcome::Allow;
    return decision;
}

EvaluateVerdict verdictOf(const RouteDecision& decision, const Approval* grant)
{
    if (decision.allowed())
        return grant && grant->state == ApprovalState::Modified ? EvaluateVerdict::Modified
                                                                : EvaluateVerdict::Approved;
    if (decision.outcome == Outcome::RequireHuman)
        return EvaluateVerdict::Escalated;
    return decision.denial && decision.denial->code == DenyCode::ApprovalExpired
               ? EvaluateVerdict::TimedOut
               : EvaluateVerdict::Denied;
}

/// What trust did to the score: both numbers.
QJsonObject trustJson(const RiskAssessment& risk)
{
    return {{u"trust"_s, risk.trust->trust},
            {u"multiplier"_s, risk.trust->multiplier},
            {u"score_before"_s, risk.trust->scoreBefore},
            {u"score_after"_s, risk.effectiveScore}};
}

QJsonObject evaluationJson(const RiskAssessment& risk, EvaluateVerdict verdict,
                           const Approval* grant)
{
    QJsonArray factors;
    for (const RiskFactor& factor : risk.factors)
        factors.append(QJsonObject{{u"name"_s, factor.name},
                                   {u"score"_s, factor.score},
                                   {u"contribution"_s, factor.contribution}});
    QJsonObject json{
        {u"verdict"_s, QLatin1StringView(evaluateVerdictName(verdict))},
        {u"profile"_s, QLatin1StringView(riskProfileName(risk.profile))},
        {u"risk_score"_s, risk.effectiveScore},
        {u"computed_score"_s, risk.computedScore},
        {u"risk_level"_s, QLatin1StringView(riskLevelName(risk.effectiveLevel))},
        {u"risk_threshold"_s, risk.threshold},
        {u"challenge"_s, QLatin1StringView(challengeName(risk.challenge))},
        {u"factors"_s, factors},
    };
    if (!risk.patternsSha256.isEmpty())
        json.insert(u"patterns_sha256"_s, risk.patternsSha256);
    if (risk.trust)
        json.insert(u"trust"_s, trustJson(risk));
    if (grant && !grant->modification.isEmpty())
        json.insert(u"modified_args"_s, grant->modification);
    return json;
}

/// What the functions of one ask share.
struct Evaluation {
    ActionCall call;
    RiskAssessment risk;
    EvaluateVerdict verdict = EvaluateVerdict::Escalated;
    QJsonObject modifiedArguments;
    qint64 reviewTimeMs = 0;
};

RiskContext contextOf(const HallConfig& config, quint64 timesScored, std::optional<Trust> trust)
{
    RiskContext context;
    context.profile = config.risk.profile;
    context.patterns = patternsOf(config.risk);
    context.timesScored = timesScored;
    context.trust = trust;
    context.challenges = config.approvals.challenges;
    return context;
}

} // namespace

QByteArrayView evaluateVerdictName(EvaluateVerdict value)
{
    switch (value) {
    case EvaluateVerdict::Approved:
        return "approved";
    case EvaluateVerdict::Denied:
        return "denied";
    case EvaluateVerdict::Modified:
        return "modified";
    case EvaluateVerdict::TimedOut:
        return "timed_out";
    case EvaluateVerdict::Escalated:
        break;
    }
    return "escalated";
}

void Hall::evaluate(ActionCall call, const Caller& caller, Done<EvaluateAnswer> done,
                    std::shared_ptr<const Asker> asker)
{
    auto evaluation = std::make_shared<Evaluation>();
    evaluation->call = std::move(call);
    const ActionCall& asked = evaluation->call;

    auto ask = std::make_shared<Ask>();
    const QByteArray hash =
        sha256(canonicalJsonWithout(asked.body, {u"correlation_id"_s, u"dry_run"_s, u"wait_ms"_s}));
    ask->request = requestOfAction(asked.body, hash, makeUuidV4Text());
    ask->request.dryRun = asked.dryRun;
    ask->caller = caller;
    ask->waitMs = asked.waitMs;
    ask->asker = std::move(asker);
    const QString name = ask->request.capabilityId;
    const AgentName agent = agentOf(ask->request, caller);
    ask->decide = [state = d.get(), evaluation, name, agent,
                   asking = ask.get()](const Snapshot& snapshot, DecisionInputs inputs) {
        const HallConfig& config = snapshot.bundle().config;
        const RiskContext context =
            contextOf(config, state->actionCounts.of(name), state->trustIn(agent, config));
        evaluation->risk = assessRisk(evaluation->call, context);
        return decideAction(asking->request, evaluation->risk, snapshot, inputs);
    };
    ask->draft = [evaluation, asking = ask.get()](const RouteDecision& decision,
                                                  const RouteDecision&,
                                                  const ApprovalSettings& settings, qint64 nowMs) {
        return draftForAction(decision, evaluation->risk, asking->caller, settings, nowMs);
    };
    ask->seal = [evaluation](RouteDecision& decision, const Approval* grant) {
        evaluation->verdict = verdictOf(decision, grant);
        if (grant) {
            evaluation->reviewTimeMs = grant->resolvedAtMs - grant->createdAtMs;
            if (evaluation->verdict == EvaluateVerdict::Modified)
                evaluation->modifiedArguments =
                    completedArguments(grant->modification, evaluation->call.arguments);
        }
        decision.evaluation = evaluationJson(evaluation->risk, evaluation->verdict, grant);
    };
    if (!asked.dryRun && d->actionCounts.takes(name))
        ask->apply = [name](QSqlDatabase& database) {
            return approval_store::countAction(database, name);
        };
    ask->done = [state = d.get(), evaluation, name,
                 done = std::move(done)](const Result<RouteAnswer>& answer) {
        if (!answer)
            return done(answer.error());
        if (!evaluation->call.dryRun)
            state->actionCounts.count(name);
        done(EvaluateAnswer{evaluation->verdict, answer->decision, answer->receipt,
                            evaluation->risk, evaluation->modifiedArguments,
                            evaluation->reviewTimeMs});
    };
    d->answer(ask);
}

QByteArray evaluateReply(const EvaluateAnswer& answer)
{
    const RouteDecision& decision = answer.decision;
    const QByteArrayView verdict = evaluateVerdictName(answer.verdict);
    const QByteArrayView level = riskLevelName(answer.risk.effectiveLevel);
    const bool denied =
        answer.verdict != EvaluateVerdict::Approved && answer.verdict != EvaluateVerdict::Modified;
    const QString score = QString::number(answer.risk.effectiveScore, 'f', 2);
    const QString reason = decision.reason();
    JsonWriter out(2048);
    out.beginObject();
    out.key("verdict").ascii(verdict);
    out.key("risk_score").number(answer.risk.effectiveScore);
    out.key("risk_level").ascii(level);
    out.key("denied").boolean(denied);
    out.key("allowed").boolean(!denied);
    out.key("audit_entry_id").string(QString(u"audit-"_s + decision.decisionId()));
    out.key("function_name").string(decision.request.capabilityId);
    out.key("message").string(u"Action '%1' was %2 (risk: %3, score: %4)"_s.arg(
        decision.request.capabilityId, QLatin1StringView(verdict), QLatin1StringView(level),
        score));
    out.key("decision_id").string(decision.decisionId());
    out.key("decided_at").ascii(isoTime(decision.decidedAtMs));
    out.key("outcome").ascii(outcomeName(decision.outcome));
    out.key("reason").stringOrNull(reason);
    out.key("deny_reason").stringOrNull(reason);
    out.key("artifact_hash").ascii(QByteArray("sha256:" + decision.request.artifactHash.toHex()));
    out.key("receipt_hash").ascii(answer.receipt.hash.toHex());
    out.key("selected_worker_species_id").null();
    out.key("worker_id").stringOrNull(decision.workerId);
    out.key("correlation_id").stringOrNull(decision.request.correlationId);
    out.key("factors");
    writeRiskFactors(out, answer.risk);
    if (answer.risk.trust)
        out.key("trust").value(trustJson(answer.risk));
    out.key("challenge").ascii(challengeName(answer.risk.challenge));
    out.key("pending_approval_id").stringOrNull(decision.pendingApprovalId);
    out.key("approval_expires_at");
    if (decision.approvalExpiresAtMs)
        out.ascii(isoTime(*decision.approvalExpiresAtMs));
    else
        out.null();
    out.key("approval_id").stringOrNull(decision.approvalId);
    if (answer.verdict == EvaluateVerdict::Modified)
        out.key("modified_args").value(answer.modifiedArguments);
    if (decision.wouldHaveAsked)
        out.key("would_have_asked").boolean(true);
    out.key("review_time_ms").integer(answer.reviewTimeMs);
    out.key("dry_run").boolean(decision.request.dryRun);
    out.endObject();
    return out.take();
}

} // namespace hall
