"""A small chart: how many of the base's words each outlet kept."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from asquoted.qt.filled import fill, listed
from asquoted.qt.models.figures import KeptBar, kept_formula
from asquoted.qt.theme import blend, heavier, look_of
from asquoted.qt.tips import tip
from asquoted.qt.views.chips import ElidedLabel
from asquoted.qt.views.parts import bold, named

_STEPS = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Left: -1,
}
_NAME_SHARE, _FIGURE_SHARE = 0.24, 0.22
_FILLED = 0.62
"""How much of a line's height the bar has."""


class KeptBarButton(QAbstractButton):
    """One outlet's bar, with its name before it and its figure after it.

    Signals:
        walked: a key asks for another bar; carries how many on or back, 0 for the first or None for the last.
    """

    walked = Signal(object)

    def __init__(self, bar: KeptBar, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bar = bar
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setText(bar.outlet)
        self.setAccessibleName(
            fill(self.tr("{outlet}, words kept: {figure}"), outlet=bar.outlet, figure=bar.figure.words)
        )
        self.setAccessibleDescription(self.tr("Enter goes to this outlet in the table"))
        self.setToolTip(tip(f"{listed(': ', (bar.outlet, bar.figure.words))}\n{kept_formula()}"))

    def bar_rect(self) -> QRectF:
        """Return where the whole of the words would reach."""
        line = self.fontMetrics().height()
        left, right = self.width() * _NAME_SHARE, self.width() * (1 - _FIGURE_SHARE)
        thick = line * _FILLED
        return QRectF(left, (self.height() - thick) / 2, max(right - left - line * 0.6, 4.0), thick)

    def colours(self) -> tuple[QColor, QColor]:
        """Return what the bar is filled with, and what the whole is drawn with."""
        look = look_of(self.palette())
        return look.accent, blend(look.text, look.paper, 0.5)

    # Qt overrides

    def sizeHint(self) -> QSize:
        return QSize(240, round(self.fontMetrics().height() * 1.3))

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _STEPS:
            self.walked.emit(_STEPS[key])
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.walked.emit(0 if key is Qt.Key.Key_Home else None)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        look, line = look_of(self.palette()), self.fontMetrics().height()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), look.paper)
        self._paint_bar(painter)
        painter.setPen(look.text)
        box = self.bar_rect()
        name = QRectF(line * 0.5, 0, box.left() - line, self.height())
        elided = self.fontMetrics().elidedText(
            self.bar.outlet.replace("\n", " "), Qt.TextElideMode.ElideRight, int(name.width())
        )
        painter.drawText(name, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, elided)
        self._paint_figure(painter, box.right() + line * 0.5)
        if self.hasFocus():
            painter.setPen(QPen(look.accent, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)
        elif self.underMouse():
            painter.setPen(QPen(look.muted, 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)

    def _paint_bar(self, painter: QPainter) -> None:
        """Draw the part that was kept, filled, in the outline of the whole: length tells it, not colour."""
        filled, outline = self.colours()
        box = self.bar_rect()
        if self.bar.share is None:
            pen = QPen(outline, 1)
            pen.setStyle(Qt.PenStyle.DotLine)
            painter.setPen(pen)
            painter.drawLine(QPointF(box.left(), box.center().y()), QPointF(box.right(), box.center().y()))
            return
        kept = QRectF(box.topLeft(), box.bottomRight())
        # What is not nought can be seen, however little it is.
        kept.setWidth(max(box.width() * self.bar.share, 2.0 if self.bar.share else 0.0))
        painter.fillRect(kept, filled)
        painter.setPen(QPen(outline, 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(box)
        # Half of the words: what stands on either side of it can be told without reading.
        half = box.center().x()
        painter.setPen(QPen(look_of(self.palette()).paper if self.bar.share > 0.5 else outline, 1))
        painter.drawLine(QPointF(half, box.top() + 1), QPointF(half, box.bottom() - 1))

    def _paint_figure(self, painter: QPainter, left: float) -> None:
        look, figure = look_of(self.palette()), self.bar.figure
        room = QRectF(left, 0, self.width() - left - 4, self.height())
        painter.setFont(heavier(self.font()))
        painter.setPen(look.text)
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(room, middle, figure.result)
        result = painter.fontMetrics().horizontalAdvance(figure.result + "  ")
        painter.setFont(self.font())
        painter.setPen(look.muted)
        counts = self.fontMetrics().elidedText(
            figure.counts, Qt.TextElideMode.ElideRight, int(room.width() - result)
        )
        painter.drawText(room.adjusted(result, 0, 0, 0), middle, counts)


class KeptChart(QWidget):
    """A bar for each outlet, in the order of the table's columns; the arrows walk through them.

    Signals:
        outlet_chosen: a bar was clicked, or entered by key; carries its document's id.
    """

    outlet_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons: list[KeptBarButton] = []
        self.title = ElidedLabel(self)
        bold(self.title)
        self.title.setText(self.tr("Words kept by outlet"))
        self.formula = ElidedLabel(self)
        self.formula.setForegroundRole(self.palette().ColorRole.PlaceholderText)
        self._list = QWidget()
        self._rows = QVBoxLayout(self._list)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)
        self._scroll = named(QScrollArea(self), self.tr("Chart of the words kept by outlet"))
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidgetResizable(True)
        self._scroll.setWidget(self._list)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 4, 4, 4)
        column.setSpacing(2)
        column.addWidget(self.title)
        column.addWidget(self.formula)
        column.addWidget(self._scroll, 1)
        self.setAccessibleName(self.title.text())

    def show_bars(self, bars: Sequence[KeptBar]) -> None:
        """Show these outlets' bars in place of those before; the keyboard stays with its outlet."""
        if tuple(bars) == tuple(one.bar for one in self.buttons):
            return
        held = next((one.bar.document for one in self.buttons if one.hasFocus()), None)
        for old in self.buttons:
            self._rows.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.formula.setText(self.tr("= {formula}").format(formula=kept_formula()) if bars else "")
        self.buttons = [KeptBarButton(bar, self._list) for bar in bars]
        for button in self.buttons:
            self._rows.addWidget(button)
            button.walked.connect(self._on_walked)
            button.clicked.connect(self._on_clicked)
        self._let_in(next((one for one in self.buttons if one.bar.document == held), None))
        said = ". ".join(button.accessibleName() for button in self.buttons)
        self.setAccessibleDescription(said)

    def fit(self, room: int) -> bool:
        """Take at most so much height, and tell whether that is enough to be of use."""
        row = self.buttons[0].sizeHint().height() if self.buttons else 0
        lines = self.title.sizeHint().height() + self.formula.sizeHint().height() + 12
        self.setFixedHeight(min(lines + row * len(self.buttons), max(room, lines + row)))
        return bool(self.buttons) and lines + row * min(len(self.buttons), 2) <= room

    def _let_in(self, button: KeptBarButton | None) -> None:
        """Let Tab stop at one bar alone: of forty outlets, who only passes by would press it forty times."""
        entered = button or (self.buttons[0] if self.buttons else None)
        for one in self.buttons:
            policy = Qt.FocusPolicy.StrongFocus if one is entered else Qt.FocusPolicy.ClickFocus
            one.setFocusPolicy(policy)
        if button is not None:
            button.setFocus()
            self._scroll.ensureWidgetVisible(button, 0, 0)

    # Slots

    def _on_walked(self, by: int | None) -> None:
        sender = self.sender()
        if isinstance(sender, KeptBarButton):
            last = len(self.buttons) - 1
            at = self.buttons.index(sender)
            goal = last if by is None else 0 if by == 0 else min(max(at + by, 0), last)
            self._let_in(self.buttons[goal])

    def _on_clicked(self) -> None:
        sender = self.sender()
        if isinstance(sender, KeptBarButton):
            self._let_in(sender)
            self.outlet_chosen.emit(sender.bar.document)
