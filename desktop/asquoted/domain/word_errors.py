"""Which words of its base a rendering has, and the word error rate of what it prints.

The word error rate is that of speech recognition: the Levenshtein distance over words
(V. I. Levenshtein, "Binary codes capable of correcting deletions, insertions, and
reversals", Soviet Physics Doklady 10, 1966), divided by the number of words of the reference.
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from rapidfuzz.distance import Levenshtein

from asquoted.domain.comparison import GRAVE, Difference, Kind, Rendering
from asquoted.domain.text import Span
from asquoted.domain.tokens import Token, tokenize

HOUSE_STYLE = frozenset(
    {
        Kind.QUOTATION_MARK,
        Kind.PUNCTUATION,
        Kind.CASE,
        Kind.SPELLING,
        Kind.ABBREVIATION,
        Kind.NAME_FORM,
        Kind.NUMBER_FORM,
    }
)
"""Kinds that make another print of the same words."""
_OTHER_WORDS = GRAVE | {Kind.WORDING}


@dataclass(frozen=True, slots=True)
class Share:
    """So many of so many; of none there is no share. A word error rate may be over 1."""

    part: int
    whole: int

    @property
    def value(self) -> Fraction | None:
        """The share itself, None where there is nothing to have a share of."""
        return Fraction(self.part, self.whole) if self.whole else None


@dataclass(frozen=True, slots=True)
class Edits:
    """Words substituted, deleted and inserted, over `words` of the base."""

    substituted: int = 0
    deleted: int = 0
    inserted: int = 0
    words: int = 0

    @property
    def rate(self) -> Share:
        """The word error rate."""
        return Share(self.substituted + self.deleted + self.inserted, self.words)

    def __add__(self, other: "Edits") -> "Edits":
        return Edits(
            self.substituted + other.substituted,
            self.deleted + other.deleted,
            self.inserted + other.inserted,
            self.words + other.words,
        )


def words_of(text: str, start: int = 0) -> list[Token]:
    """Return the words and numbers of `text`, their spans `start` later."""
    if not start:
        return [token for token in tokenize(text) if token.is_word]
    return [
        token._replace(start=token.start + start, end=token.end + start)
        for token in tokenize(text)
        if token.is_word
    ]


def _within(words: Sequence[Token], span: Span) -> range:
    """Return which of the base's words, which come in order, begin in a span."""
    if span.start >= span.end:
        return range(0)
    first = bisect_left(words, span.start, key=_start)
    return range(first, bisect_left(words, span.end, first, key=_start))


def _start(word: Token) -> int:
    return word.start


def _given(words: Sequence[Token], rendering: Rendering) -> list[int]:
    """Return which words of the base stand between the cuts."""
    cut = {at for span in (rendering.cut_before, rendering.cut_after) for at in _within(words, span)}
    return [at for at in range(len(words)) if at not in cut] if cut else list(range(len(words)))


def kept_words(words: Sequence[Token], rendering: Rendering) -> set[int]:
    """Return which of the base's `words` a rendering has, in whatever form; by their numbers."""
    kept = set(_given(words, rendering))
    for one in rendering.differences:
        if one.kind in _OTHER_WORDS:
            places = _within(words, one.base_span)
            here = [words[at].shadow for at in places]
            there = [word.shadow for word in words_of(one.reading)]
            lost = (edit for edit in Levenshtein.editops(here, there) if edit.tag != "insert")
            kept -= {places[edit.src_pos] for edit in lost}
    return kept


def count_edits(words: Sequence[Token], rendering: Rendering) -> Edits:
    """Return the least edits that lead from the base's `words` to those of a rendering.

    What is cut off at the ends and what is declared is in neither; house style is the base's words.
    """
    reading = [word for one in rendering.passages for word in words_of(one.exact, one.span.start)]
    here = {at: words[at].shadow for at in _given(words, rendering)}
    there: dict[int, tuple[str, ...]] = {at: (word.shadow,) for at, word in enumerate(reading)}
    for one in rendering.differences:
        _settle(one, words, reading, here, there)
    base = list(here.values())
    printed = [shadow for shadows in there.values() for shadow in shadows]
    done = Counter(edit.tag for edit in Levenshtein.editops(base, printed))
    return Edits(done["replace"], done["delete"], done["insert"], len(base))


def _settle(
    one: Difference,
    words: Sequence[Token],
    reading: Sequence[Token],
    here: dict[int, str],
    there: dict[int, tuple[str, ...]],
) -> None:
    """Take what is declared out of both sides, and let house style be the base's words."""
    if not one.declared and one.kind not in HOUSE_STYLE:
        return
    of_base = [at for at in _within(words, one.base_span) if at in here]
    # Of several passages, which need not be in order.
    begun, ended = one.reading_span.start, one.reading_span.end
    of_reading = [at for at, word in enumerate(reading) if begun <= word.start < ended]
    for at in of_reading:
        there[at] = ()
    if one.declared or not of_reading:
        for at in of_base:
            del here[at]
    else:
        there[of_reading[0]] = tuple(here[at] for at in of_base)
