"""Dates at the head of an article in figures, or with the months of other languages.

"03.06.2026", "3 juin 2026", "2026年6月3日". Whether 04/06/2026 is a day of April or of June, it
does not say itself.
"""

import re
from collections.abc import Iterator
from datetime import date

from asquoted.domain.grouping.months import NAMED_DAY, in_plain_figures, month_named

_YEAR_FIRST = re.compile(
    r"(?<!\d)((?:19|20)\d\d)(?:\s?年\s?|\s?년\s?|\.\s?|/|-)(\d{1,2})(?:\s?月\s?|\s?월\s?|\.\s?|/|-)(\d{1,2})(?!\d)"
)
_YEAR_LAST = re.compile(r"(?<!\d)(\d{1,2})([./-])(\d{1,2})\2((?:19|20)\d\d)(?!\d)")
_MONTH_LAST = 12


def dates_printed(line: str) -> list[date]:
    """Return the day that a line gives in figures or in another language.

    Two where it may be either, the one that has the day first before the other.
    """
    line = in_plain_figures(line)
    named = NAMED_DAY.search(line)
    if named:
        return list(_days((int(named["year"]), month_named(named["month"]), int(named["day"]))))
    first = _YEAR_FIRST.search(line)
    if first:
        return list(_days((int(first[1]), int(first[2]), int(first[3]))))
    last = _YEAR_LAST.search(line)
    if not last:
        return []
    one, other, year = int(last[1]), int(last[3]), int(last[4])
    # A full stop stands behind the day first; a stroke behind either.
    orders = [(year, other, one)] if last[2] == "." else [(year, other, one), (year, one, other)]
    return list(dict.fromkeys(_days(*orders)))


def _days(*orders: tuple[int, int, int]) -> Iterator[date]:
    for year, month, day in orders:
        if 1 <= month <= _MONTH_LAST:
            try:
                yield date(year, month, day)
            except ValueError:
                continue
