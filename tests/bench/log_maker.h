// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/record.h"
#include "core/base/result.h"

#include <QString>

#include <functional>
#include <random>
#include <vector>

namespace hall::bench {

/// Records as a busy organisation writes them: 200 workers in 20 tenants, 60 capabilities, four
/// environments, one request of four not allowed, and now and then something rare. The same seed
/// gives the same records, except for the ids.
class LogMaker {
public:
    LogMaker(quint32 seed, qint64 fromMs, qint64 toMs, qint64 records);

    /// The records come in the order of time, now and then a little out of it.
    RecordDraft next();

private:
    RecordDraft decision(int no);
    RecordDraft event();
    quint32 below(quint32 bound) { return quint32(m_random() % bound); }
    /// Small numbers more often than large ones.
    quint32 skewed(quint32 bound);

    std::mt19937 m_random;
    qint64 m_nowMs, m_toMs;
    qint64 m_left;
    qint64 m_made = 0;
    std::vector<RecordDraft> m_decisions, m_events; ///< made beforehand, with placeholders for ids
};

/// Writes a log of `records` records over the 90 days before now, through the log's own writer.
/// `progress` is told how many are written.
Result<void> makeLog(const QString& path, qint64 records, quint32 seed,
                     const std::function<void(qint64)>& progress);

} // namespace hall::bench
