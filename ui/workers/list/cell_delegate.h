// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/worker/worker_cells.h"
#include "ui/theme/theme.h"

#include <QStyledItemDelegate>

namespace hall::ui {

/// Which colour a tone has.
ColorRole colorOf(CellTone tone);

/// Draws the cells of this room's tables from the CellRoles, in the hand of the feed. Private to
/// this room; the theme outlives it.
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
