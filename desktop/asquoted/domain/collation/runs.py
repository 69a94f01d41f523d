"""Pieces as a reader sees them: a phrase for a phrase, a bracket with what it holds."""

from collections.abc import Sequence
from itertools import groupby

from asquoted.domain.collation.chunks import BRACKETS, ELLIPSES, QUOTES
from asquoted.domain.collation.ellipses import loosened, part_at_ellipsis
from asquoted.domain.collation.lexicon import Lexicon
from asquoted.domain.collation.likeness import OPPOSITE, SAME, Likeness, Relation
from asquoted.domain.collation.moves import link_moves
from asquoted.domain.collation.pairing import is_second
from asquoted.domain.collation.pieces import Piece, hull, lay_pieces, loose_runs, piece_of
from asquoted.domain.collation.pinned import apart, lay_pinned
from asquoted.domain.collation.pins import NO_PINS, Pins
from asquoted.domain.collation.side import Side
from asquoted.domain.tokens import TokenKind

_ELLIPSIS, _QUOTATION_MARK, _PUNCTUATION = (
    TokenKind.ELLIPSIS,
    TokenKind.QUOTATION_MARK,
    TokenKind.PUNCTUATION,
)
_OPENING = {"[": "]", "(": ")", "［": "］", "（": "）"}
_LONGEST_BRACKET = 40
_LONGEST_SHIFT = 4


def lay_out(a: Side, b: Side, lexicon: Lexicon, likeness: Likeness, pins: Pins = NO_PINS) -> list[Piece]:
    """Return the pieces of two texts; swapping the texts, and the pins with them, mirrors them."""
    mirrored = pins.mirrored()
    is_turned = is_second(a.keys, b.keys)
    if is_turned is None:
        is_turned = (a.printed, pins, a.text) > (b.printed, mirrored, b.text)
    if is_turned:
        return [piece.mirrored() for piece in _lay_out(b, a, lexicon, likeness, mirrored)]
    return _lay_out(a, b, lexicon, likeness, pins)


def _lay_out(a: Side, b: Side, lexicon: Lexicon, likeness: Likeness, pins: Pins) -> list[Piece]:
    pieces = lay_pinned(a, b, likeness, pins) if pins else lay_pieces(a, b, likeness)
    if all(piece.relation is SAME for piece in pieces):
        return pieces
    pieces = _enclose(pieces, a, b, True, pins)
    pieces = _enclose(pieces, b, a, False, pins)
    if (a.traits | b.traits) & ELLIPSES:
        pieces = loosened(pieces, a, b)
    runs = loose_runs(pieces, a, b)
    linked = link_moves(pieces, runs, a, b, lexicon, likeness, pins)
    pieces = _gather(linked, runs if linked is pieces else loose_runs(linked, a, b), a, b)
    pieces = [part for piece in pieces for part in apart(piece, pins)] if pins else pieces
    return _shift_marks(pieces, a, b, pins)


def _enclose(pieces: list[Piece], side: Side, other: Side, is_a: bool, pins: Pins) -> list[Piece]:
    """Join what stands in brackets that only this side has with its brackets, and with what it stands for."""
    if not side.has(BRACKETS):
        return pieces
    done: list[Piece] = []
    index = 0
    while index < len(pieces):
        end = _closing(pieces, index, side, is_a)
        if not end or _must_not_join(pieces[index:end], other, is_a, pins):
            done.append(pieces[index])
            index += 1
            continue
        inside = pieces[index:end]
        first, last = index, end
        joined = hull(inside, _relation_inside(inside, side, is_a))
        if joined.relation is None:
            while done and _is_lost(done[-1], not is_a) and not _is_break(joined, side, is_a):
                if _must_not_join([done[-1], *inside], other, is_a, pins):
                    break
                inside, first = [done.pop(), *inside], first - 1
            while last < len(pieces) and _is_lost(pieces[last], not is_a):
                if _must_not_join([*inside, pieces[last]], other, is_a, pins):
                    break
                inside, last = [*inside, pieces[last]], last + 1
            joined = hull(inside, None)
        sign = side.tokens[pieces[index].a0 if is_a else pieces[index].b0].shadow
        done.append(joined._replace(brackets_a=sign) if is_a else joined._replace(brackets_b=sign))
        index = last
    return done


def _is_break(piece: Piece, side: Side, is_a: bool) -> bool:
    return (piece.a0 if is_a else piece.b0) in side.breaks


