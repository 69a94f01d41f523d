"""The languages that files can be written in: English, and those of the catalogues of translations.

A catalogue is what a translator wrote (`resources/translations/asquoted_XX.ts`). The window
has it in Qt's own form; what is read here needs no Qt.
"""

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from xml.etree import ElementTree

from asquoted.domain.saying import COUNT
from asquoted.errors import UserError
from asquoted.paths import resource
from asquoted.phrases.language import CONTEXT, ENGLISH, Language

_PREFIX = "asquoted_"
_Forms = tuple[str, ...]
"""A translation: one, or with a number that for one and that for more."""


def languages() -> tuple[str, ...]:
    """Return the codes of the languages that there are: “de”, “en”."""
    return tuple(sorted({ENGLISH.code, *_files()}))


@cache
def language(code: str) -> Language:
    """Return a language by its code. Raise UserError where there is none of that code."""
    if code == ENGLISH.code:
        return ENGLISH
    file = _files().get(code)
    if file is None:
        raise UserError(f"there is no language “{code}”; there are {', '.join(languages())}")
    return _Translated(code, _read(file))


class _Translated(Language):
    """A language by its catalogue; what that lacks stays English."""

    def __init__(self, code: str, kept: Mapping[tuple[str, str], _Forms]) -> None:
        self._code = code
        self._kept = kept
        self._point = self.say("{whole}.{tenths}", whole=0, tenths=0)[1:-1]
        self._comma = self.say("{thousands},{hundreds}", thousands=0, hundreds=0)[1:-1]

    @property
    def code(self) -> str:
        return self._code

    def translated(self, context: str, source: str) -> str:
        return self._kept.get((context, source), (source,))[0]

    def all_of(self, context: str) -> dict[str, str]:
        return {source: forms[0] for (where, source), forms in self._kept.items() if where == context}

    def counted(self, template: str, number: int, one: str) -> str:
        forms = self._kept.get((CONTEXT, template), (one, template))
        sentence = forms[0] if number == 1 else forms[-1]
        return sentence.replace(COUNT, f"{number:,}".replace(",", self._comma))

    def decimal(self, words: str) -> str:
        return words.replace(".", self._point)


def _read(file: Path) -> dict[tuple[str, str], _Forms]:
    found = {}
    for context in ElementTree.parse(file).iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            made = message.find("translation")
            # What is not translated, or not surely: Qt leaves it out as well.
            if made is None or made.get("type") is not None:
                continue
            forms = [one.text or "" for one in made.iter("numerusform")] or [made.text or ""]
            found[name, message.findtext("source", "")] = tuple(forms)
    return found


def _files() -> dict[str, Path]:
    try:
        folder = resource("translations")
    except UserError:
        return {}
    return {file.stem.removeprefix(_PREFIX): file for file in sorted(folder.glob(f"{_PREFIX}*.ts"))}
