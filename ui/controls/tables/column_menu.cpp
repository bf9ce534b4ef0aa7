// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/tables/column_menu.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QMenu>
#include <QTableView>

namespace hall::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ColumnMenu)
};

} // namespace

int visibleColumns(const QTableView& table)
{
    const QHeaderView* header = table.horizontalHeader();
    return header->count() - header->hiddenSectionCount();
}

QMenu* makeColumnMenu(QTableView& table, const std::function<void()>& reset, QWidget* parent)
{
    auto* menu = new QMenu(Words::tr("Columns"), parent);
    QHeaderView* header = table.horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        const QString name = table.model()->headerData(column, Qt::Horizontal).toString();
        QAction* action = menu->addAction(name);
        action->setCheckable(true);
        const bool shown = !header->isSectionHidden(column);
        action->setChecked(shown);
        action->setEnabled(!shown || visibleColumns(table) > 1);
        QObject::connect(action, &QAction::toggled, &table, [&table, column](bool on) {
            if (on || visibleColumns(table) > 1)
                table.horizontalHeader()->setSectionHidden(column, !on);
        });
    }
    menu->addSeparator();
    menu->addAction(Words::tr("Reset columns"), reset);
    return menu;
}

} // namespace hall::ui
