"""Numbers, amounts, ranges, dates and times, however they are written, as one key.

12 per cent, 12% and twelve percent share a key; so do $5m and five million dollars,
3 October and Oct. 3rd, 3pm and 15:00, 5-6 and five to six.
"""

from collections.abc import Sequence
from functools import lru_cache

from asquoted.domain.collation.dates import TIME_WORDS, read_date, read_time
from asquoted.domain.collation.lexicon import Lexicon
from asquoted.domain.collation.parts import Part
from asquoted.domain.collation.values import (
    DECADE_WORDS,
    FRACTION_WORDS,
    SCALE_LETTERS,
    SCALES,
    Value,
    read_half_after,
    read_value,
    written,
)

__all__ = [
    "ARTICLES",
    "LEADING_ON",
    "LED_TO",
    "PERIODS",
    "Part",
    "counted_by_article",
    "opens_number",
    "read_number",
]

_SIGNS = frozenset("$€£¥₩₽₹₺₴₪฿₦₵₫₱")
_CODES = frozenset({"usd", "eur", "gbp", "jpy", "cny", "rmb", "inr", "rs", "chf", "aud", "cad", "krw"})
_CODES |= {"ngn", "zar", "ghs", "kes", "ksh", "rm", "myr", "tk", "bdt"}
_DOLLARS = {
    "us": "dollar", "u.s.": "dollar", "us$": "dollar", "a": "australian dollar", "au": "australian dollar",
    "c": "canadian dollar", "ca": "canadian dollar", "hk": "hong kong dollar", "nz": "new zealand dollar",
    "s": "singapore dollar",
}  # fmt: skip
"""What stands before the sign of a dollar: US$5, A$5."""
# Short units that are words or letters of their own unless they touch the number: "5 in 10", "3 a".
_ONLY_TOUCHING = frozenset(
    {"in", "m", "g", "l", "t", "h", "s", "c", "p", "ha", "ft", "mi", "rs", "sec", "min", "cents"}
)
_AFTER_METRES = frozenset({"long", "high", "tall", "wide", "deep", "away", "from", "above", "below", "thick"})
_SCALES_OF_HEAT = {"c": "celsius", "f": "fahrenheit"}
"""In capitals, touching the figure: 40C."""
ARTICLES = frozenset({"a", "an"})
_FRACTIONS = frozenset({"third", "quarter", "fifth", "tenth"})
PERIODS = frozenset({"fortnight", "decade"})
"""Of so many weeks or years: one of them counts, if it stands over against a number."""
_NUMBERED = frozenset({"no", "number", "nos"})
_OPENERS = ARTICLES | _NUMBERED | _DOLLARS.keys() | {"half", "quarter"} | DECADE_WORDS | TIME_WORDS.keys()


def opens_number(shadow: str, lexicon: Lexicon) -> bool:
    """Tell whether a word may be the first of a number, an amount or a date."""
    if shadow[0].isdigit() or (shadow[0] == "'" and shadow[1:2].isdigit()):
        return True
    return shadow in openers_of(lexicon)


@lru_cache(maxsize=8)
def openers_of(lexicon: Lexicon) -> frozenset[str]:
    """Return the words that may be the first of a number, an amount or a date."""
    tables = lexicon.tables
    return _SIGNS | _CODES | _OPENERS | tables.numbers.keys() | tables.months.keys()


def may_continue_number(shadow: str, lexicon: Lexicon) -> bool:
    """Tell whether a word may be the second of a number, an amount or a date.

    What none of the readers below looks for behind the first word ends a number at it.
    """
    return shadow[0].isdigit() or shadow in continuing_of(lexicon)


@lru_cache(maxsize=8)
def continuing_of(lexicon: Lexicon) -> frozenset[str]:
    """Return the words that may be the second of one."""
    tables = lexicon.tables
    return frozenset().union(
        _SIGNS,
        _SECONDS,
        ARTICLES,
        SCALES,
        SCALE_LETTERS,
        FRACTION_WORDS,
        DECADE_WORDS,
        PERIODS,
        _SCALES_OF_HEAT,
        tables.numbers,
        tables.months,
        tables.units,
        lexicon.units,
    )


LEADING_ON = frozenset({"of", "and", "to", "past", "in", "at", "a", "an"})
"""By themselves they end no number, but for a unit that touches it: one of five, two in the morning."""
LED_TO = frozenset({"the", "night"}) | _AFTER_METRES
"""What else they lead to than what may open or go on with a number."""
_SECONDS = LEADING_ON | {"am", "pm", "o'clock"}


def counted_by_article(lexicon: Lexicon) -> frozenset[str]:
    """Return the words before which an article may count: a thousand, a third of, an hour and a half, A$5."""
    return frozenset({"$"} | SCALES | _FRACTIONS | PERIODS | lexicon.units.keys())


