"""Days with the months of other languages than English, as articles print them: "5. März 2026"."""

import re
import unicodedata

# From January to December, in French, German, Spanish, Italian, Portuguese, Dutch, Swedish and Danish,
# Polish, Turkish, Russian, Ukrainian and Arabic; then as French, German and Spanish papers shorten them.
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
janv févr mars avr mai juin juil août sept oct nov déc
jän feb mrz apr mai jun jul aug sept okt nov dez
ene feb mar abr may jun jul ago sept oct nov dic
"""


def _folded(name: str) -> str:
    """Return a month as it is looked up: an i is one with a dot, without, and under a capital's dot."""
    return name.casefold().replace("\u0307", "").replace("ı", "i")


_NUMBERS = {
    _folded(name): number for row in _MONTHS.split("\n") for number, name in enumerate(row.split(), start=1)
}
NAMED_DAY = re.compile(
    r"(?<!\d)(?P<day>\d{1,2})(?:er|º|\.)?\s+(?:de\s+|d['’])?"
    rf"(?P<month>{'|'.join(sorted(set(_MONTHS.split()), key=len, reverse=True))})"
    r"\.?,?\s+(?:de\s+)?(?P<year>(?:19|20)\d\d)(?!\d)",
    re.IGNORECASE,
)
"""A day, a month by its name, and a year."""


def month_named(name: str) -> int:
    """Return which month a name is that `NAMED_DAY` found, from 1 to 12."""
    return _NUMBERS[_folded(name)]


def in_plain_figures(line: str) -> str:
    """Return a line with the figures of every script as 0 to 9, each letter in its place."""
    if line.isascii():
        return line
    return "".join(str(unicodedata.decimal(sign)) if sign.isdecimal() else sign for sign in line)
