"""Which columns of a comparison are in sight: the base's, number 0, and a page of the others."""


class ColumnPages:
    """The base's column always stays; the others turn like pages where not all fit.

    How many fit, the base's included, is told each time: it goes by the width that there is.
    """

    def __init__(self) -> None:
        self.count = 0
        """How many columns there are, the base's included."""
        self.first = 1
        """The first of the columns in sight, the base's left out."""
        self.shown: list[int] = []
        """The columns in sight, by number."""

    def begin(self, count: int, first: int = 1) -> None:
        """Have so many columns, from a page on; those in sight are chosen by `choose`."""
        self.count, self.first = count, first

    def turn_to(self, first: int, fitting: int) -> None:
        """Go to the page that begins with a column, as far as there are enough to fill it."""
        self.first = min(max(first, 1), self._last_first(fitting))

    def bring(self, column: int, fitting: int) -> bool:
        """Go to the page that has a column, if it is out of sight; tell whether it was."""
        is_out = column > 0 and column not in self.shown
        if is_out:
            self.turn_to(column - (column - 1) % max(fitting - 1, 1), fitting)
        return is_out

    def choose(self, fitting: int, *, all_fit: bool = False) -> bool:
        """Choose what is in sight, and tell whether that is something else than before."""
        self.first = min(self.first, self._last_first(fitting))
        first, last = (1, self.count) if all_fit else (self.first, self.first + fitting - 1)
        before, self.shown = self.shown, [0, *range(first, min(last, self.count))] if self.count else []
        return self.shown != before

    def next_page(self, fitting: int) -> range:
        """Return the columns that come into sight when the page is turned."""
        beyond = self.shown[-1] + 1 if self.shown else self.count
        return range(beyond, min(beyond + fitting - 1, self.count))

    def _last_first(self, fitting: int) -> int:
        return max(self.count - (fitting - 1), 1)
