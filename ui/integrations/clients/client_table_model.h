// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/clients/client_book.h"

#include <QAbstractTableModel>

#include <vector>

namespace hall::ui {

/// Who called since the server started, who called last first. GUI thread only.
class ClientTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    /// Numbers are stored with the layout: add at the end.
    enum Column {
        KindColumn,
        TokenColumn,
        VersionColumn,
        LastColumn,
        CallsColumn,
        ErrorsColumn,
        ColumnCount
    };

    explicit ClientTableModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

    void setClients(std::vector<ConnectedClient> clients);
    const ConnectedClient* clientAt(int row) const; ///< nullptr when there is none
    int rowOf(const QString& tokenName, const QString& product) const; ///< -1: it is not there

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    std::vector<ConnectedClient> m_clients;
};

/// Its refusals of every kind together.
quint64 refusedCalls(const ConnectedClient& client);

} // namespace hall::ui
