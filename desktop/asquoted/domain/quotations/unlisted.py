"""Reporting verbs that no list holds, known by where they stand: `…,” he stormed`."""

import re
from dataclasses import dataclass

from asquoted.domain.quotations.cues import NOUNS, VERBS, CueVerb
from asquoted.domain.quotations.grammar import DAYS, DETERMINERS, PERSONAL, PREPOSITIONS
from asquoted.domain.quotations.kinds import IN_ED, PUNCTUATION, VERB
from asquoted.domain.quotations.phrases import (
    Words,
    is_adverb,
    is_punctuation,
    phrase_ending,
    phrase_starting,
)
from asquoted.domain.quotations.shapes import any_of
from asquoted.domain.quotations.words import Sentence
from asquoted.domain.speech import CueClass

_LONGEST_SPEAKER = 8
# A word in -ed that is no listed verb, not far behind words of which all but the first are none either.
_MAY_REPORT = re.compile(
    f"(?:{any_of(lambda kind, _: not kind & PUNCTUATION)}"
    f"{any_of(lambda kind, _: not kind & (PUNCTUATION | VERB))}{{0,{_LONGEST_SPEAKER - 2}}})?"
    f"{any_of(lambda kind, capital: kind & IN_ED and not kind & VERB and not capital)}"
)


@dataclass(slots=True)
class Attribution:
    """One reporting verb of a sentence, by places of its words.

    `inverted` says that the speaker stands after the verb (`said Ms. Vey`), `relative` that
    the verb stands in a relative clause ("a man who says").
    """

    start: int
    end: int
    verb: CueVerb
    speaker: Words | None
    inverted: bool = False
    relative: bool = False

    @property
    def behind(self) -> int:
        """Where the attribution ends with its speaker, wherever that one stands."""
        return self.speaker[1] if self.speaker and self.speaker[1] > self.end else self.end


def find_unlisted(text: str, sentence: Sentence, place: int) -> Attribution | None:
    """Return the verb behind the quotation at `place`, where any verb in the past brings speech in.

    A comma, a question or an exclamation must end the quotation, else it is the sentence's subject;
    behind a preposition it is what that one governs ("On “Morning Call,” they laughed").
    """
    words = sentence.words
    at = place + 1
    if at < len(words) and words[at] == ",":
        at += 1
    if _MAY_REPORT.match(sentence.row.shape, sentence.base + at, sentence.end) is None:
        return None
    is_governed = place > 0 and (words[place - 1] in PREPOSITIONS or words[place - 1] in DETERMINERS)
    if is_governed or (at == place + 1 and text[sentence.end_of(place) - 1] not in ",?!"):
        return None
    if _may_report(sentence, at):
        speaker = phrase_starting(sentence, at + 1)
        if speaker is not None and _is_somebody(sentence, speaker) and _stops(sentence, speaker[1]):
            return Attribution(at, at + 1, _verb(words[at]), speaker, True)
        return None
    for verb in range(at + 1, min(len(words), at + _LONGEST_SPEAKER)):
        if _may_report(sentence, verb):
            speaker = phrase_ending(sentence, verb - 1)
            is_subject = speaker is not None and speaker[0] == at and _is_somebody(sentence, speaker)
            if is_subject and _stops(sentence, verb + 1):
                return Attribution(verb, verb + 1, _verb(words[verb]), speaker)
            return None
        if is_punctuation(words[verb]) or _is_listed(words[verb]):
            return None
    return None


def _may_report(sentence: Sentence, k: int) -> bool:
    word = sentence.words[k]
    return word.endswith("ed") and len(word) > 4 and not sentence.capital[k] and not _is_listed(word)


def _is_listed(word: str) -> bool:
    return word in VERBS or word in NOUNS


def _verb(word: str) -> CueVerb:
    # What no style book lists among the plain verbs colours what was said.
    return CueVerb(word, CueClass.LOADED, "s")


def _is_somebody(sentence: Sentence, phrase: Words) -> bool:
    first = phrase[0]
    return (
        sentence.capital[first] or sentence.words[first] in PERSONAL or sentence.words[first] in DETERMINERS
    )


def _stops(sentence: Sentence, k: int) -> bool:
    """Tell whether the verb has no object here: then it can only report."""
    if k >= len(sentence.words):
        return True
    word = sentence.words[k]
    return is_punctuation(word) or word in PREPOSITIONS or word in DAYS or is_adverb(word) or word == "as"
