"""What the panel of the selection says about one target, gathered in one value; and targets in words."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from asquoted.domain.comparison import Comparison, Difference, Form, Quote, Rendering, Sense
from asquoted.domain.notes import Note
from asquoted.domain.tags import Tagging
from asquoted.domain.targets import Target, TargetKind
from asquoted.qt.contents import Contents, Marks
from asquoted.qt.filled import fill, listed
from asquoted.qt.later import Later
from asquoted.qt.models.bases import base_shown, base_spoken, gap_told
from asquoted.qt.models.outlet_readings import OutletReading, readings_at, stretch_of
from asquoted.qt.phrases import quoted, said

if TYPE_CHECKING:
    from asquoted.domain import explaining, told
    from asquoted.service import tables
else:
    # They bring the engine's tables with them, which no empty window needs.
    explaining = Later("asquoted.domain.explaining")
    told = Later("asquoted.domain.told")
    tables = Later("asquoted.service.tables")

LONGEST = 60


@dataclass(frozen=True, slots=True)
class Inspected:
    """One target: what it is, how the outlets read there, and what the user put on it.

    `base` and `reading` are as printed, the base with a sign at its gaps, which `base_spoken` says
    in words and `gap_told` explains; all are empty for a document or the library.
    `because` says why a difference has its name, `why` why its rendering is where it is:
    what each sentence is about, and the sentence.
    """

    target: Target
    heading: str
    where: str
    base: str = ""
    base_from: str = ""
    reading: str = ""
    difference: Difference | None = None
    readings: tuple[OutletReading, ...] = ()
    taggings: tuple[Tagging, ...] = ()
    notes: tuple[Note, ...] = ()
    sense: Sense | None = None
    outside: bool = False
    """Whether a difference stands outside the marks, in the outlet's own words."""
    because: str = ""
    why: tuple[tuple[str, str], ...] = ()
    base_spoken: str = ""
    gap_told: str = ""


def inspect(target: Target, contents: Contents, marks: Marks) -> Inspected:
    """Gather what there is to say about `target`."""
    quote = contents.quote_of(target)
    found = contents.difference(target)
    stretch = stretch_of(quote, target) if quote else None
    base, base_spoken_as, base_from = "", "", ""
    if quote is not None:
        asked = found[2].base_span if found else stretch
        base, base_spoken_as = base_shown(quote.base, asked), base_spoken(quote.base, asked)
        base_from = _outlet(contents, quote.base.document) or QCoreApplication.translate(
            "inspected", "pieced together from the outlets"
        )
    reading = found[2].reading if found else target.exact
    whole = contents.rendering(target.id) if target.kind in _OF_RENDERINGS else None
    if target.kind is TargetKind.RENDERING and whole:
        reading = whole[1].exact
    because, why = _explained(*whole, found[2] if found else None, contents) if whole else ("", ())
    return Inspected(
        target,
        _heading(target),
        _where(target, contents),
        base,
        base_from,
        reading,
        found[2] if found else None,
        readings_at(quote, contents.documents, stretch) if quote else (),
        tuple(marks.taggings_on(target)),
        tuple(marks.notes_on(target)),
        marks.sense_of(target),
        outside=found is not None and found[1].form is Form.INDIRECT,
        because=because,
        why=why,
        base_spoken=base_spoken_as,
        gap_told=gap_told() if base != base_spoken_as else "",
    )


_OF_RENDERINGS = (TargetKind.RENDERING, TargetKind.DIFFERENCE)


def _explained(
    quote: Quote, rendering: Rendering, difference: Difference | None, contents: Contents
) -> tuple[str, tuple[tuple[str, str], ...]]:
    """Return why a difference has its name, and why its rendering is where it is."""
    statement = contents.statement(quote.statement)
    # With all quotes: a ruling may speak of one that this was taken out of.
    only = Comparison((statement,) if statement else (), contents.comparison.quotes)
    explainer = explaining.Explainer(only, contents.documents, tables.load_tables(), contents.corrections)
    explanation = explainer.explain(quote, rendering)
    labels = {document.id: document.label for document in contents.documents.values()}
    because = ""
    if difference is not None:
        because = said(told.difference_told(explanation.differences[rendering.differences.index(difference)]))
    reasons = [(said(one.head), said(one.words)) for one in told.told(explanation, labels)]
    return because, tuple([(said("name"), because), *reasons] if because else reasons)


