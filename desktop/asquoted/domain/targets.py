"""What a tag or a note can be put on."""

from dataclasses import dataclass
from enum import StrEnum

from asquoted.domain.comparison import Difference
from asquoted.domain.text import Span


class TargetKind(StrEnum):
    """The six things that carry tags and notes."""

    SPAN = "span"
    RENDERING = "rendering"
    QUOTE = "quote"
    DIFFERENCE = "difference"
    DOCUMENT = "document"
    LIBRARY = "library"


@dataclass(frozen=True, slots=True)
class Target:
    """One thing that carries tags and notes.

    `id` is the document's for a span, the rendering's for a difference, empty for the
    library. A span holds code points of the document's current revision and the words
    that stand there. A difference is known by what it changed, not by its number, as
    numbers shift when a filter or the base does.
    """

    kind: TargetKind
    id: str = ""
    span: Span | None = None
    exact: str = ""
    operation: str = ""
    base: str = ""
    detached: bool = False

    @classmethod
    def of_span(cls, document: str, span: Span, exact: str) -> "Target":
        """Return the words at `span` of a document's current revision."""
        return cls(TargetKind.SPAN, document, span, exact)

    @classmethod
    def of_difference(cls, rendering: str, difference: Difference) -> "Target":
        """Return one difference of a rendering; `span` is the reading's, `exact` its words."""
        return cls(
            TargetKind.DIFFERENCE,
            rendering,
            difference.reading_span,
            difference.reading,
            difference.operation,
            difference.base,
        )
