"""Templates of sentences, and how a sentence is known by its template."""

import re
from collections.abc import Mapping, Sequence
from enum import Enum, auto
from functools import cache

from asquoted.domain.saying import COUNT

Phrase = str | tuple[str, str]
"""A template: places in braces {…}; with a number, how it reads for one, and for %Ln of them."""


class Place(Enum):
    """What may stand in a place."""

    TEXT = auto()
    PHRASE = auto()
    QUOTED = auto()
    KIND = auto()
    DECIMAL = auto()


_PLACES = {
    # What the core says inside of a sentence.
    **dict.fromkeys(("target", "change", "how", "reason", "sign", "speaker", "day", "why"), Place.PHRASE),
    # One thing or several in quotation marks: “a”, “b” and “c”.
    **dict.fromkeys(("gained", "lost", "names"), Place.QUOTED),
    "kind": Place.KIND,
    "decimal": Place.DECIMAL,
}
_PATTERNS = {
    Place.QUOTED: r"“.*?”(?:(?: and |, )“.*?”)*",
    Place.KIND: r"[a-z-]+",
    Place.DECIMAL: r"[0-9.]+",
}
_QUOTED = re.compile(r"“(.*?)”(?= and “|, “|$)", re.DOTALL)
_PART = re.compile(r"\{(\w+)\}|%Ln")


def place_of(name: str) -> Place:
    """Return what may stand in the place of that name: the user's own text, if nothing else is said."""
    return _PLACES.get(name, Place.TEXT)


def places_in(template: str) -> list[str]:
    """Return the names of the places in a template, in order, the number's too."""
    return [found[1] or COUNT for found in _PART.finditer(template)]


def quoted_in(words: str) -> list[str]:
    """Return what stands in quotation marks in a list of it."""
    return _QUOTED.findall(words)


class Phrasebook:
    """Knows sentences by their templates; of several that fit, by the one with most words of its own."""

    def __init__(self, phrases: Sequence[Phrase]) -> None:
        self._whole: dict[str, tuple[str, dict[str, object]]] = {}
        self._templates: list[tuple[str, str, str, bool]] = []
        for phrase in phrases:
            one, many = phrase if isinstance(phrase, tuple) else (phrase, phrase)
            if one != many:
                self._add(one, many, is_one=True)
            self._add(many, many, is_one=False)
        self._templates.sort(key=lambda known: -len(_PART.sub("", known[2])))

    def find(self, words: str) -> tuple[str, Mapping[str, object]] | None:
        """Return the template of a sentence and its parts, None where there is none."""
        if words in self._whole:
            return self._whole[words]
        for opening, english, template, is_one in self._templates:
            # Only then: to compile all of the patterns would hold the first window up.
            found = _pattern(english).fullmatch(words) if words.startswith(opening) else None
            if found is not None:
                parts: dict[str, object] = dict(found.groupdict())
                number = parts.pop("count_", None)
                if is_one or number is not None:
                    parts[COUNT] = 1 if is_one else int(str(number).replace(",", ""))
                return template, parts
        return None

    def _add(self, english: str, template: str, *, is_one: bool) -> None:
        if not _PART.search(english):
            self._whole[english] = template, {COUNT: 1} if is_one else {}
            return
        opening = english[: next(_PART.finditer(english)).start()]
        self._templates.append((opening, english, template, is_one))


@cache
def _pattern(template: str) -> re.Pattern[str]:
    pattern, at = "", 0
    for found in _PART.finditer(template):
        pattern += re.escape(template[at : found.start()])
        if found[1] is None:
            pattern += r"(?P<count_>\d[\d,]*)"
        else:
            pattern += f"(?P<{found[1]}>{_PATTERNS.get(place_of(found[1]), '.+?')})"
        at = found.end()
    return re.compile(pattern + re.escape(template[at:]), re.DOTALL)
