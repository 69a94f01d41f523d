"""Filters: which documents, renderings, quotes and notes are left by what the user asks for.

A filter chooses quotes and documents; it hides no difference in them, and so never a grave one.
"""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, fields
from datetime import date

from asquoted.domain.comparison import Comparison, Difference, Form, Kind, Quote, Rendering, Sense
from asquoted.domain.documents import Document
from asquoted.domain.notes import Note
from asquoted.domain.tags import Tag, Tagging
from asquoted.domain.targets import Target, TargetKind
from asquoted.domain.text import Span


@dataclass(frozen=True, slots=True)
class Narrowing:
    """What is asked for; what is empty asks for nothing. All that is asked for must hold.

    Of several tags, outlets, forms, kinds or senses, one is enough. `tags` are ids; what is
    nested in a tag counts as it. Both days belong to the stretch. `statement` is an id.
    """

    tags: frozenset[str] = frozenset()
    outlets: frozenset[str] = frozenset()
    since: date | None = None
    until: date | None = None
    forms: frozenset[Form] = frozenset()
    kinds: frozenset[Kind] = frozenset()
    senses: frozenset[Sense] = frozenset()
    statement: str = ""

    def __bool__(self) -> bool:
        return any(getattr(self, one.name) for one in fields(self))

    def takes(self, document: Document) -> bool:
        """Tell whether a document is of the outlets and days asked for."""
        details = document.details
        if self.outlets and document.label not in self.outlets:
            return False
        if self.since is None and self.until is None:
            return True
        day = details.published
        return day is not None and (self.since or day) <= day <= (self.until or day)

    @property
    def asks_of_renderings(self) -> bool:
        """Whether anything is asked for that a document's outlet and date do not tell."""
        return bool(self.tags or self.asks_of_differences or self.forms or self.statement)

    @property
    def asks_of_statement_alone(self) -> bool:
        """Whether nothing but the statement is asked of renderings."""
        return bool(self.statement) and not (self.asks_of_differences or self.forms or self.tags)

    @property
    def asks_of_tags_alone(self) -> bool:
        """Whether nothing but tags is asked of renderings: then words that are no quote count as well."""
        return bool(self.tags) and not (self.asks_of_differences or self.forms or self.statement)

    @property
    def asks_of_differences(self) -> bool:
        """Whether a kind or a sense is asked for."""
        return bool(self.kinds or self.senses)


@dataclass(frozen=True, slots=True)
class Narrowed:
    """What is left: ids of documents, renderings, quotes and notes.

    `columns` are the documents of the outlets and days asked for: what a quote that is left is
    compared in, whichever of its renderings it was chosen for. `given` is how many of the renderings
    each document gives; `places` is where the tags asked for stand, as often as they are used.
    """

    documents: frozenset[str]
    columns: frozenset[str]
    renderings: frozenset[str]
    quotes: frozenset[str]
    notes: frozenset[str]
    given: Mapping[str, int] = field(default_factory=dict)
    places: int = 0


Differences = Callable[[Quote, Rendering], Collection[Difference]]
Kinds = Callable[[Quote, Rendering], Collection[Kind]]


def differences_at_hand(quote: Quote, rendering: Rendering) -> Collection[Difference]:
    """Return the differences that a rendering comes with."""
    return rendering.differences


def kinds_at_hand(quote: Quote, rendering: Rendering) -> Collection[Kind]:
    """Return the kinds of the differences that a rendering comes with."""
    return {one.kind for one in rendering.differences}


def narrow(
    asked: Narrowing,
    documents: Iterable[Document],
    comparison: Comparison,
    tags: Sequence[Tag] = (),
    taggings: Iterable[Tagging] = (),
    notes: Iterable[Note] = (),
    senses: Mapping[Target, Sense] | None = None,
    kinds_of: Kinds = kinds_at_hand,
    differences_of: Differences = differences_at_hand,
) -> Narrowed:
    """Return what is left of a library when `asked` is asked for.

    `kinds_of` and `differences_of` tell of renderings that come without their differences.
    The latter is asked only about renderings in which one has a sense that is asked for, or
    where one carries a tag or a note and its kind is asked for.
    """
    known = {document.id: document for document in documents}
    columns = frozenset(one.id for one in known.values() if asked.takes(one))
    tagged = _Tagged(_with_nested(asked.tags, tags), taggings)
    asker = _Asker(asked, tagged, senses or {}, kinds_of, differences_of)
    left: dict[str, tuple[Quote, Rendering]] = {}
    quotes: set[str] = set()
    for quote in comparison.quotes:
        for rendering in quote.renderings:
            if rendering.document in columns and asker.keeps(quote, rendering):
                left[rendering.id] = quote, rendering
                quotes.add(quote.id)
    if asked.asks_of_renderings:
        carrying = {rendering.document for _, rendering in left.values()}
        if asked.asks_of_tags_alone:
            carrying |= tagged.documents & columns
    else:
        carrying = set(columns)
    given: dict[str, list[Rendering]] = {}
    for _, rendering in left.values():
        given.setdefault(rendering.document, []).append(rendering)
    kept = frozenset(
        note.id for note in notes if _keeps_note(asked, note, columns, left, given, quotes, tagged, asker)
    )
    return Narrowed(
        frozenset(carrying),
        columns,
        frozenset(left),
        frozenset(quotes),
        kept,
        {document: len(renderings) for document, renderings in given.items()},
        len(tagged.targets),
    )


