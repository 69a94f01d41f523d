"""The field below the tags: what the current one is for."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from asquoted.qt.views.alters import alters
from asquoted.qt.views.parts import named


class TagAbout(QLineEdit):
    """Shows what a tag is for, and lets it be written; Escape leaves it as it was.

    Signals:
        described: carries the tag's id and what it is for.
        left: the keyboard is to go back to the tags.
    """

    described = Signal(str, str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tag = self._kept = ""
        words, does = self.tr("What the tag is for"), self.tr("Enter keeps it (F4 comes here)")
        named(alters(self), words, does)
        self.setPlaceholderText(words)
        self.setToolTip(does)
        self.setAcceptDrops(False)
        self.setClearButtonEnabled(True)
        self.editingFinished.connect(self._on_finished)

    def show_tag(self, tag: str, description: str) -> None:
        """Show what a tag is for, by its id, unless that is being written."""
        self._tag, self._kept = tag, description
        if tag and not self.hasFocus():
            self._put_back()

    def _put_back(self) -> None:
        self.setText(self._kept)
        self.setModified(False)

    # Qt overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._put_back()
            self.left.emit()
        else:
            super().keyPressEvent(event)

    # Slots

    def _on_finished(self) -> None:
        if self._tag and self.isModified():
            self.setModified(False)
            self.described.emit(self._tag, self.text().strip())
            if self.hasFocus():
                self.left.emit()
