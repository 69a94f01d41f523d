"""What the pieces of an alignment amount to: each with its name, or none where the texts agree."""

from collections.abc import Sequence
from typing import NamedTuple

from asquoted.domain.collation.chunks import BRACKETS, ELLIPSES, SQUARE
from asquoted.domain.collation.lexicon import Lexicon
from asquoted.domain.collation.likeness import SAME
from asquoted.domain.collation.phrases import CONJUNCTIONS
from asquoted.domain.collation.pieces import Piece
from asquoted.domain.collation.pins import NO_PINS, Pins
from asquoted.domain.collation.reading import read_sides
from asquoted.domain.collation.side import Side
from asquoted.domain.comparison import GRAVE, Kind, Operation
from asquoted.domain.glossing import name_gloss
from asquoted.domain.hangul import end_of_inner_gloss
from asquoted.domain.naming import name_change, name_same
from asquoted.domain.phrasing import with_glosses, with_titles, with_verbs
from asquoted.domain.standing import with_losses
from asquoted.domain.stretches import changed, words_of
from asquoted.domain.text import Span
from asquoted.domain.tokens import TokenKind

_ROUND = frozenset("(（")
_OMISSION, _ADDITION = Operation.OMISSION, Operation.ADDITION
_SUBSTITUTION, _MOVE = Operation.SUBSTITUTION, Operation.MOVE
_MARKS = frozenset({Kind.PUNCTUATION, Kind.QUOTATION_MARK})


class Change(NamedTuple):
    """A piece, and what it is called; one whose `kind` is None is no difference.

    A tuple, as is the piece: there is one for each.
    """

    piece: Piece
    kind: Kind | None = None
    reason: str = ""
    declared: bool = False
    lost: Operation | None = None

    @property
    def is_declaring(self) -> bool:
        """Tell whether it has a sign that declares it, on whichever side."""
        return self.declared or self.piece.is_bracketed

    @property
    def operation(self) -> Operation:
        """What was done to the base; the ellipsis that declares an omission stands for nothing."""
        piece, _, _, _, lost = self
        if piece[5] is not None:
            return _MOVE
        a0, a1, b0, b1 = piece[:4]
        if a0 == a1 or lost is _ADDITION:
            return _ADDITION
        return _OMISSION if b0 == b1 or lost is _OMISSION else _SUBSTITUTION


def name_pieces(
    pieces: Sequence[Piece], a: Side, b: Side, lexicon: Lexicon, pins: Pins = NO_PINS
) -> list[Change]:
    """Name every piece: `a` is the base's side, `b` the rendering's."""
    pieces = with_losses(with_glosses(pieces, a, b), a, b, lexicon)
    pieces = with_titles(with_verbs(pieces, a, b, lexicon), a, b, lexicon, pins)
    signs = _DECLARING & (a.traits | b.traits)
    changes: list[Change] = []
    moved: list[int] = []
    for piece in pieces:
        if piece[9]:
            changes.append(agreed(piece))
        elif piece[5] is None:
            changes.append(_name(piece, a, b, lexicon, signs))
        else:
            moved.append(len(changes))
            changes.append(_name_moved(piece, pieces, a, b, lexicon))
    for index in moved:
        for at in (index - 1, index + 1):
            beside = changes[at] if 0 <= at < len(changes) else None
            if beside and beside.kind is Kind.PUNCTUATION and beside.piece.move is None:
                # The commas that set a phrase off go where it goes.
                changes[at] = agreed(beside.piece)
        lone = _lone_conjunction(changes, changes[index].piece, a, b)
        if lone is not None:
            changes[lone] = agreed(changes[lone].piece)
    return changes


def _lone_conjunction(changes: Sequence[Change], end: Piece, a: Side, b: Side) -> int | None:
    """Return the "and" that one text has between others of a list, as the last one has moved away from it."""
    ends = [change.piece for change in changes if change.piece.move == end.move]
    here = [word for each in ends for word in words_of((a, each.a0, each.a1))]
    there = [word for each in ends for word in words_of((b, each.b0, each.b1))]
    spare = changed(here, there)
    if sorted(map(len, spare)) != [0, 1] or not CONJUNCTIONS.issuperset(*filter(None, spare)):
        return None
    # It stands with the other text's words.
    wanted = spare[::-1]
    for at, change in enumerate(changes):
        a0, a1, b0, b1 = change.piece[:4]
        is_silent = change.piece.move is None and change.kind is Kind.WORDING and not change.declared
        if is_silent and (words_of((a, a0, a1)), words_of((b, b0, b1))) == wanted:
            return at
    return None


def agreed(piece: Piece) -> Change:
    """Return a piece as no difference."""
    # One for each: what NamedTuple writes takes more steps.
    return _new(Change, (piece, None, "", False, None))


_new = tuple.__new__


def _name_moved(piece: Piece, pieces: Sequence[Piece], a: Side, b: Side, lexicon: Lexicon) -> Change:
    """Name one end of a moved phrase: what changed in it, if that is grave."""
    ends = [each for each in pieces if each.move == piece.move]
    here = next((a, each.a0, each.a1) for each in reversed(ends) if each.a0 < each.a1)
    there = next((b, each.b0, each.b1) for each in reversed(ends) if each.b0 < each.b1)
    moved = "wording: a phrase in another place"
    if words_of(here) == words_of(there):
        # The same words, with a bracket's edge or a capital in one place alone, are no other name.
        return Change(piece, Kind.WORDING, moved)
    kind, reason = name_change(here, there, None, lexicon)
    if kind in GRAVE:
        return Change(piece, kind, f"{moved}; {reason}")
    return Change(piece, Kind.WORDING, moved)


