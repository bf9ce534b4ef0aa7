// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hall/approving/approval_desk.h"

#include <QJsonObject>

/// Approvals as HTTP and MCP show them: Approval::toJson() and what belongs to the one who looks.
namespace hall {

/// To the one who asked: no challenge, and `denied` true whatever the state. An approval lets
/// nothing run: the request, sent again, does.
QJsonObject requesterView(const Approval& approval);

/// To who decides: with `challenge`, what he has to do to approve, and `escalation_context`.
QJsonObject reviewerView(const ReviewSheet& sheet);
/// The same without a challenge: nothing is to be decided, or it is not asked for.
QJsonObject reviewerView(const Approval& approval);

/// What became of a verdict: the approval with `passed`, `message` and `next_challenge`.
QJsonObject outcomeView(const ReviewOutcome& outcome);

/// Whether the caller may see it at all: his own request or, with role approve, any of his tenant.
bool maySee(const Approval& approval, const Caller& caller);

/// `{"approvals": […], "count", "total"}`, the oldest first: each one counts as presented to the
/// caller. Makes a challenge for each: not for the server's thread.
QJsonObject pendingView(ApprovalDesk& desk, const Caller& caller, int limit);

} // namespace hall
