// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/histogram.h"

#include <atomic>

namespace hall {

/// What the writer of a log has done since it was opened. Thread-safe.
struct CommitMeter {
    Histogram durations;             ///< of commits that were kept, from BEGIN to COMMIT done
    std::atomic<quint64> records{0}; ///< kept by them
};

} // namespace hall
