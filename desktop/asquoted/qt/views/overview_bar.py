"""A slim strip that shows where all differences of a quote are."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from asquoted.qt.marks import MarkStyle
from asquoted.qt.theme import look_of
from asquoted.qt.tips import tip


@dataclass(frozen=True, slots=True)
class Tick:
    """One difference: how far down it is (0 to 1), in which outlet's lane, and its number.

    `say` puts it in words, when they are asked for.
    """

    height: float
    lane: int
    style: MarkStyle
    number: int
    say: Callable[[], str] = field(compare=False, repr=False)

    @property
    def words(self) -> str:
        """The outlet, and the difference in words."""
        return self.say()


class OverviewBar(QWidget):
    """All differences from top to bottom, one lane an outlet; grave ones are wider.

    Signals:
        number_chosen: a difference was clicked, or walked to by key; carries its number.
    """

    number_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ticks: tuple[Tick, ...] = ()
        self._lanes = 1
        self._current = 0
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(self.tr("Overview of the differences"))

    def show_ticks(self, ticks: Sequence[Tick], lanes: int) -> None:
        """Show these differences in so many lanes."""
        self._ticks, self._lanes = tuple(ticks), max(lanes, 1)
        self.setAccessibleDescription(self.tr("Differences: {count}").format(count=len(ticks)))
        self.updateGeometry()
        self.update()

    def show_current(self, number: int) -> None:
        """Point at one difference; 0 for none."""
        self._current = number
        self.update()

    def tick_at(self, point: QPointF) -> Tick | None:
        """Return the difference nearest to a point, its height counting first."""

        def distance(tick: Tick) -> tuple[float, float]:
            centre = self._box(tick).center()
            return round(abs(centre.y() - point.y()) / 6), abs(centre.x() - point.x())

        return min(self._ticks, key=distance, default=None)

    def _box(self, tick: Tick) -> QRectF:
        lane = (self.width() - 4) / self._lanes
        thick = max(self.fontMetrics().height() / 4, 3.0)
        top = 2 + tick.height * (self.height() - thick - 4)
        return QRectF(
            2 + tick.lane * lane, top, max(lane - 1, 2.0), thick if tick.style.grave else thick * 0.65
        )

    # Qt overrides

    def sizeHint(self) -> QSize:
        step = max(self.fontMetrics().height() // 4, 3)
        return QSize(4 + min(max(self._lanes, 3) * step, 8 * step), 60)

    def paintEvent(self, event: QPaintEvent) -> None:
        look = look_of(self.palette())
        painter = QPainter(self)
        painter.fillRect(self.rect(), look.paper)
        painter.setPen(look.hairline)
        painter.drawLine(0, 0, 0, self.height())
        for tick in self._ticks:
            box = self._box(tick)
            painter.fillRect(box, tick.style.colour)
            if tick.number == self._current:
                painter.setPen(QPen(look.text, 1.4))
                painter.drawRect(box.adjusted(-1.5, -2, 1.5, 2))
        if self.hasFocus():
            painter.setPen(QPen(look.accent, 2))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        tick = self.tick_at(event.position())
        if tick is not None:
            self.number_chosen.emit(tick.number)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Down.value: 1, Qt.Key.Key_Up.value: -1}.get(event.key())
        numbers = sorted(tick.number for tick in self._ticks)
        if step is None or not numbers:
            super().keyPressEvent(event)
            return
        at = numbers.index(self._current) + step if self._current in numbers else 0
        self.number_chosen.emit(numbers[at % len(numbers)])

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            tick = self.tick_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), tip(tick.words) if tick else "", self)
            return True
        return super().event(event)
