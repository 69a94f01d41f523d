"""The grave kinds: what changes a negation, a modality, a quantity or an attribution."""

from collections.abc import Iterable, Sequence
from itertools import pairwise

from asquoted.domain.collation.amounts import same_amount
from asquoted.domain.collation.dates import TIME_WORDS
from asquoted.domain.collation.items import Family, Item
from asquoted.domain.collation.lexicon import Lexicon, Phrase
from asquoted.domain.collation.numbers import PERIODS
from asquoted.domain.collation.side import Side
from asquoted.domain.comparison import Kind
from asquoted.domain.names import Named
from asquoted.domain.stretches import Stretch, changed, items_of, phrase_at, phrases_in, told
from asquoted.domain.tokens import TokenKind

_Counted = list[tuple[str, str]]
"""What a phrase counts as, and its words."""

_ONE = "#1"
_ARTICLES = frozenset({"a", "an"})
_TIMES = frozenset({"one", "once", "twice", "thrice"})
_BEFORE_SOURCE = frozenset(
    {("according", "to"), ("view", "of"), ("words", "of"), ("opinion", "of"), ("eyes", "of")}
)
_DETERMINERS = frozenset(
    (
        "the",
        "a",
        "an",
        "this",
        "that",
        "these",
        "those",
        "my",
        "our",
        "your",
        "his",
        "her",
        "its",
        "their",
        "them",
        "us",
    )
)
_NO_SOURCE = frozenset(
    (
        "i",
        "we",
        "whatever",
        "what",
        "whoever",
        "who",
        "which",
        "that",
        "if",
        "when",
        "because",
        "though",
        "although",
        "you",
    )
)
"""An aside with one of these tells nobody's word, the speaker's own, or fills a pause (you know)."""
_LONGEST_SOURCE = 4
_LONGEST_ASIDE = 9


def name_of_negation(base: Stretch, reading: Stretch, lexicon: Lexicon) -> Named | None:
    """Name a change of what is denied."""
    here, there = _negations(base, lexicon), _negations(reading, lexicon)
    changed_words = _told(here, there)
    return (Kind.NEGATION, f"negation: {changed_words}") if changed_words else None


def name_of_modality(base: Stretch, reading: Stretch, lexicon: Lexicon) -> Named | None:
    """Name a change of possibility, duty, intent or certainty."""
    here, there = _modals(base, lexicon), _modals(reading, lexicon)
    changed_words = _told(here, there)
    return (Kind.MODALITY, f"modality: {changed_words}") if changed_words else None


def name_of_quantity(base: Stretch, reading: Stretch, lexicon: Lexicon) -> Named | None:
    """Name a change of number, amount, date, degree or frequency; one amount in other units is a form."""
    here, there = _quantities(base, lexicon), _quantities(reading, lexicon)
    if here or there:
        here, there = here + _ones(base), there + _ones(reading)
    is_same_amount = False
    for one in list(here):
        other = next((each for each in there if same_amount(one[0], each[0])), None)
        if other is not None:
            is_same_amount = is_same_amount or one != other
            here.remove(one)
            there.remove(other)
    changed_words = _told(here, there)
    if changed_words:
        return Kind.QUANTITY, f"quantity: {changed_words}"
    items = (*items_of(base), *items_of(reading))
    is_alone = len(items) == 2 and any(item.family is Family.NUMBER for item in items)
    if is_same_amount and is_alone:
        return Kind.NUMBER_FORM, "number-form: one amount in two units or writings, by rule"
    days = _days(base, lexicon), _days(reading, lexicon)
    if all(days) and days[0] != days[1]:
        return Kind.QUANTITY, f"quantity: another day or month, {told(*days)}"
    return None


def name_of_source(base: Stretch, reading: Stretch, lexicon: Lexicon) -> Named | None:
    """Name a change in whose word a claim stands on: according to the ministry, the nurses say."""
    stretches = (base, reading)
    if all(
        start < end and _stands_as_source(each, lexicon) for each in stretches for _, start, end in (each,)
    ):
        return Kind.ATTRIBUTION, "attribution: on whose word it stands"
    return None


