// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/controls/tables/column_table.h"
#include "ui/models/audit/audit_table_model.h"
#include "ui/theme/theme.h"

#include <QItemSelection>

#include <optional>
#include <vector>

class QPushButton;

namespace hall::ui {

/// The table of the log. What is picked and what stands in view are records, not row numbers: pages
/// that come or go above and below move neither. It asks for them before its end is reached, and a
/// button counts what was recorded since. Private to this room; model and theme outlive it.
class AuditTable : public ColumnTable {
    Q_OBJECT

public:
    AuditTable(AuditTableModel& model, Theme& theme, QWidget* parent = nullptr);

    /// The record that a person or pick() chose last, also when its page is gone again.
    EventPtr current() const { return m_current; }
    /// All that are marked and in memory, newest first.
    std::vector<EventPtr> marked() const;
    /// False when it is not in memory.
    bool pick(qint64 seq);
    void pickRow(int row);
    /// The same, and keeps it in the middle when newer rows come in above.
    void pickInTheMiddle(int row);

    void resetColumns() final;

Q_SIGNALS:
    /// By a person or by pick(), never because pages came or went.
    void currentChosen(const hall::ui::EventPtr& event);
    /// A person asks for the detail of a row that is current already.
    void detailAsked();
    void newestAsked();
    void oldestAsked();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void updateGeometries() override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void selectionChanged(const QItemSelection& selected,
                          const QItemSelection& deselected) override;

private:
    void followCurrent();
    void restyle();
    void rememberPlace();
    void returnToPlace();
    void onScrolled();
    void setNewRows(int count);
    void placeButton();

    AuditTableModel& m_model;
    Theme& m_theme;
    QPushButton* m_newer;
    EventPtr m_current;
    std::optional<qint64> m_anchor; ///< seq of the topmost row in view
    int m_anchorOffset = 0;         ///< of its upper edge, ≤ 0
    int m_newRows = 0;
    bool m_centre = false;    ///< the picked row, as soon as there are rows above it
    bool m_adjusting = false; ///< what moves now is not the person
};

} // namespace hall::ui
