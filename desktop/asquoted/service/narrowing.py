"""Filters over a library: which quotes are left by what is asked for, as in the window."""

from collections.abc import Collection
from dataclasses import dataclass
from pathlib import PurePath

from asquoted.domain.asking import left_out
from asquoted.domain.comparison import Comparison, Difference, Kind, Quote, Rendering
from asquoted.domain.documents import Document, DocumentSummary, called
from asquoted.domain.narrowing import Narrowing, narrow
from asquoted.service.comparing import Comparer, comparer_of
from asquoted.service.documents import list_documents
from asquoted.service.senses import list_senses
from asquoted.service.tagging import list_taggings, list_tags
from asquoted.store.library import Library


@dataclass(frozen=True, slots=True)
class Kept:
    """The ids of the quotes that are left, in order, and in words what was left out: see `Report.filters`."""

    quotes: tuple[str, ...]
    words: str


def keep_quotes(library: Library, asked: Narrowing, among: Collection[str] | None = None) -> Kept:
    """Return which quotes of a library, or of those `among` which it is asked, have what is asked for.

    An outlet goes by the name that `outlet_names` gives it. Quotes are compared only where
    their differences are asked for. Raise NotFoundError, Cancelled.
    """
    grouped, comparer = comparer_of(library, among)
    quotes = tuple(comparer.outline(quote) for quote in grouped.comparison.quotes)
    tags, compared = list_tags(library), _Compared(library, comparer)
    left = narrow(
        asked,
        [_named(one) for one in list_documents(library)],
        Comparison(grouped.comparison.statements, quotes),
        tags,
        list_taggings(library),
        senses=list_senses(library),
        kinds_of=compared.kinds_of,
        differences_of=compared.differences_of,
    )
    kept = tuple(quote.id for quote in quotes if quote.id in left.quotes)
    return Kept(kept, left_out(asked, tags, len(kept), len(quotes)))


def outlet_names(library: Library) -> dict[str, str]:
    """Return the names that a filter knows outlets by, each under all that it may be called.

    Where a document's outlet is not known, it is the headline, else the file; the file's name
    means it in any case.
    """
    found: dict[str, str] = {}
    listed = list_documents(library)
    for one in listed:
        if not one.details.outlet:
            found[PurePath(one.file).name] = _named(one).label
    # Last: an outlet's own name means it, whatever a file is called.
    return found | {name: name for name in (_named(one).label for one in listed)}


def _named(listed: DocumentSummary) -> Document:
    # Which of them are left, their texts don't tell.
    return called(Document(listed.id, "", listed.details), listed.file)


class _Compared:
    """Quotes with their differences, each compared when it is first asked about."""

    def __init__(self, library: Library, comparer: Comparer) -> None:
        self._library = library
        self._comparer = comparer
        self._told: dict[str, dict[str, tuple[Difference, ...]]] = {}

    def differences_of(self, quote: Quote, rendering: Rendering) -> Collection[Difference]:
        if quote.id not in self._told:
            self._library.attention.go_on()
            compared = self._comparer.compare(quote)
            self._told[quote.id] = {one.id: one.differences for one in compared.renderings}
        return self._told[quote.id][rendering.id]

    def kinds_of(self, quote: Quote, rendering: Rendering) -> Collection[Kind]:
        return {one.kind for one in self.differences_of(quote, rendering)}
