// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hall/hall.h"
#include "core/server/server_runner.h"
#include "ui/theme/theme.h"

#include <QString>

namespace hall::ui {

enum class ServerCondition {
    Starting,
    Online,
    Offline,
    Lockdown,
    CannotRecord, ///< listens, but the log takes no records: everything is refused
    PortInUse,
    NotListening, ///< another reason not to listen
    Stopped,
};

/// The one answer to "how is the Hall?", in the three ways that it is shown.
struct ServerState {
    ServerCondition condition = ServerCondition::Starting;
    QString icon; ///< differs in shape for every kind of state
    ColorRole role = ColorRole::Muted;
    QString word;
    QString sentence; ///< what it means for those who ask

    bool operator==(const ServerState&) const = default;
};

/// What keeps callers from an answer comes before what they would be answered. Pure.
ServerState describeServer(ServerRunner::State runner, const Error& error,
                           const HallStatus& status);

} // namespace hall::ui