def _must_not_join(pieces: Sequence[Piece], other: Side, is_a: bool, pins: Pins) -> bool:
    """Tell whether the edge of a passage or a pin keeps neighbours from being one piece."""
    whole = hull(pieces, None)
    if _is_parted(whole, other, is_a):
        return True
    return any(piece.pinned for piece in pieces) or pins.part(whole.a0, whole.a1, whole.b0, whole.b1)


def _is_parted(piece: Piece, other: Side, is_a: bool) -> bool:
    start, end = (piece.b0, piece.b1) if is_a else (piece.a0, piece.a1)
    return any(start < at < end for at in other.breaks)


def _closing(pieces: Sequence[Piece], index: int, side: Side, is_a: bool) -> int:
    """Return where the bracket that opens at a piece is closed, as the end of a range; 0 if it opens none."""
    start, end, other = _range(pieces[index], is_a)
    if start == end or other or not pieces[index].is_loose:
        return 0
    close = _OPENING.get(side.tokens[start].shadow)
    if close is None:
        return 0
    for later in range(index, min(len(pieces), index + _LONGEST_BRACKET)):
        first, last, _ = _range(pieces[later], is_a)
        if pieces[later].move is not None:
            return 0
        for at in range(first, last):
            if at > start and at in side.breaks:
                return 0
            if side.tokens[at].shadow == close:
                return later + 1 if at == last - 1 else 0
    return 0


def _range(piece: Piece, is_a: bool) -> tuple[int, int, int]:
    """Return a side's tokens of a piece, and how many the other side has."""
    if is_a:
        return piece.a0, piece.a1, piece.b1 - piece.b0
    return piece.b0, piece.b1, piece.a1 - piece.a0


def _is_lost(piece: Piece, is_a: bool) -> bool:
    start, end, other = _range(piece, is_a)
    return piece.is_loose and end > start and not other


def _relation_inside(pieces: Sequence[Piece], side: Side, is_a: bool) -> Relation | None:
    relations = set()
    for piece in pieces:
        start, end, other = _range(piece, is_a)
        if other or any(side.tokens[at].kind is not TokenKind.BRACKET for at in range(start, end)):
            relations.add(piece.relation)
    if len(relations) == 1:
        relation = relations.pop()
        return None if relation is OPPOSITE else relation
    return None


def _gather(pieces: list[Piece], runs: Sequence[tuple[int, int]], a: Side, b: Side) -> list[Piece]:
    done: list[Piece] = []
    here = 0
    words_a, words_b = a.are_words, b.are_words
    for start, end in runs:
        done += pieces[here:start]
        here = end
        a0, a1, b0, b1 = pieces[start][0], pieces[end - 1][1], pieces[start][2], pieces[end - 1][3]
        if False not in words_a[a0:a1] and False not in words_b[b0:b1]:
            # Nearly always there are no marks to part.
            done.append(piece_of(a0, a1, b0, b1, None))
        else:
            done += _part(pieces[start:end], a, b)
    return [*done, *pieces[here:]]


def _part(pieces: Sequence[Piece], a: Side, b: Side) -> list[Piece]:
    """Return a run of neighbours that have no counterparts as the differences that a reader would see."""
    whole = hull(pieces, None)
    a0, a1, b0, b1 = whole[:4]
    here, there = a.count_words(a0, a1), b.count_words(b0, b1)
    if not (here and there):
        return [whole] if here or there else _by_mark(whole, a, b)
    for side, start, end, is_a in ((b, whole.b0, whole.b1, False), (a, whole.a0, whole.a1, True)):
        signs = [at for at in range(start, end) if side.tokens[at].kind is _ELLIPSIS]
        if signs:
            return part_at_ellipsis(pieces, whole, signs[0], (a, b), is_a=is_a)
    head_a, head_b = _marks_before(a, whole.a0, whole.a1), _marks_before(b, whole.b0, whole.b1)
    tail_a, tail_b = _marks_after(a, head_a, whole.a1), _marks_after(b, head_b, whole.b1)
    parts = (
        Piece(whole.a0, head_a, whole.b0, head_b, None),
        Piece(head_a, tail_a, head_b, tail_b, None),
        Piece(tail_a, whole.a1, tail_b, whole.b1, None),
    )
    return [part for part in parts if part.a0 < part.a1 or part.b0 < part.b1]


