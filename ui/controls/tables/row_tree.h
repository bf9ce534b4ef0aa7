// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/controls/tables/cell_delegate.h"

#include <QStyledItemDelegate>
#include <QTreeView>

namespace hall::ui {

/// Draws icon and text of a cell from the CellRoles; what lies behind them is the row's. The theme
/// outlives it.
class RowDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit RowDelegate(const Theme& theme, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const Theme& m_theme;
};

/// A tree or list whose rows look like those of the tables. The theme outlives it. GUI thread only.
class RowTree : public QTreeView {
    Q_OBJECT

public:
    explicit RowTree(Theme& theme, QWidget* parent = nullptr);

    /// As high as its rows, at most `rows` of them: for a list inside a page that scrolls.
    void fitRows(int rows);

protected:
    void drawRow(QPainter* painter, const QStyleOptionViewItem& option,
                 const QModelIndex& index) const override;
    void drawBranches(QPainter* painter, const QRect& rect,
                      const QModelIndex& index) const override;

    Theme& m_theme;

private:
    void restyle();

    int m_rows = 0; ///< 0: as high as the layout says
};

} // namespace hall::ui
