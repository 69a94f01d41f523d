"""The window's composition: settings, library, window, and the event loop.

The order is that of the first paint: what a window without anything in it needs, then all the rest.
"""

import logging
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, QTimer
from PySide6.QtWidgets import QApplication, QStyle, QWidget

from asquoted import __version__, paths
from asquoted.qt.keeping import Keeping
from asquoted.qt.main_window import MainWindow
from asquoted.qt.palettes import MODES, STYLE, apply_first_palette
from asquoted.settings import Settings, read_settings

if TYPE_CHECKING:
    from asquoted.qt.interrupts import Interrupts
    from asquoted.qt.reporting import Reporter

_LOG = logging.getLogger("asquoted")
_PATIENCE = 1_000
"""Milliseconds after which the rest is loaded even if the window was never painted: it may have been
started hidden behind others."""


def run(library: Path | None) -> int:
    """Open the window on `library`, or on the one of the last time, and return the exit code."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        # By name: to ask an application for its style, and set another, takes a tenth of a bare start.
        app = QApplication([*sys.argv[:1], "-style", STYLE])
    app.setApplicationName("AsQuoted")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("asquoted")
    settings = read_settings(paths.settings_file())
    if settings.theme not in MODES:
        settings.theme = "system"
    apply_first_palette(app, settings.theme)
    window = MainWindow(settings)
    fit_screen(window)
    start = Start(window, settings, library)
    keeping = Keeping(window, settings, paths.settings_file())
    window.show()
    code = app.exec()
    keeping.end()
    start.leave()
    return code


class Start(QObject):
    """Fills the window when it was painted for the first time."""

    def __init__(self, window: MainWindow, settings: Settings, library: Path | None) -> None:
        super().__init__(window)
        self._window = window
        self._settings = settings
        self._library = library
        self._reporter: Reporter | None = None
        self._interrupts: Interrupts | None = None
        # Not out of the paint event itself: what was painted is not yet on the screen then.
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_time)
        window.painted.connect(self._on_painted)
        self._timer.start(_PATIENCE)

    def leave(self) -> None:
        """Give back what the program took from the interpreter."""
        if self._interrupts is not None:
            self._interrupts.uninstall()
        if self._reporter is not None:
            self._reporter.uninstall()

    def _on_painted(self) -> None:
        if self._timer.isActive():
            self._timer.start(0)

    def _on_time(self) -> None:
        from asquoted.qt.interrupts import Interrupts
        from asquoted.qt.languages import speak
        from asquoted.qt.reporting import Reporter, keep_log
        from asquoted.qt.theme import apply_font, apply_reading, apply_theme

        app = QApplication.instance()
        keep_log(paths.log_file())
        self._reporter = Reporter(self._window.show_report, self._window)
        self._reporter.install()
        if isinstance(app, QApplication):
            self._interrupts = Interrupts(app)
            apply_theme(app, self._settings.theme)
            apply_font(app, self._settings.zoom)
            apply_reading(app, self._settings.reading_font, self._settings.reading_size)
            speak(app, self._settings.language)
        self._window.furnish()
        # By now the frame that it got is known.
        fit_screen(self._window)
        path, create = first_library(self._library, self._settings)
        self._window.open_library(path, create=create)
        _LOG.info("AsQuoted %s opens %s", __version__, path)


def first_library(named: Path | None, settings: Settings) -> tuple[Path, bool]:
    """Return which library to open at the start, and whether to make it if it is not there.

    One that is named, or was open the last time, is never made anew: if it is missing, its
    owner wants to know. The user's own is made on the very first start.
    """
    own = paths.default_library()
    if named is not None:
        return named, named == own
    if settings.last_library:
        last = Path(settings.last_library)
        return last, last == own
    return own, True


def fit_screen(window: QWidget) -> None:
    """Let no window be larger than its screen: it may have been left on a larger one, or at another scale.

    Its frame counts, which only the desktop knows: it is guessed until the window is shown.
    """
    if window.isMaximized() or window.isFullScreen():
        return
    room = window.screen().availableGeometry()
    frame = window.frameGeometry().size() - window.size()
    if not window.isVisible():
        frame.setHeight(window.style().pixelMetric(QStyle.PixelMetric.PM_TitleBarHeight, None, window))
    window.resize(window.size().boundedTo(room.size() - frame))
    if not room.contains(QRect(window.pos(), window.size() + frame)):
        # What is moved is the frame.
        window.move(room.topLeft())
