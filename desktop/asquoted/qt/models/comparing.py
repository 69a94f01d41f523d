"""What one quote's comparison shows: columns, marks, counterparts, and what a selection means.

Everything that the view needs to know, without a widget; the view only shows it.
"""

from bisect import bisect_right
from collections.abc import Mapping, Sequence

from asquoted.domain.comparison import Kind, Operation, Quote, Rendering, Sense
from asquoted.domain.documents import Document
from asquoted.domain.notes import Note
from asquoted.domain.tags import Tagging
from asquoted.domain.targets import Target, TargetKind
from asquoted.domain.text import Span
from asquoted.qt.marks import gravest
from asquoted.qt.models.columns import OF_BASE, OF_DOCUMENT, PRINTED, columns_of
from asquoted.qt.models.differences import Place, places_of
from asquoted.qt.models.readings import Alignment, base_rendering, printed, stripped


class QuoteColumns:
    """A quote as columns: number 0 is the base's, the others are those of `renderings`."""

    def __init__(
        self,
        quote: Quote,
        documents: Sequence[Document],
        taggings: Sequence[Tagging] = (),
        notes: Sequence[Note] = (),
        senses: Mapping[Target, Sense] | None = None,
    ) -> None:
        self.quote = quote
        self.documents = {document.id: document for document in documents}
        self.own_base = base_rendering(quote)
        self.renderings = [one for one in quote.renderings if one is not self.own_base]
        self.alignments = [Alignment(quote.base.text, rendering) for rendering in self.renderings]
        columns = columns_of(quote, self.renderings, documents, self.alignments)
        self.base, self.columns, self.row_starts = columns
        self.places = places_of(self.renderings, documents)
        self.taggings, self.notes = tuple(taggings), tuple(notes)
        self.senses: Mapping[Target, Sense] = senses or {}
        self._by_id = {rendering.id: number for number, rendering in enumerate(self.renderings, start=1)}
        self._said = {tagging.target for tagging in taggings} | {note.target for note in notes}

    def column_of(self, place: Place) -> int:
        """Return the column that a difference is in."""
        return self._by_id[place.rendering.id]

    def is_said_of(self, place: Place) -> bool:
        """Tell whether a difference carries a tag or a note."""
        return place.target in self._said

    def row_of(self, place: Place) -> int:
        """Return the row that a difference belongs to: where it begins in the base."""
        return self.base_row(place.difference.base_span.start)

    def base_row(self, offset: int) -> int:
        """Return the row of an offset of the base."""
        return max(bisect_right(self.row_starts, offset) - 1, 0)

    def units_of(self, place: Place) -> tuple[int, int]:
        """Return where a difference stands in its own column; for what is gone, an empty stretch."""
        difference, column = place.difference, self.columns[self.column_of(place) - 1]
        span = stripped(difference.reading_span, printed(place.rendering, difference.reading_span))
        found = column.units_of(span, OF_DOCUMENT) if len(span) else None
        if found is not None:
            return found
        at = column.place_of(difference.reading_span.start, self.row_of(place), PRINTED)
        return at, at

    def stretches_of(self, place: Place) -> list[tuple[int, int]]:
        """Return where a difference is marked: a moved phrase also where it stood in the base."""
        stretches = [self.units_of(place)]
        if place.difference.operation is Operation.MOVE:
            for cell in place.rendering.cells:
                if cell.difference == place.index and not len(cell.reading):
                    row = self.base_row(cell.base.start)
                    at = self.columns[self.column_of(place) - 1].place_of(cell.reading.start, row, PRINTED)
                    stretches.append((at, at))
        return stretches

    def base_units(self, span: Span) -> tuple[int, int]:
        """Return where a stretch of the base stands in its column."""
        span = stripped(span, span.text_of(self.quote.base.text))
        found = self.base.units_of(span, OF_BASE) if len(span) else None
        if found is not None:
            return found
        at = self.base.place_of(span.start, self.base_row(span.start), OF_BASE)
        return at, at

    def base_marks(self, places: Sequence[Place]) -> list[tuple[Span, Kind]]:
        """Return the stretches of the base that any of `places` departs from, with their gravest kind."""
        kinds: dict[Span, set[Kind]] = {}
        for place in places:
            span = place.difference.base_span
            if len(span):
                kinds.setdefault(span, set()).add(place.difference.kind)
        return [(span, gravest(frozenset(found))) for span, found in sorted(kinds.items())]

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
            found = [self.columns[number - 1].units_of(span, PRINTED) for span in spans]
            lit[number] = [units for units in found if units is not None]
        return lit

    def base_stretches(self, number: int, start: int, end: int) -> list[Span]:
        """Return what of the base pairs with the words between two places of a column."""
        if number == 0:
            span = self.base.span_of(start, end, OF_BASE)
            return [] if span is None else [span]
        span = self.columns[number - 1].span_of(start, end, PRINTED)
        return [] if span is None else self.alignments[number - 1].base_of(span)

    def target_of(self, number: int, start: int, end: int) -> Target | None:
        """Return the words of a document between two places of a column; None if no document has them."""
        if number:
            rendering = self.renderings[number - 1]
            span = self.columns[number - 1].span_of(start, end, OF_DOCUMENT)
            return None if span is None else self._span_target(rendering, span)
        span = self.base.span_of(start, end, OF_BASE)
        return None if span is None else self._base_target(span)

    def tags_of(self, target: Target) -> list[Tagging]:
        """Return the tags on exactly that target, detached ones left out."""
        return [tagging for tagging in self.taggings if tagging.target == target]

    def turn_of(self, rendering: Rendering) -> tuple[int, int]:
        """Return which of its document's renderings one is, from 1, and how many there are."""
        same = [one.id for one in self.quote.renderings if one.document == rendering.document]
        return same.index(rendering.id) + 1, len(same)

    def rendering_tags(self, rendering: Rendering) -> list[Tagging]:
        """Return the tags on a rendering as a whole."""
        return self.tags_of(Target(TargetKind.RENDERING, rendering.id))

    def rendering_notes(self, rendering: Rendering) -> int:
        """Return how many notes there are on a rendering as a whole."""
        return sum(1 for note in self.notes if note.target == Target(TargetKind.RENDERING, rendering.id))

    def bands_of(self, number: int) -> list[tuple[int, int, Tagging | Note]]:
        """Return the tags and notes on words of a column, with their places."""
        rendering = self.renderings[number - 1] if number else self.own_base
        if rendering is None:
            return []
        found: list[tuple[int, int, Tagging | Note]] = []
        said: list[Tagging | Note] = [*self.taggings, *self.notes]
        for one in said:
            target = one.target
            if target.kind is not TargetKind.SPAN or target.id != rendering.document or target.detached:
                continue
            units = None if target.span is None else self._document_units(number, rendering, target.span)
            if units is not None:
                found.append((*units, one))
        return found

    def _document_units(self, number: int, rendering: Rendering, span: Span) -> tuple[int, int] | None:
        if number:
            return self.columns[number - 1].units_of(span, OF_DOCUMENT)
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
