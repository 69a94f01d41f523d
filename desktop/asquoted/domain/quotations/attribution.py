"""Who says it, by which verb, in one sentence."""

from operator import attrgetter

from asquoted.domain.quotations.cues import NOUN_LIKE, NOUNS, PARTICLES, VERBS, CueVerb, takes_particle
from asquoted.domain.quotations.grammar import (
    AUXILIARIES,
    BE,
    DASHES,
    DAYS,
    DETERMINERS,
    HAVE,
    MODALS,
    PREPOSITIONS,
    SPEAKING,
    SUBJECT_PRONOUNS,
    words_of,
)
from asquoted.domain.quotations.kinds import (
    ADVERB,
    AUXILIARY,
    DETERMINER,
    IS_BE,
    PUNCTUATION,
    QUOTED,
    RELATIVE,
    SUBJECT,
)
from asquoted.domain.quotations.offices import office_of
from asquoted.domain.quotations.phrases import (
    Words,
    is_punctuation,
    phrase_ending,
    phrase_starting,
    subject_before,
)
from asquoted.domain.quotations.subjects import main_subject
from asquoted.domain.quotations.unlisted import Attribution, find_unlisted
from asquoted.domain.quotations.words import Sentence
from asquoted.domain.speech import CueClass

_PUT = CueVerb("put", CueClass.NEUTRAL, "s")
_WITH_OBJECT = words_of("""
    invite encourage instruct order urge tell advise warn request remind exhort implore expect inform assure
    notify allow describe call accuse
""")
_NEVER_NOUNS = words_of(
    "say argue believe insist contend suggest agree describe assert complain acknowledge predict"
)
# With "to" or "that" behind them these are nouns yet: "the references to it".
_NEVER_SO = frozenset(("rules", "show", "shows", "reference", "references"))
_ACCORDING = CueVerb("according", CueClass.NEUTRAL, "st")


_LONGEST_SPEAKER = 8
# "Anyone who claims that" speaks of what might be said, and "nobody who says" of what is not.
_WHOEVER = frozenset(("anyone", "anybody", "nobody", "whoever"))
_CLAUSE_JOINS = frozenset((",", ";", ":", "and", "but", "while", QUOTED))
_PERCEIVED = frozenset(("heard", "seen", "caught", "filmed", "recorded", "overheard"))
_SPEAK = CueVerb("speak", CueClass.NEUTRAL, "n")
_start_of = attrgetter("start")


def find_attributions(text: str, sentence: Sentence) -> list[Attribution]:
    """Return the reporting verbs of the sentence with their speakers, in order."""
    found = _listed(sentence)
    for place in sentence.quoted:
        one = find_unlisted(text, sentence, place)
        if one is not None:
            found.append(one)
            found.sort(key=_start_of)
    return found


def _listed(sentence: Sentence) -> list[Attribution]:
    found: list[Attribution] = []
    words = sentence.words
    for k in sentence.cues:
        word = words[k]
        verb = VERBS.get(word)
        following = words[k + 1] if k + 1 < len(words) else ""
        if verb is None:
            one = _without_verb(sentence, k, word, following)
            if one is not None:
                found.append(one)
            continue
        has_particle = following in PARTICLES and takes_particle(verb, following)
        if "P" in verb.frames and not has_particle:
            continue
        if not _is_verb(sentence, k, verb):
            one = _passive(sentence, k, verb)
            if one is None and following == "that" and word in NOUNS:
                one = Attribution(k, k + 1, NOUNS[word], _owner(sentence, k))
            if one is not None:
                found.append(one)
            continue
        one = _attribute(sentence, k, verb, found)
        if one.relative and one.speaker and words[one.speaker[1] - 1] in _WHOEVER:
            continue
        if has_particle and not one.inverted:
            one.end += 1
        found.append(one)
    return found


