// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tray/tray_art.h"

#include "ui/theme/theme.h"

#include <QFontDatabase>
#include <QPainter>
#include <QPainterPath>
#include <QPixmap>

#include <algorithm>
#include <array>

namespace hall::ui {

using namespace Qt::StringLiterals;

namespace {

/// Drawn on a square of this side, then scaled.
constexpr qreal side = 64;
constexpr std::array panelSizes{16, 22, 24, 32, 48, 64};

ColorRole roleOf(TrayShape shape)
{
    switch (shape) {
    case TrayShape::Running:
        return ColorRole::Allow;
    case TrayShape::Waiting:
        return ColorRole::Ask;
    case TrayShape::Paused:
        return ColorRole::Info;
    case TrayShape::Problem:
        return ColorRole::Deny;
    case TrayShape::Stopped:
        break;
    }
    return ColorRole::Muted;
}

/// Two digits are all that can be read at 16 pixels.
QString numberText(int waiting)
{
    return waiting > 99 ? u"99"_s : QString::number(waiting);
}

void drawNumber(QPainter& painter, const QRectF& place, int waiting)
{
    const QString text = numberText(waiting);
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    font.setWeight(QFont::Bold);
    font.setPixelSize(std::max(1, int(place.height() * (text.size() > 1 ? 0.62 : 0.8))));
    painter.setFont(font);
    painter.drawText(place, Qt::AlignCenter, text);
}

void drawArch(QPainter& painter)
{
    QPainterPath arch(QPointF(16, 50));
    arch.lineTo(16, 30);
    arch.arcTo(QRectF(16, 14, 32, 32), 180, -180);
    arch.lineTo(48, 50);
    painter.drawPath(arch);
    painter.drawLine(QPointF(10, 51), QPointF(54, 51));
}

void drawPadlock(QPainter& painter, const QColor& ink)
{
    QPainterPath shackle(QPointF(22, 32));
    shackle.lineTo(22, 24);
    shackle.arcTo(QRectF(22, 12, 20, 22), 180, -180);
    shackle.lineTo(42, 32);
    painter.drawPath(shackle);
    painter.fillRect(QRectF(14, 31, 36, 23), ink);
}

/// Cut out of the ink, so that they can be seen on any panel.
void cut(QPainter& painter)
{
    painter.setCompositionMode(QPainter::CompositionMode_DestinationOut);
}

void drawTriangle(QPainter& painter, const QColor& ink)
{
    const QPolygonF triangle{QPointF(32, 9), QPointF(58, 54), QPointF(6, 54)};
    painter.setBrush(ink);
    painter.drawPolygon(triangle);
    painter.save();
    cut(painter);
    painter.drawLine(QPointF(32, 26), QPointF(32, 38));
    painter.drawPoint(QPointF(32, 48));
    painter.restore();
}

void drawDisc(QPainter& painter, const QColor& ink, int waiting)
{
    painter.setBrush(ink);
    painter.setPen(Qt::NoPen);
    painter.drawEllipse(QRectF(4, 4, 56, 56));
    painter.save();
    cut(painter);
    painter.setPen(ink);
    drawNumber(painter, QRectF(4, 4, 56, 56), waiting);
    painter.restore();
}

void drawRing(QPainter& painter)
{
    painter.drawEllipse(QRectF(12, 12, 40, 40));
    painter.drawLine(QPointF(18, 46), QPointF(46, 18));
}

/// The state in one ink on nothing.
QPixmap glyph(const TrayState& state, const QColor& ink, int pixels)
{
    QPixmap pixmap(pixels, pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(pixels / side, pixels / side);
    painter.setPen(QPen(ink, 7, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    switch (state.shape) {
    case TrayShape::Running:
        drawArch(painter);
        break;
    case TrayShape::Waiting:
        drawDisc(painter, ink, state.waiting);
        break;
    case TrayShape::Paused:
        drawPadlock(painter, ink);
        break;
    case TrayShape::Problem:
        drawTriangle(painter, ink);
        break;
    case TrayShape::Stopped:
        drawRing(painter);
        break;
    }
    return pixmap;
}

} // namespace

QPixmap trayPixmap(const TrayState& state, TrayVariant variant, int pixels)
{
    if (variant != TrayVariant::Coloured)
        return glyph(state, Theme::tokenColor(ColorRole::Text, variant == TrayVariant::Light),
                     pixels);
    QPixmap tile(pixels, pixels);
    tile.fill(Qt::transparent);
    QPainter painter(&tile);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::tokenColor(roleOf(state.shape), false));
    const qreal radius = pixels * 14 / side;
    painter.drawRoundedRect(QRectF(0, 0, pixels, pixels), radius, radius);
    const QColor ink = Theme::tokenColor(ColorRole::Surface, false);
    if (state.shape == TrayShape::Waiting) {
        // The tile is room enough; a disc within it would leave too little for the number.
        painter.setPen(ink);
        drawNumber(painter, QRectF(0, 0, pixels, pixels), state.waiting);
        return tile;
    }
    const int margin = pixels / 8;
    painter.drawPixmap(margin, margin, glyph(state, ink, pixels - 2 * margin));
    return tile;
}

QIcon trayIcon(const TrayState& state, TrayVariant variant)
{
    QIcon icon;
    for (const int pixels : panelSizes)
        icon.addPixmap(trayPixmap(state, variant, pixels));
    return icon;
}

} // namespace hall::ui
