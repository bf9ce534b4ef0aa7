// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/approvals/approvals_page_private.h"

#include "ui/approvals/card/approval_card.h"
#include "ui/approvals/risk/risk_page.h"
#include "ui/controls/labels/themed_label.h"
#include "ui/controls/panels/banner.h"
#include "ui/models/approvals/approval_words.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace hall::ui {

using namespace Qt::StringLiterals;

namespace {

/// Of list and card; the splitter makes them fill the page.
const QList<int> firstSizes{490, 550};

constexpr std::array outcomes{ApprovalState::Approved,  ApprovalState::Denied,
                              ApprovalState::Modified,  ApprovalState::Expired,
                              ApprovalState::Cancelled, ApprovalState::Superseded};

/// `icon` stands for the room of an icon in front of a word.
const QString icon = u"xxx "_s;

ApprovalTable::Columns queueColumns()
{
    return {{icon % u"Gatekeeper"_s, icon % u"Critical"_s, u"cap.doc.delete"_s, u"119 min"_s,
             u"1,000 ×"_s, u"org.acme.doc-writer"_s, u"stage"_s, u"CONFIDENTIAL"_s,
             u"2026-11-21 14:03"_s},
            {int(QueueColumn::Env), int(QueueColumn::Label), int(QueueColumn::Opened)}};
}

ApprovalTable::Columns historyColumns()
{
    return {{icon % u"Superseded"_s, u"2026-11-21 14:03"_s, u"cap.doc.delete"_s,
             u"org.acme.doc-writer"_s, icon % u"Critical"_s, u"A. Reviewer"_s, u"Window"_s,
             u"1,000 ×"_s, u"by grt_0123456789abcdef"_s},
            {int(HistoryColumn::Risk), int(HistoryColumn::Channel), int(HistoryColumn::Waiting)}};
}

ApprovalTable::Columns missedColumns()
{
    ApprovalTable::Columns columns = historyColumns();
    columns.hiddenAtFirst = {int(HistoryColumn::State), int(HistoryColumn::By),
                             int(HistoryColumn::Channel), int(HistoryColumn::Note)};
    return columns;
}

ApprovalTable::Columns grantColumns()
{
    return {{icon % u"In force"_s, u"cap.doc.delete"_s, u"org.acme.*"_s, u"stage"_s, u"119 min"_s,
             u"2026-11-21 14:03"_s, u"10,000"_s, u"A. Reviewer, 2026-11-21 14:03"_s},
            {}};
}

} // namespace

void ApprovalsPage::Private::build()
{
    tabs = new QTabBar(&q);
    tabs->setObjectName(u"approvalLists"_s);
    tabs->setAccessibleName(tr("Lists of approvals"));
    tabs->setDrawBase(false);
    tabs->setExpanding(false);
    for (int i = 0; i <= int(List::Risk); ++i)
        tabs->addTab(QString());
    failure =
        new Banner(theme, Banner::Weight::Quiet, ColorRole::Deny, u"warning"_s, QString(), &q);
    failure->setObjectName(u"approvalsFailure"_s);
    failure->hide();
    auto* dismiss = failure->addButton(tr("Dismiss"));
    QObject::connect(dismiss, &QPushButton::clicked, failure, &QWidget::hide);

    makeTables();
    left = new QStackedWidget(&q);
    left->setFrameShape(QFrame::StyledPanel);
    left->addWidget(part(List::Queue).stack);
    left->addWidget(makeHistory());
    left->addWidget(part(List::Missed).stack);
    left->addWidget(part(List::Grants).stack);

    nothingOpen = new NoApprovals(theme);
    nothingOpen->setObjectName(u"nothingOpen"_s);
    nothingOpen->setAutoFillBackground(false);
    card = new ApprovalCard(desk, hall, theme);
    grant = new GrantPanel(theme);
    grantFrame = new QScrollArea;
    grantFrame->setAccessibleName(tr("The chosen grant"));
    grantFrame->setFrameShape(QFrame::NoFrame);
    grantFrame->setWidgetResizable(true);
    grantFrame->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    grantFrame->setFocusPolicy(Qt::NoFocus);
    grantFrame->setWidget(grant);
    right = new QStackedWidget(&q);
    for (QWidget* widget : std::initializer_list<QWidget*>{nothingOpen, card, grantFrame})
        right->addWidget(widget);

    splitter = new QSplitter(Qt::Horizontal);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(left);
    splitter->addWidget(right);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    splitter->setSizes(firstSizes);
    risk = new RiskPage(hall, theme);
    places = new QStackedWidget(&q);
    places->addWidget(splitter);
    places->addWidget(risk);

    auto* column = new QVBoxLayout(&q);
    column->setContentsMargins(space::l, space::m, space::l, space::s);
    column->setSpacing(space::m);
    column->addWidget(makeHead());
    column->addWidget(failure);
    column->addWidget(tabs);
    column->addWidget(places, 1);
}

