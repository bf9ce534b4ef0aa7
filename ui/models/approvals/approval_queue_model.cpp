// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/approvals/approval_queue_model.h"

#include <QLocale>

#include <algorithm>
#include <tuple>
#include <utility>

namespace hall::ui {

ApprovalQueueModel::Key ApprovalQueueModel::keyOf(const Approval& approval, bool aside)
{
    return {aside ? Aside : Waiting, -int(approval.supervisorLevel), -int(approval.level),
            approval.expiresAtMs, approval.id};
}

bool ApprovalQueueModel::comesBefore(const Key& a, const Key& b)
{
    return std::tie(a.section, a.supervisor, a.risk, a.deadlineMs, a.id) <
           std::tie(b.section, b.supervisor, b.risk, b.deadlineMs, b.id);
}

int ApprovalQueueModel::placeOf(const Key& key) const
{
    const auto at =
        std::lower_bound(m_rows.begin(), m_rows.end(), key, [](const Row& row, const Key& wanted) {
            return comesBefore(row.key, wanted);
        });
    return int(at - m_rows.begin());
}

void ApprovalQueueModel::put(const Approval& approval, bool aside)
{
    if (!approval.isPending()) {
        take(approval.id);
        return;
    }
    const Key key = keyOf(approval, aside);
    const auto known = m_keys.constFind(approval.id);
    if (known == m_keys.cend()) {
        if (aside)
            countAside(1);
        insert({key, std::make_shared<const Approval>(approval)});
        return;
    }
    const Key old = *known;
    if (old.section != Aside && aside)
        countAside(1);
    const int from = placeOf(old);
    m_rows[std::size_t(from)].approval = std::make_shared<const Approval>(approval);
    const int before = placeOf(key);
    // To stand before itself or its successor is to stay.
    if (before != from && before != from + 1) {
        beginMoveRows({}, from, from, {}, before);
        Row row = std::move(m_rows[std::size_t(from)]);
        row.key = key;
        m_rows.erase(m_rows.begin() + from);
        m_rows.insert(m_rows.begin() + (before > from ? before - 1 : before), std::move(row));
        m_keys.insert(approval.id, key);
        endMoveRows();
    } else {
        m_rows[std::size_t(from)].key = key;
        m_keys.insert(approval.id, key);
    }
    const int now = rowOf(approval.id);
    Q_EMIT dataChanged(index(now, 0), index(now, queueColumnCount - 1));
    if (old.section == Aside && !aside)
        countAside(-1);
}

void ApprovalQueueModel::take(const QString& approvalId)
{
    const auto known = m_keys.constFind(approvalId);
    if (known == m_keys.cend())
        return;
    const bool wasAside = known->section == Aside;
    removeAt(placeOf(*known));
    if (wasAside)
        countAside(-1);
}

void ApprovalQueueModel::setNow(qint64 nowMs)
{
    m_nowMs = nowMs;
    if (!m_rows.empty()) {
        Q_EMIT dataChanged(index(0, int(QueueColumn::Left)),
                           index(rowCount() - 1, int(QueueColumn::Left)));
    }
}

void ApprovalQueueModel::insert(Row row)
{
    const int at = placeOf(row.key);
    beginInsertRows({}, at, at);
    if (row.approval)
        m_keys.insert(row.key.id, row.key);
    m_rows.insert(m_rows.begin() + at, std::move(row));
    endInsertRows();
}

void ApprovalQueueModel::removeAt(int row)
{
    beginRemoveRows({}, row, row);
    if (m_rows[std::size_t(row)].approval)
        m_keys.remove(m_rows[std::size_t(row)].key.id);
    m_rows.erase(m_rows.begin() + row);
    endRemoveRows();
}

/// Before the first is set aside the heading comes, after the last has left it goes.
void ApprovalQueueModel::countAside(int change)
{
    const bool had = m_aside > 0;
    m_aside += change;
    Key heading;
    heading.section = AsideHeading;
    if (!had && m_aside > 0)
        insert({heading, nullptr});
    else if (had && m_aside == 0)
        removeAt(placeOf(heading));
    if (had && m_aside > 0) {
        const int row = placeOf(heading);
        Q_EMIT dataChanged(index(row, 0), index(row, queueColumnCount - 1));
    }
}

QStringList ApprovalQueueModel::ids() const
{
    QStringList ids;
    for (const Row& row : m_rows) {
        if (row.approval)
            ids.append(row.key.id);
    }
    return ids;
}

int ApprovalQueueModel::rowOf(const QString& approvalId) const
{
    const auto known = m_keys.constFind(approvalId);
    return known == m_keys.cend() ? -1 : placeOf(*known);
}

const Approval* ApprovalQueueModel::approvalAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_rows[std::size_t(row)].approval.get() : nullptr;
}

bool ApprovalQueueModel::isAside(const QString& approvalId) const
{
    const auto known = m_keys.constFind(approvalId);
    return known != m_keys.cend() && known->section == Aside;
}

QString ApprovalQueueModel::nextAfter(const QString& approvalId) const
{
    const int waiting = pendingCount() - m_aside;
    if (waiting == 0)
        return {};
    const int current = rowOf(approvalId);
    const int next = current < 0 || current + 1 >= waiting ? 0 : current + 1;
    return next == current ? QString() : m_rows[std::size_t(next)].key.id;
}

std::optional<qint64> ApprovalQueueModel::nextDeadlineMs() const
{
    std::optional<qint64> soonest;
    for (const Row& row : m_rows) {
        if (row.key.section != Waiting)
            break;
        soonest = std::min(soonest.value_or(row.key.deadlineMs), row.key.deadlineMs);
    }
    return soonest;
}

int ApprovalQueueModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ApprovalQueueModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : queueColumnCount;
}

QVariant ApprovalQueueModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows[std::size_t(index.row())];
    if (row.approval) {
        return queueCell(*row.approval, row.key.section == Aside, QueueColumn(index.column()), role,
                         m_nowMs);
    }
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return tr("Set aside: %1").arg(QLocale().toString(m_aside));
    case CellToneRole:
        return int(CellTone::Muted);
    case ApprovalHeadingRole:
        return true;
    default:
        return {};
    }
}

QVariant ApprovalQueueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const auto column = QueueColumn(section);
    if (role == Qt::DisplayRole)
        return queueHeading(column);
    const bool isNumber = column == QueueColumn::Left || column == QueueColumn::Waiting;
    if (role == Qt::TextAlignmentRole)
        return int((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == CellIsIdRole)
        return column == QueueColumn::Capability || column == QueueColumn::Worker;
    return {};
}

Qt::ItemFlags ApprovalQueueModel::flags(const QModelIndex& index) const
{
    // The arrow keys pass over what is not enabled.
    return approvalAt(index.row()) ? QAbstractTableModel::flags(index) : Qt::NoItemFlags;
}

} // namespace hall::ui
