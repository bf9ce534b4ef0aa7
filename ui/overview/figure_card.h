// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/controls/panels/card.h"

#include <vector>

namespace hall::ui {

class Sparkline;
class ThemedLabel;

/// One big number with its word, its icon and its last hour. GUI thread only.
class FigureCard : public Card {
    Q_OBJECT

public:
    FigureCard(Theme& theme, const QString& word, const QString& iconName, ColorRole role,
               QWidget* parent = nullptr);

    void setFigure(qint64 figure);
    void setLastHour(std::vector<int> perMinute);

private:
    QString m_word;
    ThemedLabel* m_figure;
    Sparkline* m_sparkline;
};

} // namespace hall::ui
