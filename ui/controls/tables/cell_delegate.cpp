// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/tables/cell_delegate.h"

#include <QAbstractItemView>
#include <QHeaderView>
#include <QPainter>
#include <QTableView>

namespace hall::ui {

namespace {

constexpr int selectionBar = 3;

bool isFirst(const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const auto* view = qobject_cast<const QTableView*>(option.widget);
    return view && view->horizontalHeader()->sectionPosition(index.column()) == 0;
}

} // namespace

ColorRole colorOf(CellTone tone)
{
    switch (tone) {
    case CellTone::Text:
        return ColorRole::Text;
    case CellTone::Muted:
        return ColorRole::Muted;
    case CellTone::Good:
        return ColorRole::Allow;
    case CellTone::Bad:
        return ColorRole::Deny;
    case CellTone::Ask:
        return ColorRole::Ask;
    case CellTone::Info:
        return ColorRole::Info;
    }
    return ColorRole::Text;
}

void drawCellContent(QPainter* painter, const Theme& theme, const QStyleOptionViewItem& option,
                     const QModelIndex& index)
{
    QRect cell = option.rect.adjusted(space::s, 0, -space::s, 0);
    const ColorRole role = colorOf(CellTone(index.data(CellToneRole).toInt()));
    const QString icon = index.data(CellIconRole).toString();
    const bool isId = index.data(CellIsIdRole).toBool();
    QFont font = theme.font(isId ? TextStyle::Mono : TextStyle::Body);
    if (!icon.isEmpty()) {
        const QRect at = QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignVCenter,
                                             QSize(iconSmall, iconSmall), cell);
        theme.icon(icon, role).paint(painter, at);
        cell = QStyle::visualRect(option.direction, cell,
                                  cell.adjusted(iconSmall + space::s - 2, 0, 0, 0));
        font.setWeight(QFont::Medium);
    }
    painter->setFont(font);
    painter->setPen(theme.color(role));
    const auto side = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt());
    const QString text = painter->fontMetrics().elidedText(
        index.data().toString(), isId ? Qt::ElideMiddle : Qt::ElideRight, cell.width());
    painter->drawText(cell,
                      int(QStyle::visualAlignment(option.direction,
                                                  side ? side : Qt::AlignLeft | Qt::AlignVCenter)) |
                          Qt::TextSingleLine,
                      text);
}

CellDelegate::CellDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent), m_theme(theme)
{}

void CellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const bool byRow = !view || view->selectionBehavior() == QAbstractItemView::SelectRows;
    const bool selected = option.state & QStyle::State_Selected;
    const auto rowTone = CellTone(index.data(CellRowToneRole).toInt());

    painter->save();
    if (selected)
        painter->fillRect(option.rect, m_theme.selection());
    else if (rowTone != CellTone::Text)
        painter->fillRect(option.rect, m_theme.tint(colorOf(rowTone)));
    painter->setPen(m_theme.color(ColorRole::Line));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (selected && byRow && isFirst(option, index)) {
        QRect bar = option.rect;
        bar.setWidth(selectionBar);
        painter->fillRect(QStyle::visualRect(option.direction, option.rect, bar),
                          m_theme.color(ColorRole::Accent));
    }
    // Where cells are picked one by one, the one with the focus has a ring.
    if (!byRow && (option.state & QStyle::State_HasFocus)) {
        painter->setPen(QPen(m_theme.color(ColorRole::Accent), 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }

    drawCellContent(painter, m_theme, option, index);
    painter->restore();
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {0, m_theme.rowHeight()};
}

} // namespace hall::ui
