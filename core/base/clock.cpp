// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"

#include <QDateTime>

#include <chrono>

namespace hall {

Clock systemClock()
{
    return [] { return QDateTime::currentMSecsSinceEpoch(); };
}

Clock steadyClock()
{
    return [] {
        const auto now = std::chrono::steady_clock::now().time_since_epoch();
        return qint64(std::chrono::duration_cast<std::chrono::milliseconds>(now).count());
    };
}

} // namespace hall
