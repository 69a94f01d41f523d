"""What becomes of a bug: it is logged whole, and the first of a run is shown with a report to copy."""

import logging
import sys
import threading
from collections.abc import Callable
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from asquoted.qt.errors import bug_report

_LOG = logging.getLogger("asquoted")
_LOG_BYTES = 1_000_000


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

    def __init__(self, show: Callable[[str], None], parent: QObject) -> None:
        super().__init__(parent)
        self._shown = False
        self._show = show
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
            self._show(report)
