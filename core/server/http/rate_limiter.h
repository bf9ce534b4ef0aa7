// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

namespace hall {

/// So many requests a minute per token: a bucket that holds one minute's worth and refills
/// steadily. Not thread-safe.
class RateLimiter {
public:
    /// `perMinute` 0: no limit.
    explicit RateLimiter(int perMinute) : m_perMinute(perMinute) {}

    /// Seconds until the token may ask again; 0: it may now, and this request is counted.
    int secondsToWait(const QString& tokenId, qint64 nowMs);

private:
    struct Bucket {
        double left = 0;
        qint64 atMs = 0;
    };
    int m_perMinute;
    QHash<QString, Bucket> m_buckets; ///< one per token that exists, so bounded by those
};

} // namespace hall
