// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hall/decisions/decision_tally.h"

#include <QMutexLocker>

namespace hall {

qint64 utcDayStart(qint64 ms)
{
    constexpr qint64 dayMs = 24LL * 60 * 60 * 1000;
    return ms - ms % dayMs;
}

void DecisionTallyKeeper::restore(const DecisionTally& tally, qint64 nowMs)
{
    const QMutexLocker lock(&m_mutex);
    m_tally = tally;
    m_day = utcDayStart(nowMs);
}

void DecisionTallyKeeper::count(Outcome outcome, qint64 decidedAtMs)
{
    const QMutexLocker lock(&m_mutex);
    const qint64 day = utcDayStart(decidedAtMs);
    if (day > m_day) {
        m_tally = DecisionTally{m_tally.total, 0, 0, 0};
        m_day = day;
    }
    ++m_tally.total;
    if (day != m_day)
        return; // decided just before midnight, committed after
    ++m_tally.since;
    if (outcome != Outcome::Allow)
        ++m_tally.denied;
    if (outcome == Outcome::RequireHuman)
        ++m_tally.escalated;
}

DecisionTally DecisionTallyKeeper::today(qint64 nowMs) const
{
    const QMutexLocker lock(&m_mutex);
    if (utcDayStart(nowMs) == m_day)
        return m_tally;
    return {m_tally.total, 0, 0, 0};
}

} // namespace hall
