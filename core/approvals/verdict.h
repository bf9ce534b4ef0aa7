// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/approvals/approval.h"
#include "core/audit/record.h"
#include "core/base/result.h"

namespace hall {

/// What one act of a reviewer, or of the Hall itself, leaves in the audit log. (Approvals, "Life of
/// an approval": every transition is one record)
struct ApprovalEvent {
    QString name; ///< approval_opened, approval_approved, approval_denied, answered_wrongly …
    QString actor;
    QString reviewerId, reviewerName; ///< empty: the Hall did it
    QString channel;
    QString note;
    qint64 spentMs = 0;
    bool rubberStamp = false; ///< answered in less than the least time
    int asked = 0, right = 0; ///< of the challenge
    QString use;              ///< `1 of 3`, when several requests were released
    QJsonObject more;
};

/// The record of it. With a reviewer's private key it is signed: `signature` is Ed25519, base64,
/// over the canonical bytes of `data` without that member, which name reviewer, request hash and
/// outcome. Errors: those of signEd25519.
Result<RecordDraft> approvalRecord(const Approval& approval, const ApprovalEvent& event,
                                   const QByteArray& reviewerKey, qint64 nowMs);

/// Whether such a record was signed with the key that has this public half.
bool verifyApprovalRecord(const QJsonObject& data, const QByteArray& publicKey);

/// The arguments to run with when a reviewer changed some: `changed` is what he saw and edited, so
/// masked; what he left masked is taken from `sent`.
QJsonObject completedArguments(const QJsonObject& changed, const QJsonObject& sent);

} // namespace hall
