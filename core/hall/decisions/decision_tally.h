// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/search/audit_reader.h"
#include "core/protocol/vocabulary.h"

#include <QMutex>

namespace hall {

/// Start of the UTC day that holds `ms`.
qint64 utcDayStart(qint64 ms);

/// Decisions in all and of the current UTC day, kept in memory: counting ten million rows for every
/// status request would not do. Thread-safe.
class DecisionTallyKeeper {
public:
    /// From the log at start; `tally.since` has to be of the day of `nowMs`.
    void restore(const DecisionTally& tally, qint64 nowMs);
    void count(Outcome outcome, qint64 decidedAtMs);
    DecisionTally today(qint64 nowMs) const;

private:
    mutable QMutex m_mutex;
    DecisionTally m_tally;
    qint64 m_day = 0;
};

} // namespace hall
