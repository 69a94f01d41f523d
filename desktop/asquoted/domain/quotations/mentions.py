"""Whom a pronoun or "the official" stands for.

Only where a careful reader would be sure: the candidate spoke or was the subject last, nobody
else of the same gender came between, and the titles do not contradict. Else it stays open.
"""

from dataclasses import dataclass, field

from asquoted.domain.quotations.grammar import DAYS, DETERMINERS, SUBJECT_PRONOUNS, words_of
from asquoted.domain.quotations.phrases import Words
from asquoted.domain.quotations.words import Sentence
from asquoted.domain.text import Span

_FURTHEST = 2
_GENDERS = {
    "he": "m",
    "she": "f",
    "his": "m",
    "her": "f",
    "mr": "m",
    "mr.": "m",
    "sir": "m",
    "king": "m",
    "mrs": "f",
    "ms": "f",
    "miss": "f",
    "lady": "f",
    "queen": "f",
    "spokesman": "m",
    "chairman": "m",
    "businessman": "m",
    "congressman": "m",
    "spokeswoman": "f",
    "chairwoman": "f",
    "businesswoman": "f",
    "congresswoman": "f",
    "mother": "f",
    "father": "m",
    "wife": "f",
    "husband": "m",
}
_THINGS = words_of("""
    statement report letter study poll survey article agency newspaper post times journal court committee
    party campaign company group union ministry department government house senate council bank fund site
""")


@dataclass(slots=True)
class Named:
    """A person or body that the text has named: the fullest mention, and what is known of the gender."""

    span: Span
    key: str
    words: int
    gender: str = ""
    # Nobody else is named in the sentence that named it last: then "he" can be nobody else.
    alone: bool = False


@dataclass(slots=True)
class Mentions:
    """Who has been named so far, and who was spoken of last."""

    by_key: dict[str, Named] = field(default_factory=dict)
    by_noun: dict[str, Span] = field(default_factory=dict)
    last: Named | None = None
    paragraph: int = -1

    def resolve(self, sentence: Sentence, phrase: Words) -> Span | None:
        """Return the named mention that this phrase stands for, and remember it as the last one.

        A name stands for its fullest mention so far; None where no reader could be sure.
        """
        start, end = phrase
        words = sentence.words
        if end - start == 1 and words[start] in SUBJECT_PRONOUNS | {"his", "her", "their", "its"}:
            return self._of_pronoun(sentence, words[start])
        key = words[end - 1].removesuffix("'s").removesuffix("’s")
        if any(sentence.capital[k] for k in range(start, end) if k > 0 and words[k] not in DETERMINERS) or (
            sentence.capital[start] and words[start] not in DETERMINERS
        ):
            return self._of_name(sentence, phrase, self._key(sentence, phrase)).span
        if words[start] in ("the", "this", "that"):
            return self.by_noun.get(key)
        if words[start] in DETERMINERS:
            self.by_noun[key] = sentence.span(start, end)
        return None

    def _key(self, sentence: Sentence, phrase: Words) -> str:
        """Return the last word with a capital before any "of" or "for": the surname."""
        key = ""
        for k in range(*phrase):
            word = sentence.words[k]
            if key and word in ("of", "for", "at", "from"):
                break
            if sentence.capital[k]:
                key = word.removesuffix("'s").removesuffix("’s")
        return key or sentence.words[phrase[1] - 1]

    def _of_name(self, sentence: Sentence, phrase: Words, key: str) -> Named:
        gender = next((_GENDERS[w] for w in sentence.words[phrase[0] : phrase[1]] if w in _GENDERS), "")
        length = phrase[1] - phrase[0]
        known = self.by_key.get(key)
        if known is None:
            known = self.by_key[key] = Named(sentence.span(*phrase), key, length, gender)
        elif length > known.words:
            known.span, known.words = sentence.span(*phrase), length
        known.gender = known.gender or gender
        known.alone = not any(
            sentence.capital[k] and sentence.words[k] not in DAYS
            for k in range(1, len(sentence.words))
            if not phrase[0] <= k < phrase[1]
        )
        self.last, self.paragraph = known, sentence.paragraph
        self.by_noun[sentence.words[phrase[1] - 1]] = known.span
        return known

    def _of_pronoun(self, sentence: Sentence, pronoun: str) -> Span | None:
        known = self.last
        if known is None or sentence.paragraph - self.paragraph > _FURTHEST:
            return None
        gender = _GENDERS.get(pronoun, "")
        is_thing = known.key in _THINGS
        if gender:
            if is_thing or not (known.gender == gender or (known.alone and not known.gender)):
                return None
            known.gender = gender
        elif pronoun not in ("it", "its") or known.gender or not (known.alone or is_thing):
            return None
        self.paragraph = sentence.paragraph
        return known.span
