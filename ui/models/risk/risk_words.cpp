// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/risk/risk_words.h"

#include "ui/models/time_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace hall::ui {

using namespace Qt::StringLiterals;

namespace {

struct RiskSay {
    Q_DECLARE_TR_FUNCTIONS(hall::ui::RiskWords)
};

constexpr qsizetype fewWords = 3;

QString listed(const PatternWords& words, bool isWhole)
{
    QStringList shown;
    const qsizetype count = isWhole ? words.inOrder.size() : qMin(fewWords, words.inOrder.size());
    for (qsizetype i = 0; i < count; ++i)
        shown.append(QString::fromLatin1(words.inOrder.at(i)));
    const QString text = shown.join(u", "_s);
    return count == words.inOrder.size()
               ? text
               : RiskSay::tr("%1 … (%2)").arg(text, QLocale().toString(words.inOrder.size()));
}

} // namespace

QString riskProfileSentence(RiskProfile profile)
{
    switch (profile) {
    case RiskProfile::Standard:
        return RiskSay::tr(
            "Five factors make the score, and a domain pattern that matches raises it "
            "to its floor.");
    case RiskProfile::Attesta:
        return RiskSay::tr(
            "Five factors make the score, and the environment multiplies it, as in the "
            "published approval tool; no patterns.");
    }
    return {};
}

QString scoreRangeText(RiskLevel level)
{
    const QLocale locale;
    const auto number = [&locale](double score) { return locale.toString(score, 'f', 1); };
    switch (level) {
    case RiskLevel::Low:
        return RiskSay::tr("below %1").arg(number(0.3));
    case RiskLevel::Medium:
        return RiskSay::tr("%1 to below %2").arg(number(0.3), number(0.6));
    case RiskLevel::High:
        return RiskSay::tr("%1 to below %2").arg(number(0.6), number(criticalScore));
    case RiskLevel::Critical:
        return RiskSay::tr("%1 and more").arg(number(criticalScore));
    }
    return {};
}

QString challengeText(Challenge challenge)
{
    const ReviewDemand demand = reviewDemand(challenge);
    if (demand.reviewers == 0)
        return RiskSay::tr("Nobody is asked");
    const QString first = durationText(demand.leastMs[0]);
    if (demand.reviewers > 1) {
        return RiskSay::tr("Two reviewers, an explanation and a quiz, after %1 and %2")
            .arg(first, durationText(demand.leastMs[1]));
    }
    return challenge == Challenge::Quiz
               ? RiskSay::tr("One reviewer, with a quiz, after %1").arg(first)
               : RiskSay::tr("One reviewer, after %1").arg(first);
}

QString scoreText(double score)
{
    const QLocale locale;
    QString text = locale.toString(score, 'f', 4);
    const QString zero = locale.zeroDigit();
    const qsizetype shortest = text.lastIndexOf(locale.decimalPoint()) + 3;
    while (text.size() > shortest && text.endsWith(zero))
        text.chop(1);
    return text;
}

QString patternConditions(const RiskPattern& pattern, bool isWhole)
{
    QStringList conditions;
    if (!pattern.verbs.isEmpty())
        conditions += RiskSay::tr("a verb of %1").arg(listed(pattern.verbs, isWhole));
    if (!pattern.nouns.isEmpty())
        conditions += RiskSay::tr("a noun of %1").arg(listed(pattern.nouns, isWhole));
    if (!pattern.environments.isEmpty()) {
        QStringList names;
        for (const ActionEnvironment environment : pattern.environments)
            names += QString::fromLatin1(actionEnvironmentName(environment));
        conditions += RiskSay::tr("environment %1").arg(names.join(RiskSay::tr(" or ")));
    }
    if (pattern.unreadableName)
        conditions += RiskSay::tr("a name that cannot be read");
    return conditions.join(RiskSay::tr("; and "));
}

} // namespace hall::ui
