"""Stretches of a text.

Every offset in the domain counts code points of a revision's text.
Qt counts UTF-16 units instead; only `asquoted.qt.offsets` converts.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True, init=False)
class Span:
    """A half-open stretch of a revision's text, in code points."""

    start: int
    end: int

    def __init__(self, start: int, end: int) -> None:
        # Thousands are made for each table: the one that dataclass writes takes twice the time.
        if not 0 <= start <= end:
            raise ValueError(f"not a span: {start}..{end}")
        _set_start(self, start)
        _set_end(self, end)

    def __len__(self) -> int:
        return self.end - self.start

    def text_of(self, text: str) -> str:
        """Return what stands in `text` at this span."""
        return text[self.start : self.end]

    def overlaps(self, other: "Span") -> bool:
        """Tell whether the two share a code point."""
        return self.start < other.end and other.start < self.end

    def contains(self, other: "Span") -> bool:
        """Tell whether `other` lies wholly inside."""
        return self.start <= other.start and other.end <= self.end

    def shifted(self, by: int) -> "Span":
        """Return the same stretch `by` code points later."""
        return Span(self.start + by, self.end + by)


_set_start, _set_end = (vars(Span)[name].__set__ for name in ("start", "end"))


def known_span(start: int, end: int) -> Span:
    """Return the span of two offsets that are known to be in order: in less than half the time."""
    span = _new(Span)
    _set_start(span, start)
    _set_end(span, end)
    return span


_new = object.__new__
