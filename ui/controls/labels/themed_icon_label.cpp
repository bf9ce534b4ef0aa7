// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/labels/themed_icon_label.h"

#include <QPainter>

namespace hall::ui {

ThemedIconLabel::ThemedIconLabel(Theme& theme, const QString& iconName, ColorRole role, int size,
                                 QWidget* parent)
    : QWidget(parent), m_theme(theme), m_name(iconName), m_role(role)
{
    setFixedSize(size, size);
    connect(&m_theme, &Theme::changed, this, qOverload<>(&ThemedIconLabel::update));
}

void ThemedIconLabel::setIcon(const QString& iconName, ColorRole role)
{
    if (m_name == iconName && m_role == role)
        return;
    m_name = iconName;
    m_role = role;
    update();
}

void ThemedIconLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    m_theme.icon(m_name, m_role).paint(&painter, rect());
}

} // namespace hall::ui
