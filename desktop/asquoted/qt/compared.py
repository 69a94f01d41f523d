"""Quotes held against their bases when they are looked at, not when a library is opened.

To hold every quote of five thousand documents against its base takes many times as long as
to read them. So a library is shown as it is kept, without differences, and a quote is
compared when it comes into sight. Of a quote that went out of sight only the kinds of its
differences are kept, for the filter.
"""

import threading
from collections import OrderedDict
from collections.abc import Callable, Collection, Iterable

from asquoted.domain.comparison import Difference, Kind, Quote, Rendering

_MOST = 4_000
"""So many renderings are kept with their differences: some ten megabytes."""
_LETTERS = 6_000
"""What is compared while the window waits: some forty milliseconds on a slow machine. More is for a job."""
_EACH = 40
"""Letters that a rendering counts for however short it is."""


class Compared:
    """The quotes of one reading of a library. Threads may share it.

    `compare` holds a quote against its base; without it, quotes come with their differences.
    """

    def __init__(self, compare: Callable[[Quote], Quote] | None = None, most: int = _MOST) -> None:
        self._compare = compare
        self._most = most
        self._kept: OrderedDict[str, Quote] = OrderedDict()
        self._renderings = 0
        # Flat, and the same kinds the same object: the garbage collector looks through all that holds others.
        self._kinds: dict[str, frozenset[Kind]] = {}
        self._sets: dict[frozenset[Kind], frozenset[Kind]] = {}
        self._known: set[str] = set()
        self._told: dict[str, Quote] = {}
        self._in_sight: frozenset[str] = frozenset()
        self._lock = threading.Lock()

    def known(self, quote: Quote) -> Quote:
        """Return a quote as far as it is known: with its differences if it was compared of late."""
        with self._lock:
            found = self._kept.get(quote.id)
            if found is None:
                return quote
            self._kept.move_to_end(quote.id)
            return found

    def held(self, quote: Quote) -> Quote:
        """Return a quote with its differences, whatever that takes."""
        found = self.known(quote)
        if found is not quote or self._compare is None:
            return found
        found = self._compare(quote)
        self._keep(found)
        return found

    def hold_all(self, quotes: Iterable[Quote]) -> None:
        """Compare quotes, and keep them all, however many they are, until others are held in their place."""
        wanted = list(quotes)
        self._in_sight = frozenset(quote.id for quote in wanted)
        for quote in wanted:
            self.held(quote)

    def shown(self, quote: Quote) -> Quote:
        """Return a quote with its differences, if they are known or quickly found; else as it is kept."""
        return self.held(quote) if self.is_at_hand((quote,)) else quote

    def is_at_hand(self, quotes: Iterable[Quote]) -> bool:
        """Tell whether quotes are compared, or so quickly that nobody would notice the wait."""
        return self._compare is None or sum(map(self._letters_left, quotes)) <= _LETTERS

    def kinds_of(self, quote: Quote, rendering: Rendering) -> Collection[Kind]:
        """Return the kinds of a rendering's differences; none if its quote was never compared."""
        if self._compare is None:
            return {one.kind for one in rendering.differences}
        return self._kinds.get(rendering.id, ())

    def differences_of(self, quote: Quote, rendering: Rendering) -> Collection[Difference]:
        """Return a rendering's differences; compared now if they were not asked for by `tell`."""
        told = quote if self._compare is None else self._told.get(quote.id) or self.held(quote)
        return next((one.differences for one in told.renderings if one.id == rendering.id), ())

    def is_told(self, quote: Quote, *, whole: bool = False) -> bool:
        """Tell whether the kinds of a quote's differences are known, or the `whole` differences."""
        return self._compare is None or quote.id in (self._told if whole else self._known)

    def tell(self, quote: Quote, *, whole: bool = False) -> None:
        """Compare a quote for the kinds of its differences alone, or to keep the `whole` differences."""
        if self._compare is not None and not self.is_told(quote, whole=whole):
            found = self.known(quote)
            if found is quote:
                found = self._compare(quote)
            self._learn(found)
            if whole:
                self._told[quote.id] = found

    def are_told(self, quotes: Iterable[Quote]) -> bool:
        """Tell whether the kinds of the differences of all these quotes are known."""
        return self._compare is None or self._known.issuperset(quote.id for quote in quotes)

    def take_over(self, earlier: "Compared", altered: Iterable[Quote]) -> None:
        """Take over all that an earlier reading knows, but of the quotes that are `altered` since."""
        others = {quote.id: quote for quote in altered}
        self._known = earlier._known - others.keys()
        self._kinds = dict(earlier._kinds)
        self._told = {key: quote for key, quote in earlier._told.items() if key not in others}
        for quote in others.values():
            for one in quote.renderings:
                self._kinds.pop(one.id, None)
        with earlier._lock:
            kept = [quote for key, quote in earlier._kept.items() if key not in others]
        for quote in kept:
            self._keep(quote)

    def was_kept(self, quote: str) -> bool:
        """Tell whether a quote of that id is kept with its differences."""
        return quote in self._kept

    def _keep(self, quote: Quote) -> None:
        with self._lock:
            self._learn(quote)
            before = self._kept.pop(quote.id, None)
            self._renderings += len(quote.renderings) - (len(before.renderings) if before else 0)
            self._kept[quote.id] = quote
            if self._renderings > self._most:
                self._drop(quote.id)

    def _drop(self, newest: str) -> None:
        """Drop what was asked for longest ago, but nothing that is in sight."""
        for key in [key for key in self._kept if key != newest and key not in self._in_sight]:
            self._renderings -= len(self._kept.pop(key).renderings)
            if self._renderings <= self._most:
                return

    def _learn(self, quote: Quote) -> None:
        for one in quote.renderings:
            kinds = frozenset(each.kind for each in one.differences)
            self._kinds[one.id] = self._sets.setdefault(kinds, kinds)
        self._known.add(quote.id)

    def _letters_left(self, quote: Quote) -> int:
        if quote.id in self._kept:
            return 0
        return sum(_EACH + sum(len(one.exact) for one in given.passages) for given in quote.renderings)
