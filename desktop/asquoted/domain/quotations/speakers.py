"""Which verb, and so which speaker, each quotation belongs to."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from asquoted.domain.quotations.besides import contrasted, is_complement, is_cry, named_beside, told_of
from asquoted.domain.quotations.grammar import DASHES, words_of
from asquoted.domain.quotations.kinds import ADVERB, COMMA, DASH, IN_S, OWNER, STOP
from asquoted.domain.quotations.mentions import Mentions
from asquoted.domain.quotations.offices import head_of
from asquoted.domain.quotations.phrases import (
    Words,
)
from asquoted.domain.quotations.subjects import main_subject
from asquoted.domain.quotations.unlisted import Attribution
from asquoted.domain.quotations.words import QUOTED, Sentence
from asquoted.domain.speech import CueClass
from asquoted.domain.text import Span

_PRONOUNS = words_of("he she it they we i you that this")
_LEADING_IN = frozenset((",", ":", "that", "of"))
_PASSED_OVER = COMMA | DASH | ADVERB
_CLAUSE_BREAKS = frozenset((",", ";", ":", QUOTED))
_SEVERAL = frozenset(("they", "we", "those", "many", "some", "others", "both"))
_OF_THE_MIND = words_of("favor favour support back oppose consider view expect want hope think believe")


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
    one = _attribution_of(sentence, place, attributions)
    other = None if one is None or one.end > place else contrasted(sentence, one, place)
    if other is not None:
        return Credit(sentence.span(*other), named=memory.mentions.resolve(sentence, other), beside=True)
    if one is not None:
        return Credit(
            sentence.span(*one.speaker) if one.speaker else None,
            sentence.span(one.start, one.end),
            one.verb.cue_class,
            named.get(one.speaker) if one.speaker else None,
            close=_introduces(sentence, one, place) if one.end <= place else _follows(sentence, place, one),
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


def _attribution_of(sentence: Sentence, place: int, attributions: list[Attribution]) -> Attribution | None:
    if not attributions:
        return None
    after = next(
        (a for a in attributions if a.start > place and a.speaker and _follows(sentence, place, a)), None
    )
    earlier = [a for a in attributions if a.end <= place and not _belongs_back(sentence, a)]
    if (
        after is not None
        and after.verb.lemma == "according"
        and earlier
        and _governs(sentence, earlier[-1], place)
    ):
        # "She warned that it would “never” end, according to the agency": it is she who says so.
        return _outermost(sentence, place, earlier)
    # "Called it Q and vowed to appeal": the subject of both stands before, and the first verb brings Q in.
    is_second = after is not None and after.speaker is not None and after.speaker[1] <= place
    if earlier and (after is None or is_second or _introduces(sentence, earlier[-1], place)):
        return _outermost(sentence, place, earlier)
    if after is not None:
        return after
    return next((a for a in attributions if a.start > place and _closes(sentence, a)), None)


def _governs(sentence: Sentence, one: Attribution, place: int) -> bool:
    """Tell whether the quotation stands in the very clause that a verb of saying reports."""
    is_saying = one.speaker is not None and bool(set(one.verb.frames) & {"s", "t"})
    return is_saying and _CLAUSE_BREAKS.isdisjoint(sentence.words[one.end : place])


def _outermost(sentence: Sentence, place: int, earlier: list[Attribution]) -> Attribution:
    """Return whose words they are where one attribution stands inside another.

    In "she said she hopes", "he said it shows" the words are the first one's. They are the
    second one's where that one speaks by name: "she said Mr. Vey called it", or by a pronoun that cannot
    mean the first one: "critics recall that she said".
    """
    chosen = earlier[-1]
    for one in reversed(earlier[:-1]):
        if _is_set_off(sentence, one, chosen):
            chosen = one
            continue
        if chosen.speaker is None:
            if one.speaker is not None and one.end >= chosen.start - 8:
                chosen = one
            continue
        inside = one.end <= chosen.speaker[0] and "s" in one.verb.frames and one.speaker is not None
        if not inside or any(word in _CLAUSE_BREAKS for word in sentence.words[one.end : chosen.speaker[0]]):
            continue
        pronoun = (
            chosen.speaker[1] - chosen.speaker[0] == 1 and sentence.words[chosen.speaker[0]] in _PRONOUNS
        )
        speaks = set(chosen.verb.frames) & {"s", "n"} and chosen.verb.lemma not in _OF_THE_MIND
        if pronoun and _is_another(sentence, one, chosen.speaker):
            continue
        if pronoun or not speaks or (chosen.relative and not _introduces(sentence, chosen, place)):
            chosen = one
    return chosen


def _is_set_off(sentence: Sentence, one: Attribution, inside: Attribution) -> bool:
    """Read `The mayor's men, she claimed, had asked for Q`: her clause stands inside the other verb's."""
    words = sentence.words
    if one.speaker is None or inside.speaker is None or "s" not in one.verb.frames or one.inverted:
        return False
    first = one.speaker[0] - 1
    return inside.speaker[1] <= first and words[first] == "," and words[one.end : one.end + 1] == [","]


