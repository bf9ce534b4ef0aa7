// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hall/event_ring.h"
#include "ui/models/feed_counters.h"
#include "ui/models/ui_settings.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <memory>

namespace hall::ui {

/// The live feed: filter bar, table of the last 10,000 decisions, detail of the selected one, and
/// a line that accounts for every decision. Reads the ring about ten times a second; never blocks
/// it. `events` and `theme` are watched and must outlive the page. GUI thread only.
/// (Desktop application, "Live feed")
class FeedPage : public QWidget {
    Q_OBJECT

public:
    FeedPage(const EventRing& events, Theme& theme, QWidget* parent = nullptr);
    ~FeedPage() override;

    /// The address that copied curl commands call, without a path: `http://127.0.0.1:8765`.
    void setServerUrl(const QString& url);

    /// Replaces the text of the filter field and applies it; a wrong filter is shown as such.
    void setFilterText(const QString& text);
    QString filterText() const;
    bool isPaused() const;
    bool isFollowing() const;
    FeedCounters counters() const;

    /// Selects a decision that is in memory and shows its detail; false when it is not, or when
    /// the filter hides it.
    bool selectDecision(const QString& decisionId);

    QString selectedDecision() const; ///< id; empty: none

    /// Where F6 stops, in order. The page cycles them itself; a window with panes of its own may.
    QList<QWidget*> panes() const;

    void saveState(UiSettings& settings) const;
    void restoreState(const UiSettings& settings);

public Q_SLOTS:
    void focusFilter();
    void toggleFilter(); ///< on and off, keeping the text
    void togglePause();  ///< the view's, never the server's
    void followNewest();
    void nextDenial();
    void previousDenial();
    /// Takes what the ring has now instead of at the next tick.
    void refresh();

Q_SIGNALS:
    /// Counters, pause or follow state changed; at most ten times a second by itself.
    void statusChanged();
    /// Something went to the clipboard; `what` is a short sentence for a status bar.
    void copied(const QString& what);
    /// A person wants to see something else; an address of the window.
    void placeAsked(const QString& address);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace hall::ui
