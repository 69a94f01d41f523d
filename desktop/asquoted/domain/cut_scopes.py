"""What a cut takes away from the words that are kept, told as what it is: a silent omission, and grave.

“One of the workers was hurt” for “Not one of the workers was hurt” leaves off words at the start and
says the contrary: that is no mere cut. See `scopes` on how far a negation reaches, `outside_marks` on
an outlet that gives it in words of its own.
"""

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from asquoted.domain.changes import Change
from asquoted.domain.collation.laying import Laid
from asquoted.domain.collation.lexicon import MODALITY, NEGATION, OPENING, Lexicon
from asquoted.domain.collation.likeness import OPPOSITE
from asquoted.domain.collation.pieces import hull, piece_of
from asquoted.domain.collation.pins import Pins
from asquoted.domain.comparison import GRAVE, Kind, Operation
from asquoted.domain.outside_marks import has_lead, is_denied, is_said_outside, stands_alone
from asquoted.domain.scopes import CONDITIONS, Taken, taken_after, taken_before
from asquoted.domain.stretches import phrases_in
from asquoted.domain.text import Span

_JOINED = GRAVE | {Kind.WORDING, Kind.INFLECTION}


class Uncut(NamedTuple):
    """Changes with what is grave of a cut among them; the base is cut before `first` and from `last` on."""

    changes: list[Change]
    first: int
    last: int


def with_grave_cuts(
    changes: list[Change], laid: Laid, spans: Sequence[Span], lexicon: Lexicon, gaps: Sequence[int]
) -> Uncut:
    """Return the changes with what a cut takes away from the clause that is kept, if that is grave.

    `gaps` are where the base lacks words: what stands before one reaches nothing behind it.
    """
    a, b, _, first, last, _ = laid
    taken = None
    if first < last and _may_be_grave(laid, 0, first, lexicon):
        taken = taken_before(a, first, last, lexicon, gaps)
        if taken and _is_silent(taken, laid, spans, lexicon, is_tail=False):
            changes = _with_first(changes, taken, laid.pins)
            first = taken.start
    if laid.first < last and _may_be_grave(laid, last, len(a.tokens), lexicon):
        taken = taken_after(a, laid.first, last, lexicon, gaps)
        if taken and _is_silent(taken, laid, spans, lexicon, is_tail=True):
            changes = _with_last(changes, taken, len(b.tokens), laid.pins)
            last = taken.end
    return Uncut(changes, first, last)


def _may_be_grave(laid: Laid, start: int, end: int, lexicon: Lexicon) -> bool:
    a = laid.a
    if not a.has_words(start, end):
        return False
    return not _asked(lexicon).isdisjoint(a.keys[a.first_items[start] : a.last_items[end - 1]])


@lru_cache(maxsize=8)
def _asked(lexicon: Lexicon) -> frozenset[str]:
    """Return the words of which one at least is in every cut that is grave."""
    bits = NEGATION | MODALITY | OPENING
    return CONDITIONS | {key for key, grounds in lexicon.grounds.items() if grounds & bits}


def _is_silent(taken: Taken, laid: Laid, spans: Sequence[Span], lexicon: Lexicon, *, is_tail: bool) -> bool:
    """Tell whether the outlet leaves that away, and does not give it in words of its own around the marks."""
    a, text = laid.a, laid.b.text
    is_modal = taken.kind is Kind.MODALITY
    if taken.kind is Kind.NEGATION and _is_denied_inside(laid, lexicon):
        return False
    if not spans or not taken.is_clause and (is_tail or is_modal):
        return False
    if is_tail and is_said_outside(text, spans, lexicon, is_modal=is_modal, is_before=False):
        return False
    if stands_alone(text, spans, a.text[a.span_of(laid.first, laid.first + 1).start :]):
        return not is_denied(text, spans[0])
    if not has_lead(text, spans[0]):
        return taken.is_clause and (taken.has_subject or (is_tail and not a.has_words(0, laid.first)))
    if not taken.is_clause or (is_modal and is_said_outside(text, spans, lexicon)):
        return False
    return not is_said_outside(text, spans, lexicon, is_modal=is_modal)


def _is_denied_inside(laid: Laid, lexicon: Lexicon) -> bool:
    """Tell whether the passages have a negation that what is kept of the base has not."""
    a, b, _, first, last, _ = laid
    kept = phrases_in((a, first, last), lexicon.negations, lexicon)
    given = phrases_in((b, 0, len(b.tokens)), lexicon.negations, lexicon)
    return len(given) > sum(at >= a.first_items[first] for at, _, _ in kept)


def _with_first(changes: Sequence[Change], taken: Taken, pins: Pins) -> list[Change]:
    first = changes[0] if changes else None
    at = first.piece.b0 if first else 0
    lost = Change(piece_of(taken.start, taken.end, at, at, None), taken.kind, _reason(taken))
    if first and first.piece.a0 == taken.end and _goes_with(first):
        whole = hull([lost.piece, first.piece], OPPOSITE)
        if not pins.part(*whole[:4]):
            return [lost._replace(piece=whole), *changes[1:]]
    return [lost, *changes]


def _with_last(changes: Sequence[Change], taken: Taken, count: int, pins: Pins) -> list[Change]:
    last = changes[-1] if changes else None
    lost = Change(piece_of(taken.start, taken.end, count, count, None), taken.kind, _reason(taken))
    if last and last.piece.a1 == taken.start and _goes_with(last):
        whole = hull([last.piece, lost.piece], OPPOSITE)
        if not pins.part(*whole[:4]):
            return [*changes[:-1], lost._replace(piece=whole)]
    return [*changes, lost]


def _goes_with(change: Change) -> bool:
    """Tell whether other words stand beside the cut: they are put in the place of both."""
    is_free = change.piece.move is None and not change.piece.pinned and not change.is_declaring
    return is_free and change.kind in _JOINED and change.operation is Operation.SUBSTITUTION


def _reason(taken: Taken) -> str:
    return f"{taken.kind.value}: “{taken.words}” is cut off, and its clause goes on in what is kept"
