"""The margin of an article: what is marked in it, each at the height of its words."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QEnterEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from asquoted.qt.icons import icon
from asquoted.qt.marks import form_style, tag_style
from asquoted.qt.models.reading import Passmark, Remark
from asquoted.qt.models.remark_words import in_full, in_short
from asquoted.qt.theme import is_dark, look_of
from asquoted.qt.tips import explain
from asquoted.qt.views.painting import draw_form

_GAP = 3


class MarginEntry(QAbstractButton):
    """One remark: its sign and its words on a line. A real button, for keys and screen readers."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.remark: Remark | None = None
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_remark(self, remark: Remark) -> None:
        """Stand for another remark."""
        if remark == self.remark:
            return
        self.remark = remark
        words = in_short(remark)
        self.setText(words)
        self.setAccessibleName(words)
        explain(self, in_full(remark))
        self.update()

    # Qt overrides

    def sizeHint(self) -> QSize:
        return QSize(120, self.fontMetrics().height() + 6)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        remark, look = self.remark, look_of(self.palette())
        if remark is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        colour = self._colour(remark)
        if self.underMouse() or self.hasFocus():
            painter.setPen(
                QPen(look.accent if self.hasFocus() else look.hairline, 2 if self.hasFocus() else 1)
            )
            painter.setBrush(look.paper)
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 4, 4)
        height = self.fontMetrics().height()
        sign = QRectF(6, (self.height() - height) / 2, height * 1.4, height)
        match remark.kind:
            case Passmark.RENDERING if remark.form is not None:
                draw_form(painter, sign.adjusted(0, 1, 0, -1), remark.form, colour)
            case Passmark.TAG:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(colour)
                painter.drawEllipse(sign.center(), height * 0.3, height * 0.3)
            case Passmark.NOTE:
                icon("note", colour).paint(painter, sign.toRect())
            case _:
                pen = QPen(colour, 1.4)
                pen.setStyle(
                    Qt.PenStyle.DotLine if remark.kind is Passmark.INDIRECT else Qt.PenStyle.SolidLine
                )
                painter.setPen(pen)
                painter.drawLine(sign.topLeft(), sign.bottomLeft())
        painter.setPen(colour if remark.kind is Passmark.RENDERING else look.text)
        left = sign.right() + 5
        room = QRectF(left, 0, self.width() - left - 4, self.height())
        words = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, int(room.width()))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)

    def _colour(self, remark: Remark) -> QColor:
        look, dark = look_of(self.palette()), is_dark(self.palette())
        if remark.kind is Passmark.RENDERING and remark.form is not None:
            return form_style(remark.form, dark).colour
        if remark.kind is Passmark.TAG:
            return tag_style(remark.colour, dark).colour
        return look.muted


class Margin(QWidget):
    """The entries for what can be seen of an article; they move as it scrolls.

    Signals:
        remark_chosen: an entry was clicked or entered; carries its Remark.
    """

    remark_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries: list[MarginEntry] = []
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Quotations, tags and notes"))

    def show_entries(self, entries: Sequence[tuple[int, Remark]]) -> None:
        """Show remarks at these heights, or as near below as there is room."""
        while len(self._entries) < len(entries):
            entry = MarginEntry(self)
            entry.clicked.connect(self._on_clicked)
            self._entries.append(entry)
        bottom = -10_000
        for entry, (top, remark) in zip(self._entries, entries, strict=False):
            entry.show_remark(remark)
            height = entry.sizeHint().height()
            top = max(top, bottom + _GAP)
            entry.setGeometry(4, top, self.width() - 8, height)
            entry.show()
            bottom = top + height
        for entry in self._entries[len(entries) :]:
            entry.hide()

    def entries(self) -> list[MarginEntry]:
        """Return what is listed now, from top to bottom."""
        return [entry for entry in self._entries if not entry.isHidden()]

    # Qt overrides

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().averageCharWidth() * 34, 100)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().averageCharWidth() * 18, 60)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(look_of(self.palette()).hairline)
        painter.drawLine(0, 0, 0, self.height())

    # Slots

    def _on_clicked(self) -> None:
        sender = self.sender()
        if isinstance(sender, MarginEntry) and sender.remark is not None:
            self.remark_chosen.emit(sender.remark)
