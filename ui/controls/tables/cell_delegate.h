// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/cell_look.h"
#include "ui/theme/theme.h"

#include <QStyledItemDelegate>

namespace hall::ui {

/// Which colour a tone has.
ColorRole colorOf(CellTone tone);

/// Icon and text of a cell as its CellRoles say; what lies behind them is drawn before.
void drawCellContent(QPainter* painter, const Theme& theme, const QStyleOptionViewItem& option,
                     const QModelIndex& index);

/// Draws the cells of a table from the CellRoles, in the hand of the feed. The theme outlives it.
class CellDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit CellDelegate(const Theme& theme, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const Theme& m_theme;
};

} // namespace hall::ui
