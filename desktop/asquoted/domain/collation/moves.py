"""Phrases that stand in another place: three words or more, one of which may have changed."""

from collections.abc import Iterator, Sequence
from itertools import combinations, compress

from asquoted.domain.collation.lexicon import Lexicon
from asquoted.domain.collation.likeness import SAME, Likeness
from asquoted.domain.collation.phrases import (
    SHORTEST,
    Move,
    choose_moves,
    may_have_moved,
    whole_runs,
    words_of,
)
from asquoted.domain.collation.pieces import Piece, hull, lay_within
from asquoted.domain.collation.pins import Pins
from asquoted.domain.collation.side import Side


def link_moves(
    pieces: list[Piece],
    runs: Sequence[tuple[int, int]],
    a: Side,
    b: Side,
    lexicon: Lexicon,
    likeness: Likeness,
    pins: Pins,
) -> list[Piece]:
    """Return the pieces with each moved phrase as two that share a number; `runs` are their `loose_runs`."""
    if not _may_have_moved(pieces, runs, a, b, lexicon):
        return pieces
    first = 1 + max((piece.move for piece in pieces if piece.move is not None), default=-1)
    words_a = [
        word
        for run, (start, end) in enumerate(runs)
        for word in words_of(pieces[start:end], a, run, True, lexicon)
    ]
    words_b = [
        word
        for run, (start, end) in enumerate(runs)
        for word in words_of(pieces[start:end], b, run, False, lexicon)
    ]
    chosen = choose_moves(words_a, words_b, pins)
    chosen += whole_runs(words_a, words_b, chosen, pins)
    if not chosen:
        return pieces
    linked: list[Piece] = []
    here = 0
    for start, end in runs:
        linked.extend(pieces[here:start])
        linked.extend(part_at_moves(pieces[start:end], chosen, first))
        here = end
    linked.extend(pieces[here:])
    for number in range(first, first + len(chosen)):
        linked = _with_conjunction(linked, number, a, b)
        if not pins:
            linked = _turn(linked, number, a, b, lexicon, likeness)
    return linked


def _may_have_moved(
    pieces: Sequence[Piece], runs: Sequence[tuple[int, int]], a: Side, b: Side, lexicon: Lexicon
) -> bool:
    """Tell whether anything may have moved: mostly nothing is left over in both texts that could have."""
    ends = [(pieces[start], pieces[end - 1]) for start, end in runs]
    here = [(first[0], last[1]) for first, last in ends]
    there = [(first[2], last[3]) for first, last in ends]
    shared = _keys(here, a) & _keys(there, b)
    if not shared:
        return False
    if shared <= lexicon.tables.function_words:
        # By themselves these move in a longer phrase alone.
        longest = min([max([end - start for start, end in each]) for each in (here, there)])
        if longest <= SHORTEST:
            return False
    return may_have_moved(_words(here, a), _words(there, b))


def _keys(stretches: Sequence[tuple[int, int]], side: Side) -> set[str]:
    """Return the keys of what has no counterpart on one side, those of marks included."""
    keys, firsts, lasts = side.keys, side.first_items, side.last_items
    return set().union(*[keys[firsts[start] : lasts[end - 1]] for start, end in stretches if start < end])


def _words(stretches: Sequence[tuple[int, int]], side: Side) -> list[list[str]]:
    """Return the keys of the words that have no counterpart on one side, run by run."""
    keys, firsts, are_words = side.keys, side.first_items, side.are_words
    return [
        [keys[at] for at in compress(firsts[start:end], are_words[start:end])] for start, end in stretches
    ]


def _ends(pieces: Sequence[Piece], number: int) -> tuple[int, int] | None:
    ends = [index for index, piece in enumerate(pieces) if piece.move == number]
    return (ends[0], ends[1]) if len(ends) == 2 else None


def _with_conjunction(pieces: list[Piece], number: int, a: Side, b: Side) -> list[Piece]:
    """Let "A and B" turned into "B and A" be one move, the lone "and" at both ends with it."""
    ends = _ends(pieces, number)
    if ends is None:
        return pieces
    lone: list[tuple[str, int, int]] = []
    for end in ends:
        is_a = pieces[end].a0 < pieces[end].a1
        for index in (end - 1, end + 1):
            piece = pieces[index] if 0 <= index < len(pieces) else None
            if piece and piece.is_loose and (piece.a0 < piece.a1) != (piece.b0 < piece.b1):
                tokens = a.tokens[piece.a0 : piece.a1] if is_a else b.tokens[piece.b0 : piece.b1]
                words = [token.shadow for token in tokens if token.is_word]
                if len(words) == 1:
                    lone.append((words[0], end, index))
    for (word, end, index), (other, other_end, other_index) in combinations(lone, 2):
        if word == other and end != other_end:
            joined = {at: [piece] for at, piece in enumerate(pieces)}
            for each, beside in ((end, index), (other_end, other_index)):
                both = hull(pieces[min(each, beside) : max(each, beside) + 1], None)
                joined[each] = _marks_apart(both, number, a, b)
                joined[beside] = []
            return [piece for at in sorted(joined) for piece in joined[at]]
    return pieces


