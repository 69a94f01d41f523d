"""The differences of a quote in the order in which they are walked, and in words."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from asquoted.domain.comparison import Difference, Kind, Operation, Rendering, Sense
from asquoted.domain.documents import Document
from asquoted.domain.targets import Target
from asquoted.qt.marks import OPERATION_SIGNS, SENSE_SIGNS, mark_style


@dataclass(frozen=True, slots=True)
class Place:
    """One difference of one rendering. `number` counts from 1 through the whole quote."""

    number: int
    rendering: Rendering
    index: int
    document: Document | None = None

    @property
    def difference(self) -> Difference:
        """What differs."""
        return self.rendering.differences[self.index]

    @property
    def target(self) -> Target:
        """What tags, notes and senses are put on."""
        return Target.of_difference(self.rendering.id, self.difference)


def places_of(renderings: Sequence[Rendering], documents: Sequence[Document]) -> list[Place]:
    """Return all differences in reading order: along the base, and at one place from outlet to outlet."""
    known = {document.id: document for document in documents}
    found = [
        (difference.base_span.start, column, difference.reading_span.start, index)
        for column, rendering in enumerate(renderings)
        for index, difference in enumerate(rendering.differences)
    ]
    return [
        Place(number, renderings[column], index, known.get(renderings[column].document))
        for number, (_, column, _, index) in enumerate(sorted(found), start=1)
    ]


def shown_places(places: Sequence[Place], hidden: frozenset[Kind]) -> list[Place]:
    """Return the places whose kind is not hidden."""
    return [place for place in places if place.difference.kind not in hidden]


def label_of(place: Place, senses: Mapping[Target, Sense], marked: bool) -> str:
    """Return what stands above a difference: signs, its number, and whether the user said something of it."""
    difference = place.difference
    sense = senses.get(place.target)
    sign = OPERATION_SIGNS[difference.operation] if difference.operation is not Operation.OMISSION else ""
    said = (SENSE_SIGNS[sense] if sense is not None else "") + ("*" if marked else "")
    return f"{sign}{mark_style(difference.kind, difference.declared, False).sign}{place.number}{said}"


def words_of(place: Place, senses: Mapping[Target, Sense]) -> str:
    """Return a difference in words, as it is announced and shown in tooltips."""
    difference = place.difference
    declared = (
        QCoreApplication.translate("Differences", "declared")
        if difference.declared
        else QCoreApplication.translate("Differences", "silent")
    )
    sense = senses.get(place.target)
    parts = [
        f"{_changed(difference)}",
        f"{difference.operation}, {declared}, {difference.kind}",
        difference.reason,
        ""
        if sense is None
        else QCoreApplication.translate("Differences", "sense: {sense}").format(sense=sense),
    ]
    return " · ".join(part for part in parts if part)


def apparatus_of(place: Place) -> str:
    """Return a difference as an apparatus has it: `base ] reading (outlet, date, address)`."""
    difference = place.difference
    base = difference.base or QCoreApplication.translate("Differences", "(nothing)")
    reading = difference.reading or QCoreApplication.translate("Differences", "(omitted)")
    return f"{base} ] {reading} ({source_of(place)})"


def outlet_of(place: Place) -> str:
    """Return whose reading it is."""
    return place.document.label if place.document is not None else place.rendering.document


def source_of(place: Place) -> str:
    """Return outlet, date and address of a difference, as far as they are known."""
    if place.document is None:
        return place.rendering.document
    details = place.document.details
    published = details.published.isoformat() if details.published else ""
    return ", ".join(part for part in (place.document.label, published, details.address) if part)


def date_words(when: date | None) -> str:
    """Return a date as the user's language writes it; empty for none."""
    if when is None:
        return ""
    return str(QLocale().toString(QDate(when.year, when.month, when.day), "d MMM yyyy"))


def _changed(difference: Difference) -> str:
    base, reading = f"“{difference.base}”", f"“{difference.reading}”"
    match difference.operation:
        case Operation.OMISSION:
            return QCoreApplication.translate("Differences", "{base} left out").format(base=base)
        case Operation.ADDITION:
            return QCoreApplication.translate("Differences", "{reading} added").format(reading=reading)
        case Operation.MOVE:
            return QCoreApplication.translate("Differences", "{reading} moved").format(reading=reading)
        case Operation.SUBSTITUTION:
            return QCoreApplication.translate("Differences", "{reading} for {base}").format(
                reading=reading, base=base
            )
