"""Numbers, amounts and dates, however they are written, as one key.

12 per cent, 12% and twelve percent share a key; so do $5m and five million dollars,
and 3 October and Oct. 3rd.
"""

import re
from collections.abc import Sequence
from decimal import Decimal, InvalidOperation
from typing import NamedTuple

from asquoted.domain.collation.lexicon import Lexicon

_DIGITS = re.compile(r"\d+(?:\.\d+)?")
_ORDINAL = re.compile(r"(\d+)(?:st|nd|rd|th)")
_YEAR = re.compile(r"1\d{3}|20\d{2}")
_SIGNS = frozenset("$€£¥₩₽₹₺₴₪฿")
# Short units that are words or letters of their own unless they touch the number: "5 in 10", "3 a".
_ONLY_TOUCHING = frozenset(
    {"in", "m", "g", "l", "t", "h", "s", "c", "p", "ha", "ft", "mi", "rs", "sec", "min", "cents"}
)
_SCALE_LETTERS = frozenset({"m", "k", "b"})
_AFTER_METRES = frozenset({"long", "high", "tall", "wide", "deep", "away", "from", "above", "below", "thick"})
_LONGEST = 8


class Part(NamedTuple):
    """A word, or a part of one: its shadow, its token's index, and how it stands there."""

    shadow: str
    token: int
    touches: bool
    is_capital: bool


def opens_number(shadow: str, lexicon: Lexicon) -> bool:
    """Tell whether a word may be the first of a number, an amount or a date."""
    return (
        shadow in lexicon.tables.numbers
        or shadow[0].isdigit()
        or shadow in _SIGNS
        or shadow in _OPENERS
        or shadow in lexicon.tables.months
    )


def read_number(parts: Sequence[Part], at: int, lexicon: Lexicon) -> tuple[int, str] | None:
    """Return how many parts from `at` make a number, an amount or a date, and its key; None if none."""
    shadow = parts[at].shadow
    if shadow in _OPENERS or shadow in _SIGNS:
        following = parts[at + 1].shadow if at + 1 < len(parts) else ""
        if shadow in {"a", "an"} and not (following in _SCALES and following in lexicon.tables.numbers):
            return None
        if shadow in {"us$", "u.s."} and not (following[:1].isdigit() or following in _SIGNS):
            return None
    return _read_date(parts, at, lexicon) or _read_amount(parts, at, lexicon)


_OPENERS = frozenset({"us$", "u.s.", "a", "an"})
_SCALES = frozenset({"hundred", "thousand", "million", "billion", "trillion", "dozen"})


def _read_amount(parts: Sequence[Part], at: int, lexicon: Lexicon) -> tuple[int, str] | None:
    here = at
    currency = ""
    while here < len(parts) and (parts[here].shadow in _SIGNS or parts[here].shadow in {"us$", "u.s."}):
        currency = lexicon.tables.units.get(parts[here].shadow, "dollar")
        here += 1
    read = _read_value(parts, here, lexicon, bool(currency))
    if read is None:
        return None
    here, value = read
    length, unit = _read_unit(parts, here, lexicon)
    if not currency and here == at + 1 and parts[at].shadow == "one" and unit in {"", "day"}:
        # "one" alone is a pronoun more often than a figure, and "one day" no day that is counted.
        return None
    return here + length - at, "#" + value + (f" {currency or unit}" if currency or unit else "")


def _read_value(parts: Sequence[Part], at: int, lexicon: Lexicon, is_money: bool) -> tuple[int, str] | None:
    if at >= len(parts):
        return None
    figures = parts[at].shadow
    if figures[0].isdigit():
        if not _DIGITS.fullmatch(figures):
            return at + 1, figures.replace(".", ":") if re.fullmatch(r"\d{1,2}[.:]\d\d", figures) else figures
        return _scaled(parts, at + 1, Decimal(figures), lexicon, is_money)
    return _read_words(parts, at, lexicon)


def _scaled(
    parts: Sequence[Part], at: int, value: Decimal, lexicon: Lexicon, is_money: bool
) -> tuple[int, str]:
    while at < len(parts):
        word = parts[at].shadow
        if (
            word not in lexicon.tables.numbers
            or word in lexicon.tables.units
            and not _is_scale(parts, at, is_money)
        ):
            break
        figure = lexicon.tables.numbers[word]
        if word not in _SCALES and not (parts[at].touches or word not in _SCALE_LETTERS and len(figure) > 3):
            break
        if not figure.isdigit() or int(figure) < 12:
            break
        value *= int(figure)
        at += 1
    return at, _plain(value)


