"""What the pieces of an alignment amount to: differences with their names, and what is cut off."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from asquoted.domain.collation.lexicon import Lexicon
from asquoted.domain.collation.likeness import Relation
from asquoted.domain.collation.pieces import Piece, hull
from asquoted.domain.collation.side import Side
from asquoted.domain.comparison import GRAVE, Kind, Operation
from asquoted.domain.naming import JOINED, name_change, name_same
from asquoted.domain.tokens import TokenKind

_MERGED = GRAVE | {Kind.WORDING, Kind.INFLECTION}
"""Neighbours of one of these kinds are one phrase to a reader; two spellings side by side are two."""
_ROUND = frozenset("(（")


@dataclass(frozen=True, slots=True)
class Change:
    """A piece, and what it is called; one whose `kind` is None is no difference."""

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
        piece = self.piece
        if piece.move is not None:
            return Operation.MOVE
        if piece.a0 == piece.a1 or self.lost is Operation.ADDITION:
            return Operation.ADDITION
        is_lost = piece.b0 == piece.b1 or self.lost is Operation.OMISSION
        return Operation.OMISSION if is_lost else Operation.SUBSTITUTION


@dataclass(frozen=True, slots=True)
class Changes:
    """All pieces in order; the base's tokens before `first` and from `last` on are not given."""

    changes: Sequence[Change]
    first: int
    last: int


def find_changes(pieces: Sequence[Piece], a: Side, b: Side, lexicon: Lexicon) -> Changes:
    """Name every piece: `a` is the base's side, `b` the rendering's."""
    pieces, first, last = _without_cuts(list(pieces), a, b)
    return Changes(_merge(_name_all(pieces, a, b, lexicon), a, b, lexicon), first, last)


def _without_cuts(pieces: list[Piece], a: Side, b: Side) -> tuple[list[Piece], int, int]:
    """Take what the base has beyond the rendering's ends out of the loose pieces at the two ends."""
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
    if outer.relation is not Relation.SAME or a.has_words(outer.a0, outer.a1) or not inner.is_loose:
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


def _name_all(pieces: Sequence[Piece], a: Side, b: Side, lexicon: Lexicon) -> list[Change]:
    moved_a = {piece.move: (piece.a0, piece.a1) for piece in pieces if piece.a0 < piece.a1}
    moved_b = {piece.move: (piece.b0, piece.b1) for piece in pieces if piece.b0 < piece.b1}
    changes = []
    for index, piece in enumerate(pieces):
        if piece.move is None:
            change = _name(piece, a, b, lexicon)
            beside = (pieces[at] for at in (index - 1, index + 1) if 0 <= at < len(pieces))
            if change.kind is Kind.PUNCTUATION and any(each.move is not None for each in beside):
                # The commas that set a phrase off go where it goes.
                change = Change(piece)
            changes.append(change)
        else:
            here, there = (a, *moved_a[piece.move]), (b, *moved_b[piece.move])
            kind, reason = name_change(here, there, None, lexicon)
            moved = "a phrase in another place"
            changes.append(
                Change(piece, kind, f"{moved}; {reason}")
                if kind in GRAVE
                else Change(piece, Kind.WORDING, moved)
            )
    return changes


def _name(piece: Piece, a: Side, b: Side, lexicon: Lexicon) -> Change:
    if piece.is_identical:
        return Change(piece)
    here, there = (a, piece.a0, piece.a1), (b, piece.b0, piece.b1)
    if piece.shifted:
        return Change(piece, Kind.QUOTATION_MARK, "a quotation mark in another place")
    if piece.relation is Relation.SAME:
        same = name_same(here, there, lexicon)
        if same is None and piece.is_bracketed:
            same = Kind.PUNCTUATION, "brackets"
        return Change(piece, *same, _is_declared(piece, a, b)) if same else Change(piece)
    kind, reason = name_change(here, there, piece.relation, lexicon)
    is_mark = kind in (Kind.PUNCTUATION, Kind.QUOTATION_MARK)
    if is_mark and (_is_at_edge(a, piece.a0, piece.a1) or _is_at_edge(b, piece.b0, piece.b1)):
        return Change(piece)
    return Change(piece, kind, reason, _is_declared(piece, a, b), _lost(piece, a, b))


def _lost(piece: Piece, a: Side, b: Side) -> Operation | None:
    """Say which side has an ellipsis and no words over against the other's words."""
    here, there = a.has_words(piece.a0, piece.a1), b.has_words(piece.b0, piece.b1)
    tokens = b.tokens[piece.b0 : piece.b1] if here else a.tokens[piece.a0 : piece.a1]
    if here == there or not any(token.kind is TokenKind.ELLIPSIS for token in tokens):
        return None
    return Operation.OMISSION if here else Operation.ADDITION


def _is_at_edge(side: Side, start: int, end: int) -> bool:
    """Tell whether there are no words before, or none after, in the text or the passage."""
    while start and start not in side.breaks and not side.tokens[start - 1].is_word:
        start -= 1
    if start in side.breaks:
        return True
    while end < len(side.tokens) and end not in side.breaks and not side.tokens[end].is_word:
        end += 1
    return end == len(side.tokens) or end in side.breaks


