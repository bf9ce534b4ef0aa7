// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/sparkline.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace hall::ui {

Sparkline::Sparkline(Theme& theme, const QString& what, ColorRole role, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_what(what), m_role(role)
{
    setAccessibleName(what);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&m_theme, &Theme::changed, this, qOverload<>(&Sparkline::update));
}

void Sparkline::setValues(std::vector<int> values)
{
    if (m_values == values)
        return;
    m_values = std::move(values);
    const int highest = m_values.empty() ? 0 : *std::max_element(m_values.begin(), m_values.end());
    const QString words = tr("%1: at most %2").arg(m_what, QLocale().toString(highest));
    setAccessibleDescription(words);
    setToolTip(words);
    update();
}

QSize Sparkline::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 20, fontMetrics().height() * 2};
}

QSize Sparkline::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 6, fontMetrics().height() * 2};
}

void Sparkline::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    // The base line stands even when nothing happened: an empty hour is a fact, not a hole.
    painter.fillRect(QRectF(0, height() - 1, width(), 1), m_theme.color(ColorRole::Line));
    const int highest = m_values.empty() ? 0 : *std::max_element(m_values.begin(), m_values.end());
    if (highest == 0)
        return;
    const qreal step = qreal(width()) / qreal(m_values.size());
    const qreal barWidth = std::max<qreal>(1, step * 0.7);
    const QColor color = m_theme.color(m_role);
    for (std::size_t i = 0; i < m_values.size(); ++i) {
        if (m_values[i] == 0)
            continue;
        const qreal share = qreal(m_values[i]) / highest;
        const qreal barHeight = std::max<qreal>(2, share * (height() - 1));
        const qreal x =
            layoutDirection() == Qt::RightToLeft ? width() - step * qreal(i + 1) : step * qreal(i);
        painter.fillRect(QRectF(x, height() - barHeight, barWidth, barHeight), color);
    }
}

} // namespace hall::ui