def name_of_attribution(base: Stretch, reading: Stretch, lexicon: Lexicon) -> Named | None:
    """Name a change of who says it, or how."""
    here, there = (
        [
            (lexicon.root(phrase.split()[0]), phrase)
            for at, phrase in phrases_in(each, lexicon.attributions, lexicon)
            if (base[1] < base[2] and reading[1] < reading[2]) or not _is_own_word(each[0], at)
        ]
        for each in (base, reading)
    )
    changed_words = _told(here, there)
    if changed_words:
        return Kind.ATTRIBUTION, f"attribution: {changed_words}"
    if _is_opinion(base, lexicon) != _is_opinion(reading, lexicon):
        return Kind.ATTRIBUTION, "attribution: an aside says whose opinion it is"
    return None


def _is_own_word(side: Side, at: int) -> bool:
    """Tell whether the speaker is whom the verb of saying quotes: "we have said so before"."""
    while at and side.items[at - 1].key in _AUXILIARIES:
        at -= 1
    return at > 0 and side.items[at - 1].key in {"i", "we"}


_AUXILIARIES = frozenset({"have", "had", "'ve", "'d", "will", "would", "did", "do", "also", "already", "always"})


def _told(here: Sequence[tuple[str, str]], there: Sequence[tuple[str, str]]) -> str:
    if not here and not there:
        return ""
    lost, gained = changed((one for one, _ in here), (one for one, _ in there))
    if not lost and not gained:
        return ""
    words = dict((*here, *there))
    return told(*([words[each] for each in side] for side in (lost, gained)))


def _phrases(stretch: Stretch, index: dict[str, list[Phrase]], lexicon: Lexicon) -> _Counted:
    side = stretch[0]
    found = []
    for at, shared in phrases_in(stretch, index, lexicon):
        words = phrase_at(side, at, index)
        found.append((shared, " ".join(words[0]) if words else shared))
    return found


def _negations(stretch: Stretch, lexicon: Lexicon) -> _Counted:
    if (found := _phrases(stretch, lexicon.negations, lexicon)) and any(one == "hardly" for one, _ in found):
        side = stretch[0]
        # "Barely twice" tells how a number is meant and denies none.
        meant = sum(
            shared == "hardly" and _counts(side, at + 1)
            for at, shared in phrases_in(stretch, lexicon.negations, lexicon)
        )
        hardly = [each for each in found if each[0] == "hardly"]
        return [each for each in found if each[0] != "hardly"] + hardly[meant:]
    return found


def _counts(side: Side, at: int) -> bool:
    return at < len(side.items) and (side.items[at].family is Family.NUMBER or side.items[at].key in _TIMES)


def _modals(stretch: Stretch, lexicon: Lexicon) -> _Counted:
    side = stretch[0]
    found = []
    for at, shared in phrases_in(stretch, lexicon.modals, lexicon):
        phrase = phrase_at(side, at, lexicon.modals)
        words = phrase[0] if phrase else (shared,)
        after = at + len(words)
        is_noun = words[-1] == "to" and after < len(side.items) and side.items[after].key in _DETERMINERS
        if not is_noun:
            # "A promise to the widow" promises no deed.
            found.append((shared, " ".join(words)))
    return found


def _quantities(stretch: Stretch, lexicon: Lexicon) -> _Counted:
    side, start, end = stretch
    found = [
        (item.key, _printed(side, item))
        for item in items_of(stretch)
        if item.family is Family.NUMBER and not _is_soft(side, item)
    ]
    found += _phrases(stretch, lexicon.quantifiers, lexicon)
    if start == end:
        return found
    low, high = side.first_items[start], side.last_items[end - 1]
    is_plain = lexicon.approximators.keys().isdisjoint(side.keys[low:high])
    for at in () if is_plain else range(low, high):
        # About, over or only, before or behind what is counted.
        phrase = phrase_at(side, at, lexicon.approximators)
        if phrase and not (at and phrase_at(side, at - 1, lexicon.idioms)):
            after, before = at + len(phrase[0]), at - 1
            is_behind = phrase[1] == "after"
            if _is_counted(side, before if is_behind else after, lexicon):
                found.append((" ".join(phrase[0]), " ".join(phrase[0])))
    return found


