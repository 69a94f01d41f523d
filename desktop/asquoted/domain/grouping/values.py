"""What grouping gives: statements, their quotes, and who rendered each how. Values only."""

from dataclasses import dataclass

from asquoted.domain.comparison import Base, Statement
from asquoted.domain.speech import CueClass
from asquoted.domain.text import Span


@dataclass(frozen=True, slots=True)
class Member:
    """A rendering before it is compared: where one document gives a quote, and why we think so.

    `spans` are in the order of the text. `confidence` is in 0..1; `reason` says in words
    what it rests on. `spliced`: its quotation marks also cover a sentence that stood elsewhere.
    """

    document: str
    spans: tuple[Span, ...]
    confidence: float
    spliced: bool = False
    indirect: bool = False
    speaker: str = ""
    cue: str = ""
    cue_class: CueClass | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class GroupedQuote:
    """One sentence of a statement, and who gives it.

    `base` is the statement document's sentence, or else a composite. `is_whole` says
    whether the base reads as a whole sentence, or is only a phrase of one.
    """

    id: str
    statement: str
    order: int
    base: Base
    is_whole: bool
    members: tuple[Member, ...]


@dataclass(frozen=True, slots=True)
class Grouping:
    """Statements, and the quotes in their order."""

    statements: tuple[Statement, ...] = ()
    quotes: tuple[GroupedQuote, ...] = ()
