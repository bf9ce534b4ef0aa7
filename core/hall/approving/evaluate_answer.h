// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hall/hall.h"
#include "core/risk/risk_score.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace hall {

/// What POST /api/evaluate says in one word. Only Approved and Modified let the action run.
enum class EvaluateVerdict { Approved, Denied, Modified, TimedOut, Escalated };

/// `approved`, `denied`, `modified`, `timed_out`, `escalated`
QByteArrayView evaluateVerdictName(EvaluateVerdict value);

struct EvaluateAnswer {
    EvaluateVerdict verdict = EvaluateVerdict::Escalated;
    RouteDecision decision; ///< as recorded
    Receipt receipt;
    RiskAssessment risk;
    QJsonObject modifiedArguments; ///< Modified only: what to run with instead
    qint64 reviewTimeMs = 0;       ///< from the opening of its approval to the verdict
};

/// The body of the reply: {verdict, risk_score, risk_level, denied, audit_entry_id, function_name,
/// message, …} and the members that every reply has. (Approvals, "POST /api/evaluate")
QByteArray evaluateReply(const EvaluateAnswer& answer);

} // namespace hall
