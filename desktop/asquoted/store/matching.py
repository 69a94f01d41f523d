"""What of a new comparison is in the library already: so that ids, and what stands on them, stay.

A rendering is the same one if it stands in the same document at the same spans, or nearly
so; a quote if most of its renderings are; a statement if most of its quotes are. Where the
user said which quote is to stay, the renderings that he said so of outvote all others.
"""

from collections import Counter
from collections.abc import Collection, Hashable, Iterable, Sequence
from dataclasses import dataclass, field

from asquoted.domain.comparison import Comparison, Quote, Rendering
from asquoted.domain.text import Span

NEARLY = 0.5
"""How much of what two renderings cover must be common to both, to be nearly the same place."""


@dataclass(slots=True)
class Matches:
    """New ids to those in the library; what isn't in here is new."""

    statements: dict[str, str] = field(default_factory=dict)
    quotes: dict[str, str] = field(default_factory=dict)
    renderings: dict[str, str] = field(default_factory=dict)


_FIRM = 1_000_000


def match(
    stored: Comparison, found: Comparison, firm: Collection[str] = (), given_up: Collection[str] = ()
) -> Matches:
    """Return which of what was found is in the library already. One id is never given twice.

    The renderings `firm`, by their stored ids, stay in their quote: that one keeps its id.
    The ids of the quotes `given_up` are given to none.
    """
    matches = Matches()
    stored_by_place = _by_place(stored)
    votes: Counter[tuple[str, str]] = Counter()
    for quote in found.quotes:
        for rendering in quote.renderings:
            for other, one in stored_by_place.get(_place(rendering), ()):
                if other.id not in given_up:
                    votes[quote.id, other.id] += _FIRM if one.id in firm else 1
    matches.quotes = _elect(votes)
    theirs = {quote.id: quote for quote in stored.quotes}
    ours = {quote.id: quote for quote in found.quotes}
    carried = Counter((ours[new].statement, theirs[old].statement) for new, old in matches.quotes.items())
    matches.statements = _elect(carried)
    _match_renderings(stored, found, matches)
    return matches


def _match_renderings(stored: Comparison, found: Comparison, matches: Matches) -> None:
    taken: set[str] = set()
    by_id = {quote.id: quote for quote in stored.quotes}
    new = [(quote, rendering) for quote in found.quotes for rendering in quote.renderings]
    # The surest first: the same place in the same quote, then in another one, then nearly the same place.
    for quote, rendering in new:
        mine = by_id.get(matches.quotes.get(quote.id, ""))
        same = [] if mine is None else [one for one in mine.renderings if _place(one) == _place(rendering)]
        _take(rendering, same, matches, taken)
    stored_by_place = _by_place(stored)
    for _, rendering in new:
        _take(rendering, [one for _, one in stored_by_place.get(_place(rendering), ())], matches, taken)
    left: dict[str, list[Rendering]] = {}
    for quote in stored.quotes:
        for one in quote.renderings:
            if one.id not in taken:
                left.setdefault(one.document, []).append(one)
    for quote, rendering in new:
        mine = by_id.get(matches.quotes.get(quote.id, ""))
        ids = set() if mine is None else {one.id for one in mine.renderings}
        near = [one for one in left.get(rendering.document, ()) if common(one, rendering) >= NEARLY]
        near.sort(key=lambda one: (one.id not in ids, -common(one, rendering), one.id))
        _take(rendering, near, matches, taken)


def _take(rendering: Rendering, candidates: Sequence[Rendering], matches: Matches, taken: set[str]) -> None:
    if rendering.id not in matches.renderings:
        for candidate in candidates:
            if candidate.id not in taken:
                matches.renderings[rendering.id] = candidate.id
                taken.add(candidate.id)
                return


def common(one: Rendering, other: Rendering) -> float:
    """Return the share of what two renderings of one document cover that is common to both."""
    shared = sum(
        max(0, min(a.span.end, b.span.end) - max(a.span.start, b.span.start))
        for a in one.passages
        for b in other.passages
    )
    covered = sum(len(passage.span) for passage in (*one.passages, *other.passages)) - shared
    return shared / covered if covered else 0.0


def _by_place(comparison: Comparison) -> dict[Hashable, list[tuple[Quote, Rendering]]]:
    found: dict[Hashable, list[tuple[Quote, Rendering]]] = {}
    for quote in comparison.quotes:
        for rendering in quote.renderings:
            found.setdefault(_place(rendering), []).append((quote, rendering))
    return found


def _place(rendering: Rendering) -> tuple[str, tuple[Span, ...]]:
    return rendering.document, tuple(sorted(passage.span for passage in rendering.passages))


def _elect(votes: Counter[tuple[str, str]]) -> dict[str, str]:
    """Give each new id the old one that most speaks for; ties go by the order of what is old, then new."""
    elected: dict[str, str] = {}
    taken: set[str] = set()
    for (new, old), _ in _sorted(votes.items()):
        if new not in elected and old not in taken:
            elected[new] = old
            taken.add(old)
    return elected


def _sorted(votes: Iterable[tuple[tuple[str, str], int]]) -> list[tuple[tuple[str, str], int]]:
    return sorted(votes, key=lambda one: (-one[1], one[0][1], one[0][0]))
