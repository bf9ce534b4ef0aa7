// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/tables/row_tree.h"

#include "ui/controls/tables/table_dress.h"

#include <QHeaderView>
#include <QPainter>

namespace hall::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int treeSelectionBar = 3;

} // namespace

RowDelegate::RowDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent), m_theme(theme)
{}

void RowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                        const QModelIndex& index) const
{
    painter->save();
    drawCellContent(painter, m_theme, option, index);
    painter->restore();
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {0, m_theme.rowHeight()};
}

RowTree::RowTree(Theme& theme, QWidget* parent) : QTreeView(parent), m_theme(theme)
{
    setItemDelegate(new RowDelegate(theme, this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setFrameShape(NoFrame);
    setIndentation(iconLarge);
    setExpandsOnDoubleClick(false);
    header()->setHighlightSections(false);
    header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(&m_theme, &Theme::changed, this, &RowTree::restyle);
    restyle();
}

void RowTree::fitRows(int rows)
{
    m_rows = rows;
    const bool hasHeader = !isHeaderHidden();
    const int shown = rows + (hasHeader ? 1 : 0);
    setFixedHeight(shown * m_theme.rowHeight() + 2 * frameWidth());
}

/// Behind the whole row, the indentation too: selection, tint, the line below.
void RowTree::drawRow(QPainter* painter, const QStyleOptionViewItem& option,
                      const QModelIndex& index) const
{
    const QRect row(0, option.rect.top(), viewport()->width(), option.rect.height());
    const bool isSelected =
        selectionModel() && selectionModel()->isRowSelected(index.row(), index.parent());
    const auto tone = CellTone(index.siblingAtColumn(0).data(CellRowToneRole).toInt());
    if (isSelected)
        painter->fillRect(row, m_theme.selection());
    else if (tone != CellTone::Text)
        painter->fillRect(row, m_theme.tint(colorOf(tone)));
    painter->setPen(m_theme.color(ColorRole::Line));
    painter->drawLine(row.bottomLeft(), row.bottomRight());
    if (isSelected) {
        QRect bar = row;
        bar.setWidth(treeSelectionBar);
        painter->fillRect(QStyle::visualRect(layoutDirection(), row, bar),
                          m_theme.color(ColorRole::Accent));
    }
    // The base class would fill the indentation with the full accent.
    QStyleOptionViewItem plain = option;
    plain.palette.setBrush(QPalette::Highlight, Qt::transparent);
    QTreeView::drawRow(painter, plain, index);
}

/// An arrow where there is something below, and nothing else.
void RowTree::drawBranches(QPainter* painter, const QRect& rect, const QModelIndex& index) const
{
    if (!rootIsDecorated() || !model()->hasChildren(index))
        return;
    const bool isLeftToRight = layoutDirection() == Qt::LeftToRight;
    const int width = indentation();
    const QRect cell(isLeftToRight ? rect.right() - width + 1 : rect.left(), rect.top(), width,
                     rect.height());
    const QRect at =
        QStyle::alignedRect(layoutDirection(), Qt::AlignCenter, QSize(iconSmall, iconSmall), cell);
    const QString name = isExpanded(index) ? u"chevron-down"_s
                         : isLeftToRight   ? u"chevron-right"_s
                                           : u"chevron-left"_s;
    m_theme.icon(name, ColorRole::Muted).paint(painter, at);
}

void RowTree::restyle()
{
    header()->setFixedHeight(m_theme.rowHeight());
    header()->setFont(m_theme.font(TextStyle::Caption));
    if (!isHeaderHidden())
        fitColumns(*header(), m_theme);
    if (m_rows > 0)
        fitRows(m_rows);
    // The height of a row is asked once and kept.
    scheduleDelayedItemsLayout();
    viewport()->update();
}

} // namespace hall::ui
