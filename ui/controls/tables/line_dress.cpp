// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/tables/line_dress.h"

#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QTreeWidget>

namespace hall::ui {

void dressLines(QTreeWidget& lines, const Theme& theme)
{
    QPalette palette = theme.palette();
    palette.setColor(QPalette::Highlight, theme.selection());
    palette.setColor(QPalette::HighlightedText, theme.color(ColorRole::Text));
    lines.setPalette(palette);
    lines.setRootIsDecorated(false);
    lines.setUniformRowHeights(true);
    lines.setAllColumnsShowFocus(true);
    lines.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    lines.header()->setFont(theme.font(TextStyle::Caption));
    lines.header()->setFixedHeight(theme.rowHeight());
    for (int i = 0; i < lines.topLevelItemCount(); ++i)
        lines.topLevelItem(i)->setSizeHint(0, {0, theme.rowHeight()});
}

} // namespace hall::ui
