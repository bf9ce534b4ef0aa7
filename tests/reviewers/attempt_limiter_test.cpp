// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reviewers/attempt_limiter.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace hall;

class AttemptLimiterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void guessingBecomesSlowerAndSlower()
    {
        qint64 now = 1'000'000;
        AttemptLimiter limiter([&now] { return now; });
        for (int i = 0; i < 2; ++i) {
            limiter.failed(u"rev_a"_s);
            QVERIFY(limiter.mayTry(u"rev_a"_s).ok());
        }
        for (const qint64 wait :
             {5'000, 10'000, 20'000, 40'000, 80'000, 160'000, 300'000, 300'000}) {
            limiter.failed(u"rev_a"_s);
            now += wait - 1;
            QVERIFY(!limiter.mayTry(u"rev_a"_s).ok());
            QCOMPARE(limiter.mayTry(u"rev_a"_s).error().code, u"PASSPHRASE_LOCKED"_s);
            now += 1;
            QVERIFY(limiter.mayTry(u"rev_a"_s).ok());
        }
        QVERIFY(limiter.mayTry(u"rev_b"_s).ok());
    }

    void theRightOneEndsIt()
    {
        qint64 now = 1;
        AttemptLimiter limiter([&now] { return now; });
        for (int i = 0; i < 5; ++i)
            limiter.failed(u"rev_a"_s);
        QVERIFY(!limiter.mayTry(u"rev_a"_s).ok());
        limiter.succeeded(u"rev_a"_s);
        QVERIFY(limiter.mayTry(u"rev_a"_s).ok());
    }

    void aClockSetBackDoesNotLockForGood()
    {
        qint64 now = 1'000'000'000;
        AttemptLimiter limiter([&now] { return now; });
        for (int i = 0; i < 3; ++i)
            limiter.failed(u"rev_a"_s);
        now -= 999'000'000;
        const auto waiting = limiter.mayTry(u"rev_a"_s);
        QVERIFY(!waiting.ok());
        QVERIFY2(waiting.error().message.contains(u"300 s"_s), qPrintable(waiting.error().message));
    }
};

HALL_TEST(AttemptLimiterTest);
#include "attempt_limiter_test.moc"
