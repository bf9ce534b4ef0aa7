// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_registry.h"
#include "ui/overview/activity/activity_watch.h"

#include <QTest>

using namespace hall;
using namespace Qt::StringLiterals;
using ui::Activity;

/// What the last hour adds up to, and that it stays bounded.
class OverviewActivityTest : public QObject {
    Q_OBJECT

private:
    static constexpr qint64 minuteMs = 60'000;
    static constexpr qint64 now = 1'800'000'000'000;

    static DecisionEvent eventOf(const QString& capability, const QByteArray& outcome, qint64 atMs,
                                 qint64 latencyUs = 100)
    {
        DecisionEvent made;
        made.fields.kind = record_kind::decision;
        made.fields.capability = capability;
        made.fields.outcome = outcome;
        made.fields.recordedAtMs = atMs;
        made.latencyUs = latencyUs;
        return made;
    }

private Q_SLOTS:
    void minutesAreCountedWhereTheyBelong()
    {
        Activity activity;
        activity.add(eventOf(u"cap.a"_s, "ALLOW", now));
        activity.add(eventOf(u"cap.a"_s, "DENY", now));
        activity.add(eventOf(u"cap.a"_s, "REQUIRE_HUMAN", now - minuteMs));
        activity.add(eventOf(u"cap.a"_s, "ALLOW", now - 59 * minuteMs));
        const auto hour = activity.lastHour(now);
        QCOMPARE(hour.at(59).decisions, 2);
        QCOMPARE(hour.at(59).denied, 1);
        QCOMPARE(hour.at(59).escalated, 0);
        QCOMPARE(hour.at(58).escalated, 1);
        QCOMPARE(hour.at(58).denied, 0);
        QCOMPARE(hour.at(0).decisions, 1);
    }

    void anUnknownOutcomeIsNotAllowed()
    {
        Activity activity;
        activity.add(eventOf(u"cap.a"_s, "MODIFY", now));
        QCOMPARE(activity.lastHour(now).at(59).denied, 1);
    }

    void theHourMovesOn()
    {
        Activity activity;
        activity.add(eventOf(u"cap.a"_s, "ALLOW", now));
        const auto later = activity.lastHour(now + 59 * minuteMs);
        QCOMPARE(later.at(0).decisions, 1);
        for (const auto& minute : activity.lastHour(now + 60 * minuteMs))
            QCOMPARE(minute.decisions, 0);
        // A minute that comes late into a slot that a newer one has taken is not counted there.
        activity.add(eventOf(u"cap.a"_s, "ALLOW", now + 60 * minuteMs));
        activity.add(eventOf(u"cap.a"_s, "ALLOW", now));
        QCOMPARE(activity.lastHour(now + 60 * minuteMs).at(59).decisions, 1);
    }

    void ranksAreOrderedAndCut()
    {
        Activity activity;
        for (int i = 0; i < 3; ++i)
            activity.add(eventOf(u"cap.often"_s, "DENY", now, 10));
        activity.add(eventOf(u"cap.b"_s, "DENY", now, 5000));
        activity.add(eventOf(u"cap.a"_s, "DENY", now, 20));
        activity.add(eventOf(u"cap.allowed"_s, "ALLOW", now, 9000));
        const auto denied = activity.mostDenied(2);
        QCOMPARE(denied.size(), std::size_t(2));
        QCOMPARE(denied.at(0).capability, u"cap.often"_s);
        QCOMPARE(denied.at(0).denied, quint64(3));
        QCOMPARE(denied.at(1).capability, u"cap.a"_s);
        const auto slow = activity.slowest(2);
        QCOMPARE(slow.at(0).capability, u"cap.allowed"_s);
        QCOMPARE(slow.at(1).capability, u"cap.b"_s);
    }

    void capabilitiesWithoutEndAreCountedNotKept()
    {
        Activity activity;
        const int extra = 5;
        for (int i = 0; i < Activity::maxCapabilities + extra; ++i)
            activity.add(eventOf(u"cap.n%1"_s.arg(i), "DENY", now));
        QCOMPARE(activity.untold(), quint64(extra));
        QCOMPARE(activity.mostDenied(Activity::maxCapabilities * 2).size(),
                 std::size_t(Activity::maxCapabilities));
        QCOMPARE(activity.lastHour(now).at(59).decisions, Activity::maxCapabilities + extra);
    }

    void theWatchTakesEachEventOnceAndKnowsWhatItMissed()
    {
        EventRing ring(4);
        ui::ActivityWatch watch(ring);
        ring.append(eventOf(u"cap.a"_s, "ALLOW", now));
        watch.refresh();
        watch.refresh();
        QCOMPARE(watch.activity().lastHour(now).at(59).decisions, 1);
        for (int i = 0; i < 6; ++i)
            ring.append(eventOf(u"cap.a"_s, "ALLOW", now));
        watch.refresh();
        QCOMPARE(watch.activity().lastHour(now).at(59).decisions, 5);
        QCOMPARE(watch.missed(), quint64(2));
    }
};

HALL_TEST(OverviewActivityTest);
#include "overview_activity_test.moc"
