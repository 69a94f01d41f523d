"""What the user tagged, noted and judged of a statement's sentences, and of what outlets give of them."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from asquoted.domain.comparison import Quote, Sense
from asquoted.domain.targets import Target, TargetKind
from asquoted.domain.text import Span
from asquoted.qt.contents import Marks
from asquoted.qt.filled import fill
from asquoted.qt.phrases import word_of

Place = tuple[str, str]
"""A quote's id, and that of a document that gives it; "" for the quote itself."""


@dataclass(frozen=True, slots=True)
class OwnWork:
    """The user's marks at one place: each tag once, by name and colour; how many notes; each sense once."""

    tags: tuple[tuple[str, str], ...] = ()
    notes: int = 0
    senses: tuple[Sense, ...] = ()

    @property
    def words(self) -> str:
        """The marks in words, a line a kind."""
        tags = QCoreApplication.translate("OwnWork", "Tags: {names}")
        notes = QCoreApplication.translate("OwnWork", "Notes: {count}")
        senses = QCoreApplication.translate("OwnWork", "Sense: {senses}")
        lines = [fill(tags, names=", ".join(name for name, _ in self.tags))] if self.tags else []
        lines += [fill(notes, count=self.notes)] if self.notes else []
        lines += [fill(senses, senses=", ".join(map(word_of, self.senses)))] if self.senses else []
        return "\n".join(lines)


def work_on(quotes: Sequence[Quote], marks: Marks) -> Mapping[Place, OwnWork]:
    """Return the user's marks by the places that they are on; a mark that lost its place is on none."""
    table = _Table(quotes)
    tags: dict[Place, dict[str, str]] = {}
    notes: dict[Place, int] = {}
    senses: dict[Place, dict[Sense, None]] = {}
    for tagging in marks.taggings:
        for place in table.places_of(tagging.target):
            tags.setdefault(place, {})[tagging.tag.name] = tagging.tag.colour
    for note in marks.notes:
        for place in table.places_of(note.target):
            notes[place] = notes.get(place, 0) + 1
    for target, sense in marks.senses.items():
        for place in table.places_of(target):
            senses.setdefault(place, {})[sense] = None
    return {
        place: OwnWork(tuple(tags.get(place, {}).items()), notes.get(place, 0), tuple(senses.get(place, ())))
        for place in {*tags, *notes, *senses}
    }


class _Table:
    """Where in the table the renderings of some quotes are, and their words."""

    def __init__(self, quotes: Sequence[Quote]) -> None:
        self._quotes = {quote.id for quote in quotes}
        self._renderings: dict[str, Place] = {}
        self._passages: dict[str, list[tuple[Span, Place]]] = {}
        for quote in quotes:
            for one in quote.renderings:
                place = quote.id, one.document
                self._renderings[one.id] = place
                there = self._passages.setdefault(one.document, [])
                there += [(passage.span, place) for passage in one.passages]

    def places_of(self, target: Target) -> Iterator[Place]:
        """Yield where a target is, each place once."""
        if target.detached:
            return
        match target.kind:
            case TargetKind.QUOTE if target.id in self._quotes:
                yield target.id, ""
            case TargetKind.RENDERING | TargetKind.DIFFERENCE if target.id in self._renderings:
                yield self._renderings[target.id]
            case TargetKind.SPAN if target.span is not None:
                there = self._passages.get(target.id, ())
                yield from {place for span, place in there if span.overlaps(target.span)}
