// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QHeaderView;
class QTableView;

namespace hall::ui {

class Theme;

/// What all tables of the window have in common: no grid, frame or row numbers, one line a cell,
/// scrolling by pixels, Tab to leave, and a name for the corner, which is a button to a screen
/// reader. Of a table that has other buttons of its own they are named after this.
void dressTable(QTableView& table);
/// Heights, the header's font, and the widths of the columns where the type has another size. After
/// each change of the theme.
void sizeTableRows(QTableView& table, const Theme& theme);

/// The last of these alone, for a view that is no table: widths that fitted the type go on to fit
/// it, and no heading is cut.
void fitColumns(QHeaderView& header, const Theme& theme);

} // namespace hall::ui
