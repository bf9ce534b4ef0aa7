// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/integrations/clients/client_table_model.h"

#include "core/base/uuid.h"
#include "ui/models/cell_look.h"
#include "ui/models/time_text.h"
#include "ui/models/visible_text.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace hall::ui {

using namespace Qt::StringLiterals;

namespace {

QString clientKind(const ConnectedClient& client)
{
    if (client.product.isEmpty())
        return ClientTableModel::tr("says no name");
    return QString(client.product + u" ("_s + client.kind + u')');
}

QString clientText(const ConnectedClient& client, int column)
{
    const QLocale locale;
    switch (column) {
    case ClientTableModel::KindColumn:
        return clientKind(client);
    case ClientTableModel::TokenColumn:
        return client.tokenName.isEmpty() ? ClientTableModel::tr("none")
                                          : visibleText(client.tokenName);
    case ClientTableModel::VersionColumn:
        return client.version;
    case ClientTableModel::LastColumn:
        return momentText(client.lastCallMs);
    case ClientTableModel::CallsColumn:
        return locale.toString(client.calls);
    case ClientTableModel::ErrorsColumn:
        return locale.toString(refusedCalls(client));
    default:
        return {};
    }
}

bool isCount(int column)
{
    return column == ClientTableModel::CallsColumn || column == ClientTableModel::ErrorsColumn;
}

CellTone clientTone(const ConnectedClient& client, int column)
{
    if (column == ClientTableModel::ErrorsColumn)
        return refusedCalls(client) > 0 ? CellTone::Bad : CellTone::Muted;
    return column == ClientTableModel::KindColumn || column == ClientTableModel::CallsColumn
               ? CellTone::Text
               : CellTone::Muted;
}

} // namespace

quint64 refusedCalls(const ConnectedClient& client)
{
    quint64 sum = 0;
    for (const ConnectedClient::Errors& errors : client.errors)
        sum += errors.count;
    return sum;
}

void ClientTableModel::setClients(std::vector<ConnectedClient> clients)
{
    const auto same = [](const ConnectedClient& a, const ConnectedClient& b) {
        return a.tokenName == b.tokenName && a.product == b.product;
    };
    if (std::equal(m_clients.begin(), m_clients.end(), clients.begin(), clients.end(), same)) {
        m_clients = std::move(clients);
        if (!m_clients.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_clients = std::move(clients);
    endResetModel();
}

const ConnectedClient* ClientTableModel::clientAt(int row) const
{
    return row >= 0 && row < rowCount() ? &m_clients[std::size_t(row)] : nullptr;
}

int ClientTableModel::rowOf(const QString& tokenName, const QString& product) const
{
    const auto found = std::find_if(m_clients.begin(), m_clients.end(), [&](const auto& client) {
        return client.tokenName == tokenName && client.product == product;
    });
    return found == m_clients.end() ? -1 : int(found - m_clients.begin());
}

int ClientTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_clients.size());
}

int ClientTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ClientTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ConnectedClient& client = *clientAt(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return clientText(client, column);
    case Qt::ToolTipRole:
        return column == LastColumn
                   ? QVariant(plainToolTip(QString::fromLatin1(isoTime(client.lastCallMs))))
                   : QVariant();
    case Qt::TextAlignmentRole:
        return int((isCount(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case CellToneRole:
        return int(clientTone(client, column));
    case CellIconRole:
        return column == ErrorsColumn && refusedCalls(client) > 0 ? u"warning"_s : QString();
    case CellIsIdRole:
        return false;
    default:
        return {};
    }
}

QVariant ClientTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((isCount(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case KindColumn:
        return tr("Client");
    case TokenColumn:
        return tr("Token");
    case VersionColumn:
        return tr("Version");
    case LastColumn:
        return tr("Last call");
    case CallsColumn:
        return tr("Calls");
    case ErrorsColumn:
        return tr("Errors");
    default:
        return {};
    }
}

} // namespace hall::ui
