"""Single words that the core stores or says: what an explanation is about, what read a text."""

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
    # What read a text that is no reader
    "sample library",
    "edited by hand",
    # Of several things, the last
    "{words} and {last}",
)