def _by_mark(piece: Piece, a: Side, b: Side) -> list[Piece]:
    """Part the quotation marks of one text from its other marks: they are two things to a reader."""
    is_a = piece.a0 < piece.a1
    if is_a == (piece.b0 < piece.b1):
        return [piece]
    side, start, end = (a, piece.a0, piece.a1) if is_a else (b, piece.b0, piece.b1)
    parts = []
    for _, group in groupby(range(start, end), key=lambda at: _is_quote(side, at)):
        first, *rest = group
        last = rest[-1] + 1 if rest else first + 1
        parts.append(piece._replace(a0=first, a1=last) if is_a else piece._replace(b0=first, b1=last))
    return parts


def _marks_before(side: Side, start: int, end: int) -> int:
    while start < end and side.tokens[start].kind in (_PUNCTUATION, _QUOTATION_MARK):
        start += 1
    return start


def _marks_after(side: Side, start: int, end: int) -> int:
    while end > start and side.tokens[end - 1].kind in (_PUNCTUATION, _QUOTATION_MARK):
        end -= 1
    return end


def _shift_marks(pieces: list[Piece], a: Side, b: Side, pins: Pins) -> list[Piece]:
    """Join a quotation mark that one side lost with the one that the other has some words away."""
    if not (a.has(QUOTES) or b.has(QUOTES)) or not any(_is_mark(piece, a, b) for piece in pieces):
        return pieces
    done: list[Piece] = []
    for piece in _with_marks_apart(pieces, a, b):
        done.append(piece)
        if _is_mark(piece, a, b):
            start = _counterpart(done, len(done) - 1, -1, a, b)
            if start is not None:
                is_held = any(_must_not_join(done[start:], *side, pins) for side in ((a, False), (b, True)))
                if not is_held:
                    done[start:] = [hull(done[start:], SAME)._replace(shifted=True)]
    return done


def _with_marks_apart(pieces: Sequence[Piece], a: Side, b: Side) -> list[Piece]:
    """Part a mark from the lost words beside it where the other side has that mark some words away."""
    apart: list[Piece] = []
    for index, piece in enumerate(pieces):
        is_a = piece.a0 < piece.a1
        side, start, end = (a, piece.a0, piece.a1) if is_a else (b, piece.b0, piece.b1)
        is_one_sided = is_a != (piece.b0 < piece.b1) and piece.is_loose and end - start > 1
        at = None
        if is_one_sided and _is_quote(side, start) and _counterpart(pieces, index, -1, a, b) is not None:
            at = start + 1
        elif is_one_sided and _is_quote(side, end - 1) and _counterpart(pieces, index, 1, a, b) is not None:
            at = end - 1
        if at is None:
            apart.append(piece)
        elif is_a:
            apart.extend((piece._replace(a1=at), piece._replace(a0=at)))
        else:
            apart.extend((piece._replace(b1=at), piece._replace(b0=at)))
    return apart


def _counterpart(pieces: Sequence[Piece], index: int, step: int, a: Side, b: Side) -> int | None:
    """Return where, some unchanged words away, the other side alone has a quotation mark."""
    is_a = pieces[index].a0 < pieces[index].a1
    words = 0
    at = index + step
    while 0 <= at < len(pieces):
        other = pieces[at]
        if _is_mark(other, a, b):
            return at if (other.a0 < other.a1) != is_a and words else None
        if not _is_unchanged(other, a, b):
            return None
        words += a.count_words(other.a0, other.a1)
        if words > _LONGEST_SHIFT:
            return None
        at += step
    return None


def _is_quote(side: Side, at: int) -> bool:
    return side.tokens[at].kind is _QUOTATION_MARK


def _is_mark(piece: Piece, a: Side, b: Side) -> bool:
    if piece.a1 - piece.a0 + piece.b1 - piece.b0 != 1 or not piece.is_loose:
        return False
    return _is_quote(a, piece.a0) if piece.a0 < piece.a1 else _is_quote(b, piece.b0)


def _is_unchanged(piece: Piece, a: Side, b: Side) -> bool:
    if piece.is_identical:
        return True
    if piece.relation is not SAME or piece.shifted or piece.is_bracketed:
        return False
    here = [token.shadow for token in a.tokens[piece.a0 : piece.a1]]
    return here == [token.shadow for token in b.tokens[piece.b0 : piece.b1]]
