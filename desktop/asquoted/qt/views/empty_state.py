"""What stands in a place where there is nothing yet: why, and what can be done about it."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from asquoted.qt.icons import icon
from asquoted.qt.views.parts import bold, named


class EmptyState(QWidget):
    """A sign, a headline, a sentence, and a button for each action offered."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sign = QLabel()
        self._sign.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._headline = self._label()
        bold(self._headline)
        font = self._headline.font()
        font.setPointSizeF(font.pointSizeF() * 1.4)
        self._headline.setFont(font)
        self._text = self._label()
        self._text.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._text.setMaximumWidth(460)
        self._text.setMinimumWidth(270)
        self._buttons = QHBoxLayout()
        self._buttons.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._shown: list[QPushButton] = []
        self._offered: list[QAction] = []
        self._drawing = ""
        column = QVBoxLayout(self)
        column.setSpacing(12)
        column.addStretch(2)
        column.addWidget(self._sign)
        column.addWidget(self._headline)
        # Not aligned: an aligned label is given one line, however many it needs.
        line = QHBoxLayout()
        line.addStretch(1)
        line.addWidget(self._text, 8)
        line.addStretch(1)
        column.addLayout(line)
        column.addLayout(self._buttons)
        column.addStretch(3)

    def say(self, sign: str, headline: str, text: str, actions: Sequence[QAction] = ()) -> None:
        """Say why there is nothing here, and offer these actions; the first is the likeliest."""
        self._drawing = sign
        self._headline.setText(headline)
        self._text.setText(text)
        named(self, headline, text)
        for button in self._shown:
            button.hide()
            button.deleteLater()
        self._offered = list(actions)
        self._shown = [self._button(action) for action in actions]
        for button in self._shown:
            self._buttons.addWidget(button)
        self._dress()
        if self._shown:
            self._shown[0].setDefault(True)

    def buttons(self) -> list[QPushButton]:
        """Return the buttons that are offered."""
        return list(self._shown)

    def _button(self, action: QAction) -> QPushButton:
        words = action.text().replace("&", "")
        button = named(QPushButton(words), words, action.statusTip())
        button.setToolTip(action.toolTip())
        button.setMinimumHeight(32)
        button.clicked.connect(action.trigger)
        return button

    def _dress(self) -> None:
        """Draw what there is to see in the colours that the window has now."""
        faint = self.palette().color(QPalette.ColorRole.PlaceholderText)
        if self._drawing:
            self._sign.setPixmap(icon(self._drawing, faint).pixmap(48, 48))
        for button, action in zip(self._shown, self._offered, strict=True):
            button.setIcon(action.icon())

    def _label(self) -> QLabel:
        label = QLabel()
        label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        return label

    # Qt overrides

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._dress()
