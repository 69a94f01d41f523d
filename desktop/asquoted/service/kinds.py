"""What a document is where nobody has said it: told by its text, for window, command line and exports alike.

An edit that makes a text the base of a quote settles it, see `settle_kinds`. In a library of an
earlier version nobody did: there it is told whenever documents are read.
"""

from collections.abc import Collection, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from asquoted.domain.documents import Details, DocumentKind, DocumentSummary
from asquoted.domain.report import Source
from asquoted.domain.touched import Touched
from asquoted.service.tables import load_tables
from asquoted.store.documents import doubtful_kinds, read_sources, set_details
from asquoted.store.library import EditSession, Reading

if TYPE_CHECKING:
    from asquoted.domain.grouping.records import Record


def told_summaries(session: Reading, listed: list[DocumentSummary]) -> list[DocumentSummary]:
    """Return what a list says of documents, those that read as the statement itself told as such."""
    own = _own_among(session, doubtful_kinds(session, [one.id for one in listed]))
    return [_stated_summary(one) if one.id in own else one for one in listed] if own else listed


def told_sources(session: Reading, sources: list[Source]) -> list[Source]:
    """Return documents, those that read as the statement itself told as such."""
    own = _own_among(session, doubtful_kinds(session, [one.document.id for one in sources]))
    return [_stated_source(one) if one.document.id in own else one for one in sources] if own else sources


def told_touched(session: Reading, touched: Touched) -> Touched:
    """Return what edits touched, documents that read as the statement itself told as such."""
    own = _own_among(session, doubtful_kinds(session, touched.summaries.keys() | touched.documents.keys()))
    if not own:
        return touched
    summaries = {
        key: _stated_summary(one) if one and key in own else one for key, one in touched.summaries.items()
    }
    documents = {
        key: replace(one, details=_stated(one.details)) if one and key in own else one
        for key, one in touched.documents.items()
    }
    return replace(touched, summaries=summaries, documents=documents)


def settle_kinds(
    session: EditSession, ids: Collection[str], records: "Mapping[str, Record] | None" = None
) -> None:
    """Keep that those of the documents are the statement itself that read so, unless the user said otherwise.

    `records` are what was read of some texts already, by the texts.
    """
    session.flush()
    for source in _own_sources(session, doubtful_kinds(session, ids), records or {}):
        set_details(session, source.document.id, _stated(source.document.details))


def _own_among(session: Reading, ids: Collection[str]) -> set[str]:
    return {source.document.id for source in _own_sources(session, ids, {})}


def _own_sources(session: Reading, ids: Collection[str], records: "Mapping[str, Record]") -> list[Source]:
    if not ids:
        return []
    # Not with the module: a list of documents takes no engine.
    from asquoted.domain.own_texts import reads_as_statement

    return [
        one
        for one in read_sources(session, ids)
        if reads_as_statement(one.document, load_tables(), records.get(one.document.text))
    ]


def _stated(details: Details) -> Details:
    return replace(details, kind=DocumentKind.STATEMENT)


def _stated_summary(summary: DocumentSummary) -> DocumentSummary:
    return replace(summary, details=_stated(summary.details))


def _stated_source(source: Source) -> Source:
    return replace(source, document=replace(source.document, details=_stated(source.document.details)))
