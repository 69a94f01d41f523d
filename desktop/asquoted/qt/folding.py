"""What was done comes into the library's file when nothing more is done for a while.

Until then it is in the log beside the file: safe there, but whoever copies the file alone gets none of it.
"""

from PySide6.QtCore import QObject, QTimer

from asquoted.qt.library_session import LibrarySession

QUIET = 3_000
"""Milliseconds without an edit after which the log is folded."""


class Folding(QObject):
    """Folds the log of the session's library into its file, some seconds after the newest edit."""

    def __init__(self, session: LibrarySession) -> None:
        super().__init__(session)
        self._session = session
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.setInterval(QUIET)
        self.timer.timeout.connect(self._on_quiet)
        session.changed.connect(self.timer.start)

    # Slots

    def _on_quiet(self) -> None:
        if self._session.is_idle:
            self._session.fold()
        elif self._session.is_open:
            self.timer.start()
