// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/palette/palette_index.h"

#include <QAbstractListModel>

#include <optional>

namespace hall::ui {

/// The rows of the palette: a heading before the hits of each group. The hits point into an index
/// that the caller keeps. GUI thread only.
class PaletteModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        KeyRole = Qt::UserRole, ///< empty: a heading
        NoteRole,
        KeysRole,
        TitleMarksRole, ///< QList<int>
        NoteMarksRole,
    };

    using QAbstractListModel::QAbstractListModel;

    void setHits(const std::vector<PaletteHit>& hits);
    /// The nearest row that is no heading, from `row` on in the direction of `step`; -1: none.
    int choiceFrom(int row, int step) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Line {
        PaletteGroup group;
        std::optional<PaletteHit> hit; ///< nullopt: the heading
    };
    std::vector<Line> m_lines;
};

} // namespace hall::ui
