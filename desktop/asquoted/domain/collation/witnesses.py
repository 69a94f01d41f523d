"""A text of a collation: its passages as one text, and back again."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from asquoted.domain.text import Span


@dataclass(frozen=True, slots=True)
class Witness:
    """One text of a collation: what stands at `spans` of `text`, in order.

    `glosses` are the abbreviations that its article explains.
    """

    text: str
    spans: tuple[Span, ...]
    glosses: Mapping[str, str] = field(default_factory=dict)

    @property
    def joined(self) -> str:
        """The passages as one text, joined by spaces: what others are held against."""
        return " ".join(span.text_of(self.text) for span in self.spans)

    def back(self, span: Span) -> tuple[Span, ...]:
        """Return where in the text a stretch of the joined text stands."""
        if len(self.spans) == 1:
            by = self.spans[0].start
            return (span.shifted(by),) if by else (span,)
        found = []
        start = 0
        for passage in self.spans:
            first, last = max(span.start, start), min(span.end, start + len(passage))
            if first < last:
                found.append(Span(first - start + passage.start, last - start + passage.start))
            start += len(passage) + 1
        return tuple(found)

    def forth(self, span: Span) -> Span | None:
        """Return where a stretch of one passage stands in the joined text."""
        start = 0
        for passage in self.spans:
            if passage.contains(span):
                return Span(start + span.start - passage.start, start + span.end - passage.start)
            start += len(passage) + 1
        return None

    def part(self, stretches: Sequence[Span]) -> "Witness":
        """Return the same text with no more than some stretches of it, those of one passage joined."""
        parts: list[Span] = []
        for passage in self.spans:
            inside = [each for each in stretches if passage.contains(each)]
            if inside:
                parts.append(Span(inside[0].start, inside[-1].end))
        return Witness(self.text, tuple(parts), self.glosses)
