// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/labels/themed_label.h"

namespace hall::ui {

ThemedLabel::ThemedLabel(Theme& theme, const QString& text, TextStyle style, ColorRole role,
                         QWidget* parent)
    : QLabel(text, parent), m_theme(theme), m_style(style), m_role(role)
{
    setTextFormat(Qt::PlainText);
    // Whatever it stands on: a parent with another background role would choose another colour.
    setForegroundRole(QPalette::WindowText);
    connect(&m_theme, &Theme::changed, this, &ThemedLabel::restyle);
    restyle();
}

void ThemedLabel::setRole(ColorRole role)
{
    m_role = role;
    restyle();
}

void ThemedLabel::restyle()
{
    setFont(m_theme.font(m_style));
    QPalette palette;
    palette.setColor(QPalette::WindowText, m_theme.color(m_role));
    setPalette(palette);
}

} // namespace hall::ui
