// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/approvals/standing_grant_model.h"

#include <algorithm>
#include <utility>

namespace hall::ui {

void StandingGrantModel::setGrants(std::vector<StandingGrant> grants, qint64 nowMs)
{
    m_nowMs = nowMs;
    const auto sameId = [](const StandingGrant& a, const StandingGrant& b) { return a.id == b.id; };
    const auto added = std::ptrdiff_t(grants.size()) - std::ptrdiff_t(m_rows.size());
    // Grants are kept for good, so new ones at the top are all that comes.
    if (added < 0 ||
        !std::equal(m_rows.begin(), m_rows.end(), grants.begin() + added, grants.end(), sameId)) {
        beginResetModel();
        m_rows = std::move(grants);
        endResetModel();
        return;
    }
    if (added > 0) {
        beginInsertRows({}, 0, int(added) - 1);
        m_rows.insert(m_rows.begin(), grants.begin(), grants.begin() + added);
        endInsertRows();
    }
    m_rows = std::move(grants);
    repaintRows(int(added), rowCount() - 1);
}

void StandingGrantModel::setNow(qint64 nowMs)
{
    m_nowMs = nowMs;
    repaintRows(0, rowCount() - 1);
}

void StandingGrantModel::repaintRows(int first, int last)
{
    if (first <= last)
        Q_EMIT dataChanged(index(first, 0), index(last, grantColumnCount - 1));
}

int StandingGrantModel::inForceCount() const
{
    return int(std::count_if(m_rows.begin(), m_rows.end(), [this](const StandingGrant& grant) {
        return grant.inForce(m_nowMs);
    }));
}

int StandingGrantModel::rowOf(const QString& grantId) const
{
    const auto at =
        std::find_if(m_rows.begin(), m_rows.end(),
                     [&grantId](const StandingGrant& grant) { return grant.id == grantId; });
    return at == m_rows.end() ? -1 : int(at - m_rows.begin());
}

const StandingGrant* StandingGrantModel::grantAt(int row) const
{
    return row >= 0 && row < rowCount() ? &m_rows[std::size_t(row)] : nullptr;
}

int StandingGrantModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int StandingGrantModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : grantColumnCount;
}

QVariant StandingGrantModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    return grantCell(m_rows[std::size_t(index.row())], GrantColumn(index.column()), role, m_nowMs);
}

QVariant StandingGrantModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const auto column = GrantColumn(section);
    if (role == Qt::DisplayRole)
        return grantHeading(column);
    const bool isNumber = column == GrantColumn::Expires || column == GrantColumn::Hits;
    if (role == Qt::TextAlignmentRole)
        return int((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == CellIsIdRole)
        return column == GrantColumn::Capability || column == GrantColumn::Workers;
    return {};
}

} // namespace hall::ui
