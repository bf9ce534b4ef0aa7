// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hall/approving/approval_desk.h"
#include "ui/models/approvals/approval_cells.h"

#include <QAbstractTableModel>
#include <QSet>

#include <optional>
#include <vector>

namespace hall::ui {

/// Resolved approvals, newest first, read from the log page by page as a view asks for more. What
/// is resolved meanwhile comes in at the top. The desk must outlive it. GUI thread only.
class ApprovalHistoryModel : public QAbstractTableModel {
    Q_OBJECT

public:
    static constexpr int pageSize = 100;

    /// `state` nullopt: all of them.
    explicit ApprovalHistoryModel(ApprovalDesk& desk,
                                  std::optional<ApprovalState> state = std::nullopt,
                                  QObject* parent = nullptr);

    std::optional<ApprovalState> state() const { return m_state; }
    /// Begins anew when it is another one.
    void setState(std::optional<ApprovalState> state);
    /// One that may have been resolved or used; others are left out.
    void put(const Approval& approval);

    bool isAsking() const { return m_asking; }
    bool isComplete() const { return m_complete; }
    QString problem() const { return m_problem; } ///< why the last page did not come; or empty
    int rowOf(const QString& approvalId) const;   ///< -1 when it was not read
    const Approval* approvalAt(int row) const;    ///< nullptr outside the table

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

Q_SIGNALS:
    /// A page came, or did not.
    void answered();

private:
    bool belongs(const Approval& approval) const;
    void append(ApprovalDesk::HistoryPage page);

    ApprovalDesk& m_desk;
    std::optional<ApprovalState> m_state;
    std::vector<Approval> m_rows;
    QSet<QString> m_ids;
    QString m_next;
    QString m_problem;
    bool m_asking = false;
    bool m_complete = false;
    int m_generation = 0; ///< answers to an older question are not wanted
};

} // namespace hall::ui
