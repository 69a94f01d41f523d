"""What each statement is called in a line: by who spoke and when, else by the words that it begins with."""

from collections import Counter
from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from asquoted.domain.comparison import Quote, Statement
from asquoted.qt.filled import fill, listed
from asquoted.qt.models.bases import base_line
from asquoted.qt.phrases import quoted

_LONGEST = 90
_LONGEST_OPENING = 48
"""In characters."""


class StatementLines:
    """The lines of a library's statements; each is worded when it is asked for, as there may be thousands.

    A statement whose speaker is not known goes by its first words, as an untitled poem does. Two
    that would be called the same are told apart by theirs.
    """

    def __init__(self, statements: Sequence[Statement], quotes_of: Callable[[str], Sequence[Quote]]) -> None:
        self._statements = statements
        self._quotes_of = quotes_of
        self._named = Counter((_whose(one), one.spoken) for one in statements)

    def line(self, row: int) -> str:
        """Return what the statement of a row is called, with how many quotes it has."""
        statement = self._statements[row]
        quotes = self._quotes_of(statement.id)
        whose, when = _whose(statement), _when(statement)
        opening = _in_short(quotes[0], _LONGEST_OPENING) if quotes else ""
        if not whose:
            nobody = QCoreApplication.translate("Choosers", "Speaker not known")
            parts = [opening or nobody, when]
        elif self._named[whose, statement.spoken] > 1:
            parts = [whose, when, opening]
        else:
            parts = [whose, when]
        return fill("{name} ({quotes})", name=listed(" · ", parts), quotes=len(quotes))


def quote_words(quote: Quote) -> str:
    """Return a quote in marks and in one line, shortened where it is long."""
    return _in_short(quote, _LONGEST)


def _in_short(quote: Quote, longest: int) -> str:
    flat = base_line(quote.base)
    return quoted(flat if len(flat) <= longest else f"{flat[:longest].rsplit(' ', 1)[0]}…")


def _whose(statement: Statement) -> str:
    return statement.speaker or statement.source


def _when(statement: Statement) -> str:
    if statement.spoken is None:
        return ""
    day = QDate(statement.spoken.year, statement.spoken.month, statement.spoken.day)
    return QLocale().toString(day, QLocale.FormatType.LongFormat)
