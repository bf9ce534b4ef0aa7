// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QSqlDatabase>

#include <chrono>
#include <optional>

namespace hall {

/// Deletes the rows of records that were moved to files: a few at a time, oldest first, each time
/// in a transaction of its own and with a pause after it, so that records are written meanwhile and
/// being killed costs nothing. Words that no record says any more go with them. Writer thread.
class SegmentDeletion {
public:
    using Time = std::chrono::steady_clock::time_point;

    /// `isSynced`: commits are made to survive a power loss. These need not: what one takes back is
    /// deleted again.
    explicit SegmentDeletion(bool isSynced) : m_isSynced(isSynced) {}

    /// There may be something to delete: at start, and when a segment was recorded.
    void begin() { m_wakeAt = std::chrono::steady_clock::now(); }
    std::optional<Time> wakeAt() const { return m_wakeAt; }
    bool isDue() const { return m_wakeAt && std::chrono::steady_clock::now() >= *m_wakeAt; }
    /// Deletes some rows, outside a transaction. True: words were deleted too, so whoever knows
    /// their numbers has to forget them. An error is tried again later.
    bool step(const QSqlDatabase& database);
    void putOff();

private:
    Result<bool> deleteSome(const QSqlDatabase& database);

    const bool m_isSynced;
    std::optional<Time> m_wakeAt;
};

} // namespace hall
