"""Splices: one pair of marks over sentences that stood apart.

An ellipsis says so itself. Where none does, another document tells: the statement's own text, or one
that has both sentences under one pair of marks, with a third between them.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import TypeAlias

from asquoted.domain.grouping.slots import Slot, are_neighbours, is_phrase
from asquoted.domain.grouping.utterances import Key, Utterance

_Row: TypeAlias = list[tuple[int, Utterance]]
"""Sentences that follow each other in one document, each with the number of its slot."""


def find_splices(slots: Sequence[Slot]) -> frozenset[Key]:
    """Return the utterances that one pair of marks joins to a sentence that stood apart, by their keys."""
    rows = _rows(slots)
    spliced: set[Key] = set()
    for document, mine in rows.items():
        for row in mine:
            for (number, before), (other, after) in pairwise(row):
                if number == other or not _is_next(before, after):
                    continue
                if after.after_ellipsis or _are_apart(number, other, document, rows):
                    spliced |= {before.key, after.key}
    return frozenset(spliced)


def _rows(slots: Sequence[Slot]) -> Mapping[str, list[_Row]]:
    """Return what each document gives in one go: its own text, or one pair of marks after the other."""
    told: dict[str, _Row] = defaultdict(list)
    for number, slot in enumerate(slots):
        for placed in slot.placed:
            if placed.utterance.is_direct:
                told[placed.utterance.document].append((number, placed.utterance))
    rows: dict[str, list[_Row]] = {}
    for document, every in told.items():
        found: list[_Row] = []
        for number, utterance in sorted(every, key=lambda each: each[1].key):
            last = found[-1][-1][1] if found else None
            if last is not None and (_is_next(last, utterance) or (last.is_own and utterance.is_own)):
                found[-1].append((number, utterance))
            else:
                found.append([(number, utterance)])
        rows[document] = found
    return rows


def _is_next(before: Utterance, after: Utterance) -> bool:
    """Tell whether the one follows the other at once in one pair of marks."""
    first = after.part - len(after.keys) + 1
    is_whole = before.marks[1] == after.marks[0]
    return are_neighbours(before, after) and before.part == first - 1 and is_whole


def _are_apart(one: int, other: int, document: str, rows: Mapping[str, list[_Row]]) -> bool:
    """Tell whether others have a sentence between two, and none has the second right behind the first."""
    steps = [
        step for there, theirs in rows.items() if there != document for step in _steps(one, other, theirs)
    ]
    return bool(steps) and 1 not in steps


def _steps(one: int, other: int, rows: Sequence[_Row]) -> Iterator[int]:
    """Yield how many sentences behind the first the second stands, in each row that has both."""
    for row in rows:
        said: list[int] = []
        for number, utterance in row:
            if not is_phrase(utterance) and said[-1:] != [number]:
                said.append(number)
        if one in said and other in said:
            yield said.index(other) - said.index(one)
