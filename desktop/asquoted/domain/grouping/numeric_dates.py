"""Dates at the head of an article in figures, or with the months of other languages.

"03.06.2026", "3 juin 2026", "2026年6月3日". Whether 04/06/2026 is a day of April or of June, it
does not say itself.
"""

import re
import unicodedata
from collections.abc import Iterator
from datetime import date

# From January to December, in French, German, Spanish, Italian, Portuguese, Dutch, Swedish and Danish,
# Polish, Turkish, Russian, Ukrainian and Arabic.
_MONTHS = """
janvier février mars avril mai juin juillet août septembre octobre novembre décembre
januar februar märz april mai juni juli august september oktober november dezember
enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre
janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro
januari februari maart april mei juni juli augustus september oktober november december
januari februari mars april maj juni juli augusti september oktober november december
januar februar marts april maj juni juli august september oktober november december
stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia
ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık
января февраля марта апреля мая июня июля августа сентября октября ноября декабря
січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня
يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر
"""


def _folded(name: str) -> str:
    """Return a month as it is looked up: an i is one with a dot, without, and under a capital's dot."""
    return name.casefold().replace("\u0307", "").replace("ı", "i")


_NUMBERS = {
    _folded(name): number for row in _MONTHS.split("\n") for number, name in enumerate(row.split(), start=1)
}
_NAMED = re.compile(
    r"(?<!\d)(?P<day>\d{1,2})(?:er|º|\.)?\s+(?:de\s+|d['’])?"
    rf"(?P<month>{'|'.join(sorted(set(_MONTHS.split()), key=len, reverse=True))})"
    r"\.?,?\s+(?:de\s+)?(?P<year>(?:19|20)\d\d)(?!\d)",
    re.IGNORECASE,
)
_YEAR_FIRST = re.compile(
    r"(?<!\d)((?:19|20)\d\d)(?:\s?年\s?|\s?년\s?|\.\s?|/|-)(\d{1,2})(?:\s?月\s?|\s?월\s?|\.\s?|/|-)(\d{1,2})(?!\d)"
)
_YEAR_LAST = re.compile(r"(?<!\d)(\d{1,2})([./-])(\d{1,2})\2((?:19|20)\d\d)(?!\d)")
_MONTH_LAST = 12


def dates_printed(line: str) -> list[date]:
    """Return the day that a line gives in figures or in another language.

    Two where it may be either, the one that has the day first before the other.
    """
    if not line.isascii():
        line = "".join(str(unicodedata.decimal(sign)) if sign.isdecimal() else sign for sign in line)
    named = _NAMED.search(line)
    if named:
        return list(_days((int(named["year"]), _NUMBERS[_folded(named["month"])], int(named["day"]))))
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
