"""The window's composition: settings, library, window, and the event loop."""

import logging
import signal
import socket
import sys
import threading
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, QSocketNotifier, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from asquoted import __version__, paths
from asquoted.qt.errors import bug_report
from asquoted.qt.icons import app_icon
from asquoted.qt.main_window import MainWindow
from asquoted.qt.theme import MODES, apply_font, apply_theme
from asquoted.settings import Settings, read_settings, write_settings

_LOG = logging.getLogger("asquoted")
_LOG_BYTES = 1_000_000


def run(library: Path | None) -> int:
    """Open the window on `library`, or on the one of the last time, and return the exit code."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication(sys.argv[:1])
    app.setApplicationName("AsQuoted")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("asquoted")
    app.setWindowIcon(app_icon())
    keep_log(paths.log_file())
    settings = read_settings(paths.settings_file())
    apply_theme(app, settings.theme if settings.theme in MODES else "system")
    apply_font(app, settings.zoom)
    window = MainWindow(settings)
    fit_screen(window)
    reporter = Reporter(window)
    reporter.install()
    interrupts = Interrupts(app)
    window.show()
    # Painted first: the database layer takes longer to load than the window.
    app.processEvents()
    path, create = first_library(library, settings)
    window.open_library(path, create=create)
    _LOG.info("AsQuoted %s opens %s", __version__, path)
    code = app.exec()
    keep_settings(window)
    interrupts.uninstall()
    reporter.uninstall()
    return code


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
    """Let no window be larger than its screen: it may have been left on a larger one, or at another scale."""
    room = window.screen().availableGeometry()
    window.resize(window.size().boundedTo(room.size()))
    if not room.contains(window.geometry()):
        window.move(room.topLeft())


def keep_settings(window: MainWindow) -> None:
    """Write down how the window was left; a disk that takes nothing does not stop the program."""
    try:
        write_settings(window.keep(), paths.settings_file())
    except OSError as error:
        _LOG.warning("the settings could not be kept: %s", error)


def keep_log(path: Path) -> None:
    """Log to `path` from now on; without a place to log to, log to nowhere."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(path, maxBytes=_LOG_BYTES, backupCount=2, encoding="utf-8", delay=True)
    except OSError:
        return
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    _LOG.addHandler(handler)
    _LOG.setLevel(logging.INFO)


class Reporter(QObject):
    """Logs every bug whole, and shows the first of a run in the window.

    Signals:
        reported: a bug happened, on whatever thread; carries its report.
    """

    reported = Signal(str)

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._shown = False
        self._window = window
        self._before = sys.excepthook, threading.excepthook
        self.reported.connect(self._on_reported)

    def install(self) -> None:
        """Hear of every exception that nobody caught."""
        sys.excepthook = self.report
        threading.excepthook = self._report_thread

    def uninstall(self) -> None:
        """Give the hooks back."""
        sys.excepthook, threading.excepthook = self._before

    def report(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Log one bug, and show it; Ctrl+C is none."""
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        _LOG.error("bug", exc_info=(kind, error, trace))
        self.reported.emit(bug_report(kind, error, trace))

    def _report_thread(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self.report(args.exc_type, args.exc_value, args.exc_traceback)

    def _on_reported(self, report: str) -> None:
        if not self._shown:
            self._shown = True
            self._window.show_report(report)


class Interrupts(QObject):
    """Lets Ctrl+C in the terminal close the window.

    Python runs its signal handlers only between bytecodes, and the event loop has none:
    the interpreter is woken through a socket.
    """

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._reader, self._writer = socket.socketpair()
        self._reader.setblocking(False)
        self._writer.setblocking(False)
        self._notifier = QSocketNotifier(self._reader.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_woken)
        self._wakeup = signal.set_wakeup_fd(self._writer.fileno(), warn_on_full_buffer=False)
        self._handler = signal.signal(signal.SIGINT, self._on_interrupt)

    def uninstall(self) -> None:
        """Leave signals as they were."""
        signal.set_wakeup_fd(self._wakeup)
        signal.signal(signal.SIGINT, self._handler)
        self._notifier.setEnabled(False)
        self._reader.close()
        self._writer.close()

    def _on_woken(self) -> None:
        self._reader.recv(64)

    def _on_interrupt(self, number: int, frame: object) -> None:
        # Not at once: before the event loop runs, it cannot be left.
        QTimer.singleShot(0, QApplication.closeAllWindows)
        QTimer.singleShot(0, QApplication.quit)
