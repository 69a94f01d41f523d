"""Documents that are themselves what was said, whether or not anybody has said so of them."""

from collections.abc import Collection, Iterable
from dataclasses import replace

from asquoted.domain.comparison import Comparison
from asquoted.domain.documents import Document, DocumentKind
from asquoted.domain.grouping.records import Record, read_record
from asquoted.domain.report import Source
from asquoted.domain.tables import Tables


def own_bases(comparison: Comparison) -> set[str]:
    """Return the documents whose words are bases: where the engine chose, the statement itself is one."""
    return {quote.base.document for quote in comparison.quotes if quote.base.document is not None}


def told_apart(sources: Iterable[Source], among: Collection[str], tables: Tables) -> list[Source]:
    """Return `sources`, those that read as the statement itself told as such; only `among` is looked at.

    What the user or a page said of a document's kind is left as it is.
    """
    return [
        _as_statement(source)
        if source.document.id in among and reads_as_statement(source.document, tables)
        else source
        for source in sources
    ]


def reads_as_statement(document: Document, tables: Tables, record: Record | None = None) -> bool:
    """Tell whether a document of which nobody has said what it is gives nothing but its own words.

    `record` is what was read of it, where that is at hand.
    """
    if not document.details.kind_is_open:
        return False
    said = (record or read_record(document, tables)).utterances
    return bool(said) and all(one.is_own and not one.is_labelled for one in said)


def _as_statement(source: Source) -> Source:
    document = source.document
    details = replace(document.details, kind=DocumentKind.STATEMENT)
    return replace(source, document=replace(document, details=details))
