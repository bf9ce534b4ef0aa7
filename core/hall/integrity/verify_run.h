// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hall/integrity/log_integrity.h"

#include <atomic>
#include <optional>

namespace hall {

/// The verification that runs, if one does. Every member is thread-safe.
class VerifyRun {
public:
    /// False when one runs already.
    bool begin(qint64 nowMs)
    {
        if (m_isRunning.exchange(true))
            return false;
        m_startedAtMs = nowMs;
        m_done = 0;
        m_total = 0;
        m_isCancelled = m_isClosing.load();
        return true;
    }
    void end() { m_isRunning = false; }

    void advance(qint64 done, qint64 total)
    {
        m_done = done;
        m_total = total;
    }
    void stop() { m_isCancelled = true; }
    /// For good: those that begin later too.
    void close()
    {
        m_isClosing = true;
        stop();
    }
    const std::atomic_bool& isCancelled() const { return m_isCancelled; }

    std::optional<LogIntegrity::Running> state() const
    {
        if (!m_isRunning)
            return std::nullopt;
        return LogIntegrity::Running{m_startedAtMs, m_done, m_total};
    }

private:
    std::atomic_bool m_isRunning = false, m_isCancelled = false, m_isClosing = false;
    std::atomic<qint64> m_startedAtMs = 0, m_done = 0, m_total = 0;
};

} // namespace hall
