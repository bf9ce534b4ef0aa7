// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/feed_cells.h"

namespace hall::ui {

/// The widest that a cell of a decision usually is, which sets its column's first width. Fixed,
/// because measuring every row again and again is what makes live tables stutter.
QString usualContent(FeedColumn column);

} // namespace hall::ui
