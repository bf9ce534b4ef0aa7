// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <cstdint>
#include <vector>

namespace hall::bench {

struct LoadResult {
    std::uint64_t replies = 0;
    std::uint64_t failures = 0; ///< a connection that broke, or a status other than 200
    double seconds = 0;
    std::vector<std::uint32_t> latenciesUs; ///< one per reply, in no order

    double perSecond() const { return seconds > 0 ? double(replies) / seconds : 0; }
    /// `share` 0.5 is the median, 0.99 the 99th percentile; microseconds.
    std::uint32_t percentileUs(double share) const;
};

/// Sends `request` (a whole HTTP request, keep-alive) over `connections` loopback connections, each
/// the next one as soon as it has its reply, for `seconds`. Blocking, one thread, plain sockets:
/// the client has to cost less than what it measures.
LoadResult runLoad(std::uint16_t port, const QByteArray& request, int connections, double seconds);

/// Resident memory of this process in KiB.
long residentKiB();

} // namespace hall::bench
