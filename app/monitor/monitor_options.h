// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/server_settings.h"
#include "ui/theme/theme.h"

#include <QStringList>

#include <optional>

class QProcessEnvironment;

namespace hall::app {

struct MonitorOptions {
    ServerSettings settings;
    std::optional<ui::Appearance> appearance; ///< --theme; nullopt: as remembered
};

/// The decisions that the window can look back on.
inline constexpr int monitorEventCapacity = 20000;

/// What to print, and no more, when that is all that was asked for: --help or --version.
std::optional<QString> informationAsked(const QStringList& arguments);

/// `arguments` as of QCoreApplication, the program first. Error INVALID_OPTION, see
/// resolveServerSettings().
Result<MonitorOptions> readMonitorOptions(const QStringList& arguments,
                                          const QProcessEnvironment& environment);

} // namespace hall::app
