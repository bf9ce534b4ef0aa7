// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hall/governing/agent_trust.h"

#include <QAbstractTableModel>

#include <vector>

namespace hall::ui {

/// The agents that the Hall knows something about, by token and name; perhaps only those whose name
/// or token has a text in it. GUI thread only.
class TrustTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    /// Numbers are stored with the layout: add at the end.
    enum Column {
        TokenColumn,
        AgentColumn,
        TrustColumn,
        OutcomesColumn,
        IncidentsColumn,
        LastColumn,
        StateColumn,
        ColumnCount
    };

    explicit TrustTableModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

    /// In any order. Rows that stay keep their place in a view.
    void setAgents(std::vector<AgentTrust> agents);
    /// Any case; empty: all.
    void setFilter(const QString& text);

    int knownCount() const { return int(m_all.size()); } ///< the filtered ones too
    int rowOf(const QString& key) const;                 ///< -1 when it is not shown
    const AgentTrust* agentAt(int row) const;            ///< nullptr when there is none
    const AgentTrust* find(const QString& key) const;    ///< shown or not

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    std::vector<std::size_t> matching() const;

    std::vector<AgentTrust> m_all;
    std::vector<std::size_t> m_rows; ///< positions in m_all
    QString m_filter;
};

} // namespace hall::ui
