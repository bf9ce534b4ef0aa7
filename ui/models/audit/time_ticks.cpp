// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/audit/time_ticks.h"

#include <algorithm>
#include <array>

namespace hall::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 dayS = 86'400;
constexpr qint64 monthS = 30 * dayS;

/// A distance between ticks. Months and days have no fixed length, so they are counted as such.
struct TickStep {
    enum class Unit { Second, Day, Month } unit;
    int count;

    qint64 seconds() const
    {
        return count * (unit == Unit::Second ? 1 : unit == Unit::Day ? dayS : monthS);
    }
};
constexpr auto second = TickStep::Unit::Second;
constexpr auto day = TickStep::Unit::Day;
constexpr auto month = TickStep::Unit::Month;
constexpr std::array steps{
    TickStep{second, 1},      TickStep{second, 5},      TickStep{second, 15},
    TickStep{second, 60},     TickStep{second, 300},    TickStep{second, 900},
    TickStep{second, 3600},   TickStep{second, 10'800}, TickStep{second, 21'600},
    TickStep{second, 43'200}, TickStep{day, 1},         TickStep{day, 2},
    TickStep{day, 7},         TickStep{day, 14},        TickStep{month, 1},
    TickStep{month, 3},       TickStep{month, 6},       TickStep{month, 12},
    TickStep{month, 5 * 12},  TickStep{month, 20 * 12},
};

QDateTime dayStart(const QDate& date, Zone zone)
{
    return zone == Zone::Utc ? date.startOfDay(Qt::UTC) : date.startOfDay();
}

/// The first round moment that is not before `time`.
QDateTime roundedUp(const QDateTime& time, const TickStep& step, Zone zone)
{
    if (step.unit == second) {
        const qint64 stepMs = step.count * qint64(1000);
        const qint64 beyond = time.time().msecsSinceStartOfDay() % stepMs;
        return beyond == 0 ? time : time.addMSecs(stepMs - beyond);
    }
    QDate date = time.date();
    if (dayStart(date, zone) < time)
        date = date.addDays(1);
    if (step.unit == day) {
        while (date.toJulianDay() % step.count != 0)
            date = date.addDays(1);
        return dayStart(date, zone);
    }
    if (date.day() != 1)
        date = QDate(date.year(), date.month(), 1).addMonths(1);
    while ((date.year() * 12 + date.month() - 1) % step.count != 0)
        date = date.addMonths(1);
    return dayStart(date, zone);
}

QString labelOf(const QDateTime& time, const TickStep& step)
{
    if (step.unit == month)
        return time.toString(step.count < 12 ? u"yyyy-MM"_s : u"yyyy"_s);
    if (step.unit == day || time.time() == QTime(0, 0))
        return time.toString(u"MM-dd"_s);
    return time.toString(step.count < 60 ? u"HH:mm:ss"_s : u"HH:mm"_s);
}

} // namespace

std::vector<TimeTick> timeTicks(qint64 fromMs, qint64 toMs, int most, Zone zone)
{
    if (fromMs >= toMs || most < 1)
        return {};
    const qint64 wanted = (toMs - fromMs) / 1000 / most;
    const auto step = std::find_if(steps.begin(), steps.end(),
                                   [&](const TickStep& one) { return one.seconds() > wanted; });
    if (step == steps.end())
        return {};
    std::vector<TimeTick> ticks;
    QDateTime at = roundedUp(timeIn(fromMs, zone), *step, zone);
    while (at.toMSecsSinceEpoch() < toMs && ticks.size() < std::size_t(most)) {
        ticks.push_back({at.toMSecsSinceEpoch(), labelOf(at, *step)});
        at = roundedUp(at.addMSecs(1), *step, zone);
    }
    return ticks;
}

} // namespace hall::ui
