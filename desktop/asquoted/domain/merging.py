"""Changes as a reader counts them: a verb with its auxiliary, a noun with its article, a name whole."""

from collections.abc import Sequence
from itertools import repeat
from operator import add, eq

from asquoted.domain.changes import Change, agreed
from asquoted.domain.collation.lexicon import Lexicon
from asquoted.domain.collation.likeness import OPPOSITE
from asquoted.domain.collation.phrases import CONJUNCTIONS
from asquoted.domain.collation.pieces import Piece, hull
from asquoted.domain.collation.pins import NO_PINS, Pins
from asquoted.domain.collation.side import Side
from asquoted.domain.comparison import GRAVE, Kind, Operation
from asquoted.domain.denials import with_moved_denials
from asquoted.domain.marks import pair_marks
from asquoted.domain.naming import JOINED, name_change
from asquoted.domain.standing import AUXILIARIES
from asquoted.domain.stretches import phrase_at
from asquoted.domain.tokens import Sign

_WORDING, _INFLECTION, _SUBSTITUTION = Kind.WORDING, Kind.INFLECTION, Operation.SUBSTITUTION
_MERGED = GRAVE | {Kind.WORDING, Kind.INFLECTION}
"""Neighbours of one of these kinds are one phrase to a reader; two spellings side by side are two."""
_WHOLE = frozenset({Kind.CASE, Kind.NAME_FORM})
"""A name or a title of several words is one, and keeps its kind."""
_WITH_ARTICLE = _MERGED | {Kind.ABBREVIATION, Kind.NAME_FORM, Kind.NUMBER_FORM}
_IN_VERB = frozenset({Kind.WORDING, Kind.MODALITY, Kind.NEGATION})
_ARTICLES = frozenset({"a", "an", "the"})
_INDEFINITE = frozenset({"a", "an"})
_COUNTING = frozenset({Kind.QUANTITY, Kind.NEGATION})
_BESIDE_COUNT = frozenset({"of", "time", "times", "as", "the", "a", "an"})
"""They go with a word that counts: three times, dozens of."""


def merge_changes(
    changes: Sequence[Change], a: Side, b: Side, lexicon: Lexicon, pins: Pins = NO_PINS
) -> list[Change]:
    """Return the changes with neighbours joined that are one to a reader; what is alone stays as it is."""
    named = [at for at, change in enumerate(changes) if change[1] is not None]
    merged = _without_euphony(changes, named, a, b)
    if any(map(eq, named[1:], map(add, named, repeat(1)))):
        # Nearly always there is something between them that agrees.
        merged = _joined(merged, a, b, lexicon, pins)
    kinds = {change[1] for change in merged}
    if Kind.NEGATION in kinds:
        merged = with_moved_denials(merged, a, b, lexicon, pins)
    if Kind.INFLECTION in kinds:
        merged = _with_far_articles(merged, a, b, lexicon, pins)
    if Kind.NAME_FORM in kinds:
        merged = _widen_names(merged, a, b, lexicon, pins)
    if not kinds.isdisjoint(_OF_MARKS):
        merged = pair_marks(merged, a, b, pins)
    if {change[0][5] for change in merged} - _UNMOVED:
        merged = _tell_inside(merged, a, b)
    return merged


def _joined(changes: Sequence[Change], a: Side, b: Side, lexicon: Lexicon, pins: Pins) -> list[Change]:
    """Join neighbours that are one to a reader; what agrees is joined with nothing."""
    merged: list[Change] = []
    last: Change | None = None
    for change in changes:
        is_beside = last is not None and last.kind is not None and change.kind is not None
        if is_beside and last and (joined := _join(last, change, a, b, lexicon, pins)):
            merged[-1] = last = joined
        else:
            merged.append(change)
            last = change
    return merged


_UNMOVED = frozenset({None})
_OF_MARKS = frozenset({Kind.QUOTATION_MARK, Kind.PUNCTUATION})


