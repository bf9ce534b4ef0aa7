// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/approvals/card/challenge/challenge_panel.h"

#include "ui/approvals/card/challenge/explanation_panel.h"
#include "ui/approvals/card/challenge/quiz_panel.h"
#include "ui/controls/labels/themed_label.h"
#include "ui/models/plain_label.h"

#include <QVBoxLayout>

#include <algorithm>

namespace hall::ui {

using namespace Qt::StringLiterals;

namespace {

bool sameQuestions(const ChallengeSheet& a, const ChallengeSheet& b)
{
    const auto same = [](const QuizQuestion& x, const QuizQuestion& y) {
        return x.id == y.id && x.text == y.text && x.choices == y.choices;
    };
    return a.kind == b.kind && a.step == b.step && a.round == b.round &&
           a.explanation == b.explanation &&
           std::equal(a.questions.begin(), a.questions.end(), b.questions.begin(),
                      b.questions.end(), same);
}

QString titleOf(ChallengeSheet::Kind kind)
{
    switch (kind) {
    case ChallengeSheet::Kind::Confirm:
        return ChallengePanel::tr("To approve: read it");
    case ChallengeSheet::Kind::Quiz:
        return ChallengePanel::tr("To approve: answer about the action");
    case ChallengeSheet::Kind::Explanation:
        return ChallengePanel::tr("To approve: explain the action");
    }
    return {};
}

} // namespace

ChallengePanel::ChallengePanel(Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_title(new ThemedLabel(theme, {}, TextStyle::Section)),
      m_reviewers(new ThemedLabel(theme, {})),
      m_time(new ThemedLabel(theme, {}, TextStyle::Body, ColorRole::Muted)),
      m_message(new PlainLabel(this)), m_quiz(new QuizPanel(theme)),
      m_explanation(new ExplanationPanel(theme))
{
    setObjectName(u"challengePanel"_s);
    m_reviewers->setObjectName(u"challengeReviewers"_s);
    m_time->setObjectName(u"challengeTime"_s);
    m_message->setObjectName(u"challengeMessage"_s);
    m_message->setWordWrap(true);
    m_reviewers->setWordWrap(true);
    m_time->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    for (QWidget* part : std::initializer_list<QWidget*>{m_title, m_reviewers, m_message, m_quiz,
                                                         m_explanation, m_time})
        column->addWidget(part);
    connect(m_quiz, &QuizPanel::changed, this, &ChallengePanel::changed);
    connect(m_explanation, &ExplanationPanel::changed, this, &ChallengePanel::changed);
    connect(&m_theme, &Theme::changed, this,
            [this] { m_message->setTextColor(m_theme.color(m_messageRole)); });
}

void ChallengePanel::setSheet(const ReviewSheet& sheet, qint64 nowMs)
{
    const bool isFirst = !m_hasSheet || m_sheet.approval.id != sheet.approval.id;
    const bool isSame = !isFirst && sameQuestions(m_sheet.challenge, sheet.challenge);
    // The second reviewer reads for himself, also when it is at the same window.
    if (isFirst)
        m_shownAt = sheet.shownAtMs;
    else if (m_sheet.challenge.step != sheet.challenge.step)
        m_shownAt = nowMs;
    m_sheet = sheet;
    m_hasSheet = true;
    writeReviewers();
    if (!isSame) {
        using Kind = ChallengeSheet::Kind;
        m_title->setText(titleOf(sheet.challenge.kind));
        m_quiz->setVisible(sheet.challenge.kind == Kind::Quiz);
        m_explanation->setVisible(sheet.challenge.kind == Kind::Explanation);
        setMessage({}, ColorRole::Text);
        m_explanation->clear();
        m_explanation->setSheet(sheet.challenge);
        m_quiz->setQuestions(sheet.challenge.questions);
    }
    Q_EMIT changed();
}

void ChallengePanel::setMessage(const QString& message, ColorRole role)
{
    m_messageRole = role;
    m_message->setText(message);
    m_message->setTextColor(m_theme.color(role));
    m_message->setVisible(!message.isEmpty());
}

ChallengeAnswers ChallengePanel::answers() const
{
    return {m_quiz->choices(), m_explanation->text()};
}

qint64 ChallengePanel::msLeft(qint64 nowMs) const
{
    return std::max<qint64>(0, m_shownAt + m_sheet.challenge.leastMs - nowMs);
}

QString ChallengePanel::missing() const
{
    switch (m_sheet.challenge.kind) {
    case ChallengeSheet::Kind::Confirm:
        return {};
    case ChallengeSheet::Kind::Quiz: {
        const int open = m_quiz->unanswered();
        if (open == 0)
            return {};
        return open == 1 ? tr("Answer the question first.")
                         : tr("Answer %Ln more questions first.", nullptr, open);
    }
    case ChallengeSheet::Kind::Explanation:
        return m_explanation->missing();
    }
    return {};
}

void ChallengePanel::tick(qint64 nowMs)
{
    const qint64 left = msLeft(nowMs);
    const qint64 least = m_sheet.challenge.leastMs / 1000;
    m_time->setText(left > 0
                        ? tr("Approving works in %1 s: reading takes at least %2 s.")
                              .arg(QString::number((left + 999) / 1000), QString::number(least))
                        : tr("The time for reading has passed."));
    m_time->setVisible(m_sheet.challenge.leastMs > 0);
}

bool ChallengePanel::hasEnoughReviewers() const
{
    return m_sheet.reviewersAvailable >= m_sheet.challenge.reviewers - m_sheet.challenge.step;
}

void ChallengePanel::writeReviewers()
{
    const ChallengeSheet& challenge = m_sheet.challenge;
    m_reviewers->setVisible(challenge.reviewers > 1);
    if (challenge.reviewers < 2)
        return;
    QString text =
        tr("Reviewer %1 of %2 different ones.")
            .arg(QString::number(challenge.step + 1), QString::number(challenge.reviewers));
    const auto& steps = m_sheet.approval.steps;
    if (!steps.empty())
        text += u' ' % tr("%1 has approved already.").arg(steps.back().reviewerName);
    if (!hasEnoughReviewers()) {
        m_reviewers->setRole(ColorRole::Deny);
        text = tr("This takes %Ln different reviewers, and there are not enough: it cannot be "
                  "approved now. Make another one first, for example with `hall reviewer add "
                  "NAME`. Denying needs nobody else.",
                  nullptr, int(challenge.reviewers));
    } else {
        m_reviewers->setRole(ColorRole::Info);
    }
    m_reviewers->setText(text);
}

} // namespace hall::ui
