"""The middle of the window: every way through Coverage, Compare and Read."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from asquoted.domain.targets import Target, TargetKind
from asquoted.domain.text import Span
from asquoted.qt.views.middle_pages import VIEWS
from asquoted.qt.views.middle_views import MiddleViews

__all__ = ["VIEWS", "Middle"]


class Middle(MiddleViews):
    """Goes where it is told, and where the user clicks. A way is one way, however many steps it takes.

    Signals:
        view_changed: another view is shown; carries its name.
        base_chosen: the user chose a base; carries the quote's id and the document's, "" for none.
        copy_wanted: the user wants the selected difference copied.
        hidden_wanted: what the filter leaves out is to be gone to; it is to be cleared, at once.
        leaving: something else is about to be gone to; what is in sight is still as it was.
    """

    view_changed = Signal(str)
    base_chosen = Signal(str, str)
    copy_wanted = Signal()
    hidden_wanted = Signal()
    leaving = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._under_way = 0
        self._is_elsewhere = False
        self._connect()
        self._show_page()

    def go_to_quote(self, quote: str) -> None:
        """Go to a quote; out of Read, to Compare."""
        found = self._contents.quote(quote)
        if found is None and self._whole.quote(quote) is not None:
            self.hidden_wanted.emit()
            found = self._contents.quote(quote)
        if found is None:
            return
        with self._trip():
            self._quote, self._statement = found.id, found.statement
            self._show_statement()
            if self.view == "read":
                # The page draws it as it comes into sight.
                self._stale = True
                self.show_view("compare")
            else:
                self._show_quote()

    def go_to_statement(self, statement: str) -> None:
        """Go to the first quote of a statement."""
        quotes = self._contents.quotes_of(statement)
        if quotes:
            self.go_to_quote(quotes[0].id)

    def compare_quote(self, quote: str, target: Target | None = None) -> None:
        """Go to a quote in Compare, and there to `target`."""
        with self._trip():
            self.go_to_quote(quote)
            self.show_view("compare")
            if target is not None:
                self._choose(target)

    def choose_document(self, document: str) -> None:
        """Select a document where one is: Read reads it, Compare turns to its column, Coverage frames it.

        Where there is nothing to compare, it is read.
        """
        if document not in self._contents.documents:
            return
        if self.view == "read" and document == self._document:
            self.read.let_go()
            return
        if self.view == "read" or self.pages.currentWidget() is self.empty:
            self.go_to_document(document)
            return
        self._document = document
        if self.view == "coverage":
            self.coverage.frame_outlet(document)
        self._quiet = True
        self.compare.let_go()
        self._quiet = False
        self._kept = Target(TargetKind.DOCUMENT, document)
        self._on_target_changed(keep=True)

    def go_to_document(self, document: str, span: Span | None = None) -> None:
        """Read a document, from `span` on if it is given."""
        if document in self._contents.documents:
            elsewhere = self.view == "read" and span is not None
            with self._trip(anew=elsewhere):
                self._document = document
                self._sought = span
                if self.view == "read":
                    self._open_document()
                else:
                    # The page opens it when it comes into sight.
                    self.show_view("read")

    def go_to(self, target: Target) -> None:
        """Go to whatever carries a tag or a note."""
        match target.kind:
            case TargetKind.SPAN | TargetKind.DOCUMENT:
                self.go_to_document(target.id, target.span)
            case TargetKind.QUOTE | TargetKind.RENDERING | TargetKind.DIFFERENCE:
                quote = self._whole.quote_of(target)
                if quote is not None:
                    self.compare_quote(quote.id, target)

    def go_to_next_difference(self) -> None:
        """Go to the next difference, if need be in one of the next quotes."""
        self._walk(self.compare.next_difference, self.choosers.go_to_next)

    def go_to_previous_difference(self) -> None:
        """Go to the difference before, if need be in one of the quotes before."""
        self._walk(self.compare.previous_difference, self.choosers.go_to_previous)

    def _connect(self) -> None:
        self.tabs.currentChanged.connect(self._on_tab_changed)
        self._awaited.long.connect(self._show_page)
        self.choosers.statement_chosen.connect(self.go_to_statement)
        self.choosers.quote_chosen.connect(self.go_to_quote)
        self.choosers.base_chosen.connect(self._on_base_wanted)
        self.coverage.quote_reached.connect(self._on_covered_quote_reached)
        self.coverage.quote_chosen.connect(self._on_covered_quote_chosen)
        self.coverage.rendering_chosen.connect(self._on_covered_rendering_chosen)
        self.compare.difference_chosen.connect(self._on_target_changed)
        self.compare.selection_changed.connect(self._on_target_changed)
        self.compare.base_wanted.connect(self._on_base_wanted)
        self.compare.article_wanted.connect(self.go_to_document)
        self.compare.copy_wanted.connect(self.copy_wanted)
        self.read.selection_changed.connect(self._on_target_changed)
        self.read.quote_chosen.connect(self._on_quote_read)

    def _walk(self, step: Callable[[], bool], turn: Callable[[], None]) -> None:
        with self._trip():
            self.show_view("compare")
            while not self._awaited and not step():
                before = self._quote
                turn()
                if self._quote == before:
                    return

    @contextmanager
    def _trip(self, *, anew: bool = False) -> Iterator[None]:
        """Go somewhere, in as many steps as it takes: it is one way, and one way back."""
        if not self._under_way:
            self.leaving.emit()
        self._under_way += 1
        try:
            yield
        finally:
            self._under_way -= 1
        if not self._under_way:
            if self._is_elsewhere:
                self._is_elsewhere = False
                self._on_target_changed(keep=True)
            self.arrived.emit(anew)

    def _choose(self, target: Target) -> None:
        self._is_elsewhere = False
        super()._choose(target)

    def _on_target_changed(self, *, keep: bool = False) -> None:
        if not self._under_way:
            super()._on_target_changed(keep=keep)
        elif not self._quiet:
            # What is passed on the way is shown to nobody: once, where the way ends, is enough.
            self._is_elsewhere = True
            self._kept = self._kept if keep else None

    # Slots

    def _on_tab_changed(self) -> None:
        with self._trip():
            self._show_page()
            self.view_changed.emit(self.view)

    def _on_base_wanted(self, document: str) -> None:
        if self._quote:
            self.base_chosen.emit(self._quote, document)

    def _on_covered_quote_reached(self, quote: str) -> None:
        self._quote = quote
        self._show_choices()
        self._show_quote()

    def _on_covered_quote_chosen(self, quote: str) -> None:
        self.compare_quote(quote)

    def _on_covered_rendering_chosen(self, quote: str, rendering: str) -> None:
        self.compare_quote(quote, Target(TargetKind.RENDERING, rendering))

    def _on_quote_read(self, quote: str, span: Span) -> None:
        for found, rendering in self._whole.renderings_in(self._document):
            if found.id == quote and any(one.span.overlaps(span) for one in rendering.passages):
                self.compare_quote(quote, Target(TargetKind.RENDERING, rendering.id))
                return
