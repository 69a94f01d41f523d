"""Stretches of a side, as the rules of naming read them: their words, their phrases, what changed."""

from collections.abc import Iterable, Mapping, Sequence

from asquoted.domain.collation.items import Item
from asquoted.domain.collation.lexicon import Lexicon, Opened, Phrase
from asquoted.domain.collation.side import Side
from asquoted.domain.tokens import Sign, TokenKind

Stretch = tuple[Side, int, int]
"""A side, and the tokens of it from the first to before the last."""

_BRACKET = TokenKind.BRACKET
LONGEST_PHRASE = 4
"""Words of a phrase in any table."""
_BEFORE = LONGEST_PHRASE - 1


def items_of(stretch: Stretch) -> Sequence[Item]:
    """Return the items that have a part in a stretch."""
    side, start, end = stretch
    return side.items_in(start, end)


def tokens_of(stretch: Stretch) -> Sequence[Sign]:
    """Return the tokens of a stretch less its brackets, which are named by what they hold."""
    side, start, end = stretch
    tokens = side.tokens[start:end]
    return [token for token in tokens if token.kind is not _BRACKET] or tokens


def words_of(stretch: Stretch) -> list[str]:
    """Return the shadows of the words of a stretch."""
    side, start, end = stretch
    return [token.shadow for token in side.tokens[start:end] if token.is_word] if start < end else []


def roots_of(stretch: Stretch, lexicon: Lexicon) -> list[str]:
    """Return the roots of the words of a stretch."""
    return [lexicon.root(item.key) for item in items_of(stretch) if item.is_word]


Found = tuple[int, tuple[str, ...], str]
"""A phrase of a table: the item that opens it, its words, and what stands for it."""


def phrases_in(stretch: Stretch, index: Mapping[str, Opened], lexicon: Lexicon) -> list[Found]:
    """Return the phrases of a table that have a word in the stretch, in order.

    A phrase may reach beyond the stretch; one inside an idiom has not its sense there.
    """
    side, start, end = stretch
    if start == end:
        return []
    low, high, keys = side.first_items[start], side.last_items[end - 1], side.keys
    at = low - _BEFORE if low > _BEFORE else 0
    if index.keys().isdisjoint(keys[at:high]):
        # Nearly always: most words are in no table.
        return []
    phrases: list[Found] = []
    idioms = lexicon.idioms
    while at < high:
        key = keys[at]
        if key in idioms and (idiom := phrase_at(side, at, idioms)):
            at += len(idiom[0])
            continue
        if key not in index or (key == "may" and side.is_month(side.item_starts[at])):
            at += 1
            continue
        found = phrase_at(side, at, index)
        if found and at + len(found[0]) > low:
            phrases.append((at, *found))
            at += len(found[0]) - 1
        at += 1
    return phrases


def phrase_at(side: Side, at: int, index: Mapping[str, Opened]) -> Phrase | None:
    """Return the longest phrase of a table that opens with the item at `at`."""
    keys = side.keys
    opened = index.get(keys[at])
    if opened is None:
        return None
    follows = keys[at + 1] if at + 1 < len(keys) else ""
    if follows not in opened.seconds:
        return opened.alone
    for found in opened:
        words = found[0]
        if len(words) == 1:
            return found
        # Of dozens of phrases that open with "in", hardly one goes on as the text does.
        if words[1] == follows and (len(words) == 2 or tuple(keys[at : at + len(words)]) == words):
            return found
    return None


def changed(here: Iterable[str], there: Iterable[str]) -> tuple[list[str], list[str]]:
    """Return what only the first has, and what only the second has."""
    lost, gained = list(here), list[str]()
    for each in there:
        if each in lost:
            lost.remove(each)
        else:
            gained.append(each)
    return sorted(lost), sorted(gained)


def told(lost: Sequence[str], gained: Sequence[str]) -> str:
    """Say in words what changed: “may” for “will”, “not” is missing, “never” is added."""
    one, other = (" and ".join(f"“{word}”" for word in dict.fromkeys(words)) for words in (lost, gained))
    if one and other:
        return f"{other} for {one}"
    number = len(dict.fromkeys(lost or gained))
    verb = "is" if number == 1 else "are"
    return f"{one} {verb} missing" if one else f"{other} {verb} added"


def changes_told(here: Sequence[tuple[str, str]], there: Sequence[tuple[str, str]]) -> str:
    """Say in words which of what is counted changed; nothing if none did. Each is a class and its words."""
    if len(here) + len(there) < 2:
        # Nearly always: nothing is counted, or one thing that one text has alone.
        return f"“{here[0][1]}” is missing" if here else f"“{there[0][1]}” is added" if there else ""
    lost, gained = changed([one for one, _ in here], [one for one, _ in there])
    if not lost and not gained:
        return ""
    words = dict((*here, *there))
    return told(*([words[each] for each in side] for side in (lost, gained)))
