"""Noun phrases beside a verb: who speaks."""

from asquoted.domain.quotations.circumstances import PLACING, TIMING, behind_event, behind_place, is_of_date
from asquoted.domain.quotations.kinds import (
    ADVERB,
    AUXILIARY,
    BASE,
    COMMA,
    CONJUNCTION,
    DASH,
    DAY,
    DETERMINER,
    IN_ED,
    IN_S,
    OFFICE,
    OWNER,
    PAST,
    PREPOSITION,
    PUNCTUATION,
    QUOTED,
    RELATIVE,
    SMALL,
    STOP,
    SUBJECT,
    VERB,
    kind_of,
)
from asquoted.domain.quotations.offices import name_behind, office_of
from asquoted.domain.quotations.words import Sentence

Words = tuple[int, int]
# A noun phrase of more words is a clause that was misread.
_LONGEST = 16
# Plain forms that are verbs and nothing else: "Prosecutors say Ann Vey lied".
_NEVER_NOUNS = frozenset(("say", "tell", "believe", "argue", "insist", "contend", "allege", "add"))
# "A person close to Ann Vey", "somebody familiar with the works".
_DESCRIBING = frozenset(("close", "loyal", "familiar", "opposed", "next", "near", "related"))
_BEFORE_DETERMINERS = frozenset(("all", "both", "half", "such", "one", "some", "many", "and"))
_FURTHEST_COMMA = 30
_AROUND_VERB = AUXILIARY | ADVERB
_ENDS_PHRASE = PUNCTUATION | AUXILIARY | DAY
_NO_PHRASE = PUNCTUATION | SMALL
_MAY_END = _ENDS_PHRASE | SMALL | VERB
_OF_NOUNS = frozenset(("of", "for", "at", "in", "from", "with", "on"))
_OF_SPEAKERS = frozenset(("of", "for", "at", "from", "with"))


def is_punctuation(word: str) -> bool:
    """Tell whether this word of a `Sentence` is a punctuation mark or a quotation."""
    return not word[0].isalnum()


def is_adverb(word: str) -> bool:
    """Tell whether the word may stand between a subject and its verb."""
    return bool(kind_of(word) & ADVERB)


def subject_before(sentence: Sentence, verb: int) -> Words | None:
    """Return the noun phrase left of the verb, reaching over what is set off by commas or brackets."""
    words, kinds = sentence.words, sentence.kinds
    at = verb - 1
    while at >= 0 and kinds[at] & _AROUND_VERB:
        at -= 1
    if at > 0 and kinds[at] & DAY:
        while at > 0 and (kinds[at] & DAY or words[at] == "on"):
            at -= 1
    if at < 0:
        return None
    kind = kinds[at]
    if kind & RELATIVE:
        at -= 1
        if at >= 0 and kinds[at] & (COMMA | DASH):
            at -= 1
        if at >= 0 and words[at] == ")":
            at = _over_bracket(words, at)
        return phrase_ending(sentence, at)
    if words[at] == ")":
        at = _over_bracket(words, at)
    elif kind & (COMMA | DASH):
        insertion = at
        at = _over_insertion(sentence, at)
        before = phrase_ending(sentence, at)
        if _is_bare_name(sentence, at + 2, insertion, before):
            return (at + 2, insertion)
        return _whose(sentence, _before_apposition(sentence, before))
    return _over_modifier(sentence, _whose(sentence, phrase_ending(sentence, at)))


def _whose(sentence: Sentence, phrase: Words | None) -> Words | None:
    """Return of whom a clause tells that a phrase begins: "Ann Vey, whose mother Jo, 88, was there, said"."""
    if phrase is None or phrase[0] < 2 or sentence.words[phrase[0] - 1] != "whose":
        return phrase
    at = phrase[0] - 2
    return phrase_ending(sentence, at - 1 if sentence.kinds[at] & COMMA else at) or phrase


def _over_modifier(sentence: Sentence, phrase: Words | None) -> Words | None:
    """Return of whom more is told: "the captain of a ship that lost power", "a man accused of lying"."""
    if phrase is None or phrase[0] < 2:
        return phrase
    kinds, first = sentence.kinds, phrase[0]
    before = kinds[first - 1]
    if before & RELATIVE and kinds[first] & (PAST | IN_ED | VERB) and not sentence.capital[first]:
        return phrase_ending(sentence, first - 2) or phrase
    if before & PREPOSITION and sentence.words[first - 2] in _DESCRIBING:
        return phrase_ending(sentence, first - 3) or phrase
    is_gerund = sentence.words[first].endswith("ing") and not sentence.capital[first]
    if is_gerund and before & PREPOSITION and kinds[first - 2] & IN_ED:
        return phrase_ending(sentence, first - 3) or phrase
    return phrase


def _is_bare_name(sentence: Sentence, start: int, end: int, before: Words | None) -> bool:
    """Tell whether what is set off names the person: "the group's leader, Ann Vey, said".

    Behind a capital it is the rest of an address ("Ghent, East Flanders"), unless an office goes before:
    "counsel for Roe, Ann Vey, said".
    """
    return (
        2 <= end - start <= 4
        and all(sentence.capital[start:end])
        and not any(kind & DAY for kind in sentence.kinds[start:end])
        and start > 2
        and (not sentence.capital[start - 2] or (before is not None and _has_office(sentence, before)))
    )


def _has_office(sentence: Sentence, phrase: Words) -> bool:
    """Tell whether the phrase is an office and no name: "counsel for Roe", but not "Judge Roe"."""
    office = office_of(sentence, phrase)
    return office is not None and (office + 1 == phrase[1] or not sentence.capital[office + 1])


