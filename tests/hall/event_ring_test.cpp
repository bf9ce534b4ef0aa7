// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hall/event_ring.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <thread>

using namespace hall;

class EventRingTest : public QObject {
    Q_OBJECT

    static void append(EventRing& ring, int count)
    {
        for (int i = 0; i < count; ++i)
            ring.append({});
    }

private Q_SLOTS:
    void givesWhatIsNew()
    {
        EventRing ring(8);
        QCOMPARE(ring.since(0, 100).events.size(), size_t(0));
        append(ring, 3);
        const auto batch = ring.since(1, 100);
        QCOMPARE(batch.events.size(), size_t(2));
        QCOMPARE(batch.events.front()->id, quint64(2));
        QCOMPARE(batch.newest, quint64(3));
        QCOMPARE(batch.lost, quint64(0));
    }

    void saysWhatWasLost()
    {
        EventRing ring(4);
        append(ring, 10);
        const auto batch = ring.since(2, 100);
        QCOMPARE(batch.lost, quint64(4)); // 3, 4, 5, 6
        QCOMPARE(batch.events.front()->id, quint64(7));
        QCOMPARE(batch.events.size(), size_t(4));
    }

    void keepsToTheLimit()
    {
        EventRing ring(100);
        append(ring, 50);
        const auto batch = ring.since(10, 5);
        QCOMPARE(batch.events.size(), size_t(5));
        QCOMPARE(batch.events.back()->id, quint64(15));
    }

    void nothingIsMissedBetweenThreads()
    {
        constexpr quint64 total = 20000;
        EventRing ring(int(total) + 1);
        std::thread writer([&] { append(ring, int(total)); });
        quint64 last = 0;
        while (last < total) {
            for (const auto& event : ring.since(last, 500).events) {
                if (event->id != last + 1) {
                    writer.join();
                    QFAIL("an event was skipped");
                }
                last = event->id;
            }
        }
        writer.join();
    }
};

HALL_TEST(EventRingTest);
#include "event_ring_test.moc"
