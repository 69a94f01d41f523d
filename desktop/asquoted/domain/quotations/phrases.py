"""Noun phrases beside a verb: who speaks."""

from asquoted.domain.quotations.cues import VERBS
from asquoted.domain.quotations.grammar import (
    ADVERBS,
    AUXILIARIES,
    CONJUNCTIONS,
    DASHES,
    DAYS,
    DETERMINERS,
    IRREGULAR_PASTS,
    PREPOSITIONS,
    RELATIVES,
    STOPS,
    SUBJECT_PRONOUNS,
)
from asquoted.domain.quotations.offices import OFFICES, name_behind, office_of
from asquoted.domain.quotations.words import QUOTED, Sentence

Words = tuple[int, int]
# A noun phrase of more words is a clause that was misread.
_LONGEST = 16
_BEFORE_DETERMINERS = frozenset(("all", "both", "half", "such", "one", "some", "many", "and"))
_FURTHEST_COMMA = 30


def is_punctuation(word: str) -> bool:
    """Tell whether this word of a `Sentence` is a punctuation mark or a quotation."""
    return not word[0].isalnum()


def is_adverb(word: str) -> bool:
    """Tell whether the word may stand between a subject and its verb."""
    return word in ADVERBS or (word.endswith("ly") and len(word) > 4)


def subject_before(sentence: Sentence, verb: int) -> Words | None:
    """Return the noun phrase left of the verb, reaching over what is set off by commas or brackets."""
    words = sentence.words
    at = verb - 1
    while at >= 0 and (words[at] in AUXILIARIES or is_adverb(words[at])):
        at -= 1
    if at >= 0 and words[at] in DAYS and at != 0:
        while at > 0 and (words[at] in DAYS or words[at] == "on"):
            at -= 1
    if at >= 0 and words[at] in RELATIVES:
        at -= 1
        if at >= 0 and (words[at] == "," or words[at] in DASHES):
            at -= 1
        if at >= 0 and words[at] == ")":
            at = _over_bracket(words, at)
        return phrase_ending(sentence, at)
    if at >= 0 and words[at] == ")":
        at = _over_bracket(words, at)
    elif at >= 0 and (words[at] == "," or words[at] in DASHES):
        insertion = at
        at = _over_insertion(words, at)
        before = phrase_ending(sentence, at)
        if _is_bare_name(sentence, at + 2, insertion, before):
            return (at + 2, insertion)
        return _before_apposition(sentence, before)
    return phrase_ending(sentence, at)


def _is_bare_name(sentence: Sentence, start: int, end: int, before: Words | None) -> bool:
    """Tell whether what is set off names the person: "the group's leader, Ann Vey, said".

    Behind a capital it is the rest of an address ("Ghent, East Flanders"), unless an office goes before:
    "counsel for Roe, Ann Vey, said".
    """
    return (
        2 <= end - start <= 4
        and all(sentence.capital[start:end])
        and not any(sentence.words[k] in DAYS for k in range(start, end))
        and start > 2
        and (not sentence.capital[start - 2] or (before is not None and _has_office(sentence, before)))
    )


def _has_office(sentence: Sentence, phrase: Words) -> bool:
    """Tell whether the phrase is an office and no name: "counsel for Roe", but not "Judge Roe"."""
    office = office_of(sentence, phrase)
    return office is not None and (office + 1 == phrase[1] or not sentence.capital[office + 1])


def _before_apposition(sentence: Sentence, phrase: Words | None) -> Words | None:
    """Return the name that the phrase explains: "Ann Vey, the chair, one of three, said"."""
    if phrase is None or phrase[0] < 2 or sentence.words[phrase[0]] not in DETERMINERS:
        return phrase
    name = phrase[0] - 2
    if sentence.words[phrase[0] - 1] == "," and sentence.capital[name]:
        return phrase_ending(sentence, name) or phrase
    return phrase


def _over_bracket(words: list[str], at: int) -> int:
    for k in range(at - 1, max(-1, at - 12), -1):
        if words[k] == "(":
            return k - 1
    return -1


def _over_insertion(words: list[str], at: int) -> int:
    """Return the word before what is set off by this comma or dash and one before it, or -1."""
    mark = words[at]
    for k in range(at - 1, max(-1, at - _FURTHEST_COMMA), -1):
        word = words[k]
        # "…", says; but a nickname may be set off with the words around it.
        is_said = word == QUOTED and mark == "," and (k + 1 == at or k == 0 or is_punctuation(words[k - 1]))
        if is_said or word[0] in STOPS or word in (":", ";"):
            return -1
        if word == mark:
            if k > 0 and words[k - 1] == ")":
                return _over_bracket(words, k - 1)
            return k - 1
    return -1


def phrase_ending(sentence: Sentence, at: int) -> Words | None:
    """Return the noun phrase whose last word stands at `at`."""
    words = sentence.words
    if at < 0 or is_punctuation(words[at]):
        return None
    if words[at] in SUBJECT_PRONOUNS:
        return (at, at + 1)
    if words[at] in PREPOSITIONS or words[at] in CONJUNCTIONS or words[at] in AUXILIARIES:
        return None
    start = at
    while start > 0 and at - start < _LONGEST and _goes_on(sentence, start - 1):
        start -= 1
    while start < at and (words[start] in DAYS or words[start] in PREPOSITIONS or words[start] == "and"):
        start += 1
    if words[start] in DAYS and not sentence.capital[start]:
        return None
    return (start, at + 1)


