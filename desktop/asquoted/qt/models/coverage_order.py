"""In which order Coverage shows the outlets and the sentences."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING

from asquoted.domain.comparison import Quote
from asquoted.domain.documents import Document
from asquoted.domain.ordering import by_name

if TYPE_CHECKING:
    from asquoted.domain.figures import OutletFigures


class OutletOrder(StrEnum):
    """Which outlet comes first; those that are alike stand as in the list of documents."""

    LIBRARY = "library"
    NAME = "name"
    DATE = "date"
    MOST_KEPT = "most kept"
    FEWEST_KEPT = "fewest kept"
    MOST_SILENT = "most silent"


class SentenceOrder(StrEnum):
    """Which sentence of a statement comes first; those that are alike stand as they were said."""

    PLACE = "place"
    MOST_OUTLETS = "most outlets"
    FEWEST_OUTLETS = "fewest outlets"


@dataclass(frozen=True, slots=True)
class CoverageOrder:
    """How both are sorted; kept in the settings."""

    outlets: OutletOrder = OutletOrder.LIBRARY
    sentences: SentenceOrder = SentenceOrder.PLACE

    @classmethod
    def of_words(cls, outlets: str, sentences: str) -> "CoverageOrder":
        """Return the order that the settings name; what they name wrongly is as if never chosen."""
        plain = cls()
        return cls(
            OutletOrder(outlets) if outlets in list(OutletOrder) else plain.outlets,
            SentenceOrder(sentences) if sentences in list(SentenceOrder) else plain.sentences,
        )


_Key = Callable[[Document], tuple[bool, object]]


def sorted_outlets(
    documents: Sequence[Document], order: OutletOrder, figures: Mapping[str, "OutletFigures"]
) -> list[Document]:
    """Return the documents in that order. What is not known of one, a date or a figure, puts it last."""

    def by_outlet(one: Document) -> tuple[bool, object]:
        return False, by_name(one.label)

    def by_date(one: Document) -> tuple[bool, object]:
        day = one.details.published
        return day is None, day or date.min

    def by_kept(one: Document) -> tuple[bool, object]:
        kept = figures[one.id].kept
        share = kept.part / kept.whole if kept.whole else 0.0
        return not kept.whole, share if order is OutletOrder.FEWEST_KEPT else -share

    def by_silent(one: Document) -> tuple[bool, object]:
        return not figures[one.id].in_marks, -figures[one.id].silent_changes

    keys: Mapping[OutletOrder, _Key] = {
        OutletOrder.NAME: by_outlet,
        OutletOrder.DATE: by_date,
        OutletOrder.MOST_KEPT: by_kept,
        OutletOrder.FEWEST_KEPT: by_kept,
        OutletOrder.MOST_SILENT: by_silent,
    }
    key = keys.get(order)
    return list(documents) if key is None else sorted(documents, key=key)


def sorted_sentences(
    quotes: Sequence[Quote], order: SentenceOrder, outlets: Iterable[Document]
) -> list[Quote]:
    """Return a statement's sentences in that order; they are given as they were said.

    How many give a sentence is counted among `outlets`, in marks or not.
    """
    if order is SentenceOrder.PLACE:
        return list(quotes)
    among = {one.id for one in outlets}

    def outlets_of(quote: Quote) -> int:
        return len(among & {rendering.document for rendering in quote.renderings})

    return sorted(quotes, key=outlets_of, reverse=order is SentenceOrder.MOST_OUTLETS)
