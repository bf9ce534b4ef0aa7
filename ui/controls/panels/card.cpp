// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/panels/card.h"

#include "ui/controls/labels/themed_label.h"

#include <QPainter>
#include <QVBoxLayout>

namespace hall::ui {

Card::Card(Theme& theme, const QString& title, QWidget* parent)
    : QFrame(parent), m_theme(theme), m_body(new QVBoxLayout(this))
{
    m_body->setContentsMargins(space::l, space::m, space::l, space::l);
    m_body->setSpacing(space::s);
    if (!title.isEmpty()) {
        setAccessibleName(title);
        m_body->addWidget(new ThemedLabel(theme, title, TextStyle::Section));
    }
    connect(&m_theme, &Theme::changed, this, qOverload<>(&Card::update));
}

void Card::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_theme.color(ColorRole::Line));
    painter.setBrush(m_theme.color(ColorRole::Surface));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), cornerRadius,
                            cornerRadius);
}

} // namespace hall::ui
