// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_registry.h"
#include "tests/ui/feed/feed_fixture.h"

#include <QAction>
#include <QLocale>
#include <QMenu>
#include <QSet>
#include <QSignalSpy>
#include <QToolButton>

using namespace hall;
using namespace hall::test;
using namespace Qt::StringLiterals;

class FeedFollowingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void followsTheNewest();
    void ux_17_scrolledUpRowsStay();
    void ux_17_rowsStayWhenOldOnesFallOut();
    void selectingReleases();
    void scrollingToTheEndFollowsAgain();
    void jumpButtonAndEndFollow();
    void newestOnTopStandsStill();
    void ux_18_pauseHoldsAndResumeShowsEachRowOnce();
    void spaceIsTheFieldsInTheFilter();
    void resizingKeepsFollowing();
    void selectionKeepsItsIdentity();
    void aRowThatFallsOutIsNotReplacedByAnother();
};

void FeedFollowingTest::followsTheNewest()
{
    FeedFixture feed;
    feed.arrive(300);
    QVERIFY(feed.page.isFollowing());
    QVERIFY(feed.atBottom());
    feed.arrive(300);
    QVERIFY(feed.atBottom());
    QCOMPARE(feed.inView().constLast().first, quint64(600));
    QVERIFY(!feed.jump()->isVisible());
}

void FeedFollowingTest::ux_17_scrolledUpRowsStay()
{
    FeedFixture feed;
    feed.arrive(500);
    feed.clickRow(480);
    QScrollBar* bar = feed.view()->verticalScrollBar();
    bar->triggerAction(QAbstractSlider::SliderPageStepSub);
    bar->setValue(bar->value() - 7);
    QVERIFY(!feed.page.isFollowing());
    const auto before = feed.inView();
    const quint64 selected = feed.idAt(feed.view()->currentIndex().row());
    QVERIFY(before.size() > 5);

    feed.arrive(1000);
    QCOMPARE(feed.inView(), before);
    QCOMPARE(feed.idAt(feed.view()->currentIndex().row()), selected);
    QVERIFY(feed.jump()->isVisible());
    QVERIFY(feed.jump()->text().startsWith(QLocale().toString(1000)));
}

