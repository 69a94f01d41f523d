"""Who speaks, by which verb, in a German text, and what is reported there outside the marks.

German sets the verb second: what stands before it is its subject, or its subject stands right behind it
("Am Dienstag sagte Olsen"). A clause that is reported without "dass" stands in the Konjunktiv. That is
read here and no more: nobody is found for "sie", and a verb that is not listed brings nothing in.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from asquoted.domain.quotations.german_phrases import (
    Word,
    Words,
    only_adverbs,
    over_adverbs,
    phrase_at,
    sentences_of,
)
from asquoted.domain.quotations.german_words import (
    ACCOUNTS,
    ADVERBS,
    CONJUNCTIONS,
    PARTICIPLES,
    PERFECT,
    RELATIVES,
    SO,
    SUBJUNCTIVES,
    SUBORDINATING,
    VERBS,
    GermanVerb,
)
from asquoted.domain.quotations.scanner import Passage
from asquoted.domain.quotations.speakers import Credit
from asquoted.domain.speech import IndirectSpeech
from asquoted.domain.text import Span

_FURTHEST_PREFIX = 24
_LONGEST_SPEAKER = 8
_SHORTEST_CLAUSE = 3
_BREAKS = frozenset((":", ";", "–", "—", "("))
_STOPS = frozenset(".!?…,;:–—-)")
_THAT = frozenset(("dass", "daß"))
_NOTHING: Words = (0, 0)


@dataclass(slots=True)
class _Attribution:
    """A verb of saying, by the places of its words; a source ("laut") brings in all of its sentence."""

    start: int
    end: int
    verb: GermanVerb
    speaker: Words
    is_inverted: bool = False
    is_source: bool = False

    @property
    def behind(self) -> int:
        """Where it ends with its speaker."""
        return max(self.end, self.speaker[1])


def attribute_german(
    text: str, paragraphs: Sequence[Span], passages: Sequence[Passage]
) -> tuple[dict[int, Credit], list[IndirectSpeech]]:
    """Return who is credited with each outermost quotation, and what is reported; linear in the text."""
    quoted: dict[int, list[int]] = {}
    for number, passage in enumerate(passages):
        if passage.depth == 0:
            quoted.setdefault(passage.paragraph, []).append(number)
    credits: dict[int, Credit] = {}
    indirect: list[IndirectSpeech] = []
    for number, paragraph in enumerate(paragraphs):
        last: Span | None = None
        for words in sentences_of(text, paragraph, quoted.get(number, ()), passages):
            found = list(_attributions(words))
            for k, word in enumerate(words):
                if word.quotation is not None:
                    credit = _credit(words, k, found, last)
                    credits[word.quotation] = credit
                    last = credit.speaker or last
            for k, one in enumerate(found):
                last = _span(words, one.speaker)
                indirect += _reported(words, one, found[k + 1] if k + 1 < len(found) else None)
    return credits, indirect


def _span(words: Sequence[Word], phrase: Words) -> Span:
    return Span(words[phrase[0]].start, words[phrase[1] - 1].end)


def _attributions(words: Sequence[Word]) -> Iterator[_Attribution]:
    before: _Attribution | None = None
    for k, word in enumerate(words):
        one = _source(words, k) if not (word.capital and k) else None
        if one is None and not word.capital:
            one = _so(words, k) or _perfect(words, k) or _by_verb(words, k, before)
        if one is not None:
            before = one
            yield one


def _by_verb(words: Sequence[Word], k: int, before: _Attribution | None) -> _Attribution | None:
    verb = next((one for one in VERBS.get(words[k].low, ()) if _has_prefix(words, k, one.prefix)), None)
    if verb is None or k == 0:
        return None
    previous = words[k - 1]
    if previous.low in CONJUNCTIONS and before is not None:
        return _Attribution(k, k + 1, verb, before.speaker)
    is_inverted = previous.low == "," or previous.quotation is not None
    if is_inverted:
        apposed = _apposed(words, k)
        if apposed is not None:
            return _Attribution(k, k + 1, verb, apposed)
    else:
        first = _clause_start(words, k)
        end = phrase_at(words, first)
        if end is not None and only_adverbs(words[end:k]):
            return _Attribution(k, k + 1, verb, (first, end))
    first = over_adverbs(words, k + 1)
    end = phrase_at(words, first)
    return None if end is None else _Attribution(k, k + 1, verb, (first, end), is_inverted)


def _has_prefix(words: Sequence[Word], k: int, prefix: str) -> bool:
    """Tell whether the verb's particle closes its clause: "teilte das Ministerium mit"."""
    if not prefix:
        return True
    for j in range(k + 1, min(len(words), k + _FURTHEST_PREFIX)):
        if words[j].low == prefix and (j + 1 == len(words) or words[j + 1].low in _STOPS):
            return True
        if words[j].quotation is not None or words[j].low in _BREAKS:
            return False
    return False


