"""The line below the list of documents: of how many it is not known who published them."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from asquoted.qt.views.alters import alters
from asquoted.qt.views.parts import named


class NamelessLine(QFrame):
    """Says how many documents have no outlet, for as long as there are some, and leads to them.

    Signals:
        naming_wanted: the user wants to say who published them.
    """

    naming_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = QLabel()
        self._words.setWordWrap(True)
        self._words.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        tells = self.tr("Goes from one document without an outlet to the next, to say who published it")
        self.button = alters(named(QPushButton(self.tr("Name…")), self.tr("Name the outlets"), tells))
        self.button.setToolTip(tells)
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self._words, 1)
        row.addWidget(self.button)
        self.hide()
        self.button.clicked.connect(self.naming_wanted)

    def show_count(self, count: int) -> None:
        """Say how many there are; for none there is no line."""
        one = self.tr("1 document has no outlet")
        self._words.setText(one if count == 1 else self.tr("%Ln documents have no outlet", "", count))
        self.setVisible(bool(count))
