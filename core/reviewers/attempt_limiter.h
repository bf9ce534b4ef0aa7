// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QHash>
#include <QMutex>
#include <QString>

namespace hall {

/// Slows down whoever guesses a reviewer's passphrase: after three wrong ones in a row the next try
/// has to wait, twice as long each time, up to five minutes. The right one ends that. Counts by
/// reviewer, so that guesses through many tokens are one series. Thread-safe.
class AttemptLimiter {
public:
    explicit AttemptLimiter(Clock clock) : m_clock(std::move(clock)) {}

    /// PASSPHRASE_LOCKED, with the seconds to wait in the message, while a try has to wait. A try
    /// that comes too early does not make the wait longer.
    Result<void> mayTry(const QString& reviewerId) const;
    void failed(const QString& reviewerId);
    void succeeded(const QString& reviewerId);

private:
    struct Series {
        int failures = 0;
        qint64 nextTryMs = 0;
    };
    const Clock m_clock;
    mutable QMutex m_mutex;
    QHash<QString, Series> m_series;
};

} // namespace hall
