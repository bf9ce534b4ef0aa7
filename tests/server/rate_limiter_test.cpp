// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/http/rate_limiter.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using hall::RateLimiter;

class RateLimiterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void offByDefault()
    {
        RateLimiter limiter(0);
        for (int i = 0; i < 1000; ++i)
            QCOMPARE(limiter.secondsToWait(u"a"_s, 0), 0);
    }
    void refusesBeyondTheMinutesWorthAndRefills()
    {
        RateLimiter limiter(6);
        for (int i = 0; i < 6; ++i)
            QCOMPARE(limiter.secondsToWait(u"a"_s, 1000), 0);
        QCOMPARE(limiter.secondsToWait(u"a"_s, 1000), 10);
        QCOMPARE(limiter.secondsToWait(u"a"_s, 6000), 5);
        QCOMPARE(limiter.secondsToWait(u"a"_s, 11001), 0);
        QCOMPARE(limiter.secondsToWait(u"a"_s, 11001), 10);
    }
    void countsTokensApart()
    {
        RateLimiter limiter(1);
        QCOMPARE(limiter.secondsToWait(u"a"_s, 0), 0);
        QVERIFY(limiter.secondsToWait(u"a"_s, 0) > 0);
        QCOMPARE(limiter.secondsToWait(u"b"_s, 0), 0);
    }
};

HALL_TEST(RateLimiterTest);
#include "rate_limiter_test.moc"
