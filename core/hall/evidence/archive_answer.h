// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/archive/segment_table.h"

#include <atomic>
#include <vector>

namespace hall {

/// Which records are to be moved out of the log, and where to.
struct ArchiveWish {
    qint64 olderThanMs = 0;
    QString folder = {}; ///< absolute; empty: `<database>.segments`
};

struct ArchiveAnswer {
    std::vector<Segment> segments; ///< those that were made; none: nothing was that old
};

/// The archiving that runs, if one does. Every member is thread-safe.
class ArchiveRun {
public:
    /// False when one runs already.
    bool begin() { return !m_isRunning.exchange(true); }
    void end() { m_isRunning = false; }
    /// For good: the one that runs ends soon, and those that begin later too.
    void close() { m_isClosing = true; }
    const std::atomic_bool& isClosing() const { return m_isClosing; }

private:
    std::atomic_bool m_isRunning = false, m_isClosing = false;
};

} // namespace hall
