// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QMutex>
#include <QMutexLocker>

namespace hall {

/// Unix milliseconds that never go back: when the system's clock does, this one goes on by the
/// steady one. A deadline cannot be put off by setting the clock. Thread-safe.
class ForwardClock {
public:
    ForwardClock(Clock wall, Clock steady) : m_wall(std::move(wall)), m_steady(std::move(steady)) {}

    qint64 now() const
    {
        const QMutexLocker lock(&m_mutex);
        const qint64 wall = m_wall();
        const qint64 steady = m_steady();
        // Counted from the last reading of the clock itself, so that rounding does not add up.
        const qint64 least = m_last + (steady - m_lastSteady);
        if (m_last != 0 && wall < least)
            return least;
        m_last = wall;
        m_lastSteady = steady;
        return wall;
    }

private:
    const Clock m_wall, m_steady;
    mutable QMutex m_mutex;
    mutable qint64 m_last = 0, m_lastSteady = 0;
};

} // namespace hall
