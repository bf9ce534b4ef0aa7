#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds, and runs the whole test suite. Arguments go to ctest, for
# example `-R route` for the tests whose name contains "route".
set -euo pipefail
# shellcheck source-path=SCRIPTDIR source=lib.sh
source "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/lib.sh"

use_utf8_locale
install_packages "${HALL_BUILD_PACKAGES[@]}" "${HALL_RUN_PACKAGES[@]}" "${HALL_TEST_PACKAGES[@]}"
install_node_tests
build_hall all
exec ctest --test-dir "$HALL_BUILD" --output-on-failure --no-tests=error \
    --parallel "${HALL_TEST_JOBS:-2}" "$@"
