// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/hall_style.h"

#include "ui/theme/blend.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"

#include <QPainter>
#include <QPolygonF>
#include <QStyleFactory>
#include <QStyleOption>

namespace hall::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal lineWidth = 1;
constexpr qreal focusWidth = 2;
constexpr int scrollBarWidth = 10;
constexpr qreal hoverOpacity = 0.06;
constexpr qreal pressedOpacity = 0.12;

/// A rounded box whose border lies wholly inside `rect`, sharp at any scale.
void drawBox(QPainter* painter, const QRect& rect, const QBrush& fill, const QColor& border,
             qreal width = lineWidth)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(fill);
    painter->setPen(border.isValid() ? QPen(border, width) : QPen(Qt::NoPen));
    const qreal inset = border.isValid() ? width / 2 : 0;
    const qreal radius = qMin<qreal>(cornerRadius, rect.height() / 2.0) - inset;
    painter->drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius, radius);
    painter->restore();
}

void drawButtonPanel(const QStyleOption* option, QPainter* painter, bool bordered, bool primary)
{
    const QPalette& palette = option->palette;
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool down = option->state & QStyle::State_Sunken;
    const bool on = option->state & QStyle::State_On;
    const bool hover = enabled && (option->state & QStyle::State_MouseOver);
    const QColor accent = palette.color(QPalette::Highlight);
    const QColor ground = palette.color(bordered ? QPalette::Button : QPalette::Window);
    const QColor ink = palette.color(QPalette::ButtonText);

    QColor fill = bordered ? ground : QColor();
    if (primary && enabled)
        fill = blended(ink, accent, down ? pressedOpacity : hover ? hoverOpacity : 0);
    else if (on)
        fill = blended(accent, ground, selectionOpacityLight);
    else if (down)
        fill = blended(ink, ground, pressedOpacity);
    else if (hover)
        fill = blended(ink, ground, hoverOpacity);
    QColor border;
    if (bordered && !primary)
        border = on ? accent : palette.color(QPalette::Mid);
    if (fill.isValid() || border.isValid())
        drawBox(painter, option->rect, fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush), border);
}

/// The box of a check box or, `round`, the ring of a radio button. Its edge is text-coloured:
/// Fusion's is darker than its ground, which nobody sees on a dark one.
void drawIndicator(const QStyleOption* option, QPainter* painter, bool round)
{
    const QPalette& palette = option->palette;
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool on = option->state & (QStyle::State_On | QStyle::State_NoChange);
    const QColor accent = palette.color(enabled ? QPalette::Highlight : QPalette::Mid);
    const QColor edge = on ? accent : palette.color(enabled ? QPalette::Dark : QPalette::Mid);
    const int side = qMin(option->rect.width(), option->rect.height());
    QRect box(0, 0, side, side);
    box.moveCenter(option->rect.center());
    const QRectF line = QRectF(box).adjusted(0.75, 0.75, -0.75, -0.75);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(edge, 1.5));
    painter->setBrush(on && !round ? QBrush(accent) : palette.brush(QPalette::Base));
    if (round)
        painter->drawEllipse(line);
    else
        painter->drawRoundedRect(line, 3, 3);
    if (on && round) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(accent);
        painter->drawEllipse(line.adjusted(side / 4.0, side / 4.0, -side / 4.0, -side / 4.0));
    } else if (on) {
        painter->setPen(QPen(palette.color(QPalette::HighlightedText), 1.5, Qt::SolidLine,
                             Qt::RoundCap, Qt::RoundJoin));
        const auto at = [&line](qreal x, qreal y) {
            return QPointF(line.x() + x * line.width(), line.y() + y * line.height());
        };
        if (option->state & QStyle::State_NoChange)
            painter->drawLine(at(0.25, 0.5), at(0.75, 0.5));
        else
            painter->drawPolyline(QPolygonF({at(0.22, 0.52), at(0.43, 0.72), at(0.78, 0.3)}));
    }
    painter->restore();
}

void drawHeaderSection(const QStyleOptionHeader* option, QPainter* painter)
{
    painter->fillRect(option->rect, option->palette.color(QPalette::Base));
    painter->setPen(QPen(option->palette.color(QPalette::Mid), lineWidth));
    const QRect& r = option->rect;
    painter->drawLine(r.bottomLeft(), r.bottomRight());
    // A short mark between columns: enough to find the handle, not a grid.
    if (option->orientation == Qt::Horizontal)
        painter->drawLine(r.right(), r.top() + r.height() / 3, r.right(),
                          r.bottom() - r.height() / 3);
}

