"""Whether a he, a she or a thing is meant: by titles, by offices, by the last word of a name."""

from collections.abc import Iterable

from asquoted.domain.quotations.grammar import words_of

GENDERS = {
    "he": "m",
    "she": "f",
    "his": "m",
    "her": "f",
    "mr": "m",
    "mr.": "m",
    "sir": "m",
    "lord": "m",
    "dame": "f",
    "baroness": "f",
    "prince": "m",
    "princess": "f",
    "mrs.": "f",
    "ms.": "f",
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
    "widow": "f",
    "widower": "m",
    "mum": "f",
    "dad": "m",
}
PRONOUNS = {
    "m": frozenset(("he", "him", "his", "himself")),
    "f": frozenset(("she", "her", "hers", "herself")),
}
# The last words of the names of bodies and papers, which no "he" can stand for.
THINGS = words_of("""
    statement report letter study poll survey article agency newspaper post times journal court committee
    party campaign company group union ministry department government house senate council bank fund site
""")


def gender_of(words: Iterable[str]) -> str:
    """Return what the first telling word says, "m" or "f"; an empty string where none tells."""
    for word in words:
        if word in GENDERS:
            return GENDERS[word]
    return ""


def is_epithet(noun: str) -> bool:
    """Tell whether a noun stands for somebody who was named: "the 44-year-old", "the mother-of-three"."""
    return noun.endswith("-year-old") or noun.startswith(("mum-of", "dad-of", "mother-of", "father-of"))
