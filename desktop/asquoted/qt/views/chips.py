"""Small signs with a word: a form, a tag; and labels that shorten what does not fit."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QSizePolicy,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QWidget,
)

from asquoted.domain.comparison import Form
from asquoted.qt.filled import fill
from asquoted.qt.marks import form_style, tag_style
from asquoted.qt.phrases import said, word_of
from asquoted.qt.scroll_bars import scale_scroll_bars
from asquoted.qt.theme import is_dark, look_of
from asquoted.qt.tips import explain
from asquoted.qt.views.painting import draw_form


class FormChip(QWidget):
    """A form: its sign and its word."""

    def __init__(self, form: Form = Form.VERBATIM, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.show_form(form)

    def show_form(self, form: Form, reason: str = "") -> None:
        """Show another form; the tooltip says why it is that."""
        self._form = form
        self._word = word_of(form)
        self.setAccessibleName(self.tr("Form: {form}").format(form=self._word))
        explain(self, said(reason) or self._word)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(metrics.height() * 2 + metrics.horizontalAdvance(self._word) + 8, metrics.height() + 4)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().height() * 2, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        style = form_style(self._form, is_dark(self.palette()))
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        height = self.fontMetrics().height()
        sign = QRectF(0, (self.height() - height) / 2, height * 1.6, height)
        draw_form(painter, sign.adjusted(1, 1, -1, -1), self._form, style.colour)
        painter.setPen(style.colour)
        room = QRectF(sign.right() + height * 0.35, 0, self.width() - sign.right(), self.height())
        words = self.fontMetrics().elidedText(
            self._word, Qt.TextElideMode.ElideRight, int(room.width() - height * 0.35)
        )
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)


class TagChip(QLabel):
    """A tag: its name in its colour, framed."""

    def __init__(self, name: str, colour: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._colour = colour
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAccessibleName(fill(self.tr("Tag: {name}"), name=name))
        self.setContentsMargins(6, 1, 6, 1)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def paintEvent(self, event: QPaintEvent) -> None:
        style = tag_style(self._colour, is_dark(self.palette()))
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(style.colour, 1))
        painter.setBrush(style.tint)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        painter.setPen(look_of(self.palette()).text)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self.text())


class ElidedLabel(QLabel):
    """A line of plain text that ends in an ellipsis where there is no room; the tooltip has all of it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def setText(self, text: str) -> None:
        super().setText(text)
        self.setAccessibleName(text)
        explain(self, text)

    def sizeHint(self) -> QSize:
        # The same for every script, so that what stands below is level from head to head.
        return QSize(super().sizeHint().width(), round(self.fontMetrics().height() * 1.15))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        words = QFontMetrics(self.font()).elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.rect(), int(self.alignment() | Qt.AlignmentFlag.AlignVCenter), words)


class ElidedCombo(QComboBox):
    """A choice whose words end in an ellipsis where there is no room: Fusion cuts them through."""

    def showPopup(self) -> None:
        # The list is made when it is asked for, and may be long.
        self.view()
        scale_scroll_bars(self)
        super().showPopup()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, option = QStylePainter(self), QStyleOptionComboBox()
        self.initStyleOption(option)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        field = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, self
        )
        room = field.width() - 2
        option.currentText = self.fontMetrics().elidedText(
            self.currentText(), Qt.TextElideMode.ElideRight, room
        )
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
