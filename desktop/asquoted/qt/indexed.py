"""A comparison's statements, quotes and renderings by their ids, made anew for what an edit touched alone.

In libraries of ten thousand quotes they are looked up at every key and click; to enter them all
again at each edit, and to let go of what was entered before, would be felt as well.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from itertools import chain

from asquoted.domain.comparison import Comparison, Quote, Rendering, Statement

_Quotes = tuple[Quote, ...]


class Indexed:
    """What there is of a comparison, by ids. What it is made of is never altered: threads may share it."""

    def __init__(self, comparison: Comparison) -> None:
        self._places: dict[str, int] = {}
        self._statements: dict[str, Statement] = {}
        self._quotes: dict[str, Quote] = {}
        self._told: dict[str, _Quotes] = {}
        self._of_rendering: dict[str, Quote] = {}
        self._given: dict[str, _Quotes] = {}
        self._list(comparison.statements)
        self._enter(comparison.quotes)

    def with_quotes(
        self, statements: Sequence[Statement], altered: Mapping[str, Quote | None]
    ) -> tuple[Comparison, "Indexed"]:
        """Return the comparison, and what there is of it, where some quotes are others now, or None and gone.

        Its quotes stand in the order of the statements, and in each by their own.
        """
        made = Indexed(Comparison())
        made._list(statements)
        made._quotes, made._told = dict(self._quotes), dict(self._told)
        made._of_rendering, made._given = dict(self._of_rendering), dict(self._given)
        made._take_out([quote for key in altered if (quote := self._quotes.get(key)) is not None])
        made._enter([quote for quote in altered.values() if quote is not None])
        quotes = chain.from_iterable(made._told.get(one.id, ()) for one in statements)
        return Comparison(tuple(statements), tuple(quotes)), made

    def statement(self, statement: str) -> Statement | None:
        """Return the statement with that id."""
        return self._statements.get(statement)

    def quote(self, quote: str) -> Quote | None:
        """Return the quote with that id."""
        return self._quotes.get(quote)

    def quotes_of(self, statement: str) -> _Quotes:
        """Return the quotes of one statement, in order."""
        return self._told.get(statement, ())

    def quote_rendered_by(self, rendering: str) -> Quote | None:
        """Return the quote that a rendering gives."""
        return self._of_rendering.get(rendering)

    def given_by(self, document: str) -> list[tuple[Quote, Rendering]]:
        """Return what one document renders, in the order of the comparison."""
        quotes = sorted(self._given.get(document, ()), key=self._place)
        return [(quote, one) for quote in quotes for one in quote.renderings if one.document == document]

    def quotes_in(self, documents: Collection[str]) -> set[str]:
        """Return the ids of the quotes that some documents render."""
        return {quote.id for document in documents for quote in self._given.get(document, ())}

    def _list(self, statements: Iterable[Statement]) -> None:
        for place, one in enumerate(statements):
            self._places[one.id] = place
            self._statements[one.id] = one

    def _enter(self, quotes: Iterable[Quote]) -> None:
        told: dict[str, list[Quote]] = {}
        given: dict[str, list[Quote]] = {}
        for quote in quotes:
            self._quotes[quote.id] = quote
            told.setdefault(quote.statement, []).append(quote)
            for one in quote.renderings:
                self._of_rendering[one.id] = quote
                there = given.setdefault(one.document, [])
                if not there or there[-1] is not quote:
                    there.append(quote)
        for statement, of_it in told.items():
            self._told[statement] = tuple(sorted((*self._told.get(statement, ()), *of_it), key=_order))
        for document, by_it in given.items():
            self._given[document] = (*self._given.get(document, ()), *by_it)

    def _take_out(self, quotes: Sequence[Quote]) -> None:
        gone = {quote.id for quote in quotes}
        for quote in quotes:
            del self._quotes[quote.id]
            for one in quote.renderings:
                self._of_rendering.pop(one.id, None)
        for key in {quote.statement for quote in quotes}:
            self._told[key] = tuple(one for one in self._told[key] if one.id not in gone)
        for key in {one.document for quote in quotes for one in quote.renderings}:
            self._given[key] = tuple(one for one in self._given[key] if one.id not in gone)

    def _place(self, quote: Quote) -> tuple[int, int, str]:
        return self._places.get(quote.statement, 0), quote.order, quote.id


def _order(quote: Quote) -> tuple[int, str]:
    return quote.order, quote.id
