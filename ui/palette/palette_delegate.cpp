// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/palette_delegate.h"

#include "ui/palette/palette_model.h"

#include <QPainter>
#include <QTextCharFormat>
#include <QTextLayout>

namespace hall::ui {

namespace {

/// One line, with the letters at `marks` bold; says how wide it became.
qreal drawMarked(QPainter& painter, const QRectF& place, const QString& text,
                 const QList<int>& marks, const QFont& font, const QColor& color, bool mirrored)
{
    if (place.width() <= 0 || text.isEmpty())
        return 0;
    const QString shown = QFontMetricsF(font).elidedText(text, Qt::ElideRight, place.width());
    QTextLayout layout(shown, font);
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    option.setTextDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    layout.setTextOption(option);
    QTextCharFormat bold;
    bold.setFontWeight(QFont::Bold);
    QList<QTextLayout::FormatRange> formats;
    for (const int mark : marks) {
        if (mark < shown.size())
            formats.append({mark, 1, bold});
    }
    layout.setFormats(formats);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(place.width());
    layout.endLayout();
    painter.setPen(color);
    const qreal top = place.top() + (place.height() - line.height()) / 2;
    painter.save();
    painter.setClipRect(place, Qt::IntersectClip);
    layout.draw(&painter, QPointF(place.left(), top));
    painter.restore();
    return std::min(line.naturalTextWidth(), place.width());
}

} // namespace

PaletteDelegate::PaletteDelegate(Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent), m_theme(theme)
{}

void PaletteDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const
{
    const bool mirrored = option.direction == Qt::RightToLeft;
    QRect place = option.rect.adjusted(space::m, 0, -space::m, 0);
    const QString title = index.data().toString();
    if (!(index.flags() & Qt::ItemIsEnabled)) {
        drawMarked(*painter, place, title, {}, m_theme.font(TextStyle::Caption),
                   m_theme.color(ColorRole::Muted), mirrored);
        return;
    }
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, m_theme.selection());
    const auto takeFrom = [&place, mirrored](bool start, int width) {
        // The side where reading starts, or the other one.
        if (start != mirrored)
            place.setLeft(place.left() + width);
        else
            place.setRight(place.right() - width);
    };
    const QFont body = m_theme.font(TextStyle::Body);
    const QColor muted = m_theme.color(ColorRole::Muted);
    if (const QString keys = index.data(PaletteModel::KeysRole).toString(); !keys.isEmpty()) {
        painter->setFont(body);
        painter->setPen(muted);
        painter->drawText(place,
                          Qt::AlignVCenter | Qt::AlignAbsolute |
                              (mirrored ? Qt::AlignLeft : Qt::AlignRight),
                          keys);
        takeFrom(false, QFontMetrics(body).horizontalAdvance(keys) + space::m);
    }
    const qreal used = drawMarked(*painter, place, title,
                                  index.data(PaletteModel::TitleMarksRole).value<QList<int>>(),
                                  body, m_theme.color(ColorRole::Text), mirrored);
    takeFrom(true, int(used) + space::m);
    drawMarked(*painter, place, index.data(PaletteModel::NoteRole).toString(),
               index.data(PaletteModel::NoteMarksRole).value<QList<int>>(), body, muted, mirrored);
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {0, m_theme.rowHeight()};
}

} // namespace hall::ui
