// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/audit/zone_text.h"

#include <QString>

#include <vector>

namespace hall::ui {

struct TimeTick {
    qint64 atMs = 0;
    QString label;
};

/// Round moments in [fromMs, toMs), at most `most` of them, as a person of that zone would choose
/// them: full minutes, hours, days, months. Empty when the range is. Pure; thread-safe.
std::vector<TimeTick> timeTicks(qint64 fromMs, qint64 toMs, int most, Zone zone);

} // namespace hall::ui
