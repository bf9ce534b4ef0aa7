// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/controls/panels/card.h"

class QPushButton;

namespace hall::ui {

class LearningSwitch;
class PlainLabel;

/// Offers a week in which nobody is asked, and says what that means. Switch and theme outlive it.
/// GUI thread only.
class LearningCard : public Card {
    Q_OBJECT

public:
    LearningCard(LearningSwitch& learning, Theme& theme, QWidget* parent = nullptr);

    void refresh();

Q_SIGNALS:
    void marksAsked();

private:
    LearningSwitch& m_switch;
    ThemedLabel* m_state;
    QPushButton* m_learn;
    QPushButton* m_end;
    QPushButton* m_marks;
    PlainLabel* m_problem;
};

} // namespace hall::ui
