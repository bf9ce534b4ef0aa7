// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/notes/denial_spike.h"

namespace hall::ui {

namespace {

constexpr qint64 minuteMs = 60'000;
constexpr qint64 spacingMs = 10 * minuteMs;
constexpr int few = 20;
constexpr int times = 5;

} // namespace

void DenialSpike::add(int denials, qint64 nowMs)
{
    if (denials > 0)
        m_counts.push_back({nowMs, denials});
}

std::optional<DenialSpike::Found> DenialSpike::take(qint64 nowMs)
{
    while (!m_counts.empty() && m_counts.front().atMs <= nowMs - 2 * minuteMs)
        m_counts.pop_front();
    if (m_takenMs && nowMs - *m_takenMs < spacingMs)
        return std::nullopt;
    Found found;
    for (const Count& count : m_counts) {
        if (count.atMs > nowMs - minuteMs)
            found.lastMinute += count.denials;
        else
            found.minuteBefore += count.denials;
    }
    if (found.lastMinute <= few || found.lastMinute <= times * found.minuteBefore)
        return std::nullopt;
    m_takenMs = nowMs;
    return found;
}

} // namespace hall::ui
