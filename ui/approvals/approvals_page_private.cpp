// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/approvals/approvals_page_private.h"

#include "ui/approvals/card/approval_card.h"
#include "ui/approvals/risk/risk_page.h"
#include "ui/controls/labels/themed_label.h"
#include "ui/controls/panels/banner.h"
#include "ui/models/approvals/approval_words.h"
#include "ui/models/on_gui_thread.h"
#include "ui/models/shortcuts/shortcut_table.h"

#include <QAction>
#include <QComboBox>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace hall::ui {

using namespace Qt::StringLiterals;

namespace {

QString withCount(const QString& word, int count)
{
    return count > 0 ? ApprovalsPage::tr("%1 (%2)").arg(word, QLocale().toString(count)) : word;
}

} // namespace

ApprovalsPage::Private::Private(ApprovalsPage& page, Hall& wantedHall, Theme& wantedTheme)
    : q(page), hall(wantedHall), desk(wantedHall.approvals()), theme(wantedTheme), history(desk),
      missed(desk, ApprovalState::Expired), watch(desk)
{}

void ApprovalsPage::Private::connectParts()
{
    QObject::connect(&watch, &DeskWatch::changed, &q,
                     [this](const QStringList& ids) { take(ids); });
    QObject::connect(&watch, &DeskWatch::grantsChanged, &q, [this] { takeGrants(); });
    QObject::connect(&clock, &QTimer::timeout, &q, [this] { tick(); });
    for (const List list : {List::Queue, List::History, List::Missed}) {
        QObject::connect(part(list).table, &ApprovalTable::currentIdChanged, &q,
                         [this](const QString& id) {
                             if (!id.isEmpty())
                                 open(id);
                         });
        // Enter goes where it can be read; deciding takes more than that.
        QObject::connect(part(list).table, &QAbstractItemView::activated, card,
                         [this] { card->setFocus(Qt::OtherFocusReason); });
    }
    const auto follow = [this](List list, ApprovalHistoryModel& model) {
        QObject::connect(&model, &ApprovalHistoryModel::answered, &q, [this, &model] {
            showLeft();
            if (model.rowCount() > 0 && !model.problem().isEmpty())
                showFailure(tr("The rest of the list could not be read"), model.problem());
        });
        QObject::connect(part(list).none, &NoApprovals::actionAsked, &q, [this, &model] {
            model.fetchMore({});
            showLeft();
        });
    };
    follow(List::History, history);
    follow(List::Missed, missed);
    QObject::connect(part(List::Grants).table, &ApprovalTable::currentIdChanged, &q,
                     [this] { showRight(); });
    QObject::connect(tabs, &QTabBar::currentChanged, &q, [this] {
        showLeft();
        showRight();
        lookAtMissed();
    });
    QObject::connect(next, &QPushButton::clicked, &q, &ApprovalsPage::showNextPending);
    QObject::connect(grant, &GrantPanel::revokeAsked, &q,
                     [this](const QString& id) { revoke(id); });
    QObject::connect(grant, &GrantPanel::originAsked, &q, &ApprovalsPage::openApproval);
    QObject::connect(card, &ApprovalCard::wantsNext, &q, &ApprovalsPage::showNextPending);
    QObject::connect(card, &ApprovalCard::wantsPlace, &q, &ApprovalsPage::placeAsked);
    QObject::connect(risk, &RiskPage::said, &q, &ApprovalsPage::said);
    auto* end = new QAction(tr("Revoke the grant"), part(List::Grants).table);
    setShortcutOf(*end, Shortcut::RevokeGrant);
    end->setShortcutContext(Qt::WidgetShortcut);
    part(List::Grants).table->addAction(end);
    QObject::connect(end, &QAction::triggered, grant, [this] {
        if (!part(List::Grants).table->currentId().isEmpty())
            grant->askRevoke();
    });
    QObject::connect(&theme, &Theme::changed, &q, [this] { restyle(); });
    restyle();
}

void ApprovalsPage::Private::readAll()
{
    queue.setNow(desk.nowMs());
    for (const Approval& approval : desk.pending())
        queue.put(approval, desk.isAside(approval.id));
    takeGrants();
    showLeft();
    showRight();
}

void ApprovalsPage::Private::take(const QStringList& approvalIds)
{
    for (const QString& id : approvalIds) {
        const auto approval = desk.find(id);
        if (!approval) {
            queue.take(id);
            continue;
        }
        queue.put(*approval, desk.isAside(id));
        history.put(*approval);
        missed.put(*approval);
    }
    lookAtMissed();
    // A verdict may have made one.
    takeGrants();
}

void ApprovalsPage::Private::takeGrants()
{
    grants.setGrants(desk.standingGrants(), desk.nowMs());
    showCounts();
    showRight();
}

void ApprovalsPage::Private::tick()
{
    queue.setNow(desk.nowMs());
    // Hits come without a signal.
    if (q.currentList() == List::Grants)
        takeGrants();
    else
        grants.setNow(desk.nowMs());
    showCounts();
}

