"""Marks that are one change to a reader: a pair put round some words, a comma on the other side of one."""

from collections.abc import Sequence

from asquoted.domain.changes import Change
from asquoted.domain.collation.likeness import OPPOSITE, SAME
from asquoted.domain.collation.pieces import hull
from asquoted.domain.collation.pins import Pins
from asquoted.domain.collation.side import Side
from asquoted.domain.comparison import Kind
from asquoted.domain.tokens import TokenKind

_LONGEST_IN_MARKS = 8
"""Words that one text sets in quotation marks and the other does not, as one difference."""


def pair_marks(changes: list[Change], a: Side, b: Side, pins: Pins) -> list[Change]:
    """Let a pair of quotation marks put round some words, or taken away, be one difference."""
    done: list[Change] = []
    index = 0
    while index < len(changes):
        if _is_across(changes[index : index + 3], a, b, pins):
            piece = hull([change.piece for change in changes[index : index + 3]], OPPOSITE)
            reason = "punctuation: before or after the quotation mark"
            done.append(Change(piece, Kind.PUNCTUATION, reason))
            index += 3
            continue
        end = _closing_mark(changes, index, a, b, pins)
        if end:
            done.extend(_as_pair(changes[index:end]))
            index = end
        else:
            done.append(changes[index])
            index += 1
    return done


def _as_pair(changes: Sequence[Change]) -> list[Change]:
    """Return one change for a pair of marks and what it encloses, or the opening mark's if more changed."""
    opening, *inside, closing = changes
    reason = "quotation-mark: a pair of them in one text alone"
    if any(change.kind is not None for change in inside):
        return [Change(opening.piece, Kind.QUOTATION_MARK, reason), *inside, Change(closing.piece)]
    piece = hull([change.piece for change in changes], SAME)
    return [Change(piece, Kind.QUOTATION_MARK, reason, lost=opening.operation)]


def _is_across(changes: Sequence[Change], a: Side, b: Side, pins: Pins) -> bool:
    """Tell whether a mark stands before a quotation mark in one text and after it in the other."""
    if len(changes) < 3:
        return False
    first, between, last = changes
    if first.kind is not Kind.PUNCTUATION or last.kind is not Kind.PUNCTUATION or between.kind is not None:
        return False
    if first.is_declaring or last.is_declaring or first.operation is last.operation:
        return False
    quotes = (*a.tokens[between.piece.a0 : between.piece.a1], *b.tokens[between.piece.b0 : between.piece.b1])
    if len(quotes) != 2 or any(token.kind is not TokenKind.QUOTATION_MARK for token in quotes):
        return False
    marks = [
        [*a.tokens[each.piece.a0 : each.piece.a1], *b.tokens[each.piece.b0 : each.piece.b1]]
        for each in (first, last)
    ]
    whole = hull([each.piece for each in changes], None)
    if any(whole.b0 < at < whole.b1 for at in b.breaks) or pins.part(*whole[:4]):
        return False
    return len(marks[0]) == len(marks[1]) == 1 and marks[0][0].shadow == marks[1][0].shadow


def _closing_mark(changes: Sequence[Change], index: int, a: Side, b: Side, pins: Pins) -> int:
    """Return where what a mark opens is closed by another of the same text, as the end of a range; else 0."""
    opening = _mark_of(changes[index], a, b)
    if opening is None or not opening[0].touches(opening[1]):
        return 0
    for later in range(index + 1, len(changes)):
        change = changes[later]
        closing = _mark_of(change, a, b)
        whole = hull([each.piece for each in changes[index : later + 1]], None)
        is_parted = any(whole.a0 < at < whole.a1 for at in a.breaks) or any(
            whole.b0 < at < whole.b1 for at in b.breaks
        )
        if is_parted or a.count_words(whole.a0, whole.a1) > _LONGEST_IN_MARKS:
            return 0
        if closing is not None and change.operation is changes[index].operation:
            is_closed = closing[0].touches(closing[1] - 1) and a.has_words(whole.a0, whole.a1)
            return later + 1 if is_closed and not pins.part(*whole[:4]) else 0
        if change.kind not in (None, Kind.CASE) or change.piece.pinned or change.piece.is_loose:
            return 0
    return 0


def _mark_of(change: Change, a: Side, b: Side) -> tuple[Side, int] | None:
    """Return the side and the place of a lone quotation mark that the other text lacks."""
    piece = change.piece
    if change.kind is not Kind.QUOTATION_MARK or piece.a1 - piece.a0 + piece.b1 - piece.b0 != 1:
        return None
    side, at = (a, piece.a0) if piece.a0 < piece.a1 else (b, piece.b0)
    return (side, at) if side.tokens[at].kind is TokenKind.QUOTATION_MARK else None
