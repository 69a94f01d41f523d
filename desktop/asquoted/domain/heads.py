"""What is cut off at the head of a sentence and belongs to what is left: a “no”, an “almost”, a “more than”.

What a rendering leaves out at its ends is told by its form, as a reporter may quote the end of a
sentence and tell its beginning in words of his own. Not so where the rendering begins as a sentence
does: “Weapons were sold” over against “No weapons were sold” is no shorter quotation, and the words
that stood before “weapons” are an omission like any other. They are the negations, modals,
quantities and numbers just before what is left (“No”, “Almost”, “More than”, “Perhaps”), and a
whole clause that governs it, if it denies, doubts or tells whose claim it is (“It is not true that”).
"""

from asquoted.domain.collation.items import Family
from asquoted.domain.collation.laying import Laid
from asquoted.domain.collation.lexicon import Lexicon
from asquoted.domain.collation.pieces import Piece
from asquoted.domain.collation.side import Side
from asquoted.domain.gravity import name_of_modality, name_of_negation
from asquoted.domain.sources import name_of_attribution
from asquoted.domain.stretches import phrases_in
from asquoted.domain.tokens import TokenKind

_LONGEST_RUN = 8
_LONGEST_CLAUSE = 12
_BETWEEN = frozenset({"of", "the", "a", "an", "all", "these", "those", "our", "their"})
_GOVERNING = (name_of_negation, name_of_modality, name_of_attribution)
_SENTENCE_ENDS = frozenset(".!?:,;–—\n")
_OPENING = frozenset(" \t\u00a0\u202f\"'“”„«»‹›‘‚[(")


def with_lost_head(laid: Laid, lexicon: Lexicon) -> Laid:
    """Return the texts with the words that what is left cannot do without as lost, not as cut off."""
    a, first = laid.a, laid.first
    if not a.has_words(0, first) or not laid.pieces or not _begins_as_sentence(laid):
        return laid
    start = _clause_before(a, first, lexicon)
    if start is None:
        start = _run_before(a, first, lexicon)
    if start == first:
        return laid
    at = laid.pieces[0].b0
    return laid._replace(pieces=[Piece(start, first, at, at, None), *laid.pieces], first=start)


def _begins_as_sentence(laid: Laid) -> bool:
    """Tell whether the rendering's first word is a sentence's: by its capital, or what stands before it."""
    a, b, pieces, first = laid[:4]
    opening = next((piece for piece in pieces if piece.a0 < piece.a1 and piece.b0 < piece.b1), None)
    if opening is None or opening.a0 != first or b.has_words(0, opening.b0):
        return False
    if any(token.kind is TokenKind.ELLIPSIS for token in b.tokens[: opening.b0]):
        return False
    word = next((at for at in range(opening.b0, opening.b1) if b.tokens[at].is_word), None)
    theirs = next((token for token in a.tokens[opening.a0 : opening.a1] if token.is_word), None)
    if word is None or theirs is None:
        return False
    letter = b.tokens[word].printed.lstrip("[(")[:1]
    if theirs.printed[:1].islower():
        return letter.isupper()
    return not letter.islower() and _follows_end(b, word)


def _follows_end(side: Side, token: int) -> bool:
    """Tell whether a text's sentence may begin with a token: nothing, or a stop, stands before its marks."""
    before = side.text[: side.span_of(token, token + 1).start]
    at = len(before)
    while at and before[at - 1] in _OPENING:
        at -= 1
    return not at or before[at - 1] in _SENTENCE_ENDS


def _clause_before(a: Side, first: int, lexicon: Lexicon) -> int | None:
    """Return where a clause begins that ends in "that" before `first`, if it denies, doubts or attributes."""
    if a.tokens[first - 1].shadow != "that":
        return None
    start = first
    while start and (a.tokens[start - 1].is_word):
        start -= 1
    if a.count_words(start, first) > _LONGEST_CLAUSE:
        return None
    clause, nothing = (a, start, first), (a, first, first)
    return start if any(rule(clause, nothing, lexicon) for rule in _GOVERNING) else None


def _run_before(a: Side, first: int, lexicon: Lexicon) -> int:
    """Return where the words begin that deny, count or doubt what stands at `first`, or `first`."""
    low = max(0, first - _LONGEST_RUN)
    stretch = (a, low, first)
    grave = {
        place
        for index in (lexicon.negations, lexicon.quantifiers, lexicon.approximators, lexicon.modals)
        for at, words, _ in phrases_in(stretch, index, lexicon)
        for place in range(at, at + len(words))
    }
    grave |= {at for at in a.places_in(low, first) if a.items[at].family is Family.NUMBER}
    start = at = first
    while at > low and a.tokens[at - 1].is_word:
        at -= 1
        if grave.issuperset(a.places_in(at, at + 1)):
            start = at
        elif a.tokens[at].shadow not in _BETWEEN:
            break
    return start