def _before_apposition(sentence: Sentence, phrase: Words | None) -> Words | None:
    """Return the name that is explained: "Ann Vey, the chair, one of us, said", "Ann Vey, 57, a cook, …"."""
    if phrase is None or phrase[0] < 2:
        return phrase
    is_age = phrase[1] - phrase[0] == 1 and sentence.words[phrase[0]].isdigit()
    if not is_age and not sentence.kinds[phrase[0]] & DETERMINER:
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


def _over_insertion(sentence: Sentence, at: int) -> int:
    """Return the word before what is set off by this comma or dash and one before it, or -1."""
    words, kinds = sentence.words, sentence.kinds
    mark = words[at]
    for k in range(at - 1, max(-1, at - _FURTHEST_COMMA), -1):
        if not kinds[k] & PUNCTUATION:
            continue
        word = words[k]
        # "…", says; but a nickname may be set off with the words around it.
        is_said = word == QUOTED and mark == "," and (k + 1 == at or k == 0 or kinds[k - 1] & PUNCTUATION)
        if is_said or kinds[k] & STOP or word in (":", ";"):
            return -1
        if word == mark:
            if k > 0 and words[k - 1] == ")":
                return _over_bracket(words, k - 1)
            return k - 1
    return -1


def phrase_ending(sentence: Sentence, at: int) -> Words | None:
    """Return the noun phrase whose last word stands at `at`."""
    if at < 0:
        return None
    words, kinds = sentence.words, sentence.kinds
    kind = kinds[at]
    if kind & SUBJECT:
        return (at, at + 1)
    if kind & _NO_PHRASE:
        return None
    start = at
    while start > 0 and at - start < _LONGEST and _goes_on(sentence, start - 1):
        start -= 1
    while start < at and (
        kinds[start] & (DAY | PREPOSITION) or words[start] == "and" or is_of_date(sentence, start)
    ):
        start += 1
    if kinds[start] & DAY and not sentence.capital[start]:
        return None
    if start and sentence.capital[at]:
        if words[start - 1] in PLACING:
            return behind_place(sentence, start, at + 1)
        if words[start - 1] in TIMING:
            return behind_event(sentence, start, at + 1)
    return (start, at + 1)


def _goes_on(sentence: Sentence, k: int) -> bool:
    """Tell whether the noun phrase that begins after word `k` takes it in."""
    words, capital, kinds = sentence.words, sentence.capital, sentence.kinds
    word, kind = words[k], kinds[k]
    if kind & PUNCTUATION or word == "ago" or (word in ("earlier", "later") and capital[k + 1]):
        return False
    if kinds[k + 1] & DETERMINER and not kind & PREPOSITION and word not in _BEFORE_DETERMINERS:
        return False
    if word == "and":
        return k > 0 and capital[k + 1] and capital[k - 1]
    if kind & PREPOSITION:
        return (
            k > 0
            and word in _OF_NOUNS
            and not kinds[k - 1] & (PUNCTUATION | PREPOSITION | DAY)
            and (word == "of" or kinds[k - 1] & OFFICE != 0 or _heads_phrase(sentence, k - 1))
        )
    if kind & (CONJUNCTION | AUXILIARY) or (kind & SUBJECT and not kind & DETERMINER):
        return False
    return not kind & VERB or capital[k] or (kind & BASE != 0 and word not in _NEVER_NOUNS)


def _heads_phrase(sentence: Sentence, k: int) -> bool:
    """Tell whether word `k` is the noun of a phrase that a determiner opens: "a spokesman for".

    Several people need none: "those at the gate", and at a clause's beginning "union members at the plant".
    """
    kinds = sentence.kinds
    are_several = kinds[k] & IN_S and not kinds[k] & OWNER and (k == 0 or not sentence.capital[k])
    for j in range(k, max(-1, k - 6), -1):
        kind = kinds[j]
        if kind & DETERMINER:
            return j < k or kind & SUBJECT != 0 or sentence.words[k] == "those"
        if kind & _NO_PHRASE:
            return bool(are_several and kind & (PUNCTUATION | CONJUNCTION))
    return bool(are_several and k < 6)


def phrase_starting(sentence: Sentence, at: int) -> Words | None:
    """Return the noun phrase whose first word stands at `at`, as after "said" or "according to".

    A name set off behind an office is preferred to it: "said its chief, Ann Vey".
    """
    phrase = _phrase_starting(sentence, at)
    return phrase and (name_behind(sentence, phrase) or phrase)


def _phrase_starting(sentence: Sentence, at: int) -> Words | None:
    words, capital, kinds = sentence.words, sentence.capital, sentence.kinds
    size = len(words)
    if at >= size:
        return None
    kind = kinds[at]
    if kind & SUBJECT and not (
        kind & DETERMINER and at + 1 < size and not kinds[at + 1] & (_MAY_END | ADVERB)
    ):
        # "Said one", but "said one marcher".
        return (at, at + 1)
    if kind & _NO_PHRASE or (kind & DAY and not kind & DETERMINER):
        # "Said Per Hansson", "said Will Vey": the capital, and that of the name behind it, make a name of it.
        is_given = kind & (PREPOSITION | AUXILIARY) and capital[at] and at + 1 < size and capital[at + 1]
        if not is_given:
            return None
    last = min(size, at + _LONGEST)
    for end in range(at + 1, last):
        kind = kinds[end]
        if not kind & _MAY_END:
            continue
        if kind & _ENDS_PHRASE:
            return (at, end)
        word = words[end]
        if word == "and":
            if not (end + 1 < size and capital[end + 1] and capital[end - 1]):
                return (at, end)
        elif kind & PREPOSITION:
            if word not in _OF_SPEAKERS or end + 1 >= size:
                return (at, end)
        elif kind & CONJUNCTION or (kind & VERB and not capital[end]):
            return (at, end)
    return (at, last)
