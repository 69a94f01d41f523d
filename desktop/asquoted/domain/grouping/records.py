"""What is read of one document by itself, once, for all who ask.

To look for what a new text touches and to group it with that takes the same reading.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from functools import lru_cache

from asquoted.domain.documents import Document
from asquoted.domain.grouping.tellings import read_tellings
from asquoted.domain.grouping.utterances import Utterance, read_utterances
from asquoted.domain.grouping.who import Telling
from asquoted.domain.grouping.wrapping import unwrapped
from asquoted.domain.quotations import read_speech
from asquoted.domain.speech import Speech
from asquoted.domain.tables import Tables

# An article of 800 words takes some 100 kB: what one statement's outlets print stays at hand.
_REMEMBERED = 200
_LONGEST_REMEMBERED = 40_000


class Record:
    """One document with its speech and its utterances; its tellings, when they are asked for."""

    def __init__(self, document: Document, tables: Tables, speech: Speech | None = None) -> None:
        """Read the document; `speech` is what it quotes, where that was read already."""
        text = unwrapped(document.text)
        document = document if text == document.text else replace(document, text=text)
        self.document = document
        self.speech = read_speech(document.text) if speech is None else speech
        self.utterances: Sequence[Utterance] = tuple(read_utterances(document, self.speech, tables))
        self._told: tuple[date | None, frozenset[str], list[Telling]] | None = None

    def tellings(self, published: date | None, places: frozenset[str]) -> list[Telling]:
        """Return what `read_tellings` finds, each time anew: grouping alters it."""
        here = self._named_here(places)
        told = self._told
        if told is None or told[:2] != (published, here):
            found = read_tellings(self.document, self.utterances, published, here)
            told = self._told = (published, here, found)
        return [
            replace(
                telling,
                names=list(telling.names),
                utterances=list(telling.utterances),
                settled=set(telling.settled),
            )
            for telling in told[2]
        ]

    def _named_here(self, places: frozenset[str]) -> frozenset[str]:
        """Return those of `places` that the text may name: a heading writes them in capitals."""
        text = self.document.text.casefold()
        return frozenset(stem for stem in places if stem.casefold() in text)


@lru_cache(maxsize=_REMEMBERED)
def _remembered(document: Document, tables: Tables) -> Record:
    return Record(document, tables)


def read_record(document: Document, tables: Tables) -> Record:
    """Return what is read of a document; what was read lately is not read again."""
    if len(document.text) > _LONGEST_REMEMBERED:
        return Record(document, tables)
    return _remembered(document, tables)
