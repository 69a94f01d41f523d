"""Days as people type them: as the window writes them, as their language does, and as 2022-09-22.

Nothing is guessed: 5/3/2022 is read only where the user's places agree on which comes first.
"""

import re
from calendar import monthrange
from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale

_ISO = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?")
_NUMBERS = re.compile(r"(\d{1,2})([./-])\s?(\d{1,2})\2\s?(\d{4})")
_BEGUN = re.compile(r"\d{0,4}|\d{4}-\d{0,2}|\d{4}-\d{1,2}-\d{0,2}")
_DAYS = ("d MMM yyyy", "d MMMM yyyy", "d. MMM yyyy", "d. MMMM yyyy", "MMM d, yyyy", "MMMM d, yyyy")
_MONTHS = ("MMM yyyy", "MMMM yyyy")


def read_days(typed: str) -> tuple[date, date] | None:
    """Return the first and the last day of a day, a month or a year as it is typed; None for what is none."""
    words = " ".join(typed.split())
    iso = _ISO.fullmatch(words)
    if iso is not None:
        year, month, day = (None if part is None else int(part) for part in iso.groups())
        return _stretch(year or 0, month, day)
    numbers = _NUMBERS.fullmatch(words)
    if numbers is not None:
        one, sign, other, year = int(numbers[1]), numbers[2], int(numbers[3]), int(numbers[4])
        return _in_order(one, other, year, sign)
    return _spelled(words)


def read_day(typed: str) -> date | None:
    """Return the one day that is typed; None for a month, a year, or what is none."""
    days = read_days(typed)
    return days[0] if days is not None and days[0] == days[1] else None


def is_begun(typed: str) -> bool:
    """Tell whether what is typed may still become a day written as 2022-09-22."""
    return _BEGUN.fullmatch(typed.strip()) is not None


def _stretch(year: int, month: int | None, day: int | None) -> tuple[date, date] | None:
    try:
        first = date(year, 1 if month is None else month, 1 if day is None else day)
    except ValueError:
        return None
    if day is not None:
        return first, first
    last = 12 if month is None else month
    return first, date(year, last, monthrange(year, last)[1])


def _in_order(one: int, other: int, year: int, sign: str) -> tuple[date, date] | None:
    readings = {_stretch(year, other, one), _stretch(year, one, other)} - {None}
    if len(readings) < 2:
        return next(iter(readings), None)
    # The window may speak another language than the system, with a country that Qt chose for it.
    said = {_order(locale, sign) for locale in (QLocale(), QLocale.system())} - {""}
    if said == {"dM"}:
        return _stretch(year, other, one)
    return _stretch(year, one, other) if said == {"Md"} else None


def _order(locale: QLocale, sign: str) -> str:
    """Return which comes first where a language writes a day in numbers with that sign, if it does."""
    form = locale.dateFormat(QLocale.FormatType.ShortFormat)
    letters = re.sub(r"(.)\1+", r"\1", "".join(letter for letter in form if letter in "dMy"))
    if "MMM" in form or sign not in form or letters not in ("dMy", "Mdy"):
        return ""
    return letters[:2]


def _spelled(words: str) -> tuple[date, date] | None:
    # As the window writes a day.
    own = QCoreApplication.translate("Differences", "d MMM yyyy")
    for locale in (QLocale(), QLocale.c()):
        long = locale.dateFormat(QLocale.FormatType.LongFormat)
        for form in (own, long, *_DAYS):
            found = locale.toDate(words, form)
            if found.isValid():
                return _stretch(found.year(), found.month(), found.day())
        for form in _MONTHS:
            found = locale.toDate(words, form)
            if found.isValid():
                return _stretch(found.year(), found.month(), None)
    return None
