from asquoted.domain.collation.amounts import is_part_of_day_alone, same_amount
from asquoted.domain.collation.dates import TIME_WORDS
from asquoted.domain.collation.items import Family
from asquoted.domain.collation.lexicon import Lexicon, Opened
from asquoted.domain.collation.numbers import PERIODS
from asquoted.domain.collation.side import Side
from asquoted.domain.comparison import Kind
from asquoted.domain.names import Named
from asquoted.domain.slips import is_negated
from asquoted.domain.stretches import (
    Stretch,
    changes_told,
    items_of,
    phrase_at,
    phrases_in,
    told,
    words_of,
)

_Counted = list[tuple[str, str]]
"""What a phrase counts as, and its words."""

_NUMBER = Family.NUMBER
_ONE = "#1"
_ARTICLES = frozenset({"a", "an"})
_TIMES = frozenset({"one", "once", "twice", "thrice"})
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


def name_of_negation(base: Stretch, reading: Stretch, lexicon: Lexicon) -> Named | None:
    """Name a change of what is denied."""
    here, there = _negations(base, lexicon), _negations(reading, lexicon)
    changed_words = changes_told(here, there)
    if not changed_words or _is_denied_by_prefix(base, reading, here, there):
        return None
    return Kind.NEGATION, f"negation: {changed_words}"


def _is_denied_by_prefix(base: Stretch, reading: Stretch, here: _Counted, there: _Counted) -> bool:
    """Tell whether one text denies by "not" what the other denies by a prefix: not lawful, unlawful."""
    if [shared for shared, _ in here + there] != ["not"]:
        return False
    bare, whole = (base, reading) if here else (reading, base)
    return any(is_negated(one, other) for one in words_of(bare) for other in words_of(whole))


def name_of_modality(base: Stretch, reading: Stretch, lexicon: Lexicon) -> Named | None:
    """Name a change of possibility, duty, intent or certainty."""
    here, there = _modals(base, lexicon), _modals(reading, lexicon)
    changed_words = changes_told(here, there)
    return (Kind.MODALITY, f"modality: {changed_words}") if changed_words else None


def name_of_quantity(base: Stretch, reading: Stretch, lexicon: Lexicon) -> Named | None:
    """Name a change of number, amount, date, degree or frequency; one amount in other units is a form."""
    here, there = _quantities(base, lexicon), _quantities(reading, lexicon)
    if here or there:
        here, there = here + _ones(base, lexicon), there + _ones(reading, lexicon)
    is_same_amount = False
    for one in list(here):
        other = next((each for each in there if same_amount(one[0], each[0])), None)
        if other is not None:
            is_same_amount = is_same_amount or one != other
            here.remove(one)
            there.remove(other)
            continue
        other = next((each for each in there if _says_no_more_than_half(one, each)), None)
        if other is not None:
            # "A.m." is told or left out, and the hour stays.
            here.remove(one)
            there.remove(other)
    changed_words = changes_told(here, there)
    if changed_words:
        return Kind.QUANTITY, f"quantity: {changed_words}"
    items = (*items_of(base), *items_of(reading))
    is_alone = len(items) - sum(item.key in _ARTICLES for item in items) == 2
    is_alone = is_alone and any(item.family is _NUMBER for item in items)
    if is_same_amount and is_alone:
        return Kind.NUMBER_FORM, "number-form: one amount in two units or writings, by rule"
    days = _days(base, lexicon), _days(reading, lexicon)
    if all(days) and days[0] != days[1]:
        return Kind.QUANTITY, f"quantity: another day or month, {told(*days)}"
    return None


def _says_no_more_than_half(one: tuple[str, str], other: tuple[str, str]) -> bool:
    """Tell "6:40" from "6:40 a.m."; "18:40" has other figures."""
    return one[1].split()[:1] == other[1].split()[:1] and is_part_of_day_alone(one[0], other[0])


def _phrases(stretch: Stretch, index: dict[str, Opened], lexicon: Lexicon) -> _Counted:
    return [(shared, " ".join(words)) for _, words, shared in phrases_in(stretch, index, lexicon)]


def _negations(stretch: Stretch, lexicon: Lexicon) -> _Counted:
    if (found := _phrases(stretch, lexicon.negations, lexicon)) and "hardly" in dict(found):
        side = stretch[0]
        # "Barely twice" tells how a number is meant and denies none.
        meant = sum(
            shared == "hardly" and _counts(side, at + 1)
            for at, _, shared in phrases_in(stretch, lexicon.negations, lexicon)
        )
        hardly = [each for each in found if each[0] == "hardly"]
        return [each for each in found if each[0] != "hardly"] + hardly[meant:]
    return found


def _counts(side: Side, at: int) -> bool:
    return at < len(side.items) and (side.items[at].family is _NUMBER or side.items[at].key in _TIMES)


def _modals(stretch: Stretch, lexicon: Lexicon) -> _Counted:
    side = stretch[0]
    found = []
    for at, words, shared in phrases_in(stretch, lexicon.modals, lexicon):
        after = at + len(words)
        is_noun = words[-1] == "to" and after < len(side.items) and side.items[after].key in _DETERMINERS
        if not is_noun:
            # "A promise to the widow" promises no deed.
            found.append((shared, " ".join(words)))
    return found


def _quantities(stretch: Stretch, lexicon: Lexicon) -> _Counted:
    side, start, end = stretch
    if start == end:
        return []
    low, high = side.first_items[start], side.last_items[end - 1]
    found = [
        (side.keys[at], _printed(side, at))
        for at, item in enumerate(side.items[low:high], low)
        if item[1] is _NUMBER and not _is_soft(side, at)
    ]
    found += _phrases(stretch, lexicon.quantifiers, lexicon)
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
    if item.family is _NUMBER or item.key in _TIMES:
        return True
    return bool(phrase_at(side, at, lexicon.quantifiers) or phrase_at(side, at, lexicon.approximators))


def _ones(stretch: Stretch, lexicon: Lexicon) -> _Counted:
    """Return "one", "noon" and "an hour" as numbers: they count over against something that does."""
    side, start, end = stretch
    found = []
    for at in side.places_in(start, end):
        key, family = side.items[at][:2]
        is_number = family is _NUMBER
        if key in _ARTICLES and at + 1 < len(side.items) and (unit := _unit_of(side.keys[at + 1], lexicon)):
            found.append((f"#1 {unit}", f"{key} {side.keys[at + 1]}"))
        elif key == "one" or (is_number and _is_soft(side, at)):
            found.append((key if is_number else _ONE, key))
    return found


def _unit_of(key: str, lexicon: Lexicon) -> str:
    """Return what all forms of a unit of time or measure share; empty for another word."""
    return lexicon.tables.units.get(key, "")


def _printed(side: Side, at: int) -> str:
    return " ".join(side.printed[side.item_starts[at] : side.item_ends[at]])


def _is_soft(side: Side, at: int) -> bool:
    """Tell whether an item counts only over against a number: noon, a decade."""
    start, end = side.item_starts[at], side.item_ends[at]
    if side.tokens[start].shadow in TIME_WORDS:
        return True
    return end - start == 2 and all(
        side.tokens[each].shadow in words for each, words in ((start, _ARTICLES), (start + 1, PERIODS))
    )


def _days(stretch: Stretch, lexicon: Lexicon) -> list[str]:
    months = lexicon.tables.months
    return [item.key for item in items_of(stretch) if item.family is Family.NAME and item.key in months]
