"""What the report counts on its first page, and its grid of who gives what, as plain values."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from asquoted.domain.comparison import Form, Quote, Rendering
from asquoted.domain.report import Report
from asquoted.export.absences import NOT_COMPARED, Absences
from asquoted.export.synopsis import in_short
from asquoted.phrases.language import Language
from asquoted.printing.coverage import pieces

COLUMNS = 12
"""As many outlets stand side by side in one grid of the overview."""


def counts_data(report: Report, corrections: int, language: Language) -> list[dict[str, Any]]:
    """Return what is counted of a report; `corrections` is how much of it was done by hand."""
    quotes, renderings = report.comparison.quotes, list(_given(report))
    silent = [not one.declared for rendering in renderings for one in rendering.differences]
    outlets = {source.document.label for source in report.quoting}
    say, declared = language.say, len(silent) - sum(silent)
    # The number stands above its words, so that it is no place in them.
    return [
        {"many": many, "words": one if many == 1 else more}
        for many, one, more in (
            (len(outlets), say("outlet"), say("outlets")),
            (len(quotes), say("quote"), say("quotes")),
            (len(renderings), say("rendering"), say("renderings")),
            (sum(silent), say("silent difference"), say("silent differences")),
            (declared, say("declared difference"), say("declared differences")),
            (corrections, say("correction by hand"), say("corrections by hand")),
        )
    ]


def forms_data(report: Report) -> list[dict[str, Any]]:
    """Return how many renderings are of each form."""
    given = Counter(one.form for one in _given(report))
    return [{"form": form.value, "many": given[form]} for form in Form if given[form]]


def _given(report: Report) -> Iterator[Rendering]:
    """Yield what the outlets give."""
    quoting = {source.document.id for source in report.quoting}
    for quote in report.comparison.quotes:
        yield from (one for one in quote.renderings if one.document in quoting)


def grids_data(
    report: Report, labels: Mapping[str, str], numbers: Mapping[str, int], absences: Absences
) -> list[dict[str, Any]]:
    """Return the overview, so many outlets side by side; `numbers` are those of the sources."""
    keys, quotes = [source.document.id for source in report.quoting], report.comparison.by_statement()
    forms = {quote.id: _forms_of(quote, absences) for quote in report.comparison.quotes}
    rows = [[forms[quote.id] for quote in quotes.get(one.id, [])] for one in report.comparison.statements]
    return [
        _grid(keys[first : first + COLUMNS], rows, labels, numbers) for first in range(0, len(keys), COLUMNS)
    ]


def _forms_of(quote: Quote, absences: Absences) -> dict[str, list[str]]:
    """Return in which forms each document gives a quote, or what its silence is called."""
    forms: dict[str, list[str]] = {}
    for rendering in quote.renderings:
        forms.setdefault(rendering.document, []).append(rendering.form.value)
    return forms | {one.source.document.id: [one.form] for one in absences.of(quote)}


def _grid(
    keys: Sequence[str],
    rows: Sequence[Sequence[Mapping[str, list[str]]]],
    labels: Mapping[str, str],
    numbers: Mapping[str, int],
) -> dict[str, Any]:
    return {
        "outlets": [
            {"number": numbers[key], "label": pieces(in_short(labels[key], 44), column=True)} for key in keys
        ],
        "cells": [[_cells(keys, forms) for forms in quotes] for quotes in rows],
    }


def _cells(keys: Sequence[str], forms: Mapping[str, list[str]]) -> list[list[str]] | None:
    """Return a row of a grid, None where none of its outlets was compared with the quote."""
    cells = [forms.get(key, ["base"]) for key in keys]
    return None if all(one == [NOT_COMPARED] for one in cells) else cells
