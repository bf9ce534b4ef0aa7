#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# install_in_chroot.sh PACKAGE.deb: installs the package in a new, minimal Debian 12, runs it as an
# ordinary user without a display, removes it, and looks for what is left. Needs root. Everything
# happens in a temporary folder, with mounts and processes that nobody else sees.
set -euo pipefail
# shellcheck source-path=SCRIPTDIR source=../../installer/lib.sh
source "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/../../installer/lib.sh"

die() {
    say "install_in_chroot.sh: $*"
    exit 1
}

# The mirror that this machine uses, else Debian's own.
mirror() {
    local found
    found=$(cat /etc/apt/sources.list /etc/apt/sources.list.d/*.{list,sources} 2>/dev/null \
        | grep -oE '^(URIs:|deb ) *(\[[^]]*\] )?https?://[^ ]+/debian/?( |$)' \
        | grep -oE 'https?://[^ ]+' | head -n 1) || true
    echo "${found:-http://deb.debian.org/debian}"
}

# How this machine's apt gets through to the mirror.
apt_settings() {
    apt-config dump | grep -E '^Acquire::(http|https|Check-Date|Check-Valid-Until|Retries)' || true
}

# Without the display, the locale and the settings of this machine.
in_root() {
    chroot "$root" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 \
        DEBIAN_FRONTEND=noninteractive ${http_proxy:+http_proxy="$http_proxy"} \
        ${https_proxy:+https_proxy="$https_proxy"} "$@"
}

# An ordinary user of it. Words rather than a function: what is started with them is the program.
as_keeper=(chroot --userspec=keeper:keeper)

# Everything that has the name of the Hall, and where services are enabled.
traces() {
    find "$root" -xdev \( -path "$root/proc" -o -path "$root/home" -o -path "$root/var/log" \
        -o -path "$root/var/tmp" \) -prune \
        -o \( -iname '*hall*' -o -path '*.wants/*' \) -printf '%P\n' | sort
}

# listening PROGRAM…: starts it and waits for its one line; sets `url` and `pid`.
listening() {
    local line=
    mkfifo "$root.line"
    "${as_keeper[@]}" "$@" > "$root.line" &
    pid=$!
    exec 7< "$root.line"
    rm "$root.line"
    read -r -t 60 line <&7 || die "$1 said nothing."
    url=${line##* }
    [ "$line" = "Hall Server listening on $url" ] || die "$1 said: $line"
}

stopped() {
    local status=0
    kill -TERM "$pid"
    wait "$pid" || status=$?
    exec 7<&-
    [ "$status" -eq 0 ] || die "It ended with $status."
}

# post BODY → the reply of POST /api/route, asked as an agent.
post() {
    curl -sS --max-time 20 "$url/api/route" -H 'Content-Type: application/json' \
        -H "Authorization: Bearer $(cat "$root/home/keeper/.local/share/hall-monitor/session-token")" \
        -d "$1"
}

# apt COMMAND…: quiet unless it fails.
apt() {
    if ! in_root apt-get -y -q "$@" > "$root.log" 2>&1; then
        tail -n 20 "$root.log" >&2
        die "apt-get $1 failed."
    fi
}

make_root() {
    mkdir -p "$root"
    say "Making a minimal Debian from $(mirror)"
    if ! debootstrap --variant=minbase bookworm "$root" "$(mirror)" > "$root.log" 2>&1; then
        tail -n 20 "$root.log" >&2
        die "debootstrap failed."
    fi
    mount -t proc proc "$root/proc"
    apt_settings > "$root/etc/apt/apt.conf.d/90this-machine"
    cp -L /etc/resolv.conf "$root/etc/resolv.conf"
    in_root useradd --create-home keeper
}

install_it() {
    traces > "$root.before"
    cp "$1" "$root/var/tmp/hall-monitor.deb"
    chmod 644 "$root/var/tmp/hall-monitor.deb"
    say "Installing"
    apt update
    apt install --no-install-recommends /var/tmp/hall-monitor.deb
    ! traces | grep -F '.wants/hall' || die "The user unit is enabled by itself."
    in_root gzip -t /usr/share/man/man1/hall.1.gz /usr/share/man/man1/hall-monitor.1.gz
    in_root dpkg --verify hall-monitor
}

run_it() {
    local asked='"capability_id":"cap.doc.read","env":"dev","data_label":"INTERNAL","tenant_id":"org.acme"'
    local reply url pid
    say "Running"
    "${as_keeper[@]}" hall --version
    "${as_keeper[@]}" hall-monitor --version
    listening hall server start --port 0
    curl -sSf --max-time 20 "$url/health" > /dev/null
    "${as_keeper[@]}" hall worker register --url "$url" --id org.acme.reader --species wrk.doc.reader \
        --cap cap.doc.read > /dev/null
    reply=$(post "{\"worker_id\":\"org.acme.reader\",$asked}")
    [[ $reply == *'"denied":false'* ]] || die "Not allowed: $reply"
    reply=$(post "{\"worker_id\":\"org.acme.other\",$asked}")
    [[ $reply == *'"denied":true'* ]] || die "Not denied: $reply"
    stopped
    "${as_keeper[@]}" hall audit verify > /dev/null
    listening QT_QPA_PLATFORM=offscreen XDG_RUNTIME_DIR=/home/keeper hall-monitor --port 0
    curl -sSf --max-time 20 "$url/health" > /dev/null
    stopped
}

remove_it() {
    say "Removing"
    apt purge --autoremove hall-monitor
    traces > "$root.after"
    diff "$root.before" "$root.after" >&2 || die "Something is left."
    [ -s "$root/home/keeper/.local/share/hall-monitor/hall.db" ] || die "The user's log is gone."
}

# In namespaces of its own: what is mounted and started ends with them.
if [ "${1:-}" = --inside ]; then
    root=$2/root
    as_keeper+=("$root" /usr/bin/env -i PATH=/usr/bin:/bin HOME=/home/keeper LC_ALL=C.UTF-8)
    make_root
    install_it "$3"
    run_it
    remove_it
    say "Installed, ran and was removed."
    exit 0
fi

[ -f "${1:-}" ] || die "Name one package: install_in_chroot.sh PACKAGE.deb"
[ "$(id -u)" -eq 0 ] || die "This needs root, for the mounts of a Debian of its own."
install_packages debootstrap curl util-linux
folder=$(mktemp -d)
trap 'rm -rf --one-file-system "$folder"' EXIT
chmod 755 "$folder"
unshare --mount --propagation private --pid --fork --kill-child \
    "$(readlink -f "${BASH_SOURCE[0]}")" --inside "$folder" "$(readlink -f "$1")"
