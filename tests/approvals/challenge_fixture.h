// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/approvals/challenges/challenge_sheet.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <algorithm>

namespace hall::test {

/// An approval as it stands right after it was opened.
inline Approval askedApproval(const QJsonObject& arguments,
                              ApprovalDoor door = ApprovalDoor::Evaluate,
                              Challenge challenge = Challenge::Quiz)
{
    using namespace Qt::StringLiterals;
    const bool isRoute = door == ApprovalDoor::Route;
    Approval approval;
    approval.door = door;
    approval.workerId = u"org.acme.reader"_s;
    approval.capabilityId = isRoute ? u"cap.account.delete"_s : u"update_billing"_s;
    approval.env = Environment::Prod;
    approval.dataLabel = DataLabel::Restricted;
    approval.level = RiskLevel::High;
    approval.challenge = challenge;
    approval.seed = QByteArray(16, 's');
    approval.request = {{isRoute ? u"request"_s : u"action_args"_s, arguments}};
    return approval;
}

inline QByteArray seedNumber(int number)
{
    return QByteArray::number(number);
}

inline QString rightChoice(const QuizQuestion& question)
{
    return question.choices.at(question.right);
}

/// Every question answered with the right choice.
inline ChallengeAnswers rightAnswers(const ChallengeSheet& sheet)
{
    ChallengeAnswers answers;
    for (const QuizQuestion& question : sheet.questions)
        answers.choices.insert(question.id, rightChoice(question));
    return answers;
}

/// The first question whose text has `words` in it.
inline const QuizQuestion* questionWith(const std::vector<QuizQuestion>& questions,
                                        const QString& words)
{
    const auto found =
        std::find_if(questions.begin(), questions.end(), [&words](const QuizQuestion& question) {
            return question.text.contains(words);
        });
    return found == questions.end() ? nullptr : &*found;
}

} // namespace hall::test
