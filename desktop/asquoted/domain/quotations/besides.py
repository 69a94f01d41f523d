"""Who speaks where no verb says so: a name beside the quotation, or a clause about the speaker."""

from collections.abc import Sequence

from asquoted.domain.quotations.grammar import AUXILIARIES, BE, DASHES, DETERMINERS, PREPOSITIONS, words_of
from asquoted.domain.quotations.kinds import ADVERB, CONJUNCTION, PREPOSITION
from asquoted.domain.quotations.offices import office_of
from asquoted.domain.quotations.phrases import (
    Words,
    is_punctuation,
    phrase_ending,
    phrase_starting,
)
from asquoted.domain.quotations.subjects import clause_subject, main_subject
from asquoted.domain.quotations.unlisted import Attribution
from asquoted.domain.quotations.words import QUOTED, Sentence

_FURTHEST_WHO = 5
# "Here is the line that will lead the bulletins: Q", "Then came the words of the day: Q".
_PRESENTING = frozenset(("here", "there", "then", "what", "this", "that"))
_CRIES = words_of(
    "cry cries shout shouts chant chants call calls whisper whispers murmur murmurs roar roars yell yells"
)


def named_beside(sentence: Sentence, place: int) -> Words | None:
    """Read `Q — Ann Vey` and `Ann Vey: Q`."""
    words = sentence.words
    if words[place + 1 : place + 2] == ["from"] and is_cry(sentence, place):
        return phrase_starting(sentence, place + 2)
    if place + 2 < len(words) and words[place + 1] in DASHES and sentence.capital[place + 2]:
        end = place + 2
        while end < len(words) and not is_punctuation(words[end]):
            end += 1
        if end - place < 9 and sentence.capital[end - 1]:
            return (place + 2, end)
    if place > 4 and words[0] == "for" and sentence.capital[1] and words[place - 1] in BE:
        # "For Ann Vey, it was Q": how she sees it.
        phrase = phrase_starting(sentence, 1)
        if phrase is not None and words[place - 2] in ("it", "this", "that") and words[place - 3] == ",":
            return phrase
    if place > 1 and words[place - 1] == ":" and words[0] not in _PRESENTING:
        phrase = _without_hour(sentence, phrase_ending(sentence, place - 2))
        if phrase is not None and sentence.first and sentence.last and _is_label(sentence, phrase):
            return None
        if phrase is not None and (not _is_somebody(sentence, phrase) or _is_governed(sentence, phrase)):
            phrase = None
        subject = main_subject(sentence)
        return (author_of(sentence, subject, place) if subject else None) or subject or phrase
    return None


def author_of(sentence: Sentence, subject: Words, end: int) -> Words | None:
    """Read `The following statement was issued on Monday by Ann Vey:`: she speaks, not her statement."""
    words, behind = sentence.words[: subject[1]], sentence.words[subject[1] : end]
    if not words or words[-1] not in _SAID_IN or behind[:1] not in _WAS:
        return None
    return phrase_starting(sentence, subject[1] + behind.index("by") + 1) if "by" in behind else None


_SAID_IN = words_of("""
    statement statements remark remarks comment comments message letter text notice speech address appeal
    reply announcement note post email memo declaration
""")
_WAS = (["was"], ["were"], ["is"], ["are"])


def _without_hour(sentence: Sentence, phrase: Words | None) -> Words | None:
    """Return the phrase without the hour that a live blog sets before a name: "14:32 Ann Vey: Q"."""
    if phrase is None:
        return None
    first, end = phrase
    while first + 1 < end and sentence.words[first].isdigit():
        first += 1
    return first, end


def _is_governed(sentence: Sentence, phrase: Words) -> bool:
    """Read `And on the plan: Q`: what the words are about; but `From Ann Vey: Q` says who speaks."""
    before = phrase[0] - 1
    is_about = before >= 0 and sentence.kinds[before] & PREPOSITION
    return bool(is_about) and sentence.words[before] not in ("from", "by", "of")


def _is_somebody(sentence: Sentence, phrase: Words) -> bool:
    """Tell whether a phrase may name a speaker: "The words had been plainer: Q", "Then: Q" name none."""
    if phrase[1] - phrase[0] == 1 and sentence.kinds[phrase[0]] & (ADVERB | CONJUNCTION | PREPOSITION):
        return False
    first, last = sentence.words[phrase[0]], phrase[1] - 1
    if sentence.capital[last] or office_of(sentence, phrase) is not None:
        return True
    # "Then came a warning: Q": what stands behind a verb is its object.
    return first in DETERMINERS and not any(word[0].isalpha() for word in sentence.words[: phrase[0]])


def is_cry(sentence: Sentence, place: int) -> bool:
    """Read `amid cries of “Shame” from the benches`: no verb, and not the sentence's subject that cries."""
    words = sentence.words
    return place > 1 and words[place - 1] == "of" and words[place - 2] in _CRIES


def _is_label(sentence: Sentence, phrase: Words) -> bool:
    """Tell whether a line on its own begins with what it is about and no one who speaks: "Cash pledge: Q"."""
    if any(word[0].isalnum() for word in sentence.words[: phrase[0]]):
        return False
    is_named = sentence.capital[phrase[1] - 1] or sentence.words[phrase[0]] in DETERMINERS
    return phrase[1] - phrase[0] > 1 and not is_named and office_of(sentence, phrase) is None


def told_of(sentence: Sentence, place: int, attributions: Sequence[Attribution]) -> Words | None:
    """Return the speaker of whom a relative clause tells more: `said Ann Vey, who has “no plans”`."""
    words = sentence.words
    for one in attributions:
        end = one.speaker[1] if one.inverted and one.speaker else place
        if end < place <= end + _FURTHEST_WHO and words[end : end + 2] == [",", "who"]:
            return one.speaker
    return None


def contrasted(sentence: Sentence, one: Attribution, place: int) -> Words | None:
    """Return the new subject where "while" sets another clause against the one that reports.

    "Ann Vey said it was “late”, while the league put the cost at “ninety crowns”."
    """
    words = sentence.words
    for k in range(place - 1, one.end, -1):
        if words[k] in ("while", "whereas") and words[k - 1] == "," and QUOTED in words[one.end : k]:
            return clause_subject(sentence, k + 1)
    return None


def is_complement(sentence: Sentence, place: int) -> bool:
    """Tell whether a verb takes the quotation for what it says: `there will be “no more”`.

    Scare marks stand round one word of a phrase, before its noun or behind its article.
    """
    words = sentence.words
    if place == 0 or words[place - 1] not in AUXILIARIES:
        return False
    return place + 1 >= len(words) or is_punctuation(words[place + 1]) or words[place + 1] in PREPOSITIONS
