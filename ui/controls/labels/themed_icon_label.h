// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

namespace hall::ui {

/// An icon of the set in a colour of the theme, for beside words that say the same: it has no name
/// of its own for a screen reader. `theme` must outlive it. GUI thread only.
class ThemedIconLabel : public QWidget {
    Q_OBJECT

public:
    ThemedIconLabel(Theme& theme, const QString& iconName, ColorRole role, int size = iconSmall,
                    QWidget* parent = nullptr);

    void setIcon(const QString& iconName, ColorRole role);
    QString iconName() const { return m_name; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Theme& m_theme;
    QString m_name;
    ColorRole m_role;
};

} // namespace hall::ui
