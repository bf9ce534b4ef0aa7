// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "tests/support/test_registry.h"

#include <QDateTime>
#include <QTest>

using namespace hall;

class ClockTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsUnixMilliseconds()
    {
        const Clock clock = systemClock();
        const qint64 before = QDateTime::currentMSecsSinceEpoch();
        const qint64 now = clock();
        const qint64 after = QDateTime::currentMSecsSinceEpoch();
        QVERIFY(before <= now);
        QVERIFY(now <= after);
    }
};

HALL_TEST(ClockTest);
#include "clock_test.moc"
