"""The user's choices, written down while the program runs: a crash, or a power cut, takes none back."""

import logging
from dataclasses import asdict
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from asquoted.qt.main_window import MainWindow
from asquoted.settings import Settings, keep_changed

_LOG = logging.getLogger(__name__)
_OFTEN = 2_000
"""Milliseconds between two looks whether something was chosen: to look takes less than one."""


class Keeping(QObject):
    """Looks every other second at how a window stands, and writes down what is new."""

    def __init__(self, window: MainWindow, settings: Settings, path: Path) -> None:
        super().__init__(window)
        self._window = window
        self._path = path
        self._kept = asdict(settings)
        self._has_warned = False
        self.looks = QTimer(self)
        self.looks.setInterval(_OFTEN)
        self.looks.timeout.connect(self.keep)
        self.looks.start()

    def keep(self) -> None:
        """Write down what is new; a disk that takes nothing does not stop the program."""
        settings = self._window.keep()
        if asdict(settings) == self._kept:
            return
        try:
            keep_changed(settings, self._kept, self._path)
        except OSError as error:
            if not self._has_warned:
                # Not every other second, though it is tried.
                _LOG.warning("the settings could not be kept: %s", error)
            self._has_warned = True
        else:
            self._kept = asdict(settings)

    def end(self) -> None:
        """Write down how the window was left."""
        self.looks.stop()
        self.keep()
