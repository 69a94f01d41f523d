#!/bin/sh
# Make .venv ready, and see to the system libraries that Qt needs.
#
#   bootstrap.sh offscreen   what runs without a display
#   bootstrap.sh window      also what a real window needs
#   bootstrap.sh screen      also a virtual screen (Xvfb)
#
# Quick when all is in place. Installs Debian packages only as root on a Debian system;
# elsewhere it says what is missing.
set -eu
level=${1:-offscreen}
cd "$(dirname "$0")/.."

say() { printf 'asquoted: %s\n' "$*"; }
fail() { printf 'asquoted: error: %s\n' "$*" >&2; exit 1; }

# --- Python ---------------------------------------------------------------------------------
fits() { "$1" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; }
python=${PYTHON:-}
if [ -z "$python" ]; then
    for name in python3 python3.13 python3.12 python3.11; do
        if command -v "$name" >/dev/null 2>&1 && fits "$name"; then python=$name; break; fi
    done
fi

# --- Debian packages ------------------------------------------------------------------------
wanted=
want() { wanted="$wanted $1"; }
has_library() { # in the linker's cache, or in a standard place where there is no cache
    /sbin/ldconfig -p 2>/dev/null | grep -q "$1" || ls /usr/lib/*/"$1"* /usr/lib/"$1"* >/dev/null 2>&1
}
library() { has_library "$1" || want "$2"; }

if [ "$(uname -s)" = Linux ]; then
    [ -n "$python" ] || want "python3 python3-venv"
    if [ -n "$python" ] && ! "$python" -c 'import ensurepip' 2>/dev/null; then want python3-venv; fi
    library libGL.so.1 libgl1
    library libEGL.so.1 libegl1
    library libglib-2.0.so.0 libglib2.0-0
    library libdbus-1.so.3 libdbus-1-3
    library libfontconfig.so.1 libfontconfig1
    library libfreetype.so.6 libfreetype6
    library libxkbcommon.so.0 libxkbcommon0
    if [ "$level" != offscreen ]; then
        library libxkbcommon-x11.so.0 libxkbcommon-x11-0
        library libxcb-cursor.so.0 libxcb-cursor0
        library libxcb-icccm.so.4 libxcb-icccm4
        library libxcb-image.so.0 libxcb-image0
        library libxcb-keysyms.so.1 libxcb-keysyms1
        library libxcb-render-util.so.0 libxcb-render-util0
        library libxcb-shape.so.0 libxcb-shape0
        library libxcb-xkb.so.1 libxcb-xkb1
    fi
    if [ "$level" = screen ]; then
        command -v Xvfb >/dev/null 2>&1 || want xvfb
        command -v xauth >/dev/null 2>&1 || want xauth
    fi
fi

if [ -n "$wanted" ]; then
    if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
        say "installing system packages:$wanted"
        # A package list that is half there fails half the time: fetch it once.
        DEBIAN_FRONTEND=noninteractive apt-get -qq update
        # shellcheck disable=SC2086
        DEBIAN_FRONTEND=noninteractive apt-get -qq install -y --no-install-recommends $wanted >/dev/null
    elif command -v apt-get >/dev/null 2>&1; then
        fail "system packages are missing; run: sudo apt-get install$wanted"
    else
        fail "system libraries are missing; install what Debian calls:$wanted"
    fi
fi

if [ -z "$python" ]; then
    for name in python3 python3.11; do
        if command -v "$name" >/dev/null 2>&1 && fits "$name"; then python=$name; break; fi
    done
fi
[ -n "$python" ] || fail "Python 3.11 or newer is needed; install it, or name it: make PYTHON=/path/to/python3"
fits "$python" || fail "$python is older than Python 3.11; name a newer one: make PYTHON=/path/to/python3"

# --- the virtual environment ----------------------------------------------------------------
# The stamp says what it was made from, so that a second run costs nothing.
stamp=.venv/made-from
made_from=$({ cat pyproject.toml packaging/constraints.txt; "$python" -VV; pwd; } | cksum)
if [ -x .venv/bin/asquoted ] && [ "$(cat $stamp 2>/dev/null)" = "$made_from" ]; then
    exit 0
fi
say "building .venv with $("$python" --version) (once; a minute or two)"
# An environment of another interpreter, another place or a broken set-up is built anew.
home=$("$python" -c 'import sys; print(sys.base_prefix, sys.version_info[:3])')
there=$(.venv/bin/python -c 'import sys; print(sys.base_prefix, sys.version_info[:3])' 2>/dev/null || true)
if [ "$home" != "$there" ] || ! grep -qsxF "$(pwd)" .venv/made-in; then "$python" -m venv --clear .venv; fi
pwd > .venv/made-in
# Debian's pip 23.0 leaves out dependencies that a newer one takes.
.venv/bin/python -m pip install --quiet --disable-pip-version-check --upgrade pip
.venv/bin/python -m pip install --quiet --disable-pip-version-check --constraint packaging/constraints.txt --editable '.[dev]'
printf '%s\n' "$made_from" > $stamp
say "ready"