def _is_another(sentence: Sentence, outer: Attribution, inner: Words) -> bool:
    """Tell whether a "he" or "she" cannot mean the outer speaker: several people, or of another gender."""
    pronoun = sentence.words[inner[0]]
    if outer.speaker is None or pronoun not in ("he", "she"):
        return False
    first, head = sentence.words[outer.speaker[0]], head_of(sentence, outer.speaker)
    if first in ("he", "she"):
        return first != pronoun
    # "Critics recall", but "Rawlings recalls": a capital at the beginning is a name's as often.
    is_plural = sentence.kinds[head] & IN_S and (not sentence.capital[head] or outer.verb.is_base)
    return first in _SEVERAL or (bool(is_plural) and not sentence.kinds[head] & OWNER)


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
    if any(one.start > second and one.speaker and _follows(sentence, second, one) for one in attributions):
        # "Q, said one; Q, said the other."
        return False
    return _follows(sentence, first, between[0]) and words[first + 1] != "and"


def _follows(sentence: Sentence, place: int, one: Attribution) -> bool:
    """Tell whether the attribution stands right after the quotation: `Q, she said` or `Q said Ms. Vey`."""
    begin = one.start if one.inverted or one.speaker is None else min(one.start, one.speaker[0])
    if begin <= place:
        begin = one.start
    for k in range(place + 1, begin):
        if not sentence.kinds[k] & _PASSED_OVER and sentence.words[k] != "and":
            return False
    return True


def _belongs_back(sentence: Sentence, one: Attribution) -> bool:
    """Tell whether the attribution looks back on a quotation and its sentence ends there."""
    return one.inverted and one.verb.lemma != "according"


def _introduces(sentence: Sentence, one: Attribution, place: int) -> bool:
    """Tell whether nothing but a comma, a colon, "that" or "of" parts the verb from the quotation."""
    begin = one.end if one.inverted or one.behind > place else one.behind
    return _LEADING_IN.issuperset(sentence.words[begin:place])


def _closes(sentence: Sentence, one: Attribution) -> bool:
    """Tell whether the sentence ends with this attribution: `…, he said.`"""
    if one.verb.lemma == "according":
        return True
    first = one.start if one.speaker is None else min(one.start, one.speaker[0])
    return first > 0 and sentence.words[first - 1] == "," and "s" in one.verb.frames


def _goes_on(sentence: Sentence, place: int, memory: Memory) -> bool:
    """Tell whether the quotation opens a sentence right after its speaker spoke or was spoken of."""
    if memory.said is None or sentence.paragraph - memory.paragraph > 1:
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
    remember_subject(sentence, memory)


def _is_of_object(sentence: Sentence, one: Attribution) -> bool:
    """Read `a letter which everybody has read`: told of the letter, and nobody speaks."""
    first = one.speaker[0] if one.speaker else 0
    return first > 0 and first < one.start and sentence.words[first - 1] in ("which", "whom")


def remember_subject(sentence: Sentence, memory: Memory) -> None:
    """Remember of whom the sentence tells."""
    phrase = main_subject(sentence)
    if phrase is not None:
        # No "of" stands in such a phrase: its last word heads it.
        memory.named = memory.mentions.resolve(sentence, phrase, phrase[1] - 1)
        memory.said, memory.paragraph = (sentence, phrase), sentence.paragraph
