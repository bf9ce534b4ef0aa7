// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

#include <vector>

class QMenu;

namespace hall::ui {

/// A table whose columns a person may move, widen and hide. GUI thread only.
class ColumnTable : public QTableView {
    Q_OBJECT

public:
    explicit ColumnTable(QWidget* parent = nullptr);

    /// Check marks for the columns, named as the header names them, and their reset; one column
    /// always stays. The table outlives the menu.
    void fillColumnMenu(QMenu& menu);
    /// As at first. What derives from this calls it once at its end.
    virtual void resetColumns() = 0;
    QByteArray saveColumns() const;
    /// What saveColumns() gave; a state that does not fit resets them.
    void restoreColumns(const QByteArray& state);

protected:
    /// All columns in the order of the model; a header gets the width that it needs.
    void placeColumns(const std::vector<int>& widths, const std::vector<int>& hidden);

private:
    int visibleColumns() const;
    void popUpMenu(QPoint at);
};

} // namespace hall::ui
