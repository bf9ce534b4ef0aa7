// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/tables/table_dress.h"

#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QFontMetrics>
#include <QHeaderView>
#include <QTableView>

#include <algorithm>

namespace hall::ui {

namespace {

struct TableDressSay {
    Q_DECLARE_TR_FUNCTIONS(hall::ui::Table)
};

constexpr char lineProperty[] = "hallLineHeight";

} // namespace

void fitColumns(QHeaderView& header, const Theme& theme)
{
    const int line = QFontMetrics(theme.font(TextStyle::Body)).height();
    const int before = header.property(lineProperty).toInt();
    header.setProperty(lineProperty, line);
    if (before == 0 || before == line)
        return;
    for (int i = 0; i < header.count(); ++i) {
        if (header.isSectionHidden(i) || header.sectionResizeMode(i) != QHeaderView::Interactive)
            continue;
        const int fitting = header.sectionSize(i) * line / before;
        header.resizeSection(i, std::max(fitting, header.sectionSizeHint(i)));
    }
}

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
    fitColumns(*table.horizontalHeader(), theme);
}

} // namespace hall::ui
