// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/controls/detail/detail_panel.h"
#include "ui/feed/empty_feed.h"
#include "ui/feed/feed_page.h"
#include "ui/feed/feed_status_line.h"
#include "ui/feed/feed_view.h"
#include "ui/feed/filter/filter_bar.h"
#include "ui/models/feed_model.h"
#include "ui/models/feed_source.h"

class QAction;
class QActionGroup;
class QLabel;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace hall::ui {

/// The parts of a FeedPage, which owns them as their parent. Private to this room.
class FeedPage::Private {
public:
    Private(FeedPage& page, const EventRing& events, Theme& theme);

    void build();
    void connectParts();
    void makeActions();
    QToolButton* makeViewMenu();

    void onModelChanged();
    void showDetail(const EventPtr& event);
    void closeDetail();
    void refreshTheme();
    void writeState();
    void moveToDenial(int step);
    void cyclePane(bool backwards);

    /// The place that the selected row leads to, when it has one.
    void goTo(QString (*addressOf)(const RecordFields& fields));
    void copyId();
    void copyText();
    void copyJson();
    void copyCurl();
    void toClipboard(const QString& text, const QString& what);
    /// Of the selected row; nullopt, said in the status, when there is none to read.
    std::optional<DecisionDetail> selectedDetail();

    FeedPage& q;
    Theme& theme;
    FeedModel model;
    FeedSource source;
    QString serverUrl;

    QLabel* title = nullptr;
    QLabel* state = nullptr;
    QToolButton* pause = nullptr;
    QToolButton* follow = nullptr;
    QToolButton* viewMenu = nullptr;
    QAction* newestFirst = nullptr;
    FilterBar* filter = nullptr;
    QSplitter* splitter = nullptr;
    QStackedWidget* stack = nullptr;
    FeedView* view = nullptr;
    EmptyFeed* empty = nullptr;
    DetailPanel* detail = nullptr;
    FeedStatusLine* status = nullptr;
};

} // namespace hall::ui
