"""Showing a file outside of this program: with what the desktop opens it by, or in its folder."""

import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from shutil import which

from PySide6.QtCore import QObject, QProcess, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices

_LOOK = 200
"""Milliseconds between two looks whether a launcher has given up."""
_LOOKS = 75
"""After so many the launcher is taken to be what it has opened, and left alone: that may be for hours."""


@dataclass(frozen=True, slots=True)
class Shown:
    """What the button of a notice stands for: this file is to be opened, or shown in its folder."""

    path: Path
    in_folder: bool = False


class Opening(QObject):
    """Hands files and folders to the desktop.

    Signals:
        failed: nothing on this desktop opens what was handed to it; carries the `Shown`.
    """

    failed = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._under_way: list[tuple[Shown, subprocess.Popen[bytes], int]] = []
        self._looks = QTimer(self)
        self._looks.setInterval(_LOOK)
        self._looks.timeout.connect(self._on_time_to_look)

    @property
    def is_waiting(self) -> bool:
        """Whether it is not known yet of something if it was opened."""
        return bool(self._under_way)

    def show(self, what: Shown) -> None:
        """Open a file, or its folder; where that fails, now or later, `failed` says so."""
        place = what.path.parent if what.in_folder else what.path
        launcher = which("xdg-open") if sys.platform not in ("win32", "darwin") else None
        if what.in_folder and sys.platform == "win32":
            taken, _ = QProcess.startDetached("explorer", ["/select,", str(what.path)])
        elif what.in_folder and sys.platform == "darwin":
            taken, _ = QProcess.startDetached("open", ["-R", str(what.path)])
        elif launcher is not None:
            # Qt starts it as well, and never hears that it found nothing to open the file by.
            taken = self._launch(launcher, place, what)
        else:
            taken = QDesktopServices.openUrl(QUrl.fromLocalFile(str(place.resolve())))
        if not taken:
            self.failed.emit(what)

    def _launch(self, launcher: str, place: Path, what: Shown) -> bool:
        none = subprocess.DEVNULL
        try:
            # In a session of its own: what it opens outlives this program.
            started = subprocess.Popen(
                [launcher, str(place.resolve())], stdin=none, stdout=none, stderr=none, start_new_session=True
            )
        except OSError:
            return False
        self._under_way.append((what, started, 0))
        self._looks.start()
        return True

    # Slots

    def _on_time_to_look(self) -> None:
        waiting = []
        for what, started, looks in self._under_way:
            ended = started.poll()
            if ended is None and looks < _LOOKS:
                waiting.append((what, started, looks + 1))
            elif ended:
                self.failed.emit(what)
        self._under_way = waiting
        if not waiting:
            self._looks.stop()
