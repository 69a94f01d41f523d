"""The two ends of a pin: words of the base, and words of an outlet."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QLabel, QWidget

from asquoted.qt.views.parts import named


class PinPage(QWidget):
    """Says which words were selected so far, and which are to be selected next."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.base = self._label(self.tr("Words of the base"))
        self.reading = self._label(self.tr("Words of an outlet"))
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.addRow(self.tr("In the base"), self.base)
        form.addRow(self.tr("In an outlet"), self.reading)

    def show_words(self, base: str, reading: str) -> None:
        """Show what was selected; nothing for what is still to be selected."""
        self.base.setText(base or self.tr("(select the words in the base's column)"))
        self.reading.setText(reading or self.tr("(select the words in an outlet's column)"))

    def _label(self, name: str) -> QLabel:
        label = named(QLabel(), name)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        return label
