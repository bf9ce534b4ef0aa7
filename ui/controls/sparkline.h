// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

#include <vector>

namespace hall::ui {

/// A row of thin bars, oldest first, scaled to the highest. Says the same in words to a screen
/// reader. `theme` must outlive it. GUI thread only.
class Sparkline : public QWidget {
    Q_OBJECT

public:
    /// `what` names the series: "Denied per minute, last hour".
    Sparkline(Theme& theme, const QString& what, ColorRole role, QWidget* parent = nullptr);

    void setValues(std::vector<int> values); ///< each ≥ 0

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Theme& m_theme;
    QString m_what;
    ColorRole m_role;
    std::vector<int> m_values;
};

} // namespace hall::ui