void FeedFollowingTest::ux_17_rowsStayWhenOldOnesFallOut()
{
    FeedFixture feed;
    feed.arrive(10'000);
    QScrollBar* bar = feed.view()->verticalScrollBar();
    bar->setValue(bar->maximum() / 2);
    const auto before = feed.inView();
    for (int i = 0; i < 4; ++i) {
        feed.arrive(1000);
        QCOMPARE(feed.inView(), before);
    }
    QCOMPARE(feed.view()->model()->rowCount(), 10'000);
}

void FeedFollowingTest::selectingReleases()
{
    FeedFixture feed;
    feed.arrive(100);
    feed.clickRow(97);
    QVERIFY(!feed.page.isFollowing());
    const auto before = feed.inView();
    feed.arrive(5);
    QCOMPARE(feed.inView(), before);
    QVERIFY(feed.jump()->isVisible());
}

void FeedFollowingTest::scrollingToTheEndFollowsAgain()
{
    FeedFixture feed;
    feed.arrive(200);
    QScrollBar* bar = feed.view()->verticalScrollBar();
    bar->triggerAction(QAbstractSlider::SliderPageStepSub);
    QVERIFY(!feed.page.isFollowing());
    bar->triggerAction(QAbstractSlider::SliderToMaximum);
    QVERIFY(feed.page.isFollowing());
    feed.arrive(50);
    QVERIFY(feed.atBottom());
}

void FeedFollowingTest::jumpButtonAndEndFollow()
{
    FeedFixture feed;
    feed.arrive(200);
    feed.clickRow(150);
    feed.arrive(12);
    QVERIFY(feed.jump()->isVisible());
    QTest::mouseClick(feed.jump(), Qt::LeftButton);
    QVERIFY(feed.page.isFollowing());
    QVERIFY(feed.atBottom());
    QVERIFY(!feed.jump()->isVisible());

    feed.clickRow(150);
    feed.arrive(3);
    QVERIFY(!feed.page.isFollowing());
    QTest::keyClick(feed.view(), Qt::Key_End);
    QVERIFY(feed.page.isFollowing());
    QVERIFY(feed.atBottom());
}

void FeedFollowingTest::newestOnTopStandsStill()
{
    FeedFixture feed;
    feed.arrive(300);
    QAction* onTop = feed.find<QToolButton>(u"viewMenu"_s)->menu()->actions().constFirst();
    onTop->trigger();
    QCOMPARE(feed.idAt(0), quint64(300));
    feed.arrive(10);
    QCOMPARE(feed.inView().constFirst().first, quint64(310));
    QScrollBar* bar = feed.view()->verticalScrollBar();
    bar->triggerAction(QAbstractSlider::SliderPageStepAdd);
    QVERIFY(!feed.page.isFollowing());
    const auto before = feed.inView();
    feed.arrive(40);
    QCOMPARE(feed.inView(), before);
    feed.page.followNewest();
    QCOMPARE(feed.inView().constFirst().first, quint64(350));
}

void FeedFollowingTest::ux_18_pauseHoldsAndResumeShowsEachRowOnce()
{
    FeedFixture feed;
    feed.arrive(50);
    QTest::keyClick(feed.view(), Qt::Key_Space);
    QVERIFY(feed.page.isPaused());
    const auto before = feed.inView();
    for (int i = 0; i < 5; ++i)
        feed.arrive(30);
    QCOMPARE(feed.inView(), before);
    QCOMPARE(feed.view()->model()->rowCount(), 50);
    QCOMPARE(feed.page.counters().held, quint64(150));
    QVERIFY(feed.find<QLabel>(u"feedState"_s)->text().contains(QLocale().toString(150)));

    QSignalSpy inserted(feed.view()->model(), &QAbstractItemModel::rowsInserted);
    QTest::mouseClick(feed.find<QToolButton>(u"pause"_s), Qt::LeftButton);
    QVERIFY(!feed.page.isPaused());
    QCOMPARE(inserted.size(), 1);
    QSet<quint64> seen;
    for (int row = 0; row < feed.view()->model()->rowCount(); ++row)
        seen.insert(feed.idAt(row));
    QCOMPARE(feed.view()->model()->rowCount(), 200);
    QCOMPARE(seen.size(), 200);
    feed.arrive(1);
    QCOMPARE(feed.view()->model()->rowCount(), 201);
}

void FeedFollowingTest::spaceIsTheFieldsInTheFilter()
{
    FeedFixture feed;
    feed.arrive(5);
    feed.page.focusFilter();
    QTest::keyClicks(feed.filter(), u"env:prod n"_s);
    QCOMPARE(feed.filter()->text(), u"env:prod n"_s);
    QVERIFY(!feed.page.isPaused());
}

void FeedFollowingTest::resizingKeepsFollowing()
{
    FeedFixture feed;
    feed.arrive(200);
    feed.page.resize(900, 500);
    QCoreApplication::processEvents();
    QVERIFY(feed.page.isFollowing());
    QVERIFY(feed.atBottom());
    feed.page.resize(1100, 900);
    QCoreApplication::processEvents();
    QVERIFY(feed.page.isFollowing());
    QVERIFY(feed.atBottom());
}

void FeedFollowingTest::selectionKeepsItsIdentity()
{
    FeedFixture feed;
    feed.arrive(200);
    feed.clickRow(190);
    const quint64 id = feed.idAt(190);
    const QString env = feed.view()->model()->index(190, 5).data().toString();
    feed.arrive(30);
    QCOMPARE(feed.idAt(feed.view()->currentIndex().row()), id);
    feed.page.setFilterText(u"env:"_s % env);
    QVERIFY(feed.view()->model()->rowCount() < 230);
    QCOMPARE(feed.idAt(feed.view()->currentIndex().row()), id);
    feed.page.setFilterText(u"-env:"_s % env);
    QVERIFY(!feed.view()->currentIndex().isValid());
    feed.page.setFilterText({});
    QCOMPARE(feed.idAt(feed.view()->currentIndex().row()), id);
    QVERIFY(feed.view()->selectionModel()->isRowSelected(feed.view()->currentIndex().row()));
}

void FeedFollowingTest::aRowThatFallsOutIsNotReplacedByAnother()
{
    FeedFixture feed;
    feed.arrive(10'000);
    feed.clickRow(3);
    QVERIFY(feed.view()->currentIndex().isValid());
    feed.arrive(2000);
    QVERIFY(!feed.view()->currentIndex().isValid());
    QVERIFY(!feed.view()->selectionModel()->hasSelection());
    // What was being read stays readable.
    QVERIFY(feed.find<QWidget>(u"feedDetail"_s)->isVisible());
}

HALL_TEST(FeedFollowingTest);
#include "feed_following_test.moc"
