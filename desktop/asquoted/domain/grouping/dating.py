"""The dates that documents bear, each read beside the others."""

from collections.abc import Sequence
from datetime import date

from asquoted.domain.documents import Document
from asquoted.domain.grouping.mentions import either_date, find_date, near_year


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
    texts = {document.id: document.text for document in documents}
    for id in sorted(found.keys() - dates.keys()):
        either = either_date(texts[id])
        if either:
            # Of the fourth of June and the sixth of April, the one that the other articles are near to;
            # where none has a date, the day stands first, as in most countries.
            middle = sorted(known)[len(known) // 2] if known else either[0]
            dates[id] = min(either, key=lambda day: (abs(day - middle), day))
    return dates
