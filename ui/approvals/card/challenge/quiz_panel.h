// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/approvals/challenges/challenge_sheet.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <vector>

class QButtonGroup;
class QRadioButton;

namespace hall::ui {

/// Questions with their choices. The digits 1 to 4 choose while the focus is inside; nothing is
/// chosen beforehand. Private to this room; the theme outlives it.
class QuizPanel : public QWidget {
    Q_OBJECT

public:
    explicit QuizPanel(Theme& theme, QWidget* parent = nullptr);

    void setQuestions(const std::vector<QuizQuestion>& questions);
    QHash<QString, QString> choices() const;
    int unanswered() const;

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Question {
        QString id;
        QStringList choices;
        QButtonGroup* group;
        QList<QRadioButton*> buttons;
    };

    void addQuestion(const QuizQuestion& question, int number, int of);
    bool chooseByDigit(QObject* focused, int digit);

    Theme& m_theme;
    QWidget* m_list = nullptr;
    std::vector<Question> m_questions;
};

} // namespace hall::ui
