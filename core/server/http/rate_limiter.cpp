// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/http/rate_limiter.h"

#include <algorithm>
#include <cmath>

namespace hall {

int RateLimiter::secondsToWait(const QString& tokenId, qint64 nowMs)
{
    if (m_perMinute <= 0)
        return 0;
    const double perMs = m_perMinute / 60000.0;
    auto bucket = m_buckets.find(tokenId);
    if (bucket == m_buckets.end())
        bucket = m_buckets.insert(tokenId, {double(m_perMinute), nowMs});
    const double refill = double(nowMs - bucket->atMs) * perMs;
    bucket->left = std::min<double>(m_perMinute, bucket->left + refill);
    bucket->atMs = nowMs;
    if (bucket->left >= 1) {
        bucket->left -= 1;
        return 0;
    }
    return std::max(1, int(std::ceil((1 - bucket->left) / perMs / 1000)));
}

} // namespace hall
