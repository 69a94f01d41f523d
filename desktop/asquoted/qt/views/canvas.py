"""What the columns of a comparison stand on: hairlines, whose line is whose, and where a drag would drop."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from asquoted.qt.theme import look_of


@dataclass(frozen=True, slots=True)
class LineName:
    """Whose words a line has: written before it where texts lie beneath each other."""

    box: QRectF
    name: str


class Canvas(QWidget):
    """Draws what lies between the columns."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._edges: tuple[float, ...] = ()
        self._names: tuple[LineName, ...] = ()
        self._rules: tuple[float, ...] = ()
        self._drop: QLineF | None = None

    @property
    def drop(self) -> QLineF | None:
        """Where a column that is dragged would be put."""
        return self._drop

    @property
    def names(self) -> tuple[LineName, ...]:
        """What is written before the lines."""
        return self._names

    def rule_beside(self, edges: Sequence[float]) -> None:
        """Draw a hairline at each of these, from top to bottom."""
        self._edges, self._names, self._rules = tuple(edges), (), ()
        self.update()

    def rule_beneath(self, edge: float, rules: Sequence[float], names: Sequence[LineName]) -> None:
        """Draw the gutter's edge, a hairline above each block, and the names of the lines."""
        self._edges, self._names, self._rules = (edge,), tuple(names), tuple(rules)
        self.update()

    def show_drop(self, line: QLineF | None) -> None:
        """Show where a column that is dragged would be put; None for nowhere."""
        self._drop = line
        self.update()

    # Qt overrides

    def paintEvent(self, event: QPaintEvent) -> None:
        look = look_of(self.palette())
        painter = QPainter(self)
        painter.fillRect(event.rect(), look.paper)
        painter.setPen(look.hairline)
        for edge in self._edges:
            painter.drawLine(QLineF(edge, 0, edge, self.height()))
        for rule in self._rules:
            painter.drawLine(QLineF(0, rule, self.width(), rule))
        painter.setPen(look.muted)
        metrics = QFontMetricsF(self.font())
        for one in self._names:
            if one.box.bottom() >= event.rect().top() and one.box.top() <= event.rect().bottom():
                words = metrics.elidedText(one.name, Qt.TextElideMode.ElideRight, one.box.width())
                painter.drawText(one.box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)
        if self._drop is not None:
            painter.setPen(QPen(look.accent, 3))
            painter.drawLine(self._drop)
