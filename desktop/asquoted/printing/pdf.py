"""A report as PDF: tagged, with an outline, its fonts inside, and the same bytes for the same report."""

import json
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import typst

from asquoted import paths
from asquoted.domain.report import Report
from asquoted.export.writing import write_whole
from asquoted.phrases.language import ENGLISH, Language
from asquoted.printing.page_data import page_data
from asquoted.printing.words import language_input

_DEPTH = 4
"""So deep lie the quotes in the data: in a list, in a statement, in a list."""


def print_report(report: Report, out: Path, language: Language = ENGLISH) -> None:
    """Write the report to `out` as PDF, whole or not at all. Raise WriteError."""
    write_whole(out, render(report, language))


def render(report: Report, language: Language = ENGLISH) -> bytes:
    """Return the report as PDF, after PDF/UA-1 wherever its words allow that.

    A word that mixes scripts in a way that no font can show would be refused by the
    standard; the report is then printed without its seal, as no word may be lost.
    """
    # The words go in as data, so that no mark in them is ever read as the template's language.
    inputs = _inputs(report, language)
    try:
        return _compile(inputs, _moment(report.made), tagged=True)
    except typst.TypstError as error:
        if "PDF/UA" not in f"{error} {error.message}":
            raise
        return _compile(inputs, _moment(report.made), tagged=False)


def render_pages(report: Report, ppi: int, language: Language = ENGLISH) -> list[bytes]:
    """Return the pages of the report as PNG pictures of `ppi` dots an inch: for a printer, and to look at."""
    pages = typst.compile(
        paths.resource("print", "report.typ"),
        format="png",
        ppi=ppi,
        font_paths=[paths.resource("fonts")],
        ignore_system_fonts=True,
        sys_inputs=_inputs(report, language),
        timestamp=_moment(report.made),
    )
    return pages if isinstance(pages, list) else [pages]


def _inputs(report: Report, language: Language) -> dict[str, str]:
    return {"report": _in_json(page_data(report, language)), **language_input(language)}


def _compile(inputs: dict[str, str], made: datetime, *, tagged: bool) -> bytes:
    return typst.compile(
        paths.resource("print", "report.typ"),
        font_paths=[paths.resource("fonts")],
        # The same fonts everywhere: the same pages everywhere.
        ignore_system_fonts=True,
        sys_inputs=inputs,
        pdf_standards=["ua-1"] if tagged else [],
        timestamp=made,
    )


def _in_json(value: object, depth: int = _DEPTH) -> str:
    """Return the pages' data as JSON, written part by part: whole, statement, quote.

    Nothing else runs while one is written: a window would stand still for megabytes in one go.
    """
    if depth and isinstance(value, dict):
        parts = (f"{json.dumps(name)}: {_in_json(one, depth - 1)}" for name, one in value.items())
        return "{" + ", ".join(parts) + "}"
    if depth and isinstance(value, list):
        return "[" + ", ".join(_in_json(one, depth - 1) for one in value) + "]"
    return json.dumps(value)


def _moment(made: datetime) -> datetime:
    """Return the same second with a fixed offset, the only kind of moment that typst takes."""
    made = made.replace(microsecond=0)
    if made.tzinfo is None:
        return made.replace(tzinfo=UTC)
    return made.astimezone(timezone(made.utcoffset() or timedelta()))
