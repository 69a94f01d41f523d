"""The dates that documents bear, each read beside the others."""

from collections.abc import Sequence
from datetime import date

from asquoted.domain.documents import Document
from asquoted.domain.grouping.mentions import find_date, near_year


def date_documents(documents: Sequence[Document]) -> dict[str, date]:
    """Return the dates of the documents that have one; a missing year is taken from the others."""
    found = {
        document.id: find_date(document.text) for document in documents if not document.details.published
    }
    dates = {document.id: document.details.published for document in documents if document.details.published}
    dates |= {id: when.exact for id, when in found.items() if when and when.exact}
    known = list(dates.values())
    for id, when in found.items():
        day = near_year(when, known) if when else None
        if day is not None:
            dates[id] = day
    return dates