def _name(piece: Piece, a: Side, b: Side, lexicon: Lexicon, signs: int) -> Change:
    """Name what is not just printed alike; `signs` are those by which the two texts may declare something."""
    a0, a1, b0, b1, relation = piece[:5]
    here, there = (a, a0, a1), (b, b0, b1)
    if piece[8]:
        return Change(piece, Kind.QUOTATION_MARK, "quotation-mark: in another place")
    if relation is SAME:
        if signs & BRACKETS and (inner := _inner_gloss(piece, a, b, lexicon)):
            return inner
        same = name_same(here, there, lexicon)
        if same is None and piece.is_bracketed:
            same = Kind.PUNCTUATION, "punctuation: brackets"
        return Change(piece, *same, _is_declared(piece, a, b)) if same else Change(piece)
    if signs and piece.is_bracketed and (a0 == a1 or b0 == b1):
        added = there if a0 == a1 else here
        if gloss := name_gloss(added, lexicon):
            return Change(piece, *gloss, _is_declared(piece, a, b))
    kind, reason = name_change(here, there, relation, lexicon)
    if kind in _MARKS and (_is_at_edge(a, a0, a1) or _is_at_edge(b, b0, b1)):
        return agreed(piece)
    if not signs:
        return _new(Change, (piece, kind, reason, False, None))
    return Change(piece, kind, reason, _is_declared(piece, a, b), _lost(piece, a, b))


def _inner_gloss(piece: Piece, a: Side, b: Side, lexicon: Lexicon) -> Change | None:
    """Name a gloss inside a word: the paper's own words, though the word is the same."""
    mine, theirs = _inside_word(a, piece.a0, piece.a1), _inside_word(b, piece.b0, piece.b1)
    if mine == theirs:
        return None
    # Read by themselves: in the word they are no words of their own.
    here, there = read_sides(mine, theirs, [Span(0, len(theirs))], lexicon, {})
    kind, reason = name_change((here, 0, len(here.tokens)), (there, 0, len(there.tokens)), None, lexicon)
    lost = None if mine and theirs else _OMISSION if mine else _ADDITION
    # As with any bracket: round ones in the base are the source's own.
    declared = bool(theirs) or a.tokens[piece.a0 + 1].shadow not in _ROUND
    return Change(piece, kind, reason, declared, lost)


def _inside_word(side: Side, start: int, end: int) -> str:
    """Return what stands in the brackets of a word that has a gloss inside; empty where none has."""
    if end - start < _GLOSSED or end_of_inner_gloss(side.tokens, side.starts, start) != end - 2:
        return ""
    return side.span_of(start + 2, end - 2).text_of(side.text)


_GLOSSED = len(("우리", "(", "항만청", ")", "는"))
_DECLARING = BRACKETS | ELLIPSES | SQUARE


def _lost(piece: Piece, a: Side, b: Side) -> Operation | None:
    """Say which side has an ellipsis and no words over against the other's words, or its marks."""
    here, there = a.has_words(piece.a0, piece.a1), b.has_words(piece.b0, piece.b1)
    is_cut, is_other_cut = _has_ellipsis(b, piece.b0, piece.b1), _has_ellipsis(a, piece.a0, piece.a1)
    if not here and not there and is_cut != is_other_cut:
        here, there = piece.a0 < piece.a1, piece.b0 < piece.b1
        if here and there:
            return _OMISSION if is_cut else _ADDITION
        return None
    if here == there or not (is_cut if here else is_other_cut):
        return None
    return _OMISSION if here else _ADDITION


def _has_ellipsis(side: Side, start: int, end: int) -> bool:
    return any(token.kind is TokenKind.ELLIPSIS for token in side.tokens[start:end])


def _is_at_edge(side: Side, start: int, end: int) -> bool:
    """Tell whether there are no words before, or none after, in the text or the passage."""
    while start and start not in side.breaks and not side.tokens[start - 1].is_word:
        start -= 1
    if start in side.breaks:
        return True
    while end < len(side.tokens) and end not in side.breaks and not side.tokens[end].is_word:
        end += 1
    return end == len(side.tokens) or end in side.breaks


def _is_enclosed(side: Side, start: int, end: int, signs: str) -> bool:
    if end - start < len("[]") + 1:
        return False
    first, last = side.tokens[start].shadow, side.tokens[end - 1].shadow
    return first in signs and last == {"[": "]", "(": ")"}[first]


def _is_declared(piece: Piece, a: Side, b: Side) -> bool:
    if piece.is_bracketed:
        # Round ones in the base are the source's own; in a quotation they are the editor's.
        return bool(piece.brackets_b) or piece.brackets_a not in _ROUND
    if _is_enclosed(b, piece.b0, piece.b1, "[(") or _is_enclosed(a, piece.a0, piece.a1, "["):
        return True
    tokens = (*a.tokens[piece.a0 : piece.a1], *b.tokens[piece.b0 : piece.b1])
    if any(token.is_word and "[" in token.printed for token in tokens):
        return True
    if any(token.kind is TokenKind.ELLIPSIS and token.printed[0] in "[(" for token in tokens):
        # No voice pauses in brackets: they are an editor's sign, also where nothing is lost.
        return True
    return _lost(piece, a, b) is not None