void drawTab(const QStyleOptionTab* option, QPainter* painter)
{
    const bool selected = option->state & QStyle::State_Selected;
    const bool hover = option->state & QStyle::State_MouseOver;
    const QPalette& palette = option->palette;
    const QRect& r = option->rect;
    if (hover && !selected)
        painter->fillRect(r.adjusted(0, 0, 0, -1),
                          blended(palette.color(QPalette::WindowText),
                                  palette.color(QPalette::Window), hoverOpacity));
    if (selected)
        painter->fillRect(QRect(r.left() + space::s, r.bottom() - 1, r.width() - 2 * space::s, 2),
                          palette.color(QPalette::Highlight));
}

} // namespace

HallStyle::HallStyle() : QProxyStyle(QStyleFactory::create(u"Fusion"_s)) {}

void HallStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option,
                              QPainter* painter, const QWidget* widget) const
{
    const QPalette& palette = option->palette;
    switch (element) {
    case PE_PanelLineEdit: {
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        if (frame && frame->lineWidth > 0) {
            const bool focused = option->state & State_HasFocus;
            drawBox(painter, option->rect, palette.brush(QPalette::Base),
                    palette.color(focused ? QPalette::Highlight : QPalette::Mid),
                    focused ? focusWidth : lineWidth);
            return;
        }
        break;
    }
    case PE_FrameLineEdit:
        return;
    case PE_Frame: {
        const bool focused = option->state & State_HasFocus;
        painter->save();
        const qreal width = focused ? focusWidth : lineWidth;
        painter->setPen(QPen(palette.color(focused ? QPalette::Highlight : QPalette::Mid), width));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(
            QRectF(option->rect).adjusted(width / 2, width / 2, -width / 2, -width / 2));
        painter->restore();
        return;
    }
    case PE_FrameFocusRect:
        drawBox(painter, option->rect, Qt::NoBrush, palette.color(QPalette::Highlight), focusWidth);
        return;
    case PE_PanelButtonCommand: {
        const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
        const bool primary = button && (button->features & QStyleOptionButton::DefaultButton);
        drawButtonPanel(option, painter, true, primary);
        // On the accent an accent ring would not show: a line inside it does.
        if (primary && (option->state & State_HasFocus))
            drawBox(painter, option->rect.adjusted(2, 2, -2, -2), Qt::NoBrush,
                    palette.color(QPalette::HighlightedText));
        return;
    }
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawIndicator(option, painter, false);
        return;
    case PE_IndicatorRadioButton:
        drawIndicator(option, painter, true);
        return;
    case PE_PanelButtonTool:
        drawButtonPanel(option, painter, !(option->state & State_AutoRaise), false);
        return;
    case PE_FrameTabWidget:
        return;
    case PE_FrameTabBarBase:
        painter->fillRect(
            QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
            palette.color(QPalette::Mid));
        return;
    case PE_PanelScrollAreaCorner:
        painter->fillRect(option->rect, palette.color(QPalette::Base));
        return;
    case PE_FrameStatusBarItem:
        return;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void HallStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                            const QWidget* widget) const
{
    switch (element) {
    case CE_HeaderSection:
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option)) {
            drawHeaderSection(header, painter);
            return;
        }
        break;
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, option->palette.color(QPalette::Base));
        painter->setPen(QPen(option->palette.color(QPalette::Mid), lineWidth));
        painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
        return;
    case CE_TabBarTabShape:
        if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option)) {
            drawTab(tab, painter);
            return;
        }
        break;
    case CE_PushButtonLabel:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
            button && (button->features & QStyleOptionButton::DefaultButton) &&
            (button->state & State_Enabled)) {
            QStyleOptionButton onAccent(*button);
            onAccent.palette.setColor(QPalette::ButtonText,
                                      button->palette.color(QPalette::HighlightedText));
            QProxyStyle::drawControl(element, &onAccent, painter, widget);
            return;
        }
        break;
    case CE_ToolButtonLabel:
        if (const auto* tool = qstyleoption_cast<const QStyleOptionToolButton*>(option);
            tool && tool->toolButtonStyle == Qt::ToolButtonTextBesideIcon) {
            QStyleOptionToolButton centred(*tool);
            const int shift = option->direction == Qt::LeftToRight ? space::xs : -space::xs;
            centred.rect.translate(shift, 0);
            QProxyStyle::drawControl(element, &centred, painter, widget);
            return;
        }
        break;
    case CE_Splitter:
        painter->fillRect(option->rect, option->palette.color(QPalette::Window));
        return;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void HallStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                                   QPainter* painter, const QWidget* widget) const
{
    if (const auto* tool = qstyleoption_cast<const QStyleOptionToolButton*>(option)) {
        // A menu of its own needs no second arrow, and the ring goes around the whole button.
        QStyleOptionToolButton plain(*tool);
        plain.features &= ~QStyleOptionToolButton::HasMenu;
        plain.state &= ~State_HasFocus;
        QProxyStyle::drawComplexControl(control, &plain, painter, widget);
        if (tool->state & State_HasFocus)
            drawBox(painter, tool->rect, Qt::NoBrush, tool->palette.color(QPalette::Highlight),
                    focusWidth);
        return;
    }
    const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (control != CC_ScrollBar || !slider) {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        return;
    }
    const QPalette& palette = option->palette;
    const QColor ground = palette.color(QPalette::Base);
    painter->fillRect(option->rect, ground);
    if (slider->maximum <= slider->minimum)
        return;
    const bool active = (option->state & State_MouseOver) || (option->state & State_Sunken);
    const QRect handle = subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget);
    drawBox(painter, handle.adjusted(2, 2, -2, -2),
            blended(palette.color(QPalette::Dark), ground, active ? 0.9 : 0.5), QColor());
}

