"""German sentences as words, each quotation as one word, and the noun phrases in them."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from asquoted.domain.quotations.german_words import (
    ABBREVIATIONS,
    ADVERBS,
    DETERMINERS,
    GENITIVES,
    LISTENERS,
    OF_SPEAKERS,
    PARTICLES,
    PRONOUNS,
)
from asquoted.domain.quotations.scanner import Passage
from asquoted.domain.text import Span

Words = tuple[int, int]
_WORD = re.compile(r"[^\W_]+(?:[-'’.&][^\W_]+)*|[^\w\s]")
_ENDS = frozenset(".!?…")
_LONGEST_PHRASE = 14
# A sentence of more words is cut, so that time stays linear.
_LONGEST_SENTENCE = 200
_LONGEST_PLACE = 4


class Word(NamedTuple):
    """A word in lower case, or a mark, or a quotation by its number."""

    low: str
    start: int
    end: int
    capital: bool = False
    quotation: int | None = None


def sentences_of(
    text: str, paragraph: Span, quoted: Sequence[int], passages: Sequence[Passage]
) -> Iterator[list[Word]]:
    """Yield the sentences of a paragraph in which the outermost quotations `quoted` stand."""
    sentence: list[Word] = []
    for word in _words_of(text, paragraph, quoted, passages):
        if sentence and word.capital and _is_whole(text, sentence[-1]):
            yield sentence
            sentence = []
        sentence.append(word)
        is_over = word.low in _ENDS and not _is_abbreviated(sentence)
        if is_over or len(sentence) == _LONGEST_SENTENCE:
            yield sentence
            sentence = []
    if sentence:
        yield sentence


def _words_of(
    text: str, paragraph: Span, quoted: Sequence[int], passages: Sequence[Passage]
) -> Iterator[Word]:
    at = paragraph.start
    for number in quoted:
        span, closing = passages[number].span, passages[number].closing
        yield from _plain(text, at, max(at, span.start - len(passages[number].opening)))
        yield Word('"', span.start, span.end, capital=True, quotation=number)
        closed = text.find(closing, span.end, paragraph.end) + len(closing)
        at = max(span.end, closed) if closing else span.end
    yield from _plain(text, at, paragraph.end)


def _plain(text: str, start: int, end: int) -> Iterator[Word]:
    for match in _WORD.finditer(text, start, end):
        printed = match.group()
        yield Word(printed.lower(), match.start(), match.end(), printed[0].isupper())


def _is_whole(text: str, word: Word) -> bool:
    """Tell whether the word is a quotation that ends as a sentence does."""
    return word.quotation is not None and text[word.end - 1] in _ENDS


def _is_abbreviated(sentence: Sequence[Word]) -> bool:
    """Tell whether the stop at the end is that of an abbreviation or of a number: "am 3. Mai"."""
    if len(sentence) < 2 or sentence[-1].low != "." or sentence[-2].end != sentence[-1].start:
        return False
    before = sentence[-2].low
    return before in ABBREVIATIONS or len(before) == 1 or (before.isdigit() and len(before) < 3)


def phrase_at(words: Sequence[Word], at: int, *, deep: bool = True) -> int | None:
    """Return where the noun phrase ends that begins at `at`, or None where none does.

    With what belongs to it behind its noun, the genitive and "von" or "für", if it is to be `deep`.
    """
    if at >= len(words) or words[at].quotation is not None:
        return None
    if words[at].low in PRONOUNS and not _is_noun(words, at + 1):
        return at + 1
    k = at
    if words[k].low in DETERMINERS:
        k += 1
        while k < len(words) and _is_adjective(words[k]):
            k += 1
    first = k
    while k - first < _LONGEST_PHRASE:
        if _is_noun(words, k):
            k += 1
            continue
        named = _behind_particles(words, k) if k > first else k
        if named == k:
            break
        k = named
    if k == first:
        return None
    is_described = first > at and k - first == 1 and k < len(words) and deep
    if is_described and (words[k].low in GENITIVES or words[k].low in OF_SPEAKERS):
        return _behind_genitive(words, k)
    return k


def _behind_genitive(words: Sequence[Word], at: int) -> int:
    """Return where what belongs to a noun ends: "des Ministeriums", "für Verkehr"; but not a listener."""
    begin = at if words[at].low in GENITIVES else at + 1
    end = phrase_at(words, begin)
    is_listener = end is not None and any(word.low in LISTENERS for word in words[begin:end])
    return at if end is None or is_listener else end


def _is_noun(words: Sequence[Word], k: int) -> bool:
    if k >= len(words) or not words[k].capital or words[k].quotation is not None:
        return False
    return k > 0 or not (words[k].low in ADVERBS or words[k].low in DETERMINERS)


def _is_adjective(word: Word) -> bool:
    ends = word.low.endswith(("e", "en", "er", "es", "em")) and len(word.low) > 3
    return ends and not word.capital and word.low not in ADVERBS and word.low not in DETERMINERS


def _behind_particles(words: Sequence[Word], at: int) -> int:
    """Return the place of the name behind particles that begin at `at`: "von der Leyen"; else `at`.

    "Der" and "den" alone are the articles of a listener.
    """
    k = at
    while k < len(words) and words[k].low in PARTICLES and not words[k].capital:
        k += 1
    is_name = k > at and words[at].low not in DETERMINERS and _is_noun(words, k)
    return k if is_name else at


def over_adverbs(words: Sequence[Word], at: int) -> int:
    """Return where the subject may begin behind a verb: "sagte am Dienstag in Kiel die Ministerin"."""
    k = at
    while k < len(words) and words[k].low in ADVERBS and not words[k].capital:
        k += 1
        if words[k - 1].low in _PREPOSITIONS:
            end = phrase_at(words, k, deep=False)
            k = end if end is not None and end - k < _LONGEST_PLACE else k
    return k


def only_adverbs(words: Sequence[Word]) -> bool:
    """Tell whether nothing but adverbs stands here: "Olsen hingegen jubelte"."""
    return all(word.low in ADVERBS and word.low not in _PREPOSITIONS for word in words)


_PREPOSITIONS = ADVERBS & frozenset(
    ("am", "im", "in", "an", "auf", "bei", "nach", "vor", "zu", "gegen", "zum", "zur", "beim", "vom", "mit")
)
