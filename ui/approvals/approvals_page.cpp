// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/approvals/approvals_page.h"

#include "ui/approvals/approvals_page_private.h"
#include "ui/approvals/card/approval_card.h"
#include "ui/approvals/card/guard/input_guard.h"
#include "ui/approvals/risk/risk_page.h"
#include "ui/models/shortcuts/shortcut_table.h"

#include <QAction>
#include <QComboBox>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>

#include <chrono>

namespace hall::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

ApprovalsPage::ApprovalsPage(Hall& hall, Theme& theme, QWidget* parent)
    : QWidget(parent), d(std::make_unique<Private>(*this, hall, theme))
{
    setObjectName(u"approvalsPage"_s);
    setAccessibleName(tr("Approvals"));
    // While the page is in view. Fields take a letter for themselves; a table would search its rows
    // for it.
    d->nextAction = new QAction(tr("Next pending approval"), this);
    setShortcutOf(*d->nextAction, Shortcut::NextApproval);
    d->nextAction->setShortcutContext(Qt::WindowShortcut);
    addAction(d->nextAction);
    d->build();
    d->connectParts();
    connect(d->nextAction, &QAction::triggered, this, &ApprovalsPage::showNextPending);
    connect(d->nextAction, &QAction::changed, this, [this] { d->showRight(); });
    setFocusProxy(d->tabs);
    d->readAll();
}

// The children refer to the models: they go first.
ApprovalsPage::~ApprovalsPage()
{
    delete d->places;
}

ApprovalsPage::List ApprovalsPage::currentList() const
{
    return List(d->tabs->currentIndex());
}

void ApprovalsPage::showList(List list)
{
    d->tabs->setCurrentIndex(int(list));
}

void ApprovalsPage::openApproval(const QString& approvalId)
{
    const int row = d->queue.rowOf(approvalId);
    if (row >= 0) {
        showList(List::Queue);
        d->part(List::Queue).table->pickRow(row);
    } else {
        showList(List::History);
        d->outcome->setCurrentIndex(0);
        d->part(List::History).table->pickRow(d->history.rowOf(approvalId));
    }
    // Picking has opened it, where there was a row to pick.
    if (d->opened != approvalId)
        d->open(approvalId);
}

QString ApprovalsPage::openedApproval() const
{
    return d->opened;
}

void ApprovalsPage::showNextPending()
{
    const QString id = d->queue.nextAfter(d->opened);
    if (id.isEmpty()) {
        Q_EMIT said(d->queue.rowOf(d->opened) >= 0 ? tr("No other approval waits")
                                                   : tr("No approval waits"));
        return;
    }
    openApproval(id);
    d->card->setFocus(Qt::ShortcutFocusReason);
}

void ApprovalsPage::holdCard()
{
    d->card->guard().restart();
}

QList<QWidget*> ApprovalsPage::panes() const
{
    if (currentList() == List::Risk)
        return {d->tabs, d->risk};
    return {d->tabs, d->left->currentWidget(), d->right->currentWidget()};
}

void ApprovalsPage::saveState(UiSettings& settings) const
{
    settings.setValue(setting::approvalQueueColumns, d->part(List::Queue).table->saveColumns());
    settings.setValue(setting::approvalHistoryColumns, d->part(List::History).table->saveColumns());
    settings.setValue(setting::approvalMissedColumns, d->part(List::Missed).table->saveColumns());
    settings.setValue(setting::approvalGrantColumns, d->part(List::Grants).table->saveColumns());
    settings.setValue(setting::approvalSplitter, d->splitter->saveState());
    settings.setValue(setting::approvalList, d->tabs->currentIndex());
    d->risk->saveState(settings);
}

void ApprovalsPage::restoreState(const UiSettings& settings)
{
    d->part(List::Queue).table->restoreColumns(settings.value(setting::approvalQueueColumns));
    d->part(List::History).table->restoreColumns(settings.value(setting::approvalHistoryColumns));
    d->part(List::Missed).table->restoreColumns(settings.value(setting::approvalMissedColumns));
    d->part(List::Grants).table->restoreColumns(settings.value(setting::approvalGrantColumns));
    d->splitter->restoreState(settings.value(setting::approvalSplitter));
    d->tabs->setCurrentIndex(settings.value(setting::approvalList));
    d->risk->restoreState(settings);
}

void ApprovalsPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    d->tick();
    d->lookAtMissed();
    d->clock.start(1s);
}

void ApprovalsPage::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    d->clock.stop();
}

} // namespace hall::ui
