"""The alignment as pieces of tokens, in the order of both texts.

A piece holds tokens of both texts that belong together, or of one that have nothing in
the other. The pieces cover every token once.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from asquoted.domain.collation.landmarks import Rows
from asquoted.domain.collation.likeness import KINDRED, OPPOSITE, SAME, Likeness, Relation
from asquoted.domain.collation.pairing import Pair, Row, pair_items
from asquoted.domain.collation.side import Side


class Piece(NamedTuple):
    """Tokens `a0:a1` of one text over against `b0:b1` of the other.

    `relation` is None where one has nothing. `move` numbers the moved phrase whose end this
    is; `brackets_a` and `brackets_b` say by which brackets a side is enclosed; `shifted`
    that only the place of a quotation mark differs, `is_identical` that both are printed alike,
    `pinned` that the user said so: then it is a piece of its own, and stays one.
    """

    a0: int
    a1: int
    b0: int
    b1: int
    relation: Relation | None
    move: int | None = None
    brackets_a: str = ""
    brackets_b: str = ""
    shifted: bool = False
    is_identical: bool = False
    pinned: bool = False

    @property
    def is_loose(self) -> bool:
        """Tell whether nothing but its place ties it to anything."""
        relation = self[4]
        if relation is not None and relation is not OPPOSITE:
            return False
        return self[5] is None and not (self[10] or self[6] or self[7])

    @property
    def is_bracketed(self) -> bool:
        """Tell whether brackets declare it."""
        return bool(self.brackets_a or self.brackets_b)

    def mirrored(self) -> "Piece":
        """Return the same piece seen from the other text."""
        a0, a1, b0, b1, relation, move, brackets_a, brackets_b, shifted, is_identical, pinned = self
        return _new(
            Piece, (b0, b1, a0, a1, relation, move, brackets_b, brackets_a, shifted, is_identical, pinned)
        )


def piece_of(
    a0: int, a1: int, b0: int, b1: int, relation: Relation | None, is_identical: bool = False
) -> Piece:
    """Return a piece that is neither moved nor in brackets, shifted or pinned."""
    # Made by the dozen for each pair of texts: what NamedTuple writes takes more steps.
    return _new(Piece, (a0, a1, b0, b1, relation, None, "", "", False, is_identical, False))


_new = tuple.__new__


def hull(pieces: Sequence[Piece], relation: Relation | None) -> Piece:
    """Return one piece in place of several neighbours."""
    first, last = pieces[0], pieces[-1]
    return piece_of(first[0], last[1], first[2], last[3], relation)


def lay_pieces(a: Side, b: Side, likeness: Likeness) -> list[Piece]:
    """Return the pieces of two texts; no piece goes over the edge of a passage."""
    pairs = pair_items(Row(a.items, a.keys, a.rows), Row(b.items, b.keys, b.rows), likeness)
    return _filled(_blocks(pairs, a, b), (0, len(a.tokens), 0, len(b.tokens)), a, b)


def lay_within(piece: Piece, a: Side, b: Side, likeness: Likeness) -> list[Piece]:
    """Return the pieces of what one piece holds, paired anew."""
    here, there = a.places_in(piece.a0, piece.a1), b.places_in(piece.b0, piece.b1)
    if not here or not there:
        return [piece]
    pairs = [
        Pair(
            pair.a0 + here.start,
            pair.a1 + here.start,
            pair.b0 + there.start,
            pair.b1 + there.start,
            pair.relation,
        )
        for pair in pair_items(_cut(a, here), _cut(b, there), likeness)
    ]
    return _filled(_blocks(pairs, a, b), (piece.a0, piece.a1, piece.b0, piece.b1), a, b)


def _cut(side: Side, places: range) -> Row:
    keys = side.keys[places.start : places.stop]
    return Row(side.items[places.start : places.stop], keys, Rows(keys))


def _filled(blocks: Sequence[Piece], whole: tuple[int, int, int, int], a: Side, b: Side) -> list[Piece]:
    pieces = []
    here_a, end_a, here_b, end_b = whole
    for block in blocks:
        a0, a1, b0, b1 = block[:4]
        if a0 > here_a or b0 > here_b:
            pieces.append(piece_of(here_a, a0, here_b, b0, None))
        if a1 > a0 or b1 > b0:
            pieces.append(block)
        here_a, here_b = a1, b1
    if end_a > here_a or end_b > here_b:
        pieces.append(piece_of(here_a, end_a, here_b, end_b, None))
    if len(a.breaks) > 1 or len(b.breaks) > 1:
        return list(_within_passages(pieces, a.breaks, b.breaks))
    return pieces


def loose_runs(pieces: Sequence[Piece], a: Side, b: Side) -> list[tuple[int, int]]:
    """Return where neighbours are loose, as ranges of `pieces`; none goes over the edge of a passage."""
    runs: list[tuple[int, int]] = []
    breaks_a, breaks_b = a.breaks, b.breaks
    last = -1
    for index, piece in enumerate(pieces):
        # Every other piece is the same in both: asked first, and without a call.
        relation = piece[4]
        if relation is SAME or not piece.is_loose:
            continue
        a0, a1, b0, b1 = piece[:4]
        opens = (b0 < b1 and b0 in breaks_b) or (a0 < a1 and a0 in breaks_a)
        if last == index and not opens:
            runs[-1] = (runs[-1][0], index + 1)
        else:
            runs.append((index, index + 1))
        last = index + 1
    return runs


def _blocks(pairs: Iterable[Pair], a: Side, b: Side) -> list[Piece]:
    """Pairs of items as pieces of tokens; pairs that share a token become one."""
    blocks: list[Piece] = []
    if a.is_plain and b.is_plain:
        # Mostly: then pairs of items are pairs of tokens.
        is_one = len(a.breaks) == len(b.breaks) == 1
        for a0, a1, b0, b1, relation in pairs:
            if relation is not SAME:
                blocks.append(piece_of(a0, a1, b0, b1, relation))
            elif is_one and a.printed[a0:a1] == b.printed[b0:b1]:
                blocks.append(piece_of(a0, a1, b0, b1, SAME, True))
            else:
                blocks.extend(_by_print(a0, a1, b0, b1, a, b))
        return blocks
    sharing: list[Pair] = []
    for whole in pairs:
        if whole.relation is SAME and (run := _run(whole, a, b)):
            blocks.extend(run)
            sharing = []
            continue
        for pair in _parted(whole, a, b):
            a0, a1 = a.item_starts[pair.a0], a.item_ends[pair.a1 - 1]
            b0, b1 = b.item_starts[pair.b0], b.item_ends[pair.b1 - 1]
            if not (a.has_odd(pair.a0, pair.a1) or b.has_odd(pair.b0, pair.b1)):
                if pair.relation is SAME:
                    blocks.extend(_by_print(a0, a1, b0, b1, a, b))
                else:
                    blocks.append(piece_of(a0, a1, b0, b1, pair.relation))
                sharing = []
                continue
            if sharing and (a0 < blocks[-1].a1 or b0 < blocks[-1].b1):
                last = blocks.pop()
                sharing.append(pair)
                a0, a1, b0, b1 = last.a0, max(a1, last.a1), last.b0, max(b1, last.b1)
            else:
                sharing = [pair]
            blocks.append(Piece(a0, a1, b0, b1, _relation((a0, a1, b0, b1), sharing, a, b)))
    return blocks


def _run(pair: Pair, a: Side, b: Side) -> list[Piece]:
    """Return a run of the same token by token, if it can be seen so: most of it is printed alike."""
    x, x_end, y, y_end, _ = pair
    # No two items share a token where each is one.
    if a.odd_at and (a.is_shared(x) or a.is_shared(x_end)):
        return []
    if b.odd_at and (b.is_shared(y) or b.is_shared(y_end)):
        return []
    a0, a1 = a.item_starts[x], a.item_ends[x_end - 1]
    b0, b1 = b.item_starts[y], b.item_ends[y_end - 1]
    if a1 - a0 != b1 - b0:
        return []
    here, there = a.printed[a0:a1], b.printed[b0:b1]
    if here == there and len(a.breaks) == len(b.breaks) == 1:
        return [piece_of(a0, a1, b0, b1, SAME, True)]
    if here != there:
        for at, (mine, other) in enumerate(zip(here, there, strict=True)):
            if mine != other and (a.is_odd_at(a0 + at) or b.is_odd_at(b0 + at)):
                return []
    return list(_by_print(a0, a1, b0, b1, a, b))


def _parted(pair: Pair, a: Side, b: Side) -> Iterator[Pair]:
    """Part a run of pairs at items that are not just one token."""
    if pair.relation is not SAME:
        yield pair
        return
    start, size = 0, pair.a1 - pair.a0
    odd = {at - pair.a0 for at in a.odd_in(pair.a0, pair.a1)}
    odd |= {at - pair.b0 for at in b.odd_in(pair.b0, pair.b1)}
    for at in sorted(odd):
        x, y = pair.a0 + at, pair.b0 + at
        if at > start:
            yield Pair(pair.a0 + start, x, pair.b0 + start, y, SAME)
        yield Pair(x, x + 1, y, y + 1, SAME)
        start = at + 1
    if size > start:
        yield Pair(pair.a0 + start, pair.a1, pair.b0 + start, pair.b1, SAME)


def _by_print(a0: int, a1: int, b0: int, b1: int, a: Side, b: Side) -> Iterator[Piece]:
    """Equal tokens one by one, as runs that are printed alike and single tokens that are not."""
    ends: set[int] = set()
    if len(a.breaks) > 1 or len(b.breaks) > 1:
        ends = {at - a0 for at in a.breaks if a0 < at < a1} | {at - b0 for at in b.breaks if b0 < at < b1}
    start, size = 0, a1 - a0
    here, there = a.printed[a0:a1], b.printed[b0:b1]
    if here != there:
        for at in range(size):
            if here[at] != there[at]:
                yield from _up_to(a0, b0, start, at, ends)
                yield piece_of(a0 + at, a0 + at + 1, b0 + at, b0 + at + 1, SAME)
                start = at + 1
    yield from _up_to(a0, b0, start, size, ends)


def _up_to(a0: int, b0: int, start: int, end: int, ends: Iterable[int]) -> Iterator[Piece]:
    for at in (*sorted(at for at in ends if start < at < end), end) if ends else (end,):
        if at > start:
            yield piece_of(a0 + start, a0 + at, b0 + start, b0 + at, SAME, True)
        start = at


def _relation(block: tuple[int, int, int, int], pairs: Sequence[Pair], a: Side, b: Side) -> Relation:
    paired = sum(pair.a1 - pair.a0 for pair in pairs), sum(pair.b1 - pair.b0 for pair in pairs)
    there = len(a.items_in(*block[:2])), len(b.items_in(*block[2:]))
    if paired != there:
        # Part of a token has no counterpart: "don't" over against "do".
        return KINDRED
    relations = {pair.relation for pair in pairs}
    return relations.pop() if len(relations) == 1 else KINDRED


def _within_passages(
    pieces: Iterable[Piece], breaks_a: frozenset[int], breaks_b: frozenset[int]
) -> Iterator[Piece]:
    for piece in pieces:
        rest = piece
        for at in sorted(at for at in breaks_b if piece.b0 < at < piece.b1):
            yield rest._replace(b1=at, relation=_loosened(rest))
            rest = rest._replace(a0=rest.a1, b0=at, relation=None)
        for at in sorted(at for at in breaks_a if rest.a0 < at < rest.a1):
            yield rest._replace(a1=at, relation=_loosened(rest))
            rest = rest._replace(a0=at, b0=rest.b1, relation=None)
        yield rest


def _loosened(piece: Piece) -> Relation | None:
    return None if piece.relation is None or piece.a0 == piece.a1 or piece.b0 == piece.b1 else KINDRED
