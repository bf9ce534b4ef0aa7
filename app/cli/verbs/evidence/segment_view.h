// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/terminal/output.h"
#include "core/audit/archive/segment_check.h"

#include <QJsonObject>

namespace hall::cli {

QJsonObject segmentsJson(const SegmentCheck& check);
void showSegments(const SegmentCheck& check, Output& out);

} // namespace hall::cli
