"""What each sentence of an explanation is about, as `asquoted.domain.told` heads it."""

from asquoted.phrases.templates import Phrase

HEADS: tuple[Phrase, ...] = (
    "ruling",
    "words",
    "nearest",
    "speaker",
    "day",
    "source",
    "placed",
    "name",
    # Of several things, the last
    "{words} and {last}",
)
