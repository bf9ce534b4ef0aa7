// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/controls/tables/column_table.h"
#include "ui/feed/feed_delegate.h"
#include "ui/models/feed_model.h"
#include "ui/theme/theme.h"

#include <QKeySequence>

class QPushButton;

namespace hall::ui {

/// The table of the feed. Either it follows the newest row, or it stands still: then neither rows
/// in view nor the selection move, whatever arrives, and a button counts what is new. Private to
/// this room; model and theme outlive it.
class FeedView : public ColumnTable {
    Q_OBJECT

public:
    FeedView(FeedModel& model, const Theme& theme, QWidget* parent = nullptr);

    bool isFollowing() const { return m_following; }
    void followNewest();
    /// The keys of followNewest(), which the button that counts names.
    void setNewestKeys(const QKeySequence& keys);
    /// Rows that arrived since it stood still and pass the filter.
    int newRows() const { return m_newRows; }

    /// The decision that the user selected last, also when it is hidden or no longer in memory.
    EventPtr selected() const { return m_selected; }
    /// As a click would.
    void selectRow(int row);

    void resetColumns() final;
    void refreshTheme();

Q_SIGNALS:
    void followingChanged();
    void newRowsChanged();
    /// By the user, never because rows came or went. Null: nothing.
    void selectedByUser(const hall::ui::EventPtr& event);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void updateGeometries() override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void rememberPlace();
    void returnToPlace();
    void onScrolled();
    void setFollowing(bool following);
    void setNewRows(int count);
    void scrollToNewest();
    void writeJump();
    void placeButton();

    FeedModel& m_model;
    const Theme& m_theme;
    FeedDelegate* m_delegate;
    QPushButton* m_jump;
    QKeySequence m_newestKeys;
    EventPtr m_selected;
    quint64 m_anchorId = 0; ///< event of the topmost row in view
    int m_anchorOffset = 0; ///< of its upper edge, ≤ 0
    int m_newRows = 0;
    bool m_following = true;
    bool m_adjusting = false; ///< what moves now is not the user
};

} // namespace hall::ui
