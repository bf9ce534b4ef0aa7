// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_registry.h"
#include "tests/ui/shell/shell_fixture.h"
#include "ui/audit/audit_page.h"
#include "ui/feed/feed_page.h"

#include <QSignalSpy>
#include <QTableView>
#include <QToolButton>

using namespace hall;
using namespace hall::test;
using namespace hall::ui;
using namespace Qt::StringLiterals;

namespace {

QString ask(ShellFixture& shell, const QString& correlationId)
{
    const auto answer = shell.fixture.route({{u"capability_id"_s, u"cap.doc.read"_s},
                                             {u"worker_id"_s, u"org.acme.reader"_s},
                                             {u"correlation_id"_s, correlationId}});
    return answer ? answer->decision.decisionId() : QString();
}

} // namespace

/// The page in the window: its key, its addresses, and the way back.
class AuditPageWindowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ux_07_20_fromAFeedRowToItsRecordAndBack()
    {
        ShellFixture shell;
        QVERIFY(shell.fixture.enroll(workerRecordText(u"org.acme.reader"_s, u"cap.doc.read"_s)));
        QStringList ids;
        for (int i = 0; i < 20; ++i)
            ids.append(ask(shell, u"run-%1"_s.arg(i)));
        auto* feed = shell.window->findChild<FeedPage*>();
        auto* audit = shell.window->findChild<AuditLogPage*>();
        auto* rows = shell.find<QTableView>("feedView");
        shell.window->showPage(MainWindow::Page::Feed);
        QVERIFY(QTest::qWaitForWindowActive(shell.window.get()));
        feed->refresh();
        QVERIFY(feed->selectDecision(ids[4]));
        rows->setFocus();

        const auto backToTheRow = [&] {
            QTest::keyClick(shell.window.get(), Qt::Key_Left, Qt::AltModifier);
            return shell.window->currentPage() == MainWindow::Page::Feed &&
                   feed->selectedDecision() == ids[4];
        };
        QTest::keyClick(rows, Qt::Key_A);
        QCOMPARE(shell.window->currentPage(), MainWindow::Page::Audit);
        QTRY_COMPARE(audit->shownRecord(), ids[4]);
        QVERIFY(backToTheRow());
        rows->setFocus();
        QTest::keyClick(rows, Qt::Key_W);
        QCOMPARE(shell.window->currentPage(), MainWindow::Page::Workers);
        QVERIFY(backToTheRow());
        rows->setFocus();
        QTest::keyClick(rows, Qt::Key_R);
        QCOMPARE(shell.window->currentPage(), MainWindow::Page::Audit);
        QVERIFY(audit->searchText().startsWith(u"rule:"_s));
        QVERIFY(backToTheRow());
        // And forward again, to the search that was left.
        QTest::keyClick(shell.window.get(), Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(shell.window->currentPage(), MainWindow::Page::Audit);
        QVERIFY(audit->searchText().startsWith(u"rule:"_s));
    }

    void theKeyOpensThePage()
    {
        ShellFixture shell;
        QVERIFY(QTest::qWaitForWindowActive(shell.window.get()));
        QTest::keyClick(shell.window.get(), Qt::Key_6, Qt::ControlModifier);
        QCOMPARE(shell.window->currentPage(), MainWindow::Page::Audit);
        auto* table = shell.find<QTableView>("auditTable");
        QTRY_VERIFY(table->model()->rowCount() > 0);
        QTest::keyClick(shell.window.get(), Qt::Key_F1);
        auto* help = shell.find<QWidget>("helpWindow");
        QVERIFY(help && help->isVisible());
    }

    void addressesLeadToPlacesOfThePage()
    {
        ShellFixture shell;
        const QString first = ask(shell, u"one run"_s);
        const QString second = ask(shell, u"one run"_s);
        auto* audit = shell.window->findChild<AuditLogPage*>();
        shell.window->showPlace(u"hall://audit/"_s + second);
        QTRY_COMPARE(audit->shownRecord(), second);
        shell.window->showPlace(u"hall://audit/earlier/"_s + second);
        QTRY_COMPARE(audit->shownRecord(), first);
        shell.window->showPlace(u"hall://audit/search/correlation:\"one run\""_s);
        QCOMPARE(audit->searchText(), u"correlation:\"one run\""_s);
        // Every one of them is a place to come back to.
        shell.window->goBack();
        QVERIFY(audit->searchText().isEmpty());
        QTRY_COMPARE(audit->shownRecord(), first);
        shell.window->goBack();
        QTRY_COMPARE(audit->shownRecord(), second);
        shell.window->goBack();
        QCOMPARE(shell.window->currentPage(), MainWindow::Page::Overview);
        QVERIFY(!shell.find<QToolButton>("goBack")->isEnabled());
        QVERIFY(shell.find<QToolButton>("goForward")->isEnabled());
    }

    void aDecisionThatLeftTheFeedIsFoundInTheLog()
    {
        ShellFixture shell;
        const QString id = ask(shell, u"run"_s);
        auto* feed = shell.window->findChild<FeedPage*>();
        feed->refresh();
        feed->setFilterText(u"env:prod -env:prod"_s);
        shell.window->showPlace(u"hall://decision/"_s + id);
        QCOMPARE(shell.window->currentPage(), MainWindow::Page::Audit);
        QTRY_COMPARE(shell.window->findChild<AuditLogPage*>()->shownRecord(), id);
    }
};

HALL_TEST(AuditPageWindowTest);
#include "audit_page_window_test.moc"
