#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds, and starts Hall Monitor. Where there is no display it starts the
# Hall Server in the foreground instead. Arguments go to the program that is started.
set -euo pipefail
# shellcheck source-path=SCRIPTDIR source=lib.sh
source "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/lib.sh"

use_utf8_locale
install_packages "${HALL_BUILD_PACKAGES[@]}" "${HALL_RUN_PACKAGES[@]}"

if [ -n "${DISPLAY:-}" ] || [ -n "${WAYLAND_DISPLAY:-}" ]; then
    build_hall hall hall-monitor
    exec "$HALL_BUILD/bin/hall-monitor" "$@"
fi

build_hall hall
say "No display (neither DISPLAY nor WAYLAND_DISPLAY is set): starting the Hall Server without a window."
exec "$HALL_BUILD/bin/hall" server start "$@"
