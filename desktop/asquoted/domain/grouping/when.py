"""When something was said, as far as a text tells.

A time is what is possible: a stretch of days, a weekday, a day and month. Two times
agree when some day fits both. What a text says ("on Thursday") is firm; what follows
from the date of the article alone is not.
"""

from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import lru_cache

_MOST_DAYS = 1500


@dataclass(frozen=True, slots=True)
class When:
    """The days that are possible. `is_past` marks what a text recalls from before its own news.

    `weekday` counts from Monday, 0; `weekdays` are those possible where it may be several.
    """

    first: date | None = None
    last: date | None = None
    weekday: int | None = None
    weekdays: frozenset[int] | None = None
    month: int | None = None
    day: int | None = None
    is_firm: bool = False
    is_past: bool = False

    @property
    def is_known(self) -> bool:
        """Tell whether it rules any day out."""
        limits = (self.first, self.last, self.weekday, self.weekdays, self.month, self.day)
        return any(limit is not None for limit in limits)

    @property
    def exact(self) -> date | None:
        """The day, if only one is possible."""
        return self.first if self.first is not None and self.first == self.last else None

    def agrees(self, other: "When") -> bool:
        """Tell whether a day could be both."""
        return self.joined(other) is not None

    def joined(self, other: "When") -> "When | None":
        """Return the days that are possible for both, or None."""
        return _joined(self, other)

    def is_one_day(self, other: "When") -> bool:
        """Tell whether both name a day by its date, and the same one; either may leave the year out."""
        dates = [(w.exact.month, w.exact.day) if w.exact else (w.month, w.day) for w in (self, other)]
        return None not in dates[0] and dates[0] == dates[1] and self.agrees(other)

    def is_named_like(self, other: "When") -> bool:
        """Tell whether one article may name one day by both: within the week by weekday, else by date."""
        mine, theirs = (when.weekday is not None and when.exact is None for when in (self, other))
        dated = [when.day is not None or when.exact is not None for when in (self, other)]
        return not (mine and dated[1] and not theirs) and not (theirs and dated[0] and not mine)

    @property
    def possible_weekdays(self) -> frozenset[int] | None:
        """The weekdays that are possible, None for all."""
        return self.weekdays if self.weekday is None else frozenset({self.weekday})

    def is_next_to(self, other: "When") -> bool:
        """Tell whether the one may be the day before or after the other."""
        if self.exact and other.exact:
            return abs((self.exact - other.exact).days) == 1
        mine = self.exact.weekday() if self.exact else self.weekday
        theirs = other.exact.weekday() if other.exact else other.weekday
        return mine is not None and theirs is not None and (mine - theirs) % 7 in (1, 6)

    def fits(self, day: date) -> bool:
        """Tell whether `day` is possible."""
        return (
            (self.first is None or self.first <= day)
            and (self.last is None or day <= self.last)
            and (self.possible_weekdays is None or day.weekday() in self.possible_weekdays)
            and self.month in (None, day.month)
            and self.day in (None, day.day)
        )


ANY_DAY = When()


@lru_cache(maxsize=50_000)
def _joined(one: When, other: When) -> When | None:
    first = max((d for d in (one.first, other.first) if d), default=None)
    last = min((d for d in (one.last, other.last) if d), default=None)
    if first and last and first > last:
        return None
    weekdays = _both(one.possible_weekdays, other.possible_weekdays)
    if weekdays is not None and not weekdays:
        return None
    for mine, theirs in ((one.month, other.month), (one.day, other.day)):
        if mine is not None and theirs is not None and mine != theirs:
            return None
    joined = When(
        first,
        last,
        min(weekdays) if weekdays and len(weekdays) == 1 else None,
        weekdays if weekdays and len(weekdays) > 1 else None,
        other.month if one.month is None else one.month,
        other.day if one.day is None else one.day,
        is_firm=one.is_firm or other.is_firm,
        is_past=one.is_past and other.is_past,
    )
    # Beyond a few years a weekday or a month rules nothing out.
    if first and last and (last - first).days <= _MOST_DAYS:
        days = [day for day in _days(first, last) if joined.fits(day)]
        if not days:
            return None
        joined = replace(joined, first=days[0], last=days[-1])
    return joined


def _both(one: frozenset[int] | None, other: frozenset[int] | None) -> frozenset[int] | None:
    if one is None or other is None:
        return other if one is None else one
    return one & other


def _days(first: date, last: date) -> list[date]:
    return [first + timedelta(days=k) for k in range((last - first).days + 1)]


def on(day: date) -> When:
    """Return the time that is one day."""
    return When(day, day, is_firm=True)


def published_on(day: date) -> When:
    """Return what the date of an article says of the news in it: that day, or one of the two before."""
    return When(day - timedelta(days=2), day)


def around(day: When) -> When:
    """Return what the day of the news suggests for others who speak in it: that day or shortly before."""
    if day.exact:
        return published_on(day.exact)
    if day.weekday is None:
        return ANY_DAY
    return When(weekdays=frozenset((day.weekday - back) % 7 for back in range(3)))
