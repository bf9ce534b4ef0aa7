// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hall/approving/approval_desk.h"
#include "ui/shell/server_state.h"

namespace hall::ui {

/// What the tray icon says, by its shape as well as by its colour.
enum class TrayShape {
    Running, ///< an arch
    Waiting, ///< the number
    Paused,  ///< a padlock: lockdown, or offline
    Problem, ///< a triangle
    Stopped, ///< a crossed-out ring
};
inline constexpr int trayShapeCount = int(TrayShape::Stopped) + 1;

struct TrayState {
    TrayShape shape = TrayShape::Stopped;
    int waiting = 0; ///< requests that wait for a person and are not set aside
    QString words;   ///< the same and more, for the tooltip

    bool operator==(const TrayState&) const = default;
};

/// What keeps requests from an answer comes before what waits for a person. Pure.
TrayState describeTray(const ServerState& server, const HallStatus& status,
                       const ApprovalCounts& approvals);

} // namespace hall::ui
