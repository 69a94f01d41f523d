"""The part of a web page that has the figures."""

from collections.abc import Mapping, Sequence

from asquoted.domain.figures import FORMULAE, NOTES, Measure, OutletFigures
from asquoted.domain.report import Report
from asquoted.export.absences import ABROAD, Absences, others_line
from asquoted.export.figures import FigureTable, figure_tables
from asquoted.export.markup import lines, text
from asquoted.phrases.language import Language


def figures_section(report: Report, labels: Mapping[str, str], language: Language) -> str:
    """Return the figures, each column with its formula; nothing where there are no quotes."""
    tables = figure_tables(report, language)
    if not tables:
        return ""
    absences = Absences(report, language)
    notes = "".join(f"<li>{text(language.said(note))}</li>" for note in NOTES)
    return lines(
        [
            f'<section class="figures">\n<h2>{text(language.say("Figures"))}</h2>',
            *(
                _table(
                    number, table, labels, abroad_told(absences.names_of(table.abroad), language), language
                )
                for number, table in enumerate(tables, start=1)
            ),
            f'<ul class="quiet">{notes}</ul>',
            "</section>",
        ]
    )


def abroad_told(names: Sequence[str], language: Language) -> str:
    """Say who was not compared with a statement; empty for nobody."""
    # Each name in its own direction: two Arabic ones would change places.
    listed = ", ".join(f"<bdi>{text(name)}</bdi>" for name in names)
    return f'<p class="quiet">{text(language.said(ABROAD))} {listed}</p>' if names else ""


def _table(
    number: int, table: FigureTable, labels: Mapping[str, str], abroad: str, language: Language
) -> str:
    head = "".join(
        f'<th scope="col">{text(language.word_of(measure))}'
        f'<span class="formula">{text(language.said(FORMULAE[measure]))}</span></th>'
        for measure in Measure
    )
    rows = lines(_row(row, labels, language) for row in table.rows)
    missing = others_line(table.others)
    others = f'<p class="quiet">{text(language.said(missing))}</p>' if missing else ""
    return (
        f'<div class="wide" role="region" aria-labelledby="figures-{number}" tabindex="0"><table>'
        f'<caption id="figures-{number}">{text(table.heading)}</caption>'
        f'<thead><tr><th scope="col">{text(language.say("Outlet"))}</th>{head}</tr></thead>\n'
        f"<tbody>\n{rows}\n</tbody></table></div>{others}{abroad}"
    )


def _row(row: OutletFigures, labels: Mapping[str, str], language: Language) -> str:
    cells = "".join(f"<td>{text(language.anew(row.words(measure)))}</td>" for measure in Measure)
    label = text(labels.get(row.document, row.document))
    return f'<tr><th scope="row"><bdi>{label}</bdi></th>{cells}</tr>'