def _is_counted(side: Side, at: int, lexicon: Lexicon) -> bool:
    if not 0 <= at < len(side.items):
        return False
    item = side.items[at]
    if item.family is Family.NUMBER or item.key in _TIMES:
        return True
    return bool(phrase_at(side, at, lexicon.quantifiers) or phrase_at(side, at, lexicon.approximators))


def _ones(stretch: Stretch) -> _Counted:
    """Return "one" and "noon" as numbers: they count over against something that does."""
    side = stretch[0]
    return [
        (item.key if item.family is Family.NUMBER else _ONE, item.key)
        for item in items_of(stretch)
        if item.key == "one" or (item.family is Family.NUMBER and _is_soft(side, item))
    ]


def _printed(side: Side, item: Item) -> str:
    return " ".join(side.printed[item.start : item.end])


def _is_soft(side: Side, item: Item) -> bool:
    """Tell whether it counts only over against a number: noon, a decade."""
    if side.tokens[item.start].shadow in TIME_WORDS:
        return True
    return item.end - item.start == 2 and all(
        side.tokens[at].shadow in words for at, words in ((item.start, _ARTICLES), (item.start + 1, PERIODS))
    )


def _days(stretch: Stretch, lexicon: Lexicon) -> list[str]:
    months = lexicon.tables.months
    return [item.key for item in items_of(stretch) if item.family is Family.NAME and item.key in months]


def _words_back(side: Side, at: int) -> list[str]:
    """Return the words before an item up to the next mark, nearest first."""
    words: list[str] = []
    while at and side.items[at - 1].is_word and len(words) <= _LONGEST_ASIDE:
        at -= 1
        words.append(side.items[at].key)
    return words


def _words_on(side: Side, at: int) -> list[str]:
    words: list[str] = []
    while at < len(side.items) and side.items[at].is_word and len(words) <= _LONGEST_ASIDE:
        words.append(side.items[at].key)
        at += 1
    return words


def _stands_as_source(stretch: Stretch, lexicon: Lexicon) -> bool:
    side, start, end = stretch
    low = side.first_items[start]
    high = low + len(side.items_in(start, end))
    before, after = _words_back(side, low), _words_on(side, high)
    if any((second, first) in _BEFORE_SOURCE for first, second in pairwise(before[: _LONGEST_SOURCE + 2])):
        return True
    is_aside = low - len(before) > 0 and high + len(after) < len(side.items)
    if not is_aside or len(before) + len(after) > _LONGEST_ASIDE:
        return False
    if not _NO_SOURCE.isdisjoint((*before, *after)):
        return False
    return any(word in lexicon.sayings for word in (*before, *after))


def _is_opinion(stretch: Stretch, lexicon: Lexicon) -> bool:
    """Tell whether a stretch is an aside that says who thinks so: ", the police believe,"."""
    items = items_of(stretch)
    words = [item for item in items if item.is_word]
    if len(words) < 2 or len(words) > _LONGEST_ASIDE or not _is_set_off(stretch, items):
        return False
    if not _NO_SOURCE.isdisjoint(word.key for word in words):
        return False
    return any(word.key in lexicon.opinions for word in (words[0], words[-1]))


def _is_set_off(stretch: Stretch, items: Sequence[Item]) -> bool:
    side, start, end = stretch
    marks = [item for item in items if not item.is_word]
    around: Iterable[int] = (start - 1, end)
    beside = [side.tokens[at] for at in around if 0 <= at < len(side.tokens)]
    return bool(marks) or any(not token.is_word and token.kind is not TokenKind.ELLIPSIS for token in beside)
