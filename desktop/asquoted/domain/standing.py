"""What a bracket stands for: a name, a pronoun, a verb; not the negation, modal or number lost beside it.

"They may not leave" over against "[The fishermen] leave": the bracket declares who they are. That
"may not" is missing is declared by nothing.
"""

from collections.abc import Iterable, Sequence

from asquoted.domain.collation.chunks import BRACKETS
from asquoted.domain.collation.dates import TIME_WORDS
from asquoted.domain.collation.items import Family, Item
from asquoted.domain.collation.lexicon import Lexicon, Opened
from asquoted.domain.collation.likeness import OPPOSITE
from asquoted.domain.collation.pieces import Piece
from asquoted.domain.collation.plain import FUNCTION
from asquoted.domain.collation.side import Side
from asquoted.domain.gravity import name_of_modality, name_of_negation, name_of_quantity
from asquoted.domain.slips import is_negated
from asquoted.domain.stretches import Stretch, items_of, phrases_in, words_of

_CLOSING = {"[": "]", "(": ")"}
AUXILIARIES = frozenset(
    ("am", "is", "are", "was", "were", "be", "been", "being", "has", "have", "had", "having", "do", "does")
    + ("did", "can", "could", "may", "might", "must", "shall", "should", "will", "would", "not", "never")
)
_DENYING = frozenset(
    ("unable", "lack", "lacks", "lacked", "lacking", "refuse", "refuses", "refused", "refusing", "decline")
    + ("declines", "declined", "declining", "stop", "stops", "stopped", "avoid", "avoids", "avoided")
    + ("absent", "without", "impossible", "except", "cease", "ceases", "ceased", "deny", "denies", "denied")
)
"""They deny without a word of the tables."""
_UNHEARD = frozenset(
    ("inaudible", "unintelligible", "indistinct", "unclear", "crosstalk", "redacted", "omitted", "expletive")
)
"""What stands in the place of words that could not be heard, or may not be printed."""

_Range = tuple[int, int]


def with_losses(pieces: Sequence[Piece], a: Side, b: Side, lexicon: Lexicon) -> Sequence[Piece]:
    """Return the pieces with what was lost beside a bracket parted from what the bracket stands for."""
    if not (a.has(BRACKETS) or b.has(BRACKETS)):
        return pieces
    done: list[Piece] = []
    for piece in pieces:
        if _is_enclosed(b, piece.b0, piece.b1):
            done += _parted(piece, a, b, lexicon)
        elif _is_enclosed(a, piece.a0, piece.a1):
            done += [each.mirrored() for each in _parted(piece.mirrored(), b, a, lexicon)]
        else:
            done.append(piece)
    return done


def _is_enclosed(side: Side, start: int, end: int) -> bool:
    if end - start < len("[]") + 1:
        return False
    tokens = side.tokens
    return _CLOSING.get(tokens[start].shadow) == tokens[end - 1].shadow


def _parted(piece: Piece, a: Side, b: Side, lexicon: Lexicon) -> list[Piece]:
    """Part a piece whose second side is in brackets."""
    a0, a1, b0, b1 = piece[:4]
    is_free = piece.move is None and not piece.pinned and piece.relation in (None, OPPOSITE)
    if not is_free or piece.brackets_a or _is_enclosed(a, a0, a1) or not a.has_words(a0, a1):
        return [piece]
    lost = _lost((a, a0, a1), (b, b0, b1), lexicon)
    if lost is None:
        return [piece]
    start, end = lost
    sign = b.tokens[b0].shadow
    if start == a0 and end < a1:
        return [Piece(a0, end, b0, b0, None), Piece(end, a1, b0, b1, None, brackets_b=sign)]
    return [Piece(a0, start, b0, b1, None, brackets_b=sign), Piece(start, a1, b1, b1, None)]


