// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risk/risk_score.h"

#include "core/protocol/masking/secret_scan.h"
#include "core/risk/factors/argument_text.h"
#include "core/risk/factors/factors.h"
#include "core/risk/factors/weighing.h"
#include "core/risk/patterns/pattern_match.h"

#include <algorithm>
#include <utility>

namespace hall {

using namespace Qt::StringLiterals;

namespace {

using risk::Finding;

/// To four decimals, without zeros at the end but for two.
QString shown(double number)
{
    QString text = QString::number(number, 'f', 4);
    while (text.endsWith(u'0') && text.size() - text.indexOf(u'.') > 3)
        text.chop(1);
    return text;
}

QString word(RiskLevel level)
{
    return QString::fromLatin1(riskLevelName(level));
}

QString withLevel(double score)
{
    return u"%1 (%2)"_s.arg(shown(score), word(riskLevelOf(score)));
}

void judge(const ActionCall& call, const RiskContext& context, const risk::ArgumentText& arguments,
           RiskAssessment& result)
{
    std::array<Finding, risk::factorCount> findings{
        risk::judgeName(call.functionName), risk::judgeArguments(arguments),
        risk::judgeDoc(call.functionDoc), risk::judgeHints(call.hints),
        risk::judgeNovelty(context.timesScored)};
    constexpr std::array<QLatin1StringView, risk::factorCount> names{
        QLatin1StringView("function_name"), QLatin1StringView("arguments"),
        QLatin1StringView("docstring"), QLatin1StringView("hints"), QLatin1StringView("novelty")};
    std::array<double, risk::factorCount> scores{};
    for (std::size_t i = 0; i < findings.size(); ++i)
        scores[i] = findings[i].score;
    const auto parts = risk::contributions(scores);
    for (std::size_t i = 0; i < findings.size(); ++i)
        result.factors[i] = {QString(names[i]),          scores[i],
                             risk::factorWeights[i],     parts[i],
                             std::move(findings[i].why), std::move(findings[i].evidence)};
    result.baseScore = risk::sumOfContributions(parts);
    result.steps.append(u"The five factors add up to %1."_s.arg(withLevel(result.baseScore)));
}

void raiseToFloors(const ActionCall& call, const RiskContext& context,
                   const risk::ArgumentText& arguments, RiskAssessment& result)
{
    result.computedScore = result.baseScore;
    if (context.profile != RiskProfile::Standard)
        return;
    const auto patterns = context.patterns ? context.patterns : PatternSet::builtIn();
    result.patternsVersion = patterns->version();
    result.patternsSha256 = patterns->sha256();
    for (const auto& match :
         risk::matchPatterns(*patterns, call.functionName, call.environment, arguments)) {
        const RiskPattern& pattern = *match.pattern;
        result.floors.push_back({pattern.id, pattern.description, pattern.floor, match.evidence});
        result.computedScore = std::max(result.computedScore, pattern.floor);
        result.steps.append(u"Pattern %1 asks for at least %2: %3"_s.arg(
            pattern.id, withLevel(pattern.floor), pattern.description));
    }
}

void applyNamedLevel(const ActionCall& call, RiskAssessment& result)
{
    result.levelNamed = call.level.has_value();
    result.score = call.level ? scoreOfNamedLevel(*call.level) : result.computedScore;
    result.level = riskLevelOf(result.score);
    if (call.level)
        result.steps.append(
            u"The caller named the level %1, which overrides the computed %2."_s.arg(
                word(*call.level), withLevel(result.computedScore)));
}

void applyEnvironment(RiskAssessment& result)
{
    result.effectiveScore = result.score;
    if (result.profile != RiskProfile::Attesta || result.levelNamed)
        return;
    result.multiplier = environmentMultiplier(result.environment);
    result.effectiveScore = std::clamp(result.score * result.multiplier, 0.0, 1.0);
    result.steps.append(u"Environment %1 multiplies it by %2: %3."_s.arg(
        QString::fromLatin1(actionEnvironmentName(result.environment)), shown(result.multiplier),
        withLevel(result.effectiveScore)));
}

void applyTrust(const std::optional<Trust>& trust, RiskAssessment& result)
{
    if (!trust || result.levelNamed)
        return;
    TrustEffect effect{trust->value(), trust->multiplier(), result.effectiveScore, false};
    double score = std::clamp(effect.scoreBefore * effect.multiplier, 0.0, 1.0);
    effect.keptCritical = effect.scoreBefore >= criticalScore && score < criticalScore;
    if (effect.keptCritical)
        score = criticalScore;
    result.effectiveScore = score;
    result.steps.append(u"Trust %1 multiplies it by %2: %3%4."_s.arg(
        shown(effect.trust), shown(effect.multiplier), withLevel(score),
        effect.keptCritical ? u", because trust does not lower what is critical"_s : QString()));
    result.trust = effect;
}

void choosePerson(const ChallengeMap& challenges, RiskAssessment& result)
{
    result.effectiveLevel = riskLevelOf(result.effectiveScore);
    result.aboveThreshold = result.effectiveScore > result.threshold;
    result.challenge = challenges[std::size_t(result.effectiveLevel)];
    if (result.aboveThreshold && result.challenge == Challenge::AutoApprove)
        result.challenge = Challenge::Confirm;
    if (result.aboveThreshold)
        result.steps.append(u"It is above the threshold of %1."_s.arg(shown(result.threshold)));
    const QString challenge = QString::fromLatin1(challengeName(result.challenge));
    const int reviewers = reviewDemand(result.challenge).reviewers;
    result.steps.append(
        reviewers == 0
            ? u"Nobody has to be asked (%1)."_s.arg(challenge)
            : u"%1 has to approve (%2)."_s.arg(
                  reviewers == 1 ? u"One reviewer"_s : u"Each of two reviewers"_s, challenge));
}

} // namespace

RiskAssessment assessRisk(const ActionCall& call, const RiskContext& context)
{
    RiskAssessment result;
    result.profile = context.profile;
    bool masked = false;
    result.functionName = withSecretTextMasked(call.functionName, masked);
    result.environment = call.environment;
    result.threshold = call.threshold;

    const risk::ArgumentText arguments(call.arguments, context.profile);
    judge(call, context, arguments, result);
    raiseToFloors(call, context, arguments, result);
    applyNamedLevel(call, result);
    applyEnvironment(result);
    applyTrust(context.trust, result);
    choosePerson(context.challenges, result);
    return result;
}

} // namespace hall
