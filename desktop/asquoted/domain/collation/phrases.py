"""Which phrase stands in another place: three words or more, one of which may have changed."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import repeat
from typing import NamedTuple

from asquoted.domain.collation.items import Item
from asquoted.domain.collation.lexicon import Lexicon
from asquoted.domain.collation.pieces import Piece
from asquoted.domain.collation.pins import Pins
from asquoted.domain.collation.side import Side

SHORTEST = 3
"""Words of a phrase."""
CONJUNCTIONS = frozenset(("and", "or", "nor"))
"""What stands before the last of a list, whichever it is."""
_SEEDS = 12
"""Places looked at for one pair of words: a phrase found more often is no moved one."""


class Word(NamedTuple):
    """A word that may move: by its key, where it stands, and in which run of words without a counterpart."""

    key: str
    token: int
    run: int
    is_content: bool


@dataclass(frozen=True, slots=True)
class Move:
    """A phrase that stands at `a0:a1` of one text and at `b0:b1` of the other."""

    weight: int
    a0: int
    a1: int
    b0: int
    b1: int


def words_of(pieces: Sequence[Piece], side: Side, run: int, is_a: bool, lexicon: Lexicon) -> Iterator[Word]:
    """Yield the words of one side of a run."""
    start, end = (pieces[0].a0, pieces[-1].a1) if is_a else (pieces[0].b0, pieces[-1].b1)
    for index in range(start, end):
        if side.tokens[index].is_word:
            item: Item = side.items[side.first_items[index]]
            yield Word(item.key, index, run, not lexicon.is_function_word(item.key))


def may_have_moved(lost: Sequence[list[str]], gained: Sequence[list[str]]) -> bool:
    """Tell whether there is anything to look for in words without counterparts, run by run.

    What moves is a phrase, in which two words are as near each other in both texts, or is whole a run of
    its own on both sides.
    """
    if not _near_words(lost).isdisjoint(_near_words(gained)):
        return True
    pairs = list(zip(lost, gained, strict=True))
    wholes = {_bare(words) for words, others in pairs if words and not others}
    return any(words and not others and _bare(words) in wholes for others, words in pairs)


def _bare(words: Sequence[str]) -> tuple[str, ...]:
    return tuple(sorted(word for word in words if word not in CONJUNCTIONS))


def _near_words(runs: Sequence[list[str]]) -> set[tuple[str, str, int]]:
    found: set[tuple[str, str, int]] = set()
    for words in runs:
        for step in (1, 2) if len(words) > 1 else ():
            found.update(zip(words, words[step:], repeat(step), strict=False))
    return found


def choose_moves(words_a: Sequence[Word], words_b: Sequence[Word], pins: Pins) -> list[Move]:
    """Return the heaviest phrases that both have, none of which shares a word with another."""
    seeds: dict[tuple[str, str, int], list[int]] = {}
    for step in (1, 2):
        for j in range(len(words_b) - step):
            if words_b[j].run == words_b[j + step].run:
                seeds.setdefault((words_b[j].key, words_b[j + step].key, step), []).append(j)
    found: set[Move] = set()
    for step in (1, 2):
        for i in range(len(words_a) - step):
            if words_a[i].run == words_a[i + step].run:
                for j in seeds.get((words_a[i].key, words_a[i + step].key, step), ())[:_SEEDS]:
                    move = _grow(words_a, words_b, i, j, step)
                    if move and not (pins and pins.part(move.a0, move.a1, move.b0, move.b1)):
                        found.add(move)
    chosen: list[Move] = []
    for move in sorted(
        found, key=lambda move: (-move.weight, move.a0 - move.a1, move.a0, move.b0, move.a1, move.b1)
    ):
        if not any(_clash(move, other) for other in chosen):
            chosen.append(move)
    return chosen


def whole_runs(
    words_a: Sequence[Word], words_b: Sequence[Word], taken: Sequence[Move], pins: Pins
) -> list[Move]:
    """Return what one text lost whole at one place and has whole at another, however short.

    "Quietly left", "left quietly"; with its conjunction: "knives and guns", "guns and knives". Of a list,
    the conjunction stays where it was: "knives, clubs and guns", "guns, knives and clubs".
    """
    lost, gained = _by_run(words_a), _by_run(words_b)
    for run in lost.keys() & gained.keys():
        del lost[run], gained[run]
    chosen: list[Move] = []
    places = _by_keys(lost.values(), gained.values()), _by_keys(gained.values(), lost.values())
    for keys in sorted(places[0].keys() & places[1].keys()):
        if len(places[0][keys]) > 1 or len(places[1][keys]) > 1:
            continue
        here, there = places[0][keys][0], places[1][keys][0]
        move = Move(len(here), here[0].token, here[-1].token + 1, there[0].token, there[-1].token + 1)
        if pins and pins.part(move.a0, move.a1, move.b0, move.b1):
            continue
        if not any(_clash(move, other) for other in (*taken, *chosen)):
            chosen.append(move)
    return chosen


def _by_keys(
    runs: Iterable[Sequence[Word]], others: Iterable[Sequence[Word]]
) -> dict[tuple[str, ...], list[Sequence[Word]]]:
    """Return runs by their keys, less a conjunction that the other text has by itself."""
    lone = {words[0].key for words in others if len(words) == 1} & CONJUNCTIONS
    found: dict[tuple[str, ...], list[Sequence[Word]]] = {}
    for words in runs:
        keys = [word.key for word in words if len(words) == 1 or word.key not in lone]
        if len(keys) <= SHORTEST and any(word.is_content for word in words):
            found.setdefault(tuple(sorted(keys)), []).append(words)
    return found


def _by_run(words: Sequence[Word]) -> dict[int, list[Word]]:
    runs: dict[int, list[Word]] = {}
    for word in words:
        runs.setdefault(word.run, []).append(word)
    return runs


def _clash(move: Move, other: Move) -> bool:
    return (move.a0 < other.a1 and other.a0 < move.a1) or (move.b0 < other.b1 and other.b0 < move.b1)


def _grow(words_a: Sequence[Word], words_b: Sequence[Word], i: int, j: int, step: int) -> Move | None:
    changed = int(step > 1 and words_a[i + 1].key != words_b[j + 1].key)
    start, end = 0, step + 1
    while True:
        if _same(words_a, words_b, i + end, j + end, i, j):
            end += 1
        elif _same(words_a, words_b, i + start - 1, j + start - 1, i, j):
            start -= 1
        elif not changed and _same(words_a, words_b, i + end + 1, j + end + 1, i, j):
            changed, end = 1, end + 2
        elif not changed and _same(words_a, words_b, i + start - 2, j + start - 2, i, j):
            changed, start = 1, start - 2
        else:
            break
    if not changed:
        # One more word may have changed where nothing else of the two stretches is left.
        if _is_last(words_a, i + end) and _is_last(words_b, j + end) and _in_run(words_a, words_b, i, j, end):
            end += 1
        elif (
            _is_first(words_a, i + start - 1)
            and _is_first(words_b, j + start - 1)
            and _in_run(words_a, words_b, i, j, start - 1)
        ):
            start -= 1
    pairs = list(zip(words_a[i + start : i + end], words_b[j + start : j + end], strict=True))
    kept = [first for first, second in pairs if first.key == second.key]
    content = sum(word.is_content for word in kept)
    is_whole = all(
        _is_first(words, at + start) and _is_last(words, at + end - 1)
        for words, at in ((words_a, i), (words_b, j))
    )
    # Two words are no phrase, unless they and the one that changed are all that is left on both sides.
    least = (1 if is_whole else 2) if len(kept) < SHORTEST else int(len(kept) <= SHORTEST)
    if len(pairs) < SHORTEST or content < least:
        return None
    first, last = pairs[0], pairs[-1]
    return Move(len(kept) + content, first[0].token, last[0].token + 1, first[1].token, last[1].token + 1)


def _is_last(words: Sequence[Word], at: int) -> bool:
    return 0 <= at < len(words) and (at + 1 == len(words) or words[at + 1].run != words[at].run)


def _is_first(words: Sequence[Word], at: int) -> bool:
    return 0 <= at < len(words) and (not at or words[at - 1].run != words[at].run)


def _in_run(words_a: Sequence[Word], words_b: Sequence[Word], i: int, j: int, step: int) -> bool:
    return words_a[i + step].run == words_a[i].run and words_b[j + step].run == words_b[j].run


def _same(words_a: Sequence[Word], words_b: Sequence[Word], i: int, j: int, run_i: int, run_j: int) -> bool:
    if not (0 <= i < len(words_a) and 0 <= j < len(words_b)):
        return False
    first, second = words_a[i], words_b[j]
    return first.key == second.key and first.run == words_a[run_i].run and second.run == words_b[run_j].run
