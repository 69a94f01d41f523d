"""Whether there is a screen to open the window on: asked before Qt, which aborts where there is none."""

import os
import sys
from collections.abc import Mapping

from asquoted.errors import UserError


def need_screen(environment: Mapping[str, str] = os.environ, platform: str = sys.platform) -> None:
    """Raise UserError, saying what to do, if Qt could not open a window here."""
    if not platform.startswith("linux") or environment.get("QT_QPA_PLATFORM"):
        return
    if not (environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY")):
        raise UserError(
            "there is no display to open the window on; the command line does all of its jobs "
            "(asquoted --help), or set QT_QPA_PLATFORM=offscreen"
        )
    if not environment.get("WAYLAND_DISPLAY"):
        _need_library("libxcb-cursor.so.0", "libxcb-cursor0")


def _need_library(name: str, package: str) -> None:
    import ctypes

    try:
        ctypes.CDLL(name)
    except OSError as error:
        raise UserError(f"the window needs the system library {name}; install it ({package})") from error
