// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/tables/table_dress.h"

#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QHeaderView>
#include <QTableView>

namespace hall::ui {

namespace {

struct TableDressSay {
    Q_DECLARE_TR_FUNCTIONS(Table)
};

} // namespace

void dressTable(QTableView& table)
{
    table.setShowGrid(false);
    table.setWordWrap(false);
    table.setTabKeyNavigation(false);
    table.setCornerButtonEnabled(false);
    for (auto* corner : table.findChildren<QAbstractButton*>(Qt::FindDirectChildrenOnly))
        corner->setAccessibleName(TableDressSay::tr("Select all"));
    table.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.setFrameShape(QFrame::NoFrame);
    table.verticalHeader()->hide();
    table.horizontalHeader()->setHighlightSections(false);
}

void sizeTableRows(QTableView& table, const Theme& theme)
{
    const int height = theme.rowHeight();
    table.verticalHeader()->setMinimumSectionSize(height);
    table.verticalHeader()->setDefaultSectionSize(height);
    table.horizontalHeader()->setFixedHeight(height);
    table.horizontalHeader()->setFont(theme.font(TextStyle::Caption));
}

} // namespace hall::ui