def _without_verb(sentence: Sentence, k: int, word: str, following: str) -> Attribution | None:
    """Read "according to her", "as she put it", "he spoke of Q" and "her claim that"."""
    words = sentence.words
    if word == "according" and following == "to":
        return Attribution(k, k + 2, _ACCORDING, phrase_starting(sentence, k + 2), True)
    if word == "words" and following == "of" and words[k - 2 : k] == ["in", "the"]:
        return Attribution(k - 2, k + 2, _ACCORDING, phrase_starting(sentence, k + 2), True)
    if word == "put" and following == "it":
        return Attribution(k, k + 2, _PUT, subject_before(sentence, k))
    if following == "of" and word in SPEAKING and QUOTED in words[k + 2 : k + 5]:
        return Attribution(k, k + 2, _SPEAK, subject_before(sentence, k))
    if following == "that" and word in NOUNS:
        return Attribution(k, k + 1, NOUNS[word], _owner(sentence, k))
    return None


def _passive(sentence: Sentence, k: int, verb: CueVerb) -> Attribution | None:
    """Read "Roe was told by Ann Vey: …": whom "by" names speaks, and the subject never does."""
    words, kinds = sentence.words, sentence.kinds
    before = k - 1
    while before >= 0 and kinds[before] & ADVERB:
        before -= 1
    if before < 0 or not kinds[before] & IS_BE or verb.is_participle:
        return None
    following = words[k + 1] if k + 1 < len(words) else ""
    if following == "by":
        speaker = phrase_starting(sentence, k + 2)
        is_passed_on = speaker is not None and words[speaker[1] : speaker[1] + 2] == ["as", "saying"]
        return None if speaker is None or is_passed_on else Attribution(k, k + 1, verb, speaker)
    if verb.lemma in _WITH_OBJECT and following in (":", ",", QUOTED) and QUOTED in words[k + 1 : k + 3]:
        return Attribution(k, k + 1, verb, None)
    return None


def _is_verb(sentence: Sentence, k: int, verb: CueVerb) -> bool:
    """Tell a reporting verb from a noun or a passive of the same form."""
    words, kinds = sentence.words, sentence.kinds
    if sentence.capital[k] and k > 0 and not kinds[k - 1] & PUNCTUATION and not sentence.is_heading():
        return False
    before = k - 1
    while before >= 0 and kinds[before] & ADVERB:
        before -= 1
    if before < 0:
        return verb.is_participle
    kind = kinds[before]
    is_passive = kind & IS_BE and not verb.is_participle
    # "Those invited to the forum" did not invite anybody.
    following = words[k + 1] if k + 1 < len(words) else ""
    is_reduced = (
        verb.lemma in _WITH_OBJECT
        and not verb.is_participle
        and (following in ("to", "by") or (following == "of" and verb.lemma == "accuse"))
    )
    if is_passive or is_reduced or (verb.is_base and not _takes_base(sentence, before, k)):
        return False
    if words[k] not in NOUN_LIKE:
        return not kind & DETERMINER or kind & (SUBJECT | RELATIVE) != 0
    return _is_no_noun(sentence, k, before, verb)


def _is_no_noun(sentence: Sentence, k: int, before: int, verb: CueVerb) -> bool:
    """Tell a verb from a noun of the same form by the word `before` it and the one behind."""
    words = sentence.words
    left = words[before]
    if left == "one" and verb.is_base:
        # "One point of view": she points, and one points, too.
        return False
    if left in SUBJECT_PRONOUNS or left in HAVE or left in MODALS or left in ("to", QUOTED, ")"):
        return True
    if left in AUXILIARIES:
        return verb.is_participle
    following = words[k + 1] if k + 1 < len(words) else ""
    if following in AUXILIARIES:
        return False
    if left == "," or left in DASHES or left == "and":
        return not verb.is_base
    if left in DETERMINERS or left in PREPOSITIONS or left.endswith(("'s", "’s", "s'", "s’")):
        return False
    if sentence.capital[before]:
        return True
    subject = phrase_ending(sentence, before)
    is_subject = subject is not None and (words[subject[0]] in DETERMINERS or sentence.capital[subject[0]])
    return is_subject and following in ("that", "to") and words[k] not in _NEVER_SO


def _takes_base(sentence: Sentence, before: int, verb: int) -> bool:
    """Tell whether the plain form of a verb may follow: after "to", a modal verb or a plural."""
    left = sentence.words[before]
    if left in ("he", "she", "it", "this", "that"):
        return False
    return (
        sentence.words[verb] in _NEVER_NOUNS
        or left == "to"
        or left in MODALS
        or sentence.kinds[before] & SUBJECT != 0
        or left in ("who", "and", "or", "people", "police", ")", ",", "not")
        or (left.endswith("s") and not left.endswith(("'s", "’s", "ss")))
        or left in AUXILIARIES
    )


