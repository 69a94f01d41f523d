"""Values, in figures and in words: 2.5, two and a half, half a million, two-thirds, the nineteen-eighties."""

import re
from collections.abc import Mapping, Sequence
from decimal import Decimal, InvalidOperation
from fractions import Fraction
from typing import NamedTuple

from asquoted.domain.collation.lexicon import Lexicon
from asquoted.domain.collation.parts import Part

_DIGITS = re.compile(r"\d+(?:\.\d+)?")
_ORDINAL = re.compile(r"(\d+)(?:st|nd|rd|th)")
_FRACTION = re.compile(r"(?:(\d{1,4})\+)?(\d{1,2})/(\d{1,2})")
_DECADE = re.compile(r"'(\d0s)")
_CLOCK = re.compile(r"(\d{1,2})[.:](\d\d)")
SCALES = frozenset(
    ("hundred", "thousand", "million", "billion", "trillion", "dozen", "lakh", "lakhs", "crore", "crores")
)
SCALE_LETTERS = frozenset({"m", "k", "b"})
_AFTER_METRES = frozenset({"long", "high", "tall", "wide", "deep", "away", "from", "above", "below", "thick"})
_ARTICLES = frozenset({"a", "an"})
_DENOMINATORS = frozenset({2, 3, 4, 5, 6, 8, 10, 12})
"""9/11 and 24/7 are no fractions."""
_SHARES = {
    "half": 2, "halves": 2, "third": 3, "thirds": 3, "quarter": 4, "quarters": 4, "fourths": 4, "fifth": 5,
    "fifths": 5, "sixth": 6, "sixths": 6, "eighth": 8, "eighths": 8, "tenth": 10, "tenths": 10,
}  # fmt: skip
_DECADES = {
    "twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60, "seventies": 70,
    "eighties": 80, "nineties": 90,
}  # fmt: skip
FRACTION_WORDS = frozenset(_SHARES)
DECADE_WORDS = frozenset(_DECADES)
_CENTURIES = range(10, 21)
_LONGEST = 8


class Value(NamedTuple):
    """Where a value ends, and what it is, in one writing: "2.5", "2/3", "21st", "1980s", "3:30"."""

    end: int
    figures: str


def read_value(parts: Sequence[Part], at: int, lexicon: Lexicon, is_money: bool) -> Value | None:
    """Return the value that begins at `at`, or None."""
    if at >= len(parts):
        return None
    figures = parts[at].shadow
    if not (figures[0].isdigit() or figures[0] == "'"):
        return _read_share(parts, at, lexicon) or _read_words(parts, at, lexicon)
    if decade := _DECADE.fullmatch(figures):
        return Value(at + 1, "19" + decade[1])
    if _DIGITS.fullmatch(figures):
        return _read_figures(parts, at, lexicon, is_money)
    if (fraction := _FRACTION.fullmatch(figures)) and int(fraction[3]) in _DENOMINATORS:
        whole, above, below = int(fraction[1] or 0), int(fraction[2]), int(fraction[3])
        if above < below:
            return _scaled(parts, at + 1, whole + Fraction(above, below), lexicon, is_money)
    clock = _CLOCK.fullmatch(figures)
    return Value(at + 1, f"{clock[1]}:{clock[2]}" if clock else figures)


def read_half_after(parts: Sequence[Part], at: int) -> tuple[int, Fraction]:
    """Return what "and a half" after a value or its unit adds, and how many parts it takes."""
    words = [part.shadow for part in parts[at : at + 3]]
    if len(words) == 3 and words[0] == "and" and words[1] in _ARTICLES and words[2] in {"half", "quarter"}:
        return 3, Fraction(1, _SHARES[words[2]])
    return 0, Fraction(0)


def written(value: Fraction) -> str:
    """Return a value in figures: a decimal where it ends, else a fraction."""
    below = value.denominator
    for prime in (2, 5):
        while below % prime == 0:
            below //= prime
    if below > 1:
        return f"{value.numerator}/{value.denominator}"
    exact = Decimal(value.numerator) / Decimal(value.denominator)
    try:
        whole = exact.to_integral_value()
    except InvalidOperation:
        return str(exact)
    return f"{whole:f}" if whole == exact else f"{exact.normalize():f}"


def _read_figures(parts: Sequence[Part], at: int, lexicon: Lexicon, is_money: bool) -> Value:
    figures, here = parts[at].shadow, at + 1
    if len(figures) <= 3 and figures.isdigit():
        # 10 000 in a house that groups by a space.
        while here < len(parts) and len(parts[here].shadow) == 3 and parts[here].shadow.isdigit():
            figures, here = figures + parts[here].shadow, here + 1
    value = Fraction(figures)
    fraction = _FRACTION.fullmatch(parts[here].shadow) if here < len(parts) else None
    if fraction and not fraction[1] and int(fraction[3]) in _DENOMINATORS:
        value, here = value + Fraction(int(fraction[2]), int(fraction[3])), here + 1
    length, half = read_half_after(parts, here)
    return _scaled(parts, here + length, value + half, lexicon, is_money)


