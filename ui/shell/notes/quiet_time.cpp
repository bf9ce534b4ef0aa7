// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/notes/quiet_time.h"

#include <QDateTime>

namespace hall::ui {

using namespace std::chrono_literals;

QuietTime::QuietTime(Clock clock, QObject* parent) : QObject(parent), m_clock(std::move(clock))
{
    connect(&m_timer, &QTimer::timeout, this, &QuietTime::check);
}

void QuietTime::startFor(std::chrono::minutes time)
{
    startUntil(m_clock() + std::chrono::milliseconds(time).count());
}

void QuietTime::startUntilTomorrow()
{
    const QDate today = QDateTime::fromMSecsSinceEpoch(m_clock()).date();
    startUntil(today.addDays(1).startOfDay().toMSecsSinceEpoch());
}

void QuietTime::end()
{
    if (m_untilMs == 0)
        return;
    m_untilMs = 0;
    m_timer.stop();
    Q_EMIT changed();
    Q_EMIT ended();
}

void QuietTime::restore(qint64 untilMs)
{
    if (untilMs > m_clock())
        startUntil(untilMs);
}

void QuietTime::check()
{
    if (m_untilMs > 0 && m_clock() >= m_untilMs)
        end();
}

void QuietTime::startUntil(qint64 untilMs)
{
    m_untilMs = untilMs;
    // The machine may sleep meanwhile, so the clock is asked, not a timer of hours.
    m_timer.start(1s);
    Q_EMIT changed();
}

} // namespace hall::ui
