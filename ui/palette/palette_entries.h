// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hall/hall.h"
#include "ui/models/palette/palette_index.h"

#include <vector>

namespace hall::ui {

/// What a Hall has to be found: waiting approvals, workers, the last 10,000 decisions. GUI thread
/// only; a copy, so that what comes in does not move what is read.
std::vector<PaletteEntry> paletteEntriesOf(Hall& hall);
/// The entry of one record of the log, when that is what was typed: `dec_…`, `rec_…` or `#4711`.
std::optional<PaletteEntry> paletteRecord(const QString& typed);
/// The pages of the help that are built in.
std::vector<PaletteEntry> paletteHelp();

} // namespace hall::ui
