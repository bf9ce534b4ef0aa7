// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/tables/table_dress.h"

#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QFontMetrics>
#include <QHeaderView>
#include <QTableView>

namespace hall::ui {

namespace {

struct TableDressSay {
    Q_DECLARE_TR_FUNCTIONS(hall::ui::Table)
};

constexpr char lineProperty[] = "hallLineHeight";

/// Columns that fitted the type go on to fit it when it becomes larger or smaller.
void fitColumns(QTableView& table, const Theme& theme)
{
    const int line = QFontMetrics(theme.font(TextStyle::Body)).height();
    const int before = table.property(lineProperty).toInt();
    table.setProperty(lineProperty, line);
    if (before == 0 || before == line)
        return;
    QHeaderView* header = table.horizontalHeader();
    for (int i = 0; i < header->count(); ++i) {
        if (!header->isSectionHidden(i))
            header->resizeSection(i, header->sectionSize(i) * line / before);
    }
}

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
    fitColumns(table, theme);
}

} // namespace hall::ui
