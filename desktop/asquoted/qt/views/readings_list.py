"""Every outlet's reading of one stretch: a list to read, and to go through by key."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from asquoted.qt.filled import fill
from asquoted.qt.models.cuts import SIGN, why_told
from asquoted.qt.models.outlet_readings import OutletReading
from asquoted.qt.tips import explain, tip
from asquoted.qt.views.chips import FormChip
from asquoted.qt.views.few_lines import let_wrap
from asquoted.qt.views.parts import bold, named

_WARNING = "warning"
_AT_ONCE = 8
"""Readings that are shown in one turn: more are below the panel's edge, and would be felt."""


class ReadingsList(QWidget):
    """One line an outlet; who differs from the base stands out.

    Signals:
        reading_chosen: the user went to an outlet's reading; carries the rendering's id.
    """

    reading_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(3)
        self._rows: list[_Row] = []
        self._readings: tuple[OutletReading, ...] = ()
        self._rest = QTimer(self)
        self._rest.setInterval(0)
        self._rest.timeout.connect(self._show_more)

    def show_readings(self, readings: Sequence[OutletReading]) -> None:
        """Show these readings in place of the ones before: the first at once, many more in turns."""
        if tuple(readings) == self._readings:
            return
        for row in self._rows:
            row.hide()
            row.deleteLater()
        self._rows, self._readings = [], tuple(readings)
        self._show_more()

    def _show_more(self) -> None:
        known = len(self._rows)
        for reading in self._readings[known : known + _AT_ONCE]:
            row = self._row(reading)
            self._rows.append(row)
            self._column.addWidget(row)
            row.fit(self.width())
            # Else Qt shows it in a later turn, and gives it no room until then.
            row.show()
        if len(self._rows) < len(self._readings):
            self._rest.start()
        else:
            self._rest.stop()

    def rows(self) -> list[QToolButton]:
        """Return the buttons that go to the outlets' readings."""
        return [button for row in self._rows for button in row.findChildren(QToolButton)]

    def warnings(self) -> list[QLabel]:
        """Return the lines that warn of a negation that was cut off."""
        return [line for row in self._rows for line in row.findChildren(QLabel, _WARNING)]

    def _row(self, reading: OutletReading) -> "_Row":
        row = _Row()
        lines = QVBoxLayout(row)
        lines.setContentsMargins(0, 2, 0, 4)
        lines.setSpacing(0)
        head = QHBoxLayout()
        outlet = named(
            ElidedButton(reading.outlet),
            fill(
                self.tr("{outlet}: {words}"),
                outlet=reading.outlet,
                words=reading.words or self.tr("(nothing)"),
            ),
            self.tr("Goes to this outlet's rendering"),
        )
        outlet.setAutoRaise(True)
        outlet.setToolTip(tip(fill(self.tr("{outlet}: go to this rendering"), outlet=reading.outlet)))
        outlet.setProperty("rendering", reading.rendering)
        outlet.clicked.connect(self._on_clicked)
        form = FormChip(reading.form)
        # A headline in place of an outlet's name must not take the form's room.
        form.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        head.addWidget(outlet)
        head.addStretch(1)
        head.addWidget(form)
        lines.addLayout(head)
        if reading.negation:
            lines.addWidget(self._warning(reading.negation))
        nothing = self.tr("(not given: cut off)") if reading.cut else self.tr("(left out)")
        words = QLabel(reading.words.strip() or nothing)
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setContentsMargins(6, 0, 0, 0)
        let_wrap(words)
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        if reading.same or not reading.words:
            words.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        lines.addWidget(words)
        return row

    def _warning(self, negation: str) -> QLabel:
        warning = QLabel(f"{SIGN} {negation}")
        warning.setObjectName(_WARNING)
        warning.setTextFormat(Qt.TextFormat.PlainText)
        warning.setContentsMargins(6, 0, 0, 0)
        let_wrap(warning)
        bold(warning)
        warning.setAccessibleName(negation)
        explain(warning, why_told(negation))
        return warning

    def _on_clicked(self) -> None:
        button = self.sender()
        if isinstance(button, QToolButton):
            self.reading_chosen.emit(button.property("rendering"))


class _Row(QWidget):
    """One reading, as high as its words need in its width.

    That is reckoned here, once: each of the layouts around it would ask for it several times.
    """

    def fit(self, width: int) -> None:
        """Be as high as that width needs."""
        lines = self.layout()
        if lines is not None:
            self.setFixedHeight(lines.totalHeightForWidth(width))

    # Qt overrides

    def hasHeightForWidth(self) -> bool:
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit(event.size().width())

    def event(self, event: QEvent) -> bool:
        heard = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self.fit(self.width())
        return heard


class ElidedButton(QToolButton):
    """A button that leaves out the middle of its words where there is no room: it widens no panel."""

    _MARGIN = 12

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self.setText(words)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    # Qt overrides

    def sizeHint(self) -> QSize:
        width = self.fontMetrics().horizontalAdvance(self._words) + self._MARGIN
        return QSize(width, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(min(60, self.sizeHint().width()), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self.width() - self._MARGIN
        self.setText(self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideMiddle, room + 2))