QWidget* ApprovalsPage::Private::makeHead()
{
    auto* head = new QWidget(&q);
    auto* grid = new QGridLayout(head);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(space::xs);
    grid->setColumnStretch(0, 1);
    summary = new ThemedLabel(theme, QString(), TextStyle::Body, ColorRole::Muted);
    summary->setObjectName(u"approvalsSummary"_s);
    next = new QPushButton(tr("Next pending"), head);
    next->setObjectName(u"nextPending"_s);
    next->setAutoDefault(false);
    next->setToolTip(tr("Opens the most urgent one, then the one after it (P)"));
    grid->addWidget(new ThemedLabel(theme, tr("Approvals"), TextStyle::PageTitle), 0, 0);
    grid->addWidget(next, 0, 1);
    grid->addWidget(summary, 1, 0, 1, 2);
    return head;
}

void ApprovalsPage::Private::makeTables()
{
    const auto make = [this](List list, QAbstractItemModel& model, ApprovalTable::Columns columns,
                             const QString& objectName, const QString& name) {
        auto* table = new ApprovalTable(model, std::move(columns), theme);
        table->setObjectName(objectName);
        table->setAccessibleName(name);
        table->horizontalHeader()->setAccessibleName(tr("Columns: %1").arg(name));
        auto* none = new NoApprovals(theme);
        auto* stack = new QStackedWidget;
        stack->addWidget(none);
        stack->addWidget(table);
        part(list) = {table, none, stack};
        QObject::connect(&model, &QAbstractItemModel::rowsInserted, &q, [this] { showLeft(); });
        QObject::connect(&model, &QAbstractItemModel::rowsRemoved, &q, [this] { showLeft(); });
        QObject::connect(&model, &QAbstractItemModel::modelReset, &q, [this] { showLeft(); });
    };
    make(List::Queue, queue, queueColumns(), u"queueTable"_s, tr("Pending approvals"));
    make(List::History, history, historyColumns(), u"historyTable"_s, tr("Resolved approvals"));
    make(List::Missed, missed, missedColumns(), u"missedTable"_s, tr("Missed approvals"));
    make(List::Grants, grants, grantColumns(), u"grantTable"_s, tr("Standing grants"));
}

QWidget* ApprovalsPage::Private::makeHistory()
{
    auto* content = new QWidget;
    outcome = new QComboBox(content);
    outcome->setObjectName(u"historyOutcome"_s);
    outcome->setAccessibleName(tr("Outcome"));
    outcome->addItem(tr("All outcomes"));
    for (const ApprovalState state : outcomes)
        outcome->addItem(theme.icon(approvalStateIcon(state)), approvalStateWord(state));
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, space::s, 0, 0);
    column->setSpacing(space::s);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(space::s, 0, space::s, 0);
    row->addWidget(outcome);
    row->addStretch(1);
    column->addLayout(row);
    column->addWidget(part(List::History).stack, 1);
    QObject::connect(outcome, &QComboBox::currentIndexChanged, &q, [this](int index) {
        history.setState(index > 0 ? std::optional(outcomes[std::size_t(index - 1)])
                                   : std::nullopt);
        history.fetchMore({});
    });
    return content;
}

} // namespace hall::ui
