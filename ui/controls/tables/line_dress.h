// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTreeWidget;

namespace hall::ui {

class Theme;

/// Makes a plain list of lines look like the tables: their selection, heights and header. After
/// each change of the theme, and after the lines have changed.
void dressLines(QTreeWidget& lines, const Theme& theme);

} // namespace hall::ui
