// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/approvals/approval_cells.h"

#include <QAbstractTableModel>

#include <vector>

namespace hall::ui {

/// The standing grants, newest first, revoked and expired ones too. GUI thread only.
class StandingGrantModel : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit StandingGrantModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

    /// As the desk has them now; rows that stay keep their place in a view.
    void setGrants(std::vector<StandingGrant> grants, qint64 nowMs);
    /// The desk's time.
    void setNow(qint64 nowMs);

    int inForceCount() const;
    int rowOf(const QString& grantId) const; ///< -1 when there is none
    const StandingGrant* grantAt(int row) const;
    qint64 nowMs() const { return m_nowMs; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    void repaintRows(int first, int last);

    std::vector<StandingGrant> m_rows;
    qint64 m_nowMs = 0;
};

} // namespace hall::ui
