// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/approvals/lists/section_delegate.h"

#include "ui/models/approvals/approval_cells.h"

#include <QHeaderView>
#include <QPainter>
#include <QTableView>

namespace hall::ui {

SectionDelegate::SectionDelegate(const Theme& theme, QObject* parent)
    : CellDelegate(theme, parent), m_theme(theme)
{}

void SectionDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const
{
    if (!index.data(ApprovalHeadingRole).toBool()) {
        CellDelegate::paint(painter, option, index);
        return;
    }
    const auto* view = qobject_cast<const QTableView*>(option.widget);
    if (!view)
        return;
    // Each cell draws its part of the line, so that hidden and moved columns do not matter.
    const QHeaderView* header = view->horizontalHeader();
    QRect line = option.rect;
    line.setLeft(-header->offset());
    line.setWidth(header->length());
    painter->save();
    painter->setClipRect(option.rect, Qt::IntersectClip);
    painter->fillRect(option.rect, m_theme.color(ColorRole::Window));
    painter->setPen(m_theme.color(ColorRole::Line));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->setFont(m_theme.font(TextStyle::Caption));
    painter->setPen(m_theme.color(ColorRole::Muted));
    painter->drawText(
        line.adjusted(space::s, 0, -space::s, 0),
        int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter)),
        index.data().toString());
    painter->restore();
}

} // namespace hall::ui
