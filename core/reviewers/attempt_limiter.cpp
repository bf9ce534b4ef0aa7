// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reviewers/attempt_limiter.h"

#include <algorithm>

namespace hall {

using namespace Qt::StringLiterals;

namespace {

constexpr int freeFailures = 3;
constexpr qint64 firstWaitMs = 5'000;
constexpr qint64 longestWaitMs = 300'000;
constexpr qint64 msPerSecond = 1000;

qint64 waitAfter(int failures)
{
    qint64 wait = firstWaitMs;
    for (int i = freeFailures; i < failures && wait < longestWaitMs; ++i)
        wait *= 2;
    return std::min(wait, longestWaitMs);
}

} // namespace

Result<void> AttemptLimiter::mayTry(const QString& reviewerId) const
{
    const QMutexLocker lock(&m_mutex);
    const Series series = m_series.value(reviewerId);
    // A clock that was set back must not lock a reviewer out for longer than the longest wait.
    const qint64 left = std::min(series.nextTryMs - m_clock(), longestWaitMs);
    if (left <= 0)
        return {};
    return Error{u"Too many wrong passphrases: try again in %1 s."_s.arg((left + msPerSecond - 1) /
                                                                         msPerSecond),
                 u"PASSPHRASE_LOCKED"_s, u"passphrase"_s};
}

void AttemptLimiter::failed(const QString& reviewerId)
{
    const QMutexLocker lock(&m_mutex);
    Series& series = m_series[reviewerId];
    ++series.failures;
    if (series.failures >= freeFailures)
        series.nextTryMs = m_clock() + waitAfter(series.failures);
}

void AttemptLimiter::succeeded(const QString& reviewerId)
{
    const QMutexLocker lock(&m_mutex);
    m_series.remove(reviewerId);
}

} // namespace hall
