// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <deque>
#include <optional>

namespace hall::ui {

/// Finds out when suddenly many requests are denied: more than 20 within 60 s, and more than five
/// times as many as in the minute before. Times are milliseconds of a clock that never goes back.
/// Values in, values out.
class DenialSpike {
public:
    struct Found {
        int lastMinute = 0;
        int minuteBefore = 0;
    };

    void add(int denials, qint64 nowMs);
    /// A spike, when there is one and none was taken in the last 10 minutes.
    std::optional<Found> take(qint64 nowMs);

private:
    struct Count {
        qint64 atMs;
        int denials;
    };
    std::deque<Count> m_counts; ///< of the last two minutes, oldest first
    std::optional<qint64> m_takenMs;
};

} // namespace hall::ui
