// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/risk/trust_table_model.h"

#include "core/base/uuid.h"
#include "ui/models/approvals/approval_cells.h"
#include "ui/models/time_text.h"
#include "ui/models/visible_text.h"

#include <QLocale>

#include <algorithm>
#include <tuple>
#include <utility>

namespace hall::ui {

using namespace Qt::StringLiterals;

namespace {

bool comesFirst(const AgentTrust& a, const AgentTrust& b)
{
    return std::tie(a.tokenName, a.agent, a.key) < std::tie(b.tokenName, b.agent, b.key);
}

QString textOf(const AgentTrust& agent, int column)
{
    const QLocale locale;
    switch (column) {
    case TrustTableModel::TokenColumn:
        return shortVisibleText(agent.tokenName);
    case TrustTableModel::AgentColumn:
        return shortVisibleText(agent.agent);
    case TrustTableModel::TrustColumn:
        return locale.toString(agent.trust, 'f', 2);
    case TrustTableModel::OutcomesColumn:
        return locale.toString(agent.outcomes);
    case TrustTableModel::IncidentsColumn:
        return locale.toString(agent.incidents);
    case TrustTableModel::LastColumn:
        return agent.lastOutcomeAtMs > 0 ? momentText(agent.lastOutcomeAtMs)
                                         : TrustTableModel::tr("never");
    case TrustTableModel::StateColumn:
        return agent.revokedAtMs ? TrustTableModel::tr("Revoked") : TrustTableModel::tr("Earned");
    default:
        return {};
    }
}

QString wholeOf(const AgentTrust& agent, int column)
{
    switch (column) {
    case TrustTableModel::TokenColumn:
    case TrustTableModel::AgentColumn:
        return agent.key;
    case TrustTableModel::OutcomesColumn:
        return TrustTableModel::tr("Approved by a person: %1 of %2")
            .arg(QLocale().toString(agent.successes), QLocale().toString(agent.outcomes));
    case TrustTableModel::LastColumn:
        return agent.lastOutcomeAtMs > 0 ? QString::fromLatin1(isoTime(agent.lastOutcomeAtMs))
                                         : QString();
    case TrustTableModel::StateColumn:
        return agent.revokedAtMs
                   ? TrustTableModel::tr("Revoked %1 by %2")
                         .arg(QString::fromLatin1(isoTime(*agent.revokedAtMs)), agent.revokedBy)
                   : TrustTableModel::tr("Follows from what people decided");
    default:
        return {};
    }
}

CellTone toneOf(const AgentTrust& agent, int column)
{
    switch (column) {
    case TrustTableModel::TrustColumn:
        return agent.revokedAtMs ? CellTone::Bad : CellTone::Text;
    case TrustTableModel::IncidentsColumn:
        return agent.incidents > 0 ? CellTone::Ask : CellTone::Muted;
    case TrustTableModel::TokenColumn:
    case TrustTableModel::LastColumn:
        return CellTone::Muted;
    case TrustTableModel::StateColumn:
        return agent.revokedAtMs ? CellTone::Bad : CellTone::Muted;
    default:
        return CellTone::Text;
    }
}

bool isNumber(int column)
{
    return column == TrustTableModel::TrustColumn || column == TrustTableModel::OutcomesColumn ||
           column == TrustTableModel::IncidentsColumn;
}

} // namespace

void TrustTableModel::setAgents(std::vector<AgentTrust> agents)
{
    std::sort(agents.begin(), agents.end(), comesFirst);
    const auto sameKey = [](const AgentTrust& a, const AgentTrust& b) { return a.key == b.key; };
    if (std::equal(m_all.begin(), m_all.end(), agents.begin(), agents.end(), sameKey)) {
        m_all = std::move(agents);
        if (!m_rows.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_all = std::move(agents);
    m_rows = matching();
    endResetModel();
}

void TrustTableModel::setFilter(const QString& text)
{
    const QString wanted = text.trimmed();
    if (wanted == m_filter)
        return;
    beginResetModel();
    m_filter = wanted;
    m_rows = matching();
    endResetModel();
}

std::vector<std::size_t> TrustTableModel::matching() const
{
    std::vector<std::size_t> rows;
    for (std::size_t i = 0; i < m_all.size(); ++i) {
        if (m_filter.isEmpty() || m_all[i].agent.contains(m_filter, Qt::CaseInsensitive) ||
            m_all[i].tokenName.contains(m_filter, Qt::CaseInsensitive))
            rows.push_back(i);
    }
    return rows;
}

int TrustTableModel::rowOf(const QString& key) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (agentAt(row)->key == key)
            return row;
    }
    return -1;
}

const AgentTrust* TrustTableModel::agentAt(int row) const
{
    return row >= 0 && row < rowCount() ? &m_all[m_rows[std::size_t(row)]] : nullptr;
}

const AgentTrust* TrustTableModel::find(const QString& key) const
{
    const auto at = std::find_if(m_all.begin(), m_all.end(),
                                 [&key](const AgentTrust& agent) { return agent.key == key; });
    return at == m_all.end() ? nullptr : &*at;
}

int TrustTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int TrustTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TrustTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const AgentTrust& agent = *agentAt(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return textOf(agent, column);
    case Qt::ToolTipRole: {
        const QString whole = wholeOf(agent, column);
        return whole.isEmpty() ? QVariant() : QVariant(plainToolTip(whole));
    }
    case Qt::TextAlignmentRole:
        return int((isNumber(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case CellToneRole:
        return int(toneOf(agent, column));
    case CellIconRole:
        if (column != StateColumn)
            return QString();
        return agent.revokedAtMs ? u"outcome-deny"_s : u"step-passed"_s;
    case CellIsIdRole:
        return column == AgentColumn;
    case ApprovalIdRole:
        return agent.key;
    default:
        return {};
    }
}

QVariant TrustTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == CellIsIdRole)
        return section == AgentColumn;
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TokenColumn:
        return tr("Token");
    case AgentColumn:
        return tr("Agent");
    case TrustColumn:
        return tr("Trust");
    case OutcomesColumn:
        return tr("Outcomes");
    case IncidentsColumn:
        return tr("Incidents");
    case LastColumn:
        return tr("Last outcome");
    case StateColumn:
        return tr("State");
    default:
        return {};
    }
}

} // namespace hall::ui
