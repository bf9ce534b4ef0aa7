// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_registry.h"
#include "ui/shell/notes/denial_spike.h"

#include <QObject>
#include <QTest>

using hall::ui::DenialSpike;

/// What counts as suddenly many denials.
class DenialSpikeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isMoreThanTwentyAndMoreThanFiveTimesTheMinuteBefore_data()
    {
        QTest::addColumn<int>("before");
        QTest::addColumn<int>("now");
        QTest::addColumn<bool>("isSpike");
        QTest::newRow("none") << 0 << 0 << false;
        QTest::newRow("twenty") << 0 << 20 << false;
        QTest::newRow("twenty-one after none") << 0 << 21 << true;
        QTest::newRow("five times") << 10 << 50 << false;
        QTest::newRow("more than five times") << 10 << 51 << true;
        QTest::newRow("few, though more than five times") << 1 << 20 << false;
        QTest::newRow("always many") << 1000 << 1000 << false;
    }
    void isMoreThanTwentyAndMoreThanFiveTimesTheMinuteBefore()
    {
        QFETCH(int, before);
        QFETCH(int, now);
        QFETCH(bool, isSpike);
        DenialSpike spike;
        for (int i = 0; i < before; ++i)
            spike.add(1, i % 60'000);
        QCOMPARE(spike.take(59'999).has_value(), before > 20);
        DenialSpike fresh;
        fresh.add(before, 30'000);
        fresh.add(now, 100'000);
        const auto found = fresh.take(119'999);
        QCOMPARE(found.has_value(), isSpike);
        if (found) {
            QCOMPARE(found->lastMinute, now);
            QCOMPARE(found->minuteBefore, before);
        }
    }

    void theMinuteMovesAlong()
    {
        DenialSpike spike;
        spike.add(15, 0);
        spike.add(15, 59'999);
        QVERIFY(spike.take(59'999));
        DenialSpike later;
        later.add(15, 0);
        later.add(15, 60'000);
        // The first fifteen are of the minute before.
        QVERIFY(!later.take(60'000));
        later.add(70, 110'000);
        QCOMPARE(later.take(119'999)->lastMinute, 85);
        DenialSpike old;
        old.add(10, 0);
        old.add(21, 130'000);
        QCOMPARE(old.take(130'000)->minuteBefore, 0);
    }

    void isTakenOnceInTenMinutes()
    {
        DenialSpike spike;
        spike.add(100, 1'000);
        QVERIFY(spike.take(1'000));
        QVERIFY(!spike.take(1'001));
        spike.add(5'000, 300'000);
        QVERIFY(!spike.take(300'000));
        spike.add(100, 601'000);
        QVERIFY(!spike.take(600'999));
        QVERIFY(spike.take(601'000));
    }
};

HALL_TEST(DenialSpikeTest);
#include "denial_spike_test.moc"
