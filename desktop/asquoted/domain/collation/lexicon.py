"""The tables, as the rules ask them: the key of a word, its root, what it weighs.

A *key* is what the alignment compares: two words of one key are the same word in
another spelling. A *root* is shared by the inflected forms of a word.
"""

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

from asquoted.domain.stems import stem
from asquoted.domain.tables import Tables

Phrase = tuple[tuple[str, ...], str]
"""Words, and the key that stands for all of them together."""


class Opened(list[Phrase]):
    """The phrases that open with one word, the longest first.

    `seconds` are the words that any of them goes on with, `alone` is the one that is the word by itself.
    """

    __slots__ = ("alone", "seconds")

    def __init__(self, phrases: Iterable[Phrase]) -> None:
        super().__init__(sorted(phrases, key=lambda entry: (-len(entry[0]), entry)))
        self.seconds = frozenset(words[1] for words, _ in self if len(words) > 1)
        self.alone = next((each for each in self if len(each[0]) == 1), None)


SOURCE_NOUNS = frozenset({"view", "words", "opinion", "eyes"})
"""Before "of", they say on whose word a claim stands."""

NEGATION, MODALITY, SOURCE, QUANTITY, NAMES, ATTRIBUTION, OPENING = (1 << each for each in range(7))
"""Grounds for a grave name, as bits; what has `OPENING` may open a phrase that has another one."""
ANY_GROUND = 2 * OPENING - 1

_COLOURS = (
    "arm|behavi|cand|clam|clang|col|demean|enam|end?eav|fav|ferv|flav|harb|hon|hum|lab|misdemean|neighb|od|"
    "parl|ranc|rig|rum|sav|splend|succ|tum|val|vap|vig"
)
# British endings -> American ones. A collision would call two words one, so each rule asks for a stem
# long enough to keep four, hour and tour from for, hor and tor.
_BRITISH = (
    (
        "-ise/-ize",
        re.compile(r"(?<=[a-z]{3})is(e|ed|es|er|ers|ing|ation|ations|ational|ationally|able)$"),
        r"iz\1",
    ),
    ("-yse/-yze", re.compile(r"(?<=[a-z]{2})ys(e|ed|es|er|ers|ing|able)$"), r"yz\1"),
    (
        "-our/-or",
        re.compile(rf"(?<![a-z])((?:mis|dis|un|out|re|dis|off)?(?:{_COLOURS}))our(?!i[sz])"),
        r"\1or",
    ),
    ("-our/-or", re.compile(r"(?<=col)our(?=i[sz])"), "or"),
    (
        "-our/-or",
        re.compile(
            r"(?<=[a-z]{3})our(s|ed|ing|er|ers|ite|ites|able|ably|ful|less|hood|hoods|ist|al|ly|y|ies)?$"
        ),
        r"or\1",
    ),
    ("-re/-er", re.compile(r"(?<=[a-z]{2})(t|b)re(s|d)?$"), r"\1er\2"),
    ("-ogue/-og", re.compile(r"(?<=[a-z]{3})ogue(s|d|r|rs)?$"), r"og\1"),
    ("-ll-/-l-", re.compile(r"(?<=[a-z][aeiou])ll(ed|ing|ings|er|ers|or|ors|ist|ists|est)$"), r"l\1"),
    ("ae, oe/e", re.compile(r"(?<=[a-z]{2})(?:ae|oe)(?=[a-z]{3})"), "e"),
    ("-ement/-ment", re.compile(r"(?<=dg)e(?=ment(?:s|al)?$)"), ""),
)
_LETTERS_OF = {
    "-ise/-ize": ("is",), "-yse/-yze": ("ys",), "-our/-or": ("our",), "-re/-er": ("tre", "bre"),
    "-ogue/-og": ("ogue",), "-ll-/-l-": ("ll",), "ae, oe/e": ("ae", "oe"), "-ement/-ment": ("dge",),
}  # fmt: skip
_ENDINGS = tuple(
    beginning + ending
    for beginnings, endings in (
        ("is ys", "e ed es er ers ing ation ations ational ationally able"),
        ("tre bre", " s d"),
        ("ogue", " s d r rs"),
        ("ll", "ed ing ings er ers or ors ist ists est"),
    )
    for beginning in beginnings.split()
    for ending in endings.split(" ")
)
"""Without one of these at its end, or letters of a rule inside, a word is spelled as all spell it."""
_LAST_LETTERS = frozenset(ending[-2:] for ending in _ENDINGS)
_TWO_SYLLABLES = re.compile(r"(?:[aeiouy]+[^aeiouy]+[aeiouy]+|[^aeiouy](?:ue|ia))ll")


