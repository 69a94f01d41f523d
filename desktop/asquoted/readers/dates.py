"""Days as articles print them."""

import re
from datetime import date

from asquoted.domain.grouping.months import NAMED_DAY, in_plain_figures, month_named

_MONTHS = ("january", "february", "march", "april", "may", "june", "july",
           "august", "september", "october", "november", "december")  # fmt: skip
_NUMBER_OF = {month[:3]: number for number, month in enumerate(_MONTHS, 1)}
_MONTH = r"(?P<month>" + "|".join(f"{month[:3]}(?:{month[3:]})?" for month in _MONTHS) + r"|sept)\.?"
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_YEAR = r"(?P<year>(?:19|20)\d\d)"
_END = r"(?![\w-])"

# A day in figures is only read where its order is beyond doubt: 3/10/2022 is March in New York
# and October in London, while a year in front or points between mean one order everywhere.
_FORMS = (
    *(
        re.compile(pattern, re.IGNORECASE)
        for pattern in (
            rf"(?<![\w-]){_YEAR}-(?P<month>\d\d)-(?P<day>\d\d)(?=T\d|{_END})",
            rf"(?<![\w/]){_YEAR}/(?P<month>\d\d?)/(?P<day>\d\d?)(?![\w/])",
            rf"\b{_MONTH}\s+{_DAY},?\s+{_YEAR}{_END}",
            rf"(?<!\w){_DAY}\.?\s+(?:of\s+)?{_MONTH},?\s+{_YEAR}{_END}",
            rf"(?<![\w.])(?P<day>\d\d?)\.\s?(?P<month>\d\d?)\.\s?{_YEAR}{_END}",
            rf"{_YEAR}\s?[年년]\s?(?P<month>\d\d?)\s?[月월]\s?(?P<day>\d\d?)\s?[日일]",
        )
    ),
    NAMED_DAY,
)


def find_date(line: str) -> tuple[date, str] | None:
    """Return the first whole date (day, month, year) in a line, and the rest of the line."""
    figures = in_plain_figures(line)
    found = [match for form in _FORMS if (match := form.search(figures))]
    for match in sorted(found, key=lambda one: one.start()):
        try:
            day = date(int(match["year"]), _number_of(match["month"], match.re), int(match["day"]))
        except ValueError:
            continue
        return day, line[: match.start()] + line[match.end() :]
    return None


def _number_of(month: str, form: re.Pattern[str]) -> int:
    if form is NAMED_DAY:
        return month_named(month)
    return int(month) if month.isdigit() else _NUMBER_OF[month[:3].casefold()]
