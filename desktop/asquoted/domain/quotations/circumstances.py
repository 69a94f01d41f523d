"""Times, places and events that a sentence opens with, and that stand right before a name."""

from asquoted.domain.quotations.kinds import (
    ADVERB,
    CONJUNCTION,
    DAY,
    DETERMINER,
    IN_ING,
    OFFICE,
    PREPOSITION,
    PUNCTUATION,
)
from asquoted.domain.quotations.offices import Words
from asquoted.domain.quotations.words import Sentence

PLACING = frozenset(
    ("in", "at", "on", "outside", "inside", "during", "near", "under", "within", "across", "around", "amid")
)
# In front of an event these say when: "After the meeting Olsen said".
TIMING = frozenset(("after", "before", "since", "following", "despite"))
_BEFORE_PLACE = PUNCTUATION | CONJUNCTION | ADVERB | DAY | IN_ING


def behind_place(sentence: Sentence, start: int, end: int) -> Words:
    """Return the name in a phrase that opens with a place and no comma: "In the Commons Ann Vey said"."""
    capital, kinds = sentence.capital, sentence.kinds
    before = start - 2
    if before >= 0 and not kinds[before] & _BEFORE_PLACE:
        # "Police in Norport Bay said", which opens with whom it is about.
        return (before if before == 0 or kinds[before - 1] & PUNCTUATION else start, end)
    name = end
    while name > start and capital[name - 1] and not kinds[name - 1] & DAY:
        name -= 1
    if name == end:  # "Earlier in September" names nobody.
        return (start, end)
    if name > start and not kinds[name - 1] & (PREPOSITION | DETERMINER):
        # "At a hearing on Tuesday Ann Vey said", "In the town hall mayor Ann Vey said".
        return (name - (kinds[name - 1] & OFFICE != 0), end)
    # The place has its capital, too, and the sentence its subject.
    count = end - name
    title = next((k for k in range(name + 1, end - 1) if kinds[k] & OFFICE), end - min(2, count - 1))
    return (title if count > 1 else start, end)


def behind_event(sentence: Sentence, start: int, end: int) -> Words:
    """Return the name behind an event without its comma: "After the fire at the works Ann Vey said".

    Behind an office the phrase is the speaker's own: "After the mayor Ann Vey said".
    """
    capital, kinds = sentence.capital, sentence.kinds
    name = end
    while name > start and capital[name - 1] and not kinds[name - 1] & DAY:
        name -= 1
    is_event = start < name and not kinds[name - 1] & (OFFICE | DETERMINER | PREPOSITION)
    return (name if is_event else start, end)


def is_of_date(sentence: Sentence, k: int) -> bool:
    """Tell whether word `k` is a day's number or the year of a date: "On 3 June 2024 Ann Vey said"."""
    words, kinds = sentence.words, sentence.kinds
    if not words[k].isdigit():
        return False
    is_year = len(words[k]) == 4 and words[k][:2] in ("19", "20") and sentence.capital[k + 1]
    return is_year or bool(kinds[k + 1] & DAY) or (k > 0 and bool(kinds[k - 1] & DAY))
