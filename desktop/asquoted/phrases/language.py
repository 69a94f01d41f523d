"""A language that the core's words are said in: English of itself, others by their translations.

Where the translations come from is a subclass's: the window's from Qt, those of files from
the catalogue.
"""

from abc import ABC, abstractmethod
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from enum import StrEnum
from functools import cache, lru_cache

from asquoted.domain.saying import COUNT, Said, say, say_many
from asquoted.phrases.edits import EDITS
from asquoted.phrases.errors import ERRORS
from asquoted.phrases.heads import HEADS
from asquoted.phrases.reasons import REASONS
from asquoted.phrases.templates import Phrase, Phrasebook, Place, place_of, quoted_in

CONTEXT = "core"
"""Of the core's sentences, in the files of translations."""

PHRASES: Sequence[Phrase] = (*EDITS, *ERRORS, *REASONS, *HEADS)


class Language(ABC):
    """Says in one language what the core says in English."""

    @property
    @abstractmethod
    def code(self) -> str:
        """What the language is called: “en”, “de”."""

    @abstractmethod
    def translated(self, context: str, source: str) -> str:
        """Return what the translations have for `source`, itself where they have nothing."""

    @abstractmethod
    def counted(self, template: str, number: int, one: str) -> str:
        """Return a sentence of the core with `number` in its place; `one` is the English for one."""

    @abstractmethod
    def decimal(self, words: str) -> str:
        """Return a number such as “0.75” as the language writes it."""

    def all_of(self, context: str) -> dict[str, str]:
        """Return all translations of a context, for a place that says its words itself."""
        return {}

    def filled(self, sentence: str, parts: Mapping[str, object]) -> str:
        """Return a sentence with its places filled."""
        return sentence.format_map(parts)

    def listed(self, parts: Iterable[str]) -> str:
        """Return several things in a row."""
        return ", ".join(part for part in parts if part)

    def said(self, words: str) -> str:
        """Return what the core says in this language."""
        if isinstance(words, Said):
            return self._filled(words.template, words.parts, words.one)
        found = _found(words)
        if found is None:
            return words
        return self._filled(*found)

    def anew(self, words: str) -> str:
        """Return what the core made in this language, and somebody's own words as they are."""
        return self.said(words) if isinstance(words, Said) else words

    def say(self, template: str, /, **parts: object) -> str:
        """Say a sentence of the core: see `asquoted.domain.saying.say`."""
        return self.said(say(template, **parts))

    def say_many(self, one: str, many: str, number: int, /, **parts: object) -> str:
        """Say how many there are: see `asquoted.domain.saying.say_many`."""
        return self.said(say_many(one, many, number, **parts))

    def word_of(self, member: StrEnum) -> str:
        """Return the word for a kind, a form or another of the core's own words."""
        return self.translated(type(member).__name__, member.value)

    def quoted(self, words: str) -> str:
        """Return words in the quotation marks of the language."""
        return self.translated(CONTEXT, "“{words}”").replace("{words}", words)

    def day(self, day: date) -> str:
        """Return a day in figures."""
        return self.say("{yyyy}-{mm}-{dd}", yyyy=f"{day.year:04}", mm=f"{day.month:02}", dd=f"{day.day:02}")

    def moment(self, moment: datetime) -> str:
        """Return a moment to the minute, with its time zone if it has one."""
        said = self.say(
            "{date} {time} {zone}", date=self.day(moment), time=f"{moment:%H:%M}", zone=f"{moment:%Z}"
        )
        return said.strip()

    def _filled(self, template: str, parts: Mapping[str, object], one: str = "") -> str:
        number = parts.get(COUNT)
        if isinstance(number, int):
            sentence = self.counted(template, number, one or _ones().get(template, template))
        else:
            sentence = self.translated(CONTEXT, template)
        places = {name: self._shown(name, part) for name, part in parts.items() if name != COUNT}
        return self.filled(sentence, places) if places else sentence

    def _shown(self, name: str, part: object) -> str:
        """Return what stands in a place: the core's own words said anew, the user's as they are."""
        if isinstance(part, tuple):
            return self.listed(self._shown(name, one) for one in part)
        if isinstance(part, StrEnum):
            return self.word_of(part)
        if isinstance(part, date):
            return self.day(part)
        words = part if isinstance(part, str) else str(part)
        if isinstance(words, Said):
            return self.said(words)
        match place_of(name):
            case Place.PHRASE:
                return self.said(words)
            case Place.KIND:
                return self.translated("Kind", words)
            case Place.DECIMAL:
                return self.decimal(words)
            case Place.QUOTED:
                return self._quotations(words)
        return words

    def _quotations(self, words: str) -> str:
        """Return words in quotation marks, one or several, in the marks of the language."""
        *rest, last = [self.quoted(one) for one in quoted_in(words)] or [words]
        if not rest:
            return last
        both = self.translated(CONTEXT, "{words} and {last}")
        return self.filled(both, {"words": self.listed(rest), "last": last})


class _English(Language):
    """What the core speaks of itself."""

    @property
    def code(self) -> str:
        return "en"

    def translated(self, context: str, source: str) -> str:
        return source

    def counted(self, template: str, number: int, one: str) -> str:
        return (one if number == 1 else template).replace(COUNT, f"{number:,}")

    def decimal(self, words: str) -> str:
        return words

    def said(self, words: str) -> str:
        # It was English when it was made.
        return str(words)


ENGLISH: Language = _English()


@cache
def _ones() -> Mapping[str, str]:
    """Return how each template with a number reads for one."""
    return {phrase[1]: phrase[0] for phrase in PHRASES if isinstance(phrase, tuple)}


@lru_cache(maxsize=500)
def _found(words: str) -> tuple[str, Mapping[str, object]] | None:
    """Look a sentence up by its template; formulae and notes are said again at every step."""
    return _book().find(words)


@cache
def _book() -> Phrasebook:
    return Phrasebook(PHRASES)
