"""The figures of each outlet: tables for a page, lines for a terminal, values for another program."""

import unicodedata
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from asquoted.domain.comparison import Comparison, Quote, Statement
from asquoted.domain.documents import Document
from asquoted.domain.figures import FORMULAE, NOTES, Measure, OutletFigures, outlet_figures
from asquoted.domain.report import Report
from asquoted.domain.saying import say
from asquoted.domain.word_errors import Share
from asquoted.export.absences import Absences, abroad_line, others_line
from asquoted.export.plain import one_line
from asquoted.export.synopsis import labels, statement_names
from asquoted.phrases.language import ENGLISH, Language

_ALL = say("All statements, for each document those that it gives anything of")


@dataclass(frozen=True, slots=True)
class FigureTable:
    """The figures of one statement, or of all where `statement` is None.

    `others` documents give nothing of it, those `abroad` were not compared with it. `about` is
    what the table is about, part by part.
    """

    statement: Statement | None
    rows: tuple[OutletFigures, ...]
    others: int = 0
    abroad: tuple[str, ...] = ()
    about: tuple[str, ...] = ()

    @property
    def heading(self) -> str:
        """What the table is about, on one line."""
        return " · ".join(self.about)


def figure_tables(report: Report, language: Language = ENGLISH) -> list[FigureTable]:
    """Return a table of each statement that two documents carry; of several, one of all comes first.

    A document that gives nothing of a statement is a row of its table only where the
    report has no other statement: it was compared for this one then. A document in another
    language was not. The statement itself is no row: it is what the others are held against.
    """
    quotes: dict[str, list[Quote]] = defaultdict(list)
    for quote in report.comparison.quotes:
        quotes[quote.statement].append(quote)
    found = [one for one in report.comparison.statements if quotes[one.id]]
    documents = [source.document for source in report.quoting]
    absences, names = Absences(report, language), statement_names(report.comparison, language)
    if len(found) < 2:
        return [_only(report, one, documents, absences, tuple(names[one.id])) for one in found]
    figures = outlet_figures(report.comparison, documents)
    tables = [FigureTable(None, figures, about=(language.said(_ALL),))]
    for statement in found:
        if len(absences.carriers(statement.id)) > 1:
            table = _table(statement, quotes[statement.id], documents, absences)
            tables.append(replace(table, about=tuple(names[statement.id])))
    return tables


def _only(
    report: Report,
    statement: Statement,
    documents: list[Document],
    absences: Absences,
    about: tuple[str, ...],
) -> FigureTable:
    abroad = _abroad(statement, absences)
    rows = [document for document in documents if document.id not in abroad]
    figures = outlet_figures(report.comparison, rows, statement.id)
    return FigureTable(statement, figures, 0, abroad, about)


def _table(
    statement: Statement, quotes: list[Quote], documents: list[Document], absences: Absences
) -> FigureTable:
    carried, abroad = absences.carriers(statement.id), _abroad(statement, absences)
    rows = [document for document in documents if document.id in carried]
    figures = outlet_figures(Comparison((statement,), tuple(quotes)), rows, statement.id)
    return FigureTable(statement, figures, len(documents) - len(rows) - len(abroad), abroad)


def _abroad(statement: Statement, absences: Absences) -> tuple[str, ...]:
    return tuple(source.document.id for source in absences.abroad(statement.id))


def figures_lines(report: Report, language: Language = ENGLISH) -> list[str]:
    """Return the figures to be read on a terminal, each with its formula over it."""
    names = {key: one_line(name) for key, name in labels(report, language).items()}
    tables = figure_tables(report, language)
    if not tables:
        return []
    absences, said = Absences(report, language), language.said
    heading = language.say("Figures")
    lines = [heading, "=" * len(heading), ""]
    for table in tables:
        lines += [table.heading, ""] if len(tables) > 1 else []
        width = max((_columns(names[row.document]) for row in table.rows), default=0)
        for measure in Measure:
            lines.append(f"  {language.word_of(measure)} = {said(FORMULAE[measure])}")
            for row in table.rows:
                name = names[row.document]
                lines.append(
                    f"    {name}{' ' * (width - _columns(name))}  {language.anew(row.words(measure))}"
                )
        abroad = abroad_line(absences.names_of(table.abroad), language)
        missing = [language.anew(line) for line in (others_line(table.others), abroad) if line]
        lines += ["", *(f"  {line}" for line in missing), ""] if missing else [""]
    return [*lines, *(f"  {said(note)}" for note in NOTES), ""]


def _columns(name: str) -> int:
    """Return how many columns of a terminal a name takes: Hangul takes two each."""
    return sum(1 + (unicodedata.east_asian_width(letter) in "WF") for letter in name)


def figures_values(report: Report) -> dict[str, Any]:
    """Return the figures for another program; `share` is None where there is no figure."""
    return {
        "formulae": {measure.value: formula for measure, formula in FORMULAE.items()},
        "notes": list(NOTES),
        "tables": [
            {
                "statement": table.statement.id if table.statement else None,
                "outlets": [dict(_values(row)) for row in table.rows],
                "others": table.others,
                "not_compared": list(table.abroad),
            }
            for table in figure_tables(report)
        ],
    }


def _values(row: OutletFigures) -> Iterator[tuple[str, Any]]:
    yield "file", row.document
    yield "sentences", row.sentences
    yield "in_marks", {"sentences": row.in_marks, "share": _share(row.share(Measure.IN_MARKS))}
    yield "in_all", {"sentences": row.in_all, "share": _share(row.share(Measure.IN_ALL))}
    yield "whole_text", row.is_whole
    yield "base_is_its_own", row.own
    kept, edits = row.kept, row.edits
    yield (
        "words_kept",
        {"kept": kept.part, "words_of_base": kept.whole, "share": _share(row.share(Measure.KEPT))},
    )
    yield (
        "word_error_rate",
        {
            "substituted": edits.substituted,
            "deleted": edits.deleted,
            "inserted": edits.inserted,
            "words_of_base": edits.words,
            "share": _share(row.share(Measure.ERRORS)),
        },
    )
    yield "silent_changes", {kind.value: many for kind, many in row.silent}


def _share(share: Share | None) -> float | None:
    return None if share is None or share.value is None else round(float(share.value), 6)
