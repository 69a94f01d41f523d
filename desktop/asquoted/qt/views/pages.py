"""Compare with its legend, and Read with its heading: two pages of the middle."""

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractScrollArea, QLabel, QVBoxLayout, QWidget

from asquoted.domain.comparison import Form, Kind, Quote
from asquoted.domain.documents import Document
from asquoted.domain.speech import Speech
from asquoted.qt.contents import Contents, Marks
from asquoted.qt.models.differences import date_words
from asquoted.qt.views.compare import CompareView
from asquoted.qt.views.legend import Legend
from asquoted.qt.views.parts import bold
from asquoted.qt.views.read import ReadView


class ComparePage(QWidget):
    """One quote, and below it the legend, which is the filter.

    Signals:
        word_by_word_changed: indirect speech shall, or shall not, be compared; carries a bool.
    """

    word_by_word_changed = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view = CompareView()
        self.legend = Legend()
        self._quote: Quote | None = None
        _stack(self, self.view, self.legend)
        self.legend.hidden_kinds_changed.connect(self.view.set_hidden_kinds)
        self.legend.word_by_word_changed.connect(self._on_word_by_word_changed)
        self.view.word_by_word_wanted.connect(self._on_word_by_word_wanted)

    def show_quote(self, quote: Quote, documents: Sequence[Document], marks: Marks) -> None:
        """Show a quote with the user's marks."""
        self.view.show_quote(quote, documents, marks.taggings, marks.notes, marks.senses)
        self._quote = quote
        self._count()
        _pass_menus_on(self.view)

    def compare_word_by_word(self, wanted: bool) -> None:
        """Compare, or do not compare, what stands outside the marks word by word."""
        self.legend.word_by_word.setChecked(wanted)

    def _count(self) -> None:
        if self._quote is None:
            return
        counts: Counter[Kind] = Counter()
        indirect: Counter[Kind] = Counter()
        for rendering in self._quote.renderings:
            kinds = [difference.kind for difference in rendering.differences]
            outside = rendering.form is Form.INDIRECT
            (indirect if outside else counts).update(kinds)
            if outside and self.legend.word_by_word.isChecked():
                counts.update(kinds)
        self.legend.show_kinds(counts, indirect)

    def _on_word_by_word_changed(self, wanted: bool) -> None:
        self.view.set_word_by_word(wanted)
        self._count()
        self.word_by_word_changed.emit(wanted)

    def _on_word_by_word_wanted(self) -> None:
        self.legend.word_by_word.setChecked(True)

    def offer(self, actions: Sequence[QAction]) -> None:
        """Put `actions` into the context menu."""
        _offer(self.view, actions)


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
        _stack(self, self.heading, self.view)

    def show_document(self, document: Document, speech: Speech, contents: Contents, marks: Marks) -> None:
        """Show a document with what it quotes and the user's marks."""
        details = document.details
        said = (document.label, details.headline, date_words(details.published), details.address)
        self.heading.setText(" · ".join(part for part in said if part))
        renderings = contents.renderings_in(document.id)
        self.view.show_document(document, speech, renderings, marks.taggings, marks.notes)
        _pass_menus_on(self.view)

    def offer(self, actions: Sequence[QAction]) -> None:
        """Put `actions` into the context menu."""
        _offer(self.view, actions)


def _stack(page: QWidget, *widgets: QWidget) -> None:
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for widget in widgets:
        column.addWidget(widget, 0 if isinstance(widget, QLabel | Legend) else 1)


def _offer(view: QWidget, actions: Sequence[QAction]) -> None:
    view.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
    view.addActions(list(actions))


def _pass_menus_on(view: QWidget) -> None:
    # Qt's own menu of a text knows neither tags nor notes; the view's does.
    for text in view.findChildren(QAbstractScrollArea):
        text.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
