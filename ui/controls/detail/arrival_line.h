// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace hall {
struct DecisionEvent;
}

namespace hall::ui {

class PlainLabel;
class Theme;

/// When a decision arrived in the feed, and a way there. The theme outlives it. GUI thread only.
class ArrivalLine : public QWidget {
    Q_OBJECT

public:
    explicit ArrivalLine(Theme& theme, QWidget* parent = nullptr);

    /// Hides itself without an event.
    void setEvent(const DecisionEvent* event);

Q_SIGNALS:
    void showAsked();

private:
    PlainLabel* m_words;
    QPushButton* m_show;
};

} // namespace hall::ui
