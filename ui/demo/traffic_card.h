// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/controls/panels/card.h"

#include <QTimer>

class QPushButton;
class QSlider;

namespace hall {
class DemoPlayer;
}

namespace hall::ui {

class ThemedLabel;

/// How many made-up requests arrive: a slider, a pause, and what has come of them. `player` and
/// `theme` must outlive it. GUI thread only.
class TrafficCard : public Card {
    Q_OBJECT

public:
    TrafficCard(DemoPlayer& player, Theme& theme, QWidget* parent = nullptr);

private:
    void showPace();
    void showTally();

    DemoPlayer& m_player;
    Theme& m_theme;
    QSlider* m_rate;
    ThemedLabel* m_rateText;
    QPushButton* m_pause;
    ThemedLabel* m_tally;
    QTimer m_beat; ///< fifty answers a second need not each be painted
};

} // namespace hall::ui
