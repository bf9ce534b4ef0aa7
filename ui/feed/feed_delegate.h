// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QFont>
#include <QIcon>
#include <QStyledItemDelegate>

#include <array>

namespace hall::ui {

/// Draws a cell of the feed: outcome as icon, word and colour, ids in monospace with their middle
/// left out, everything as plain text. Private to this room.
class FeedDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    FeedDelegate(const Theme& theme, QObject* parent);

    /// Fonts and colours anew, after the theme changed.
    void refresh();

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintOutcome(QPainter* painter, QRect cell, const QModelIndex& index) const;

    const Theme& m_theme;
    QFont m_body, m_strong, m_mono;
    std::array<QIcon, 3> m_icons; ///< by Outcome
    QIcon m_wouldHaveAsked;
};

} // namespace hall::ui
