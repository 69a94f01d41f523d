"""Phrases that stand in another place: three words or more, one of which may have changed."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from asquoted.domain.collation.items import Item
from asquoted.domain.collation.lexicon import Lexicon
from asquoted.domain.collation.pieces import Piece, loose_runs
from asquoted.domain.collation.side import Side

_SHORTEST = 3
_SEEDS = 12
"""Places looked at for one pair of words: a phrase found more often is no moved one."""


@dataclass(frozen=True, slots=True)
class _Word:
    key: str
    token: int
    run: int
    is_content: bool


@dataclass(frozen=True, slots=True)
class _Move:
    weight: int
    a0: int
    a1: int
    b0: int
    b1: int


def link_moves(pieces: Sequence[Piece], a: Side, b: Side, lexicon: Lexicon) -> list[Piece]:
    """Return the pieces with each moved phrase as two that share a number."""
    runs = loose_runs(pieces, a, b)
    words_a = [
        word
        for run, (start, end) in enumerate(runs)
        for word in _words(pieces[start:end], a, run, True, lexicon)
    ]
    words_b = [
        word
        for run, (start, end) in enumerate(runs)
        for word in _words(pieces[start:end], b, run, False, lexicon)
    ]
    if len(words_a) < _SHORTEST or len(words_b) < _SHORTEST:
        return list(pieces)
    chosen = _choose(words_a, words_b)
    if not chosen:
        return list(pieces)
    linked: list[Piece] = []
    here = 0
    for start, end in runs:
        linked.extend(pieces[here:start])
        linked.extend(_part(pieces[start:end], chosen))
        here = end
    linked.extend(pieces[here:])
    return linked


def _words(pieces: Sequence[Piece], side: Side, run: int, is_a: bool, lexicon: Lexicon) -> Iterator[_Word]:
    start, end = (pieces[0].a0, pieces[-1].a1) if is_a else (pieces[0].b0, pieces[-1].b1)
    for index in range(start, end):
        if side.tokens[index].is_word:
            item: Item = side.items[side.first_items[index]]
            yield _Word(item.key, index, run, not lexicon.is_function_word(item.key))


def _choose(words_a: Sequence[_Word], words_b: Sequence[_Word]) -> list[_Move]:
    seeds: dict[tuple[str, str, int], list[int]] = {}
    for step in (1, 2):
        for j in range(len(words_b) - step):
            if words_b[j].run == words_b[j + step].run:
                seeds.setdefault((words_b[j].key, words_b[j + step].key, step), []).append(j)
    found: set[_Move] = set()
    for step in (1, 2):
        for i in range(len(words_a) - step):
            if words_a[i].run == words_a[i + step].run:
                for j in seeds.get((words_a[i].key, words_a[i + step].key, step), ())[:_SEEDS]:
                    move = _grow(words_a, words_b, i, j, step)
                    if move:
                        found.add(move)
    chosen: list[_Move] = []
    for move in sorted(found, key=lambda move: (-move.weight, move.a0, move.b0, move.a1, move.b1)):
        if not any(_clash(move, other) for other in chosen):
            chosen.append(move)
    return chosen


def _clash(move: _Move, other: _Move) -> bool:
    return (move.a0 < other.a1 and other.a0 < move.a1) or (move.b0 < other.b1 and other.b0 < move.b1)


def _grow(words_a: Sequence[_Word], words_b: Sequence[_Word], i: int, j: int, step: int) -> _Move | None:
    changed = step - 1
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
    pairs = list(zip(words_a[i + start : i + end], words_b[j + start : j + end], strict=True))
    kept = [first for first, second in pairs if first.key == second.key]
    content = sum(word.is_content for word in kept)
    if len(pairs) < _SHORTEST or content < (2 if len(kept) < _SHORTEST else 1):
        return None
    first, last = pairs[0], pairs[-1]
    return _Move(len(kept) + content, first[0].token, last[0].token + 1, first[1].token, last[1].token + 1)


def _same(words_a: Sequence[_Word], words_b: Sequence[_Word], i: int, j: int, run_i: int, run_j: int) -> bool:
    if not (0 <= i < len(words_a) and 0 <= j < len(words_b)):
        return False
    first, second = words_a[i], words_b[j]
    return first.key == second.key and first.run == words_a[run_i].run and second.run == words_b[run_j].run


def _part(pieces: Sequence[Piece], moves: Sequence[_Move]) -> Iterator[Piece]:
    """A run of loose pieces, parted at the moved phrases that begin or end in it."""
    a0, a1, b0, b1 = pieces[0].a0, pieces[-1].a1, pieces[0].b0, pieces[-1].b1
    here = [
        (move.a0, move.a1, number) for number, move in enumerate(moves) if a0 <= move.a0 and move.a1 <= a1
    ]
    there = [
        (move.b0, move.b1, number) for number, move in enumerate(moves) if b0 <= move.b0 and move.b1 <= b1
    ]
    if not here and not there:
        yield from pieces
        return
    stretches_a, stretches_b = _stretches(a0, a1, sorted(here)), _stretches(b0, b1, sorted(there))
    while stretches_a or stretches_b:
        if stretches_a and stretches_a[0][2] is not None:
            start, end, number = stretches_a.pop(0)
            at = stretches_b[0][0] if stretches_b else b1
            yield Piece(start, end, at, at, None, number)
        elif stretches_b and stretches_b[0][2] is not None:
            start, end, number = stretches_b.pop(0)
            at = stretches_a[0][0] if stretches_a else a1
            yield Piece(at, at, start, end, None, number)
        else:
            first = stretches_a.pop(0) if stretches_a else (a1, a1, None)
            second = stretches_b.pop(0) if stretches_b else (b1, b1, None)
            yield Piece(first[0], first[1], second[0], second[1], None)


def _stretches(
    start: int, end: int, moves: Sequence[tuple[int, int, int]]
) -> list[tuple[int, int, int | None]]:
    stretches: list[tuple[int, int, int | None]] = []
    for first, last, number in moves:
        if first > start:
            stretches.append((start, first, None))
        stretches.append((first, last, number))
        start = last
    if end > start:
        stretches.append((start, end, None))
    return stretches