def _attribute(sentence: Sentence, k: int, verb: CueVerb, before: list[Attribution]) -> Attribution:
    words, kinds = sentence.words, sentence.kinds
    start = k
    while start > 0 and kinds[start - 1] & (AUXILIARY | ADVERB):
        start -= 1
    left = words[start - 1] if start > 0 else ""
    if left == QUOTED or (left == "," and start > 1 and words[start - 2] == QUOTED) or left == ",":
        speaker = phrase_starting(sentence, k + 1) if not verb.is_participle else None
        ends_quotation = left == QUOTED or _ends_clause(sentence, start - 1)
        if speaker is not None and (ends_quotation or _is_said_by(sentence, k, verb, speaker)):
            return Attribution(k, k + 1, verb, speaker, True)
    if (
        verb.is_participle
        and (left in (QUOTED, ",", "", "while", "by", "before", "after", "and", "in") or left in DASHES)
        or left in ("and", "but", "or", "to")
    ):
        speaker = _same_speaker(sentence, before)
    elif verb.is_participle and left == "as":
        # "The agency quoted an official as saying": the official says it.
        speaker = _quoted_as_saying(sentence, start - 2)
    elif verb.is_participle and left in _PERCEIVED and start > 1 and kinds[start - 2] & IS_BE:
        # "She could be heard yelling": it is she who yells.
        speaker = subject_before(sentence, start - 1)
    else:
        speaker = subject_before(sentence, k)
    return Attribution(k, k + 1, verb, speaker, relative=start > 0 and kinds[start - 1] & RELATIVE != 0)


def _quoted_as_saying(sentence: Sentence, at: int) -> Words | None:
    """Return who is quoted: "quoted Ann Vey as saying", "Ann Vey was quoted by the agency as saying"."""
    words = sentence.words
    for k in range(at, max(0, at - _LONGEST_SPEAKER), -1):
        if words[k] in VERBS and words[k - 1] in BE:
            return subject_before(sentence, k)
    return phrase_ending(sentence, at)


def _owner(sentence: Sentence, noun: int) -> Words | None:
    """Return whose claim it is: "Ms. Vey's claim", "his claim", "the claim by Ms. Vey"."""
    words = sentence.words
    for k in range(noun - 1, max(-1, noun - 4), -1):
        if words[k] in ("his", "her", "their", "its"):
            return (k, k + 1)
        if words[k].endswith(("'s", "’s", "s'", "s’")):
            return phrase_ending(sentence, k)
        if is_punctuation(words[k]) or words[k] in PREPOSITIONS:
            return None
    return None


def _ends_clause(sentence: Sentence, comma: int) -> bool:
    """Tell whether what stands before the comma is a quotation, or a clause and not a name."""
    return comma > 0 and sentence.words[comma - 1] == QUOTED


def _is_said_by(sentence: Sentence, k: int, verb: CueVerb, speaker: Words) -> bool:
    """Read `It will rain, said Ann Vey.`: a name or an office, and nothing that it says behind it."""
    words = sentence.words
    is_person = sentence.capital[speaker[0]] or office_of(sentence, speaker) is not None
    following = words[speaker[1]] if speaker[1] < len(words) else "."
    is_last = (
        is_punctuation(following) or following in PREPOSITIONS or following in DAYS or following == "who"
    )
    return (
        is_person and is_last and not verb.is_base and verb.frames.startswith("s") and QUOTED not in words[:k]
    )


def _same_speaker(sentence: Sentence, before: list[Attribution]) -> Words | None:
    for place, one in reversed(list(enumerate(before))):
        if one.speaker is not None and not (place and _is_inside(sentence, before[place - 1], one)):
            return one.speaker
    return main_subject(sentence)


def _is_inside(sentence: Sentence, outer: Attribution, inner: Attribution) -> bool:
    """Tell whether one is part of what the other reports: "Vey said Roe had shown no remorse, adding"."""
    between = sentence.words[outer.end : inner.start]
    return not outer.inverted and _CLAUSE_JOINS.isdisjoint(between) and outer.speaker is not None
