// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/approvals/approval.h"
#include "core/base/result.h"

#include <QHash>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace hall {

/// One question of a quiz. The right choice is known to the core alone.
struct QuizQuestion {
    QString id;          ///< `q1` …
    QString text;        ///< plain text
    QStringList choices; ///< 2 to 4, all different, of like form
    int right = 0;       ///< position in `choices`; never shown, never sent
};

/// What has to be in a reviewer's explanation.
struct ExplanationDemand {
    int leastWords = 15;
    QString action;       ///< its name, or a word of it
    QStringList mentions; ///< the values that count: each has to be named
    QString sentence;     ///< what the card says: its words are not the reviewer's own
    bool operator==(const ExplanationDemand&) const = default;
};

/// What one reviewer has to do now, to approve. Deny needs nothing of it.
/// (Approvals, "Challenges")
struct ChallengeSheet {
    enum class Kind { Confirm, Quiz, Explanation };
    Kind kind = Kind::Confirm;
    int round = 0;                                ///< 0, then 1 after a wrong answer
    int step = 0;                                 ///< 0: first reviewer, 1: second
    int reviewers = 1;                            ///< how many different people it takes in all
    qint64 leastMs = 0;                           ///< how long to look before approving
    std::vector<QuizQuestion> questions;          ///< Kind::Quiz: 1 to 3
    std::optional<ExplanationDemand> explanation; ///< Kind::Explanation

    /// What a reviewer may see: {kind, step, reviewers, least_review_ms, questions: [{id, text,
    /// choices}], explanation: {least_words, must_name}}.
    QJsonObject toJson() const;
};

/// What a reviewer answered.
struct ChallengeAnswers {
    QHash<QString, QString> choices; ///< question id → the choice's text
    QString explanation;
};

/// How answers compare with what was asked.
struct ChallengeResult {
    bool passed = false;
    QString message; ///< for the reviewer: what is missing, never which choice is right
    int asked = 0, right = 0;
};

/// The challenge that `approval` has for its next reviewer. The same approval gives the same sheet;
/// another round, step or seed another one. Questions and look-alike choices come from the action
/// itself; neither form, length nor order of the choices tells which one is right.
ChallengeSheet challengeFor(const Approval& approval);

/// A quiz of one to three questions about the action. (quiz.cpp)
std::vector<QuizQuestion> quizFor(const Approval& approval, const QByteArray& seed);
/// What an explanation of the action has to name. (explanation.cpp)
ExplanationDemand explanationFor(const Approval& approval);

ChallengeResult checkAnswers(const ChallengeSheet& sheet, const ChallengeAnswers& answers);

} // namespace hall
