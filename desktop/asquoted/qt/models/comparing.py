"""What one quote's comparison shows: columns, marks, counterparts, and what a selection means.

Everything that the view needs to know, without a widget; the view only shows it.
"""

from collections import defaultdict
from collections.abc import Sequence
from copy import copy
from functools import cached_property

from asquoted.domain.comparison import Kind, Operation, Quote, Rendering
from asquoted.domain.corrections import Pin
from asquoted.domain.documents import Document
from asquoted.domain.notes import Note
from asquoted.domain.tables import Tables
from asquoted.domain.tags import Tagging
from asquoted.domain.targets import Target, TargetKind
from asquoted.domain.text import Span
from asquoted.qt.contents import Marks
from asquoted.qt.marks import gravest
from asquoted.qt.models.arrangement import Arrangement
from asquoted.qt.models.columns import OF_BASE, OF_CONTEXT, OF_DOCUMENT, PRINTED, Column
from asquoted.qt.models.differences import Place, places_of, words_of
from asquoted.qt.models.interlinear import Advance, InterlinearSheet, Slot, interlined, slots_of
from asquoted.qt.models.readings import Alignment, base_rendering, printed, stripped
from asquoted.qt.models.side_by_side import sheet_of


class QuoteColumns:
    """A quote as columns: number 0 is the base's, the others are those of `renderings`.

    `renderings` are those that are shown, in their order; `all_renderings` also the hidden.
    `sheet` is how they lie, side by side until they are laid word under word.
    """

    def __init__(
        self,
        quote: Quote,
        documents: Sequence[Document],
        marks: Marks | None = None,
        arrangement: Arrangement | None = None,
        unfolded: frozenset[str] = frozenset(),
        pins: Sequence[Pin] = (),
    ) -> None:
        self.quote, self.pins = quote, tuple(pins)
        self.documents = {document.id: document for document in documents}
        self.own_base = base_rendering(quote)
        self.all_renderings = [one for one in quote.renderings if one is not self.own_base]
        self.arrangement, self.unfolded = arrangement or Arrangement(), unfolded
        self.renderings = self.arrangement.arranged(self.all_renderings)
        self.alignments = [Alignment(quote.base.text, rendering) for rendering in self.renderings]
        self._by_id = {rendering.id: number for number, rendering in enumerate(self.renderings, start=1)}
        self.places = self._in_sight(places_of(self.all_renderings, documents))
        self._slots: list[Slot] | None = None
        self.lay_side_by_side()
        self._take(marks or Marks())

    @property
    def columns(self) -> tuple[Column, ...]:
        """The base's column and those of `renderings`."""
        return self.sheet.columns

    @property
    def base(self) -> Column:
        """The base's column."""
        return self.sheet.columns[0]

    @cached_property
    def hidden(self) -> list[str]:
        """The documents of this quote that are hidden."""
        return self.arrangement.hidden_of(self.all_renderings)

    def with_marks(self, marks: Marks) -> "QuoteColumns":
        """Return the same columns with what the user now says of them."""
        other = copy(self)
        other._take(marks)
        return other

    def lay_side_by_side(self) -> None:
        """Let the columns stand beside each other."""
        around: dict[int, tuple[Rendering, Document]] = {}
        for number, one in [(0, self.own_base), *enumerate(self.renderings, start=1)]:
            document = self.documents.get(one.document) if one is not None else None
            if one is not None and document is not None and one.id in self.unfolded:
                around[number] = one, document
        self.sheet = sheet_of(self.quote, self.renderings, self.documents, self.alignments, around)

    def lay_interlinear(self, tables: Tables, room: float, gap: float, advance: Advance) -> InterlinearSheet:
        """Let the texts lie word under word, in blocks no wider than `room`; return how."""
        if self._slots is None:
            self._slots = slots_of(self.quote, self.renderings, self.documents, tables, self.pins)
        laid = interlined(self._slots, room, gap, advance)
        self.sheet = laid
        return laid

    def words_of(self, place: Place) -> str:
        """Return a difference in words."""
        if place.number not in self._words:
            self._words[place.number] = words_of(place, self.senses)
        return self._words[place.number]

    def _take(self, marks: Marks) -> None:
        self.taggings, self.notes, self.senses = marks.taggings, marks.notes, marks.senses
        self._marks = marks
        # Looked up for each column: thousands of tags times dozens of outlets would be felt.
        self._on_words: dict[str, list[Tagging | Note]] = {one.document: [] for one in self.quote.renderings}
        said: list[Tagging | Note] = [*self.taggings, *self.notes]
        for one in said:
            target = one.target
            if target.kind is TargetKind.SPAN and target.id in self._on_words and not target.detached:
                self._on_words[target.id].append(one)
        self._words: dict[int, str] = {}

    def _in_sight(self, places: Sequence[Place]) -> list[Place]:
        """Return the places in the columns that are shown, in the order in which one comes upon them."""
        found = [place for place in places if place.rendering.id in self._by_id]
        return sorted(found, key=lambda place: (place.difference.base_span.start, self.column_of(place)))

    def column_of(self, place: Place) -> int:
        """Return the column that a difference is in."""
        return self._by_id[place.rendering.id]

    def rendering_at(self, number: int) -> Rendering | None:
        """Return whose words a column has; None for a base that is nobody's."""
        return self.renderings[number - 1] if number else self.own_base

    def column_with(self, target: Target) -> int | None:
        """Return the column of a rendering, or the first with some of a document's words; None for none."""
        for number, rendering in enumerate(self.renderings, start=1):
            found = rendering.id == target.id
            if target.kind is TargetKind.SPAN and target.span is not None and rendering.document == target.id:
                found = any(passage.span.overlaps(target.span) for passage in rendering.passages)
            if found:
                return number
        return None

    def columns_of(self, document: str) -> list[int]:
        """Return the columns that have a document's words; number 0 where it is the base."""
        found = [0] if self.quote.base.document == document else []
        return found + [at for at, one in enumerate(self.renderings, start=1) if one.document == document]

    def places_at(self, units: tuple[int, int], places: Sequence[Place]) -> list[Place]:
        """Return those of `places` that depart from just this stretch of the base's column."""
        return [place for place in places if self.base_units(place.difference.base_span) == units]

    def is_said_of(self, place: Place) -> bool:
        """Tell whether a difference carries a tag or a note."""
        target = place.target
        said: list[Tagging | Note] = [*self._marks.taggings_on(target), *self._marks.notes_on(target)]
        return any(one.target == target for one in said)

    def row_of(self, place: Place) -> int:
        """Return the row that a difference belongs to: where it begins in the base."""
        return self.sheet.row_of(place.difference.base_span.start)

    def units_of(self, place: Place) -> tuple[int, int]:
        """Return where a difference stands in its own column; for what is gone, an empty stretch."""
        difference, number = place.difference, self.column_of(place)
        span = stripped(difference.reading_span, printed(place.rendering, difference.reading_span))
        found = self.columns[number].units_of(span, OF_DOCUMENT) if len(span) else None
        if found is not None:
            return found
        at = self.sheet.gap_at(number, difference.base_span.start, difference.reading_span.start)
        return at, at

    def stretches_of(self, place: Place) -> list[tuple[int, int]]:
        """Return where a difference is marked: a moved phrase also where it stood in the base."""
        stretches = [self.units_of(place)]
        if place.difference.operation is Operation.MOVE:
            for cell in place.rendering.cells:
                if cell.difference == place.index and not len(cell.reading):
                    at = self.sheet.gap_at(self.column_of(place), cell.base.start, cell.reading.start)
                    stretches.append((at, at))
        return stretches

    def base_units(self, span: Span) -> tuple[int, int]:
        """Return where a stretch of the base stands in its column."""
        span = stripped(span, span.text_of(self.quote.base.text))
        found = self.base.units_of(span, OF_BASE) if len(span) else None
        if found is not None:
            return found
        at = self.sheet.gap_at(0, span.start, span.start)
        return at, at

    def base_marks(self, places: Sequence[Place]) -> list[tuple[Span, Kind, list[Place]]]:
        """Return the stretches of the base that any of `places` departs from.

        Each comes with the gravest kind of its places, and with them.
        """
        here: defaultdict[Span, list[Place]] = defaultdict(list)
        for place in places:
            if len(place.difference.base_span):
                here[place.difference.base_span].append(place)
        return [
            (span, gravest(frozenset(place.difference.kind for place in found)), found)
            for span, found in sorted(here.items())
        ]

    def counterparts(self, stretches: Sequence[Span]) -> dict[int, list[tuple[int, int]]]:
        """Return, by column, where the counterparts of stretches of the base stand."""
        # An addition has but a place in the base, and nothing in the others.
        lit = {0: [self.base_units(span) for span in stretches]}
        for number, alignment in enumerate(self.alignments, start=1):
            rendering = self.renderings[number - 1]
            spans = [
                stripped(reading, printed(rendering, reading))
                for span in stretches
                if len(span)
                for reading in alignment.reading_of(span)
            ]
            found = [self.columns[number].units_of(span, PRINTED) for span in spans]
            lit[number] = [units for units in found if units is not None]
        return lit

    def base_stretches(self, number: int, start: int, end: int) -> list[Span]:
        """Return what of the base pairs with the words between two places of a column."""
        if number == 0:
            span = self.base.span_of(start, end, OF_BASE)
            return [] if span is None else [span]
        span = self.columns[number].span_of(start, end, PRINTED)
        return [] if span is None else self.alignments[number - 1].base_of(span)

    def target_of(self, number: int, start: int, end: int) -> Target | None:
        """Return the words of a document between two places of a column; None if no document has them."""
        if number:
            rendering = self.renderings[number - 1]
            span = self.columns[number].span_of(start, end, OF_DOCUMENT)
            return None if span is None else self._span_target(rendering, span)
        span = self.base.span_of(start, end, OF_BASE)
        if span is not None:
            return self._base_target(span)
        span = self.base.span_of(start, end, OF_CONTEXT)
        return None if span is None or self.own_base is None else self._span_target(self.own_base, span)

    def tags_of(self, target: Target) -> list[Tagging]:
        """Return the tags on exactly that target, detached ones left out."""
        return [tagging for tagging in self._marks.taggings_on(target) if tagging.target == target]

    def turn_of(self, rendering: Rendering) -> tuple[int, int]:
        """Return which of its document's renderings one is, from 1, and how many there are."""
        same = [one.id for one in self.quote.renderings if one.document == rendering.document]
        return same.index(rendering.id) + 1, len(same)

    def rendering_tags(self, rendering: Rendering) -> list[Tagging]:
        """Return the tags on a rendering as a whole."""
        return self.tags_of(Target(TargetKind.RENDERING, rendering.id))

    def rendering_notes(self, rendering: Rendering) -> int:
        """Return how many notes there are on a rendering as a whole."""
        target = Target(TargetKind.RENDERING, rendering.id)
        return sum(1 for note in self._marks.notes_on(target) if note.target == target)

    def bands_of(self, number: int) -> list[tuple[int, int, Tagging | Note]]:
        """Return the tags and notes on words of a column, with their places."""
        rendering = self.renderings[number - 1] if number else self.own_base
        if rendering is None:
            return []
        found: list[tuple[int, int, Tagging | Note]] = []
        for one in self._on_words[rendering.document]:
            target = one.target
            units = None if target.span is None else self._document_units(number, rendering, target.span)
            if units is not None:
                found.append((*units, one))
        return found

    def _document_units(self, number: int, rendering: Rendering, span: Span) -> tuple[int, int] | None:
        if number:
            return self.columns[number].units_of(span, OF_DOCUMENT)
        stretches = Alignment(self.quote.base.text, rendering).base_of(span)
        return self.base_units(Span(stretches[0].start, stretches[-1].end)) if stretches else None

    def _base_target(self, span: Span) -> Target | None:
        if self.own_base is not None:
            return self._reading_target(self.own_base, span)
        for piece, document in self.quote.base.pieces:
            if not piece.contains(span):
                continue
            for rendering in self.quote.renderings:
                target = self._reading_target(rendering, span) if rendering.document == document else None
                if target is not None and target.exact == span.text_of(self.quote.base.text):
                    return target
        return None

    def _reading_target(self, rendering: Rendering, span: Span) -> Target | None:
        spans = Alignment(self.quote.base.text, rendering).reading_of(span)
        return self._span_target(rendering, Span(spans[0].start, spans[-1].end)) if spans else None

    def _span_target(self, rendering: Rendering, span: Span) -> Target | None:
        document = self.documents.get(rendering.document)
        return None if document is None else Target.of_span(document.id, span, span.text_of(document.text))
