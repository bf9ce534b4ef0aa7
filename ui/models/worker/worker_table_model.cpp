// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/worker/worker_table_model.h"

#include <algorithm>

namespace hall::ui {

namespace {

/// Adds a row to the last range or begins another.
void extend(std::vector<WorkerDelta::Rows>& ranges, int row)
{
    if (!ranges.empty() && ranges.back().second == row - 1)
        ranges.back().second = row;
    else
        ranges.emplace_back(row, row);
}

bool looksTheSame(const WorkerRecord& a, const WorkerRecord& b)
{
    return a.revision == b.revision && a.status == b.status && a.enrolledAt == b.enrolledAt &&
           a.attestation.status == b.attestation.status && a.attestation.at == b.attestation.at &&
           a.json == b.json;
}

} // namespace

WorkerDelta workerDelta(SnapshotPtr before, SnapshotPtr after)
{
    WorkerDelta delta;
    static const std::vector<WorkerRecord> none;
    const std::vector<WorkerRecord>& old = before ? before->bundle().workers : none;
    const std::vector<WorkerRecord>& now = after->bundle().workers;
    delta.rows.reserve(now.size());
    for (const WorkerRecord& worker : now) {
        delta.rows.push_back(&worker);
        ++delta.statuses[std::size_t(worker.status)];
    }
    std::size_t next = 0;
    for (std::size_t i = 0; i < old.size() && !delta.isReset; ++i) {
        if (next < now.size() && now[next].workerId == old[i].workerId) {
            if (!looksTheSame(old[i], now[next]))
                extend(delta.changed, int(next));
            ++next;
        } else {
            extend(delta.removed, int(i));
            delta.isReset = after->worker(old[i].workerId) != nullptr;
        }
    }
    delta.kept = int(next);
    std::reverse(delta.removed.begin(), delta.removed.end());
    delta.before = std::move(before);
    delta.after = std::move(after);
    return delta;
}

bool WorkerTableModel::apply(WorkerDelta delta)
{
    if (delta.before != m_snapshot)
        return false;
    // What the rows point into has to outlive every intermediate state.
    const SnapshotPtr old = std::move(m_snapshot);
    if (delta.isReset) {
        beginResetModel();
        m_rows = std::move(delta.rows);
        m_statuses = delta.statuses;
        m_snapshot = std::move(delta.after);
        endResetModel();
        return true;
    }
    for (const auto& [first, last] : delta.removed) {
        beginRemoveRows({}, first, last);
        m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
        endRemoveRows();
    }
    m_statuses = delta.statuses;
    m_snapshot = std::move(delta.after);
    const int added = int(delta.rows.size()) - delta.kept;
    if (added > 0)
        beginInsertRows({}, delta.kept, delta.kept + added - 1);
    m_rows = std::move(delta.rows);
    if (added > 0)
        endInsertRows();
    for (const auto& [first, last] : delta.changed)
        Q_EMIT dataChanged(index(first, 0), index(last, workerColumnCount - 1));
    return true;
}

const WorkerRecord* WorkerTableModel::workerAt(int row) const
{
    return row >= 0 && row < int(m_rows.size()) ? m_rows[std::size_t(row)] : nullptr;
}

int WorkerTableModel::rowOf(const QString& workerId) const
{
    const WorkerRecord* worker = m_snapshot ? m_snapshot->worker(workerId) : nullptr;
    // The records lie in the snapshot's vector in the order of the rows.
    return worker ? int(worker - m_snapshot->bundle().workers.data()) : -1;
}

int WorkerTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int WorkerTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : workerColumnCount;
}

QVariant WorkerTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const WorkerRecord& worker = *m_rows[std::size_t(index.row())];
    const auto column = WorkerColumn(index.column());
    const bool isNumber = column == WorkerColumn::Tier || column == WorkerColumn::Revision;
    switch (role) {
    case Qt::DisplayRole:
        return workerText(worker, column);
    case Qt::ToolTipRole:
        return workerToolTip(worker, column);
    case Qt::TextAlignmentRole:
        return int((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case CellSortRole:
        return workerSortValue(worker, column);
    case CellToneRole:
        return int(workerTone(worker, column));
    case CellIconRole:
        return workerIcon(worker, column);
    case CellIsIdRole:
        return column <= WorkerColumn::Capabilities;
    case CellRowToneRole:
        return int(worker.usable() ? CellTone::Text : workerStatusTone(worker.status));
    default:
        return {};
    }
}

QVariant WorkerTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole)
        return workerHeading(WorkerColumn(section));
    const auto column = WorkerColumn(section);
    const bool isNumber = column == WorkerColumn::Tier || column == WorkerColumn::Revision;
    if (role == Qt::TextAlignmentRole)
        return int((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

} // namespace hall::ui
