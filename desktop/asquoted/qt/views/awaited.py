"""What the middle of the window waits for: a statement of very many renderings, being compared."""

from PySide6.QtCore import QObject, QTimer, Signal

from asquoted.domain.targets import Target
from asquoted.qt.views.empty_state import EmptyState

_PATIENCE = 150
"""Milliseconds until that is said: what is over by then would only flicker."""


class Awaited(QObject):
    """Which statement is waited for, if any, and what is shown meanwhile.

    `target` is what shall be selected in it then.

    Signals:
        long: the wait takes long, and is over; `is_long` tells which.
    """

    long = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.statement = ""
        self.target: Target | None = None
        self.is_long = False
        self.page = EmptyState()
        self.page.say(
            "compare",
            self.tr("Comparing…"),
            self.tr("Very many renderings of this statement are held against each other."),
        )
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PATIENCE)
        self._timer.timeout.connect(self._on_time)

    def __bool__(self) -> bool:
        return bool(self.statement)

    def begin(self, statement: str) -> None:
        """Wait for a statement."""
        if statement != self.statement:
            self.statement, self.target = statement, None
            self._timer.start()

    def end(self) -> Target | None:
        """Wait no more, and return what shall be selected."""
        target = self.target
        was_long, self.is_long = self.is_long, False
        self.statement, self.target = "", None
        self._timer.stop()
        if was_long:
            self.long.emit()
        return target

    # Slots

    def _on_time(self) -> None:
        self.is_long = True
        self.long.emit()
