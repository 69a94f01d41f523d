"""Attribution: on whose word a claim stands, and how it was said."""

from collections.abc import Iterable, Sequence
from itertools import pairwise

from asquoted.domain.collation.items import Item
from asquoted.domain.collation.lexicon import SOURCE_NOUNS, Lexicon
from asquoted.domain.collation.side import Side
from asquoted.domain.comparison import Kind
from asquoted.domain.names import Named
from asquoted.domain.stretches import Stretch, changes_told, items_of, phrases_in
from asquoted.domain.tokens import TokenKind

_BEFORE_SOURCE = frozenset({("according", "to"), *((noun, "of") for noun in SOURCE_NOUNS)})
_NO_SOURCE = frozenset(
    (
        "i",
        "we",
        "whatever",
        "what",
        "whoever",
        "who",
        "which",
        "that",
        "if",
        "when",
        "because",
        "though",
        "although",
        "you",
    )
)
"""An aside with one of these tells nobody's word, the speaker's own, or fills a pause (you know)."""
_LONGEST_SOURCE = 4
LONGEST_ASIDE = 9
"""Words."""


def name_of_source(base: Stretch, reading: Stretch, lexicon: Lexicon) -> Named | None:
    """Name a change in whose word a claim stands on: according to the ministry, the nurses say."""
    stretches = (base, reading)
    if all(
        start < end and _stands_as_source(each, lexicon) for each in stretches for _, start, end in (each,)
    ):
        return Kind.ATTRIBUTION, "attribution: on whose word it stands"
    return None


def name_of_attribution(base: Stretch, reading: Stretch, lexicon: Lexicon) -> Named | None:
    """Name a change of who says it, or how."""
    here, there = (
        [
            (lexicon.root(phrase.split()[0]), phrase)
            for at, _, phrase in phrases_in(each, lexicon.attributions, lexicon)
            if (base[1] < base[2] and reading[1] < reading[2]) or not _is_own_word(each[0], at)
        ]
        for each in (base, reading)
    )
    changed_words = changes_told(here, there)
    if changed_words:
        return Kind.ATTRIBUTION, f"attribution: {changed_words}"
    if _is_opinion(base, lexicon) != _is_opinion(reading, lexicon):
        return Kind.ATTRIBUTION, "attribution: an aside says whose opinion it is"
    return None


def _is_own_word(side: Side, at: int) -> bool:
    """Tell whether the speaker is whom the verb of saying quotes: "we have said so before"."""
    while at and side.items[at - 1].key in _AUXILIARIES:
        at -= 1
    return at > 0 and side.items[at - 1].key in {"i", "we"}


_AUXILIARIES = frozenset(
    {"have", "had", "'ve", "'d", "will", "would", "did", "do", "also", "already", "always"}
)


def _words_back(side: Side, at: int) -> list[str]:
    """Return the words before an item up to the next mark, nearest first."""
    words: list[str] = []
    while at and side.items[at - 1].is_word and len(words) <= LONGEST_ASIDE:
        at -= 1
        words.append(side.items[at].key)
    return words


def _words_on(side: Side, at: int) -> list[str]:
    words: list[str] = []
    while at < len(side.items) and side.items[at].is_word and len(words) <= LONGEST_ASIDE:
        words.append(side.items[at].key)
        at += 1
    return words


def _stands_as_source(stretch: Stretch, lexicon: Lexicon) -> bool:
    side, start, end = stretch
    low = side.first_items[start]
    high = low + len(side.items_in(start, end))
    before, after = _words_back(side, low), _words_on(side, high)
    if any((second, first) in _BEFORE_SOURCE for first, second in pairwise(before[: _LONGEST_SOURCE + 2])):
        return True
    is_aside = low - len(before) > 0 and high + len(after) < len(side.items)
    if not is_aside or len(before) + len(after) > LONGEST_ASIDE:
        return False
    if not _NO_SOURCE.isdisjoint((*before, *after)):
        return False
    return any(word in lexicon.sayings for word in (*before, *after))


def _is_opinion(stretch: Stretch, lexicon: Lexicon) -> bool:
    """Tell whether a stretch is an aside that says who thinks so: ", the police believe,"."""
    items = items_of(stretch)
    words = [item for item in items if item.is_word]
    if len(words) < 2 or len(words) > LONGEST_ASIDE or not _is_set_off(stretch, items):
        return False
    if not _NO_SOURCE.isdisjoint(word.key for word in words):
        return False
    return any(word.key in lexicon.opinions for word in (words[0], words[-1]))


def _is_set_off(stretch: Stretch, items: Sequence[Item]) -> bool:
    side, start, end = stretch
    marks = [item for item in items if not item.is_word]
    around: Iterable[int] = (start - 1, end)
    beside = [side.tokens[at] for at in around if 0 <= at < len(side.tokens)]
    return bool(marks) or any(not token.is_word and token.kind is not TokenKind.ELLIPSIS for token in beside)
