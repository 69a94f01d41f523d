"""What an ellipsis declares: words are lost there, and those beside it have their own counterparts.

“Within an hour … that” over against “within one hour; he came after nine, and that”: “an hour” stands for
“one hour”, not for all that is lost.
"""

from collections.abc import Sequence

from asquoted.domain.collation.likeness import OPPOSITE, SAME
from asquoted.domain.collation.pieces import Piece
from asquoted.domain.collation.side import Side
from asquoted.domain.tokens import TokenKind

_PHRASE = 2
"""A phrase may stand for one this many words longer."""
_ELLIPSIS = TokenKind.ELLIPSIS
_CLAUSE_MARKS = frozenset(",;:.!?—–…،؛。、")


def part_at_ellipsis(
    pieces: Sequence[Piece], whole: Piece, sign: int, sides: tuple[Side, Side], *, is_a: bool
) -> list[Piece]:
    """Return a run of neighbours, joined as `whole`, in which token `sign` of one side is an ellipsis.

    It declares what is lost, and nothing of what stands beside it.
    """
    a, b = sides
    if is_a:
        mirrored = [piece.mirrored() for piece in pieces]
        parted = part_at_ellipsis(mirrored, whole.mirrored(), sign, (b, a), is_a=False)
        return [piece.mirrored() for piece in parted]
    before = [piece.a1 for piece in pieces if piece.relation and piece.b1 <= sign]
    after = [piece.a0 for piece in pieces if piece.relation and piece.b0 > sign]
    start, end = max(before, default=whole.a0), min(after, default=whole.a1)
    if _is_too_much(a, whole.a0, start, b, whole.b0, sign):
        start = _phrase_from(a, whole.a0, start, b, range(whole.b0, sign))
    if _is_too_much(a, end, whole.a1, b, sign + 1, whole.b1):
        end = _phrase_up_to(a, end, whole.a1, b, range(sign + 1, whole.b1))
    parts = (
        Piece(whole.a0, start, whole.b0, sign, None),
        Piece(start, end, sign, sign + 1, None),
        Piece(end, whole.a1, sign + 1, whole.b1, None),
    )
    return [part for part in parts if part.a0 < part.a1 or part.b0 < part.b1]


def _is_too_much(a: Side, a0: int, a1: int, b: Side, b0: int, b1: int) -> bool:
    """Tell whether words would stand for more than a phrase that is hardly longer."""
    instead = b.count_words(b0, b1)
    return instead > 0 and a.count_words(a0, a1) > instead + _PHRASE


def _phrase_from(a: Side, start: int, end: int, b: Side, there: range) -> int:
    """Return where the phrase ends, from `start` on, for which the words `there` stand."""
    return _edge(a, range(start, end), [b.keys[at] for at in _words_in(b, there.start, there.stop)], 1)


def _phrase_up_to(a: Side, start: int, end: int, b: Side, there: range) -> int:
    """Return where the phrase begins, up to `end`, for which the words `there` stand."""
    keys = [b.keys[at] for at in _words_in(b, there.start, there.stop)]
    return _edge(a, range(start, end), keys[::-1], -1)


def _edge(a: Side, here: range, keys: Sequence[str], step: int) -> int:
    """Return the far edge of a phrase: where it has the last of `keys`, else after as many words."""
    items = _words_in(a, here.start, here.stop)
    near = _before_mark(a, items[::step], step)[: len(keys) + _PHRASE]
    found = [at for at in near if keys and a.keys[at] == keys[-1]]
    if not near or not keys:
        return here.start if step > 0 else here.stop
    last = found[0] if found else near[: len(keys)][-1]
    return a.item_ends[last] if step > 0 else a.item_starts[last]


def _words_in(side: Side, start: int, end: int) -> list[int]:
    return [at for at in side.places_in(start, end) if side.items[at].is_word]


def _before_mark(side: Side, items: Sequence[int], step: int) -> list[int]:
    """Return the items up to the first mark at which a clause ends."""
    near: list[int] = []
    for at in items:
        if near:
            first, last = sorted((near[-1], at))
            between = side.printed[side.item_ends[first] : side.item_starts[last]]
            if not _CLAUSE_MARKS.isdisjoint(between):
                break
        near.append(at)
    return near


def loosened(pieces: list[Piece], a: Side, b: Side) -> list[Piece]:
    """Return the pieces with those loose that an ellipsis parts from the words that they are like.

    Where words are lost on the one side of a piece and the ellipsis stands on its other side, its
    words stand for what opens, or ends, all that is lost.
    """
    done = list(pieces)
    for at in range(1, len(pieces) - 1):
        piece = pieces[at]
        relation = piece.relation
        if relation is None or relation is SAME or piece.move is not None or piece.pinned:
            continue
        for lost, sign in ((pieces[at - 1], pieces[at + 1]), (pieces[at + 1], pieces[at - 1])):
            if _is_parted(lost, sign, a, b) and not piece.is_bracketed:
                done[at] = piece._replace(relation=OPPOSITE)
    return done


def _is_parted(lost: Piece, sign: Piece, a: Side, b: Side) -> bool:
    if not (lost.is_loose and sign.is_loose):
        return False
    for one, other, is_a in ((a, b, True), (b, a, False)):
        mine = (lost.a0, lost.a1) if is_a else (lost.b0, lost.b1)
        others = (lost.b0, lost.b1) if is_a else (lost.a0, lost.a1)
        signs = (sign.b0, sign.b1) if is_a else (sign.a0, sign.a1)
        has_sign = any(other.tokens[at].kind is _ELLIPSIS for at in range(*signs))
        if has_sign and one.count_words(*mine) > _PHRASE and others[0] == others[1]:
            return True
    return False
