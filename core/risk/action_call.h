// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/risk/risk_words.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace hall {

/// The longest text of a call, and the deepest nesting of it and of arguments given as a string.
inline constexpr qsizetype maxActionCallBytes = 1 << 20;
inline constexpr int maxActionCallDepth = 64;

/// One action that an agent is about to take: the body of POST /api/evaluate after defaults.
/// (Approvals, "POST /api/evaluate")
struct ActionCall {
    QString functionName = QStringLiteral("unknown_action"); ///< at most 256 bytes; may be empty
    QJsonObject arguments;          ///< given as a string that is no JSON object: `raw_input`
    std::optional<RiskLevel> level; ///< what the caller says it is; nullopt: auto
    double threshold = 0.5;         ///< 0 to 1; above it a human has to decide
    QString functionDoc;
    QJsonObject hints; ///< flat; numbers in it are finite and not negative
    ActionEnvironment environment = ActionEnvironment::Production;
    QString agentId, workerId, sessionId; ///< empty when not given
    QJsonObject metadata;
    int waitMs = 25'000; ///< 0 to 30000: below the 30 s after which the tool gives up
    bool dryRun = false;

    /// The body as it came, all members, for the record and the hash.
    QJsonObject body;
};

/// Reads a call. Unknown members are ignored but kept in `body`. A null counts as absent where flow
/// tools send it for a variable that was never set, except in risk_level, risk_threshold, wait_ms
/// and dry_run: there the default could be laxer than what the caller meant. Arguments given as a
/// string are parsed strictly; what is no JSON object by that measure stays text. A member of the
/// wrong type or outside its range or list is an Error with code INVALID_MEMBER and the member as
/// `field` (`hints.amount`); no value that looks like a secret is quoted in it. Thread-safe.
Result<ActionCall> parseActionCall(const QJsonObject& body);

/// As parseActionCall, from the bytes of a body; further codes are those of readJsonObject.
Result<ActionCall> readActionCall(const QByteArray& text);

} // namespace hall
