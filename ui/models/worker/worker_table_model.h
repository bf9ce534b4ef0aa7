// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/snapshot.h"
#include "ui/models/worker/worker_cells.h"

#include <QAbstractTableModel>

#include <array>
#include <memory>
#include <utility>
#include <vector>

namespace hall::ui {

using SnapshotPtr = std::shared_ptr<const Snapshot>;

/// What a newer snapshot changes in the table. Made on any thread, so that the window only has to
/// put it in place, however many workers there are.
struct WorkerDelta {
    using Rows = std::pair<int, int>; ///< first and last
    SnapshotPtr before, after;
    bool isReset = false;                  ///< the order is another one
    std::vector<Rows> removed;             ///< rows of `before`, last first
    int kept = 0;                          ///< rows of `before` that stay; what follows is new
    std::vector<Rows> changed;             ///< rows of `after`
    std::vector<const WorkerRecord*> rows; ///< of `after`
    std::array<int, workerStatusCount> statuses{};
};
/// `before` may be null. Pure; thread-safe.
WorkerDelta workerDelta(SnapshotPtr before, SnapshotPtr after);

/// The registry as a table, in order of enrolment. Rows point into the snapshot that the model
/// keeps; text is made for the cells that are asked for. GUI thread only.
class WorkerTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit WorkerTableModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

    const SnapshotPtr& snapshot() const { return m_snapshot; }
    /// False, and nothing happens, when the delta does not start from snapshot().
    bool apply(WorkerDelta delta);

    /// nullptr outside the table; lives until the next apply().
    const WorkerRecord* workerAt(int row) const;
    /// -1 when there is none.
    int rowOf(const QString& workerId) const;
    int countOf(WorkerStatus status) const { return m_statuses[std::size_t(status)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    SnapshotPtr m_snapshot;
    std::vector<const WorkerRecord*> m_rows;
    std::array<int, workerStatusCount> m_statuses{};
};

} // namespace hall::ui
