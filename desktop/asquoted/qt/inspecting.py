"""What the panel of the selection says, drawn when what is selected was painted in its view.

Who goes from difference to difference, or through the sentences of a statement, looks at the view
first. What every outlet has there takes half as long to draw again: drawn in a turn of its own, it
never holds up the next key, and where the keys come faster than that, only the last one's is drawn.
"""

from PySide6.QtCore import QObject, QTimer

from asquoted.domain.targets import Target
from asquoted.qt.contents import Contents, Marks
from asquoted.qt.models.inspected import inspect
from asquoted.qt.views.inspector import Inspector

_REST = 10
"""Milliseconds without another step after which the panel follows: too few to be noticed."""


class Inspecting(QObject):
    """Keeps the panel of the selection in step, a moment behind."""

    def __init__(self, inspector: Inspector, parent: QObject) -> None:
        super().__init__(parent)
        self._inspector = inspector
        self._wanted: tuple[Target, Contents, Marks] | None = None
        # The first fires when the step is painted, or with the next one, which begins anew.
        self._painted = self._timer(0)
        self._rest = self._timer(_REST)
        self._painted.timeout.connect(self._rest.start)
        self._rest.timeout.connect(self._on_rest)

    @property
    def is_settled(self) -> bool:
        """Tell whether the panel shows what it was last told to."""
        return self._wanted is None

    def show(self, target: Target | None, contents: Contents, marks: Marks) -> None:
        """Show what there is to say about a target, soon; of several, the last. None is shown at once."""
        self._rest.stop()
        if target is None:
            self._painted.stop()
            self._wanted = None
            self._inspector.show_nothing()
            return
        self._wanted = target, contents, marks
        self._painted.start()

    def _timer(self, interval: int) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(interval)
        return timer

    # Slots

    def _on_rest(self) -> None:
        if self._wanted is not None:
            self._inspector.show_inspected(inspect(*self._wanted))
            self._wanted = None
