// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QLabel>

namespace hall::ui {

/// A label for our own words (what came from outside goes into a PlainLabel): plain text in a step
/// of the type scale and a colour of the theme, both kept when the theme changes. `theme` must
/// outlive it. GUI thread only.
class ThemedLabel : public QLabel {
    Q_OBJECT

public:
    ThemedLabel(Theme& theme, const QString& text, TextStyle style = TextStyle::Body,
                ColorRole role = ColorRole::Text, QWidget* parent = nullptr);

    void setRole(ColorRole role);

private:
    void restyle();

    Theme& m_theme;
    TextStyle m_style;
    ColorRole m_role;
};

} // namespace hall::ui
