// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/risk/pattern_table_model.h"

#include "ui/models/approvals/approval_cells.h"
#include "ui/models/approvals/approval_words.h"
#include "ui/models/risk/risk_words.h"
#include "ui/models/visible_text.h"

#include <utility>

namespace hall::ui {

using namespace Qt::StringLiterals;

namespace {

QString textOf(const RiskPattern& pattern, int column)
{
    switch (column) {
    case PatternTableModel::IdColumn:
        return pattern.id;
    case PatternTableModel::FloorColumn:
        return PatternTableModel::tr("%1 %2").arg(scoreText(pattern.floor),
                                                  riskLevelWord(riskLevelOf(pattern.floor)));
    case PatternTableModel::DescriptionColumn:
        return shortVisibleText(pattern.description);
    case PatternTableModel::ConditionsColumn:
        return patternConditions(pattern, false);
    default:
        return {};
    }
}

QString wholeOf(const RiskPattern& pattern, int column)
{
    return column == PatternTableModel::DescriptionColumn  ? pattern.description
           : column == PatternTableModel::ConditionsColumn ? patternConditions(pattern, true)
                                                           : textOf(pattern, column);
}

} // namespace

void PatternTableModel::setPatterns(std::shared_ptr<const PatternSet> patterns)
{
    const int before = rowCount();
    const int after = patterns ? int(patterns->patterns().size()) : 0;
    // While somebody types the rows are the same ones most of the time, and the view stays.
    if (before != after) {
        beginResetModel();
        m_patterns = std::move(patterns);
        endResetModel();
        return;
    }
    m_patterns = std::move(patterns);
    if (after > 0)
        Q_EMIT dataChanged(index(0, 0), index(after - 1, ColumnCount - 1));
}

const RiskPattern* PatternTableModel::patternAt(int row) const
{
    return row >= 0 && row < rowCount() ? &m_patterns->patterns()[std::size_t(row)] : nullptr;
}

int PatternTableModel::rowOf(const QString& id) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (patternAt(row)->id == id)
            return row;
    }
    return -1;
}

int PatternTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_patterns ? 0 : int(m_patterns->patterns().size());
}

int PatternTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PatternTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RiskPattern& pattern = *patternAt(index.row());
    const RiskLevel level = riskLevelOf(pattern.floor);
    const bool isFloor = index.column() == FloorColumn;
    switch (role) {
    case Qt::DisplayRole:
        return textOf(pattern, index.column());
    case Qt::ToolTipRole:
        return plainToolTip(wholeOf(pattern, index.column()));
    case Qt::TextAlignmentRole:
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    case CellToneRole:
        return int(isFloor                              ? riskLevelTone(level)
                   : index.column() == ConditionsColumn ? CellTone::Muted
                                                        : CellTone::Text);
    case CellIconRole:
        return isFloor ? riskLevelIcon(level) : QString();
    case CellIsIdRole:
        return index.column() == IdColumn;
    case ApprovalIdRole:
        return pattern.id;
    default:
        return {};
    }
}

QVariant PatternTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role == CellIsIdRole)
        return section == IdColumn;
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case IdColumn:
        return tr("Pattern");
    case FloorColumn:
        return tr("At least");
    case DescriptionColumn:
        return tr("What it says");
    case ConditionsColumn:
        return tr("Looks for");
    default:
        return {};
    }
}

} // namespace hall::ui
