// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace hall::ui {

/// In which time a person reads the log.
enum class Zone { Local, Utc };

QDateTime timeIn(qint64 unixMs, Zone zone);
/// `2026-11-21 14:03:22.417`.
QString zoneTimeText(qint64 unixMs, Zone zone);
/// ISO with the distance to UTC, to the millisecond where there are any: what a filter takes, and
/// what stays true in the hour that a clock goes through twice.
QString zoneIsoText(qint64 unixMs, Zone zone);
/// Translated: `UTC`, or `local time`.
QString zoneWord(Zone zone);

} // namespace hall::ui
