"""What a text quotes, and how it brings it in: the values.

`asquoted.domain.quotations.read_speech` finds them in a text.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from asquoted.domain.text import Span


class Role(StrEnum):
    """What quotation marks are there for."""

    SPEECH = "speech"
    SCARE = "scare"
    TITLE = "title"


class CueClass(StrEnum):
    """How a reporting verb takes sides."""

    NEUTRAL = "neutral"
    DISTANCING = "distancing"
    LOADED = "loaded"
    DENYING = "denying"


class Quotation(NamedTuple):
    """What stands between one pair of quotation marks.

    `span` leaves the marks out and keeps the end punctuation inside them. `opening`
    and `closing` are the marks as printed; a paragraph that carries a quotation on
    without a new mark, or one that is never closed, has an empty one. `opened` is
    false where the opening mark was lost, `closed` where the closing one was: the
    words that stand there are then taken from the grammar around them. `depth` is 0
    for an outermost quotation. `continues` is the index, in the same `Speech`, of
    the quotation whose speech this one goes on with ("…," she said, "…", or the
    next paragraph). `speaker` is how the text names who speaks right there, be it "she";
    `named` is the fullest mention of the same speaker by name, where that is sure.
    """

    span: Span
    opening: str
    closing: str
    depth: int = 0
    closed: bool = True
    role: Role = Role.SPEECH
    speaker: Span | None = None
    cue: Span | None = None
    cue_class: CueClass | None = None
    continues: int | None = None
    named: Span | None = None
    opened: bool = True

    @property
    def marks(self) -> str:
        """The pair of marks, as printed."""
        return self.opening + self.closing


class IndirectSpeech(NamedTuple):
    """What a text attributes to a speaker outside quotation marks ("said that …").

    `speaker` and `named` as in `Quotation`.
    """

    span: Span
    speaker: Span | None = None
    cue: Span | None = None
    cue_class: CueClass | None = None
    named: Span | None = None


@dataclass(frozen=True, slots=True)
class Speech:
    """All that one text quotes, each kind in the order of the text."""

    quotations: tuple[Quotation, ...] = ()
    indirect: tuple[IndirectSpeech, ...] = ()
