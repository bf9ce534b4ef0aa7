// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/approvals/approval_cells.h"

#include <QAbstractTableModel>
#include <QHash>

#include <memory>
#include <optional>
#include <vector>

namespace hall::ui {

/// The pending approvals, the most urgent first: by supervisor level, then risk, then deadline.
/// Those set aside stand below a heading of their own at the end. Rows come, move and go one by
/// one, so a view keeps its selection and its place. GUI thread only.
class ApprovalQueueModel : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit ApprovalQueueModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

    /// Inserts it, or puts it where it belongs now; one that is not pending is taken out.
    void put(const Approval& approval, bool aside);
    /// Nothing when there is none.
    void take(const QString& approvalId);
    /// The desk's time, from which the time left is counted.
    void setNow(qint64 nowMs);

    int pendingCount() const { return int(m_keys.size()); } ///< those set aside too
    int asideCount() const { return m_aside; }
    QStringList ids() const; ///< in the order of the rows
    /// -1 when there is none.
    int rowOf(const QString& approvalId) const;
    /// nullptr for the heading and outside the table; lives until the next change.
    const Approval* approvalAt(int row) const;
    bool isAside(const QString& approvalId) const;
    /// The one to look at after `approvalId`, from the top again at the end; empty: no other is
    /// waiting. Those set aside are passed over.
    QString nextAfter(const QString& approvalId) const;
    /// Of those not set aside; nullopt: none.
    std::optional<qint64> nextDeadlineMs() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    enum Section { Waiting, AsideHeading, Aside };
    /// Where a row belongs; no two rows have the same.
    struct Key {
        Section section = Waiting;
        int supervisor = 0, risk = 0; ///< negative: the higher comes first
        qint64 deadlineMs = 0;
        QString id;
    };
    struct Row {
        Key key;
        std::shared_ptr<const Approval> approval; ///< null: the heading
    };
    static Key keyOf(const Approval& approval, bool aside);
    static bool comesBefore(const Key& a, const Key& b);
    int placeOf(const Key& key) const;
    void insert(Row row);
    void removeAt(int row);
    void countAside(int change);

    std::vector<Row> m_rows;
    QHash<QString, Key> m_keys; ///< of each approval's row
    int m_aside = 0;
    qint64 m_nowMs = 0;
};

} // namespace hall::ui
