"""Which verb, and so which speaker, each quotation belongs to."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from asquoted.domain.quotations.besides import (
    author_of,
    contrasted,
    is_complement,
    is_cry,
    named_beside,
    told_of,
)
from asquoted.domain.quotations.choosing import attribution_of, follows, introduces
from asquoted.domain.quotations.grammar import DASHES
from asquoted.domain.quotations.kinds import COMMA, STOP
from asquoted.domain.quotations.mentions import Mentions
from asquoted.domain.quotations.phrases import (
    Words,
)
from asquoted.domain.quotations.subjects import main_subject
from asquoted.domain.quotations.unlisted import Attribution
from asquoted.domain.quotations.words import QUOTED, Sentence
from asquoted.domain.speech import CueClass
from asquoted.domain.text import Span


@dataclass(slots=True)
class Credit:
    """Who a quotation is credited to; `cue` is missing where only the context tells.

    `close` says that nothing parts verb and quotation, `names` that the verb is one that
    gives something a name ("called it"), `beside` that the speaker is given without a verb,
    `continues` which quotation this one goes on with after an interruption.
    `named` is the fullest mention of the speaker by name, where it is sure who that is.
    """

    speaker: Span | None = None
    cue: Span | None = None
    cue_class: CueClass | None = None
    named: Span | None = None
    close: bool = False
    names: bool = False
    beside: bool = False
    continues: int | None = None


@dataclass(slots=True)
class Memory:
    """Who spoke last, as a reader remembers it, and who has been named."""

    said: Span | tuple[Sentence, Words] | None = None
    named: Span | None = None
    paragraph: int = -1
    spoke_in: int = -1
    mentions: Mentions = field(default_factory=Mentions)

    @property
    def speaker(self) -> Span | None:
        """Who spoke last, or was spoken of; worked out when it is asked for, as it seldom is."""
        if isinstance(self.said, tuple):
            sentence, phrase = self.said
            return sentence.span(*phrase)
        return self.said

    def keep(self, said: Span | tuple[Sentence, Words], named: Span | None, paragraph: int) -> None:
        """Remember who spoke, or was spoken of."""
        self.said, self.named, self.paragraph = said, named, paragraph


def name_speakers(
    sentence: Sentence, attributions: Sequence[Attribution], memory: Memory
) -> dict[Words, Span]:
    """Return the named mention for each speaker of the sentence that can be resolved."""
    named: dict[Words, Span] = {}
    for one in attributions:
        if one.speaker is not None and one.speaker not in named:
            mention = memory.mentions.resolve(sentence, one.speaker)
            if mention is not None:
                named[one.speaker] = mention
    return named


def credit_sentence(
    sentence: Sentence,
    attributions: list[Attribution],
    named: dict[Words, Span],
    credits: dict[int, Credit],
    memory: Memory,
) -> None:
    """Credit the quotations of one sentence, and remember who spoke."""
    if not sentence.quoted:
        _remember(sentence, attributions, named, memory)
        return
    previous: int | None = None
    for place, number in sentence.quoted.items():
        credit = _credit(sentence, place, attributions, named, memory)
        if previous is not None and _is_interrupted(sentence, previous, place, attributions):
            before = sentence.quoted[previous]
            credit = replace(credits[before], continues=before)
        credits[number] = credit
        previous = place
        if credit.speaker is not None:
            memory.keep(credit.speaker, credit.named, sentence.paragraph)
            memory.spoke_in = sentence.paragraph
    _remember(sentence, attributions, named, memory)


def _credit(
    sentence: Sentence,
    place: int,
    attributions: list[Attribution],
    named: dict[Words, Span],
    memory: Memory,
) -> Credit:
    if is_cry(sentence, place):
        crier = named_beside(sentence, place)
        return Credit(sentence.span(*crier) if crier else None, beside=True)
    one = attribution_of(sentence, place, attributions)
    other = None if one is None or one.end > place else contrasted(sentence, one, place)
    if other is not None:
        return Credit(sentence.span(*other), named=memory.mentions.resolve(sentence, other), beside=True)
    if one is not None:
        return Credit(
            sentence.span(*one.speaker) if one.speaker else None,
            sentence.span(one.start, one.end),
            one.verb.cue_class,
            named.get(one.speaker) if one.speaker else None,
            close=introduces(sentence, one, place) if one.end <= place else follows(sentence, place, one),
            names="n" in one.verb.frames,
        )
    beside = named_beside(sentence, place)
    if beside is not None:
        return Credit(sentence.span(*beside), named=memory.mentions.resolve(sentence, beside), beside=True)
    teller = told_of(sentence, place, attributions)
    if teller is not None:
        return Credit(sentence.span(*teller), named=named.get(teller), beside=True)
    if is_complement(sentence, place) and sentence.paragraph == memory.spoke_in:
        return Credit(memory.speaker, named=memory.named, beside=True)
    if _goes_on(sentence, place, memory):
        # Further down the page a name says more than the "she" of the paragraph before.
        here = sentence.paragraph == memory.paragraph
        return Credit(memory.speaker if here else memory.named or memory.speaker, named=memory.named)
    is_headline = sentence.first and sentence.last and sentence.is_heading()
    phrase = None if is_headline else main_subject(sentence)
    if phrase is None or phrase[1] > place:
        return Credit()
    return Credit(sentence.span(*phrase), named=memory.mentions.resolve(sentence, phrase))


def _is_interrupted(sentence: Sentence, first: int, second: int, attributions: list[Attribution]) -> bool:
    """Read `Q, she said, Q`: nothing but who spoke, set off by commas, parts one speech."""
    words = sentence.words
    if words[second - 1] not in (",", ";") and words[second - 1] not in DASHES:
        return False
    # "…," he said, pointing at it, "…": what he did meanwhile is no second attribution.
    between = [
        one
        for one in attributions
        if first < one.start < second and not (one.verb.is_participle and "s" not in one.verb.frames)
    ]
    if len(between) != 1 or between[0].speaker is None or "s" not in between[0].verb.frames:
        return False
    if any(one.start > second and one.speaker and follows(sentence, second, one) for one in attributions):
        # "Q, said one; Q, said the other."
        return False
    return follows(sentence, first, between[0]) and words[first + 1] != "and"


def _goes_on(sentence: Sentence, place: int, memory: Memory) -> bool:
    """Tell whether the quotation opens a sentence right after its speaker spoke or was spoken of."""
    if memory.said is None or sentence.paragraph - memory.paragraph > 1:
        return False
    above = memory.said[0] if isinstance(memory.said, tuple) else None
    is_line = above is not None and not (above.kinds and above.kinds[-1] & STOP)
    is_below = is_line and sentence.paragraph > memory.paragraph
    if is_below and any(word != QUOTED and word[:1].isalpha() for word in sentence.words):
        # A name in a line of its own speaks what stands alone below it; else it is a newspaper's.
        return False
    return all(
        kind & (STOP | COMMA) or word == "and"
        for kind, word in zip(sentence.kinds[:place], sentence.words, strict=False)
    )


def _remember(
    sentence: Sentence, attributions: list[Attribution], named: dict[Words, Span], memory: Memory
) -> None:
    if sentence.quoted and (memory.paragraph == sentence.paragraph or not attributions):
        return
    phrase = next((a.speaker for a in attributions if a.speaker and not _is_of_object(sentence, a)), None)
    if phrase is not None:
        memory.keep((sentence, phrase), named.get(phrase), sentence.paragraph)
        return
    subject = main_subject(sentence)
    if subject is not None:
        remember_subject(sentence, subject, memory)


def _is_of_object(sentence: Sentence, one: Attribution) -> bool:
    """Read `a letter which everybody has read`: told of the letter, and nobody speaks."""
    first = one.speaker[0] if one.speaker else 0
    return first > 0 and first < one.start and sentence.words[first - 1] in ("which", "whom")


def remember_subject(sentence: Sentence, phrase: Words, memory: Memory) -> None:
    """Remember of whom the sentence tells: `phrase` is its main subject."""
    author = author_of(sentence, phrase, len(sentence.words))
    if author is not None:
        memory.keep((sentence, author), memory.mentions.resolve(sentence, author), sentence.paragraph)
        return
    # No "of" stands in such a phrase: its last word heads it.
    memory.named = memory.mentions.resolve(sentence, phrase, phrase[1] - 1)
    memory.said, memory.paragraph = (sentence, phrase), sentence.paragraph
