// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/palette_model.h"

namespace hall::ui {

using namespace Qt::StringLiterals;

void PaletteModel::setHits(const std::vector<PaletteHit>& hits)
{
    beginResetModel();
    m_lines.clear();
    for (const PaletteHit& hit : hits) {
        if (m_lines.empty() || m_lines.back().group != hit.group)
            m_lines.push_back({hit.group, std::nullopt});
        m_lines.push_back({hit.group, hit});
    }
    endResetModel();
}

int PaletteModel::choiceFrom(int row, int step) const
{
    for (; row >= 0 && row < rowCount(); row += step) {
        if (m_lines[std::size_t(row)].hit)
            return row;
    }
    return -1;
}

int PaletteModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

QVariant PaletteModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Line& line = m_lines[std::size_t(index.row())];
    if (!line.hit)
        return role == Qt::DisplayRole ? paletteGroupTitle(line.group) : QVariant();
    const PaletteEntry& entry = *line.hit->entry;
    switch (role) {
    case Qt::DisplayRole:
        return entry.title;
    case Qt::AccessibleTextRole:
        return QStringList{entry.title, entry.note, entry.keys, paletteGroupTitle(line.group)}.join(
            u", "_s);
    case KeyRole:
        return entry.key;
    case NoteRole:
        return entry.note;
    case KeysRole:
        return entry.keys;
    case TitleMarksRole:
        return QVariant::fromValue(line.hit->titleMarks);
    case NoteMarksRole:
        return QVariant::fromValue(line.hit->noteMarks);
    default:
        return {};
    }
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex& index) const
{
    const bool isChoice = index.isValid() && m_lines[std::size_t(index.row())].hit.has_value();
    return isChoice ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

} // namespace hall::ui
