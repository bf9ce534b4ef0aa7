// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/controls/tables/cell_delegate.h"

namespace hall::ui {

/// Cells as everywhere, and rows that are headings (ApprovalHeadingRole) as one line across the
/// columns, whichever of them are shown. Private to this room.
class SectionDelegate : public CellDelegate {
    Q_OBJECT

public:
    SectionDelegate(const Theme& theme, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

private:
    const Theme& m_theme;
};

} // namespace hall::ui
