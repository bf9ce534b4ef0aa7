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
    std::optional<QString> language;          ///< --language; nullopt: as remembered
    bool demo = false; ///< --demo: of `settings` the port counts, and the name of the instance
    QString place;     ///< the address to open, `hall://audit/dec_…`; empty: none was given
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
