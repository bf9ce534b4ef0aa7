// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/risk/risk_score.h"

#include <QByteArray>

namespace hall {

class JsonWriter;

/// An assessment as one line of JSON: `score`, `level`, `effective_score` and `factors` (the
/// contribution of each by its name), then everything else. The same assessment gives the same
/// bytes. Thread-safe. (Approvals, "Risk score", `hall risk`)
QByteArray riskJson(const RiskAssessment& assessment);

/// The factors as the array `[{name, score, weight, contribution, why, evidence}]` of an answer to
/// POST /api/evaluate.
void writeRiskFactors(JsonWriter& writer, const RiskAssessment& assessment);

} // namespace hall