def _join(last: Change, change: Change, a: Side, b: Side, lexicon: Lexicon, pins: Pins) -> Change | None:
    first, second = last.piece, change.piece
    if last.kind is None or change.kind is None or last.is_declaring or change.is_declaring:
        return None
    if first.move is not None or second.move is not None or first.pinned or second.pinned:
        return None
    # Nothing stands before the first passage: what is lost there belongs to what takes its place.
    if second.b0 < second.b1 and second.b0 and second.b0 in b.breaks:
        return None
    piece = hull([first, second], OPPOSITE)
    if pins.part(*piece[:4]):
        return None
    is_changed = change.operation is _SUBSTITUTION
    if is_changed and change.kind in _WITH_ARTICLE and _consists_of(first, _ARTICLES, a, b) == 1:
        return change._replace(piece=piece._replace(relation=second.relation))
    if last.kind is change.kind and last.kind in _WHOLE:
        return last._replace(piece=piece._replace(relation=first.relation))
    if not _is_phrase(last, change, a, b, lexicon):
        return None
    kind, reason = name_change((a, piece.a0, piece.a1), (b, piece.b0, piece.b1), piece.relation, lexicon)
    return Change(piece, kind, reason)


def _is_phrase(last: Change, change: Change, a: Side, b: Side, lexicon: Lexicon) -> bool:
    if last.kind is change.kind:
        return last.kind in _MERGED and _SUBSTITUTION in (last.operation, change.operation)
    is_noun = last.kind in _COUNTING and change.kind is Kind.INFLECTION
    if is_noun and last.operation is change.operation is _SUBSTITUTION:
        # One dog, two dogs: the noun goes with what counts it.
        return True
    for verb, helper in ((last, change), (change, last)):
        if helper.operation is _SUBSTITUTION:
            continue
        if verb.kind is Kind.INFLECTION and helper.kind in _IN_VERB:
            return _is_in_verb(helper.piece, a, b, lexicon)
        if verb.kind in _COUNTING and verb.operation is _SUBSTITUTION:
            # Hardly anyone, everyone; twice, three times.
            is_counted = bool(_consists_of(helper.piece, _BESIDE_COUNT, a, b))
            if helper.kind in _COUNTING or (helper.kind is Kind.WORDING and is_counted):
                return True
            return (
                verb is change
                and verb.kind is Kind.NEGATION
                and _is_connected(helper.piece, verb.piece, a, b)
            )
    return False


def _is_connected(piece: Piece, auxiliary: Piece, a: Side, b: Side) -> bool:
    """Tell whether a piece ends in a Korean verb that the auxiliary behind it denies: -지 않다."""
    side, end = (a, piece.a1) if piece.a0 < piece.a1 else (b, piece.b1)
    start = auxiliary.a0 if side is a else auxiliary.b0
    is_verb = side.tokens[end - 1].shadow.endswith("지")
    return is_verb and end == start < len(side.tokens) and side.tokens[start].shadow.startswith(("않", "못"))


def _is_in_verb(piece: Piece, a: Side, b: Side, lexicon: Lexicon) -> bool:
    """Tell whether a piece has nothing but auxiliaries, or what a verb hangs on: didn't, seems to."""
    if _consists_of(piece, AUXILIARIES, a, b):
        return True
    side, start, end = (a, piece.a0, piece.a1) if piece.a0 < piece.a1 else (b, piece.b0, piece.b1)
    at, items = side.first_items[start], side.places_in(start, end)
    while at < items.stop:
        phrase = phrase_at(side, at, lexicon.modals) or phrase_at(side, at, lexicon.negations)
        if phrase is None and side.items[at].key not in AUXILIARIES:
            return False
        at += len(phrase[0]) if phrase else 1
    return at == items.stop


def _consists_of(piece: Piece, words: frozenset[str], a: Side, b: Side) -> int:
    """Return how many tokens a piece has, if all are among these words, else 0."""
    for side, start, end in ((a, piece.a0, piece.a1), (b, piece.b0, piece.b1)):
        for at in range(start, end):
            if side.tokens[at].shadow not in words:
                return 0
    return piece.a1 - piece.a0 + piece.b1 - piece.b0


def _without_euphony(changes: Sequence[Change], named: Sequence[int], a: Side, b: Side) -> list[Change]:
    """Turn "a" into "an" where the next word asks for it: no difference of its own beside one.

    `named` are the changes that have a kind.
    """
    kept = list(changes)
    for index in named:
        change = changes[index]
        piece = change[0]
        # Few changes are of an article: so what each has first is asked first.
        if piece[0] == piece[1] or a.tokens[piece[0]][1] not in _INDEFINITE:
            continue
        if change.operation is _SUBSTITUTION and _consists_of(piece, _INDEFINITE, a, b):
            follows = index + 1 < len(changes) and changes[index + 1].kind is not None
            alone = change._replace(kind=Kind.SPELLING, reason="a or an")
            kept[index] = agreed(change.piece) if follows else alone
    return kept


