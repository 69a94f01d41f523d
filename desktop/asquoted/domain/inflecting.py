"""Forms of one word: by the stemmer, the irregular table, and the endings that only inflect."""

from collections.abc import Sequence

from asquoted.domain.collation.items import Item
from asquoted.domain.collation.lexicon import Lexicon
from asquoted.domain.collation.likeness import INFLECTED, Relation
from asquoted.domain.comparison import Kind
from asquoted.domain.hangul import are_forms_by_copula
from asquoted.domain.names import Named
from asquoted.domain.stretches import Stretch, items_of, roots_of, words_of

_AUXILIARIES = frozenset({"be", "have", "do"})
_AUXILIARY_OPENINGS = frozenset({"", "be", "ha", "do"})
_ENDINGS = frozenset(
    (
        "",
        "s",
        "es",
        "ed",
        "d",
        "ing",
        "er",
        "est",
        "r",
        "st",
        "ly",
        "e",
        "y",
        "ies",
        "ied",
        "ier",
        "iest",
        "ily",
    )
    + ("'s", "'", "s'", "en", "n", "ying", "ie", "ting")
)
_WORD = "inflection: another form of the same word, by its root"
_VERB = "inflection: another form of the verb"


def name_of_inflection(
    base: Stretch, reading: Stretch, relation: Relation | None, lexicon: Lexicon
) -> Named | None:
    """Name a change of number, tense, person or degree; None if other words stand there."""
    if base[1] == base[2] or reading[1] == reading[2]:
        return None
    if are_forms_by_copula(words_of(base), words_of(reading)):
        return Kind.INFLECTION, _VERB
    is_inflected = relation is INFLECTED
    if not is_inflected and not _may_share_roots(base, reading, lexicon):
        return None
    roots, others = roots_of(base, lexicon), roots_of(reading, lexicon)
    if not roots or not others:
        return None
    keys = {item.key for item in items_of(base)} ^ {item.key for item in items_of(reading)}
    has_people = not lexicon.tables.demonyms.keys().isdisjoint(keys)
    if has_people and (is_inflected or sorted(roots) == sorted(others)):
        return Kind.NAME_FORM, "name-form: a country and its people, table"
    here, there = words_of(base), words_of(reading)
    if len(here) == len(there) == 1 and not _is_inflected(here[0], there[0], lexicon):
        return None
    if sorted(roots) == sorted(others) or is_inflected:
        return Kind.INFLECTION, _WORD
    if _without(roots) == _without(others):
        return Kind.INFLECTION, _VERB
    return None


def _may_share_roots(base: Stretch, reading: Stretch, lexicon: Lexicon) -> bool:
    """Tell by how they begin whether two stretches may have the same roots but for auxiliaries."""
    here, there = items_of(base), items_of(reading)
    if len(here) == len(there) == 1 and here[0][3] and there[0][3]:
        # Nearly always: neither has to be counted among others.
        one, other = lexicon.opening(here[0][0]), lexicon.opening(there[0][0])
        return one == other or (one in _AUXILIARY_OPENINGS and other in _AUXILIARY_OPENINGS)
    mine, others = _openings(here, lexicon), _openings(there, lexicon)
    return mine == others or sorted(mine) == sorted(others)


def _openings(items: Sequence[Item], lexicon: Lexicon) -> list[str]:
    openings = [lexicon.opening(item.key) for item in items if item.is_word]
    return [opening for opening in openings if opening not in _AUXILIARY_OPENINGS]


def _is_inflected(word: str, other: str, lexicon: Lexicon) -> bool:
    """Tell whether two words of one root differ by endings that inflect: not import and important."""
    irregular = lexicon.tables.irregular
    if any(each in irregular for each in (word, other, lexicon.key(word), lexicon.key(other))):
        return True
    word, other = lexicon.key(word), lexicon.key(other)
    if not (word.isalpha() and other.isalpha()):
        return True
    shared = 0
    for one, two in zip(word, other, strict=False):
        if one != two:
            break
        shared += 1
    return all(_is_ending(each, shared) for each in (word, other))


def _is_ending(word: str, shared: int) -> bool:
    ending = word[shared:]
    # Stop, stopped: the consonant doubles.
    return ending in _ENDINGS or (ending[:1] == word[shared - 1 : shared] and ending[1:] in _ENDINGS)


def _without(roots: list[str]) -> list[str]:
    return sorted(root for root in roots if root not in _AUXILIARIES)