def _lost(base: Stretch, bracket: Stretch, lexicon: Lexicon) -> _Range | None:
    """Return what of the base is grave, at one end of it, and nothing to the bracket; None if nothing is."""
    words = words_of(bracket)
    if not words or not _UNHEARD.isdisjoint(words) or _is_in_verb(bracket, lexicon):
        return None
    if _denies(base, lexicon):
        if _denies(bracket, lexicon) or _is_opposite(words_of(base), words):
            return None
    elif not _is_modal(base, lexicon):
        return _number_in(base, bracket, lexicon)
    elif _is_modal(bracket, lexicon):
        return None
    return _at_an_end(base, lexicon)


def _denies(stretch: Stretch, lexicon: Lexicon) -> bool:
    nothing = (stretch[0], stretch[1], stretch[1])
    return name_of_negation(stretch, nothing, lexicon) is not None


def _is_modal(stretch: Stretch, lexicon: Lexicon) -> bool:
    nothing = (stretch[0], stretch[1], stretch[1])
    return name_of_modality(stretch, nothing, lexicon) is not None


def _is_opposite(here: Iterable[str], there: Sequence[str]) -> bool:
    if not _DENYING.isdisjoint(there):
        return True
    return any(is_negated(one, other) for one in here for other in there)


def _is_in_verb(stretch: Stretch, lexicon: Lexicon) -> bool:
    """Tell whether a stretch has nothing but auxiliaries and words of the grave tables: could have."""
    side = stretch[0]
    found = _grave_places(stretch, lexicon)
    found |= _places(stretch, lexicon, lexicon.quantifiers)
    places = side.places_in(stretch[1], stretch[2])
    return all(
        at in found or not side.items[at].is_word or side.items[at].key in AUXILIARIES for at in places
    )


def _grave_places(stretch: Stretch, lexicon: Lexicon) -> set[int]:
    return _places(stretch, lexicon, lexicon.negations) | _places(stretch, lexicon, lexicon.modals)


def _places(stretch: Stretch, lexicon: Lexicon, index: dict[str, Opened]) -> set[int]:
    return {
        each for at, words, _ in phrases_in(stretch, index, lexicon) for each in range(at, at + len(words))
    }


def _at_an_end(base: Stretch, lexicon: Lexicon) -> _Range | None:
    """Return the tokens of the negations and modals with their auxiliaries, if they stand at an end."""
    side, start, end = base
    grave = _grave_places(base, lexicon)
    whole = set(grave)
    places = side.places_in(start, end)
    whole |= {at for at in places if side.items[at].key in AUXILIARIES or not side.items[at].is_word}
    inside = [at for at in places if at in grave]
    if not inside:
        return None
    first, last = inside[0], inside[-1]
    while first > places.start and first - 1 in whole:
        first -= 1
    while last + 1 < places.stop and last + 1 in whole:
        last += 1
    low, high = max(start, side.item_starts[first]), min(end, side.item_ends[last])
    if side.places_in(low, high) != range(first, last + 1):
        # A pronoun is in one word with it: I'll.
        return None
    if low == start and high < end and not _is_small(side.items_in(high, end)):
        # A verb with its negation, for which another verb may stand.
        return None
    return (low, high) if low == start or high == end else None


def _is_small(items: Sequence[Item]) -> bool:
    return all(not item.is_word or item.weight <= FUNCTION or item.family is Family.NAME for item in items)


def _number_in(base: Stretch, bracket: Stretch, lexicon: Lexicon) -> _Range | None:
    """Return a number in figures that counts the word after it, in whose place no words that count stand."""
    side, start, end = base
    nothing = (bracket[0], bracket[1], bracket[1])
    told = items_of(bracket)
    if name_of_quantity(bracket, nothing, lexicon) or _is_small(told):
        return None
    months = lexicon.tables.months
    if any(word in TIME_WORDS or word in months for word in words_of(bracket)):
        return None
    if end == len(side.tokens) or side.first_items[end] == side.last_items[end - 1] - 1:
        return None
    follows = side.items[side.first_items[end]]
    if not follows.is_word or follows.weight <= FUNCTION or follows.family is not Family.WORD:
        return None
    counted = [item for item in items_of(base) if item.key not in lexicon.approximators]
    is_figure = any(token.printed[0].isdigit() for token in side.tokens[start:end])
    if is_figure and all(item.family is Family.NUMBER for item in counted):
        return start, end
    return None
