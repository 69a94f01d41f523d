"""The quotation marks of a text, told apart from apostrophes.

A mark's shape says little: straight marks have one for both jobs, typists mix shapes, and
an apostrophe looks like a single closing mark. What stands beside it says more.
"""

import re
from collections.abc import Sequence
from enum import Enum
from functools import lru_cache
from typing import Final, NamedTuple


class Family(Enum):
    """Which marks close which: any double closes any double, any single any single."""

    DOUBLE = "double"
    SINGLE = "single"
    GUILLEMET = "guillemet"
    SINGLE_GUILLEMET = "single guillemet"
    CORNER = "corner"
    WHITE_CORNER = "white corner"
    BOOK = "book"
    SINGLE_BOOK = "single book"


class Mark(NamedTuple):
    """One quotation mark: where it stands, and what its neighbours let it do."""

    start: int
    end: int
    shape: str
    family: Family
    opens: bool
    closes: bool


# Members, looked up once: in Python 3.11 each look-up of one takes as long as a call.
DOUBLE: Final = Family.DOUBLE
SINGLE: Final = Family.SINGLE
# What makes a named tuple of a tuple: its own constructor takes three times as long.
new_tuple: Final = tuple.__new__

_SHAPES = "\"“”„‟＂〝〞〟″«»‹›「」『』《》〈〉｢｣'’‘‛‚`´＇"
# Below stand the letters of alphabets; Chinese, Japanese and Korean have no apostrophe, and no blanks
# between a mark and the word or the particle beside it.
_ALPHABETS = "\u2e80"
# A single mark between two letters is an apostrophe: it is passed over here, as most are such.
_ANY = re.compile(rf"[{_SHAPES}](?!(?<=[^\W_{_ALPHABETS}-\U0010ffff]['’‘‛‚`´＇])[^\W_])[{_SHAPES}]*")
# Two commas before a word are the low mark of a typewriter.
_ANY_WITH_COMMAS = re.compile(rf"{_ANY.pattern}|(?<![^\s(\[]),,(?=\w)")
# With marks closer than this on the average, the text is searched once and for all.
_SPARSE = 12
_IN_RUN = re.compile(r"''+|``|‘‘|’’+|,,|‚‚|.", re.DOTALL)
_SIDED: dict[str, tuple[Family, bool]] = {
    "「": (Family.CORNER, True),
    "」": (Family.CORNER, False),
    "｢": (Family.CORNER, True),
    "｣": (Family.CORNER, False),
    "『": (Family.WHITE_CORNER, True),
    "』": (Family.WHITE_CORNER, False),
    "《": (Family.BOOK, True),
    "》": (Family.BOOK, False),
    "〈": (Family.SINGLE_BOOK, True),
    "〉": (Family.SINGLE_BOOK, False),
}
_GUILLEMETS = {
    "«": Family.GUILLEMET,
    "»": Family.GUILLEMET,
    "‹": Family.SINGLE_GUILLEMET,
    "›": Family.SINGLE_GUILLEMET,
}
_ALL_MARKS = frozenset("\"“”„‟＂〝〞〟″«»‹›'’‘‛‚`´＇")
# With one of these at its side a mark is not alone.
_BESIDE = _ALL_MARKS.union(_SHAPES)
_OPENING_NEIGHBOURS = frozenset("([{<—–―‒-/|*_=~>:\u00bf\u00a1")
# Nobody closes and opens more at one place: a longer run is a rule, or damage, and parts nothing.
_LONGEST_RUN = 24
# Words that begin with an apostrophe, as dictionaries list them; `'90s` and `'08` besides.
_CLIPPED = re.compile(
    r"(?:tis|twas|twere|twill|twould|tisn|twasn|em|n|til|till|cause|cos|cuz|coz|bout|neath|gainst|nother"
    r"|twixt|tween|fraid|spose|nuff|d|ll|s|t|ve|re|m|\d\ds?|\d0s)(?![^\W_])",
    re.IGNORECASE,
)
_CLIPPED_AND = re.compile(r"\s['’‘][nN]\Z")
_CURLY = frozenset("“”‘’")
_OPENING_CURLY = frozenset("“‘")
_FEET = re.compile(r"\d['’′]\s?\d{1,2}(?:½|\.\d)?\Z")


def find_marks(text: str) -> list[Mark]:
    """Return the marks of `text` in order; apostrophes and inch signs are left out."""
    shapes = [shape for shape in _SHAPES if shape in text]
    if ",," in text or sum(map(text.count, shapes)) * _SPARSE > len(text):
        return [mark for run in _ANY_WITH_COMMAS.finditer(text) for mark in _marks_in(text, run)]
    found: list[Mark] = []
    end = 0
    for at in _places_of(text, shapes):
        if at < end:
            continue
        alone = _double_alone(text[at - 1 : at + 2])
        if alone is not None:
            end = at + 1
            found.append(new_tuple(Mark, (at, end, *alone)))
            continue
        run = _ANY.match(text, at)
        if run is not None:
            end = run.end()
            found += _marks_in(text, run)
    return found


