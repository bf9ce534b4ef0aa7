// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/approvals/challenges/challenge_sheet.h"

#include "core/approvals/challenges/own_words.h"

#include <QCryptographicHash>
#include <QJsonArray>

#include <algorithm>
#include <array>

namespace hall {

using namespace Qt::StringLiterals;

namespace {

QString kindName(ChallengeSheet::Kind kind)
{
    constexpr std::array<QLatin1StringView, 3> names{
        QLatin1StringView("confirm"), QLatin1StringView("quiz"), QLatin1StringView("explanation")};
    return names[std::size_t(kind)];
}

QByteArray seedOf(const Approval& approval, int step, int round, int variant)
{
    QByteArray text = approval.seed;
    for (const int number : {step, round, variant})
        text += ' ' + QByteArray::number(number);
    return QCryptographicHash::hash(text, QCryptographicHash::Sha256);
}

bool sameQuestions(const std::vector<QuizQuestion>& a, const std::vector<QuizQuestion>& b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](const QuizQuestion& one, const QuizQuestion& other) {
                          return one.text == other.text && one.choices == other.choices;
                      });
}

/// An action with little to ask about could get the questions of the round before: who was wrong
/// then would only have to try the next choice.
std::vector<QuizQuestion> questionsOf(const Approval& approval, int step, int round)
{
    constexpr int variants = 8;
    std::vector<QuizQuestion> questions = quizFor(approval, seedOf(approval, step, round, 0));
    if (round == 0)
        return questions;
    const auto before = questionsOf(approval, step, round - 1);
    for (int i = 1; i < variants && sameQuestions(questions, before); ++i)
        questions = quizFor(approval, seedOf(approval, step, round, i));
    return questions;
}

ChallengeResult checkQuiz(const ChallengeSheet& sheet, const ChallengeAnswers& answers)
{
    ChallengeResult result;
    result.asked = int(sheet.questions.size());
    for (const QuizQuestion& question : sheet.questions) {
        const auto given = answers.choices.constFind(question.id);
        if (given != answers.choices.constEnd() && *given == question.choices.value(question.right))
            ++result.right;
    }
    const int wrong = result.asked - result.right;
    result.passed = result.asked > 0 && wrong == 0;
    if (result.passed)
        return result;
    if (result.asked < 2)
        result.message = u"The answer is not right. Read the action again."_s;
    else
        result.message = u"%1 of %2 answers %3 not right. Read the action again."_s.arg(
            QString::number(wrong), QString::number(result.asked), wrong == 1 ? u"is"_s : u"are"_s);
    return result;
}

ChallengeResult checkExplanation(const ChallengeSheet& sheet, const ChallengeAnswers& answers)
{
    ChallengeResult result;
    result.asked = 1;
    result.message = sheet.explanation
                         ? challenges::problemOf(*sheet.explanation, answers.explanation)
                         : u"There is nothing to explain."_s;
    result.passed = result.message.isEmpty();
    result.right = result.passed ? 1 : 0;
    return result;
}

} // namespace

QJsonObject ChallengeSheet::toJson() const
{
    QJsonArray asked;
    for (const QuizQuestion& question : questions)
        asked.append(QJsonObject{{u"id"_s, question.id},
                                 {u"text"_s, question.text},
                                 {u"choices"_s, QJsonArray::fromStringList(question.choices)}});
    QJsonValue demand = QJsonValue::Null;
    if (explanation) {
        QStringList names = explanation->mentions;
        if (!explanation->action.isEmpty())
            names.prepend(explanation->action);
        demand = QJsonObject{{u"least_words"_s, explanation->leastWords},
                             {u"must_name"_s, QJsonArray::fromStringList(names)}};
    }
    return {{u"kind"_s, kindName(kind)},     {u"step"_s, step},       {u"reviewers"_s, reviewers},
            {u"least_review_ms"_s, leastMs}, {u"questions"_s, asked}, {u"explanation"_s, demand}};
}

ChallengeSheet challengeFor(const Approval& approval)
{
    // Whatever asks a person needs at least his yes.
    const Challenge challenge = std::max(approval.challenge, Challenge::Confirm);
    const ReviewDemand demand = reviewDemand(challenge);
    ChallengeSheet sheet;
    sheet.round = std::max(approval.wrongRounds, 0);
    sheet.step = int(approval.steps.size());
    sheet.reviewers = demand.reviewers;
    sheet.leastMs = demand.leastMs[std::size_t(std::clamp(sheet.step, 0, demand.reviewers - 1))];
    if (challenge == Challenge::Confirm)
        return sheet;
    if (challenge == Challenge::MultiParty && sheet.step == 0) {
        sheet.kind = ChallengeSheet::Kind::Explanation;
        sheet.explanation = explanationFor(approval);
    } else {
        sheet.kind = ChallengeSheet::Kind::Quiz;
        sheet.questions = questionsOf(approval, sheet.step, sheet.round);
    }
    return sheet;
}

ChallengeResult checkAnswers(const ChallengeSheet& sheet, const ChallengeAnswers& answers)
{
    switch (sheet.kind) {
    case ChallengeSheet::Kind::Quiz:
        return checkQuiz(sheet, answers);
    case ChallengeSheet::Kind::Explanation:
        return checkExplanation(sheet, answers);
    case ChallengeSheet::Kind::Confirm:
        break;
    }
    ChallengeResult result;
    result.passed = true;
    return result;
}

} // namespace hall
