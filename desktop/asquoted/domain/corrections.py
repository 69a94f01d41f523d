"""What the user told the engine: rulings that every later run keeps. Values only.

Rulings speak of places in documents, not of quotes or renderings: those are what a run
finds, these are what it has to find. Links are the must-link and cannot-link constraints
of constrained clustering (Wagstaff et al., 2001).
"""

from dataclasses import dataclass
from datetime import date

from asquoted.domain.comparison import Rendering
from asquoted.domain.speech import CueClass
from asquoted.domain.text import Span

NO_DAY = date.min
"""In place of the day of a statement: none is known, whatever was found. So says "" of a speaker."""


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """Where one document gives something: spans of its current revision, in the order of the text."""

    document: str
    spans: tuple[Span, ...]

    def __post_init__(self) -> None:
        if not self.spans or list(self.spans) != sorted(self.spans):
            raise ValueError(f"not a place: {self.spans}")

    @property
    def length(self) -> int:
        """How many code points it covers."""
        return sum(len(span) for span in self.spans)

    def shared(self, spans: tuple[Span, ...]) -> int:
        """Return how many code points of the same document it has in common with `spans`."""
        return sum(
            max(0, min(mine.end, theirs.end) - max(mine.start, theirs.start))
            for mine in self.spans
            for theirs in spans
        )


@dataclass(frozen=True, slots=True, order=True)
class Link:
    """Whether two places give the same quote (merge, move) or never do (split, "not the same quote")."""

    one: Place
    other: Place
    together: bool


@dataclass(frozen=True, slots=True, order=True)
class Marked:
    """A place that gives a quote because the user says so: one that was missed, or an accepted proposal."""

    place: Place
    indirect: bool


@dataclass(frozen=True, slots=True)
class Voice:
    """Who speaks at a place, and how the article brings it in; None leaves what was found."""

    place: Place
    speaker: str | None = None
    cue: str | None = None
    cue_class: CueClass | None = None


@dataclass(frozen=True, slots=True)
class Act:
    """Facts of the statement that a place is of; None leaves what was found, "" and NO_DAY take it away."""

    place: Place
    speaker: str | None = None
    spoken: date | None = None
    source: str | None = None


@dataclass(frozen=True, slots=True, order=True)
class Pin:
    """Words of two renderings that belong together in an alignment, or that do not."""

    one: Place
    other: Place
    together: bool


@dataclass(frozen=True, slots=True)
class Corrections:
    """All rulings, the oldest first: of two that contradict each other, the later one counts.

    `refused` are places that give no quote.
    """

    links: tuple[Link, ...] = ()
    marked: tuple[Marked, ...] = ()
    refused: tuple[Place, ...] = ()
    voices: tuple[Voice, ...] = ()
    acts: tuple[Act, ...] = ()
    pins: tuple[Pin, ...] = ()


def place_of(rendering: Rendering) -> Place:
    """Return where a rendering stands."""
    return Place(rendering.document, tuple(sorted(passage.span for passage in rendering.passages)))
