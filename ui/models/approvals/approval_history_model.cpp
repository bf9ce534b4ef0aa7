// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/approvals/approval_history_model.h"

#include "ui/models/on_gui_thread.h"

#include <algorithm>
#include <utility>

namespace hall::ui {

ApprovalHistoryModel::ApprovalHistoryModel(ApprovalDesk& desk, std::optional<ApprovalState> state,
                                           QObject* parent)
    : QAbstractTableModel(parent), m_desk(desk), m_state(state)
{}

void ApprovalHistoryModel::setState(std::optional<ApprovalState> state)
{
    if (state == m_state)
        return;
    beginResetModel();
    ++m_generation;
    m_state = state;
    m_rows.clear();
    m_ids.clear();
    m_next.clear();
    m_problem.clear();
    m_asking = false;
    m_complete = false;
    endResetModel();
}

bool ApprovalHistoryModel::belongs(const Approval& approval) const
{
    return !approval.isPending() && (!m_state || approval.state == *m_state);
}

void ApprovalHistoryModel::put(const Approval& approval)
{
    if (!belongs(approval))
        return;
    const int row = rowOf(approval.id);
    if (row >= 0) {
        m_rows[std::size_t(row)] = approval;
        Q_EMIT dataChanged(index(row, 0), index(row, historyColumnCount - 1));
        return;
    }
    // Before the first page the page will bring it.
    if (m_rows.empty() && !m_complete)
        return;
    const auto newer = std::find_if(m_rows.begin(), m_rows.end(), [&](const Approval& other) {
        return other.resolvedAtMs <= approval.resolvedAtMs;
    });
    // Older than everything that was read: a later page has it.
    if (newer == m_rows.end() && !m_complete)
        return;
    const int at = int(newer - m_rows.begin());
    beginInsertRows({}, at, at);
    m_rows.insert(newer, approval);
    m_ids.insert(approval.id);
    endInsertRows();
}

int ApprovalHistoryModel::rowOf(const QString& approvalId) const
{
    if (!m_ids.contains(approvalId))
        return -1;
    const auto at = std::find_if(m_rows.begin(), m_rows.end(), [&approvalId](const Approval& row) {
        return row.id == approvalId;
    });
    return int(at - m_rows.begin());
}

const Approval* ApprovalHistoryModel::approvalAt(int row) const
{
    return row >= 0 && row < rowCount() ? &m_rows[std::size_t(row)] : nullptr;
}

int ApprovalHistoryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ApprovalHistoryModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : historyColumnCount;
}

QVariant ApprovalHistoryModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    return historyCell(m_rows[std::size_t(index.row())], HistoryColumn(index.column()), role);
}

QVariant ApprovalHistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const auto column = HistoryColumn(section);
    if (role == Qt::DisplayRole)
        return historyHeading(column);
    const bool isNumber = column == HistoryColumn::Waiting;
    if (role == Qt::TextAlignmentRole)
        return int((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == CellIsIdRole)
        return column == HistoryColumn::Capability || column == HistoryColumn::Worker;
    return {};
}

bool ApprovalHistoryModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && !m_complete && !m_asking && m_problem.isEmpty();
}

void ApprovalHistoryModel::fetchMore(const QModelIndex& parent)
{
    if (parent.isValid() || m_complete || m_asking)
        return;
    m_asking = true;
    m_problem.clear();
    m_desk.history(
        m_state, m_next, pageSize,
        onGuiThread<ApprovalDesk::HistoryPage>(
            this, [this, generation = m_generation](Result<ApprovalDesk::HistoryPage> page) {
                if (generation != m_generation)
                    return;
                m_asking = false;
                if (page)
                    append(*std::move(page));
                else
                    m_problem = page.error().message;
                Q_EMIT answered();
            }));
}

void ApprovalHistoryModel::append(ApprovalDesk::HistoryPage page)
{
    m_next = page.next;
    m_complete = page.next.isEmpty();
    std::vector<Approval> fresh;
    for (Approval& approval : page.approvals) {
        // What put() brought in may stand on this page too.
        if (!m_ids.contains(approval.id)) {
            m_ids.insert(approval.id);
            fresh.push_back(std::move(approval));
        }
    }
    if (fresh.empty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + int(fresh.size()) - 1);
    std::move(fresh.begin(), fresh.end(), std::back_inserter(m_rows));
    endInsertRows();
}

} // namespace hall::ui