def _turn(
    pieces: list[Piece], number: int, a: Side, b: Side, lexicon: Lexicon, likeness: Likeness
) -> list[Piece]:
    """Say that the other of two phrases moved, if it is the one that may stand in more than one place.

    "We will, with God's help, defend the coast": the help moved, not the defence, although
    it is the longer of the two.
    """
    ends = _ends(pieces, number)
    if ends is None:
        return pieces
    first, last = ends
    between = pieces[first + 1 : last]
    if not between or not _is_one_phrase(between, a, b):
        return pieces
    is_a_first = pieces[first].a0 < pieces[first].a1
    moved, over = (pieces[first], pieces[last]) if is_a_first else (pieces[last], pieces[first])
    other = hull(between, None)
    head, tail = _trimmed(a, other.a0, other.a1), _trimmed(b, other.b0, other.b1)
    openers = lexicon.tables.openers
    if head[0] == head[1] or tail[0] == tail[1]:
        return pieces
    if a.tokens[moved.a0].shadow in openers or a.tokens[head[0]].shadow not in openers:
        return pieces
    again = lay_within(Piece(moved.a0, moved.a1, over.b0, over.b1, None), a, b, likeness)
    lost = _with_marks(other.a0, other.a1, head, over.b1 if is_a_first else over.b0, number, True)
    gained = _with_marks(other.b0, other.b1, tail, moved.a0 if is_a_first else moved.a1, number, False)
    turned = [*gained, *again, *lost] if is_a_first else [*lost, *again, *gained]
    return [*pieces[:first], *turned, *pieces[last + 1 :]]


def _is_one_phrase(pieces: Sequence[Piece], a: Side, b: Side) -> bool:
    """Tell whether both texts have this stretch, with three words or more and one changed at most."""
    if any(piece.move is not None or piece.is_bracketed for piece in pieces):
        return False
    whole = hull(pieces, None)
    if any(whole.a0 < at < whole.a1 for at in a.breaks) or any(whole.b0 < at < whole.b1 for at in b.breaks):
        return False
    loose = [piece for piece in pieces if piece.relation is not SAME]
    changed_a = sum(token.is_word for piece in loose for token in a.tokens[piece.a0 : piece.a1])
    changed_b = sum(token.is_word for piece in loose for token in b.tokens[piece.b0 : piece.b1])
    words = sum(token.is_word for token in a.tokens[whole.a0 : whole.a1])
    return words >= SHORTEST and max(changed_a, changed_b) <= 1


def _trimmed(side: Side, start: int, end: int) -> tuple[int, int]:
    while start < end and not side.tokens[start].is_word:
        start += 1
    while end > start and not side.tokens[end - 1].is_word:
        end -= 1
    return start, end


def _marks_apart(piece: Piece, number: int, a: Side, b: Side) -> list[Piece]:
    if piece.a0 < piece.a1:
        return _with_marks(piece.a0, piece.a1, _trimmed(a, piece.a0, piece.a1), piece.b0, number, True)
    return _with_marks(piece.b0, piece.b1, _trimmed(b, piece.b0, piece.b1), piece.a0, number, False)


def _with_marks(
    start: int, end: int, phrase: tuple[int, int], at: int, number: int, is_a: bool
) -> list[Piece]:
    """One end of a moved phrase, the marks around it apart; the other text has nothing there."""
    pieces = []
    for first, last, move in ((start, phrase[0], None), (*phrase, number), (phrase[1], end, None)):
        if first < last:
            piece = Piece(first, last, at, at, None, move) if is_a else Piece(at, at, first, last, None, move)
            pieces.append(piece)
    return pieces


def part_at_moves(pieces: Sequence[Piece], moves: Sequence[Move], lowest: int) -> Iterator[Piece]:
    """Part a run of loose pieces at the moved phrases in it; `lowest` is the first one's number."""
    a0, a1, b0, b1 = pieces[0].a0, pieces[-1].a1, pieces[0].b0, pieces[-1].b1
    here = [
        (move.a0, move.a1, number)
        for number, move in enumerate(moves, lowest)
        if a0 <= move.a0 and move.a1 <= a1
    ]
    there = [
        (move.b0, move.b1, number)
        for number, move in enumerate(moves, lowest)
        if b0 <= move.b0 and move.b1 <= b1
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