def _apposed(words: Sequence[Word], k: int) -> Words | None:
    """Return of whom more is told: "Anna Olsen, Chefin der Werft, sagte", "Olsen, die es weiß, sagte"."""
    first = _clause_start(words, k)
    end = phrase_at(words, first)
    if end is None or end >= k - 1 or words[end].low != ",":
        return None
    inside = words[end + 1 : k - 1]
    is_one = all(word.quotation is None and word.low != "," for word in inside)
    is_told = words[end + 1].low in RELATIVES or phrase_at(words, end + 1) is not None
    return (first, end) if is_one and is_told else None


def _clause_start(words: Sequence[Word], k: int) -> int:
    start = k
    while start > 0 and words[start - 1].quotation is None and words[start - 1].low not in _BREAKS:
        start -= 1
    while start < k and words[start].low in CONJUNCTIONS:
        start += 1
    return start


def _so(words: Sequence[Word], k: int) -> _Attribution | None:
    """Read "…“, so die Ministerin" and "…, so Olsen weiter"."""
    if words[k].low != "so" or k == 0 or (words[k - 1].low != "," and words[k - 1].quotation is None):
        return None
    end = phrase_at(words, k + 1)
    if end is None:
        return None
    is_over = end == len(words) or words[end].low in _STOPS or words[end].low in ADVERBS
    return _Attribution(k, k + 1, SO, (k + 1, end), True) if is_over else None


def _perfect(words: Sequence[Word], k: int) -> _Attribution | None:
    """Read "…“, hat er gesagt" and, before a colon, "am Montag hatte er gesagt: „…"."""
    if words[k].low not in PERFECT or k == 0:
        return None
    if words[k - 1].low != "," and words[k - 1].quotation is None:
        return _perfect_before_colon(words, k)
    end = phrase_at(words, k + 1)
    for j in range(end or len(words), min(len(words), (end or 0) + _LONGEST_SPEAKER)):
        if words[j].low in PARTICIPLES and end is not None:
            return _Attribution(k, j + 1, SO, (k + 1, end), True)
    return None


def _perfect_before_colon(words: Sequence[Word], k: int) -> _Attribution | None:
    """Read "Am Montag hatte er gesagt: „…" and "Er hat gesagt: „…": the participle closes the clause."""
    last = next((j for j in range(k + 1, len(words)) if words[j].quotation is not None), len(words)) - 2
    if last <= k or words[last + 1].low != ":" or words[last].low not in PARTICIPLES:
        return None
    first = _clause_start(words, k)
    end = phrase_at(words, first)
    if end is None or not only_adverbs(words[end:k]):
        first = over_adverbs(words, k + 1)
        end = phrase_at(words, first)
    return None if end is None or end > last else _Attribution(last, last + 1, SO, (first, end))


def _source(words: Sequence[Word], k: int) -> _Attribution | None:
    """Read "laut Olsen", "nach Angaben der Polizei" and "der Polizei zufolge"."""
    low = words[k].low
    if low == "zufolge":
        for first in range(max(0, k - _LONGEST_SPEAKER), k):
            if phrase_at(words, first) == k:
                return _Attribution(k, k + 1, SO, (first, k), is_source=True)
        return None
    begin = k + 1
    if low == "nach":
        account = next((j for j in range(k + 1, min(len(words), k + 4)) if words[j].low in ACCOUNTS), None)
        if account is None:
            return None
        begin = account + 1
        begin += begin < len(words) and words[begin].low in ("von", "vom")
    elif low != "laut":
        return None
    end = phrase_at(words, begin)
    return None if end is None else _Attribution(k, begin, SO, (begin, end), is_source=True)


