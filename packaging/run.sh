#!/bin/sh
# Do the main job: the window on the sample library, or the same job without a display.
set -eu
cd "$(dirname "$0")/.."
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || [ "$(uname -s)" != Linux ]; then
    sh packaging/bootstrap.sh window
    exec .venv/bin/asquoted
fi
sh packaging/bootstrap.sh offscreen
echo "asquoted: there is no display, so the window is drawn offscreen"
QT_QPA_PLATFORM=offscreen exec .venv/bin/python packaging/pictures.py --main-job build
