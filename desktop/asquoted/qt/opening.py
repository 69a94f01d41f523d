"""Showing a file outside of this program: with what the desktop opens it by, or in its folder."""

import sys
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QProcess, QUrl
from PySide6.QtGui import QDesktopServices


@dataclass(frozen=True, slots=True)
class Shown:
    """What the button of a notice stands for: this file is to be opened, or shown in its folder."""

    path: Path
    in_folder: bool = False


def show(what: Shown) -> bool:
    """Hand a file, or its folder, to the desktop; tell whether it took it."""
    if what.in_folder and sys.platform == "win32":
        started, _ = QProcess.startDetached("explorer", ["/select,", str(what.path)])
        return started
    if what.in_folder and sys.platform == "darwin":
        started, _ = QProcess.startDetached("open", ["-R", str(what.path)])
        return started
    place = what.path.parent if what.in_folder else what.path
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(place.resolve())))