def _is_scale(parts: Sequence[Part], at: int, is_money: bool) -> bool:
    following = parts[at + 1].shadow if at + 1 < len(parts) else ""
    return parts[at].touches and (is_money or bool(following) and following not in _AFTER_METRES)


def _read_words(parts: Sequence[Part], at: int, lexicon: Lexicon) -> tuple[int, str] | None:
    numbers = lexicon.tables.numbers
    total, current, here = 0, 0, at
    suffix = ""
    last = 0
    while here < len(parts) and here - at < _LONGEST:
        word = parts[here].shadow
        if word in {"a", "an"} and here == at:
            current, here = 1, here + 1
            continue
        if word == "and" and here > at and last >= 100 and here + 1 < len(parts):
            follows = numbers.get(parts[here + 1].shadow, "")
            if not follows.isdigit() or int(follows) >= 100:
                break
            here += 1
            continue
        figure = numbers.get(word, "")
        if word in _SCALE_LETTERS or not figure:
            break
        ordinal = _ORDINAL.fullmatch(figure)
        number = int(ordinal.group(1)) if ordinal else int(figure)
        if number >= 1000:
            total, current = total + (current or 1) * number, 0
        elif number == 100 or word == "dozen":
            current = (current or 1) * number
        elif current and (current % 10 or number >= 10 and current % 100):
            break
        else:
            current += number
        last = number
        here += 1
        if ordinal:
            suffix = figure[len(ordinal.group(1)) :]
            break
    if here == at or (here == at + 1 and parts[at].shadow in {"a", "an"}):
        return None
    value = total + current
    return here, f"{value}{_ordinal_suffix(value) if suffix else ''}"


def _ordinal_suffix(value: int) -> str:
    if 10 < value % 100 < 20:
        return "th"
    return {1: "st", 2: "nd", 3: "rd"}.get(value % 10, "th")


def _read_unit(parts: Sequence[Part], at: int, lexicon: Lexicon) -> tuple[int, str]:
    if at >= len(parts):
        return 0, ""
    first = parts[at].shadow
    following = parts[at + 1].shadow if at + 1 < len(parts) else ""
    if first in _ONLY_TOUCHING and not parts[at].touches and following not in _AFTER_METRES:
        return 0, ""
    for words, shared in lexicon.units.get(first, ()):
        if all(at + step < len(parts) and parts[at + step].shadow == word for step, word in enumerate(words)):
            return len(words), shared
    return 0, ""


def _read_date(parts: Sequence[Part], at: int, lexicon: Lexicon) -> tuple[int, str] | None:
    months = lexicon.tables.months
    here = at
    if parts[at].shadow in months:
        if not parts[at].is_capital:
            return None
        day = _day(parts, at + 1, lexicon)
        month, here = months[parts[at].shadow], at + 2
    else:
        day = _day(parts, at, lexicon)
        here = at + 2 if at + 1 < len(parts) and parts[at + 1].shadow == "of" else at + 1
        if not day or here >= len(parts) or not parts[here].is_capital:
            return None
        month, here = months.get(parts[here].shadow, ""), here + 1
    if not day or not month or month.endswith("day"):
        return None
    if here < len(parts) and _YEAR.fullmatch(parts[here].shadow):
        return here + 1 - at, f"@{month} {day} {parts[here].shadow}"
    return here - at, f"@{month} {day}"


def _day(parts: Sequence[Part], at: int, lexicon: Lexicon) -> int:
    if at >= len(parts):
        return 0
    shadow = parts[at].shadow
    if not shadow[0].isdigit():
        # "May five" is no date, "the first of May" is.
        shadow = lexicon.tables.numbers.get(shadow, "")
        shadow = shadow if _ORDINAL.fullmatch(shadow) else ""
    ordinal = _ORDINAL.fullmatch(shadow)
    figures = ordinal.group(1) if ordinal else shadow
    return int(figures) if figures.isascii() and figures.isdigit() and 1 <= int(figures[:4]) <= 31 else 0


def _plain(value: Decimal) -> str:
    try:
        whole = value.to_integral_value()
    except InvalidOperation:
        return str(value)
    return f"{whole:f}" if whole == value else f"{value.normalize():f}"
