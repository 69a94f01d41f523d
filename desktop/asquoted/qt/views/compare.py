"""Compare: one quote, its base and every rendering side by side."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QGuiApplication,
    QTextCursor,
)
from PySide6.QtWidgets import QLabel, QStackedLayout, QVBoxLayout, QWidget

from asquoted.domain.comparison import GRAVE, Kind, Quote, Sense
from asquoted.domain.documents import Document
from asquoted.domain.notes import Note
from asquoted.domain.tags import Tagging
from asquoted.domain.targets import Target, TargetKind
from asquoted.domain.text import Span
from asquoted.qt.models.comparing import QuoteColumns
from asquoted.qt.models.differences import (
    Place,
    apparatus_of,
    outlet_of,
    shown_places,
    words_of,
)
from asquoted.qt.views.column import ColumnText, Mark
from asquoted.qt.views.column_head import ColumnHead
from asquoted.qt.views.column_pane import ColumnPane
from asquoted.qt.views.compare_bar import CompareBar
from asquoted.qt.views.compare_heads import fill_heads, missing_words
from asquoted.qt.views.compare_marks import bands_of, marks_of, ticks_of
from asquoted.qt.views.empty_state import EmptyState
from asquoted.qt.views.overview_bar import OverviewBar


class CompareView(QWidget):
    """The renderings of one quote, level row by row, with every difference marked.

    Signals:
        selection_changed: words were selected; carries their Target, or None.
        difference_chosen: the user went to a difference; carries its Target, or None.
        base_wanted: another base was asked for; carries a document's id, "" for the composite.
        article_wanted: an article was asked for; carries a document's id and the Span to show.
        copy_wanted: Copy was pressed with no words selected: the current difference is meant.
    """

    selection_changed = Signal(object)
    difference_chosen = Signal(object)
    base_wanted = Signal(str)
    article_wanted = Signal(str, object)
    copy_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: QuoteColumns | None = None
        self._hidden: frozenset[Kind] = frozenset()
        self._current: Place | None = None
        self._selected: Target | None = None
        self._connected = 0
        self._texts: list[ColumnText] = []
        self._heads: list[ColumnHead] = []
        self._empty = EmptyState(self)
        self._empty.say(
            "compare",
            self.tr("No quote chosen"),
            self.tr("Choose a sentence in Coverage to see how each outlet rendered it."),
        )
        self._full = QWidget(self)
        self._bar = CompareBar(self._full)
        self._pane = ColumnPane(self._full)
        self._missing = QLabel(self._full)
        self._missing.setTextFormat(Qt.TextFormat.PlainText)
        self._missing.setWordWrap(True)
        self._missing.setContentsMargins(8, 4, 8, 4)
        lines = QVBoxLayout(self._full)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        lines.addWidget(self._bar)
        lines.addWidget(self._pane, 1)
        lines.addWidget(self._missing)
        self._pages = QStackedLayout(self)
        self._pages.addWidget(self._empty)
        self._pages.addWidget(self._full)
        self.setAccessibleName(self.tr("Comparison"))
        self._bar.next_asked.connect(self.next_difference)
        self._bar.previous_asked.connect(self.previous_difference)
        self._bar.page_asked.connect(self._pane.turn)
        self._bar.fitting_chosen.connect(self._pane.choose_fitting)
        self._pane.page_turned.connect(self._on_page_turned)
        self._pane.levelled.connect(self._show_ticks)
        self._pane.bar.number_chosen.connect(self._on_number_chosen)

    def clear(self) -> None:
        """Show no quote."""
        self._shown = None
        self._current = None
        self._select(None)
        self._texts, self._heads = [], []
        self._pane.show_columns(0)
        self._pages.setCurrentWidget(self._empty)

    def show_quote(
        self,
        quote: Quote,
        documents: Sequence[Document],
        taggings: Sequence[Tagging] = (),
        notes: Sequence[Note] = (),
        senses: Mapping[Target, Sense] | None = None,
    ) -> None:
        """Show a quote. If it is shown already, the place, the selection and the current difference stay."""
        kept = self._current.target if self._current is not None else None
        before = self._shown
        self._shown = shown = QuoteColumns(quote, documents, taggings, notes, senses)
        if before is not None and before.quote == quote and before.documents == shown.documents:
            # Only what the user said of it is new.
            fill_heads(shown, self._heads, self._texts)
            self._pane.relayout()
            self._show_marks()
        else:
            self._build(shown)
            self._select(None)
        self._pages.setCurrentWidget(self._full)
        same = before is not None and before.quote.id == quote.id
        place = next((place for place in self._walked() if same and place.target == kept), None)
        self._current = place
        self._show_current()

    def set_hidden_kinds(self, hidden: frozenset[Kind]) -> None:
        """Mark all kinds but these. The grave ones cannot be hidden."""
        self._hidden = hidden - GRAVE
        self._show_marks()
        if self._current is not None and self._current.difference.kind in self._hidden:
            self._go(None)
        else:
            self._light()
        self._bar.show_place(self._current, self._walked(), self._senses)

    @property
    def overview(self) -> OverviewBar:
        """The strip that shows where all differences are."""
        return self._pane.bar

    def missing_words(self) -> str:
        """Return what stands below: the outlets without the quote."""
        return self._missing.text()

    # What the user is at

    def current_target(self) -> Target | None:
        """Return the selected words, else the current difference, else None."""
        if self._selected is not None:
            return self._selected
        return self._current.target if self._current is not None else None

    def current_difference(self) -> Target | None:
        """Return the difference that the walk is at."""
        return self._current.target if self._current is not None else None

    def choose_difference(self, target: Target) -> bool:
        """Go to a difference; tell whether it is there."""
        place = next((place for place in self._walked() if place.target == target), None)
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
        for number, rendering in enumerate(shown.renderings, start=1):
            found = rendering.id == target.id
            if target.kind is TargetKind.SPAN and target.span is not None and rendering.document == target.id:
                found = any(passage.span.overlaps(target.span) for passage in rendering.passages)
            if found:
                self._pane.bring(number)
                self._texts[number].setFocus()
                return True
        return False

    def next_difference(self) -> bool:
        """Go to the next difference in reading order; stay and tell False at the last."""
        return self._step(1)

    def previous_difference(self) -> bool:
        """Go to the difference before in reading order; stay and tell False at the first."""
        return self._step(-1)

    def copy_difference(self) -> bool:
        """Copy the current difference as `base ] reading (outlet, date, address)`."""
        if self._current is None:
            return False
        QGuiApplication.clipboard().setText(apparatus_of(self._current))
        return True

    def _step(self, by: int) -> bool:
        places = self._walked()
        if not places:
            return False
        at = 0 if by > 0 else len(places) - 1
        if self._current in places:
            at = places.index(self._current) + by
        if not 0 <= at < len(places):
            return False
        self._go(places[at])
        return True

    def _walked(self) -> list[Place]:
        return [] if self._shown is None else shown_places(self._shown.places, self._hidden)

    @property
    def _senses(self) -> Mapping[Target, Sense]:
        return self._shown.senses if self._shown is not None else {}

    # Showing

    def _build(self, shown: QuoteColumns) -> None:
        pairs = self._pane.columns(len(shown.columns) + 1)
        self._heads = [head for head, _ in pairs]
        self._texts = [text for _, text in pairs]
        for number, (head, text) in enumerate(pairs):
            text.show_column(shown.columns[number - 1] if number else shown.base)
            if number >= self._connected:
                self._connect(head, text, number)
        fill_heads(shown, self._heads, self._texts)
        self._pane.show_columns(len(pairs))
        self._show_marks()
        missing = missing_words(shown)
        self._missing.setText(missing)
        self._missing.setVisible(bool(missing))

    def _connect(self, head: ColumnHead, text: ColumnText, number: int) -> None:
        text.setProperty("column", number)
        text.selected.connect(self._on_selected)
        text.mark_chosen.connect(self._on_mark_chosen)
        text.pointed.connect(self._on_pointed)
        text.copy_asked.connect(self.copy_wanted)
        head.base_asked.connect(self._on_base_asked)
        head.article_asked.connect(self._on_article_asked)
        self._connected = number + 1

    def _show_marks(self) -> None:
        shown = self._shown
        if shown is None:
            return
        marks = marks_of(shown, self._walked(), self.palette())
        for number, text in enumerate(self._texts):
            text.show_marks(marks[number], bands_of(shown, number, self.palette()))
        self._show_ticks()

    def _show_ticks(self) -> None:
        shown = self._shown
        if shown is not None and self._texts:
            ticks = ticks_of(shown, self._walked(), self.palette(), self._pane.row_heights())
            self._pane.bar.show_ticks(ticks, len(shown.columns))

    def _go(self, place: Place | None) -> None:
        self._current = place
        shown = self._shown
        if place is not None and shown is not None:
            column = shown.column_of(place)
            self._pane.bring(column)
            boxes = self._texts[column].boxes(*shown.units_of(place))
            if boxes:
                self._pane.reveal(self._texts[column], boxes[0].toRect())
        words = self._show_current()
        if words:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))
        self.difference_chosen.emit(place.target if place is not None else None)

    def _show_current(self) -> str:
        """Frame the current difference, light up its counterparts, and return it in words."""
        place = self._current
        self._light()
        self._bar.show_place(place, self._walked(), self._senses)
        self._pane.bar.show_current(place.number if place is not None else 0)
        words = f"{outlet_of(place)}: {words_of(place, self._senses)}" if place is not None else ""
        self.setAccessibleDescription(words)
        return words

    def _light(self, stretches: Sequence[Span] | None = None) -> None:
        """Light up what pairs with stretches of the base: by default, with the current difference."""
        shown, place = self._shown, self._current
        if shown is None:
            return
        own = 0 if place is None else shown.column_of(place)
        if stretches is None:
            stretches = [] if place is None else [place.difference.base_span]
        lit = shown.counterparts(stretches)
        for number, text in enumerate(self._texts):
            frame = None
            if place is not None and number == own:
                frame = next((mark for mark in text.marks if mark.number == place.number), None)
            text.light(lit[number], frame)

    def _select(self, target: Target | None) -> None:
        if target != self._selected:
            self._selected = target
            self.selection_changed.emit(target)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._shown is not None:
            self._show_marks()
            self._light()

    # Slots

    def _number_of_sender(self) -> int:
        sender = self.sender()
        return int(sender.property("column")) if sender is not None else 0

    def _on_selected(self, places: tuple[int, int] | None) -> None:
        number = self._number_of_sender()
        if self._shown is None or number >= len(self._texts):
            return
        if places is None:
            if not any(text.textCursor().hasSelection() for text in self._texts):
                self._select(None)
            return
        for other, text in enumerate(self._texts):
            if other != number and text.textCursor().hasSelection():
                cursor = QTextCursor(text.textCursor())
                cursor.clearSelection()
                text.setTextCursor(cursor)
        self._light(self._shown.base_stretches(number, *places))
        self._select(self._shown.target_of(number, *places))

    def _on_mark_chosen(self, mark: Mark) -> None:
        shown = self._shown
        if shown is None:
            return
        places = self._walked()
        if mark.number:
            self._go(next((place for place in places if place.number == mark.number), None))
            return
        here = [
            place
            for place in places
            if shown.base_units(place.difference.base_span) == (mark.start, mark.end)
        ]
        if here:
            # Another click on the same words of the base goes on to the next outlet.
            at = (here.index(self._current) + 1) % len(here) if self._current in here else 0
            self._go(here[at])

    def _on_pointed(self, places: tuple[int, int] | None) -> None:
        if self._shown is None:
            return
        if places is None:
            self._light()
        else:
            self._light(self._shown.base_stretches(self._number_of_sender(), *places))

    def _on_base_asked(self) -> None:
        sender = self.sender()
        if sender is not None:
            self.base_wanted.emit(str(sender.property("document")))

    def _on_article_asked(self) -> None:
        shown, number = self._shown, self._number_of_sender()
        rendering = None if shown is None else shown.renderings[number - 1] if number else shown.own_base
        if rendering is not None and rendering.passages:
            self.article_wanted.emit(rendering.document, rendering.passages[0].span)

    def _on_number_chosen(self, number: int) -> None:
        self._go(next((place for place in self._walked() if place.number == number), None))

    def _on_page_turned(self) -> None:
        self._bar.show_page(self._pane.shown, len(self._texts))
