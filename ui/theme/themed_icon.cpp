// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/themed_icon.h"

#include <QFile>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace hall::ui {

using namespace Qt::StringLiterals;

ThemedIconEngine::ThemedIconEngine(const Theme* theme, const QString& name,
                                   std::optional<ColorRole> role)
    : m_theme(theme), m_name(name), m_role(role)
{}

void ThemedIconEngine::paint(QPainter* painter, const QRect& rect, QIcon::Mode mode,
                             QIcon::State state)
{
    const qreal scale = painter->device() ? painter->device()->devicePixelRatio() : 1;
    QPixmap drawn = scaledPixmap(rect.size() * scale, mode, state, scale);
    drawn.setDevicePixelRatio(scale);
    painter->drawPixmap(rect, drawn);
}

QPixmap ThemedIconEngine::pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state)
{
    return scaledPixmap(size, mode, state, 1);
}

QPixmap ThemedIconEngine::scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal)
{
    const QColor color = m_role ? colorFor(mode, *m_role) : QColor();
    const QString paint = m_role ? color.name(QColor::HexArgb) : u"own"_s;
    const QString cacheKey = u"hall-icon/"_s % m_name % u'/' % paint % u'/' %
                             QString::number(size.width()) % u'x' % QString::number(size.height());
    QPixmap pixmap;
    if (QPixmapCache::find(cacheKey, &pixmap))
        return pixmap;

    pixmap = QPixmap(size);
    pixmap.fill(Qt::transparent);
    QSvgRenderer renderer(path());
    if (renderer.isValid() && !size.isEmpty()) {
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        renderer.render(&painter, QRectF(QPointF(), QSizeF(size)));
        if (m_role) {
            painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
            painter.fillRect(pixmap.rect(), color);
        }
    }
    QPixmapCache::insert(cacheKey, pixmap);
    return pixmap;
}

QIconEngine* ThemedIconEngine::clone() const
{
    return new ThemedIconEngine(m_theme, m_name, m_role);
}

QString ThemedIconEngine::key() const
{
    return u"HallThemedIcon"_s;
}

bool ThemedIconEngine::isNull()
{
    return !QFile::exists(path());
}

QString ThemedIconEngine::path() const
{
    return u":/icons/"_s % m_name % u".svg"_s;
}

QColor ThemedIconEngine::colorFor(QIcon::Mode mode, ColorRole role) const
{
    if (!m_theme)
        return Theme::tokenColor(role, false);
    if (mode != QIcon::Disabled)
        return m_theme->color(role);
    return m_theme->palette().color(QPalette::Disabled, QPalette::ButtonText);
}

} // namespace hall::ui
