// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/risk/risk_score.h"

#include <QTest>

namespace hall::test {

/// A call that has to be valid.
inline ActionCall callOf(const QByteArray& json)
{
    auto call = readActionCall(json);
    if (!call)
        qFatal("%s: %s", json.constData(), qPrintable(call.error().message));
    return *std::move(call);
}

inline RiskContext contextOf(RiskProfile profile)
{
    RiskContext context;
    context.profile = profile;
    return context;
}

inline RiskAssessment scored(const QByteArray& json, RiskProfile profile = RiskProfile::Standard)
{
    return assessRisk(callOf(json), contextOf(profile));
}

/// Of a factor by its place in the sum: name, arguments, docstring, hints, novelty.
inline double factorScore(const RiskAssessment& risk, int place)
{
    return risk.factors[std::size_t(place)].score;
}

} // namespace hall::test
