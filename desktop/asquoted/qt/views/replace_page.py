"""Another text for a document: where it comes from, and what it would change."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from asquoted.domain.text import Span
from asquoted.qt.filled import fill, listed
from asquoted.qt.models.changed_words import changed_words
from asquoted.qt.offsets import TextOffsets
from asquoted.qt.theme import look_of
from asquoted.qt.views.parts import named


class ReplacePage(QWidget):
    """Offers two sources, and shows the lines that go and come.

    Signals:
        file_wanted: the text shall be that of a file.
        paste_wanted: the text shall be the one on the clipboard.
    """

    file_wanted = Signal()
    paste_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.file_button = named(QPushButton(self.tr("From a file…")), self.tr("Take the text of a file"))
        self.paste_button = named(
            QPushButton(self.tr("From the clipboard")), self.tr("Take the text on the clipboard")
        )
        self.summary = QLabel()
        self.summary.setWordWrap(True)
        self.lines = named(
            QPlainTextEdit(),
            self.tr("What would change"),
            self.tr("A minus stands before a line that goes, a plus before one that comes"),
        )
        self.lines.setReadOnly(True)
        self.lines.setTabChangesFocus(True)
        across = QHBoxLayout()
        across.addWidget(self.file_button)
        across.addWidget(self.paste_button)
        across.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(across)
        column.addWidget(self.summary)
        column.addWidget(self.lines, 1)
        self.setFocusProxy(self.file_button)
        self.file_button.clicked.connect(self.file_wanted)
        self.paste_button.clicked.connect(self.paste_wanted)

    def show_nothing(self) -> None:
        """Show that no text was chosen yet."""
        self.summary.setText(self.tr("Choose the new text; what it changes is shown before it is done."))
        self._show_lines(())

    def show_foreseen(self, lines: Sequence[tuple[str, str]], adrift: Sequence[str]) -> None:
        """Show the lines that go and come, and what becomes of tags and notes."""
        if not lines:
            self.summary.setText(self.tr("This is the text that the document has already."))
        elif not adrift:
            self.summary.setText(self.tr("All tags and notes keep their places."))
        else:
            told = self.tr("Words with tags or notes that the new text has no certain place for: {words}")
            self.summary.setText(fill(told, words=listed(" · ", [f"“{words}”" for words in adrift])))
        self._show_lines(lines)

    def _show_lines(self, lines: Sequence[tuple[str, str]]) -> None:
        """Show each line behind its sign and a space, its other words struck through or underlined."""
        said = [f"{sign} {line}" for sign, line in lines]
        offsets = [TextOffsets(line, line_end=" ") for line in said]
        self.lines.setPlainText("\n".join(one.shown for one in offsets))
        marked, block = [], self.lines.document().begin()
        for (sign, _), spans, units in zip(lines, changed_words(lines), offsets, strict=True):
            for span in spans:
                mark = QTextEdit.ExtraSelection()
                mark.cursor = QTextCursor(block)
                start, end = units.units_of(Span(span.start + 2, span.end + 2))
                mark.cursor.setPosition(block.position() + start)
                mark.cursor.setPosition(block.position() + end, QTextCursor.MoveMode.KeepAnchor)
                mark.format.setBackground(look_of(self.palette()).lit)
                mark.format.setFontStrikeOut(sign == "-")
                mark.format.setFontUnderline(sign == "+")
                marked.append(mark)
            block = block.next()
        self.lines.setExtraSelections(marked)
