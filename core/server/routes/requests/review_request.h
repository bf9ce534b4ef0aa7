// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hall/approving/approval_desk.h"

#include <QJsonObject>

namespace hall {

class BodyReader;

/// A verdict as HTTP and MCP send it: `decision` (approve, deny, modify, done_by_hand), `reviewer`,
/// `passphrase` and, where they belong, `answers` ({q1: the choice}), `explanation`, `note`,
/// `all_waiting`, `scope` ({worker, env, session_id, duration_s, typed_capability}) and
/// `modified_args`. A scope, arguments or all_waiting with a decision that has no use for them are
/// errors: somebody meant something by them. Errors: those of reading JSON, MISSING_FIELD,
/// INVALID_MEMBER. The channel is left empty.
Result<ReviewAttempt> readReviewAttempt(BodyReader& body);

/// `reviewer`, `passphrase` and `note`.
struct EscalateRequest {
    ReviewerCredential credential;
    QString note;
};
Result<EscalateRequest> readEscalateRequest(BodyReader& body);

} // namespace hall
