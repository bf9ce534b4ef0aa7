#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds, and makes the Debian package in build/package/, checked by
# Debian's own tools. With --try it is also installed, run and removed in a Debian of its own.
set -euo pipefail
# shellcheck source-path=SCRIPTDIR source=lib.sh
source "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/lib.sh"

case "${1:-}" in
    '' | --try) ;;
    *)
        say "\"$1\" is not an option of package.sh; there is one: --try."
        exit 2
        ;;
esac

use_utf8_locale
install_packages "${HALL_BUILD_PACKAGES[@]}" "${HALL_RUN_PACKAGES[@]}" "${HALL_PACKAGE_PACKAGES[@]}"
build_hall hall hall-monitor hall_pages

files=$HALL_ROOT/installer/packaging
packages=$HALL_BUILD/package
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# check NAME COMMAND…: says which check failed.
check() {
    local name=$1
    shift
    if ! "$@" >"$work/check" 2>&1; then
        cat "$work/check" >&2
        say "package.sh: $name found something wrong."
        exit 1
    fi
    say "$name: ok"
}

# The version stands in three places; a package under the wrong one would hide the next.
versions_agree() {
    local built changelog catalogue
    built=$("$HALL_BUILD/bin/hall" version --json | sed -nE 's/.*"version": ?"([^"]*)".*/\1/p')
    changelog=$(dpkg-parsechangelog -l "$files/debian/changelog" -S Version)
    catalogue=$(sed -nE '0,/<release /s/.*<release version="([^"]*)".*/\1/p' \
        "$files/org.hallmonitor.HallMonitor.metainfo.xml")
    echo "program: $built, debian/changelog: $changelog, metainfo: $catalogue"
    [ "${changelog%-*}" = "$built" ] && [ "$catalogue" = "$built" ]
}

manual_pages() {
    local page
    for page in "$@"; do
        mandoc -T lint -W warning "$page" || return 1
        # What groff does not understand it says, and goes on.
        [ -z "$(man --warnings -l "$page" 2>&1 >/dev/null)" ] || return 1
    done
}

# The unit names programs as they are installed; here they are where they were built.
user_unit() {
    sed -E "s|^ExecStart=hall |ExecStart=$HALL_BUILD/bin/hall |" "$files/hall.service" \
        > "$work/hall.service"
    mkdir -p "$work/runtime"
    local analyze=(env XDG_RUNTIME_DIR="$work/runtime" systemd-analyze --user)
    "${analyze[@]}" --man=no verify "$work/hall.service" || return 1
    "${analyze[@]}" security --offline=true --threshold=25 "$work/hall.service"
}

check 'Versions' versions_agree
check 'Desktop file' desktop-file-validate "$files/hall-monitor.desktop"
check 'AppStream metainfo' appstreamcli validate --no-net \
    "$files/org.hallmonitor.HallMonitor.metainfo.xml"
check 'Manual pages' manual_pages "$HALL_BUILD"/installer/packaging/*.1
check 'User unit' user_unit

rm -rf "$packages"
check 'cpack' cpack --config "$HALL_BUILD/CPackConfig.cmake" -B "$packages"
rm -rf "$packages/_CPack_Packages"
deb=$(ls "$packages"/hall-monitor_*.deb)
check 'lintian' lintian --allow-root --fail-on error,warning --info "$deb"

if [ "${1:-}" = --try ]; then
    as_root "$HALL_ROOT/tests/packaging/install_in_chroot.sh" "$deb"
fi
echo "$deb"