def in_words(target: Target, contents: Contents) -> str:
    """Say in one line what `target` is."""
    where = _where(target, contents)
    match target.kind:
        case TargetKind.DIFFERENCE:
            change = fill(
                QCoreApplication.translate("inspected", "{base} → {reading}"),
                base=_words(target.base),
                reading=_words(target.exact),
            )
            words = f"{change} · {where}" if where else change
        case TargetKind.SPAN:
            words = listed(" · ", (_words(target.exact), where))
        case TargetKind.RENDERING:
            found = contents.listed_rendering(target.id)
            words = (
                f"{_words(found[1].exact)} · {where}"
                if found
                else QCoreApplication.translate("inspected", "a rendering that is gone")
            )
        case TargetKind.QUOTE:
            quote = contents.listed_quote(target.id)
            words = (
                fill(
                    QCoreApplication.translate("inspected", "quote {words}"),
                    words=_words(base_shown(quote.base)),
                )
                if quote
                else QCoreApplication.translate("inspected", "a quote that is gone")
            )
        case TargetKind.DOCUMENT:
            words = where or QCoreApplication.translate("inspected", "a document that is gone")
        case TargetKind.LIBRARY:
            words = QCoreApplication.translate("inspected", "the whole library")
    return (
        fill(QCoreApplication.translate("inspected", "{words} (its place is lost)"), words=words)
        if target.detached
        else words
    )


def around(target: Target, contents: Contents) -> str:
    """Say in one line what stands around the words of `target`; of anything else, what it is."""
    document = contents.documents.get(target.id) if target.kind is TargetKind.SPAN else None
    if document is None or target.span is None or target.detached:
        return _heading(target)
    before = document.text[max(target.span.start - LONGEST, 0) : target.span.start]
    after = document.text[target.span.end : target.span.end + LONGEST]
    # Cut at a word, unless it is one without an end.
    start = f"…{before.partition(' ')[2] or before}" if target.span.start > LONGEST else before
    end = f"{after.rpartition(' ')[0] or after}…" if len(after) == LONGEST else after
    return " ".join(f"{start}{target.exact}{end}".split())


def _heading(target: Target) -> str:
    return {
        TargetKind.SPAN: QCoreApplication.translate("inspected", "Selected words"),
        TargetKind.RENDERING: QCoreApplication.translate("inspected", "Rendering"),
        TargetKind.QUOTE: QCoreApplication.translate("inspected", "Quote"),
        TargetKind.DIFFERENCE: QCoreApplication.translate("inspected", "Difference"),
        TargetKind.DOCUMENT: QCoreApplication.translate("inspected", "Document"),
        TargetKind.LIBRARY: QCoreApplication.translate("inspected", "Library"),
    }[target.kind]


def _where(target: Target, contents: Contents) -> str:
    document = contents.documents.get(contents.document_of(target) or "")
    if document is None:
        return ""
    if target.kind is TargetKind.DOCUMENT:
        # Without an outlet, the headline is what it is called.
        return listed(": ", dict.fromkeys((document.label, document.details.headline)))
    return document.label


def _outlet(contents: Contents, document: str | None) -> str:
    found = contents.documents.get(document or "")
    return found.label if found else ""


def _words(text: str) -> str:
    flat = " ".join(text.split())
    if not flat:
        return QCoreApplication.translate("inspected", "(nothing)")
    return quoted(flat if len(flat) <= LONGEST else f"{flat[:LONGEST].rsplit(' ', 1)[0]}…")
