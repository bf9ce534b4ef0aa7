// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hall/event_ring.h"

#include <QString>
#include <QVariant>

namespace hall::ui {

/// The feed's columns, in their first order. Numbers are stored with the layout: add at the end.
enum class FeedColumn {
    Time,
    Outcome,
    Capability,
    Worker,
    Tenant,
    Env,
    Label,
    Blast,
    Reason,
    Latency,
    Rule,
    Id,
    Namespace,
};
inline constexpr int feedColumnCount = int(FeedColumn::Namespace) + 1;

/// What a decision's outcome is drawn and counted as. A word that this version does not know counts
/// as denied: nothing but ALLOW may look allowed.
Outcome outcomeOf(const DecisionEvent& event);

/// Heading of a column, translated.
QString feedHeading(FeedColumn column);
/// What the cell shows: short, invisible characters spelled out.
QString feedText(const DecisionEvent& event, FeedColumn column);
/// The value behind it: Unix ms, microseconds, the score, or the whole text as it came.
QVariant feedValue(const DecisionEvent& event, FeedColumn column);
/// As Qt::ToolTipRole wants it: the whole text, UTC for a time; empty where the cell says it all.
QString feedToolTip(const DecisionEvent& event, FeedColumn column);

/// True for ids, which are set in monospace and elided in the middle.
bool isIdColumn(FeedColumn column);
bool isNumberColumn(FeedColumn column);

/// `12.4 ms`, `1.2 s`; in the user's locale. `us` in microseconds.
QString latencyText(qint64 us);
/// Local time of day, `14:03:22.417`.
QString timeOfDayText(qint64 unixMs);

} // namespace hall::ui
