// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hall/approving/approval_desk.h"
#include "ui/approvals/approvals_page.h"
#include "ui/approvals/lists/approval_table.h"
#include "ui/approvals/lists/grant_panel.h"
#include "ui/approvals/lists/no_approvals.h"
#include "ui/models/approvals/approval_history_model.h"
#include "ui/models/approvals/approval_queue_model.h"
#include "ui/models/approvals/desk_watch.h"
#include "ui/models/approvals/standing_grant_model.h"

#include <QTimer>

#include <array>

class QComboBox;
class QPushButton;
class QScrollArea;
class QSplitter;
class QStackedWidget;
class QTabBar;

namespace hall::ui {

class ApprovalCard;
class Banner;
class RiskPage;
class ThemedLabel;

/// The parts of an ApprovalsPage, which owns them as their parent. Private to this room.
class ApprovalsPage::Private {
public:
    Private(ApprovalsPage& page, Hall& wantedHall, Theme& wantedTheme);

    void build();
    QWidget* makeHead();
    QWidget* makeHistory();
    void makeTables();
    void connectParts();
    void readAll();
    void take(const QStringList& approvalIds);
    void takeGrants();
    void tick();
    void showCounts();
    void showLeft();
    void showRight();
    void lookAtMissed();
    void open(const QString& approvalId);
    void revoke(const QString& grantId);
    void showFailure(const QString& what, const QString& why);
    void restyle();

    /// A list with what is shown in its place when it is empty.
    struct Part {
        ApprovalTable* table = nullptr;
        NoApprovals* none = nullptr;
        QStackedWidget* stack = nullptr;
    };
    Part& part(List list) { return parts[std::size_t(list)]; }
    const Part& part(List list) const { return parts[std::size_t(list)]; }

    ApprovalsPage& q;
    Hall& hall;
    ApprovalDesk& desk;
    Theme& theme;
    ApprovalQueueModel queue;
    ApprovalHistoryModel history;
    ApprovalHistoryModel missed;
    StandingGrantModel grants;
    DeskWatch watch;
    QTimer clock;

    std::array<Part, 4> parts; ///< of each list up to the grants
    ThemedLabel* summary = nullptr;
    QPushButton* next = nullptr;
    QTabBar* tabs = nullptr;
    QComboBox* outcome = nullptr;
    Banner* failure = nullptr;
    QStackedWidget* places = nullptr; ///< the lists with their cards, or the risk
    RiskPage* risk = nullptr;
    QStackedWidget* left = nullptr;
    QStackedWidget* right = nullptr;
    NoApprovals* nothingOpen = nullptr;
    QAction* nextAction = nullptr; ///< to the most urgent one
    ApprovalCard* card = nullptr;
    QScrollArea* grantFrame = nullptr;
    GrantPanel* grant = nullptr;
    QSplitter* splitter = nullptr;
    QString opened; ///< on the card
};

} // namespace hall::ui
