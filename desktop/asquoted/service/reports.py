"""Reports: all that an annotated comparison says, ready to be exported or printed."""

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import UTC, datetime

from asquoted import __version__
from asquoted.domain.comparison import Comparison, Rendering
from asquoted.domain.corrections import Corrections
from asquoted.domain.explaining import Explainer, SharedWords, words_between
from asquoted.domain.outlets import outlets_among
from asquoted.domain.own_texts import own_bases, told_apart
from asquoted.domain.report import Report, Source
from asquoted.domain.rulings import Ruling
from asquoted.domain.saying import Said, say, say_many
from asquoted.domain.targets import Target, TargetKind
from asquoted.service.comparing import compared_in, corrections_in
from asquoted.service.correcting import list_corrections
from asquoted.service.documents import sources as read_sources
from asquoted.service.noting import list_notes
from asquoted.service.senses import list_senses
from asquoted.service.tables import load_tables
from asquoted.service.tagging import list_taggings
from asquoted.store.library import Library


def make_report(
    library: Library, quotes: Collection[str] | None = None, filters: Sequence[str] = ()
) -> Report:
    """Report on the library, or on some of its quotes, with their tags, notes and senses.

    `filters` say in words what was left out. Raise NotFoundError.
    """
    grouped, comparison = compared_in(library, quotes)
    rulings = list_corrections(library)
    sources = read_sources(library)
    if quotes is not None:
        given = {one.document for quote in comparison.quotes for one in quote.renderings}
        sources = [source for source in sources if source.document.id in given]
    shown = _Shown(comparison, sources)
    return Report(
        title=title_of(comparison, sources),
        made=datetime.now(UTC),
        version=__version__,
        comparison=comparison,
        sources=tuple(sources),
        taggings=tuple(one for one in list_taggings(library) if shown.has(one.target)),
        notes=tuple(one for one in list_notes(library) if shown.has(one.target)),
        senses={target: sense for target, sense in list_senses(library).items() if shown.has(target)},
        filters=tuple(filters),
        pins=corrections_in(library).pins,
        rulings=tuple(one for one in rulings if shown.is_ruled_by(one)),
        chosen={key: document for key, document in grouped.chosen.items() if shown.has_base(key, document)},
    )


def explained_report(library: Library, quotes: Collection[str] | None = None) -> Report:
    """Report on the library, or on some of its quotes, and explain all of it. Raise NotFoundError."""
    return explained(make_report(library, quotes), corrections_in(library))


def report_of(comparison: Comparison, sources: Sequence[Source], base: str | None = None) -> Report:
    """Report on a comparison that is in no library; `base` is the document that the user chose as base."""
    among = {one.document.id for one in sources} if base else own_bases(comparison)
    sources = told_apart(sources, among, load_tables())
    chosen = {quote.id: base for quote in comparison.quotes if base and quote.base.document == base}
    return Report(
        title=title_of(comparison, sources),
        made=datetime.now(UTC),
        version=__version__,
        comparison=comparison,
        sources=tuple(sources),
        chosen=chosen,
    )


def explained(report: Report, corrections: Corrections | None = None) -> Report:
    """Return the report with an explanation of each rendering; `corrections` are the user's rulings."""
    documents = {source.document.id: source.document for source in report.sources}
    explainer = Explainer(report.comparison, documents, load_tables(), corrections)
    found = {
        one.id: explainer.explain(quote, one)
        for quote in report.comparison.quotes
        for one in quote.renderings
    }
    return replace(report, explanations=found)


def shared_between(one: Rendering, other: Rendering) -> SharedWords:
    """Return the words that two renderings have in common."""
    return words_between(one, other, load_tables())


def title_of(comparison: Comparison, sources: Sequence[Source]) -> Said:
    """Return what a report is headed with: who spoke, when, and how many outlets are compared."""
    # An outlet that printed two articles is one.
    many = len({one.label for one in outlets_among(one.document for one in sources)})
    outlets = say_many("1 outlet", "%Ln outlets", many)
    if len(comparison.statements) != 1:
        statements = say_many("1 statement", "%Ln statements", len(comparison.statements))
        return say("{statements} as quoted by {outlets}", statements=statements, outlets=outlets)
    statement = comparison.statements[0]
    who = statement.speaker or statement.source or say("A statement")
    if statement.spoken is None:
        return say("{who} as quoted by {outlets}", who=who, outlets=outlets)
    day = say(
        "{d} {month} {yyyy}",
        d=statement.spoken.day,
        month=_MONTHS[statement.spoken.month - 1],
        yyyy=statement.spoken.year,
    )
    return say("{who}, {date}, as quoted by {outlets}", who=who, date=day, outlets=outlets)


_MONTHS = (
    say("January"),
    say("February"),
    say("March"),
    say("April"),
    say("May"),
    say("June"),
    say("July"),
    say("August"),
    say("September"),
    say("October"),
    say("November"),
    say("December"),
)


class _Shown:
    """What a report shows, by its ids."""

    def __init__(self, comparison: Comparison, sources: Sequence[Source]) -> None:
        self._ids = {
            TargetKind.SPAN: {source.document.id for source in sources},
            TargetKind.DOCUMENT: {source.document.id for source in sources},
            TargetKind.QUOTE: {quote.id for quote in comparison.quotes},
            TargetKind.RENDERING: {one.id for quote in comparison.quotes for one in quote.renderings},
        }
        self._bases = {(quote.id, one.document) for quote in comparison.quotes for one in quote.renderings}
        self._ids[TargetKind.DIFFERENCE] = self._ids[TargetKind.RENDERING]

    def has(self, target: Target) -> bool:
        """Tell whether a mark on `target` belongs into the report; what stands on the library does."""
        return target.kind is TargetKind.LIBRARY or target.id in self._ids[target.kind]

    def is_ruled_by(self, ruling: Ruling) -> bool:
        """Tell whether a ruling speaks of words in a document that is shown."""
        return any(one.place.document in self._ids[TargetKind.DOCUMENT] for one in ruling.places)

    def has_base(self, quote: str, document: str) -> bool:
        """Tell whether a quote is shown, and has words of the document that was chosen as its base."""
        return (quote, document) in self._bases