class _Tagged:
    """Where the tags asked for stand."""

    def __init__(self, tags: Collection[str], taggings: Iterable[Tagging]) -> None:
        self.ids: set[str] = set()
        self.spans: dict[str, list[Span]] = {}
        self.documents: set[str] = set()
        self.whole: set[str] = set()
        self.differences: dict[str, set[Target]] = {}
        self.targets: list[Target] = []
        for tagging in taggings:
            if tagging.tag.id in tags:
                self._add(tagging.target)

    def _add(self, target: Target) -> None:
        self.targets.append(target)
        match target.kind:
            case TargetKind.SPAN:
                self.documents.add(target.id)
                if target.span is not None and not target.detached:
                    self.spans.setdefault(target.id, []).append(target.span)
            case TargetKind.DOCUMENT:
                self.documents.add(target.id)
                self.whole.add(target.id)
            case TargetKind.DIFFERENCE:
                self.differences.setdefault(target.id, set()).add(target)
            case _:
                self.ids.add(target.id)

    def holds(self, quote: Quote, rendering: Rendering) -> bool:
        """Tell whether a rendering is tagged; a tag on one of its differences is on that alone."""
        if quote.id in self.ids or rendering.id in self.ids or rendering.document in self.whole:
            return True
        spans = self.spans.get(rendering.document, ())
        return any(passage.span.overlaps(span) for passage in rendering.passages for span in spans)


def _with_nested(wanted: Collection[str], tags: Sequence[Tag]) -> set[str]:
    found = set(wanted)
    more = True
    while more:
        inside = {tag.id for tag in tags if tag.parent in found} - found
        found |= inside
        more = bool(inside)
    return found


class _Asker:
    """Tells of one rendering after another whether it is what is asked for."""

    def __init__(
        self,
        asked: Narrowing,
        tagged: _Tagged,
        senses: Mapping[Target, Sense],
        kinds_of: Kinds,
        differences_of: Differences,
    ) -> None:
        self._asked = asked
        self._tagged = tagged
        self._senses = {target: sense for target, sense in senses.items() if sense in asked.senses}
        self._sensed = {target.id for target in self._senses}
        self._kinds_of = kinds_of
        self._differences_of = differences_of

    def keeps(self, quote: Quote, rendering: Rendering) -> bool:
        asked = self._asked
        if asked.statement and quote.statement != asked.statement:
            return False
        if asked.forms and rendering.form not in asked.forms:
            return False
        tagged = None
        if asked.tags and not self._tagged.holds(quote, rendering):
            # The tag is on differences: one of these is then to be of the kind and the sense.
            tagged = self._tagged.differences.get(rendering.id)
            if tagged is None:
                return False
        if not asked.asks_of_differences:
            return True
        if asked.senses and rendering.id not in self._sensed:
            return False
        if asked.kinds and asked.kinds.isdisjoint(self._kinds_of(quote, rendering)):
            return False
        return (not asked.senses and tagged is None) or self._has(quote, rendering, tagged)

    def keeps_difference(self, quote: Quote, rendering: Rendering, target: Target) -> bool:
        """Tell whether one difference of a rendering that is left is of the kind and the sense asked for."""
        return not self._asked.asks_of_differences or self._has(quote, rendering, {target})

    def _has(self, quote: Quote, rendering: Rendering, among: Collection[Target] | None) -> bool:
        asked = self._asked
        return any(
            (not asked.kinds or one.kind in asked.kinds)
            and (among is None or target in among)
            and (not asked.senses or target in self._senses)
            for one in self._differences_of(quote, rendering)
            for target in (Target.of_difference(rendering.id, one),)
        )


def _keeps_note(
    asked: Narrowing,
    note: Note,
    columns: frozenset[str],
    left: Mapping[str, tuple[Quote, Rendering]],
    given: Mapping[str, Sequence[Rendering]],
    quotes: Collection[str],
    tagged: _Tagged,
    asker: _Asker,
) -> bool:
    target = note.target
    only_tags = asked.asks_of_tags_alone
    match target.kind:
        case TargetKind.QUOTE:
            return target.id in quotes
        case TargetKind.DIFFERENCE:
            return target.id in left and asker.keeps_difference(*left[target.id], target)
        case TargetKind.RENDERING:
            return target.id in left
        case TargetKind.SPAN | TargetKind.DOCUMENT if target.id in columns:
            if not asked.asks_of_renderings or (only_tags and _on_tagged(target, tagged)):
                return True
            if target.kind is TargetKind.DOCUMENT and asked.asks_of_statement_alone:
                return target.id in given
            return target.span is not None and any(
                passage.span.overlaps(target.span)
                for rendering in given.get(target.id, ())
                for passage in rendering.passages
            )
        case TargetKind.LIBRARY:
            # It is about all, and so about no outlet in particular.
            return not asked or (only_tags and target in tagged.targets)
    return False


def _on_tagged(target: Target, tagged: _Tagged) -> bool:
    if target.id in tagged.whole:
        return True
    span = target.span
    return span is not None and any(one.overlaps(span) for one in tagged.spans.get(target.id, ()))
