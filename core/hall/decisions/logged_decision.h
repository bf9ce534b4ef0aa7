// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/search/audit_reader.h"
#include "core/protocol/decision/route_decision.h"

namespace hall {

/// The decision that a row of the log holds. RECORD_DAMAGED, naming the record, when its bytes are
/// not one.
Result<RouteDecision> loggedDecision(const AuditRow& row);

/// The reply as it was sent, with its receipt: JSON. Errors as above.
Result<QByteArray> loggedReply(const AuditRow& row);

/// `{"decisions": […], "count", "next_cursor"}`, the page as HTTP and the command line give it.
Result<QByteArray> loggedReplies(const AuditPage& page);

} // namespace hall
