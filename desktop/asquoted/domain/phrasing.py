"""Pieces as a grammar would part them: a verb whole with its auxiliaries, a title with its name."""

from collections.abc import Iterator, Sequence

from asquoted.domain.collation.chunks import BRACKETS, TITLES
from asquoted.domain.collation.lexicon import Lexicon
from asquoted.domain.collation.likeness import OPPOSITE, SAME
from asquoted.domain.collation.pieces import Piece, hull
from asquoted.domain.collation.pins import NO_PINS, Pins
from asquoted.domain.collation.side import Side
from asquoted.domain.names import is_name

_PERFECT = frozenset({"have", "has", "had", "'ve", "'d"})
_AUXILIARIES = _PERFECT | frozenset(
    ("can", "could", "may", "might", "must", "shall", "should", "will", "would", "be", "been", "not", "never")
)


def with_verbs(pieces: Sequence[Piece], a: Side, b: Side, lexicon: Lexicon) -> list[Piece]:
    """Return the pieces with each verb that both texts print alike joined to the perfect that one has.

    "Fled" over against "may have fled": the tense changed, which is more than added words.
    """
    widened = list(pieces)
    is_same = True
    here, there = a.tokens, b.tokens
    for index, piece in enumerate(pieces[:-1]):
        if (
            piece[9]
            or (there[piece[3] - 1] if piece[2] < piece[3] else here[piece[1] - 1])[1] not in _PERFECT
        ):
            # Nearly always.
            continue
        follows = widened[index + 1]
        if not (_is_perfect(piece, a, b) and _is_free(piece)) or not follows[9] or follows.pinned:
            continue
        if piece.b1 in b.breaks or not _is_participle(a, follows.a0, lexicon):
            continue
        is_same = False
        widened[index] = piece._replace(a1=piece.a1 + 1, b1=piece.b1 + 1, relation=OPPOSITE)
        widened[index + 1] = follows._replace(a0=follows.a0 + 1, b0=follows.b0 + 1)
    return widened if is_same else list(_without_empty(widened))


def with_glosses(pieces: Sequence[Piece], a: Side, b: Side) -> Sequence[Piece]:
    """Return the pieces with a gloss in brackets parted from what both texts print: the Bank (BoA)."""
    if not (a.has(BRACKETS) or b.has(BRACKETS)):
        return pieces
    done: list[Piece] = []
    for piece in pieces:
        here, there = a.printed[piece.a0 : piece.a1], b.printed[piece.b0 : piece.b1]
        size = min(len(here), len(there))
        longer = here if len(here) > size else there
        is_glossed = piece.relation is SAME and len(here) != len(there) and here[:size] == there[:size]
        if not is_glossed or piece.pinned or piece.is_bracketed or longer[size] not in _BRACKETS:
            done.append(piece)
            continue
        sign = longer[size]
        both = piece._replace(a1=piece.a0 + size, b1=piece.b0 + size, is_identical=True)
        signs = (sign, "") if longer is here else ("", sign)
        done += [both, Piece(both.a1, piece.a1, both.b1, piece.b1, None, None, *signs)]
    return done


_BRACKETS = frozenset("([")


def with_titles(
    pieces: Sequence[Piece], a: Side, b: Side, lexicon: Lexicon, pins: Pins = NO_PINS
) -> list[Piece]:
    """Return the pieces with "Judge Okafor" over against "the judge" as one."""
    if not a.has(TITLES):
        return list(pieces)
    tokens, titles = a.tokens, lexicon.tables.titles
    over = [piece[0] for piece in pieces if piece[1] - piece[0] == 1 == piece[3] - piece[2]]
    if titles.isdisjoint([tokens[at].shadow for at in over]):
        # Nearly always: no title is over against anything by itself.
        return list(pieces)
    done: list[Piece] = []
    index = 0
    while index < len(pieces):
        three = pieces[index : index + 3] if pieces[index].is_loose else ()
        if len(three) == 3 and _is_title(three, a, b, lexicon) and not pins.part(*_hull(three)[:4]):
            done.append(_hull(three))
            index += len(three)
        else:
            done.append(pieces[index])
            index += 1
    return done


def _hull(three: Sequence[Piece]) -> Piece:
    return hull(three, OPPOSITE)


def _is_title(three: Sequence[Piece], a: Side, b: Side, lexicon: Lexicon) -> bool:
    article, title, name = three
    if (title.a1 - title.a0, title.b1 - title.b0) != (1, 1) or title.pinned:
        return False
    if not (_is_free(article) and _is_free(name)) or (article.a0 < article.a1) == (name.a0 < name.a1):
        return False
    if title.b0 in b.breaks or name.b0 in b.breaks:
        return False
    articles = (*a.tokens[article.a0 : article.a1], *b.tokens[article.b0 : article.b1])
    if len(articles) != 1 or articles[0].shadow != "the":
        return False
    side, start, end = (a, name.a0, name.a1) if name.a0 < name.a1 else (b, name.b0, name.b1)
    return a.tokens[title.a0].shadow in lexicon.tables.titles and all(
        is_name(side, at, lexicon) for at in range(start, end)
    )


def _is_free(piece: Piece) -> bool:
    return piece.is_loose and (piece.a0 < piece.a1) != (piece.b0 < piece.b1)


def _is_perfect(piece: Piece, a: Side, b: Side) -> bool:
    tokens = (*a.tokens[piece.a0 : piece.a1], *b.tokens[piece.b0 : piece.b1])
    return all(token.shadow in _AUXILIARIES for token in tokens)


def _is_participle(side: Side, at: int, lexicon: Lexicon) -> bool:
    shadow = side.tokens[at].shadow
    return shadow.endswith("ed") or (shadow in lexicon.tables.irregular and not shadow.endswith("s"))


def _without_empty(pieces: Sequence[Piece]) -> Iterator[Piece]:
    for piece in pieces:
        if piece.a0 < piece.a1 or piece.b0 < piece.b1:
            yield piece
