"""Who says it, by which verb, in one sentence."""

from dataclasses import dataclass

from asquoted.domain.quotations.cues import NOUN_LIKE, NOUNS, VERBS, CueVerb
from asquoted.domain.quotations.grammar import (
    AUXILIARIES,
    BE,
    DASHES,
    DETERMINERS,
    HAVE,
    MODALS,
    PREPOSITIONS,
    RELATIVES,
    SUBJECT_PRONOUNS,
)
from asquoted.domain.quotations.phrases import (
    Words,
    is_adverb,
    is_punctuation,
    main_subject,
    phrase_ending,
    phrase_starting,
    subject_before,
)
from asquoted.domain.quotations.words import QUOTED, Sentence
from asquoted.domain.speech import CueClass

_PUT = CueVerb("put", CueClass.NEUTRAL, "s")
_ACCORDING = CueVerb("according", CueClass.NEUTRAL, "st")


@dataclass(slots=True)
class Attribution:
    """One reporting verb of a sentence, by places of its words.

    `inverted` says that the speaker stands after the verb (`said Ms. Vey`).
    """

    start: int
    end: int
    verb: CueVerb
    speaker: Words | None
    inverted: bool = False


def find_attributions(sentence: Sentence) -> list[Attribution]:
    """Return the reporting verbs of the sentence with their speakers, in order."""
    found: list[Attribution] = []
    words = sentence.words
    for k, word in enumerate(words):
        if word == "according" and words[k + 1 : k + 2] == ["to"]:
            found.append(Attribution(k, k + 2, _ACCORDING, phrase_starting(sentence, k + 2), True))
            continue
        if word == "put" and words[k + 1 : k + 2] == ["it"]:
            found.append(Attribution(k, k + 2, _PUT, subject_before(sentence, k)))
            continue
        noun = NOUNS.get(word)
        if noun is not None and words[k + 1 : k + 2] == ["that"]:
            found.append(Attribution(k, k + 1, noun, _owner(sentence, k)))
            continue
        verb = VERBS.get(word)
        if verb is None or not _is_verb(sentence, k, verb):
            continue
        found.append(_attribute(sentence, k, verb, found))
    return found


def _is_verb(sentence: Sentence, k: int, verb: CueVerb) -> bool:
    """Tell a reporting verb from a noun or a passive of the same form."""
    words = sentence.words
    word = words[k]
    if sentence.capital[k] and k > 0 and not is_punctuation(words[k - 1]) and not sentence.is_heading():
        return False
    before = k - 1
    while before >= 0 and is_adverb(words[before]):
        before -= 1
    if before < 0:
        return verb.is_participle
    left = words[before]
    if left in BE and not verb.is_participle:
        return False
    if left == "been" or left == "being":
        return verb.is_participle
    if verb.is_base and left not in ("to",) and left not in MODALS and left in ("he", "she", "it"):
        return False
    if word not in NOUN_LIKE:
        return left not in DETERMINERS or left in SUBJECT_PRONOUNS or left in RELATIVES
    if left in SUBJECT_PRONOUNS or left in HAVE or left in MODALS or left in ("to", QUOTED, ")"):
        return True
    if left in AUXILIARIES:
        return verb.is_participle
    if left == "," or left in DASHES or left == "and":
        return not verb.is_base
    if left in DETERMINERS or left in PREPOSITIONS or left.endswith(("'s", "’s", "s'", "s’")):
        return False
    if verb.is_base:
        return left.endswith("s") and words[k + 1 : k + 2] == ["that"]
    return sentence.capital[before] or words[k + 1 : k + 2] == ["that"]


def _attribute(sentence: Sentence, k: int, verb: CueVerb, before: list[Attribution]) -> Attribution:
    words = sentence.words
    start = k
    while start > 0 and (words[start - 1] in AUXILIARIES or is_adverb(words[start - 1])):
        start -= 1
    left = words[start - 1] if start > 0 else ""
    if left == QUOTED or (left == "," and start > 1 and words[start - 2] == QUOTED) or left == ",":
        speaker = phrase_starting(sentence, k + 1) if not verb.is_participle else None
        if speaker is not None and (left == QUOTED or _ends_clause(sentence, start - 1)):
            return Attribution(k, k + 1, verb, speaker, True)
    speaker = None
    if (
        verb.is_participle
        and (left in (",", "", "while", "by", "before", "after", "and", "in") or left in DASHES)
        or left in ("and", "but", "or", "to")
    ):
        speaker = _same_speaker(sentence, before)
    else:
        speaker = subject_before(sentence, k)
    return Attribution(k, k + 1, verb, speaker)


def _owner(sentence: Sentence, noun: int) -> Words | None:
    """Return whose claim it is: "Ms. Vey's claim", "his claim", "the claim by Ms. Vey"."""
    words = sentence.words
    for k in range(noun - 1, max(-1, noun - 4), -1):
        if words[k] in ("his", "her", "their"):
            return (k, k + 1)
        if words[k].endswith(("'s", "’s", "s'", "s’")):
            return phrase_ending(sentence, k)
        if is_punctuation(words[k]) or words[k] in PREPOSITIONS:
            return None
    return None


def _ends_clause(sentence: Sentence, comma: int) -> bool:
    """Tell whether what stands before the comma is a quotation, or a clause and not a name."""
    return comma > 0 and sentence.words[comma - 1] == QUOTED


def _same_speaker(sentence: Sentence, before: list[Attribution]) -> Words | None:
    for one in reversed(before):
        if one.speaker is not None:
            return one.speaker
    return main_subject(sentence)
