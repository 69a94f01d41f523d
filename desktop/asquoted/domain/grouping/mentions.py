"""Times that a text mentions, and the date that it bears."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from asquoted.domain.grouping.lists import any_of, word_set
from asquoted.domain.grouping.numeric_dates import dates_printed
from asquoted.domain.grouping.titles import SAYINGS
from asquoted.domain.grouping.when import When, on

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan",
            "february feb",
            "march mar",
            "april apr",
            "may",
            "june jun",
            "july jul",
            "august aug",
            "september sept sep",
            "october oct",
            "november nov",
            "december dec",
        ),
        start=1,
    )
    for name in names.split()
}
_WEEKDAYS = {
    name: number
    for number, name in enumerate(
        ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
    )
}
_MONTH = "|".join(sorted(_MONTHS, key=len, reverse=True))
# "Last Wednesday, 4 February" is one day.
_BEFORE_DATE = rf"(?:\b(?:last\s+)?(?:{'|'.join(_WEEKDAYS)}),?\s+)?"
# "Asked on the 4th whether", and not "on the 4th floor".
_AFTER_DAY = "and|but|that|whether|when|if|he|she|it|they|we|you|who|at|in|of|the|after|before"
# What each of the ways to name a time begins with: most words are none, and are passed over at once.
_BEGINNINGS = word_set("""
    last yesterday today tonight this one two three four five six seven some several just hour minute moment
    day week fortnight month year previously earlier since during late early mid
    """)
# "The January memo", "Monday's statement".
_OF_SAYING = rf"(?:{'|'.join(sorted(SAYINGS))})\b"
_OPENERS = any_of([*_BEGINNINGS, *_MONTHS, *_WEEKDAYS])
_DATE = re.compile(
    rf"""
    \b(?=[\dadefhijlmnopstwy])(?=\d|an?\s|(?:in|on|of)[\s-]|the\s+(?:day|previous|next|following)\s|{_OPENERS})(?:
    \b(?P<y1>(?:19|20)\d\d)-(?P<m1>\d\d)-(?P<d1>\d\d)\b
  | {_BEFORE_DATE}\b(?P<m2>{_MONTH})\b\.?\s+(?P<d2>\d{{1,2}})(?:st|nd|rd|th)?\b(?!:)
    (?:,?\s+(?P<y2>(?:19|20)\d\d)\b)?
  | {_BEFORE_DATE}\b(?P<d3>\d{{1,2}})(?:st|nd|rd|th)?\s+(?:of\s+)?(?P<m3>{_MONTH})\b\.?
    (?:,?\s+(?P<y3>(?:19|20)\d\d)\b)?
  | (?<!\bof\s)
    \b(?P<last>last\s+)?(?P<weekday>{"|".join(_WEEKDAYS)})\b(?!['’]s\b(?!\s+{_OF_SAYING}))
  | \b(?P<near>yesterday|today|last\s+night|tonight|this\s+(?:morning|afternoon|evening))\b
  | \bon\s+the\s+(?P<d5>\d{{1,2}})(?:st|nd|rd|th)\b(?=\s*[,.;:]|\s+(?:{_AFTER_DAY})\b)
  | \b(?P<since>(?:an?|one|two|three|four|five|six|seven|\d+)\s+(?:days?|weeks?|months?|years?)\s+since)\b
  | \b(?P<next>the\s+(?:day\s+(?:before|after)|(?:previous|next|following)\s+day))\b
    (?!\s+(?:an?|the|th(?:is|at|ese|ose)|my|our|your|his|her|its|their|yesterday|tomorrow|to)\b)
  | \b(?:(?:an?|one|two|three|four|five|six|\d\d?|some|several|a\s+few|just)\s+|)
    (?P<hours>hours?|minutes?|moments?)\s+(?:earlier|before|later)\b
  | \b(?P<days>an?|one|two|three|four|five|six|\d)\s+days?\s+(?P<way>earlier|before|later)\b
  | \b(?P<past>this\s+time\s+last\s+year|last\s+(?:week|month|year)
      |(?:an?\s+)?(?:week|fortnight|month|year|days|weeks|months|years)\s+(?:ago|earlier|before)
      |previously|earlier\s+(?:this|that|last)\s+(?:week|month|year))\b
  | \b(?:in|of|since|during|earlier\s+in|last|late|early|mid)[\s-](?P<m4>{_MONTH})\b
    (?!\.?\s+\d{{1,2}}(?:st|nd|rd|th)?\b)(?:\s+(?P<y4>(?:19|20)\d\d)\b)?
  | \b(?P<m6>{_MONTH})\b(?:\s+(?P<y6>(?:19|20)\d\d)\b)?(?=\s+{_OF_SAYING})
  | \bin\s+(?P<year>(?:19|20)\d\d)\b
    )""",
    re.VERBOSE | re.IGNORECASE,
)
# "Prices have risen since June 3" says nothing of when that was said.
_FROM_OR_TO = re.compile(
    r"\b(?:from|since|until|till|by|before|after|next|between)\s+(?:the\s+(?:end|start|beginning|middle|close)\s+)?$",
    re.IGNORECASE,
)
_LONGEST_LIMIT = 24
# "The Saturday market": which one, and no time of anything; "the Monday briefing" and "the Monday night" are.
_WHICH = re.compile(r"(?<!\bon\s)\b(?:the|an?|its|his|her|their|our|every|each)\s+$", re.IGNORECASE)
_NAMED_SO = re.compile(
    rf"\s+(?!(?:morning|afternoon|evening|night|lunchtime|midnight|noon|that|when|before|after|and|or|in|at|of|by|he|she"
    rf"|it|they|briefing|meeting|hearing|session|call|show|programme|program)\b|{_OF_SAYING})[a-z]+"
)
# "A change of tune from Sunday, when Prado suggested …".
_WHEN = re.compile(r",?\s+(?:when|on\s+which)\b", re.IGNORECASE)
_DAYS = {word: number for number, word in enumerate(("one", "two", "three", "four", "five", "six"), start=1)}
_HEAD_LINES = 20
_SHORT_LINE = 12
# "LISBON, June 3 (Agency) - …", "Lisbon, Jun 3 (Agency) …".
_DAY_OF = rf"(?i:(?:{_MONTH})\b\.?\s+\d{{1,2}}|\d{{1,2}}\s+(?:{_MONTH})\b\.?)"
_DATELINE = re.compile(
    rf"[A-Z][A-Z][^\n]{{3,70}}?\s[-–—]{{1,2}}\s|[A-Z][\w.' ]{{2,30}},\s+{_DAY_OF},?\s*\([^()\n]{{2,30}}\)"
)


@dataclass(frozen=True, slots=True)
class Mention:
    """A time that a text mentions, and where.

    `days` is how many days after the time that the text was in it lies, where it counts from there.
    """

    start: int
    end: int
    when: When
    days: int | None = None


def find_times(
    text: str, start: int, end: int, published: date | None = None, *, limits: bool = False
) -> list[Mention]:
    """Return the times mentioned between two offsets of `text`; with `limits` those after "since" too."""
    found = []
    for match in _DATE.finditer(text, start, end):
        when = _read(match, published)
        before = text[max(start, match.start() - _LONGEST_LIMIT) : match.start()]
        if match["weekday"] and _WHICH.search(before) and _NAMED_SO.match(text, match.end(), end):
            continue
        is_limit = _FROM_OR_TO.search(before) and not _WHEN.match(text, match.end(), end)
        if when is not None and (limits or match["past"] or match["since"] or not is_limit):
            found.append(Mention(match.start(), match.end(), when, _days_after(match)))
    return found


def _days_after(match: re.Match[str]) -> int | None:
    """Return how many days "two days later" or "the day before" is after what was told before."""
    if match["hours"]:
        return 0
    if match["next"]:
        return -1 if match["next"].lower().endswith(("before", "previous day")) else 1
    if not match["days"]:
        return None
    count = match["days"].lower()
    days = int(count) if count.isdigit() else _DAYS.get(count, 1)
    return days if match["way"].lower() == "later" else -days


def _read(match: re.Match[str], published: date | None) -> When | None:
    if match["weekday"]:
        return _weekday(_WEEKDAYS[match["weekday"].lower()], published, is_last=bool(match["last"]))
    if match["d5"]:
        return When(day=int(match["d5"]), is_firm=True) if 1 <= int(match["d5"]) <= 31 else None
    if match["near"]:
        days = 1 if match["near"].lower() in {"yesterday", "last night"} else 0
        return on(published - timedelta(days=days)) if published else None
    if match["hours"] or match["next"] or (match["days"] and match["way"].lower() == "later"):
        return When()
    if match["past"] or match["since"] or match["days"]:
        return _before(" ".join((match["past"] or "").lower().split()), published)
    if match["year"]:
        year = int(match["year"])
        return When(date(year, 1, 1), date(year, 12, 31), is_firm=True, is_past=True)
    for m, d, y in (
        ("m1", "d1", "y1"),
        ("m2", "d2", "y2"),
        ("m3", "d3", "y3"),
        ("m4", None, "y4"),
        ("m6", None, "y6"),
    ):
        if match[m]:
            return _calendar(match[m], match[d] if d else None, match[y], published)
    return None


# How many days back: "a month ago" is no exact count.
_BACK = {
    "last week": (1, 13),
    "week ago": (4, 11),
    "fortnight ago": (10, 19),
    "month ago": (20, 45),
    "year ago": (270, 480),
    "this time last year": (300, 430),
}


def _before(words: str, published: date | None) -> When:
    """Return the days of which words look back from the date of an article: "last year" is a calendar's."""
    if published is None:
        return When(is_past=True)
    if words in ("last month", "last year"):
        ends = published.replace(day=1) if words == "last month" else date(published.year, 1, 1)
        last = ends - timedelta(days=1)
        first = last.replace(day=1) if words == "last month" else date(last.year, 1, 1)
        return When(first, last, is_past=True)
    back = _BACK.get(words.removeprefix("a ").removeprefix("an "))
    if back is None:
        return When(last=published - timedelta(days=1), is_past=True)
    return When(published - timedelta(days=back[1]), published - timedelta(days=back[0]), is_past=True)


def _weekday(weekday: int, published: date | None, *, is_last: bool) -> When:
    if published is None:
        return When(weekday=weekday, is_firm=True)
    back = (published.weekday() - weekday) % 7
    # "Last Wednesday", written on a Wednesday, is a week ago.
    return on(published - timedelta(days=back or 7 * is_last))


def _calendar(
    month_text: str, day_text: str | None, year_text: str | None, published: date | None
) -> When | None:
    month = int(month_text) if month_text.isdigit() else _MONTHS[month_text.lower()]
    year = int(year_text) if year_text else published.year if published else None
    if not 1 <= month <= 12:
        return None
    if day_text is None:
        if year is None:
            return When(month=month, is_past=True, is_firm=True)
        if not year_text and published and month > published.month:
            year -= 1
        after = date(year + month // 12, month % 12 + 1, 1)
        return When(date(year, month, 1), after - timedelta(days=1), is_past=True, is_firm=True)
    day = int(day_text)
    try:
        exact = date(year or 2000, month, day)
    except ValueError:
        return None
    if year is None:
        return When(month=month, day=day, is_firm=True)
    if not year_text and published and exact > published + timedelta(days=2):
        return When(month=month, day=day, is_firm=True)
    return on(exact)


def is_in_dateline(text: str, mention: Mention) -> bool:
    """Tell whether a time is that of a dateline, which dates the article and not what a sentence tells."""
    dateline = _DATELINE.match(text, text.rfind("\n", 0, mention.start) + 1)
    return dateline is not None and mention.end <= dateline.end()


def find_date(text: str) -> When | None:
    """Return the date that an article bears: the first in a short line of its head, or in its dateline.

    A dateline ("LISBON, June 3 (Agency) - …") often leaves the year out.
    """
    offset = 0
    for number, line in enumerate(text.splitlines(keepends=True)):
        if number >= _HEAD_LINES:
            break
        end = offset + len(line)
        printed = dates_printed(line) if len(line.split()) <= _SHORT_LINE else []
        if len(printed) == 1:
            return on(printed[0])
        if len(line.split()) > _SHORT_LINE:
            dateline = _DATELINE.match(line)
            end = offset + dateline.end() if dateline else offset
        for mention in find_times(text, offset, end):
            when = mention.when
            if when.exact is not None or (when.month is not None and when.day is not None):
                return when
        offset += len(line)
    return None


def either_date(text: str) -> list[date]:
    """Return the two days of which the head of an article bears one: "04/06/2026"."""
    lines = (line for line in text.splitlines()[:_HEAD_LINES] if len(line.split()) <= _SHORT_LINE)
    return next((days for line in lines if len(days := dates_printed(line)) > 1), [])


def near_year(when: When, dates: Sequence[date]) -> date | None:
    """Return the day of a date without a year that lies nearest to the middle of `dates`."""
    if when.exact is not None or not dates or when.month is None or when.day is None:
        return when.exact
    middle = sorted(dates)[len(dates) // 2]
    days = []
    for year in (middle.year - 1, middle.year, middle.year + 1):
        try:
            days.append(date(year, when.month, when.day))
        except ValueError:
            continue
    return min(days, key=lambda day: (abs(day - middle), day), default=None)
