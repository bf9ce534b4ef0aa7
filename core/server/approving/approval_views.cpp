// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/approving/approval_views.h"

#include "core/base/uuid.h"

#include <QJsonArray>

namespace hall {

using namespace Qt::StringLiterals;

namespace {

QJsonValue sheetOrNull(const std::optional<ChallengeSheet>& sheet)
{
    return sheet ? QJsonValue(sheet->toJson()) : QJsonValue(QJsonValue::Null);
}

} // namespace

QJsonObject requesterView(const Approval& approval)
{
    QJsonObject json = approval.toJson();
    json.insert(u"denied"_s, true);
    return json;
}

QJsonObject reviewerView(const Approval& approval)
{
    QJsonObject json = approval.toJson();
    json.insert(u"challenge"_s, QJsonValue::Null);
    QJsonObject context;
    for (const QString& name : {u"capability_id"_s, u"blast_score"_s, u"tenant_risk"_s,
                                u"data_label"_s, u"policy_version"_s})
        context.insert(name, json[name]);
    json.insert(u"escalation_context"_s, context);
    return json;
}

QJsonObject reviewerView(const ReviewSheet& sheet)
{
    QJsonObject json = reviewerView(sheet.approval);
    json.insert(u"challenge"_s, sheet.challenge.toJson());
    json.insert(u"shown_at"_s, QString::fromLatin1(isoTime(sheet.shownAtMs)));
    json.insert(u"reviewers_available"_s, sheet.reviewersAvailable);
    return json;
}

QJsonObject outcomeView(const ReviewOutcome& outcome)
{
    QJsonObject json = outcome.approval.toJson();
    json.insert(u"passed"_s, outcome.passed);
    json.insert(u"message"_s, outcome.message);
    json.insert(u"next_challenge"_s, sheetOrNull(outcome.next));
    return json;
}

bool maySee(const Approval& approval, const Caller& caller)
{
    const bool inTenant = caller.tenant.isEmpty() || caller.tenant == approval.tenantId;
    return inTenant &&
           (caller.roles.testFlag(Role::Approve) || approval.key.tokenId == caller.tokenId);
}

QJsonObject pendingView(ApprovalDesk& desk, const Caller& caller, int limit)
{
    QJsonArray shown;
    qsizetype total = 0;
    for (const Approval& approval : desk.pending()) {
        if (!maySee(approval, caller))
            continue;
        ++total;
        if (shown.size() >= limit)
            continue;
        // Resolved meanwhile: it is not pending any more.
        if (const auto sheet = desk.present(approval.id, caller.tokenId))
            shown.append(reviewerView(*sheet));
    }
    return {{u"approvals"_s, shown}, {u"count"_s, shown.size()}, {u"total"_s, total}};
}

} // namespace hall