void ApprovalsPage::Private::showCounts()
{
    const int waiting = queue.pendingCount() - queue.asideCount();
    QStringList words;
    const QLocale locale;
    if (queue.pendingCount() == 0)
        words += tr("No request waits for a person.");
    else
        words += tr("Waiting: %1").arg(locale.toString(waiting));
    if (queue.asideCount() > 0)
        words += tr("Set aside: %1").arg(locale.toString(queue.asideCount()));
    if (const auto deadline = queue.nextDeadlineMs())
        words += tr("Next deadline: %1").arg(durationText(*deadline - desk.nowMs()));
    summary->setText(words.join(u" · "_s));
    next->setEnabled(waiting > 0);
    tabs->setTabText(int(List::Queue), withCount(tr("Queue"), queue.pendingCount()));
    tabs->setTabText(int(List::History), tr("History"));
    tabs->setTabText(int(List::Missed), withCount(tr("Missed"), desk.counts().missed));
    tabs->setTabText(int(List::Grants), withCount(tr("Standing grants"), grants.inForceCount()));
    tabs->setTabText(int(List::Risk), tr("Risk"));
}

void ApprovalsPage::Private::showLeft()
{
    const bool isRisk = q.currentList() == List::Risk;
    places->setCurrentWidget(isRisk ? static_cast<QWidget*>(risk)
                                    : static_cast<QWidget*>(splitter));
    if (!isRisk)
        left->setCurrentIndex(int(q.currentList()));
    const auto choose = [this](List list, bool isEmpty) {
        const Part& shown = part(list);
        shown.stack->setCurrentWidget(isEmpty ? static_cast<QWidget*>(shown.none) : shown.table);
    };
    choose(List::Queue, queue.rowCount() == 0);
    choose(List::Grants, grants.rowCount() == 0);
    part(List::Queue).none->namePageKey(true);
    part(List::Queue)
        .none->setWords(tr("Nothing waits"),
                        tr("A request that needs a person comes here. Until somebody decides, "
                           "the answer is no."));
    part(List::Grants)
        .none->setWords(tr("No standing grant"), tr("\"Approve for…\" on a card makes one. It is "
                                                    "listed here until the log ends, and can be "
                                                    "revoked at any time."));
    const auto pages = [&](List list, ApprovalHistoryModel& model, const QString& title,
                           const QString& text) {
        choose(list, model.rowCount() == 0);
        NoApprovals* none = part(list).none;
        if (!model.problem().isEmpty())
            none->setWords(tr("The log could not be read"), model.problem(), tr("Try again"));
        else if (!model.isComplete())
            none->setWords(tr("Loading…"), QString());
        else
            none->setWords(title, text);
        // A list that is in nobody's view costs no query.
        if (q.currentList() == list && model.rowCount() == 0 && model.canFetchMore({}))
            model.fetchMore({});
    };
    pages(List::History, history, tr("No such approval"),
          tr("What was approved, denied or expired is listed here."));
    pages(List::Missed, missed, tr("Nothing was missed"),
          tr("A request that nobody decides in time expires, and is listed here. Nothing ran."));
}

void ApprovalsPage::Private::showRight()
{
    if (q.currentList() != List::Grants) {
        right->setCurrentWidget(opened.isEmpty() ? static_cast<QWidget*>(nothingOpen) : card);
        const QString keys = nextAction->shortcut().toString(QKeySequence::NativeText);
        nothingOpen->setWords(
            tr("No approval is open"),
            keys.isEmpty()
                ? tr("Choose one from the list.")
                : tr("Choose one from the list, or press %1 for the most urgent one.").arg(keys));
        return;
    }
    const StandingGrant* chosen =
        grants.grantAt(grants.rowOf(part(List::Grants).table->currentId()));
    if (chosen)
        grant->setGrant(*chosen, desk.nowMs());
    nothingOpen->setWords(tr("No grant is chosen"),
                          tr("Choose one to see what it allows, and to revoke it."));
    right->setCurrentWidget(chosen ? static_cast<QWidget*>(grantFrame) : nothingOpen);
}

/// Who has the list of the missed before him has seen them.
void ApprovalsPage::Private::lookAtMissed()
{
    if (q.currentList() != List::Missed || !q.isVisible())
        return;
    if (desk.counts().missed > 0)
        desk.markMissedSeen();
    showCounts();
}

void ApprovalsPage::Private::open(const QString& approvalId)
{
    opened = approvalId;
    // One card, one row: what another list has picked could not be picked again to come back.
    for (const List list : {List::Queue, List::History, List::Missed}) {
        ApprovalTable* table = part(list).table;
        if (!table->currentId().isEmpty() && table->currentId() != approvalId)
            table->pickRow(-1);
    }
    card->show(approvalId);
    showRight();
}

void ApprovalsPage::Private::revoke(const QString& grantId)
{
    desk.revokeGrant(grantId, localCaller(),
                     onGuiThread<StandingGrant>(&q, [this](const Result<StandingGrant>& revoked) {
                         if (revoked) {
                             failure->hide();
                             Q_EMIT q.said(tr("The grant is revoked"));
                         } else {
                             showFailure(tr("The grant was not revoked"), revoked.error().message);
                         }
                         takeGrants();
                     }));
}

void ApprovalsPage::Private::showFailure(const QString& what, const QString& why)
{
    failure->setHeadline(what);
    failure->setText(why);
    failure->show();
}

void ApprovalsPage::Private::restyle()
{
    // What a card needs to be read, and a list to tell its rows apart.
    const int character = QFontMetrics(theme.font(TextStyle::Body)).averageCharWidth();
    right->setMinimumWidth(character * 44);
    left->setMinimumWidth(character * 30);
}

} // namespace hall::ui
