"""One quote on the screen: its columns, what is marked and lit in them, and what is current."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPoint, QRect, Signal
from PySide6.QtWidgets import QScrollBar, QWidget

from asquoted.domain.comparison import Kind, Quote, Rendering, Sense
from asquoted.domain.corrections import Pin
from asquoted.domain.documents import Document
from asquoted.domain.targets import Target
from asquoted.domain.text import Span
from asquoted.qt.contents import Marks
from asquoted.qt.filled import listed
from asquoted.qt.models.comparing import QuoteColumns
from asquoted.qt.models.differences import Place, outlet_of, words_of
from asquoted.qt.models.walk import Walk
from asquoted.qt.views.arranging import Arranging
from asquoted.qt.views.compare_heads import missing_words
from asquoted.qt.views.overview_bar import OverviewBar
from asquoted.qt.views.parts import announce
from asquoted.qt.views.quote_frame import framed
from asquoted.qt.views.selecting import Selecting


class ShownQuote(QWidget):
    """A quote as it is shown. What is current is a difference of its walk, selected words, or a rendering.

    Signals:
        difference_chosen: another difference is current; carries its Target, or None.
    """

    difference_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: QuoteColumns | None = None
        self._marks = Marks()
        self._pins: tuple[Pin, ...] = ()
        self._walk = Walk()
        self._arranging = Arranging(self)
        self._frame = framed(self)
        self.bar, self._columns = self._frame.bar, self._frame.columns
        self._selecting = Selecting(self._columns, self)
        self._columns.page_turned.connect(self._on_page_turned)
        self._columns.recoloured.connect(self._show_walk)
        self._selecting.stretched.connect(self._light)

    def get_ready(self) -> None:
        """Make what a quote is shown in, bit by bit, before one is asked for."""
        self._columns.get_ready()

    def clear(self) -> None:
        """Show no quote."""
        self._shown = None
        self._arranging.follow(None)
        self._walk.show_places(())
        self._selecting.follow(None)
        self._selecting.let_go()
        self._columns.clear()
        self._frame.show_nothing()

    def show_quote(
        self,
        quote: Quote,
        documents: Sequence[Document],
        marks: Marks | None = None,
        pins: Sequence[Pin] = (),
    ) -> None:
        """Show a quote. If it is shown already, the place, the selection and the current difference stay.

        `pins` are the user's word on which words belong together, of this quote or of any.
        """
        self._marks = marks or Marks()
        before, self._pins = self._shown, tuple(pins)
        if (
            before is not None
            and (before.quote, before.pins) == (quote, self._pins)
            and list(before.documents.values()) == [*documents]
        ):
            # Only what the user said of it is new.
            self._shown = shown = before.with_marks(self._marks)
            self._selecting.follow(shown)
            self._arranging.follow(shown)
            self._walk.show_places(shown.places, self.current_difference())
            self._columns.refill(shown, self._walk.places)
            self._show_current()
            return
        same = before is not None and before.quote.id == quote.id
        if not same:
            self._arranging.unfolded = frozenset()
        self._build(quote, documents, self.current_difference() if same else None)
        self._frame.show_missing(missing_words(quote, documents))

    @property
    def renderings(self) -> Sequence[Rendering]:
        """The renderings that are shown."""
        return self._shown.renderings if self._shown is not None else ()

    def set_hidden_kinds(self, hidden: frozenset[Kind]) -> None:
        """Mark all kinds but these. The grave ones cannot be hidden."""
        self._walk.hide(hidden)
        self._show_walk()

    def set_word_by_word(self, wanted: bool) -> None:
        """Mark, or leave unmarked, how the words outside the marks differ from the base."""
        self._walk.take_word_by_word(wanted)
        self._show_walk()

    @property
    def pins(self) -> int:
        """How many pins there are on words that are shown."""
        return self._columns.pins

    @property
    def scroll_bar(self) -> QScrollBar:
        """The scroll bar that all columns share."""
        return self._columns.scroll_bar

    @property
    def overview(self) -> OverviewBar:
        """The strip that shows where all differences are."""
        return self._columns.bar

    def missing_words(self) -> str:
        """Return what stands below: the outlets without the quote."""
        return self._frame.missing

    def current_target(self) -> Target | None:
        """Return the selected words or rendering, else the current difference, else None."""
        return self._selecting.target or self.current_difference()

    def current_difference(self) -> Target | None:
        """Return the difference that the walk is at."""
        return self._walk.current.target if self._walk.current is not None else None

    def current_rect(self) -> QRect | None:
        """Return where the selected words, or the current difference, end: as a rectangle of this view."""
        rect, place = self._columns.selection_rect(), self._walk.current
        if rect is None and place is not None:
            rect = self._columns.place_rect(place)
        return None if rect is None else rect.translated(self._columns.mapTo(self, QPoint()))

    # Showing

    def _build(
        self, quote: Quote, documents: Sequence[Document], current: Target | None, first: int = 1
    ) -> None:
        arranging, before = self._arranging, self._shown
        chosen = self._selecting.rendering if before is not None and before.quote.id == quote.id else ""
        shown = QuoteColumns(
            quote, documents, self._marks, arranging.arrangement, arranging.unfolded, self._pins
        )
        self._shown = shown
        self._selecting.follow(shown)
        self._selecting.stretches = []
        arranging.follow(shown)
        self._walk.show_places(shown.places, current)
        self._columns.build(shown, self._walk.places, first)
        # The same columns may be in sight, with more beyond them than before.
        self._on_page_turned()
        self.bar.show_hidden(arranging.hidden())
        self._selecting.let_go()
        if any(one.id == chosen for one in shown.renderings):
            self._selecting.choose(chosen)
        self._frame.show_quote()
        self._show_current()
        self._columns.keep_in_sight()

    def _rebuild(self) -> None:
        """Show the same quote with its columns arranged anew, at the same place."""
        if self._shown is not None:
            documents, current = list(self._shown.documents.values()), self.current_difference()
            self._build(self._shown.quote, documents, current, self._columns.first)
            if self.current_difference() != current:
                self.difference_chosen.emit(self.current_difference())

    def _show_walk(self) -> None:
        """Mark what is in the walk now, and leave a difference that is no longer in it."""
        if self._shown is None:
            return
        self._columns.show_marks(self._walk.places)
        if self._walk.current is not None and self._walk.current not in self._walk.places:
            self._go(None)
        else:
            self._show_current()

    def _go(self, place: Place | None) -> None:
        self._walk.current = place
        if place is not None and self._shown is not None:
            # What is shown, marked and tagged is one: the words that were selected before are not.
            self._columns.let_go_of_selection()
            self._selecting.let_go()
            self._columns.show_place(place)
        words = self._show_current()
        if words:
            announce(self, words)
        self.difference_chosen.emit(self.current_difference())

    def _show_current(self) -> str:
        """Frame the current difference, light up its counterparts, and return it in words."""
        place = self._walk.current
        senses: Mapping[Target, Sense] = self._shown.senses if self._shown is not None else {}
        self._light()
        self.bar.show_place(place, self._walk.places, senses)
        self._columns.bar.show_current(place.number if place is not None else 0)
        words = listed(": ", (outlet_of(place), words_of(place, senses))) if place is not None else ""
        self.setAccessibleDescription(words)
        return words

    def _light(self, stretches: Sequence[Span] = ()) -> None:
        """Light up what pairs with stretches of the base, else with the selection, or the difference."""
        place = self._walk.current
        own = [] if place is None else [place.difference.base_span]
        self._columns.light(place, stretches or self._selecting.stretches or own)

    # Slots

    def _on_page_turned(self) -> None:
        self.bar.show_page(self._columns.shown, self._columns.count)
