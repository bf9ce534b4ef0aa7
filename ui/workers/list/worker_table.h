// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/controls/tables/column_table.h"
#include "ui/models/worker/worker_filter.h"
#include "ui/models/worker/worker_table_model.h"
#include "ui/theme/theme.h"

#include <QStringList>

namespace hall::ui {

/// The table of the workers: sorted by any column, several rows can be picked, and what is picked
/// is workers, not row numbers. Private to this room; models and theme outlive it.
class WorkerTable : public ColumnTable {
    Q_OBJECT

public:
    WorkerTable(WorkerTableModel& workers, WorkerFilter& filter, Theme& theme,
                QWidget* parent = nullptr);

    /// Puts a delta into the model and the picked workers back to where they are.
    void apply(WorkerDelta delta);

    QString currentWorker() const; ///< empty: none
    QString workerOf(const QModelIndex& index) const;
    QStringList pickedWorkers() const;
    /// False when it is not enrolled or hidden by the filter; then nothing is picked.
    bool pick(const QString& workerId);

    void resetColumns() final;

Q_SIGNALS:
    /// By a person or by pick(), never because rows came or went.
    void currentWorkerChanged(const QString& workerId);
    void pickedChanged();

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void selectionChanged(const QItemSelection& selected,
                          const QItemSelection& deselected) override;

private:
    const WorkerRecord* workerAt(const QModelIndex& index) const;
    void followCurrent();
    void restyle();

    WorkerTableModel& m_workers;
    WorkerFilter& m_filter;
    Theme& m_theme;
    QString m_current;
    bool m_adjusting = false; ///< what moves now is not the person
};

} // namespace hall::ui
