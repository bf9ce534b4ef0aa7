// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hall/approving/approval_desk.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace hall::ui {

class ExplanationPanel;
class PlainLabel;
class QuizPanel;
class ThemedLabel;

/// What the next reviewer has to do to approve. Deny needs none of it. Private to this room; the
/// theme outlives it.
class ChallengePanel : public QWidget {
    Q_OBJECT

public:
    explicit ChallengePanel(Theme& theme, QWidget* parent = nullptr);

    /// Answers stay as long as the questions do.
    void setSheet(const ReviewSheet& sheet, qint64 nowMs);
    /// What became of the last try; empty: nothing to say.
    void setMessage(const QString& message, ColorRole role);
    ChallengeAnswers answers() const;
    /// How long approving is still locked; by the desk's clock.
    qint64 msLeft(qint64 nowMs) const;
    /// What has to be done besides waiting, as a sentence; empty: nothing.
    QString missing() const;
    /// Whether there are as many reviewers as it still takes.
    bool hasEnoughReviewers() const;
    void tick(qint64 nowMs);

Q_SIGNALS:
    void changed();

private:
    void writeReviewers();

    Theme& m_theme;
    ReviewSheet m_sheet;
    bool m_hasSheet = false;
    qint64 m_shownAt = 0; ///< when this step was, to somebody at this window
    ThemedLabel* m_title;
    ThemedLabel* m_reviewers;
    ThemedLabel* m_time;
    PlainLabel* m_message;
    ColorRole m_messageRole = ColorRole::Text;
    QuizPanel* m_quiz;
    ExplanationPanel* m_explanation;
};

} // namespace hall::ui
