"""What a new text or a ruling touches: which statements are written anew, and which are left alone.

A statement is *closed* when all documents that carry it are grouped together, so that what
is found of it is the whole. Of the others only a part is seen: they stay as they are,
unless something of theirs turns out to belong to what is written; then they are closed too.
"""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace

from asquoted.domain.comparison import Comparison, Rendering
from asquoted.domain.corrections import Place


@dataclass(frozen=True, slots=True)
class Settled:
    """What of a grouping is to be written, and the stored statements that it reaches into besides."""

    comparison: Comparison
    opened: frozenset[str]


def settle(
    found: Comparison,
    stored: Comparison,
    closed: Collection[str],
    new: Collection[str],
    places: Sequence[Place] = (),
) -> Settled:
    """Return which of the statements found are to be written, where `closed` are stored ones that give way.

    A statement is written if a `new` document is in it, if it takes up something of a closed
    one, or if it holds one of `places`. `stored` is what the library has in these documents.
    """
    theirs = _by_document(stored)
    wanted: set[str] = set()
    opened: set[str] = set()
    for statement in found.statements:
        renderings = [one for quote in found.quotes_of(statement.id) for one in quote.renderings]
        reached = {
            other
            for one in renderings
            if one.document not in new
            for other, place in theirs.get(one.document, ())
            if is_same(place_of(one), place)
        }
        is_new = any(one.document in new for one in renderings)
        if (
            is_new
            or reached & set(closed)
            or any(_fits(one, place) for one in renderings for place in places)
        ):
            wanted.add(statement.id)
            opened |= reached - set(closed)
    return Settled(_only(found, wanted), frozenset(opened))


def place_of(rendering: Rendering) -> Place:
    """Return where a rendering stands."""
    return Place(rendering.document, tuple(sorted(passage.span for passage in rendering.passages)))


def is_same(one: Place, other: Place) -> bool:
    """Tell whether two places of one document have at least half of the shorter one in common."""
    return 2 * one.shared(other.spans) >= max(1, min(one.length, other.length))


def _fits(rendering: Rendering, place: Place) -> bool:
    return rendering.document == place.document and is_same(place_of(rendering), place)


def _by_document(stored: Comparison) -> Mapping[str, Sequence[tuple[str, Place]]]:
    found: dict[str, list[tuple[str, Place]]] = defaultdict(list)
    for quote in stored.quotes:
        for one in quote.renderings:
            found[one.document].append((quote.statement, place_of(one)))
    return found


def _only(found: Comparison, statements: Collection[str]) -> Comparison:
    return replace(
        found,
        statements=tuple(one for one in found.statements if one.id in statements),
        quotes=tuple(quote for quote in found.quotes if quote.statement in statements),
    )
