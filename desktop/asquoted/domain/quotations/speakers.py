"""Which verb, and so which speaker, each quotation belongs to."""

from dataclasses import dataclass

from asquoted.domain.quotations.attribution import Attribution
from asquoted.domain.quotations.grammar import DASHES, STOPS
from asquoted.domain.quotations.phrases import is_adverb, is_punctuation, main_subject, phrase_ending
from asquoted.domain.quotations.words import Sentence
from asquoted.domain.speech import CueClass
from asquoted.domain.text import Span


@dataclass(slots=True)
class Credit:
    """Who a quotation is credited to; `cue` is missing where only the context tells.

    `close` says that nothing parts verb and quotation, `names` that the verb is one that
    gives something a name ("called it"), `beside` that the speaker is given without a verb.
    """

    speaker: Span | None = None
    cue: Span | None = None
    cue_class: CueClass | None = None
    close: bool = False
    names: bool = False
    beside: bool = False


@dataclass(slots=True)
class Memory:
    """Who spoke last, as a reader remembers it."""

    speaker: Span | None = None
    paragraph: int = -1
    announced: bool = False


def credit_sentence(
    sentence: Sentence, attributions: list[Attribution], credits: dict[int, Credit], memory: Memory
) -> None:
    """Credit the quotations of one sentence, and remember who spoke."""
    for place, number in sentence.quoted.items():
        credit = _credit(sentence, place, attributions, memory)
        credits[number] = credit
        if credit.speaker is not None:
            memory.speaker, memory.paragraph = credit.speaker, sentence.paragraph
    _remember(sentence, attributions, memory)


def _credit(sentence: Sentence, place: int, attributions: list[Attribution], memory: Memory) -> Credit:
    one = _attribution_of(sentence, place, attributions)
    if one is not None:
        return Credit(
            sentence.span(*one.speaker) if one.speaker else None,
            sentence.span(one.start, one.end),
            one.verb.cue_class,
            close=_introduces(sentence, one, place) if one.end <= place else _follows(sentence, place, one),
            names="n" in one.verb.frames,
        )
    beside = _named_beside(sentence, place)
    return Credit(beside or _remembered(sentence, place, memory), beside=beside is not None)


def _attribution_of(sentence: Sentence, place: int, attributions: list[Attribution]) -> Attribution | None:
    after = next((a for a in attributions if a.start > place and _follows(sentence, place, a)), None)
    before = next(
        (a for a in reversed(attributions) if a.end <= place and not _belongs_back(sentence, a)), None
    )
    if before is not None and (after is None or _introduces(sentence, before, place)):
        return before
    if after is not None:
        return after
    return next((a for a in attributions if a.start > place and _closes(sentence, a)), None)


def _follows(sentence: Sentence, place: int, one: Attribution) -> bool:
    """Tell whether the attribution stands right after the quotation: `Q, she said` or `Q said Ms. Vey`."""
    begin = one.start if one.inverted or one.speaker is None else min(one.start, one.speaker[0])
    if begin <= place:
        begin = one.start
    return all(
        word in (",",) or word in DASHES or is_adverb(word) or word == "and"
        for word in sentence.words[place + 1 : begin]
    )


def _belongs_back(sentence: Sentence, one: Attribution) -> bool:
    """Tell whether the attribution looks back on a quotation and its sentence ends there."""
    return one.inverted and one.verb.lemma != "according"


def _introduces(sentence: Sentence, one: Attribution, place: int) -> bool:
    """Tell whether nothing but a comma, a colon or "that" parts the verb from the quotation."""
    return all(word in (",", ":", "that") for word in sentence.words[one.end : place])


def _closes(sentence: Sentence, one: Attribution) -> bool:
    """Tell whether the sentence ends with this attribution: `…, he said.`"""
    if one.verb.lemma == "according":
        return True
    first = one.start if one.speaker is None else min(one.start, one.speaker[0])
    return first > 0 and sentence.words[first - 1] == "," and "s" in one.verb.frames


def _named_beside(sentence: Sentence, place: int) -> Span | None:
    """Read `Q — Ann Vey` and `Ann Vey: Q`."""
    words = sentence.words
    if place + 2 < len(words) and words[place + 1] in DASHES and sentence.capital[place + 2]:
        end = place + 2
        while end < len(words) and not is_punctuation(words[end]):
            end += 1
        if end - place < 9 and sentence.capital[end - 1]:
            return sentence.span(place + 2, end)
    if place > 1 and words[place - 1] == ":":
        phrase = main_subject(sentence) or phrase_ending(sentence, place - 2)
        return sentence.span(*phrase) if phrase else None
    return None


def _remembered(sentence: Sentence, place: int, memory: Memory) -> Span | None:
    """Return the last speaker where the quotation is a sentence of its own right after it."""
    alone = all(word[0] in STOPS or word in (",", "and") for word in sentence.words[:place])
    if not alone or memory.speaker is None:
        phrase = main_subject(sentence)
        return sentence.span(*phrase) if phrase and phrase[1] <= place else None
    if sentence.paragraph == memory.paragraph or sentence.paragraph == memory.paragraph + 1:
        return memory.speaker
    return None


def _remember(sentence: Sentence, attributions: list[Attribution], memory: Memory) -> None:
    if sentence.quoted and (memory.paragraph == sentence.paragraph or not attributions):
        return
    phrase = next((a.speaker for a in attributions if a.speaker), None) or main_subject(sentence)
    if phrase is not None:
        memory.speaker, memory.paragraph = sentence.span(*phrase), sentence.paragraph
