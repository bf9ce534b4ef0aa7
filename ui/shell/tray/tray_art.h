// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/tray/tray_state.h"

#include <QIcon>

namespace hall::ui {

/// For which panel the icon is drawn. Stored as a number: add at the end.
enum class TrayVariant {
    Coloured, ///< on a tile in the state's colour
    Light,    ///< light lines, for a dark panel
    Dark,     ///< dark lines, for a light panel
};
inline constexpr int trayVariantCount = int(TrayVariant::Dark) + 1;

/// The icon in the sizes that panels use. GUI thread only.
QIcon trayIcon(const TrayState& state, TrayVariant variant);

/// One of them, `side` × `side` pixels.
QPixmap trayPixmap(const TrayState& state, TrayVariant variant, int side);

} // namespace hall::ui
