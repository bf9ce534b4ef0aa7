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
struct Step {
    enum class Unit { Second, Day, Month } unit;
    int count;

    qint64 seconds() const
    {
        return count * (unit == Unit::Second ? 1 : unit == Unit::Day ? dayS : monthS);
    }
};
constexpr auto second = Step::Unit::Second;
constexpr auto day = Step::Unit::Day;
constexpr auto month = Step::Unit::Month;
constexpr std::array steps{
    Step{second, 1},      Step{second, 5},      Step{second, 15},    Step{second, 60},
    Step{second, 300},    Step{second, 900},    Step{second, 3600},  Step{second, 10'800},
    Step{second, 21'600}, Step{second, 43'200}, Step{day, 1},        Step{day, 2},
    Step{day, 7},         Step{day, 14},        Step{month, 1},      Step{month, 3},
    Step{month, 6},       Step{month, 12},      Step{month, 5 * 12}, Step{month, 20 * 12},
};

QDateTime dayStart(const QDate& date, Zone zone)
{
    return zone == Zone::Utc ? date.startOfDay(Qt::UTC) : date.startOfDay();
}

/// The first round moment that is not before `time`.
QDateTime roundedUp(const QDateTime& time, const Step& step, Zone zone)
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

QString labelOf(const QDateTime& time, const Step& step)
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
                                   [&](const Step& one) { return one.seconds() > wanted; });
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
