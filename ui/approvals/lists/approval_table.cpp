// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/approvals/lists/approval_table.h"

#include "ui/approvals/lists/section_delegate.h"
#include "ui/controls/tables/table_dress.h"
#include "ui/models/approvals/approval_cells.h"

#include <QHeaderView>
#include <QScopedValueRollback>

#include <utility>

namespace hall::ui {

ApprovalTable::ApprovalTable(QAbstractItemModel& model, Columns columns, Theme& theme,
                             QWidget* parent)
    : ColumnTable(parent), m_columns(std::move(columns)), m_theme(theme)
{
    setModel(&model);
    setItemDelegate(new SectionDelegate(theme, this));
    setSelectionMode(SingleSelection);
    // After a reset the row is another one, or none.
    connect(&model, &QAbstractItemModel::modelReset, this, [this] { m_current.clear(); });
    connect(&m_theme, &Theme::changed, this, &ApprovalTable::restyle);
    restyle();
    resetColumns();
}

void ApprovalTable::pickRow(int row)
{
    const QModelIndex index = row < 0 ? QModelIndex() : model()->index(row, 0);
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect |
                                                 QItemSelectionModel::Rows);
    if (index.isValid())
        scrollTo(index);
    else
        clearSelection();
}

void ApprovalTable::resetColumns()
{
    std::vector<int> widths;
    for (int column = 0; column < model()->columnCount(); ++column) {
        const bool isId = model()->headerData(column, Qt::Horizontal, CellIsIdRole).toBool();
        const QFontMetrics text(m_theme.font(isId ? TextStyle::Mono : TextStyle::Body));
        widths.push_back(text.horizontalAdvance(m_columns.usualContent.value(column)) +
                         3 * space::s);
    }
    placeColumns(widths, m_columns.hiddenAtFirst);
}

void ApprovalTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    ColumnTable::currentChanged(current, previous);
    followCurrent();
}

void ApprovalTable::selectionChanged(const QItemSelection& selected,
                                     const QItemSelection& deselected)
{
    ColumnTable::selectionChanged(selected, deselected);
    followCurrent();
}

/// The view would go on with a neighbour that nobody has chosen, under a pointer that may be about
/// to click.
void ApprovalTable::rowsAboutToBeRemoved(const QModelIndex& parent, int first, int last)
{
    const int current = currentIndex().row();
    if (current >= first && current <= last) {
        const QScopedValueRollback guard(m_adjusting, true);
        m_current.clear();
        selectionModel()->clear();
    }
    ColumnTable::rowsAboutToBeRemoved(parent, first, last);
}

/// A view that gets the focus makes its first row the current one, and a click makes a row current
/// before it picks it: only a row that is both was chosen.
void ApprovalTable::followCurrent()
{
    const QModelIndex current = currentIndex();
    if (m_adjusting || (current.isValid() && !selectionModel()->isSelected(current)))
        return;
    const QString id = current.data(ApprovalIdRole).toString();
    if (id == m_current)
        return;
    m_current = id;
    Q_EMIT currentIdChanged(id);
}

void ApprovalTable::restyle()
{
    sizeTableRows(*this, m_theme);
    viewport()->update();
}

} // namespace hall::ui
