"""Copy and Select all: in whatever has the keyboard, a text, a field or a list."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractItemView, QLabel, QLineEdit, QMainWindow, QPlainTextEdit, QTextEdit

from asquoted.qt.actions import Actions
from asquoted.qt.filled import listed
from asquoted.qt.marking import Marking
from asquoted.qt.views.status import hint

_TEXTS = (QLineEdit, QPlainTextEdit, QTextEdit)


class Clipping(QObject):
    """Does what the entries of the menu Edit say, where the keys alone would not show that it can be done."""

    def __init__(self, actions: Actions, marking: Marking, window: QMainWindow) -> None:
        super().__init__(window)
        self._marking = marking
        self._window = window
        actions["copy_words"].triggered.connect(self._on_copy_triggered)
        actions["select_all"].triggered.connect(self._on_select_all_triggered)

    def _words(self) -> str:
        """Return the words that are meant where no text has selected ones: rows, or what is selected."""
        focused = self._window.focusWidget()
        if isinstance(focused, QLabel) and focused.hasSelectedText():
            return focused.selectedText()
        if isinstance(focused, QAbstractItemView) and focused.selectedIndexes():
            rows = (str(index.data() or "") for index in focused.selectedIndexes())
            return listed("\n", rows)
        target = self._marking.target
        return target.exact if target is not None else ""

    # Slots

    def _on_copy_triggered(self) -> None:
        focused = self._window.focusWidget()
        if isinstance(focused, _TEXTS) and _has_selection(focused):
            # Not from what is selected: a text of ours knows better what stands there.
            focused.copy()
            return
        words = self._words()
        if words:
            QGuiApplication.clipboard().setText(words)
            self._window.statusBar().showMessage(self.tr("Words copied"), 3_000)
        else:
            hint(self._window, self.tr("Nothing is selected that could be copied"))

    def _on_select_all_triggered(self) -> None:
        focused = self._window.focusWidget()
        if isinstance(focused, (*_TEXTS, QAbstractItemView)):
            focused.selectAll()


def _has_selection(text: QLineEdit | QPlainTextEdit | QTextEdit) -> bool:
    return text.hasSelectedText() if isinstance(text, QLineEdit) else text.textCursor().hasSelection()