def _with_far_articles(changes: list[Change], a: Side, b: Side, lexicon: Lexicon, pins: Pins) -> list[Change]:
    """Let a noun's article go with it over its adjective: a desperate attempt, desperate attempts."""
    done: list[Change] = []
    here = 0
    for index in [at - 2 for at, change in enumerate(changes) if change[1] is _INFLECTION and at > 1]:
        three = changes[index : index + 3]
        if index >= here and _is_noun_phrase(three, a, b):
            piece = hull([each.piece for each in three], OPPOSITE)
            if not pins.part(*piece[:4]):
                done += changes[here:index]
                done.append(Change(piece, three[2].kind, three[2].reason))
                here = index + 3
    return [*done, *changes[here:]] if done else changes


def _is_noun_phrase(three: Sequence[Change], a: Side, b: Side) -> bool:
    article, between, noun = three
    if article.kind is not Kind.WORDING or noun.kind is not Kind.INFLECTION or between.kind is not None:
        return False
    if article.operation is _SUBSTITUTION or noun.operation is not _SUBSTITUTION:
        return False
    if any(each.is_declaring or each.piece.pinned or each.piece.move is not None for each in three):
        return False
    if _consists_of(article.piece, _INDEFINITE, a, b) != 1 or not between.piece.is_identical:
        return False
    size = between.piece.a1 - between.piece.a0
    if size > _ADJECTIVES or a.count_words(between.piece.a0, between.piece.a1) != size:
        return False
    whole = hull([each.piece for each in three], None)
    return not any(whole.b0 < at < whole.b1 for at in b.breaks)


_ADJECTIVES = 2


def _widen_names(changes: list[Change], a: Side, b: Side, lexicon: Lexicon, pins: Pins) -> list[Change]:
    """Let a name that is joined otherwise be one difference whole: Kim Jong Un, Kim Jong-un."""
    for index, change in enumerate(changes):
        if change.kind is not Kind.NAME_FORM or change.reason != JOINED or change.piece.pinned:
            continue
        piece = change.piece
        is_first, is_last = piece.b0 in b.breaks, piece.b1 in b.breaks
        before = _same_names(changes[index - 1], a, b, lexicon, -1) if index and not is_first else 0
        is_last = is_last or index + 1 == len(changes)
        after = 0 if is_last else _same_names(changes[index + 1], a, b, lexicon, 1)
        widened = piece._replace(
            a0=piece.a0 - before, b0=piece.b0 - before, a1=piece.a1 + after, b1=piece.b1 + after
        )
        if pins.part(*widened[:4]):
            continue
        changes[index] = change._replace(piece=widened)
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
    if not piece.is_identical or piece.pinned:
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


def _tell_inside(changes: list[Change], a: Side, b: Side) -> list[Change]:
    """Say of each moved phrase which of its words changed."""
    here: dict[int | None, Sequence[Sign]] = {}
    there: dict[int | None, Sequence[Sign]] = {}
    for change in changes:
        if change.piece.a0 < change.piece.a1:
            here[change.piece.move] = a.tokens[change.piece.a0 : change.piece.a1]
        else:
            there[change.piece.move] = b.tokens[change.piece.b0 : change.piece.b1]
    told = []
    for change in changes:
        move = change.piece.move
        if move is not None and move in here and move in there and change.kind not in GRAVE:
            lost, gained = _only_in(here[move], there[move]), _only_in(there[move], here[move])
            if (lost or gained) and (lost + gained) not in CONJUNCTIONS:
                inside = (
                    f"inside it “{gained}” for “{lost}”"
                    if lost and gained
                    else f"inside it “{lost or gained}”"
                )
                change = change._replace(reason=f"{change.reason}; {inside}")
        told.append(change)
    return told


def _only_in(tokens: Sequence[Sign], others: Sequence[Sign]) -> str:
    shadows = {token.shadow for token in others}
    return " ".join(token.printed for token in tokens if token.is_word and token.shadow not in shadows)
