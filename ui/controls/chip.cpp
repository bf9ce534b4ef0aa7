// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/chip.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace hall::ui {

using namespace Qt::StringLiterals;

Chip::Chip(const Theme& theme, const QString& iconName, ColorRole role, QWidget* parent)
    : QAbstractButton(parent), m_theme(theme), m_iconName(iconName), m_role(role)
{
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
}

void Chip::setWords(const QString& words, const QString& count)
{
    if (words == m_words && count == m_count)
        return;
    m_words = words;
    m_count = count;
    const QString name = count.isEmpty() ? words : QString(words % u": "_s % count);
    setAccessibleName(name);
    updateGeometry();
    update();
}

void Chip::setClosable(bool closable)
{
    m_closable = closable;
    updateGeometry();
}

QSize Chip::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    int width = space::s + iconSmall + space::xs + metrics.horizontalAdvance(m_words) + space::m;
    if (!m_count.isEmpty())
        width += space::s + metrics.horizontalAdvance(m_count);
    if (m_closable)
        width += space::xs + iconSmall - space::xs;
    return {width, metrics.height() + space::s};
}

void Chip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool on = isChecked() || m_closable;
    const QColor ink = m_theme.color(m_role);

    const bool ring = hasFocus();
    const qreal line = ring ? 2 : 1;
    const QRectF box = QRectF(rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2);
    const QColor edge = ring                 ? m_theme.color(ColorRole::Accent)
                        : on || underMouse() ? ink
                                             : m_theme.color(ColorRole::Line);
    painter.setPen(QPen(edge, line));
    painter.setBrush(on ? m_theme.tint(m_role) : m_theme.color(ColorRole::Surface));
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2);

    QRect room = rect().adjusted(space::s, 0, -space::s, 0);
    const auto icon = [&](const QString& name, Qt::Alignment side, ColorRole role) {
        const QRect at = QStyle::alignedRect(layoutDirection(), side | Qt::AlignVCenter,
                                             QSize(iconSmall, iconSmall), room);
        m_theme.icon(name, role).paint(&painter, at);
    };
    icon(m_iconName, Qt::AlignLeft, m_role);
    if (m_closable)
        icon(u"close"_s, Qt::AlignRight, m_role);
    room = QStyle::visualRect(layoutDirection(), rect(),
                              rect().adjusted(space::s + iconSmall + space::xs, 0,
                                              m_closable ? -iconSmall - space::s : -space::m, 0));
    const auto draw = [&](const QString& text, Qt::Alignment side, const QColor& color) {
        painter.setPen(color);
        painter.drawText(
            room, int(QStyle::visualAlignment(layoutDirection(), side | Qt::AlignVCenter)), text);
    };
    draw(m_words, Qt::AlignLeft, on ? ink : m_theme.color(ColorRole::Text));
    draw(m_count, Qt::AlignRight, on ? ink : m_theme.color(ColorRole::Muted));
}

bool Chip::event(QEvent* event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    return QAbstractButton::event(event);
}

} // namespace hall::ui
