// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QMenu;
class QTableView;
class QWidget;

namespace hall::ui {

/// How many of a table's columns are shown.
int visibleColumns(const QTableView& table);

/// A menu that shows and hides the columns of `table`, named as its header names them; one always
/// stays. Its last entry calls `reset`. The table outlives the menu.
QMenu* makeColumnMenu(QTableView& table, const std::function<void()>& reset, QWidget* parent);

} // namespace hall::ui
