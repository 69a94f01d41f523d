"""Runs of capitals in a reporter's words: which are people's names, which are bodies'."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from asquoted.domain.grouping.lists import word_set
from asquoted.domain.grouping.places import without_places
from asquoted.domain.grouping.titles import ATTRIBUTIVE, FAMILY_FIRST, FIRMS, INSTITUTIONS, SAYINGS, TITLES

PRONOUNS = word_set("i he she it they we you him her them his its their who which that this both")
_GROUPS = INSTITUTIONS - TITLES
_PLACING = word_set("in at from near outside inside around across")
_WHERE = _PLACING - {"at", "from"}
_BELONGING = word_set("of for")
# What names a place, and hardly ever a person: "Larne Street", "the Vey Valley".
_PLACES = word_set("avenue boulevard county island islands parish river road square street valley")
PARTICLES = word_set("""
    abu af al av ben bin bint da das de del della den der di dos du el ibn la le ten ter van von zu
    """)
# "al-Rashidi", "el-Sayed": a name though it begins small, and the same without its article.
_ARTICLED = re.compile(r"(?:(?:a[dlnrstz]|ash|e[ls]|ul)-|d['’])(?=[^\W\d_])", re.IGNORECASE)
_INITIALS = re.compile(r"(?:(?:[^\W\d_]\.)+|[JS]r\.)$")
# Given names of Korea are written so, behind the family's: "Lee Hye-jin".
_KOREAN = re.compile(r"[A-Z][a-z]+-[a-z]+$")
_KNOWN_NOUNS = TITLES | SAYINGS | INSTITUTIONS
# "The Under-23 captain": a class and no name.
_NUMBERED = re.compile(r"[a-z]+-\d+s?")
_OWNER = re.compile(r"['’]s?$")
# "17 Jan": a month, where "Jan Moore" is a name.
_DATED = re.compile(
    r"\b\d{1,2}\s+(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?"
    r"|\b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?\s+\d|\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\s+\d"
)
_WORD = re.compile(r"[^\W\d_](?:[\w.&]|[-'’](?=\w))*|[,(:);—–/]")


@dataclass(frozen=True, slots=True)
class Run:
    """Capitalised words in a row."""

    words: tuple[str, ...]
    is_body: bool
    is_person: bool
    is_owner: bool
    has_title: bool
    is_complement: bool = False
    is_where: bool = False

    def is_alone(self, surname: str, known: frozenset[str] | None) -> bool:
        """Tell whether it is one word that the article has as somebody's surname: "Later, Prado"."""
        return len(self.words) == 1 and not self.is_complement and known is not None and surname in known


def name_runs(words: str, places: frozenset[str]) -> tuple[tuple[Run, ...], frozenset[str]]:
    """Return the runs of capitals in `words`, and the nouns of offices, bodies and sayings.

    `places` are the stems of countries' names beside those that everybody knows.
    """
    return (_remembered if len(words) <= _LONGEST_REMEMBERED else _find)(words, places)


def _find(words: str, places: frozenset[str]) -> tuple[tuple[Run, ...], frozenset[str]]:
    runs: list[Run] = []
    nouns: set[str] = set()
    current: list[str] = []
    earlier = before = ""
    tokens = [match.group() for match in _WORD.finditer(_DATED.sub("; ", without_places(words, places)))]
    for token in [*tokens, ""]:
        bare, folded, may_open, is_noun = _read(token)
        opens = may_open and not (before in _OPENERS and folded in _STARTS)
        if opens or (current and folded in PARTICLES):
            current.append(bare)
            if bare == token or _INITIALS.match(token):
                continue
        if len(current) == 1 and token[:1].islower() and _only_describes(current[0], before):
            # "Police in Norport", and "Police chiefs".
            nouns |= {current[0].casefold()} & INSTITUTIONS if folded in _PLACING else set()
            current = []
        if current:
            if len(current) == 1 and before in TITLES and folded in TITLES and bare[:1].isupper():
                # "Chief Medical Officer": an office of three words.
                current = []
                nouns.add(folded)
                earlier, before = before, folded
                continue
            if before == "of" and earlier in TITLES and len(current) > 2:
                # "Minister of Defence Ana Prado": the office takes a word, the name the rest.
                current, before = current[-2:], earlier
            runs.append(
                _closed(current, before, len(current) == len(tokens), _OWNER.search(token) is not None)
            )
            current = []
        # "Officials" stay apart from "the official": the number tells them apart.
        if is_noun:
            nouns.add(folded)
        earlier, before = before, folded
    return tuple(runs), frozenset(nouns)


# One article's sentences are asked for again for each "she" and each speaker in them.
_remembered = lru_cache(maxsize=2_000)(_find)
_LONGEST_REMEMBERED = 1_000


