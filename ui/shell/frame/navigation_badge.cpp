// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/frame/navigation_badge.h"

#include <QFontMetrics>
#include <QLocale>
#include <QPainter>

namespace hall::ui {

using namespace Qt::StringLiterals;

NavigationBadge::NavigationBadge(Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setObjectName(u"navigationBadge"_s);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&m_theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
    hide();
}

void NavigationBadge::setCount(int count)
{
    m_text = count > 999 ? u"999+"_s : QLocale().toString(count);
    setVisible(count > 0);
    updateGeometry();
    update();
}

QSize NavigationBadge::sizeHint() const
{
    const QFontMetrics metrics(m_theme.font(TextStyle::Caption));
    const int height = metrics.height() + space::xs;
    return {std::max(height, metrics.horizontalAdvance(m_text) + space::m), height};
}

void NavigationBadge::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(ColorRole::Ask));
    painter.drawRoundedRect(rect(), height() / 2.0, height() / 2.0);
    painter.setFont(m_theme.font(TextStyle::Caption));
    painter.setPen(m_theme.color(ColorRole::Surface));
    painter.drawText(rect(), Qt::AlignCenter, m_text);
}

} // namespace hall::ui
