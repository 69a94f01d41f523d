"""Tags and notes, sorted to where a reader looks for them.

None is dropped that is on anything that the report shows.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from asquoted.domain.comparison import Difference, Rendering, Sense
from asquoted.domain.notes import Note
from asquoted.domain.report import Report
from asquoted.domain.saying import say
from asquoted.domain.tags import Tag
from asquoted.domain.targets import Target, TargetKind
from asquoted.domain.text import Span

_COLOUR = re.compile(r"#[0-9a-fA-F]{6}")


@dataclass(frozen=True, slots=True)
class Remarked:
    """The tags and notes on one thing; `words` are those of a span, `where` says more of the place.

    `sense` is the one set for a difference that is listed nowhere else.
    """

    tags: tuple[Tag, ...] = ()
    notes: tuple[Note, ...] = ()
    words: str = ""
    where: str = ""
    sense: Sense | None = None

    def __bool__(self) -> bool:
        return bool(self.tags or self.notes or self.sense)


class Remarks:
    """The tags and notes of a report, by what they are on."""

    def __init__(self, report: Report) -> None:
        self._report = report
        self._targets: dict[tuple[TargetKind, str], list[Target]] = {}
        targets = [one.target for one in report.taggings] + [one.target for one in report.notes]
        targets += report.senses
        for target in dict.fromkeys(targets):
            self._targets.setdefault((target.kind, target.id), []).append(target)
        self._tags: dict[Target, list[Tag]] = {}
        for tagging in report.taggings:
            self._tags.setdefault(tagging.target, []).append(tagging.tag)
        self._notes: dict[Target, list[Note]] = {}
        for note in report.notes:
            self._notes.setdefault(note.target, []).append(note)

    def on(self, kind: TargetKind, key: str = "") -> Remarked:
        """Return what is on a quote, a rendering, a document or the library."""
        return self._all(self._of(kind, key))

    def on_difference(self, rendering: str, difference: Difference) -> Remarked:
        """Return what is on one difference of a rendering."""
        wanted = _change(Target.of_difference(rendering, difference))
        return self._all(one for one in self._of(TargetKind.DIFFERENCE, rendering) if _change(one) == wanted)

    def on_words(self, rendering: Rendering) -> list[Remarked]:
        """Return what is on words of a rendering, and on differences that it does not show."""
        spans = [passage.span for passage in rendering.passages]
        shown = {_change(Target.of_difference(rendering.id, one)) for one in rendering.differences}
        found = [
            self._all([target], target.exact)
            for target in self._of(TargetKind.SPAN, rendering.document)
            if _lies_in(target, spans)
        ]
        return found + [
            self._not_shown(target)
            for target in self._of(TargetKind.DIFFERENCE, rendering.id)
            if _change(target) not in shown
        ]

    def elsewhere(self, document: str) -> list[Remarked]:
        """Return what is on words of a document that stand in no rendering of the report."""
        spans = [
            passage.span
            for quote in self._report.comparison.quotes
            for rendering in quote.renderings
            if rendering.document == document
            for passage in rendering.passages
        ]
        detached = say("detached: no longer found in the text")
        return [
            self._all([target], target.exact, detached if target.detached else "")
            for target in self._of(TargetKind.SPAN, document)
            if not _lies_in(target, spans)
        ]

    def _not_shown(self, target: Target) -> Remarked:
        sense = self._report.senses.get(target)
        where = say("a difference that is not shown here")
        if sense is not None:
            where = say("a difference that is not shown here, sense {sense}", sense=sense)
        marked = self._all([target], f"{target.base} ] {target.exact}", where)
        return replace(marked, sense=sense)

    def _of(self, kind: TargetKind, key: str) -> list[Target]:
        return self._targets.get((kind, key), [])

    def _all(self, targets: Iterable[Target], words: str = "", where: str = "") -> Remarked:
        found = list(targets)
        tags = tuple(tag for target in found for tag in self._tags.get(target, ()))
        notes = tuple(note for target in found for note in self._notes.get(target, ()))
        return Remarked(tags, notes, words, where)


def colour_of(tag: Tag) -> str:
    """Return the tag's colour, or grey where it is none that a page understands."""
    return tag.colour if _COLOUR.fullmatch(tag.colour) else "#5f5f66"


def _change(target: Target) -> tuple[object, ...]:
    return target.operation, target.base, target.exact, target.span


def _lies_in(target: Target, spans: list[Span]) -> bool:
    return not target.detached and any(target.span and target.span.overlaps(span) for span in spans)