def _goes_on(sentence: Sentence, k: int) -> bool:
    """Tell whether the noun phrase that begins after word `k` takes it in."""
    words, capital = sentence.words, sentence.capital
    word = words[k]
    if is_punctuation(word):
        return False
    if words[k + 1] in DETERMINERS and word not in PREPOSITIONS and word not in _BEFORE_DETERMINERS:
        return False
    if word in ("and", "&"):
        return k > 0 and capital[k + 1] and capital[k - 1]
    if word in PREPOSITIONS:
        return (
            k > 0
            and word in ("of", "for", "at", "in", "from", "with", "on")
            and not is_punctuation(words[k - 1])
            and words[k - 1] not in PREPOSITIONS
            and words[k - 1] not in DAYS
            and (word == "of" or words[k - 1] in OFFICES or _heads_phrase(sentence, k - 1))
        )
    if word in CONJUNCTIONS or word in AUXILIARIES or (word in SUBJECT_PRONOUNS and word not in DETERMINERS):
        return False
    return capital[k] or word not in VERBS or VERBS[word].is_base


def _heads_phrase(sentence: Sentence, k: int) -> bool:
    """Tell whether word `k` is the noun of a phrase that a determiner opens: "a spokesman for"."""
    for j in range(k, max(-1, k - 6), -1):
        word = sentence.words[j]
        if word in DETERMINERS:
            return j < k
        if is_punctuation(word) or word in PREPOSITIONS or word in CONJUNCTIONS or word in AUXILIARIES:
            return False
    return False


def phrase_starting(sentence: Sentence, at: int) -> Words | None:
    """Return the noun phrase whose first word stands at `at`, as after "said" or "according to".

    A name set off behind an office is preferred to it: "said its chief, Ann Vey".
    """
    phrase = _phrase_starting(sentence, at)
    return phrase and (name_behind(sentence, phrase) or phrase)


def _phrase_starting(sentence: Sentence, at: int) -> Words | None:
    words, capital = sentence.words, sentence.capital
    if at >= len(words) or is_punctuation(words[at]):
        return None
    if words[at] in SUBJECT_PRONOUNS:
        return (at, at + 1)
    if words[at] in PREPOSITIONS or words[at] in CONJUNCTIONS or words[at] in AUXILIARIES:
        return None
    if words[at] in DAYS and words[at] not in DETERMINERS:
        return None
    end = at + 1
    while end < len(words) and end - at < _LONGEST:
        word = words[end]
        if is_punctuation(word) or word in AUXILIARIES or word in DAYS:
            break
        if word in ("and", "&"):
            if not (end + 1 < len(words) and capital[end + 1] and capital[end - 1]):
                break
        elif word in PREPOSITIONS:
            if word not in ("of", "for", "at", "from", "with") or end + 1 >= len(words):
                break
        elif word in CONJUNCTIONS or (word in VERBS and not capital[end]):
            break
        end += 1
    return (at, end)


def main_subject(sentence: Sentence) -> Words | None:
    """Return the noun phrase that the sentence begins with, behind an introductory phrase."""
    words = sentence.words
    at = 0
    while at < len(words) and (is_punctuation(words[at]) or words[at] in ("and", "but", "so", "yet")):
        if words[at] == QUOTED:
            return None
        at += 1
    if at < len(words) and (
        words[at] in PREPOSITIONS
        or words[at] in CONJUNCTIONS
        or is_adverb(words[at])
        or words[at].endswith("ing")
    ):
        comma = next((k for k in range(at, min(len(words), at + 20)) if words[k] == ","), None)
        if comma is None or comma + 1 >= len(words) or words[comma + 1] == QUOTED:
            return None
        at = comma + 1
    return clause_subject(sentence, at)


def clause_subject(sentence: Sentence, at: int) -> Words | None:
    """Return the noun phrase that begins at `at` and is the subject of the verb behind it."""
    words, capital = sentence.words, sentence.capital
    if at >= len(words) or is_punctuation(words[at]):
        return None
    if words[at] in SUBJECT_PRONOUNS:
        return (at, at + 1)
    if not (capital[at] or words[at] in DETERMINERS or words[at].endswith("s")):
        return None
    end = at + 1
    while end < len(words) and end - at < 8:
        word = words[end]
        if is_punctuation(word) or word in AUXILIARIES or word in CONJUNCTIONS or word in PREPOSITIONS:
            break
        # "The plan": behind a determiner stands no verb.
        is_noun = end == at + 1 and words[at] in DETERMINERS
        if not capital[end] and not is_noun and _is_verb(word, after_noun=end - at > 1 or capital[at]):
            break
        end += 1
    return (at, end)


def _is_verb(word: str, *, after_noun: bool) -> bool:
    return word in VERBS or word in IRREGULAR_PASTS or is_adverb(word) or (after_noun and word.endswith("ed"))
