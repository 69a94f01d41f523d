"""Tags and notes, sorted to where they are printed. None is dropped that belongs to what the report shows."""

from dataclasses import dataclass, field
from typing import Any

from asquoted.domain.comparison import Rendering
from asquoted.domain.report import Report
from asquoted.domain.targets import Target, TargetKind
from asquoted.domain.text import Span
from asquoted.printing.coverage import pieces


@dataclass(slots=True)
class Remarks:
    """The tags and notes of a report, by what they are on."""

    report: Report
    _by_target: dict[Target, list[dict[str, Any]]] = field(init=False, default_factory=dict)

    def __post_init__(self) -> None:
        for tagging in self.report.taggings:
            tag = {"tag": pieces(tagging.tag.name), "colour": tagging.tag.colour}
            self._by_target.setdefault(tagging.target, []).append(tag)
        for note in self.report.notes:
            written = {"note": pieces(note.text), "when": f"{note.changed:%Y-%m-%d}"}
            self._by_target.setdefault(note.target, []).append(written)

    def on(self, kind: TargetKind, key: str = "") -> list[dict[str, Any]]:
        """Return what is on a quote, a rendering, a document or the library."""
        found = [one for target, one in self._of(kind, key)]
        return [remark for one in found for remark in one]

    def on_difference(self, target: Target) -> list[dict[str, Any]]:
        """Return what is on one difference, wherever an edit of the text has moved it to."""
        return [
            remark
            for other, found in self._of(TargetKind.DIFFERENCE, target.id)
            if _same(target, other)
            for remark in found
        ]

    def on_words(self, rendering: Rendering) -> list[dict[str, Any]]:
        """Return what is on words of a rendering, and on differences that it no longer has."""
        spans = [passage.span for passage in rendering.passages]
        shown = [Target.of_difference(rendering.id, one) for one in rendering.differences]
        words = [
            (target.exact, "", found)
            for target, found in self._of(TargetKind.SPAN, rendering.document)
            if _lies_in(target, spans)
        ]
        words += [
            (f"{target.base} ] {target.exact}", "on a difference that this base does not show", found)
            for target, found in self._of(TargetKind.DIFFERENCE, rendering.id)
            if not any(_same(one, target) for one in shown)
        ]
        return [{"words": pieces(exact), "where": where, "remarks": found} for exact, where, found in words]

    def elsewhere(self, document: str) -> list[dict[str, Any]]:
        """Return what is on words of a document that stand in no rendering of the report."""
        spans = [
            passage.span
            for quote in self.report.comparison.quotes
            for rendering in quote.renderings
            if rendering.document == document
            for passage in rendering.passages
        ]
        return [
            {
                "words": pieces(target.exact),
                "where": "detached: these words are no longer in the text" if target.detached else "",
                "remarks": found,
            }
            for target, found in self._of(TargetKind.SPAN, document)
            if not _lies_in(target, spans)
        ]

    def _of(self, kind: TargetKind, key: str) -> list[tuple[Target, list[dict[str, Any]]]]:
        return [one for one in self._by_target.items() if one[0].kind is kind and one[0].id == key]


def _same(one: Target, other: Target) -> bool:
    return (one.operation, one.base, one.exact, one.span) == (
        other.operation,
        other.base,
        other.exact,
        other.span,
    )


def _lies_in(target: Target, spans: list[Span]) -> bool:
    return not target.detached and any(target.span and target.span.overlaps(span) for span in spans)
