"""What texts quote, as an index keeps it: enough to find the texts that may quote the same.

Apart from `asquoted.domain.grouping.touching`, which reads and decides: a library is opened
without the engine.
"""

import zlib
from collections.abc import Sequence
from dataclasses import dataclass

from asquoted.domain.text import Span

EDITION = 6
"""The rules by which texts are read into an index. Another number here has every library read anew."""


@dataclass(frozen=True, slots=True)
class Heard:
    """What a text quotes at one place: the roots of its content words, by which it is found again."""

    span: Span
    is_direct: bool
    roots: tuple[str, ...]


def pairs_of(roots: Sequence[str]) -> set[int]:
    """Return the pairs of neighbours, next or next but one, each as a number of 32 bits.

    Two pairs may have one number: it proposes, and the words themselves decide.
    """
    return {
        zlib.crc32(f"{one} {other}".encode())
        for gap in (1, 2)
        for one, other in zip(roots, roots[gap:], strict=False)
    }


def fewest_pairs(one: int, other: int) -> int:
    """Return how many pairs two utterances of so many words share at least, if one may touch the other."""
    return max(1, min(one, other) // 4)


@dataclass(frozen=True, slots=True)
class Likeness:
    """An utterance, and one of another document that has pairs of its words."""

    mine: Heard
    document: str
    theirs: Heard
