// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/nameless.h"
#include "tests/support/test_registry.h"
#include "tests/ui/approvals/page_fixture.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QSignalSpy>

using namespace hall;
using namespace hall::test;
using namespace Qt::StringLiterals;
using List = ui::ApprovalsPage::List;

/// The page with real approvals: what comes in changes nothing that a person looks at.
class PageListsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ux_07_04_twentyArriveAndTheOpenCardDoesNotChange()
    {
        PageFixture fixture;
        const QString first = fixture.ask(0);
        QVERIFY(!first.isEmpty());
        fixture.openPage();
        QVERIFY(QTest::qWaitForWindowActive(fixture.page.get()));
        QCOMPARE(PageFixture::ids(fixture.queue()), QStringList{first});
        // Nothing is opened before a person opens it.
        QVERIFY(fixture.page->openedApproval().isEmpty());
        PageFixture::clickRow(fixture.queue(), 0);
        QCOMPARE(fixture.page->openedApproval(), first);
        QCOMPARE(fixture.card()->shownId(), first);
        const QWidget* focus = fixture.page->focusWidget();
        QVERIFY(focus);

        QStringList expected{first};
        for (int i = 1; i <= 20; ++i) {
            fixture.desk.pass(1000);
            expected += fixture.ask(i);
        }
        QTRY_COMPARE(PageFixture::ids(fixture.queue()), expected);
        QCOMPARE(fixture.page->openedApproval(), first);
        QCOMPARE(fixture.card()->shownId(), first);
        QCOMPARE(fixture.queue()->currentId(), first);
        QCOMPARE(fixture.queue()->currentIndex().data(ui::ApprovalIdRole).toString(), first);
        QCOMPARE(fixture.page->focusWidget(), focus);
        QTRY_COMPARE(fixture.tabs()->tabText(int(List::Queue)), u"Queue (21)"_s);

        // One that is more urgent goes to the top, and still nothing else moves.
        ReviewAttempt who = fixture.desk.attempt(VerdictWord::Deny);
        const auto raised = await<Approval>([&](ApprovalDesk::Done<Approval> done) {
            fixture.desk.desk().escalate(expected.last(), who.credential, {}, u"api"_s,
                                         fixture.desk.approver, std::move(done));
        });
        QVERIFY(raised.ok());
        QTRY_COMPARE(PageFixture::ids(fixture.queue()).first(), expected.last());
        QCOMPARE(fixture.card()->shownId(), first);
        QCOMPARE(fixture.queue()->currentIndex().data(ui::ApprovalIdRole).toString(), first);
        QCOMPARE(fixture.page->focusWidget(), focus);
    }

    void afterAVerdictNothingIsOpenedUntilAPersonAsks()
    {
        PageFixture fixture;
        QStringList ids;
        for (int i = 0; i < 4; ++i)
            ids += fixture.ask(i);
        fixture.openPage();
        QVERIFY(QTest::qWaitForWindowActive(fixture.page.get()));
        PageFixture::clickRow(fixture.queue(), 1);
        QCOMPARE(fixture.card()->shownId(), ids.at(1));
        QSignalSpy chosen(fixture.queue(), &ui::ApprovalTable::currentIdChanged);
        QVERIFY(fixture.desk.resolve(ids.at(1), fixture.desk.attempt(VerdictWord::Deny)).ok());
        QTRY_COMPARE(fixture.queue()->model()->rowCount(), 3);
        QCOMPARE(fixture.card()->shownId(), ids.at(1));
        QVERIFY(fixture.queue()->currentId().isEmpty());
        QVERIFY(!fixture.queue()->selectionModel()->hasSelection());
        QVERIFY(chosen.isEmpty());
        // P, as often as there are others.
        QTest::keyClick(fixture.queue(), Qt::Key_P);
        QCOMPARE(fixture.card()->shownId(), ids.at(0));
        QCOMPARE(fixture.queue()->currentId(), ids.at(0));
        QVERIFY(fixture.card()->isAncestorOf(QApplication::focusWidget()) ||
                fixture.card() == QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_P);
        QCOMPARE(fixture.card()->shownId(), ids.at(2));
        fixture.page->showNextPending();
        QCOMPARE(fixture.card()->shownId(), ids.at(3));
        fixture.page->showNextPending();
        QCOMPARE(fixture.card()->shownId(), ids.at(0));
    }

    void oneThatIsSetAsideLeavesTheForeground()
    {
        PageFixture fixture;
        const QString first = fixture.ask(0);
        const QString second = fixture.ask(1);
        fixture.openPage();
        fixture.desk.desk().setAside(first, true);
        QTRY_COMPARE(PageFixture::ids(fixture.queue()), (QStringList{second, QString(), first}));
        fixture.page->showNextPending();
        QCOMPARE(fixture.page->openedApproval(), second);
        QSignalSpy said(fixture.page.get(), &ui::ApprovalsPage::said);
        fixture.page->showNextPending();
        QCOMPARE(said.count(), 1);
        QCOMPARE(fixture.page->openedApproval(), second);
        // It can be reopened in one click, and the arrow key passes over the heading.
        fixture.queue()->setFocus();
        QTest::keyClick(fixture.queue(), Qt::Key_Down);
        QCOMPARE(fixture.page->openedApproval(), first);
        QVERIFY(fixture.desk.desk().find(first)->isPending());
    }

    void ux_07_07_whatExpiresIsListedUnderMissed()
    {
        PageFixture fixture;
        const QString missed = fixture.ask(0);
        const QString denied = fixture.ask(1);
        fixture.openPage();
        QVERIFY(fixture.desk.resolve(denied, fixture.desk.attempt(VerdictWord::Deny)).ok());
        fixture.desk.pass(24 * 3'600'000);
        fixture.desk.expire();
        QTRY_COMPARE(fixture.queue()->model()->rowCount(), 0);
        QCOMPARE(fixture.desk.desk().find(missed)->state, ApprovalState::Expired);
        QTRY_COMPARE(fixture.tabs()->tabText(int(List::Missed)), u"Missed (1)"_s);
        QVERIFY(fixture.desk.desk().standingGrants().empty());

        fixture.page->showList(List::Missed);
        auto* table = fixture.table("missedTable");
        QTRY_COMPARE(PageFixture::ids(table), QStringList{missed});
        QVERIFY(table->isVisible());
        // Seen is seen.
        QTRY_COMPARE(fixture.tabs()->tabText(int(List::Missed)), u"Missed"_s);
        PageFixture::clickRow(table, 0);
        QCOMPARE(fixture.card()->shownId(), missed);

        // In the history the two are not the same.
        fixture.page->showList(List::History);
        auto* history = fixture.table("historyTable");
        QTRY_COMPARE(history->model()->rowCount(), 2);
        QStringList outcomes{PageFixture::cell(history, 0, 0), PageFixture::cell(history, 1, 0)};
        outcomes.sort();
        QCOMPARE(outcomes, (QStringList{u"Denied"_s, u"Expired"_s}));
        auto* outcome = fixture.page->findChild<QComboBox*>(u"historyOutcome"_s);
        outcome->setCurrentIndex(outcome->findText(u"Denied"_s));
        QTRY_COMPARE(PageFixture::ids(history), QStringList{denied});
        outcome->setCurrentIndex(outcome->findText(u"Modified"_s));
        QTRY_COMPARE(fixture.page->findChild<QComboBox*>(u"historyOutcome"_s)->currentIndex(), 3);
        QTRY_VERIFY(!history->isVisible());
    }

    void theSameRowCanBeOpenedAgainAfterAnotherList()
    {
        PageFixture fixture;
        const QString waiting = fixture.ask(0);
        const QString denied = fixture.ask(1);
        QVERIFY(fixture.desk.resolve(denied, fixture.desk.attempt(VerdictWord::Deny)).ok());
        fixture.openPage();
        PageFixture::clickRow(fixture.queue(), 0);
        QCOMPARE(fixture.card()->shownId(), waiting);
        fixture.page->showList(List::History);
        QTRY_COMPARE(fixture.table("historyTable")->model()->rowCount(), 1);
        PageFixture::clickRow(fixture.table("historyTable"), 0);
        QCOMPARE(fixture.card()->shownId(), denied);
        fixture.page->showList(List::Queue);
        PageFixture::clickRow(fixture.queue(), 0);
        QCOMPARE(fixture.card()->shownId(), waiting);
    }

    void ux_07_13_aGrantIsListedAndRevokedInPlace()
    {
        PageFixture fixture;
        const QString origin = fixture.ask(0);
        fixture.openPage();
        QTRY_COMPARE(fixture.queue()->model()->rowCount(), 1);
        ReviewAttempt attempt = fixture.desk.attempt(VerdictWord::Approve);
        attempt.scope = GrantScope{u"org.acme.*"_s, std::nullopt, {}, 3'600'000, {}};
        attempt.note = u"for the migration"_s;
        const auto done = fixture.desk.approve(origin, attempt);
        QVERIFY2(done.ok(), qPrintable(done.ok() ? QString() : done.error().message));
        QTRY_COMPARE(fixture.tabs()->tabText(int(List::Grants)), u"Standing grants (1)"_s);
        QVERIFY(fixture.desk.ask({{u"request"_s, QJsonObject{{u"row"_s, 5}}}}).allowed());

        fixture.page->showList(List::Grants);
        auto* table = fixture.table("grantTable");
        QCOMPARE(table->model()->rowCount(), 1);
        using Column = ui::GrantColumn;
        QCOMPARE(PageFixture::cell(table, 0, int(Column::State)), u"In force"_s);
        QCOMPARE(PageFixture::cell(table, 0, int(Column::Workers)), u"org.acme.*"_s);
        QVERIFY(!PageFixture::cell(table, 0, int(Column::Expires)).isEmpty());
        QVERIFY(PageFixture::cell(table, 0, int(Column::Origin)).startsWith(u"rita"_s));
        QTRY_COMPARE(PageFixture::cell(table, 0, int(Column::Hits)), u"1"_s);
        QVERIFY(PageFixture::cell(table, 0, int(Column::LastHit)) != u"never"_s);

        PageFixture::clickRow(table, 0);
        auto* revoke = fixture.page->findChild<QPushButton*>(u"revokeGrant"_s);
        QVERIFY(revoke->isVisible());
        QTest::mouseClick(revoke, Qt::LeftButton);
        auto* question = fixture.page->findChild<QWidget*>(u"confirmRevoke"_s);
        QVERIFY(question->isVisible());
        QVERIFY(!fixture.desk.desk().standingGrants().front().revokedAtMs);
        QTest::mouseClick(question->findChild<QPushButton*>(u"confirm"_s), Qt::LeftButton);
        QTRY_COMPARE(PageFixture::cell(table, 0, int(Column::State)), u"Revoked"_s);
        QVERIFY(!revoke->isVisible());
        QVERIFY(fixture.desk.ask({{u"request"_s, QJsonObject{{u"row"_s, 6}}}}).denied());
        QCOMPARE(fixture.desk.count(u"grant_revoked"_s), 1);

        QTest::mouseClick(fixture.page->findChild<QPushButton*>(u"showOrigin"_s), Qt::LeftButton);
        QCOMPARE(fixture.page->currentList(), List::History);
        QCOMPARE(fixture.card()->shownId(), origin);
    }

    void ux_07_15_whatANewGrantCoversIsSuperseded()
    {
        PageFixture fixture;
        const QString origin = fixture.ask(0);
        const QString covered = fixture.ask(1);
        const QString alsoCovered = fixture.ask(2);
        fixture.openPage();
        QVERIFY(QTest::qWaitForWindowActive(fixture.page.get()));
        PageFixture::clickRow(fixture.queue(), 1);
        QCOMPARE(fixture.card()->shownId(), covered);
        ReviewAttempt attempt = fixture.desk.attempt(VerdictWord::Approve);
        attempt.scope = GrantScope{DeskFixture::worker, std::nullopt, {}, 3'600'000, {}};
        attempt.note = u"for the migration"_s;
        QVERIFY(fixture.desk.approve(origin, attempt).ok());
        QTRY_COMPARE(fixture.queue()->model()->rowCount(), 0);
        QCOMPARE(fixture.desk.desk().find(covered)->state, ApprovalState::Superseded);
        QCOMPARE(fixture.desk.desk().find(alsoCovered)->state, ApprovalState::Superseded);
        // No other card came up by itself.
        QCOMPARE(fixture.card()->shownId(), covered);

        fixture.page->showList(List::History);
        auto* history = fixture.table("historyTable");
        QTRY_COMPARE(history->model()->rowCount(), 3);
        const QString grant = fixture.desk.desk().standingGrants().front().id;
        const QStringList ids = PageFixture::ids(history);
        for (const QString& id : {covered, alsoCovered}) {
            const int row = int(ids.indexOf(id));
            QCOMPARE(PageFixture::cell(history, row, 0), u"Superseded"_s);
            QVERIFY(PageFixture::cell(history, row, int(ui::HistoryColumn::Note)).contains(grant));
        }
    }

    void whatIsResolvedComesIntoAnOpenHistory()
    {
        PageFixture fixture;
        const QString first = fixture.ask(0);
        const QString second = fixture.ask(1);
        fixture.openPage();
        fixture.page->showList(List::History);
        QVERIFY(fixture.desk.resolve(first, fixture.desk.attempt(VerdictWord::Deny)).ok());
        auto* history = fixture.table("historyTable");
        QTRY_COMPARE(PageFixture::ids(history), QStringList{first});
        fixture.desk.pass(1000);
        QVERIFY(fixture.desk.resolve(second, fixture.desk.attempt(VerdictWord::Deny)).ok());
        QTRY_COMPARE(PageFixture::ids(history), (QStringList{second, first}));
    }

    void aMassOfRequestsIsTakenWhileThePageIsOpen()
    {
        PageFixture fixture(QJsonObject{{u"max_pending_per_token"_s, 1000}});
        fixture.openPage();
        int kept = 0;
        for (int i = 0; i < 300; ++i)
            kept += fixture.ask(i).isEmpty() ? 0 : 1;
        QTRY_COMPARE(fixture.queue()->model()->rowCount(), kept);
        QCOMPARE(fixture.desk.desk().counts().pending, kept);
        QVERIFY(fixture.page->openedApproval().isEmpty());
    }

    void everyControlHasAName()
    {
        PageFixture fixture;
        const QString id = fixture.ask(0);
        fixture.openPage();
        fixture.page->openApproval(id);
        for (const List list :
             {List::Queue, List::History, List::Missed, List::Grants, List::Risk}) {
            fixture.page->showList(list);
            QCOMPARE(nameless(fixture.page.get()).join(u"; "_s), QString());
        }
    }

    void listAndColumnsAreRemembered()
    {
        PageFixture fixture;
        fixture.ask(0);
        fixture.openPage();
        fixture.page->showList(List::Grants);
        fixture.queue()->horizontalHeader()->setSectionHidden(int(ui::QueueColumn::Env), false);
        ui::UiSettings settings(fixture.store);
        fixture.page->saveState(settings);
        fixture.page.reset();
        fixture.openPage();
        fixture.page->restoreState(settings);
        QCOMPARE(fixture.page->currentList(), List::Grants);
        QVERIFY(!fixture.queue()->horizontalHeader()->isSectionHidden(int(ui::QueueColumn::Env)));
    }
};

HALL_TEST(PageListsTest);
#include "page_lists_test.moc"
