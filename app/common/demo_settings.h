// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/server_settings.h"

namespace hall::app {

inline constexpr quint16 demoPort = 8766;

/// How a demo in `folder` (DemoFolder::path) is opened, its cast written there. Of `flags` only the
/// port is taken; of the environment nothing, because it speaks of the Hall of this machine.
/// Errors: INVALID_OPTION (a flag that would lead the demo elsewhere, or a port that is none),
/// DEMO_FOLDER.
Result<ServerSettings> resolveDemoSettings(const ServerFlags& flags, const QString& folder);

/// That part of it which needs no folder: the same INVALID_OPTION.
Result<quint16> resolveDemoPort(const ServerFlags& flags);

} // namespace hall::app
