// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>

namespace hall::cli {

/// From the first call on Ctrl+C and SIGTERM do not end the program but set this: for a verb that
/// has something to put in order first.
const std::atomic_bool& interruption();

/// Waits so long, in milliseconds, or until then. False: interrupted.
bool pauseUnlessInterrupted(int ms);

} // namespace hall::cli
