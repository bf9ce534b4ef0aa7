// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/worker/effect/capability_matrix.h"

#include <QAbstractTableModel>

namespace hall::ui {

/// A CapabilityMatrix as a table: a row for each capability and environment, a column for each data
/// label. GUI thread only.
class MatrixModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { CapabilityColumn, EnvironmentColumn, FirstLabelColumn };

    explicit MatrixModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

    void setMatrix(CapabilityMatrix matrix);
    const CapabilityMatrix& matrix() const { return m_matrix; }
    /// Of a cell of a label; nullptr for the others.
    const MatrixCell* cellAt(const QModelIndex& index) const;
    /// The cell in words, for a reader who cannot see where it stands: "cap.doc.read, prod,
    /// RESTRICTED: Denied. DENY_…".
    QString sentence(const QModelIndex& index) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    CapabilityMatrix m_matrix;
};

} // namespace hall::ui
