"""Anchors: a stretch of a text with its words and what stands around them.

When a document gets a new text, an anchor moves only where its place is certain: the
same words in the same surroundings, or similar ones (0.75 and more) with a clear lead
over every other place, in the new text and, looking back from there, in the old one.
Near-identical quotes are our everyday case; a wrong guess is the worst that can happen,
so a doubtful anchor is left where it was.
"""

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
    window: Span
    score: float


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


def find_place(anchor: Anchor, old: str, new: str) -> Span | None:
    """Return where in `new` the anchor of `old` stands for certain, or None.

    `anchor` must hold in `old`.
    """
    return (
        _untouched(anchor.span, old, new) or _unaltered(anchor.span, old, new) or _similar(anchor, old, new)
    )


def _untouched(span: Span, old: str, new: str) -> Span | None:
    """Find the span in what the texts have in common at their beginning or their end.

    Where a repeated stretch lost or won a copy, beginning and end overlap, and which of
    the copies it was cannot be told: nothing in the overlap is certain.
    """
    head = _common_head(old, new)
    tail = _common_head(old[::-1], new[::-1])
    shorter = min(len(old), len(new))
    overlap = max(0, head + tail - shorter)
    if old == new:
        return span
    # An empty span right at an alteration: was it made before the place, or behind it?
    margin = 0 if span else 1
    if span.end + margin <= head - overlap:
        return span
    if span.start - margin >= len(old) - tail + overlap:
        return span.shifted(len(new) - len(old))
    return None


def _common_head(one: str, other: str) -> int:
    low, high = 0, min(len(one), len(other))
    while low < high:
        middle = (low + high + 1) // 2
        if one[low:middle] == other[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low


def _unaltered(span: Span, old: str, new: str) -> Span | None:
    """Find the same words in the same surroundings, where both texts have these just once."""
    for width in _WIDTHS:
        start = max(0, span.start - width)
        window = old[start : span.end + width]
        at = new.find(window)
        if at < 0:
            return None
        if new.find(window, at + 1) < 0 and old.find(window) == start and old.find(window, start + 1) < 0:
            return Span(at + span.start - start, at + span.end - start)
    return None


def _similar(anchor: Anchor, old: str, new: str) -> Span | None:
    """Find a similar place that leads clearly, in `new` and, looking back from there, in `old`."""
    needle = anchor.prefix + anchor.exact + anchor.suffix
    own = Span(anchor.span.start - len(anchor.prefix), anchor.span.end + len(anchor.suffix))
    window = _leading_place(needle, new)
    if window is None:
        return None
    back = _leading_place(window.text_of(new), old)
    if back is None or not back.overlaps(own) or _share(back, own) < FLOOR:
        return None
    span = _carry_over(anchor, needle, window, new)
    if span is None or Indel.normalized_similarity(anchor.exact, span.text_of(new)) < FLOOR:
        return None
    return span


def _leading_place(needle: str, text: str) -> Span | None:
    best = _best_place(needle, text)
    if best is None or best.score < FLOOR:
        return None
    # NUL stands in no text of ours: it blots out the best place, so that the second best shows.
    rest = text[: best.window.start] + "\0" * len(best.window) + text[best.window.end :]
    second = _best_place(needle, rest)
    if second is not None and best.score - second.score < LEAD:
        return None
    return best.window


def _best_place(needle: str, text: str) -> _Place | None:
    if not needle or not text:
        return None
    if len(needle) > len(text):
        return _Place(Span(0, len(text)), Indel.normalized_similarity(needle, text))
    found = fuzz.partial_ratio_alignment(needle, text)
    if found is None:
        return None
    return _Place(Span(found.dest_start, found.dest_end), found.score / 100)


def _share(one: Span, other: Span) -> float:
    """Return how much of the longer span the two have in common."""
    common = min(one.end, other.end) - max(one.start, other.start)
    return max(0, common) / max(len(one), len(other), 1)


def _carry_over(anchor: Anchor, needle: str, window: Span, new: str) -> Span | None:
    """Return where the anchor's two ends stand in the similar place, at the ends of words."""
    steps = Indel.opcodes(needle, window.text_of(new))
    first, last = len(anchor.prefix), len(anchor.prefix) + len(anchor.exact)
    start = end = 0
    for step in steps:
        if step.tag == "equal":
            if step.src_start <= first < step.src_end:
                start = step.dest_start + first - step.src_start
            if step.src_start < last <= step.src_end:
                end = step.dest_start + last - step.src_start
        elif step.tag == "delete":
            start = step.dest_start if step.src_start <= first < step.src_end else start
            end = step.dest_start if step.src_start < last <= step.src_end else end
    if not anchor.exact:
        return Span(window.start + start, window.start + start)
    start, end = start + window.start, end + window.start
    if start >= end:
        return None
    return _whole_words(anchor, Span(start, end), new)


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
