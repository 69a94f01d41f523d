"""Anchors: a stretch of a text with its words and what stands around them.

When a document gets a new text, an anchor moves only where its place is certain: the
same words in the same surroundings, or similar ones (0.75 and more) with a clear lead
over every other place, in the new text and, looking back from there, in the old one.
Near-identical quotes are our everyday case; a wrong guess is the worst that can happen,
so a doubtful anchor is left where it was.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from rapidfuzz import fuzz
from rapidfuzz.distance import Indel

from asquoted.domain.text import Span

CONTEXT = 32
"""How many code points an anchor keeps of what stands before and behind it."""

FLOOR = 0.75
"""How similar a place must be, at least. Other outlets' wordings reached 0.66, paraphrases 0.57."""

LEAD = 0.1
"""How much more similar than the second best place the best one must be."""

_MOST = 40
"""How many similar places there may be: among more, none is certain."""

_STRETCH = 8 * CONTEXT
_WIDTHS = (CONTEXT, 4 * CONTEXT, 16 * CONTEXT)


@dataclass(frozen=True, slots=True)
class Anchor:
    """A span, the words that stand there, and what stands around them."""

    span: Span
    exact: str
    prefix: str = ""
    suffix: str = ""


@dataclass(frozen=True, slots=True)
class _Place:
    """A similar place: how similar with its surroundings, and how similar its words alone."""

    span: Span
    score: float
    words: float


def anchor_at(text: str, span: Span) -> Anchor:
    """Return the anchor of a span of `text`. Raise ValueError where it ends behind the text."""
    if span.end > len(text):
        raise ValueError(f"{span.start}..{span.end} is not in a text of {len(text)}")
    return Anchor(
        span,
        text[span.start : span.end],
        text[max(0, span.start - CONTEXT) : span.start],
        text[span.end : span.end + CONTEXT],
    )


def holds(anchor: Anchor, text: str) -> bool:
    """Tell whether the anchor is true of `text`: its words, and what stands around them."""
    return anchor.span.end <= len(text) and anchor_at(text, anchor.span) == anchor


def find_places(anchors: Iterable[Anchor], old: str, new: str) -> list[Span | None]:
    """Return where in `new` each anchor of `old` stands for certain, or None. Each must hold in `old`.

    What the texts have in common at their beginning and their end they may have by chance,
    where a near-identical stretch was cut or put in: an anchor's surroundings must therefore
    be in common too, and what reaches from it to the alteration be unique in both.
    """
    if old == new:
        return [anchor.span for anchor in anchors]
    head = _common_head(old, new)
    tail = _common_head(old[::-1], new[::-1])
    return [_place_of(anchor, old, new, head, tail) for anchor in anchors]


def _place_of(anchor: Anchor, old: str, new: str, head: int, tail: int) -> Span | None:
    start, end = anchor.span.start, anchor.span.end
    in_head = end + len(anchor.suffix) <= head
    in_tail = start - len(anchor.prefix) >= len(old) - tail
    if in_head and in_tail and len(old) != len(new):
        # A repeated stretch won or lost a copy before this place, or behind it: who knows?
        return None
    # A short stretch that is unique saves looking for the whole one in a long text.
    if in_head and any(_is_unique(old[start : min(head, to)], old, new) for to in (end + _STRETCH, head)):
        return anchor.span
    tail_start = len(old) - tail
    if in_tail and any(
        _is_unique(old[max(tail_start, at) : end], old, new) for at in (start - _STRETCH, tail_start)
    ):
        return anchor.span.shifted(len(new) - len(old))
    place = _unaltered(anchor, old, new)
    return _similar(anchor, old, new) if place is None else place


def _is_unique(words: str, *texts: str) -> bool:
    """Tell whether each text has `words` exactly once."""
    if not words:
        return False
    firsts = [(text, text.find(words)) for text in texts]
    return all(at >= 0 and text.find(words, at + 1) < 0 for text, at in firsts)


