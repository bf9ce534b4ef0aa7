// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_registry.h"
#include "tests/ui/fake_events.h"
#include "ui/models/feed_model.h"
#include "ui/models/feed_source.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace hall;
using namespace hall::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds noBeat = std::chrono::hours(1);

Filter filterOf(const QString& text)
{
    auto filter = parseFilter(text, 0);
    return filter ? *filter : Filter();
}

bool accountsForAll(const FeedCounters& c)
{
    return c.received == c.shown + c.hidden + c.coalesced + c.held;
}

/// Ring, model and source, with the model under test by Qt's own tester.
struct Feed {
    explicit Feed(int capacity = FeedModel::defaultCapacity, int ringCapacity = 8192)
        : ring(ringCapacity), model(capacity),
          tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest),
          source(ring, model, noBeat)
    {}

    void arrive(int count)
    {
        test::appendStream(ring, next, count);
        next += count;
        source.pull();
    }

    EventRing ring;
    FeedModel model;
    QAbstractItemModelTester tester;
    FeedSource source;
    int next = 0;
};

} // namespace

class ModelsFeedTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aBatchIsOneInsertion();
    void staysWithinItsCapacity();
    void ux_16_everyDecisionIsAccountedFor();
    void lostIsCounted();
    void whatWasBeforeTheFeedIsNotLost();
    void pauseHoldsAndResumeInsertsOnce();
    void pauseIsBounded();
    void filterMovesRowsBetweenShownAndHidden();
    void hiddenDenialsAreCountedApart();
    void outcomeCountsFollowTheTextOnly();
    void aFilterThatIsOffKeepsItsText();
    void newestFirstTurnsTheTableOver();
    void rowsAreFoundByIdentity();
    void denialsAreFound();
    void valuesAndTexts();
    void longTextIsShortenedForDisplay();
    void anUnknownOutcomeIsNotAllowed();
};

