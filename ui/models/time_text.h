// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hall::ui {

/// Local time, to the minute: `2026-11-21 14:03`.
QString momentText(qint64 unixMs);
/// `45 s`, `12 min`, `2 h 05 min`, `3 d 4 h`; `due` from zero down. Translated.
QString durationText(qint64 ms);

} // namespace hall::ui
