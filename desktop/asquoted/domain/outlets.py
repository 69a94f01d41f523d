"""Who quotes, and what is quoted: an outlet is held against the statement, which is none itself."""

import re
from collections.abc import Iterable, Mapping

from asquoted.domain.documents import Document, DocumentKind

_HEAD = 6
_LONGEST_LINE = 100
_BESIDE = re.compile(r",\s+|\s+[-–—|·•]\s+")


def is_statement(document: Document) -> bool:
    """Tell whether a document is the statement itself."""
    return document.details.kind is DocumentKind.STATEMENT


def outlets_among(documents: Iterable[Document]) -> list[Document]:
    """Return the documents that quote: what is counted, and has figures, whatever its publisher is called.

    The statement itself is what they are held against. Where there is nothing else, it stands for itself.
    """
    found = list(documents)
    return [one for one in found if not is_statement(one)] or found


def outlet_in_head(text: str, names: Mapping[str, str]) -> str:
    """Return which of the outlets `names`, by their casefolded names, the head of an article names.

    It stands on a line of its own, or is set off beside figures, as those of a day; else it is empty.
    """
    lines = [line.strip("#*_= \t") for line in text[: _LONGEST_LINE * 40].splitlines()]
    head = [line for line in lines if line][:_HEAD]
    for line in head:
        if line.casefold() in names:
            return names[line.casefold()]
    for line in head:
        if len(line) <= _LONGEST_LINE and any(sign.isdigit() for sign in line):
            for part in _BESIDE.split(line):
                if part.strip().casefold() in names:
                    return names[part.strip().casefold()]
    return ""