class Lexicon:
    """What is looked up of one set of tables, remembered from call to call."""

    def __init__(self, tables: Tables) -> None:
        self.tables = tables
        self._keys: dict[str, str] = {}
        self._roots: dict[str, str] = {}
        self._openings: dict[str, str] = {}
        self.phrases = _by_first_word(self._phrases_of_tables())
        self.units = _by_first_word((_parts(unit), shared) for unit, shared in tables.units.items())
        self.idioms = self._index((phrase, phrase) for phrase in tables.idioms)
        self.modals = self._index(tables.modals.items())
        self.negations = self._index(tables.negations.items())
        self.quantifiers = self._index(tables.quantifiers.items())
        self.approximators = self._index(tables.approximators.items())
        self.attributions = self._index((phrase, phrase) for phrase in tables.attributions)
        self.opinions = frozenset(map(self.key, tables.opinions))
        self.sayings = self.opinions | {self.key(word) for word in tables.attributions if " " not in word}
        self.grounds, self.ground_pairs = self._grounds()
        self.openers = frozenset(key for key, grounds in self.grounds.items() if grounds & OPENING)
        self._beginning_otherwise = self._tabled_roots()
        self.source_words = self.sayings | SOURCE_NOUNS | {"according"}

    def key(self, word: str) -> str:
        """Return the key that all spellings of `word` (a shadow) share."""
        known = self._keys.get(word)
        if known is None:
            known = self._keys[word] = self._new_key(word)
        return known

    def root(self, key: str) -> str:
        """Return what the inflected forms of the word with this key share."""
        known = self._roots.get(key)
        if known is None:
            known = self._roots[key] = self._new_root(key)
        return known

    def opening(self, key: str) -> str:
        """Return how the root of the word with this key begins: two letters, y as i.

        The stemmer leaves these alone but for y (dying, die): where they differ, the roots do,
        and need not be looked for.
        """
        if key not in self._beginning_otherwise and "'" not in key:
            # Nearly always, and no more than remembering it would take.
            return key[:2].replace("y", "i")
        known = self._openings.get(key)
        if known is None:
            bare = key.removesuffix("'s").removesuffix("'")
            known = (self.root(key) if bare in self._beginning_otherwise else bare)[:2].replace("y", "i")
            self._openings[key] = known
        return known

    def name_root(self, key: str) -> str:
        """Return a name's key less what marks the genitive; a people is its country."""
        bare = key.removesuffix("'s").removesuffix("'")
        demonym = self.tables.demonyms.get(bare)
        return self.key(demonym) if demonym else bare

    def spelled(self, word: str) -> str:
        """Return the spelling that the variants of a word share, by the table or a rule; names are left."""
        return self._spelled(self.tables.spelling.get(word) or word)

    def respelling(self, word: str, other: str) -> str:
        """Say in words by which table or rule two spellings are one."""
        if folded(word) == folded(other):
            return "accents or none"
        for family, ending, american in _BRITISH:
            if ending.sub(american, word) == ending.sub(american, other):
                return f"British and American, rule {family}"
        return "British and American, or two in use, table"

    def is_function_word(self, key: str) -> bool:
        """Tell whether the word carries grammar rather than matter."""
        return key in self.tables.function_words

    def meanings(self, short: str) -> tuple[str, ...]:
        """Return what an abbreviation (a shadow) may stand for."""
        return self.tables.abbreviations.get(short, ())

    def _new_key(self, word: str) -> str:
        if word.endswith("'s") and len(word) > 2:
            return self.key(word[:-2]) + "'s"
        names, spelling = self.tables.names, self.tables.spelling
        if word.isascii():
            return self._spelled(names.get(word) or spelling.get(word) or word)
        bare = folded(word)
        name = names.get(word) or names.get(bare)
        return self._spelled(name or spelling.get(word) or spelling.get(bare) or bare)

    def _spelled(self, word: str) -> str:
        if not (may_be_respelled(word) and self.tables.spelling):
            return word
        for family, ending, american in _BRITISH:
            # Looking for the letters first spares nearly every word the expressions.
            if any(letters in word for letters in _LETTERS_OF[family]) and (
                family != "-ll-/-l-" or _TWO_SYLLABLES.search(word)
            ):
                word = ending.sub(american, word)
        return word

    def _new_root(self, key: str) -> str:
        if key.endswith(("'s", "s'")):
            key = key[:-2] if key.endswith("'s") else key[:-1]
        if key in self.tables.demonyms:
            return self.key(self.tables.demonyms[key])
        irregular = self.tables.irregular
        root = irregular.get(key) or irregular.get(self.key(key))
        key = root or key
        return stem(key) if key.isalpha() else key

    def _phrases_of_tables(self) -> list[Phrase]:
        found: list[Phrase] = []
        for short, meanings in self.tables.abbreviations.items():
            found.extend((self.words(meaning), self.key(short)) for meaning in meanings if " " in meaning)
        for name in (*self.tables.names, *self.tables.names.values()):
            if len(_parts(name)) > 1:
                found.append((self.words(name), self.key(name)))
        found.extend(
            (self.words(word), self.key(same)) for word, same in self.tables.spelling.items() if " " in word
        )
        found.extend((self.words(word), word) for word in self.tables.demonyms if " " in word)
        return found

    def _index(self, phrases: Iterable[tuple[str, str]]) -> dict[str, Opened]:
        return _by_first_word((self.words(phrase), shared) for phrase, shared in phrases)

    def _grounds(self) -> tuple[dict[str, int], dict[tuple[str, ...], int]]:
        """Return the grounds that a word is by its key, and that the first two words of a phrase are."""
        words: dict[str, int] = {}
        pairs: dict[tuple[str, ...], int] = {}
        for ground, index in (
            (NEGATION, self.negations),
            (MODALITY, self.modals),
            (QUANTITY, self.quantifiers),
            (QUANTITY, self.approximators),
            (ATTRIBUTION, self.attributions),
        ):
            for first, phrases in index.items():
                words[first] = words.get(first, 0) | ground
                for phrase, _ in phrases:
                    if len(phrase) > 1:
                        words[first] |= OPENING
                        pairs[phrase[:2]] = pairs.get(phrase[:2], 0) | ground
        for ground, keys in ((ATTRIBUTION, self.opinions), (QUANTITY, self.tables.months)):
            for key in keys:
                words[key] = words.get(key, 0) | ground
        return words, pairs

    def _tabled_roots(self) -> frozenset[str]:
        """Return the words whose root a table tells, and which may therefore begin otherwise than they do."""
        tables = self.tables
        respelled = [word for word in (*tables.spelling, *tables.names) if self.key(word) in tables.irregular]
        return frozenset().union(tables.demonyms, tables.irregular, respelled)

    def words(self, phrase: str) -> tuple[str, ...]:
        """Return the keys of a phrase's words; hyphens part words."""
        return tuple(self.key(word) for word in _parts(phrase))