def _common_head(one: str, other: str) -> int:
    low, high = 0, min(len(one), len(other))
    while low < high:
        middle = (low + high + 1) // 2
        if one[low:middle] == other[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low


def _unaltered(anchor: Anchor, old: str, new: str) -> Span | None:
    """Find the same words in the same surroundings, where both texts have these just once."""
    span = anchor.span
    for width in _WIDTHS:
        start, end = max(0, span.start - width), min(len(old), span.end + width)
        if _is_unique(old[start:end], old, new):
            at = new.find(old[start:end])
            # Where a text begins or ends is a surrounding too: nothing may have come there.
            if (start or not at) and (end < len(old) or at + end - start == len(new)):
                return span.shifted(at - start)
    return None


def _similar(anchor: Anchor, old: str, new: str) -> Span | None:
    """Find the similar place of unique words that leads clearly, in `new` and, looking back, in `old`."""
    if not _is_unique(anchor.exact, old):
        return None
    there = _leading_place(anchor, new)
    if there is None:
        return None
    back = _leading_place(anchor_at(new, there), old)
    return there if back is not None and _share(back, anchor.span) >= FLOOR else None


def _leading_place(anchor: Anchor, text: str) -> Span | None:
    """Return the place whose words and surroundings are most similar, if it leads clearly."""
    places: list[_Place] = []
    rest = text
    while anchor.exact:
        found = fuzz.partial_ratio_alignment(anchor.exact, rest, score_cutoff=100 * FLOOR)
        if found is None or found.dest_start == found.dest_end:
            break
        if len(places) == _MOST:
            return None
        places.append(_place(anchor, Span(found.dest_start, found.dest_end), text))
        # NUL stands in no text of ours: it blots out this place, so that the next one shows.
        rest = rest[: found.dest_start] + "\0" * (found.dest_end - found.dest_start) + rest[found.dest_end :]
    places.sort(key=lambda place: -place.score)
    if not places:
        return None
    best = places[0]
    rivals = [place for place in places[1:] if not place.span.overlaps(best.span)]
    # More similar words in worse company against similar words in better: nobody could tell.
    if any(best.score - rival.score < LEAD or rival.words >= best.words for rival in rivals):
        return None
    return best.span if min(best.score, best.words) >= FLOOR else None


def _place(anchor: Anchor, near: Span, text: str) -> _Place:
    """Return where the anchor's two ends stand, near where its words were found, and how similar it is."""
    start = max(0, near.start - len(anchor.prefix) - len(anchor.exact) // 2)
    window = text[start : near.end + len(anchor.suffix) + len(anchor.exact) // 2]
    whole = anchor.prefix + anchor.exact + anchor.suffix
    first, last = len(anchor.prefix), len(anchor.prefix) + len(anchor.exact)
    ends = [near.start - start, near.end - start]
    for step in Indel.opcodes(whole, window):
        if step.tag != "insert":
            slope = 1 if step.tag == "equal" else 0
            if step.src_start <= first < step.src_end:
                ends[0] = step.dest_start + slope * (first - step.src_start)
            if step.src_start < last <= step.src_end:
                ends[1] = step.dest_start + slope * (last - step.src_start)
    span = near
    if ends[0] < ends[1] and _share(Span(start + ends[0], start + ends[1]), near) >= 0.5:
        span = _whole_words(anchor, Span(start + ends[0], start + ends[1]), text)
    around = text[max(0, span.start - len(anchor.prefix)) : span.end + len(anchor.suffix)]
    return _Place(
        span,
        Indel.normalized_similarity(whole, around),
        Indel.normalized_similarity(anchor.exact, span.text_of(text)),
    )


def _share(one: Span, other: Span) -> float:
    """Return how much of the longer span the two have in common."""
    common = min(one.end, other.end) - max(one.start, other.start)
    return max(0, common) / max(len(one), len(other), 1)


def _whole_words(anchor: Anchor, span: Span, new: str) -> Span:
    """Let the span end where a word does, if the anchor did ("deny" altered to "denies")."""
    start, end = span.start, span.end
    if not _inside_word(anchor.prefix[-1:] + anchor.exact[:1]):
        while start > 0 and _inside_word(new[start - 1 : start + 1]):
            start -= 1
    if not _inside_word(anchor.exact[-1:] + anchor.suffix[:1]):
        while end < len(new) and _inside_word(new[end - 1 : end + 1]):
            end += 1
    return Span(start, end)


def _inside_word(pair: str) -> bool:
    return len(pair) == 2 and pair.isalnum()
