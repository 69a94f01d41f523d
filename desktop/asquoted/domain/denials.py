"""A clause denied by another of its words: “we will make no excuses”, “we won’t make excuses”.

English denies a clause once, by its verb (not) or by another part of it (no, nothing, never), and says
the same (Huddleston and Pullum, The Cambridge Grammar of the English Language, chapter 9, on verbal and
non-verbal negation). So two changes that move the negation are one, of words.
"""

from collections.abc import Sequence

from asquoted.domain.changes import Change
from asquoted.domain.collation.lexicon import Lexicon
from asquoted.domain.collation.likeness import OPPOSITE
from asquoted.domain.collation.pieces import hull
from asquoted.domain.collation.pins import Pins
from asquoted.domain.collation.side import Side
from asquoted.domain.comparison import Kind
from asquoted.domain.kept import PRONOUNS, opens_clause
from asquoted.domain.naming import name_change
from asquoted.domain.stretches import Stretch, phrases_in, words_of

_BETWEEN = 4
"""Words between the verb and what it is denied by: its object's, or an adverb."""
_GOVERNING = PRONOUNS | {"that", "to"}
"""They open a clause that a verb governs; to deny that one is not to deny the verb."""


def with_moved_denials(changes: list[Change], a: Side, b: Side, lexicon: Lexicon, pins: Pins) -> list[Change]:
    """Return the changes with two joined that deny one clause by another of its words."""
    done: list[Change] = []
    at = 0
    while at < len(changes):
        joined = None
        if changes[at].kind is Kind.NEGATION:
            following = range(at + 1, min(at + 3, len(changes)))
            end = next((each for each in following if changes[each].kind is Kind.NEGATION), None)
            joined = _joined(changes[at : end + 1], a, b, lexicon, pins) if end is not None else None
        if joined is None or end is None:
            done.append(changes[at])
            at += 1
        else:
            done.append(joined)
            at = end + 1
    return done


def _joined(run: Sequence[Change], a: Side, b: Side, lexicon: Lexicon, pins: Pins) -> Change | None:
    """Return a run of changes, the first and last of which concern a negation, as one; None if it is not."""
    if any(each.is_declaring or each.piece.pinned or each.piece.move is not None for each in run):
        return None
    whole = hull([each.piece for each in run], OPPOSITE)
    if pins.part(*whole[:4]) or any(whole.b0 < at < whole.b1 for at in b.breaks):
        return None
    between = [each.piece for each in run if each.kind is None]
    for piece in between:
        words = [token.shadow for token in a.tokens[piece.a0 : piece.a1]]
        follows = [*words[1:], ""]
        if len(words) > _BETWEEN or not all(token.is_word for token in a.tokens[piece.a0 : piece.a1]):
            return None
        if not _GOVERNING.isdisjoint(words) or any(map(opens_clause, words, follows)):
            return None
    here, there = (a, whole.a0, whole.a1), (b, whole.b0, whole.b1)
    if _is_by_verb(here, lexicon) == _is_by_verb(there, lexicon):
        return None
    kind, reason = name_change(here, there, whole.relation, lexicon)
    if kind is Kind.NEGATION:
        return None
    both = {*words_of(here), *words_of(there)}
    if kind is Kind.QUANTITY and {"no", "any"} <= both:
        # Not any is no: it counts as little.
        kind, reason = Kind.WORDING, "wording: other words"
    return Change(whole, kind, f"{reason}; both deny it")


def _is_by_verb(stretch: Stretch, lexicon: Lexicon) -> bool:
    """Tell whether a stretch is denied by its verb: not."""
    return any(words[0] == "not" for _, words, _ in phrases_in(stretch, lexicon.negations, lexicon))
