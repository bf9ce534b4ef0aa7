// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/approvals/approval.h"
#include "core/approvals/json_values.h"

namespace hall {

using namespace Qt::StringLiterals;

bool workerPatternCovers(QStringView pattern, QStringView workerId)
{
    if (!pattern.endsWith(u".*"))
        return !pattern.isEmpty() && pattern == workerId;
    const QStringView prefix = pattern.chopped(1);
    return prefix.size() > 1 && workerId.size() > prefix.size() && workerId.startsWith(prefix);
}

bool StandingGrant::covers(const Approval& approval) const
{
    return door == approval.door && capabilityId == approval.capabilityId &&
           (!env || *env == approval.env) &&
           (sessionId.isEmpty() || sessionId == approval.sessionId) &&
           approval.blastScore.value_or(0) <= blastLimit &&
           workerPatternCovers(workerPattern, approval.workerId);
}

QJsonObject StandingGrant::toJson() const
{
    return {{u"grant_id"_s, id},
            {u"worker"_s, workerPattern},
            {u"capability_id"_s, capabilityId},
            {u"env"_s, env ? QJsonValue(QLatin1StringView(environmentName(*env)))
                           : QJsonValue(QJsonValue::Null)},
            {u"session_id"_s, textOrNull(sessionId)},
            {u"door"_s, QLatin1StringView(approvalDoorName(door))},
            {u"blast_limit"_s, blastLimit},
            {u"created_at"_s, timeOrNull(createdAtMs)},
            {u"expires_at"_s, timeOrNull(expiresAtMs)},
            {u"created_by"_s, createdBy},
            {u"approval_id"_s, approvalId},
            {u"revoked_at"_s, timeOrNull(revokedAtMs.value_or(0))},
            {u"revoked_by"_s, textOrNull(revokedBy)},
            {u"last_hit_at"_s, timeOrNull(lastHitMs)},
            {u"hits"_s, hits}};
}

} // namespace hall
