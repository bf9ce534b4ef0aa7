// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace hall::ui {

/// Property of a widget whose fields are remembered when the window goes, or are of no weight, such
/// as a search: nobody is asked about what stands in them.
inline constexpr char keptInput[] = "keptInput";

} // namespace hall::ui
