// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace hall::ui {

/// Where every decision that reached the feed went, since the feed began. At any moment
/// `received == shown + hidden + coalesced + held`; `lost` never reached it.
struct FeedCounters {
    quint64 received = 0;  ///< taken from the Hall's ring of events
    quint64 shown = 0;     ///< became a row that passes the filter
    quint64 hidden = 0;    ///< became a row that the filter hides
    quint64 coalesced = 0; ///< passed by: more arrived at once than the feed keeps
    quint64 held = 0;      ///< waiting while the view is paused
    quint64 lost = 0;      ///< overwritten in the ring before the feed came for them: an alarm

    bool operator==(const FeedCounters&) const = default;
};

} // namespace hall::ui
