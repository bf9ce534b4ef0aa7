// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/risk/risk_trial.h"

#include "core/json/json_reader.h"
#include "ui/models/approvals/approval_words.h"
#include "ui/models/risk/risk_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace hall::ui {

using namespace Qt::StringLiterals;

namespace {

struct RiskTrialSay {
    Q_DECLARE_TR_FUNCTIONS(hall::ui::RiskTrial)
};

Result<QJsonObject> argumentsOf(const QString& text)
{
    if (text.trimmed().isEmpty())
        return QJsonObject();
    auto read = readJsonObject(text.toUtf8(), {maxActionCallDepth, maxActionCallBytes, false});
    if (!read)
        return Error{read.error().message, read.error().code, u"action_args"_s};
    return read;
}

/// What the sentence does not say already.
QString withEvidence(const QString& why, const QStringList& evidence)
{
    QStringList found;
    for (const QString& item : evidence) {
        if (!why.contains(item))
            found += item;
    }
    return found.isEmpty() ? why : RiskTrialSay::tr("%1 Found: %2.").arg(why, found.join(u"; "_s));
}

} // namespace

Result<RiskAssessment> tryCall(const TrialCall& call, const TrialRules& rules)
{
    const auto arguments = argumentsOf(call.arguments);
    if (!arguments)
        return arguments.error();
    const auto parsed = parseActionCall(
        {{u"function_name"_s, call.functionName.trimmed()},
         {u"action_args"_s, *arguments},
         {u"environment"_s, QString::fromLatin1(actionEnvironmentName(call.environment))}});
    if (!parsed)
        return parsed.error();
    RiskContext context;
    context.profile = rules.profile;
    context.patterns = rules.patterns;
    context.challenges = rules.challenges;
    return assessRisk(*parsed, context);
}

std::vector<TrialPart> trialParts(const RiskAssessment& assessment)
{
    std::vector<TrialPart> parts;
    for (const RiskFactor& factor : assessment.factors) {
        parts.push_back({factor.name, RiskTrialSay::tr("+%1").arg(scoreText(factor.contribution)),
                         withEvidence(factor.why, factor.evidence),
                         factor.contribution > 0 ? CellTone::Text : CellTone::Muted});
    }
    for (const RiskFloor& floor : assessment.floors) {
        parts.push_back({floor.id, RiskTrialSay::tr("at least %1").arg(scoreText(floor.floor)),
                         withEvidence(floor.description, floor.evidence),
                         riskLevelTone(riskLevelOf(floor.floor))});
    }
    if (assessment.profile == RiskProfile::Attesta) {
        parts.push_back(
            {QString::fromLatin1(actionEnvironmentName(assessment.environment)),
             RiskTrialSay::tr("× %1").arg(QLocale().toString(assessment.multiplier, 'f', 1)),
             RiskTrialSay::tr("The environment multiplies the score."), CellTone::Text});
    }
    return parts;
}

QString trialVerdict(const RiskAssessment& assessment)
{
    return RiskTrialSay::tr("%1 · %2 · %3")
        .arg(scoreText(assessment.effectiveScore), riskLevelWord(assessment.effectiveLevel),
             challengeText(assessment.challenge));
}

} // namespace hall::ui
