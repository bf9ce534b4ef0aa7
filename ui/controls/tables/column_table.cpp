// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/tables/column_table.h"

#include "ui/controls/tables/table_dress.h"

#include <QAction>
#include <QHeaderView>
#include <QMenu>

#include <algorithm>

namespace hall::ui {

ColumnTable::ColumnTable(QWidget* parent) : QTableView(parent)
{
    setSelectionBehavior(SelectRows);
    dressTable(*this);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView* header = horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setSectionsMovable(true);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this, &ColumnTable::popUpMenu);
}

void ColumnTable::fillColumnMenu(QMenu& menu)
{
    QHeaderView* header = horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        QAction* action = menu.addAction(model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        const bool shown = !header->isSectionHidden(column);
        action->setChecked(shown);
        action->setEnabled(!shown || visibleColumns() > 1);
        connect(action, &QAction::toggled, this, [this, column](bool on) {
            if (on || visibleColumns() > 1)
                horizontalHeader()->setSectionHidden(column, !on);
        });
    }
    menu.addSeparator();
    menu.addAction(tr("Reset columns"), this, [this] { resetColumns(); });
}

QByteArray ColumnTable::saveColumns() const
{
    return horizontalHeader()->saveState();
}

void ColumnTable::restoreColumns(const QByteArray& state)
{
    // A state of another version or with everything hidden would leave nothing to click on.
    if (state.isEmpty())
        return;
    if (!horizontalHeader()->restoreState(state) || visibleColumns() == 0 ||
        horizontalHeader()->count() != model()->columnCount())
        resetColumns();
}

void ColumnTable::placeColumns(const std::vector<int>& widths, const std::vector<int>& hidden)
{
    QHeaderView* header = horizontalHeader();
    for (int column = 0; column < int(widths.size()); ++column) {
        header->setSectionHidden(column, false);
        header->resizeSection(
            column, std::max(widths[std::size_t(column)], header->sectionSizeHint(column)));
        header->moveSection(header->visualIndex(column), column);
    }
    for (const int column : hidden)
        header->setSectionHidden(column, true);
}

int ColumnTable::visibleColumns() const
{
    return horizontalHeader()->count() - horizontalHeader()->hiddenSectionCount();
}

void ColumnTable::popUpMenu(QPoint at)
{
    auto* menu = new QMenu(tr("Columns"), this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillColumnMenu(*menu);
    menu->popup(horizontalHeader()->mapToGlobal(at));
}

} // namespace hall::ui