def _places_of(text: str, shapes: Sequence[str]) -> list[int]:
    """Return where marks of these shapes stand.

    Nearly every text has none but two or three shapes of them, a few in a paragraph: to find these one
    after the other takes a fifth of the time that one search for all shapes takes.
    """
    places: list[int] = []
    for shape in shapes:
        at = text.find(shape)
        while at >= 0:
            places.append(at)
            at = text.find(shape, at + 1)
    places.sort()
    return places


@lru_cache(maxsize=5_000)
def _double_alone(around: str) -> tuple[str, Family, bool, bool] | None:
    """Return a double mark with no other beside it, by its neighbours; None where they are not enough.

    Most marks are such, between the same few letters, blanks and stops.
    """
    if len(around) < 3 or around[1] not in '"“”':
        return None
    left, shape, right = around[0], around[1], around[2]
    if left in _BESIDE or right in _BESIDE or left.isdecimal() or left == "½":
        return None
    return shape, DOUBLE, *_sides(around, 1, 2)


def _marks_in(text: str, run: re.Match[str]) -> list[Mark]:
    """Return the marks of a run, where several may stand side by side."""
    start, shapes = run.start(), run.group()
    if len(shapes) > _LONGEST_RUN:
        return []
    if len(shapes) == 1:
        return _marks_at(text, start, shapes)
    return [
        mark
        for shape in _IN_RUN.finditer(shapes)
        for mark in _marks_at(text, start + shape.start(), shape.group())
    ]


def _marks_at(text: str, start: int, shape: str) -> list[Mark]:
    end = start + len(shape)
    if shape in _SIDED:
        family, opens = _SIDED[shape]
        return [Mark(start, end, shape, family, opens, not opens)]
    opens, closes = _sides(text, start, end)
    if shape in _GUILLEMETS:
        return [Mark(start, end, shape, _GUILLEMETS[shape], opens, closes)]
    if len(shape) > 2:
        return _split_run(start, shape, opens, closes)
    if len(shape) == 2 or shape in '"“”„‟＂〝〞〟″':
        if shape == "″" and text[start - 1 : start].isdigit():
            return []
        if shape in '"”＂' and closes and _FEET.search(text, max(0, start - 8), start):
            return []
        return [Mark(start, end, shape, DOUBLE, opens, closes)]
    if _is_apostrophe(text, end, shape, opens):
        return []
    return [Mark(start, end, shape, SINGLE, opens, closes)]


def _split_run(start: int, shape: str, opens: bool, closes: bool) -> list[Mark]:
    """Read three single marks in a row as a single and a double: the double is the outer one."""
    if len(shape) > 3:
        return []
    at = start + (2 if opens and not closes else 1)
    parts = [(start, at), (at, start + 3)]
    return [
        Mark(a, b, shape[a - start : b - start], DOUBLE if b - a == 2 else SINGLE, opens, closes)
        for a, b in parts
    ]


def _sides(text: str, start: int, end: int) -> tuple[bool, bool]:
    """Tell whether a mark may open and whether it may close, by what stands before and after it.

    Other marks beside it are looked through: `."'` is three closers in a row.
    """
    before, after = start - 1, end
    while before >= 0 and start - before < 6 and text[before] in _ALL_MARKS:
        before -= 1
    while after < len(text) and after - end < 5 and text[after] in _ALL_MARKS:
        after += 1
    left = text[before] if before >= 0 else " "
    right = text[after] if after < len(text) else " "
    left_open = left.isspace() or left in _OPENING_NEIGHBOURS
    opens = left_open and not right.isspace() and right not in ",;)]}"
    is_word = right.isalnum() and right < _ALPHABETS
    closes = not left.isspace() and left not in "([{" and not is_word and right != "$"
    if (left > _ALPHABETS or right > _ALPHABETS) and text[start] in _CURLY:
        # No blanks tell the sides apart, but the shapes do.
        return text[start] in _OPENING_CURLY, text[start] not in _OPENING_CURLY
    return opens, closes


def _is_apostrophe(text: str, end: int, shape: str, opens: bool) -> bool:
    if shape in "`´" and not opens:
        return shape == "`"
    after = text[end : end + 1]
    if not after.isalnum():
        # The second one of `rock 'n' roll`.
        return _CLIPPED_AND.search(text, max(0, end - 5), end - 1) is not None
    clipped = _CLIPPED.match(text, end)
    if clipped is None:
        return False
    # `'Cause' is a noun` speaks of a whole word: a clipped word is not closed at once, `rock 'n' roll` apart.
    return clipped.group().lower() == "n" or text[clipped.end() : clipped.end() + 1] not in ("'", "’")