int HallStyle::pixelMetric(PixelMetric metric, const QStyleOption* option,
                           const QWidget* widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return scrollBarWidth;
    case PM_SplitterWidth:
        return space::s;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_TabBarIconSize:
        return iconSmall;
    case PM_ToolBarIconSize:
        return iconLarge;
    case PM_TabBarTabHSpace:
        return 2 * space::s;
    case PM_TabBarTabVSpace:
        return 2 * space::s;
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabOverlap:
        return 0;
    case PM_HeaderMargin:
        return space::s;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return space::s;
    case PM_MenuButtonIndicator:
        return space::m;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int HallStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                         QStyleHintReturn* returnData) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ScrollBar_Transient:
        return 0;
    case SH_TabBar_Alignment:
        return Qt::AlignLeft;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

QSize HallStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                  const QWidget* widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    const int line = option ? option->fontMetrics.height() : result.height();
    // Fields and buttons beside each other are equally high.
    if (type == CT_LineEdit || type == CT_PushButton || type == CT_ToolButton ||
        type == CT_ComboBox)
        result.setHeight(qMax(result.height(), line + space::m));
    if (type == CT_PushButton)
        result.rwidth() += space::s;
    return result;
}

QRect HallStyle::subElementRect(SubElement element, const QStyleOption* option,
                                const QWidget* widget) const
{
    if (element == SE_PushButtonFocusRect)
        return option->rect;
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect HallStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option,
                                SubControl subControl, const QWidget* widget) const
{
    const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (control != CC_ScrollBar || !slider)
        return QProxyStyle::subControlRect(control, option, subControl, widget);

    // No arrow buttons: the whole length is the groove.
    const QRect& r = option->rect;
    const bool horizontal = slider->orientation == Qt::Horizontal;
    const int length = horizontal ? r.width() : r.height();
    const qint64 range = qint64(slider->maximum) - slider->minimum;
    int handle = length;
    if (range > 0)
        handle =
            qBound(qMin(3 * scrollBarWidth, length),
                   int(qint64(length) * slider->pageStep / (range + slider->pageStep)), length);
    const int start =
        sliderPositionFromValue(slider->minimum, slider->maximum, slider->sliderPosition,
                                length - handle, slider->upsideDown);
    const auto part = [&](int from, int extent) {
        return horizontal ? visualRect(option->direction, r,
                                       QRect(r.x() + from, r.y(), extent, r.height()))
                          : QRect(r.x(), r.y() + from, r.width(), extent);
    };
    switch (subControl) {
    case SC_ScrollBarGroove:
        return r;
    case SC_ScrollBarSlider:
        return part(start, handle);
    case SC_ScrollBarSubPage:
        return part(0, start);
    case SC_ScrollBarAddPage:
        return part(start + handle, length - start - handle);
    default:
        return {};
    }
}

} // namespace hall::ui