def _is_declared(piece: Piece, a: Side, b: Side) -> bool:
    if piece.is_bracketed:
        # Round ones in the base are the source's own; in a quotation they are the editor's.
        return bool(piece.brackets_b) or piece.brackets_a not in _ROUND
    tokens = (*a.tokens[piece.a0 : piece.a1], *b.tokens[piece.b0 : piece.b1])
    if any(token.is_word and "[" in token.printed for token in tokens):
        return True
    return _lost(piece, a, b) is not None


def _merge(changes: Sequence[Change], a: Side, b: Side, lexicon: Lexicon) -> list[Change]:
    changes = _without_articles(changes, a, b)
    merged: list[Change] = []
    for change in changes:
        last = merged[-1] if merged else None
        if last and _belong(last, change, a, b):
            piece = hull([last.piece, change.piece], Relation.OPPOSITE)
            kind, reason = name_change(
                (a, piece.a0, piece.a1), (b, piece.b0, piece.b1), piece.relation, lexicon
            )
            merged[-1] = Change(piece, kind, reason, change.declared)
        else:
            merged.append(change)
    return _widen_names(merged, a, b, lexicon)


def _belong(last: Change, change: Change, a: Side, b: Side) -> bool:
    first, second = last.piece, change.piece
    if last.kind is None or change.kind is None or last.is_declaring or change.is_declaring:
        return False
    if first.move is not None or second.move is not None or (second.b0 < second.b1 and second.b0 in b.breaks):
        return False
    if last.kind is change.kind:
        return last.kind in _MERGED and Operation.SUBSTITUTION in (last.operation, change.operation)
    kinds = {last.kind, change.kind}
    return kinds == {Kind.INFLECTION, Kind.WORDING} and any(
        each.kind is Kind.WORDING and _is_auxiliary(each.piece, a, b) for each in (last, change)
    )


def _without_articles(changes: Sequence[Change], a: Side, b: Side) -> Sequence[Change]:
    """ "A" turns into "an" as the next word asks: no difference of its own beside one."""
    kept = list(changes)
    for index, change in enumerate(changes):
        if change.kind is not None and _is_article(change.piece, a, b):
            follows = index + 1 < len(changes) and changes[index + 1].kind is not None
            kept[index] = (
                Change(change.piece) if follows else replace(change, kind=Kind.SPELLING, reason="a or an")
            )
    return kept


def _is_article(piece: Piece, a: Side, b: Side) -> bool:
    shadows = {token.shadow for token in (*a.tokens[piece.a0 : piece.a1], *b.tokens[piece.b0 : piece.b1])}
    return shadows == {"a", "an"}


def _is_auxiliary(piece: Piece, a: Side, b: Side) -> bool:
    tokens = (*a.tokens[piece.a0 : piece.a1], *b.tokens[piece.b0 : piece.b1])
    return all(token.shadow in _AUXILIARIES for token in tokens)


_AUXILIARIES = frozenset(
    (
        "am",
        "is",
        "are",
        "was",
        "were",
        "be",
        "been",
        "being",
        "has",
        "have",
        "had",
        "having",
        "do",
        "does",
        "did",
    )
)


def _widen_names(changes: list[Change], a: Side, b: Side, lexicon: Lexicon) -> list[Change]:
    """Let a name that is joined otherwise be one difference whole: Kim Jong Un, Kim Jong-un."""
    for index, change in enumerate(changes):
        if change.kind is not Kind.NAME_FORM or change.reason != JOINED:
            continue
        before = _same_names(changes[index - 1], a, b, lexicon, -1) if index else 0
        after = _same_names(changes[index + 1], a, b, lexicon, 1) if index + 1 < len(changes) else 0
        piece = change.piece
        widened = piece._replace(
            a0=piece.a0 - before, b0=piece.b0 - before, a1=piece.a1 + after, b1=piece.b1 + after
        )
        changes[index] = replace(change, piece=widened)
        if before:
            last = changes[index - 1].piece
            changes[index - 1] = Change(last._replace(a1=last.a1 - before, b1=last.b1 - before))
        if after:
            last = changes[index + 1].piece
            changes[index + 1] = Change(last._replace(a0=last.a0 + after, b0=last.b0 + after))
    return [
        change for change in changes if change.piece.a0 < change.piece.a1 or change.piece.b0 < change.piece.b1
    ]


def _same_names(change: Change, a: Side, b: Side, lexicon: Lexicon, step: int) -> int:
    """Count the names at one end of a piece that both texts print alike."""
    piece = change.piece
    if not piece.is_identical:
        return 0
    count = 0
    while count < piece.a1 - piece.a0:
        here = piece.a0 + count if step > 0 else piece.a1 - 1 - count
        there = piece.b0 + count if step > 0 else piece.b1 - 1 - count
        if not (a.is_name(here, lexicon) and b.is_name(there, lexicon)):
            break
        if a.tokens[here].shadow in lexicon.tables.titles:
            break
        count += 1
    return count
