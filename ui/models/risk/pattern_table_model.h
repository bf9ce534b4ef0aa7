// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/risk/patterns/pattern_set.h"

#include <QAbstractTableModel>

#include <memory>

namespace hall::ui {

/// The domain patterns, in the order of their file. GUI thread only.
class PatternTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    /// Numbers are stored with the layout: add at the end.
    enum Column { IdColumn, FloorColumn, DescriptionColumn, ConditionsColumn, ColumnCount };

    explicit PatternTableModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

    void setPatterns(std::shared_ptr<const PatternSet> patterns);
    const RiskPattern* patternAt(int row) const; ///< nullptr when there is none
    int rowOf(const QString& id) const;          ///< -1 when there is none

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    std::shared_ptr<const PatternSet> m_patterns;
};

} // namespace hall::ui
