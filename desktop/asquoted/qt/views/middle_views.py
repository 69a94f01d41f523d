"""Coverage, Compare and Read, and what each of them has in sight."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from asquoted.domain.comparison import Quote
from asquoted.domain.narrowing import Narrowed
from asquoted.domain.outlets import outlets_among
from asquoted.domain.speech import Speech
from asquoted.domain.targets import Target, TargetKind
from asquoted.domain.text import Span
from asquoted.qt.contents import Contents, Marks
from asquoted.qt.views.coverage_bar import LeftBy
from asquoted.qt.views.middle_pages import VIEWS, MiddlePages


class MiddleViews(MiddlePages):
    """Three views of one comparison. It keeps the place: statement, quote, document, selection.

    Signals:
        target_changed: something else is selected; carries the target, or None.
        document_shown: a document is to be read; carries its id. What it quotes is wanted.
        comparison_wanted: a statement is to be compared, which takes long; carries its id.
        arrived: something is in sight; carries whether another part of the same document was asked for.
    """

    target_changed = Signal(object)
    document_shown = Signal(str)
    comparison_wanted = Signal(str)
    arrived = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._whole = Contents()
        self._contents = Contents()
        self._left: Narrowed | None = None
        self._stale = False
        self._is_covered = True
        self._listed: dict[str, int] = {}
        self._marks = Marks()
        self._speech = Speech()
        self._statement = ""
        self._quote = ""
        self._document = ""
        self._sought: Span | None = None
        self._kept: Target | None = None
        self._quiet = False

    @property
    def quote(self) -> Quote | None:
        """The quote that is compared."""
        return self._contents.quote(self._quote)

    @property
    def quote_id(self) -> str:
        """The id of the quote that is compared, or ""."""
        return self._quote

    @property
    def statement(self) -> str:
        """The id of the statement that is covered, or ""."""
        return self._statement

    @property
    def document(self) -> str:
        """The id of the document that is read, or ""."""
        return self._document

    def has(self, view: str, key: str) -> bool:
        """Tell whether there is what a view is to show: a statement, a quote or a document, by its id."""
        match view:
            case "coverage":
                return self._whole.statement(key) is not None
            case "compare":
                return self._whole.listed_quote(key) is not None
        return key in self._whole.documents

    def list_documents(self, order: Sequence[str]) -> None:
        """Take over the order in which the documents are listed beside; from the next showing on."""
        self._listed = {document: row for row, document in enumerate(order)}

    def cover_anew(self) -> None:
        """Show Coverage anew, as the outlets have another order."""
        self._is_covered = False
        if self.view == "coverage":
            self._show_page()

    def begin_at(self, quote: str) -> None:
        """Begin at this quote, if it is in the library that is opened first."""
        self._quote = quote

    def show_contents(self, contents: Contents, marks: Marks) -> None:
        """Show what the library holds, at the place where one was, if it is still there."""
        # A document is selected in its list, and not in what is drawn anew here.
        chosen = self._kept if self._kept and self._kept.kind is TargetKind.DOCUMENT else None
        self._whole = contents
        self._contents = contents = contents.narrowed(self._left)
        self._marks = marks
        self._stale = False
        quotes = contents.comparison.quotes
        quote = contents.quote(self._quote) or next(
            (one for one in quotes if one.statement == self._statement), quotes[0] if quotes else None
        )
        if quote or contents.is_read:
            # Until it is read what there is to compare, the place of the last time is still the one.
            self._quote = quote.id if quote else ""
        if quote:
            self._statement = quote.statement
        self._show_statement()
        self._show_quote()
        if self._document not in contents.documents:
            self._document = next(iter(contents.documents), "")
            if not self._document:
                self.read.clear()
        self._speech = Speech()
        self._show_page()
        if chosen is not None and chosen.id in contents.documents:
            self._kept = chosen
            self._on_target_changed(keep=True)
        self.arrived.emit(False)

    def show_compared(self, statement: str) -> None:
        """Show a statement that was wanted to be compared, if it still is in sight."""
        if statement != self._awaited.statement:
            return
        target = self._awaited.end()
        self._show_statement()
        self._show_quote()
        self._show_page()
        if target is not None:
            self._choose(target)

    def narrow(self, left: Narrowed | None) -> None:
        """Leave at most this to compare, from the next time on that contents are shown; None leaves all."""
        self._left = left

    def show_marks(self, marks: Marks) -> None:
        """Show the user's marks where they stand."""
        kept = self.current_target()
        self._marks = marks
        self._quiet = True
        # What is not in sight is drawn when it comes into sight.
        self._stale = self.view != "compare"
        if self.view == "compare":
            self._show_quote()
        if self.view == "read":
            self._show_document()
        if self.view == "coverage":
            self.coverage.show_marks(marks)
        self._quiet = False
        # Drawn anew, the views have let go of the words that were selected: we have not.
        self._kept = kept
        self._on_target_changed(keep=True)

    def show_speech(self, speech: Speech) -> None:
        """Show what the document that is read quotes."""
        self._speech = speech
        self._show_document()
        if self._sought is not None:
            self.read.reveal(self._sought)
            self._sought = None

    def current_target(self) -> Target | None:
        """Return what a tag or a note would now be put on."""
        if self.view == "read":
            chosen = self.read.current_target() or self._kept
            return chosen or (Target(TargetKind.DOCUMENT, self._document) if self._document else None)
        chosen = self.compare.current_target() if self.view == "compare" and not self._awaited else None
        return chosen or self._kept or (Target(TargetKind.QUOTE, self._quote) if self._quote else None)

    def _choose(self, target: Target) -> None:
        """Select a target in Compare: a difference where it is marked, another as a whole."""
        if self._awaited:
            self._awaited.target = target
            return
        found = self.compare.go_to(target)
        if not found or target.kind is not TargetKind.DIFFERENCE:
            self._kept = target
            self.target_changed.emit(target)

    def _show_statement(self) -> None:
        self._show_choices()
        if not self._contents.is_at_hand(self._statement):
            self._awaited.begin(self._statement)
            self.comparison_wanted.emit(self._statement)
            return
        self._awaited.end()
        # What is not in sight is filled when it comes into sight.
        self._is_covered = self.view == "coverage"
        if self._is_covered:
            self._cover()

    def _show_choices(self) -> None:
        """Offer the statements and quotes that there are to choose from."""
        contents, whole = self._contents, self._whole
        self.choosers.show_comparison(
            contents.comparison, self._statement, self._quote, contents.quotes_of, whole.quotes_of
        )

    def _cover(self) -> None:
        self._is_covered = True
        only = self._contents.told(self._statement)
        documents = self._contents.documents_of(self._statement)
        left = None
        if self._left is not None:
            all_documents = self._whole.documents_of(self._statement)
            all_quotes = self._whole.quotes_of(self._statement)
            outlets, all_outlets = outlets_among(documents), outlets_among(all_documents)
            asked = {
                r.document for quote in all_quotes for r in quote.renderings if r.id in self._left.renderings
            }
            having = sum(one.id in asked for one in all_outlets)
            left = LeftBy(len(only.quotes), len(all_quotes), len(outlets), having, len(all_outlets))
        last = len(self._listed)
        documents.sort(key=lambda one: self._listed.get(one.id, last))
        all_of_it = self._whole.quotes_of(self._statement)
        numbers = {one.id: number for number, one in enumerate(all_of_it, start=1)}
        self.coverage.show_comparison(only, documents, left, numbers)

    def _show_quote(self) -> None:
        quote = self.quote
        documents = self._contents.documents_of(self._statement)
        self.choosers.show_base(quote, documents)
        if quote is None or self._awaited:
            if quote is None:
                self.compare_page.clear()
            self._on_target_changed()
            return
        if self._is_covered:
            self.coverage.choose_quote(quote.id)
        # What is not in sight is drawn when it comes into sight.
        self._stale = self.view != "compare"
        if not self._stale:
            self.compare_page.show_quote(quote, documents, self._marks, self._contents.corrections.pins)
        self._on_target_changed()

    def _open_document(self) -> None:
        self._speech = Speech()
        self._show_document()
        if self._document:
            self.document_shown.emit(self._document)

    def _show_document(self) -> None:
        document = self._contents.documents.get(self._document)
        if document is None:
            return
        self.read_page.show_document(document, self._speech, self._whole, self._marks)
        self._on_target_changed()

    def _show_page(self) -> None:
        view = self.view
        if view == "coverage" and not self._is_covered and not self._awaited:
            self._cover()
            self.coverage.choose_quote(self._quote)
        if view == "coverage":
            self.coverage.show_marks(self._marks)
        nothing = not self._contents.documents or (view != "read" and not self._contents.comparison.quotes)
        chooses = view != "read" and not nothing
        if chooses:
            # Before what comes into sight below them: it would be laid out in a height that it then loses.
            self.choosers.base.setVisible(view == "compare")
            self.choosers.show()
        if view == "compare" and self._stale:
            # And with the words that it is to show: those of before would be laid out for nothing.
            self._stale = False
            self._show_quote()
        if nothing:
            self.pages.setCurrentWidget(self.empty)
        elif self._awaited.is_long and view != "read":
            self.pages.setCurrentWidget(self._awaited.page)
        else:
            self.pages.setCurrentIndex(VIEWS.index(view))
        self.choosers.setVisible(chooses)
        if view == "read" and not nothing:
            self._open_document()
        self._on_target_changed()

    def _on_target_changed(self, *, keep: bool = False) -> None:
        if self._quiet:
            return
        if not keep:
            self._kept = None
        target = self.current_target()
        there = self._contents.document_of(target) if target is not None else None
        if self.view != "read":
            # Who goes on to Read wants the article of what is selected.
            self._document = there or self._document
        is_document = target is not None and target.kind is TargetKind.DOCUMENT
        self.compare.point_out(target.id if target and is_document and self.view == "compare" else "")
        self.target_changed.emit(target)
