// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/audit/log_fixture.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace hall;
using namespace hall::test;
using namespace Qt::StringLiterals;

class AuditTallyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anEmptyLog()
    {
        LogFixture fixture;
        const auto reader = AuditReader::open(fixture.path());
        const auto tally = (*reader)->tally(0);
        QVERIFY(tally);
        QCOMPARE(tally->total, 0);
        QCOMPARE(tally->since, 0);
    }

    /// The same numbers as counting, also where the clock went back.
    void countsWhatCountingCounts()
    {
        LogFixture fixture;
        RandomRecords source(11);
        const std::vector<RecordFields> all = fixture.fill(source, 5000);
        QCOMPARE(all.size(), 5000U);
        const auto reader = AuditReader::open(fixture.path());
        for (qint64 since = testTimeMs - 50'000; since < source.now() + 50'000; since += 173'003) {
            DecisionTally expected;
            for (const RecordFields& fields : all) {
                if (fields.kind != "decision")
                    continue;
                ++expected.total;
                if (fields.recordedAtMs < since)
                    continue;
                ++expected.since;
                expected.denied += fields.outcome != "ALLOW";
                expected.escalated += fields.outcome == "REQUIRE_HUMAN";
            }
            const auto tally = (*reader)->tally(since);
            QVERIFY2(tally, tally ? "" : qPrintable(tally.error().message));
            QCOMPARE(tally->total, expected.total);
            QCOMPARE(tally->since, expected.since);
            QCOMPARE(tally->denied, expected.denied);
            QCOMPARE(tally->escalated, expected.escalated);
        }
    }
};

HALL_TEST(AuditTallyTest);
#include "audit_tally_test.moc"
