// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/worker/effect/matrix_model.h"

#include "core/engine/words.h"
#include "ui/models/visible_text.h"
#include "ui/models/worker/worker_cells.h"

namespace hall::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int environments = int(allEnvironments.size());

QString outcomeWords(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Allow:
        return MatrixModel::tr("Allowed");
    case Outcome::Deny:
        return MatrixModel::tr("Denied");
    case Outcome::RequireHuman:
        return MatrixModel::tr("Needs a human");
    }
    return {};
}

QString iconOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Allow:
        return u"outcome-allow"_s;
    case Outcome::Deny:
        return u"outcome-deny"_s;
    case Outcome::RequireHuman:
        return u"outcome-ask"_s;
    }
    return {};
}

} // namespace

void MatrixModel::setMatrix(CapabilityMatrix matrix)
{
    beginResetModel();
    m_matrix = std::move(matrix);
    endResetModel();
}

const MatrixCell* MatrixModel::cellAt(const QModelIndex& index) const
{
    if (!index.isValid() || index.column() < FirstLabelColumn)
        return nullptr;
    return &m_matrix.at(index.row() / environments, Environment(index.row() % environments),
                        DataLabel(index.column() - FirstLabelColumn));
}

QString MatrixModel::sentence(const QModelIndex& index) const
{
    const MatrixCell* cell = cellAt(index);
    if (!cell)
        return {};
    const QString where = u"%1, %2, %3"_s.arg(m_matrix.capabilities.at(index.row() / environments),
                                              word(Environment(index.row() % environments)),
                                              word(DataLabel(index.column() - FirstLabelColumn)));
    const QString said = outcomeWords(cell->outcome);
    return cell->reason.isEmpty() ? tr("%1: %2.").arg(where, said)
                                  : tr("%1: %2. %3").arg(where, said, cell->reason);
}

int MatrixModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_matrix.capabilities.size()) * environments;
}

int MatrixModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : FirstLabelColumn + int(allDataLabels.size());
}

QVariant MatrixModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (const MatrixCell* cell = cellAt(index)) {
        switch (role) {
        case Qt::DisplayRole:
            return outcomeWords(cell->outcome);
        case Qt::ToolTipRole:
            return plainToolTip(sentence(index));
        case Qt::AccessibleTextRole:
            return sentence(index);
        case CellToneRole:
            return int(outcomeTone(cell->outcome));
        case CellIconRole:
            return iconOf(cell->outcome);
        default:
            return {};
        }
    }
    const QString& capability = m_matrix.capabilities.at(index.row() / environments);
    const bool isCapability = index.column() == CapabilityColumn;
    switch (role) {
    case Qt::DisplayRole:
        if (!isCapability)
            return word(Environment(index.row() % environments));
        // Once for its rows: the eye finds where the next one begins.
        return index.row() % environments == 0 ? shortVisibleText(capability) : QString();
    case Qt::AccessibleTextRole:
        return isCapability ? QVariant(capability) : QVariant();
    case Qt::ToolTipRole:
        return isCapability ? plainToolTip(capability) : QString();
    case CellToneRole:
        return int(isCapability ? CellTone::Text : CellTone::Muted);
    case CellIsIdRole:
        return isCapability;
    default:
        return {};
    }
}

QVariant MatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case CapabilityColumn:
        return tr("Capability");
    case EnvironmentColumn:
        return tr("Env");
    default:
        return word(DataLabel(section - FirstLabelColumn));
    }
}

} // namespace hall::ui