def _scaled(parts: Sequence[Part], at: int, value: Fraction, lexicon: Lexicon, is_money: bool) -> Value:
    tables = lexicon.tables
    while at < len(parts):
        word = parts[at].shadow
        if word not in tables.numbers or (word in tables.units and not _is_scale(parts, at, is_money)):
            break
        figure = tables.numbers[word]
        if word not in SCALES and not (parts[at].touches or (word not in SCALE_LETTERS and len(figure) > 3)):
            break
        if not figure.isdigit() or int(figure) < 12:
            break
        value *= int(figure)
        at += 1
    return Value(at, written(value))


def _is_scale(parts: Sequence[Part], at: int, is_money: bool) -> bool:
    following = parts[at + 1].shadow if at + 1 < len(parts) else ""
    return parts[at].touches and (is_money or (bool(following) and following not in _AFTER_METRES))


def _read_share(parts: Sequence[Part], at: int, lexicon: Lexicon) -> Value | None:
    """Read half a million, a quarter of a point, two-thirds, a third of."""
    words = [part.shadow for part in parts[at : at + 5]]
    if words[0] == "half" and len(words) > 2 and words[1] in _ARTICLES:
        return _of_scale(parts, at + 2, Fraction(1, 2), lexicon) if _is_counted(words[2], lexicon) else None
    many = {"a": "1", "an": "1"}.get(words[0]) or lexicon.tables.numbers.get(words[0], "")
    share = _SHARES.get(words[1]) if len(words) > 1 else None
    if not share or not many.isdigit() or int(many) > share:
        return None
    is_plural = words[1].endswith("s")
    follows = words[2] if len(words) > 2 else ""
    if not is_plural and (int(many) > 1 or not (follows == "of" or parts[at].token == parts[at + 1].token)):
        # "A third man" counts nothing off.
        return None
    value = Fraction(int(many), share)
    if words[2:4] in (["of", "a"], ["of", "an"]) and len(words) > 4 and _is_counted(words[4], lexicon):
        return _of_scale(parts, at + 4, value, lexicon)
    return Value(at + 2, written(value))


def _is_counted(word: str, lexicon: Lexicon) -> bool:
    return word in SCALES or word in lexicon.units


def _of_scale(parts: Sequence[Part], at: int, value: Fraction, lexicon: Lexicon) -> Value:
    """Return a share of the scale at `at`; a unit there is left to be read as one."""
    scale = lexicon.tables.numbers.get(parts[at].shadow, "") if parts[at].shadow in SCALES else ""
    return Value(at + 1, written(value * int(scale))) if scale else Value(at, written(value))


def _read_words(parts: Sequence[Part], at: int, lexicon: Lexicon) -> Value | None:
    numbers = lexicon.tables.numbers
    if parts[at].shadow in _DECADES:
        return Value(at + 1, f"{_DECADES[parts[at].shadow]}s")
    total, current, last, here = 0, 0, 0, at
    is_ordinal = False
    while here < len(parts) and here - at < _LONGEST:
        word = parts[here].shadow
        if word in _ARTICLES and here == at:
            current, here = 1, here + 1
            continue
        if word == "and" and here > at and last >= 100 and _is_small(parts, here + 1, numbers):
            here += 1
            continue
        if here == at + 1 and current in _CENTURIES and word in _DECADES:
            return Value(here + 1, f"{current}{_DECADES[word]}s")
        figure = numbers.get(word, "")
        if word in SCALE_LETTERS or not figure:
            break
        ordinal = _ORDINAL.fullmatch(figure)
        number = int(ordinal[1]) if ordinal else int(figure)
        if here == at + 1 and current in _CENTURIES and 20 <= number < 100 and not ordinal:
            # Nineteen eighty-four.
            current = current * 100
        elif not _may_follow(current, number, word):
            break
        total, current = _counted(total, current, number, word)
        last = number
        here += 1
        if ordinal:
            is_ordinal = True
            break
    if here == at or (here == at + 1 and parts[at].shadow in _ARTICLES):
        return None
    value = total + current
    if is_ordinal:
        return Value(here, f"{value}{_ordinal_suffix(value)}")
    length, half = read_half_after(parts, here)
    return _scaled(parts, here + length, value + half, lexicon, False) if length else Value(here, str(value))


def _is_small(parts: Sequence[Part], at: int, numbers: Mapping[str, str]) -> bool:
    follows = numbers.get(parts[at].shadow, "") if at < len(parts) else ""
    return follows.isdigit() and int(follows) < 100


def _may_follow(current: int, number: int, word: str) -> bool:
    if number >= 100 or word == "dozen" or not current:
        return True
    return not (current % 10 or (number >= 10 and current % 100))


def _counted(total: int, current: int, number: int, word: str) -> tuple[int, int]:
    if number >= 1000:
        return total + (current or 1) * number, 0
    if number == 100 or word == "dozen":
        return total, (current or 1) * number
    return total, current + number


def _ordinal_suffix(value: int) -> str:
    if 10 < value % 100 < 20:
        return "th"
    return {1: "st", 2: "nd", 3: "rd"}.get(value % 10, "th")
