"""A comparison: statements, their quotes, the renderings and the differences. Values only.

The words of `Form`, `Operation` and `Kind` are those of the window, the files and the exports.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from asquoted.domain.speech import CueClass
from asquoted.domain.text import Span


class Form(StrEnum):
    """How one document gives one quote."""

    VERBATIM = "verbatim"
    TRIMMED = "trimmed"
    PARTIAL = "partial"
    FRAGMENT = "fragment"
    SPLICED = "spliced"
    REWORDED = "reworded"
    INDIRECT = "indirect"
    NOT_QUOTED = "not quoted"
    NOT_AVAILABLE = "not available"


class Operation(StrEnum):
    """What was done to the base."""

    OMISSION = "omission"
    ADDITION = "addition"
    SUBSTITUTION = "substitution"
    MOVE = "move"

    # Hashed in C, where an enumeration's own way is a function in Python.
    __hash__ = str.__hash__


class Kind(StrEnum):
    """What a difference concerns."""

    QUOTATION_MARK = "quotation-mark"
    PUNCTUATION = "punctuation"
    CASE = "case"
    SPELLING = "spelling"
    ABBREVIATION = "abbreviation"
    NAME_FORM = "name-form"
    NUMBER_FORM = "number-form"
    INFLECTION = "inflection"
    WORDING = "wording"
    NEGATION = "negation"
    MODALITY = "modality"
    QUANTITY = "quantity"
    NAME = "name"
    ATTRIBUTION = "attribution"

    # Hashed in C, where an enumeration's own way is a function in Python.
    __hash__ = str.__hash__


GRAVE = frozenset({Kind.NEGATION, Kind.MODALITY, Kind.QUANTITY, Kind.NAME, Kind.ATTRIBUTION})
"""The kinds that no filter may ever hide."""


class Sense(StrEnum):
    """What the user thinks a difference does to the sense."""

    NONE = "none"
    SLIGHT = "slight"
    CHANGED = "changed"
    UNDECIDED = "undecided"


@dataclass(frozen=True, slots=True, init=False)
class Difference:
    """One place where a rendering departs from the base.

    `base_span` lies in the base's text, `reading_span` in the document's; the one that
    has nothing (an omission, an addition) is empty and stands where it would be. A move
    keeps both ends: where the phrase stood in the base, where it stands in the reading.
    `reason` says in words why it has its kind (the table, the rule).
    """

    operation: Operation
    declared: bool
    kind: Kind
    base: str
    reading: str
    base_span: Span
    reading_span: Span
    reason: str = ""

    def __init__(
        self,
        operation: Operation,
        declared: bool,
        kind: Kind,
        base: str,
        reading: str,
        base_span: Span,
        reading_span: Span,
        reason: str = "",
    ) -> None:
        # Made by the dozen for each rendering, as spans are.
        _set_operation(self, operation)
        _set_declared(self, declared)
        _set_kind(self, kind)
        _set_base_text(self, base)
        _set_reading_text(self, reading)
        _set_base_span(self, base_span)
        _set_reading_span(self, reading_span)
        _set_reason(self, reason)


(
    _set_operation,
    _set_declared,
    _set_kind,
    _set_base_text,
    _set_reading_text,
    _set_base_span,
    _set_reading_span,
    _set_reason,
) = (vars(Difference)[name].__set__ for name in Difference.__slots__)


@dataclass(frozen=True, slots=True)
class Passage:
    """A span and what stands there, as printed."""

    span: Span
    exact: str


@dataclass(frozen=True, slots=True, init=False)
class Cell:
    """Two stretches that belong together: one of the base, one of the document; either may be empty.

    `difference` is the index of the difference that they make, or None where they agree.
    """

    base: Span
    reading: Span
    difference: int | None = None

    def __init__(self, base: Span, reading: Span, difference: int | None = None) -> None:
        # Made by the dozen for each rendering, as spans are.
        _set_base(self, base)
        _set_reading(self, reading)
        _set_difference(self, difference)


_set_base, _set_reading, _set_difference = (
    vars(Cell)[name].__set__ for name in ("base", "reading", "difference")
)


@dataclass(frozen=True, slots=True)
class Rendering:
    """How one document gives one quote.

    `passages` are in the order of the text. `cells` cover the base's text and the
    passages wholly, in the order of the base: the base spans joined equal the base, the
    reading spans joined equal the passages joined (a move's reading is where it stands).
    `cut_before` and `cut_after` are what of the base is not given at the ends.
    """

    id: str
    document: str
    form: Form
    confidence: float
    passages: tuple[Passage, ...]
    differences: tuple[Difference, ...] = ()
    cells: tuple[Cell, ...] = ()
    cut_before: Span = Span(0, 0)
    cut_after: Span = Span(0, 0)
    speaker: str = ""
    cue: str = ""
    cue_class: CueClass | None = None
    reason: str = ""

    @property
    def exact(self) -> str:
        """The passages as printed, joined by a space."""
        return " ".join(passage.exact for passage in self.passages)


@dataclass(frozen=True, slots=True)
class Base:
    """What the renderings of a quote are held against.

    `document` is whose rendering it is, None for a composite. `pieces` say from which
    document each stretch of a composite's text comes; `gaps` are the offsets in `text`
    at which words of the statement are missing.
    """

    text: str
    document: str | None = None
    pieces: tuple[tuple[Span, str], ...] = ()
    gaps: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Quote:
    """One sentence of a statement, and every rendering of it in the order of the documents."""

    id: str
    statement: str
    order: int
    base: Base
    renderings: tuple[Rendering, ...]


@dataclass(frozen=True, slots=True)
class Statement:
    """One act of speaking: who, when, carried by whom."""

    id: str
    source: str = ""
    speaker: str = ""
    spoken: date | None = None


@dataclass(frozen=True, slots=True)
class Comparison:
    """Statements and quotes, the quotes in the order of their statements."""

    statements: tuple[Statement, ...] = ()
    quotes: tuple[Quote, ...] = ()

    def quotes_of(self, statement: str) -> tuple[Quote, ...]:
        """Return the quotes of one statement, in order."""
        return tuple(quote for quote in self.quotes if quote.statement == statement)

    def by_statement(self) -> dict[str, list[Quote]]:
        """Return the quotes of every statement that has any, in order: for who goes through them all."""
        found: dict[str, list[Quote]] = {}
        for quote in self.quotes:
            found.setdefault(quote.statement, []).append(quote)
        return found
