// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hall/trust/agent_past.h"

#include "core/access/caller.h"
#include "core/approvals/approval.h"
#include "core/base/uuid.h"
#include "core/protocol/decision/route_request.h"

#include <algorithm>

namespace hall {

using namespace Qt::StringLiterals;

namespace {

constexpr double trustDayMs = 24.0 * 60 * 60 * 1000;

QString nameOf(const QString& agentId, const QString& namedWorker)
{
    if (!agentId.isEmpty())
        return agentId;
    return namedWorker.isEmpty() ? u"-"_s : namedWorker;
}

double daysSince(qint64 atMs, qint64 nowMs)
{
    return double(std::max<qint64>(0, nowMs - atMs)) / trustDayMs;
}

QJsonValue timeOrNull(qint64 ms)
{
    return ms == 0 ? QJsonValue() : QJsonValue(QString::fromLatin1(isoTime(ms)));
}

} // namespace

QString AgentName::key() const
{
    return (tokenId.isEmpty() ? u"local"_s : tokenId) + u'/' + agent;
}

AgentName agentOf(const RouteRequest& request, const Caller& caller)
{
    return {caller.tokenId, caller.tokenName,
            nameOf(request.body[u"agent_id"_s].toString(), request.workerId)};
}

AgentName agentOf(const Approval& approval)
{
    return {approval.key.tokenId, approval.tokenName,
            nameOf(approval.agentId, approval.key.workerId)};
}

Trust AgentPast::trustAt(qint64 nowMs) const
{
    if (revokedAtMs)
        return *Trust::of(0);
    TrustHistory history;
    history.incidents = incidents;
    history.outcomes.reserve(outcomes.size());
    for (const PastOutcome& outcome : outcomes)
        history.outcomes.push_back({daysSince(outcome.atMs, nowMs), outcome.success});
    if (!outcomes.empty())
        history.idleDays = daysSince(outcomes.back().atMs, nowMs);
    // Its times are neither negative nor infinite, which is all that could be wrong with it.
    return *trustOf(history);
}

AgentTrust AgentPast::summary(qint64 nowMs) const
{
    AgentTrust summary;
    summary.key = name.key();
    summary.tokenName = name.tokenName;
    summary.agent = name.agent;
    summary.trust = trustAt(nowMs).value();
    summary.outcomes = int(outcomes.size());
    summary.successes = int(std::count_if(outcomes.begin(), outcomes.end(),
                                          [](const PastOutcome& one) { return one.success; }));
    summary.incidents = incidents;
    summary.lastOutcomeAtMs = outcomes.empty() ? 0 : outcomes.back().atMs;
    summary.revokedAtMs = revokedAtMs;
    summary.revokedBy = revokedBy;
    return summary;
}

QJsonObject toJson(const AgentTrust& trust)
{
    return {{u"agent"_s, trust.key},
            {u"name"_s, QString(trust.tokenName + u'/' + trust.agent)},
            {u"trust"_s, trust.trust},
            {u"outcomes"_s, trust.outcomes},
            {u"successes"_s, trust.successes},
            {u"incidents"_s, qint64(trust.incidents)},
            {u"last_outcome_at"_s, timeOrNull(trust.lastOutcomeAtMs)},
            {u"revoked_at"_s, timeOrNull(trust.revokedAtMs.value_or(0))},
            {u"revoked_by"_s, trust.revokedAtMs ? QJsonValue(trust.revokedBy) : QJsonValue()}};
}

} // namespace hall