def read_number(parts: Sequence[Part], at: int, lexicon: Lexicon) -> tuple[int, str] | None:
    """Return how many parts from `at` make a number, an amount or a date, and its key; None if none."""
    shadow = parts[at].shadow
    following = parts[at + 1].shadow if at + 1 < len(parts) else ""
    if shadow in ARTICLES and not _is_counted(parts, at, lexicon):
        return None
    if shadow in _NUMBERED:
        return _read_numbered(parts, at, lexicon)
    needs_figures = shadow in _SIGNS or shadow in _CODES or (shadow in _DOLLARS and shadow not in ARTICLES)
    is_signed = following == "$" and shadow in _DOLLARS
    if needs_figures and not is_signed and not following[:1].isdigit():
        return None
    return read_date(parts, at, lexicon) or read_time(parts, at, lexicon) or _read_amounts(parts, at, lexicon)


def _is_counted(parts: Sequence[Part], at: int, lexicon: Lexicon) -> bool:
    """Tell whether an article counts: a thousand, a third of, an hour and a half, A$5."""
    words = [part.shadow for part in parts[at + 1 : at + 6]]
    if not words:
        return False
    if words[0] in SCALES:
        return words[0] in lexicon.tables.numbers
    if words[0] == "$":
        return parts[at].shadow == "a" and parts[at + 1].touches
    if words[0] in _FRACTIONS:
        return words[1:2] == ["of"]
    if words[0] in PERIODS:
        return True
    return words[0] in lexicon.units and bool(read_half_after(parts, at + 2)[0])


def _read_numbered(parts: Sequence[Part], at: int, lexicon: Lexicon) -> tuple[int, str] | None:
    """Read No. 1, number one."""
    if at + 1 == len(parts):
        return None
    follows = parts[at + 1].shadow
    if follows[0].isdigit() or (
        parts[at].shadow != "no" and lexicon.tables.numbers.get(follows, "").isdigit()
    ):
        value = read_value(parts, at + 1, lexicon, False)
        return (value.end - at, f"#{value.figures} number") if value else None
    return None


def _read_amounts(parts: Sequence[Part], at: int, lexicon: Lexicon) -> tuple[int, str] | None:
    """Read an amount, or two as a range: 5-6, five to six per cent."""
    first = _read_amount(parts, at, lexicon)
    if first is None:
        return None
    end, value, unit = first
    between = parts[end].shadow if end < len(parts) else ""
    is_hyphened = "-" in parts[at].shadow or (end < len(parts) and parts[end].token == parts[end - 1].token)
    if end < len(parts) and (is_hyphened or between == "to") and not value[-1].isalpha():
        second = _read_amount(parts, end + (between == "to"), lexicon)
        if second and second[2] and unit in {"", second[2]} and not second[1][-1].isalpha():
            return second[0] - at, f"#{value}-{second[1]} {second[2]}"
        if second and unit == second[2] == "" and not second[1][-1].isalpha():
            return second[0] - at, f"#{value}-{second[1]}"
    if end == at + 1 and parts[at].shadow == "one" and unit in {"", "day"}:
        # "one" alone is a pronoun more often than a figure, and "one day" no day that is counted.
        return None
    return end - at, f"#{value}" + (f" {unit}" if unit else "")


def _read_amount(parts: Sequence[Part], at: int, lexicon: Lexicon) -> tuple[int, str, str] | None:
    """Return where an amount ends, its value and its unit."""
    here, currency = _read_currency(parts, at, lexicon)
    value = read_value(parts, here, lexicon, bool(currency)) or _read_article(parts, here)
    if value is None:
        return None
    length, unit = _read_unit(parts, value.end, lexicon)
    end, figures = value.end + length, value.figures
    if length:
        more, half = read_half_after(parts, end)
        if more and figures.isdigit():
            end, figures = end + more, written(int(figures) + half)
    if parts[here].shadow in ARTICLES and not length and end == here + 1:
        return None
    return end, figures, currency or unit


def _read_article(parts: Sequence[Part], at: int) -> Value | None:
    return Value(at + 1, "1") if at < len(parts) and parts[at].shadow in ARTICLES else None


def _read_currency(parts: Sequence[Part], at: int, lexicon: Lexicon) -> tuple[int, str]:
    shadow = parts[at].shadow if at < len(parts) else ""
    following = parts[at + 1].shadow if at + 1 < len(parts) else ""
    if shadow in _DOLLARS and following == "$":
        return at + 2, _DOLLARS[shadow]
    if shadow in {"us$", "u.s."} and following[:1].isdigit():
        return at + 1, "dollar"
    if shadow in _SIGNS or (shadow in _CODES and following[:1].isdigit()):
        return at + 1, lexicon.tables.units.get(shadow, shadow)
    return at, ""


def _read_unit(parts: Sequence[Part], at: int, lexicon: Lexicon) -> tuple[int, str]:
    if at >= len(parts):
        return 0, ""
    first = parts[at].shadow
    following = parts[at + 1].shadow if at + 1 < len(parts) else ""
    if first in _SCALES_OF_HEAT and parts[at].touches and parts[at].is_capital:
        return 1, _SCALES_OF_HEAT[first]
    if first in _ONLY_TOUCHING and not parts[at].touches and following not in _AFTER_METRES:
        return 0, ""
    for words, shared in lexicon.units.get(first, ()):
        if all(at + step < len(parts) and parts[at + step].shadow == word for step, word in enumerate(words)):
            return len(words), shared
    return 0, ""
