# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2034
# What run.sh, test.sh and .ci/run share. Sourced, never run.

# The folder of the clone, also when the script was called through a symbolic link.
HALL_ROOT=$(dirname "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")")
HALL_BUILD=${HALL_BUILD_DIR:-$HALL_ROOT/build}

# Debian 12's names. Libraries that these depend on are not listed.
HALL_BUILD_PACKAGES=(
    cmake ninja-build g++ ccache python3
    qt6-base-dev qt6-httpserver-dev qt6-websockets-dev qt6-svg-dev
    qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
    libssl-dev libsqlite3-dev zlib1g-dev nlohmann-json3-dev
)
HALL_RUN_PACKAGES=(libqt6sql6-sqlite qt6-wayland qt6-translations-l10n fonts-dejavu-core)
HALL_TEST_PACKAGES=(
    dbus-daemon nodejs python3-requests python3-fastapi python3-prometheus-client python3-yaml openssl curl
    golang-go golang-golang-x-mod-dev
)
HALL_LINT_PACKAGES=(clang-format-14 clang-tidy-14 clang-14 libclang-rt-14-dev shellcheck)
HALL_PACKAGE_PACKAGES=(
    appstream desktop-file-utils dpkg-dev file gzip lintian man-db mandoc systemd
)

say() { printf '%s\n' "$*" >&2; }

# Qt asks for a UTF-8 locale and complains on every start without one.
use_utf8_locale() {
    case "${LC_ALL:-${LC_CTYPE:-${LANG:-}}}" in
        *[Uu][Tt][Ff]8* | *[Uu][Tt][Ff]-8*) ;;
        *) export LC_ALL=C.UTF-8 ;;
    esac
}

# Runs a command as root: directly, or through sudo.
as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    else
        sudo "$@"
    fi
}

# install_packages NAME…: installs what is missing, and touches neither network nor apt when
# nothing is.
install_packages() {
    local package missing=()
    if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
        if [ -n "${HALL_SKIP_PACKAGES:-}" ]; then
            return 0
        fi
        say "This machine has no apt-get, so the packages cannot be installed for you."
        say "Install what corresponds to: $*"
        say "then run this again with HALL_SKIP_PACKAGES=1."
        return 1
    fi
    for package in "$@"; do
        if [ "$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null)" != installed ]; then
            missing+=("$package")
        fi
    done
    if [ ${#missing[@]} -eq 0 ]; then
        return 0
    fi
    if [ "$(id -u)" -ne 0 ] && ! command -v sudo >/dev/null; then
        say "These packages are missing, and installing them needs root (no sudo here):"
        say "    apt-get install --no-install-recommends ${missing[*]}"
        say "Run that as root, then this script again."
        return 1
    fi
    say "Installing: ${missing[*]}"
    local apt=(env DEBIAN_FRONTEND=noninteractive apt-get -y -q
               -o DPkg::Lock::Timeout=300 -o Acquire::Retries=3)
    as_root "${apt[@]}" update >&2 \
        || say "apt-get update failed; going on with the package lists that are here."
    as_root "${apt[@]}" install --no-install-recommends "${missing[@]}" >&2
}

# Tests that need a published Node package: folder, and what to call it.
HALL_NODE_TESTS=(
    "tests/mcp:The MCP client"
    "tests/integrations:The integrations' packages"
    "tests/proof/canonicalize:npm's canonicalize"
)

# install_node_packages FOLDER NAME: from npm's registry, in the versions of the folder's lock file,
# and to nowhere but that folder.
install_node_packages() {
    local folder=$HALL_ROOT/$1 name=$2
    # What node_modules was made from; npm itself keeps another form of it.
    if cmp -s "$folder/package-lock.json" "$folder/node_modules/.made-from"; then
        return 0
    fi
    # Some packages of Node bring npm along, and then Debian's own cannot be installed.
    if ! command -v npm >/dev/null; then
        install_packages npm
    fi
    say "$name is missing for the tests: installing it"
    if ! (cd "$folder" && npm ci --ignore-scripts --no-audit --no-fund) >&2; then
        # Everything else can be built and tested without it.
        say "$name could not be installed: the test that uses it is left out."
        rm -rf "$folder/node_modules"
        return 0
    fi
    cp "$folder/package-lock.json" "$folder/node_modules/.made-from"
}

install_node_tests() {
    local test
    for test in "${HALL_NODE_TESTS[@]}"; do
        install_node_packages "${test%%:*}" "${test#*:}"
    done
}

# build_hall TARGET…: configures build/ and builds the targets. Sixteen files are compiled at once,
# which makes a whole build three times as quick and that of one changed file slower: to work on the
# code, take the preset dev.
build_hall() {
    local fresh=()
    # A build folder that was made for a clone elsewhere is of no use here.
    if [ -f "$HALL_BUILD/CMakeCache.txt" ] \
        && ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$HALL_ROOT" "$HALL_BUILD/CMakeCache.txt"; then
        fresh=(--fresh)
    fi
    cmake "${fresh[@]}" -S "$HALL_ROOT" -B "$HALL_BUILD" -G Ninja \
        -DCMAKE_BUILD_TYPE="${HALL_BUILD_TYPE:-RelWithDebInfo}" \
        -DCMAKE_EXPORT_COMPILE_COMMANDS=ON \
        -DCMAKE_UNITY_BUILD=ON \
        -DHALL_WERROR="${HALL_WERROR:-OFF}" >&2
    cmake --build "$HALL_BUILD" --parallel "$(nproc)" --target "$@" >&2
}
