"""Whom a pronoun or "the official" stands for.

Only where a careful reader would be sure: the candidate spoke or was the subject last, nobody
else of the same gender came between, and the titles do not contradict. Else it stays open.
"""

from dataclasses import dataclass, field

from asquoted.domain.quotations.grammar import DAYS, DETERMINERS, PREPOSITIONS, SUBJECT_PRONOUNS, words_of
from asquoted.domain.quotations.phrases import Words
from asquoted.domain.quotations.words import Sentence
from asquoted.domain.text import Span

_FURTHEST = 2
_LONGEST_NAME = 9
# So many people of one surname are told apart; a list of a thousand is no article.
_MOST_NAMESAKES = 12
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
_POSSESSIVES = frozenset(("his", "her", "their", "its"))
# The last words of the names of bodies and papers, which no "he" can stand for.
_THINGS = words_of("""
    statement report letter study poll survey article agency newspaper post times journal court committee
    party campaign company group union ministry department government house senate council bank fund site
""")


@dataclass(slots=True)
class Named:
    """A person or body that the text has named: the fullest mention, and what is known of the gender."""

    span: Span
    names: frozenset[str]
    key: str
    gender: str = ""
    # Nobody else is named in the sentence that named it last: then "he" can be nobody else.
    alone: bool = False


@dataclass(slots=True)
class Mentions:
    """Who has been named so far, and who was spoken of last."""

    by_key: dict[str, list[Named]] = field(default_factory=dict)
    by_noun: dict[str, Span] = field(default_factory=dict)
    last: Named | None = None
    paragraph: int = -1

    def resolve(self, sentence: Sentence, phrase: Words) -> Span | None:
        """Return the named mention that this phrase stands for, and remember it as the last one.

        A name stands for its fullest mention so far; None where no reader could be sure.
        """
        start, end = phrase
        words = sentence.words
        if end - start == 1 and (words[start] in SUBJECT_PRONOUNS or words[start] in _POSSESSIVES):
            return self._of_pronoun(sentence, words[start])
        head = _head(sentence, phrase)
        names = [k for k in range(start, head) if sentence.capital[k] and words[k] not in DETERMINERS]
        if names and names[-1] == head - 1 and not self._is_only_capital(sentence, names):
            return self._of_name(sentence, (start, end if end - start <= _LONGEST_NAME else head), names).span
        noun = words[head - 1]
        if words[start] in ("the", "this", "that"):
            return self.by_noun.get(noun)
        if words[start] in ("a", "an", "another", "one"):
            self.by_noun[noun] = sentence.span(start, end)
        return None

    def _is_only_capital(self, sentence: Sentence, names: list[int]) -> bool:
        """Tell whether the word may have its capital from the sentence's beginning: "Critics said"."""
        return names == [0] and _plain(sentence.words[0]) not in self.by_key

    def _of_name(self, sentence: Sentence, phrase: Words, places: list[int]) -> Named:
        words = [_plain(sentence.words[k]) for k in places]
        names = frozenset(word for word in words if word.rstrip(".") not in _GENDERS) or frozenset(words)
        gender = next((_GENDERS[w] for w in sentence.words[phrase[0] : phrase[1]] if w in _GENDERS), "")
        known = self._known(words[-1], names, gender)
        if known is None:
            known = Named(sentence.span(*phrase), names, words[-1], gender)
            self.by_key.setdefault(words[-1], []).append(known)
        elif len(names) > len(known.names) and not sentence.is_heading():
            known.span, known.names = sentence.span(*phrase), names
        known.gender = known.gender or gender
        known.alone = not any(
            sentence.capital[k] and sentence.words[k] not in DAYS
            for k in range(1, len(sentence.words))
            if not phrase[0] <= k < phrase[1]
        )
        self.last, self.paragraph = known, sentence.paragraph
        self.by_noun[words[-1]] = known.span
        return known

    def _known(self, key: str, names: frozenset[str], gender: str) -> Named | None:
        """Return the last one named so; one name must hold the other, and the titles must agree."""
        for known in self.by_key.get(key, [])[: -_MOST_NAMESAKES - 1 : -1]:
            agrees = not gender or known.gender in ("", gender)
            if agrees and (names <= known.names or known.names <= names):
                return known
        return None

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
        elif pronoun not in ("it", "its") or not is_thing:
            return None
        self.paragraph = sentence.paragraph
        return known.span


def _head(sentence: Sentence, phrase: Words) -> int:
    """Return where the first part of the phrase ends, before any "of" or "for"; its last word is the head."""
    for k in range(phrase[0] + 1, phrase[1]):
        if sentence.words[k] in PREPOSITIONS:
            return k
    return phrase[1]


def _plain(word: str) -> str:
    return word.removesuffix("'s").removesuffix("’s")
