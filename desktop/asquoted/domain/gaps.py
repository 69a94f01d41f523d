"""A base in words: with a sign wherever words of the statement are missing.

A composite joins what the outlets give. Without the sign its pieces would read as one
sentence that nobody said.
"""

from asquoted.domain.comparison import Base
from asquoted.domain.text import Span

GAP = "[…]"
"""The sign; an outlet's own ellipsis has no brackets, or is part of what it prints."""


def with_gaps(base: Base, stretch: Span | None = None, sign: str = GAP) -> str:
    """Return a base's text, or a stretch of it, with `sign` and a space to either side at every gap.

    A gap at the very start or end shows only where all of the text was asked for: a
    stretch that is cut out there says nothing of what stands beyond it.
    """
    if not base.gaps:
        return base.text if stretch is None else stretch.text_of(base.text)
    whole = Span(0, len(base.text))
    asked = whole if stretch is None else stretch
    parts, at = [], asked.start
    for gap in sorted({min(one, whole.end) for one in base.gaps}):
        at_edge = gap in (whole.start, whole.end) and asked == whole
        if asked.start < gap < asked.end or at_edge:
            parts += [base.text[at:gap].strip(), sign]
            at = gap
    if not parts:
        return asked.text_of(base.text)
    return " ".join(part for part in (*parts, base.text[at : asked.end].strip()) if part)
