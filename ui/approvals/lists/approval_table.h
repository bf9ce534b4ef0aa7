// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/controls/tables/column_table.h"
#include "ui/theme/theme.h"

#include <QStringList>

#include <vector>

namespace hall::ui {

/// One of the lists of the page. What is picked is an approval or a grant, not a row number: rows
/// that come, move or go pick nothing and lose nothing that is still there. Private to this room;
/// model and theme outlive it.
class ApprovalTable : public ColumnTable {
    Q_OBJECT

public:
    struct Columns {
        QStringList usualContent; ///< widest usual text of each, which sets its first width
        std::vector<int> hiddenAtFirst;
    };
    /// `model` answers to ApprovalIdRole.
    ApprovalTable(QAbstractItemModel& model, Columns columns, Theme& theme,
                  QWidget* parent = nullptr);

    QString currentId() const { return m_current; } ///< empty: none
    /// `row` of the model; -1: none.
    void pickRow(int row);

    void resetColumns() final;

Q_SIGNALS:
    /// By a person or by pickRow(), never because rows came, moved or went.
    void currentIdChanged(const QString& id);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void selectionChanged(const QItemSelection& selected,
                          const QItemSelection& deselected) override;

protected Q_SLOTS:
    void rowsAboutToBeRemoved(const QModelIndex& parent, int first, int last) override;

private:
    void followCurrent();
    void restyle();

    Columns m_columns;
    Theme& m_theme;
    QString m_current;
    bool m_adjusting = false; ///< what moves now is not the person
};

} // namespace hall::ui