@lru_cache(maxsize=10_000)
def _read(token: str) -> tuple[str, str, bool, bool]:
    """Return a word without its ending, in small letters, whether it may open a name, and is a noun known."""
    bare = token.removesuffix("'s").removesuffix("’s").rstrip("'’")
    if bare.endswith(".") and "." not in bare[:-1]:
        bare = bare[:-1]
    folded = bare.casefold().strip(".")
    is_capital = bare[:1].isupper() or _ARTICLED.match(bare) is not None
    may_open = is_capital and not (folded in _CALENDAR or folded in PRONOUNS or folded in TITLES)
    may_open = may_open and _NUMBERED.fullmatch(folded) is None
    # "The star" is no newspaper.
    is_noun = not _KNOWN_NOUNS.isdisjoint((folded, folded.removesuffix("s")))
    return bare, folded, may_open, is_noun and not (bare.islower() and folded in _PAPERS)


_PAPERS = word_set("express guard herald post star stars times world")
_LONGEST_LETTERS = 6
_GENERATIONS = frozenset({"jr", "sr", "ii", "iii", "iv"})
_SHORTEST_LOUD = 5
_ADJECTIVE_ENDS = ("ed", "ing", "ful", "ous", "ive", "less", "y", "al", "ic", "en")
_OPENERS = frozenset(["", ":"])
_STARTS = word_set("""
    a according after all although an and another any are as asked at before both but by can could despite did
    do does during each earlier ex for had has have
    former from he her his how however if in it its later many meanwhile most no now of on one other our
    over several she since so some that the their then there these they this those though three to top
    two under until was we were what when where why while will with would yesterday you
    """)
_CALENDAR = word_set("""
    monday tuesday wednesday thursday friday saturday sunday january february march april may june
    july august september october november december today
    """)


def _only_describes(word: str, before: str) -> bool:
    """Tell whether a capital is only that of a sentence's or an article's opening: "Health chiefs"."""
    if before in {"a", "an", "the"} and word.isupper() and len(word) >= _SHORTEST_LOUD:
        # "A GRIEVING mother": the lead of a popular paper.
        return word.casefold().endswith(_ADJECTIVE_ENDS)
    return before in _OPENERS and word.casefold() in ATTRIBUTIVE


def _closed(words: Sequence[str], before: str, is_all: bool, is_owner: bool) -> Run:
    folded = [word.casefold() for word in words]
    is_body = any(word in INSTITUTIONS for word in folded) or all(
        word.isupper() and len(word) > 1 for word in words
    )
    is_body = is_body or (len(words) > 1 and folded[-1] in FIRMS)
    # "The environmental group Clear Sky".
    is_body = is_body or (before in _GROUPS and len(words) > 1)
    # One capitalised word is a person's only where it stands alone or behind a title:
    # "Kirby", "Mr Kirby", but not the last word of "the Bureau of Equipment".
    has_title = before in TITLES
    # "Ana Prado of Harbour Watch", "the lawyer for Ana Prado": who speaks is not the last one named.
    is_complement = before in _PLACING or before in _BELONGING
    is_place = len(words) > 1 and folded[-1] in _PLACES and not has_title
    is_person = not (is_body or is_complement or is_place) and (len(words) > 1 or is_all or has_title)
    # "An engineer in Port Vey": where somebody is, and no body that he speaks for.
    is_where = is_place or (not is_body and before in _WHERE)
    return Run(tuple(words), is_body, is_person, is_owner, has_title, is_complement, is_where)


def surname_of(words: Sequence[str]) -> str:
    """Return the surname among the words of a name, as `folded` spells it."""
    if (
        len(words) > 2
        and words[-1].isupper()
        and not words[-2].isupper()
        and len(words[-1]) < _LONGEST_LETTERS
    ):
        # Letters behind a name: "Ana Prado KC", "Ana Prado MP".
        words = words[:-1]
    if len(words) > 2 and words[-1].casefold() in _GENERATIONS:
        words = words[:-1]
    first = folded(words[0])
    is_first = len(words) in (2, 3) and (first in FAMILY_FIRST or _KOREAN.match(words[1]) is not None)
    return first if is_first else folded(words[-1])


def other_surname(words: Sequence[str]) -> str:
    """Return the first of two family names, by which others may know somebody: "Soto" of "Ana Soto Gil".

    Before them stand one given name or two. An empty string where a name can have only one.
    """
    if len(words) not in (3, 4) or surname_of(words) != folded(words[-1]):
        return ""
    first = words[-2].casefold()
    is_name = words[-2][:1].isupper() and len(first) > 2 and first not in PARTICLES
    return folded(words[-2]) if is_name else ""


@lru_cache(maxsize=10_000)
def folded(name: str) -> str:
    """Return a name as outlets may spell it alike: in small letters, without accents and Arabic articles."""
    plain = unicodedata.normalize("NFKD", name.replace("’", "'").replace("ʼ", "'"))
    bare = "".join(letter for letter in plain if not unicodedata.combining(letter))
    return _ARTICLED.sub("", bare).casefold()


def names_of_body(words: Sequence[str]) -> set[str]:
    folded = [word.casefold() for word in words]
    if len(folded) == 1:
        return set(folded)
    return {" ".join(folded), "".join(word[0] for word in folded)}
