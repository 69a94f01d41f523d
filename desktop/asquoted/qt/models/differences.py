"""The differences of a quote in the order in which they are walked, and in words."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from asquoted.domain.comparison import Difference, Form, Operation, Rendering, Sense
from asquoted.domain.documents import Document
from asquoted.domain.targets import Target
from asquoted.qt.filled import fill, listed
from asquoted.qt.marks import OPERATION_SIGNS, SENSE_SIGNS, mark_style
from asquoted.qt.phrases import quoted, said, word_of


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
    def indirect(self) -> bool:
        """Whether it stands outside the marks, in the outlet's own words."""
        return self.rendering.form is Form.INDIRECT

    @property
    def declared(self) -> bool:
        """Whether the outlet said that these are not the base's words, or claims no such thing."""
        return self.difference.declared or self.indirect

    @property
    def target(self) -> Target:
        """What tags, notes and senses are put on."""
        return Target.of_difference(self.rendering.id, self.difference)


def places_of(renderings: Sequence[Rendering], documents: Sequence[Document]) -> list[Place]:
    """Return all differences in reading order: along the base, and at one place from outlet to outlet.

    Those in marks are numbered first, so that no number changes when the others come in.
    """
    known = {document.id: document for document in documents}
    found = [
        (difference.base_span.start, column, difference.reading_span.start, index)
        for column, rendering in enumerate(renderings)
        for index, difference in enumerate(rendering.differences)
    ]
    found.sort()
    own = [one for one in found if renderings[one[1]].form is Form.INDIRECT]
    numbered = [one for one in found if one not in own] + own
    numbers = {(one[1], one[3]): number for number, one in enumerate(numbered, start=1)}
    return [
        Place(numbers[column, index], renderings[column], index, known.get(renderings[column].document))
        for _, column, _, index in found
    ]


def label_of(place: Place, senses: Mapping[Target, Sense], marked: bool) -> str:
    """Return what stands above a difference: signs, its number, and whether the user said something of it."""
    difference = place.difference
    sense = senses.get(place.target)
    sign = OPERATION_SIGNS[difference.operation] if difference.operation is not Operation.OMISSION else ""
    marks = (SENSE_SIGNS[sense] if sense is not None else "") + ("*" if marked else "")
    return f"{sign}{mark_style(difference.kind, place.declared, False).sign}{place.number}{marks}"


def words_of(place: Place, senses: Mapping[Target, Sense]) -> str:
    """Return a difference in words, as it is announced and shown in tooltips."""
    difference = place.difference
    declared = (
        QCoreApplication.translate("Differences", "outside the marks")
        if place.indirect
        else QCoreApplication.translate("Differences", "declared")
        if place.declared
        else QCoreApplication.translate("Differences", "silent")
    )
    sense = senses.get(place.target)
    parts = [
        _changed(difference),
        f"{word_of(difference.operation)}, {declared}, {word_of(difference.kind)}",
        said(difference.reason),
        ""
        if sense is None
        else QCoreApplication.translate("Differences", "sense: {sense}").format(sense=word_of(sense)),
    ]
    return listed(" · ", parts)


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
    # As the format of a date, in Qt's letters.
    form = QCoreApplication.translate("Differences", "d MMM yyyy")
    return str(QLocale().toString(QDate(when.year, when.month, when.day), form))


def _changed(difference: Difference) -> str:
    base, reading = quoted(difference.base), quoted(difference.reading)
    match difference.operation:
        case Operation.OMISSION:
            return fill(QCoreApplication.translate("Differences", "{base} left out"), base=base)
        case Operation.ADDITION:
            return fill(QCoreApplication.translate("Differences", "{reading} added"), reading=reading)
        case Operation.MOVE:
            return fill(QCoreApplication.translate("Differences", "{reading} moved"), reading=reading)
        case Operation.SUBSTITUTION:
            return fill(
                QCoreApplication.translate("Differences", "{reading} for {base}"), reading=reading, base=base
            )
