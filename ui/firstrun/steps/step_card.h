// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/controls/panels/card.h"

class QPushButton;
class QVBoxLayout;

namespace hall::ui {

class ThemedIconLabel;
class ThemedLabel;

/// One of the first steps: what it is, whether it is done, and a way past it. Its content goes into
/// content(). The theme outlives it. GUI thread only.
class StepCard : public Card {
    Q_OBJECT

public:
    /// `number` from 1.
    StepCard(Theme& theme, int number, const QString& title, const QString& why,
             QWidget* parent = nullptr);

    QVBoxLayout* content() const { return m_content; }
    bool isDone() const { return m_done; }
    bool isSkipped() const { return m_skipped; }
    void setDone(bool done);

Q_SIGNALS:
    /// Done, skipped, or taken up again.
    void changed();

private:
    void setSkipped(bool skipped);
    void showState();

    bool m_done = false;
    bool m_skipped = false;
    ThemedIconLabel* m_icon;
    ThemedLabel* m_state;
    QPushButton* m_skip;
    QWidget* m_body;
    QVBoxLayout* m_content;
};

} // namespace hall::ui
