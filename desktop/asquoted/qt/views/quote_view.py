"""One quote in a view: its columns, the walk through its differences, what is selected."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QScrollBar, QWidget

from asquoted.domain.comparison import Kind, Quote, Rendering, Sense
from asquoted.domain.corrections import Pin
from asquoted.domain.documents import Document
from asquoted.domain.targets import Target, TargetKind
from asquoted.domain.text import Span
from asquoted.qt.contents import Marks
from asquoted.qt.filled import listed
from asquoted.qt.models.comparing import QuoteColumns
from asquoted.qt.models.differences import Place, apparatus_of, outlet_of, words_of
from asquoted.qt.models.walk import Walk
from asquoted.qt.views.arranging import Arranging
from asquoted.qt.views.column_marks import Mark
from asquoted.qt.views.compare_heads import missing_words
from asquoted.qt.views.overview_bar import OverviewBar
from asquoted.qt.views.parts import announce
from asquoted.qt.views.quote_frame import framed
from asquoted.qt.views.selecting import Selecting


class QuoteView(QWidget):
    """One quote: its columns, the walk through its differences, and what is selected.

    Signals:
        selection_changed: words were selected; carries their Target, or None.
        words_selected: words were selected in a column; carries whose they are (a rendering's id,
            "" for the base), their Span in the document or in the base, and the words.
        difference_chosen: the user went to a difference; carries its Target, or None.
        base_wanted: another base was asked for; carries a document's id, "" for the composite.
        article_wanted: an article was asked for; carries a document's id and the Span to show.
        copy_wanted: Copy was pressed with no words selected: the current difference is meant.
        word_by_word_wanted: a difference outside the marks was gone to, and they are not shown.
    """

    selection_changed = Signal(object)
    words_selected = Signal(str, object, str)
    difference_chosen = Signal(object)
    base_wanted = Signal(str)
    article_wanted = Signal(str, object)
    copy_wanted = Signal()
    word_by_word_wanted = Signal()

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
        self._is_led = False
        self.setAccessibleName(self.tr("Comparison"))
        self._connect()

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

    # What the user is at

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

    def choose_difference(self, target: Target) -> bool:
        """Go to a difference; tell whether it is there."""
        self._show_hidden(target)
        if self._walk.left_out(target):
            self.set_word_by_word(True)
            self.word_by_word_wanted.emit()
        place = self._walk.at(target)
        if place is not None:
            self._go(place)
        return place is not None

    def go_to(self, target: Target) -> bool:
        """Go to a difference, to the column of a rendering, or to words; tell whether they are there."""
        shown = self._shown
        if shown is None:
            return False
        if target.kind is TargetKind.DIFFERENCE:
            return self.choose_difference(target)
        shown = self._show_hidden(target) or shown
        number = shown.column_with(target)
        if number is not None:
            self._enter(number)
            self._pass_by(target.id if target.kind is TargetKind.RENDERING else "")
        return number is not None

    def take_keyboard(self) -> None:
        """Put the keyboard into the column of the current difference, else into the base's."""
        shown, place = self._shown, self._walk.current
        if shown is None:
            self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            chosen = self._selecting.target
            number = shown.column_with(chosen) if chosen is not None and place is None else None
            self._enter(number or 0 if place is None else shown.column_of(place))

    def _enter(self, number: int) -> None:
        """Put the keyboard into a column. The user did not choose it: what is selected stays so."""
        self._is_led = True
        self._columns.enter(number)
        self._is_led = False

    def _pass_by(self, rendering: str) -> None:
        """Select a rendering, or nothing, in place of a difference: what is shown and corrected is one."""
        self._walk.pass_by()
        if rendering:
            self._selecting.choose(rendering)
        else:
            self._selecting.let_go()
        self._show_current()

    def let_go(self) -> None:
        """Select neither words nor a rendering nor a difference."""
        self._columns.let_go_of_selection()
        self._pass_by("")

    def point_out(self, document: str) -> None:
        """Turn to the first column of a document and mark the heads of all of them; "" marks none."""
        self._columns.point_out(document)

    def next_difference(self, by: int = 1) -> bool:
        """Go to the next difference in reading order; stay and tell False at the last."""
        place = self._walk.after(by)
        if place is not None:
            self._go(place)
        return place is not None

    def previous_difference(self) -> bool:
        """Go to the difference before in reading order; stay and tell False at the first."""
        return self.next_difference(-1)

    def copy_difference(self) -> bool:
        """Copy the current difference as `base ] reading (outlet, date, address)`."""
        if self._walk.current is None:
            return False
        QGuiApplication.clipboard().setText(apparatus_of(self._walk.current))
        return True

    def _show_hidden(self, target: Target) -> QuoteColumns | None:
        """Show the column that a target stands in if it is hidden; return what is shown then."""
        for one in self._shown.all_renderings if self._shown is not None else ():
            if target.id in (one.id, one.document):
                self._arranging.show([one.document])
        return self._shown

    # Showing

    def _connect(self) -> None:
        bar, columns = self.bar, self._columns
        bar.next_asked.connect(self.next_difference)
        bar.previous_asked.connect(self.previous_difference)
        bar.page_asked.connect(columns.turn)
        bar.fitting_chosen.connect(columns.choose_fitting)
        columns.page_turned.connect(self._on_page_turned)
        columns.bar.number_chosen.connect(self._on_number_chosen)
        self._selecting.changed.connect(self.selection_changed)
        self._selecting.words_selected.connect(self.words_selected)
        self._selecting.stretched.connect(self._light)
        columns.entered.connect(self._on_entered)
        columns.heard.clicked.connect(self._on_clicked)
        columns.heard.pointed.connect(self._on_pointed)
        columns.heard.mark_chosen.connect(self._on_mark_chosen)
        columns.recoloured.connect(self._show_walk)
        columns.heard.copy_asked.connect(self.copy_wanted)
        columns.heard.base_asked.connect(self.base_wanted)
        columns.heard.article_asked.connect(self._on_article_asked)

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

    def _on_entered(self) -> None:
        number = self._columns.focused
        if number is not None and not self._is_led:
            self._on_clicked(number)

    def _on_clicked(self, number: int) -> None:
        shown, place = self._shown, self._walk.current
        rendering = shown.rendering_at(number) if shown is not None else None
        if shown is None or (place is not None and (not number or shown.column_of(place) == number)):
            # The current difference is one of this column, or of its base: it says more than the column.
            return
        if rendering is None:
            self._selecting.let_go()
        else:
            self._pass_by(rendering.id)

    def _on_mark_chosen(self, mark: Mark) -> None:
        shown = self._shown
        if shown is None:
            return
        if mark.number:
            self._go(self._walk.numbered(mark.number))
            return
        here = shown.places_at((mark.start, mark.end), self._walk.places)
        if here:
            # Another click on the same words of the base goes on to the next outlet.
            current = self._walk.current
            at = (here.index(current) + 1) % len(here) if current in here else 0
            self._go(here[at])

    def _on_pointed(self, number: int, places: tuple[int, int] | None) -> None:
        if self._shown is not None:
            self._light(() if places is None else self._shown.base_stretches(number, *places))

    def _on_article_asked(self, number: int) -> None:
        rendering = self._shown.rendering_at(number) if self._shown is not None else None
        if rendering is not None and rendering.passages:
            self.article_wanted.emit(rendering.document, rendering.passages[0].span)

    def _on_number_chosen(self, number: int) -> None:
        self._go(self._walk.numbered(number))

    def _on_page_turned(self) -> None:
        self.bar.show_page(self._columns.shown, self._columns.count)
