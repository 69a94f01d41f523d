"""Read with its heading: a page of the middle."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from asquoted.domain.documents import Document
from asquoted.domain.speech import Speech
from asquoted.qt.contents import Contents, Marks
from asquoted.qt.filled import listed
from asquoted.qt.models.differences import date_words
from asquoted.qt.views.menus import offer_first, pass_menus_on
from asquoted.qt.views.parts import bold
from asquoted.qt.views.read import ReadView


class ReadPage(QWidget):
    """One document whole, under what it is called."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view = ReadView()
        self.heading = QLabel()
        self.heading.setWordWrap(True)
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.heading.setContentsMargins(12, 4, 12, 4)
        bold(self.heading)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.heading)
        column.addWidget(self.view, 1)

    def show_document(self, document: Document, speech: Speech, contents: Contents, marks: Marks) -> None:
        """Show a document with what it quotes and the user's marks."""
        details = document.details
        # Without an outlet, the headline is what it is called.
        headline = details.headline if details.headline != document.label else ""
        said = (document.label, headline, date_words(details.published), details.address)
        heading = listed(" · ", said)
        # Of a text that can be selected, Qt takes the direction from the first letter, isolated or not:
        # the parts of a date would change places.
        self.heading.setText(f"\u200e{heading}" if heading.startswith("\u2068") else heading)
        renderings = contents.renderings_in(document.id)
        self.view.show_document(document, speech, renderings, marks.taggings, marks.notes)
        pass_menus_on(self.view)

    def offer(self, actions: Sequence[QAction]) -> None:
        """Put `actions` into the context menu, before all else."""
        offer_first(self.view, actions)
