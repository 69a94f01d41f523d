"""Dates and times of the day: 3 October, Oct. 3rd; 3 p.m., 3 in the afternoon, 15:00, noon."""

import re
from collections.abc import Sequence

from asquoted.domain.collation.lexicon import Lexicon
from asquoted.domain.collation.parts import Part

_YEAR = re.compile(r"1\d{3}|20\d{2}")
_ORDINAL = re.compile(r"(\d+)(?:st|nd|rd|th)")
_CLOCK = re.compile(r"(\d{1,2})(?:[.:](\d\d))?")
_HALVES = {"am": 0, "pm": 12}
_PARTS_OF_DAY = {("in", "the", "morning"): 0, ("in", "the", "afternoon"): 12, ("in", "the", "evening"): 12}
_CLOCK_WORD = "o'clock"
_AT_NIGHT = ("at", "night")
_NIGHTFALL = 6
_PAST = {"half": 30, "quarter": 15}
TIME_WORDS = {"noon": "12:00", "midday": "12:00", "midnight": "0:00"}


def read_date(parts: Sequence[Part], at: int, lexicon: Lexicon) -> tuple[int, str] | None:
    """Return how many parts from `at` make a date, and its key; None if none."""
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


def read_time(parts: Sequence[Part], at: int, lexicon: Lexicon) -> tuple[int, str] | None:
    """Return how many parts from `at` make a time of the day, and its key on the clock of 24 hours."""
    shadow = parts[at].shadow
    if shadow in TIME_WORDS:
        return 1, f"#at {TIME_WORDS[shadow]}"
    if shadow in _PAST and (told := _read_past(parts, at, lexicon)):
        return told
    clock = _CLOCK.fullmatch(shadow if shadow[0].isdigit() else lexicon.tables.numbers.get(shadow, ""))
    if not clock or int(clock[1]) > 24:
        return None
    hours, minutes = int(clock[1]), clock[2] or "00"
    length, half = _read_half(parts, at + 1, hours)
    if length and 1 <= hours <= 12:
        return 1 + length, f"#at {hours % 12 + half}:{minutes}"
    if ":" in shadow and (hours > 12 or shadow[0] == "0"):
        return 1, f"#at {hours}:{minutes}"
    return None


def _read_half(parts: Sequence[Part], at: int, hours: int) -> tuple[int, int]:
    """Return how many parts tell the half of the day, and its first hour: a.m., in the evening, at night."""
    more = int(at < len(parts) and parts[at].shadow == _CLOCK_WORD)
    words = tuple(part.shadow for part in parts[at + more : at + more + 3])
    if words and words[0] in _HALVES:
        return more + 1, _HALVES[words[0]]
    if words in _PARTS_OF_DAY:
        return more + 3, _PARTS_OF_DAY[words]
    if words[:2] == _AT_NIGHT:
        return more + 2, 12 if _NIGHTFALL <= hours < 12 else 0
    return 0, 0


def _read_past(parts: Sequence[Part], at: int, lexicon: Lexicon) -> tuple[int, str] | None:
    """Read half past nine, a quarter to ten in the evening."""
    words = [part.shadow for part in parts[at : at + 3]]
    if len(words) < 3 or words[1] not in {"past", "to"}:
        return None
    hour = lexicon.tables.numbers.get(words[2], words[2])
    if not (hour.isascii() and hour.isdigit() and 1 <= int(hour) <= 12):
        return None
    hours, minutes = int(hour), _PAST[words[0]]
    if words[1] == "to":
        hours, minutes = hours - 1 or 12, 60 - minutes
    length, half = _read_half(parts, at + 3, hours)
    if length:
        return 3 + length, f"#at {hours % 12 + half}:{minutes}"
    return 3, f"#{hours}:{minutes}"


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
