// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/approvals/lists/approval_table.h"

#include "ui/approvals/lists/section_delegate.h"
#include "ui/controls/tables/column_menu.h"
#include "ui/controls/tables/table_dress.h"
#include "ui/models/approvals/approval_cells.h"

#include <QHeaderView>
#include <QMenu>
#include <QScopedValueRollback>

#include <algorithm>
#include <utility>

namespace hall::ui {

ApprovalTable::ApprovalTable(QAbstractItemModel& model, Columns columns, Theme& theme,
                             QWidget* parent)
    : QTableView(parent), m_columns(std::move(columns)), m_theme(theme)
{
    setModel(&model);
    setItemDelegate(new SectionDelegate(theme, this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    dressTable(*this);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView* header = horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setSectionsMovable(true);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this, &ApprovalTable::showColumnMenu);
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

QByteArray ApprovalTable::saveColumns() const
{
    return horizontalHeader()->saveState();
}

void ApprovalTable::restoreColumns(const QByteArray& state)
{
    // A state of another version or with everything hidden would leave nothing to click on.
    if (state.isEmpty())
        return;
    if (!horizontalHeader()->restoreState(state) || visibleColumns(*this) == 0 ||
        horizontalHeader()->count() != model()->columnCount())
        resetColumns();
}

void ApprovalTable::showColumnMenu(QPoint at)
{
    QMenu* menu = makeColumnMenu(
        *this, [this] { resetColumns(); }, this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(horizontalHeader()->mapToGlobal(at));
}

void ApprovalTable::resetColumns()
{
    QHeaderView* header = horizontalHeader();
    const QFontMetrics caption(m_theme.font(TextStyle::Caption));
    for (int column = 0; column < header->count(); ++column) {
        header->setSectionHidden(column, false);
        header->moveSection(header->visualIndex(column), column);
        const bool isId = model()->headerData(column, Qt::Horizontal, CellIsIdRole).toBool();
        const QFontMetrics text(m_theme.font(isId ? TextStyle::Mono : TextStyle::Body));
        const QString name = model()->headerData(column, Qt::Horizontal).toString();
        const int width = std::max(text.horizontalAdvance(m_columns.usualContent.value(column)),
                                   caption.horizontalAdvance(name));
        header->resizeSection(column, width + 3 * space::s);
    }
    for (const int column : m_columns.hiddenAtFirst)
        header->setSectionHidden(column, true);
}

void ApprovalTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    followCurrent();
}

void ApprovalTable::selectionChanged(const QItemSelection& selected,
                                     const QItemSelection& deselected)
{
    QTableView::selectionChanged(selected, deselected);
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
    QTableView::rowsAboutToBeRemoved(parent, first, last);
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
