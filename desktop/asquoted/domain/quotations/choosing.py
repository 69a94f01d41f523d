"""Which of several verbs a quotation belongs to."""

from asquoted.domain.quotations.grammar import pronoun_of, words_of
from asquoted.domain.quotations.kinds import ADVERB, COMMA, DASH, IN_S, OWNER
from asquoted.domain.quotations.offices import head_of
from asquoted.domain.quotations.phrases import Words
from asquoted.domain.quotations.unlisted import Attribution
from asquoted.domain.quotations.words import QUOTED, Sentence

_PRONOUNS = words_of("he she it they we i you that this")
_LEADING_IN = frozenset((",", ":", "that", "of"))
_PASSED_OVER = COMMA | DASH | ADVERB
_CLAUSE_BREAKS = frozenset((",", ";", ":", QUOTED))
_SEVERAL = frozenset(("they", "we", "those", "many", "some", "others", "both"))
_OF_THE_MIND = words_of("favor favour support back oppose consider view expect want hope think believe")


def attribution_of(sentence: Sentence, place: int, attributions: list[Attribution]) -> Attribution | None:
    """Return the attribution that brings the quotation at `place` in, or None."""
    if not attributions:
        return None
    after: Attribution | None = None
    earlier: list[Attribution] = []
    for one in attributions:
        if one.start > place:
            if one.speaker and follows(sentence, place, one):
                after = one
                break
        elif one.end <= place and not _belongs_back(one):
            earlier.append(one)
    is_source = after is not None and after.verb.lemma == "according"
    if is_source and earlier and _governs(sentence, earlier[-1], place):
        # "She warned that it would “never” end, according to the agency": it is she who says so.
        return _outermost(sentence, place, earlier)
    # "Called it Q and vowed to appeal": the subject of both stands before, and the first verb brings Q in.
    is_second = after is not None and after.speaker is not None and after.speaker[1] <= place
    if earlier and (after is None or is_second or introduces(sentence, earlier[-1], place)):
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
            chosen.speaker[1] - chosen.speaker[0] == 1
            and pronoun_of(sentence.words[chosen.speaker[0]]) in _PRONOUNS
        )
        speaks = set(chosen.verb.frames) & {"s", "n"} and chosen.verb.lemma not in _OF_THE_MIND
        if pronoun and _is_another(sentence, one, chosen.speaker):
            continue
        if pronoun or not speaks or (chosen.relative and not introduces(sentence, chosen, place)):
            chosen = one
    return chosen


def _is_set_off(sentence: Sentence, one: Attribution, inside: Attribution) -> bool:
    """Read `The mayor's men, she claimed, had asked for Q`: her clause stands inside the other verb's."""
    words = sentence.words
    may_stand_alone = not {"s", "p"}.isdisjoint(one.verb.frames)
    if one.speaker is None or inside.speaker is None or not may_stand_alone or one.inverted:
        return False
    first = one.speaker[0] - 1
    return inside.speaker[1] <= first and words[first] == "," and words[one.end : one.end + 1] == [","]


def _is_another(sentence: Sentence, outer: Attribution, inner: Words) -> bool:
    """Tell whether a "he" or "she" cannot mean the outer speaker: several people, or of another gender."""
    pronoun = pronoun_of(sentence.words[inner[0]])
    if outer.speaker is None or pronoun not in ("he", "she"):
        return False
    first, head = pronoun_of(sentence.words[outer.speaker[0]]), head_of(sentence, outer.speaker)
    if first in ("he", "she"):
        return first != pronoun
    # "Critics recall", but "Rawlings recalls": a capital at the beginning is a name's as often.
    is_plural = sentence.kinds[head] & IN_S and (not sentence.capital[head] or outer.verb.is_base)
    return first in _SEVERAL or (bool(is_plural) and not sentence.kinds[head] & OWNER)


def follows(sentence: Sentence, place: int, one: Attribution) -> bool:
    """Tell whether the attribution stands right after the quotation: `Q, she said` or `Q said Ms. Vey`."""
    begin = one.start if one.inverted or one.speaker is None else min(one.start, one.speaker[0])
    if begin <= place:
        begin = one.start
    for k in range(place + 1, begin):
        if not sentence.kinds[k] & _PASSED_OVER and sentence.words[k] != "and":
            return False
    return True


def _belongs_back(one: Attribution) -> bool:
    """Tell whether the attribution looks back on a quotation and its sentence ends there."""
    return one.inverted and one.verb.lemma != "according"


def introduces(sentence: Sentence, one: Attribution, place: int) -> bool:
    """Tell whether nothing but a comma, a colon, "that" or "of" parts the verb from the quotation."""
    begin = one.end if one.inverted or one.behind > place else one.behind
    return _LEADING_IN.issuperset(sentence.words[begin:place])


def _closes(sentence: Sentence, one: Attribution) -> bool:
    """Tell whether the sentence ends with this attribution: `…, he said.`"""
    if one.verb.lemma == "according":
        return True
    first = one.start if one.speaker is None else min(one.start, one.speaker[0])
    return first > 0 and sentence.words[first - 1] == "," and "s" in one.verb.frames