def _credit(words: Sequence[Word], k: int, found: Sequence[_Attribution], last: Span | None) -> Credit:
    """Return who says the quotation that is word `k`."""
    one = _attribution_of(words, k, found)
    if one is not None:
        credit = Credit(
            _span(words, one.speaker),
            Span(words[one.start].start, words[one.end - 1].end),
            one.verb.cue_class,
        )
        opened = one.start - 1 - (words[one.start - 1].low == ",")
        if one.is_inverted and one.start < k and opened >= 0:
            # "…“, sagte Olsen, „…“: one speech.
            credit.continues = words[opened].quotation
        return credit
    if k > 1 and words[k - 1].low == ":" and phrase_at(words, 0) == k - 1:
        return Credit(_span(words, (0, k - 1)))
    is_alone = all(word.low in _STOPS for j, word in enumerate(words) if j != k)
    return Credit(last) if is_alone else Credit()


def _attribution_of(words: Sequence[Word], k: int, found: Sequence[_Attribution]) -> _Attribution | None:
    introduced = k > 0 and words[k - 1].low == ":"
    following = k + 1 + (words[k + 1 : k + 2] != [] and words[k + 1].low == ",")
    for one in found:
        if one.is_inverted and one.start == following and not introduced:
            return one
    for one in reversed(found):
        if one.is_source or one.behind > k:
            continue
        between = words[one.behind : k]
        if one.is_inverted and not (introduced or words[k - 1].low == ","):
            continue
        if all(word.quotation is None and word.low != ";" for word in between):
            return one
    return next((one for one in found if one.is_source or _closes(words, k, one)), None)


def _closes(words: Sequence[Word], k: int, one: _Attribution) -> bool:
    """Tell whether the sentence of the quotation goes on up to this one: "Q sei es, sagte sie"."""
    between = words[k + 1 : one.start]
    return one.is_inverted and one.start > k and all(word.quotation is None for word in between)


def _reported(
    words: Sequence[Word], one: _Attribution, later: _Attribution | None
) -> Iterator[IndirectSpeech]:
    start, end = _content(words, one)
    if later is not None and start <= later.start < end and later.speaker == one.speaker:
        # She said that it was safe, and stressed: Q.
        end = later.start
    while end > start and (words[end - 1].low in _STOPS or words[end - 1].low in CONJUNCTIONS):
        end -= 1
    if end - start >= _SHORTEST_CLAUSE and all(word.quotation is None for word in words[start:end]):
        cue = Span(words[one.start].start, words[one.end - 1].end)
        yield IndirectSpeech(_span(words, (start, end)), _span(words, one.speaker), cue, one.verb.cue_class)


def _content(words: Sequence[Word], one: _Attribution) -> Words:
    """Return the words that are reported: behind a comma, before it, or beside a source."""
    if one.is_source:
        if min(one.start, one.speaker[0]) == 0:
            return one.behind, len(words)
        is_last = one.behind >= len(words) or words[one.behind].low in _STOPS
        return (0, one.start - 1) if is_last and words[one.start - 1].low == "," else _NOTHING
    if not one.verb.takes_clause:
        return _NOTHING
    after = _clause_after(words, one)
    if after != _NOTHING or not one.is_inverted or words[one.start - 1].low != ",":
        return after
    # "Das Tal ist sicher, sagte Olsen."
    first = words[0].low
    is_reported = any(word.low in SUBJUNCTIVES for word in words[: one.start])
    is_circumstance = first in SUBORDINATING or (first in ADVERBS and not is_reported)
    return _NOTHING if is_circumstance else (int(first in _THAT), one.start - 1)


def _clause_after(words: Sequence[Word], one: _Attribution) -> Words:
    comma = next((k for k in range(one.behind, len(words)) if words[k].low in _STOPS), len(words))
    if comma + 1 >= len(words) or words[comma].low != ",":
        return _NOTHING
    start = comma + 1
    if words[start].low in _THAT or words[start].low == "ob":
        return start + (words[start].low != "ob"), len(words)
    is_reported = any(word.low in SUBJUNCTIVES for word in words[start:])
    return (start, len(words)) if is_reported else _NOTHING