void ModelsFeedTest::aBatchIsOneInsertion()
{
    Feed feed(100);
    QSignalSpy inserted(&feed.model, &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(&feed.model, &QAbstractItemModel::rowsRemoved);
    feed.arrive(80);
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(removed.size(), 0);
    feed.arrive(50);
    QCOMPARE(inserted.size(), 2);
    QCOMPARE(removed.size(), 1);
    QCOMPARE(feed.model.rowCount(), 100);
    QCOMPARE(feed.model.eventAt(99)->id, quint64(130));
    QCOMPARE(feed.model.eventAt(0)->id, quint64(31));
}

void ModelsFeedTest::staysWithinItsCapacity()
{
    Feed feed(1000);
    for (int i = 0; i < 30; ++i)
        feed.arrive(377);
    QCOMPARE(feed.model.rowCount(), 1000);
    QVERIFY(accountsForAll(feed.model.counters()));
}

void ModelsFeedTest::ux_16_everyDecisionIsAccountedFor()
{
    // A minute of 5,000 a second in tenths of a second, with a filter, two pauses and a batch
    // larger than the feed in between.
    EventRing ring(4096);
    FeedModel model(2000);
    FeedSource source(ring, model, noBeat);
    int next = 0;
    for (int tenth = 0; tenth < 600; ++tenth) {
        if (tenth == 100)
            model.setFilter(filterOf(u"env:prod,edge"_s));
        if (tenth == 200 || tenth == 400)
            model.setPaused(true);
        if (tenth == 250 || tenth == 401)
            model.setPaused(false);
        if (tenth == 300)
            model.setOutcomes({Outcome::Deny});
        if (tenth == 450)
            model.setFilterEnabled(false);
        const int count = tenth == 500 ? 3000 : 500;
        test::appendStream(ring, next, count);
        next += count;
        source.pull();
        QVERIFY(accountsForAll(model.counters()));
        QVERIFY(model.rowCount() <= 2000);
    }
    const FeedCounters& counters = model.counters();
    QCOMPARE(counters.received, quint64(599 * 500 + 3000));
    QCOMPARE(counters.lost, quint64(0));
    QVERIFY(counters.coalesced >= 1000);
    QVERIFY(counters.hidden > 0);
}

void ModelsFeedTest::lostIsCounted()
{
    Feed feed(100, 50);
    feed.arrive(10);
    feed.arrive(80);
    QCOMPARE(feed.model.counters().lost, quint64(30));
    QCOMPARE(feed.model.counters().received, quint64(60));
    QVERIFY(accountsForAll(feed.model.counters()));
}

void ModelsFeedTest::whatWasBeforeTheFeedIsNotLost()
{
    EventRing ring(50);
    test::appendVaried(ring, 0, 200);
    FeedModel model;
    FeedSource source(ring, model, noBeat);
    source.pull();
    QCOMPARE(model.counters().lost, quint64(0));
    QCOMPARE(model.rowCount(), 50);
}

void ModelsFeedTest::pauseHoldsAndResumeInsertsOnce()
{
    Feed feed;
    feed.arrive(20);
    QSignalSpy inserted(&feed.model, &QAbstractItemModel::rowsInserted);
    feed.model.setPaused(true);
    feed.arrive(7);
    feed.arrive(5);
    QCOMPARE(feed.model.rowCount(), 20);
    QCOMPARE(feed.model.counters().held, quint64(12));
    QVERIFY(accountsForAll(feed.model.counters()));
    feed.model.setPaused(false);
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(feed.model.rowCount(), 32);
    QCOMPARE(feed.model.counters().held, quint64(0));
    for (int row = 0; row < 32; ++row)
        QCOMPARE(feed.model.eventAt(row)->id, quint64(row + 1));
    QVERIFY(accountsForAll(feed.model.counters()));
}

void ModelsFeedTest::pauseIsBounded()
{
    Feed feed(100);
    feed.model.setPaused(true);
    for (int i = 0; i < 10; ++i)
        feed.arrive(50);
    QCOMPARE(feed.model.counters().held, quint64(100));
    QCOMPARE(feed.model.counters().coalesced, quint64(400));
    feed.model.setPaused(false);
    QCOMPARE(feed.model.rowCount(), 100);
    QCOMPARE(feed.model.eventAt(0)->id, quint64(401));
    QVERIFY(accountsForAll(feed.model.counters()));
}

void ModelsFeedTest::filterMovesRowsBetweenShownAndHidden()
{
    Feed feed;
    feed.arrive(100);
    feed.model.setFilter(filterOf(u"env:prod"_s));
    QVERIFY(feed.model.isFiltering());
    const int prod = feed.model.rowCount();
    QVERIFY(prod > 0 && prod < 100);
    QCOMPARE(feed.model.counters().shown, quint64(prod));
    QCOMPARE(feed.model.counters().hidden, quint64(100 - prod));
    QCOMPARE(feed.model.hiddenNow().total(), 100 - prod);
    for (int row = 0; row < prod; ++row)
        QCOMPARE(feed.model.eventAt(row)->fields.env, QByteArray("prod"));
    feed.model.setFilter({});
    QVERIFY(!feed.model.isFiltering());
    QCOMPARE(feed.model.rowCount(), 100);
    QCOMPARE(feed.model.counters().hidden, quint64(0));
}

void ModelsFeedTest::hiddenDenialsAreCountedApart()
{
    Feed feed(50);
    feed.model.setFilter(filterOf(u"env:dev"_s));
    feed.arrive(300);
    int denied = 0;
    int hidden = 0;
    feed.model.setFilterEnabled(false);
    for (int row = 0; row < feed.model.rowCount(); ++row) {
        const EventPtr event = feed.model.eventAt(row);
        if (event->fields.env == "dev")
            continue;
        ++hidden;
        denied += outcomeOf(*event) == Outcome::Deny;
    }
    feed.model.setFilterEnabled(true);
    QVERIFY(denied > 0);
    QCOMPARE(feed.model.hiddenNow().total(), hidden);
    QCOMPARE(feed.model.hiddenNow().denied, denied);
}

void ModelsFeedTest::outcomeCountsFollowTheTextOnly()
{
    Feed feed;
    feed.arrive(100);
    const OutcomeCounts all = feed.model.outcomeCounts();
    QCOMPARE(all.total(), 100);
    feed.model.setOutcomes({Outcome::Deny, Outcome::RequireHuman});
    QCOMPARE(feed.model.outcomeCounts(), all);
    QCOMPARE(feed.model.rowCount(), all.denied + all.ask);
    QCOMPARE(feed.model.hiddenNow().allowed, all.allowed);
    QCOMPARE(feed.model.hiddenNow().denied, 0);
}

void ModelsFeedTest::aFilterThatIsOffKeepsItsText()
{
    Feed feed;
    feed.arrive(60);
    feed.model.setFilter(filterOf(u"env:prod"_s));
    const int prod = feed.model.rowCount();
    feed.model.setFilterEnabled(false);
    QVERIFY(!feed.model.isFiltering());
    QCOMPARE(feed.model.rowCount(), 60);
    feed.model.setFilterEnabled(true);
    QCOMPARE(feed.model.rowCount(), prod);
}

void ModelsFeedTest::newestFirstTurnsTheTableOver()
{
    Feed feed(40);
    feed.arrive(30);
    const QPersistentModelIndex third = feed.model.index(2, 0);
    feed.model.setNewestFirst(true);
    QCOMPARE(third.row(), 27);
    QCOMPARE(feed.model.eventAt(0)->id, quint64(30));
    QSignalSpy inserted(&feed.model, &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(&feed.model, &QAbstractItemModel::rowsRemoved);
    feed.arrive(15);
    QCOMPARE(inserted.constFirst().at(1).toInt(), 0);
    QCOMPARE(removed.constFirst().at(2).toInt(), 29);
    QCOMPARE(feed.model.eventAt(0)->id, quint64(45));
    QCOMPARE(feed.model.eventAt(39)->id, quint64(6));
    QCOMPARE(feed.model.rowOfEvent(45), 0);
}

void ModelsFeedTest::rowsAreFoundByIdentity()
{
    Feed feed(50);
    feed.arrive(80);
    QCOMPARE(feed.model.rowOfEvent(31), 0);
    QCOMPARE(feed.model.rowOfEvent(80), 49);
    QCOMPARE(feed.model.rowOfEvent(30), -1);
    QCOMPARE(feed.model.rowOfEvent(81), -1);
    QCOMPARE(feed.model.rowAtOrAfter(3), 0);
    QCOMPARE(feed.model.rowAtOrAfter(81), -1);
    QCOMPARE(feed.model.rowOfDecision(feed.model.eventAt(17)->fields.id), 17);
    QCOMPARE(feed.model.rowOfDecision(u"dec_nothing"_s), -1);
    QVERIFY(!feed.model.eventAt(50));
    QVERIFY(!feed.model.eventAt(-1));
}

void ModelsFeedTest::denialsAreFound()
{
    Feed feed;
    feed.arrive(40);
    int found = 0;
    for (int row = feed.model.denialBeyond(-1, 1); row >= 0;
         row = feed.model.denialBeyond(row, 1)) {
        QCOMPARE(outcomeOf(*feed.model.eventAt(row)), Outcome::Deny);
        ++found;
    }
    QCOMPARE(found, feed.model.outcomeCounts().denied);
    QVERIFY(feed.model.denialBeyond(feed.model.rowCount(), -1) >= 0);
    QCOMPARE(feed.model.denialBeyond(0, -1), -1);
}

void ModelsFeedTest::valuesAndTexts()
{
    Feed feed;
    RouteDecision decision = test::someDecision(Outcome::Deny);
    decision.blastScore = 7;
    decision.request.dryRun = true;
    DecisionEvent event = test::eventOf(decision, 5);
    event.latencyUs = 12'345;
    feed.ring.append(event);
    feed.source.pull();
    const auto cell = [&](FeedColumn column, int role) {
        return feed.model.index(0, int(column)).data(role);
    };
    QCOMPARE(cell(FeedColumn::Latency, FeedModel::ValueRole).toLongLong(), 12'345);
    QCOMPARE(cell(FeedColumn::Latency, Qt::DisplayRole).toString(),
             QString(QLocale().toString(12.3, 'f', 1) % u" ms"_s));
    QCOMPARE(cell(FeedColumn::Blast, FeedModel::ValueRole).toInt(), 7);
    QCOMPARE(cell(FeedColumn::Namespace, Qt::DisplayRole).toString(), u"org.acme"_s);
    QCOMPARE(cell(FeedColumn::Outcome, FeedModel::OutcomeRole).toInt(), int(Outcome::Deny));
    QVERIFY(cell(FeedColumn::Outcome, Qt::DisplayRole).toString().contains(u"dry run"_s));
    QCOMPARE(cell(FeedColumn::Time, Qt::DisplayRole).toString().size(), 12);
    QVERIFY(cell(FeedColumn::Time, Qt::ToolTipRole).toString().contains(u'Z'));
    QCOMPARE(cell(FeedColumn::Id, FeedModel::ValueRole).toString(), event.fields.id);
    QCOMPARE(cell(FeedColumn::Id, FeedModel::EventIdRole).toULongLong(), 1);
    for (int column = 0; column < feedColumnCount; ++column)
        QVERIFY(!feed.model.headerData(column, Qt::Horizontal).toString().isEmpty());
}

void ModelsFeedTest::longTextIsShortenedForDisplay()
{
    Feed feed;
    const QString name = u"<b>"_s % QString(10'000, u'x') % u"\u202e</b>"_s;
    feed.ring.append(test::eventOf(test::decisionFullOf(name), 1));
    feed.source.pull();
    const QModelIndex cell = feed.model.index(0, int(FeedColumn::Capability));
    QVERIFY(cell.data().toString().size() < 300);
    QVERIFY(isIdColumn(FeedColumn::Capability));
    QVERIFY(!cell.data().toString().contains(QChar(0x202e)));
    QCOMPARE(cell.data(FeedModel::ValueRole).toString(), name);
    QVERIFY(!cell.data(Qt::ToolTipRole).toString().contains(u"<b>"_s));
}

void ModelsFeedTest::anUnknownOutcomeIsNotAllowed()
{
    Feed feed;
    DecisionEvent event = test::eventOf(test::someDecision(), 1);
    event.fields.outcome = "MODIFY";
    feed.ring.append(event);
    feed.source.pull();
    QCOMPARE(feed.model.index(0, int(FeedColumn::Outcome)).data().toString(), u"MODIFY"_s);
    QCOMPARE(feed.model.outcomeCounts().allowed, 0);
    QCOMPARE(feed.model.outcomeCounts().denied, 1);
}

HALL_TEST(ModelsFeedTest);
#include "models_feed_test.moc"
