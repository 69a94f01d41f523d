"""What the window shows of a library: plain values, read in one go and swapped whole."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from asquoted.domain.comparison import Comparison, Difference, Quote, Rendering, Sense, Statement
from asquoted.domain.corrections import Corrections
from asquoted.domain.cut_negations import cuts_of
from asquoted.domain.documents import Document, DocumentSummary
from asquoted.domain.narrowing import Narrowed, Narrowing
from asquoted.domain.ordering import by_name
from asquoted.domain.targets import Target, TargetKind
from asquoted.qt.compared import Compared
from asquoted.qt.indexed import Indexed
from asquoted.qt.later import LaterCalls
from asquoted.qt.marked import Marks, same_place

if TYPE_CHECKING:
    from asquoted.domain import figures
    from asquoted.service import tables
else:
    figures = LaterCalls("asquoted.domain.figures")
    tables = LaterCalls("asquoted.service.tables")

__all__ = ["Contents", "Marks", "same_place"]

_NOT_MADE = Indexed(Comparison())


@dataclass(frozen=True, slots=True)
class Contents:
    """The documents of a library, how they compare, and what the user told the engine of it.

    `comparison` is as the library keeps it: without differences. A quote or a rendering that is
    asked for by its id has them, but for a quote of very many renderings that were not compared
    yet: see `is_at_hand`. `chosen` are the bases that the user chose, by quote. Where it is not
    yet `is_read`, the list of documents alone is known, and each is read when it is asked for.
    """

    summaries: tuple[DocumentSummary, ...] = ()
    documents: Mapping[str, Document] = field(default_factory=dict)
    comparison: Comparison = field(default_factory=Comparison)
    corrections: Corrections = field(default_factory=Corrections)
    chosen: Mapping[str, str] = field(default_factory=dict)
    compared: Compared = field(default_factory=Compared, compare=False)
    is_read: bool = True
    index: Indexed = field(default=_NOT_MADE, repr=False, compare=False)
    """What there is of the comparison, if somebody has made it already."""
    left: Narrowed | None = field(default=None, repr=False, compare=False)
    """What a filter leaves of these, None for all: see `narrowed`."""
    _labels: dict[str, str] = field(default_factory=dict, init=False, repr=False, compare=False)
    _outlets: list[str] = field(default_factory=list, init=False, repr=False, compare=False)
    _order: dict[str, int] = field(default_factory=dict, init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        if self.index is _NOT_MADE:
            object.__setattr__(self, "index", Indexed(self.comparison))

    @property
    def labels(self) -> Mapping[str, str]:
        """What the documents are called, by their ids, as the list says while it is all there is."""
        if self._labels:
            return self._labels
        if self.is_read:
            self._labels.update((key, one.label) for key, one in self.documents.items())
        for one in () if self.is_read else self.summaries:
            self._labels[one.id] = one.details.outlet or one.details.headline or Path(one.file).stem
        return self._labels

    @property
    def outlets(self) -> Sequence[str]:
        """What the documents are called, each name once, as a list to choose from has them."""
        if not self._outlets:
            self._outlets.extend(sorted(set(self.labels.values()), key=by_name))
        return self._outlets

    def name_documents(self, same: "Contents | None" = None) -> None:
        """Make the `labels` and the `outlets`, or take them from contents of the `same` documents.

        With them comes the order of the documents: of thousands, five are looked up at every step.
        """
        self._labels.update(self.labels if same is None else same.labels)
        self._outlets[:] = self.outlets if same is None else same.outlets
        self._order.update(self._rows if same is None else same._rows)

    def statement(self, statement: str) -> Statement | None:
        """Return the statement with that id."""
        found = self.index.statement(statement)
        return found if self.left is None or self.quotes_of(statement) else None

    def quotes_of(self, statement: str) -> Sequence[Quote]:
        """Return the quotes of one statement, in order, as the library keeps them."""
        quotes = self.index.quotes_of(statement)
        if self.left is None:
            return quotes
        return [self._trimmed(quote) for quote in quotes if quote.id in self.left.quotes]

    def told(self, statement: str) -> Comparison:
        """Return one statement and its quotes, with their differences."""
        found = self.statement(statement)
        quotes = tuple(self._compared(quote) for quote in self._whole_quotes_of(statement))
        return Comparison((found,) if found else (), quotes)

    def is_at_hand(self, statement: str) -> bool:
        """Tell whether a statement's quotes are compared, or at once when they are asked for."""
        return self.compared.is_at_hand(self._whole_quotes_of(statement))

    def compare(self, statement: str) -> None:
        """Compare all of a statement, and count it, so that it is at hand; for a job, as it may take long."""
        quotes = self._whole_quotes_of(statement)
        self.compared.hold_all(quotes)
        for quote in map(self.compared.known, quotes):
            figures.count_quote(quote)
            cuts_of(quote, tables.load_negations())

    def untold(self, asked: Narrowing, senses: Mapping[Target, Sense]) -> list[Quote]:
        """Return the quotes that are to be compared, by `tell`, before it is known what `asked` leaves."""
        if asked.senses:
            marked = {target.id for target, sense in senses.items() if sense in asked.senses}
            quotes = {there[0].id: there[0] for key in marked if (there := self.listed_rendering(key))}
            return [one for one in quotes.values() if not self.compared.is_told(one, whole=True)]
        if asked.kinds:
            return [one for one in self.comparison.quotes if not self.compared.is_told(one)]
        return []

    def quote(self, quote: str) -> Quote | None:
        """Return the quote with that id."""
        found = self._whole_quote(quote)
        return found and self._compared(found)

    def listed_quote(self, quote: str) -> Quote | None:
        """Return the quote with that id as the library keeps it: enough for its words in a list."""
        found = self._whole_quote(quote)
        return found and self._trimmed(found)

    def rendering(self, rendering: str) -> tuple[Quote, Rendering] | None:
        """Return the rendering with that id, and its quote."""
        there = self._quote_rendered_by(rendering)
        return None if there is None else _in(self._compared(there), rendering)

    def listed_rendering(self, rendering: str) -> tuple[Quote, Rendering] | None:
        """Return the rendering with that id, and its quote, as the library keeps them."""
        there = self._quote_rendered_by(rendering)
        return None if there is None else _in(self._trimmed(there), rendering)

    def difference(self, target: Target) -> tuple[Quote, Rendering, Difference] | None:
        """Return the difference that `target` is, with its rendering and quote."""
        found = self.rendering(target.id) if target.kind is TargetKind.DIFFERENCE else None
        if found is None:
            return None
        quote, rendering = found
        for one in rendering.differences:
            if same_place(Target.of_difference(rendering.id, one), target):
                return quote, rendering, one
        return None

    def documents_of(self, statement: str) -> list[Document]:
        """Return the documents that carry something of a statement, in the order of the library."""
        carrying = {one.document for quote in self.quotes_of(statement) for one in quote.renderings}
        rows = self._rows
        known = sorted(filter(rows.__contains__, carrying), key=rows.__getitem__)
        return [self.documents[key] for key in known]

    def renderings_in(self, document: str) -> list[tuple[Quote, Rendering]]:
        """Return what one document gives, quote by quote, as the library keeps it."""
        given = self.index.given_by(document)
        if self.left is None:
            return given
        return [there for quote, one in given if (there := self.listed_rendering(one.id)) is not None]

    def quote_of(self, target: Target) -> Quote | None:
        """Return the quote that `target` belongs to, if it belongs to one."""
        match target.kind:
            case TargetKind.QUOTE:
                return self.quote(target.id)
            case TargetKind.RENDERING | TargetKind.DIFFERENCE:
                found = self.rendering(target.id)
                return found[0] if found else None
            case TargetKind.SPAN if target.span is not None:
                for quote, rendering in self.renderings_in(target.id):
                    if any(passage.span.overlaps(target.span) for passage in rendering.passages):
                        return self.quote(quote.id)
        return None

    def document_of(self, target: Target) -> str | None:
        """Return the id of the document that `target` stands in, if it stands in one."""
        match target.kind:
            case TargetKind.SPAN | TargetKind.DOCUMENT:
                return target.id
            case TargetKind.RENDERING | TargetKind.DIFFERENCE:
                found = self.listed_rendering(target.id)
                return found[1].document if found else None
        return None

    def narrowed(self, left: Narrowed | None) -> "Contents":
        """Return what a filter leaves to compare; the documents, which are read whole, all stay.

        The base keeps its own rendering, whichever outlets are asked for: the others are
        held against it. The quotes of the `comparison` itself have all of their renderings.
        """
        if left is None:
            return self
        quotes = tuple(quote for quote in self.comparison.quotes if quote.id in left.quotes)
        told = {quote.statement for quote in quotes}
        statements = tuple(one for one in self.comparison.statements if one.id in told)
        return replace(self, comparison=Comparison(statements, quotes), left=left)

    @property
    def _rows(self) -> Mapping[str, int]:
        """The place of each document in the order of the library."""
        if not self._order:
            self._order.update((key, row) for row, key in enumerate(self.documents))
        return self._order

    def _whole_quotes_of(self, statement: str) -> Sequence[Quote]:
        quotes = self.index.quotes_of(statement)
        return quotes if self.left is None else [one for one in quotes if one.id in self.left.quotes]

    def _whole_quote(self, quote: str) -> Quote | None:
        return self.index.quote(quote) if self.left is None or quote in self.left.quotes else None

    def _quote_rendered_by(self, rendering: str) -> Quote | None:
        found = self.index.quote_rendered_by(rendering)
        return found if self.left is None or (found and found.id in self.left.quotes) else None

    def _compared(self, quote: Quote) -> Quote:
        return self._trimmed(self.compared.shown(quote))

    def _trimmed(self, quote: Quote) -> Quote:
        """Return a quote as the filter leaves it."""
        left = self.left
        if left is None:
            return quote
        kept = tuple(
            one
            for one in quote.renderings
            if one.document in left.columns or one.document == quote.base.document
        )
        return quote if len(kept) == len(quote.renderings) else replace(quote, renderings=kept)


def _in(quote: Quote, rendering: str) -> tuple[Quote, Rendering] | None:
    return next(((quote, one) for one in quote.renderings if one.id == rendering), None)