def may_be_respelled(word: str) -> bool:
    """Tell whether a rule of spelling may have anything on a word; of nearly all words none has."""
    if len(word) < 5:
        return False
    if word[-2:] in _LAST_LETTERS and word.endswith(_ENDINGS):
        return True
    return "our" in word or "ae" in word or "oe" in word or "dgem" in word


def _parts(phrase: str) -> tuple[str, ...]:
    return tuple(phrase.replace("-", " ").split())


def _by_first_word(phrases: Iterable[Phrase]) -> dict[str, Opened]:
    index: dict[str, list[Phrase]] = {}
    for words, shared in phrases:
        index.setdefault(words[0], []).append((words, shared))
    return {first: Opened(entries) for first, entries in index.items()}


@lru_cache(maxsize=8)
def lexicon_of(tables: Tables) -> Lexicon:
    """Return the lexicon of these tables, the same one each time."""
    return Lexicon(tables)


def folded(word: str) -> str:
    """Return a word less its accents; what is not written in Latin letters stays as it is."""
    if word.isascii():
        return word
    decomposed = unicodedata.normalize("NFD", word)
    latin = "".join(sign for sign in decomposed if not "\u0300" <= sign <= "\u036f")
    return latin.translate(_LETTERS) if latin.isascii() or any(sign in _FOREIGN for sign in latin) else word


_FOREIGN = "ıøłđæœßðþ"
_LETTERS = str.maketrans(
    {"ı": "i", "ø": "o", "ł": "l", "đ": "d", "æ": "ae", "œ": "oe", "ß": "ss", "ð": "d", "þ": "th"}
)
