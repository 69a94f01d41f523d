"""What of the base a rendering does not give at its two ends."""

from asquoted.domain.collation.likeness import SAME
from asquoted.domain.collation.pieces import Piece
from asquoted.domain.collation.side import Side


def without_cuts(pieces: list[Piece], a: Side, b: Side) -> tuple[list[Piece], int, int]:
    """Return the pieces less what is cut off, and from which to which of its tokens the base is given."""
    first, last = 0, len(a.tokens)
    pieces = _loosened_marks(_loosened_marks(pieces, a, 0), a, -1)
    count = next((index for index, piece in enumerate(pieces) if not piece.is_loose), len(pieces))
    if count:
        first = _cut(a, b, (0, pieces[count - 1].a1), (0, pieces[count - 1].b1), False)
        pieces = _dropped(pieces, first, len(a.tokens))
    back = next((index for index, piece in enumerate(reversed(pieces)) if not piece.is_loose), len(pieces))
    if back and count < len(pieces):
        start = pieces[len(pieces) - back]
        last = _cut(a, b, (start.a0, len(a.tokens)), (start.b0, len(b.tokens)), True)
        pieces = _dropped(pieces, 0, last)
    return pieces, first, last


def _loosened_marks(pieces: list[Piece], a: Side, end: int) -> list[Piece]:
    """Part the marks at one end if all words beside them are lost: a full stop anchors no cut sentence."""
    if len(pieces) < 2:
        return pieces
    outer, inner = (pieces[0], pieces[1]) if end == 0 else (pieces[-1], pieces[-2])
    if outer.relation is not SAME or a.has_words(outer.a0, outer.a1) or not inner.is_loose:
        return pieces
    if not a.has_words(inner.a0, inner.a1):
        return pieces
    parted = [
        Piece(outer.a0, outer.a1, outer.b0, outer.b0, None),
        Piece(outer.a1, outer.a1, outer.b0, outer.b1, None),
    ]
    return [*parted, *pieces[1:]] if end == 0 else [*pieces[:-1], *parted]


def _cut(a: Side, b: Side, here: tuple[int, int], there: tuple[int, int], is_tail: bool) -> int:
    """Return up to where (from where) the base is cut: its words there less those that take their place."""
    words = [index for index in range(*here) if a.tokens[index].is_word]
    instead = sum(token.is_word for token in b.tokens[slice(*there)])
    cut = len(words) - instead
    if not words or (instead and cut <= _PHRASE):
        return here[1] if is_tail else here[0]
    if is_tail:
        return here[0] if not instead else words[instead]
    return here[1] if not instead else words[cut]


_PHRASE = 2
"""A phrase may stand for one this many words longer before the rest counts as cut off."""


def _dropped(pieces: list[Piece], first: int, last: int) -> list[Piece]:
    kept = []
    for piece in pieces:
        a0, a1 = min(max(piece.a0, first), last), min(max(piece.a1, first), last)
        if a0 < a1 or piece.b0 < piece.b1:
            kept.append(piece if (a0, a1) == (piece.a0, piece.a1) else piece._replace(a0=a0, a1=a1))
    return kept
