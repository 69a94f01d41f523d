"""What the core says in English, in the window's language.

The core knows no Qt and speaks English: its words go into the library, into files and onto
the command line. Most of what it says is known by its template: `Said` brings it along, and
for what is stored or raised (edits, reasons, errors) the templates stand in this package.
What none of them fits is shown as it is.
"""

from collections.abc import Mapping, Sequence
from enum import StrEnum
from functools import cache, lru_cache

from PySide6.QtCore import QCoreApplication, QLocale

from asquoted.domain.saying import Said
from asquoted.qt.filled import fill, fill_all, listed
from asquoted.qt.phrases.edits import EDITS
from asquoted.qt.phrases.errors import ERRORS
from asquoted.qt.phrases.heads import HEADS
from asquoted.qt.phrases.reasons import REASONS
from asquoted.qt.phrases.templates import COUNT, Phrase, Phrasebook, Place, place_of, quoted_in

CONTEXT = "core"
"""Of the core's sentences, in the files of translations."""

PHRASES: Sequence[Phrase] = (*EDITS, *ERRORS, *REASONS, *HEADS)


def said(words: str) -> str:
    """Return what the core says in the window's language."""
    if isinstance(words, Said):
        return _filled(words.template, words.parts)
    found = _found(words)
    if found is None:
        return words
    template, parts = found
    return _filled(template, parts)


def word_of(member: StrEnum) -> str:
    """Return the window's word for a kind, a form or another of the core's own words."""
    return QCoreApplication.translate(type(member).__name__, member.value)


def quoted(words: str) -> str:
    """Return words in the quotation marks of the window's language."""
    return QCoreApplication.translate(CONTEXT, "“{words}”").replace("{words}", words)


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


def _filled(template: str, parts: Mapping[str, object]) -> str:
    number = parts.get(COUNT)
    if isinstance(number, int):
        sentence = QCoreApplication.translate(CONTEXT, template, "", number)
        if number == 1 and sentence == template.replace(COUNT, QLocale().toString(number)):
            # Nobody translates into English, and Qt knows no plurals without a translation.
            sentence = _ones().get(template, sentence)
    else:
        sentence = QCoreApplication.translate(CONTEXT, template)
    places = {name: _shown(name, part) for name, part in parts.items() if name != COUNT}
    return fill_all(sentence, places) if places else sentence


def _shown(name: str, part: object) -> str:
    """Return what stands in a place: the core's own words said anew, the user's as they are."""
    if isinstance(part, tuple):
        return listed(", ", (_shown(name, one) for one in part))
    if isinstance(part, StrEnum):
        return word_of(part)
    words = part if isinstance(part, str) else str(part)
    if isinstance(words, Said):
        return said(words)
    match place_of(name):
        case Place.PHRASE:
            return said(words)
        case Place.KIND:
            return QCoreApplication.translate("Kind", words)
        case Place.DECIMAL:
            return words.replace(".", QLocale().decimalPoint())
        case Place.QUOTED:
            return _listed(words)
    return words


def _listed(words: str) -> str:
    """Return words in quotation marks, one or several, in the marks of the window's language."""
    *rest, last = [quoted(one) for one in quoted_in(words)] or [words]
    if not rest:
        return last
    both = QCoreApplication.translate(CONTEXT, "{words} and {last}")
    return fill(both, words=listed(", ", rest), last=last)
