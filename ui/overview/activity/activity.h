// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hall/event_ring.h"

#include <QHash>
#include <QString>

#include <array>
#include <vector>

namespace hall::ui {

struct MinuteTally {
    int decisions = 0;
    int denied = 0;    ///< plainly denied
    int escalated = 0; ///< waiting for a human
};

struct CapabilityTally {
    QString capability;
    quint64 decisions = 0;
    quint64 denied = 0;
    qint64 slowestUs = 0; ///< request read to commit done
};

/// What the last hour's decisions add up to, as far as this process has seen them. Bounded: an hour
/// of minutes and a limited number of capabilities. Not thread-safe.
class Activity {
public:
    static constexpr int minutes = 60;
    static constexpr int maxCapabilities = 1000;

    void add(const DecisionEvent& event);

    /// The hour that ends with the minute of `nowMs` (Unix ms), oldest first.
    std::array<MinuteTally, minutes> lastHour(qint64 nowMs) const;
    /// At most `count` capabilities with a denial, most denied first, then by name.
    std::vector<CapabilityTally> mostDenied(std::size_t count) const;
    /// At most `count` capabilities by their slowest decision.
    std::vector<CapabilityTally> slowest(std::size_t count) const;
    /// Decisions whose capability is not told apart, because there were too many.
    quint64 untold() const { return m_untold; }

private:
    struct Slot {
        qint64 minute = -1;
        MinuteTally tally;
    };
    std::array<Slot, minutes> m_slots;
    QHash<QString, CapabilityTally> m_capabilities;
    quint64 m_untold = 0;
};

} // namespace hall::ui
