"""A report as plain values for the page template: words go in as data, never as markup."""

import re
from collections import Counter
from collections.abc import Iterable
from typing import Any

from asquoted.domain.comparison import GRAVE, Form, Quote, Rendering, Statement
from asquoted.domain.report import Report, Source
from asquoted.domain.speech import CueClass
from asquoted.domain.targets import Target, TargetKind
from asquoted.export.plain import is_right_to_left, one_line
from asquoted.export.remarks import Remarked, Remarks, colour_of
from asquoted.export.synopsis import (
    Numbered,
    Run,
    absent,
    absent_among,
    base_runs,
    carriers,
    cut_words,
    labels,
    numbered,
    others_line,
    runs,
)
from asquoted.printing.coverage import Piece, pieces

COLUMNS = 12
"""As many outlets stand side by side in one grid of the overview."""

_LANGUAGE = re.compile(r"([a-z]{2,3})(?:-[a-z]{4})?(?:-([a-z]{2}))?(?:-|$)", re.IGNORECASE)
# The last word before a number, or the last character where words are not set apart by spaces.
_TAIL = re.compile(r"[^\s\u2e80-\ud7ff\uf900-\ufaff]{1,20}$|[\u2e80-\ud7ff\uf900-\ufaff]$")


def page_data(report: Report) -> dict[str, Any]:
    """Return what `report.typ` prints."""
    return _Pages(report).whole()


class _Pages:
    """One report on its way to the page."""

    def __init__(self, report: Report) -> None:
        self.report = report
        self.labels = labels(report)
        self.remarks = Remarks(report)
        self.numbers = {source.document.id: n for n, source in enumerate(report.sources, start=1)}

    def whole(self) -> dict[str, Any]:
        report, comparison = self.report, self.report.comparison
        statements = [self._statement(n, one) for n, one in enumerate(comparison.statements, start=1)]
        return {
            "title": pieces(report.title.strip() or "A comparison"),
            "plain_title": one_line(report.title) or "A comparison",
            "short_title": pieces(_shortened(one_line(report.title), 90)),
            "made": f"{report.made:%Y-%m-%d %H:%M %Z}".strip(),
            "version": report.version,
            "filters": [pieces(words) for words in report.filters],
            "figures": self._figures(),
            "forms": self._forms(),
            "statements": statements,
            "sources": [self._source(one) for one in report.sources],
            "grids": [
                self._grid(report.sources[first : first + COLUMNS])
                for first in range(0, len(report.sources), COLUMNS)
            ],
            "remarks": _remarked(self.remarks.on(TargetKind.LIBRARY)),
            "documents": self._documents(),
        }

    def _figures(self) -> list[dict[str, Any]]:
        quotes = self.report.comparison.quotes
        renderings = [one for quote in quotes for one in quote.renderings]
        silent = [not one.declared for rendering in renderings for one in rendering.differences]
        outlets = {source.document.label for source in self.report.sources}
        return [
            {"many": len(outlets), "words": "outlet" if len(outlets) == 1 else "outlets"},
            {"many": len(quotes), "words": "quote" if len(quotes) == 1 else "quotes"},
            {"many": len(renderings), "words": "rendering" if len(renderings) == 1 else "renderings"},
            {"many": sum(silent), "words": "silent differences"},
            {"many": len(silent) - sum(silent), "words": "declared differences"},
        ]

    def _forms(self) -> list[dict[str, Any]]:
        given = Counter(one.form for quote in self.report.comparison.quotes for one in quote.renderings)
        return [{"form": form.value, "many": given[form]} for form in Form if given[form]]

    def _source(self, source: Source) -> dict[str, Any]:
        details = source.document.details
        return {
            "number": self.numbers[source.document.id],
            "outlet": pieces(self.labels[source.document.id]),
            "headline": pieces(details.headline),
            "kind": details.kind.value,
            "date": details.published.isoformat() if details.published else "",
            "agency": pieces(details.agency, column=True),
            "address": pieces(details.address),
            "language": details.language,
            "abridged": details.abridged,
            "file": pieces(source.file or source.document.id),
            "sha256": pieces(source.sha256) if len(source.sha256) != 64 else source.sha256,
            "extractor": pieces(source.extractor),
        }

    def _grid(self, sources: tuple[Source, ...]) -> dict[str, Any]:
        forms: dict[tuple[str, str], list[str]] = {}
        for quote in self.report.comparison.quotes:
            for rendering in quote.renderings:
                forms.setdefault((quote.id, rendering.document), []).append(rendering.form.value)
            for source, form in absent(self.report, quote):
                forms[quote.id, source.document.id] = [form.value]
        keys = [source.document.id for source in sources]
        return {
            "outlets": [
                {"number": self.numbers[key], "label": pieces(_shortened(self.labels[key], 44), column=True)}
                for key in keys
            ],
            "cells": [
                [[forms.get((quote.id, key), ["base"]) for key in keys] for quote in self._quotes(statement)]
                for statement in self.report.comparison.statements
            ],
        }

    def _quotes(self, statement: Statement) -> tuple[Quote, ...]:
        return self.report.comparison.quotes_of(statement.id)

    def _statement(self, number: int, statement: Statement) -> dict[str, Any]:
        quotes, many = self._quotes(statement), len(self.report.comparison.statements) > 1
        carried = carriers(quotes)
        return {
            "number": number,
            "speaker": pieces(statement.speaker),
            "source": pieces(statement.source),
            "date": statement.spoken.isoformat() if statement.spoken else "",
            "carried": [pieces(name) for key, name in self.labels.items() if key in carried],
            "quotes": [
                self._quote(f"{number}.{n}" if many else f"{n}", quote, carried)
                for n, quote in enumerate(quotes, start=1)
            ],
        }

    def _quote(self, number: str, quote: Quote, carried: set[str]) -> dict[str, Any]:
        numbers = numbered(quote)
        composite = quote.base.document is None
        whose = (
            "" if quote.base.document is None else self.labels.get(quote.base.document, quote.base.document)
        )
        near, others = absent_among(self.report, quote, carried)
        return {
            "number": number,
            "opening": pieces(_shortened(one_line(quote.base.text), 60)),
            "base": {
                "composite": composite,
                "whose": pieces(whose),
                "runs": [_run(run, []) for run in base_runs(quote)],
                "pieces": [
                    {
                        "words": pieces(span.text_of(quote.base.text)),
                        "label": pieces(self.labels.get(key, key)),
                    }
                    for span, key in quote.base.pieces
                ],
                **self._voice(quote.base.document or _first(quote), quote.base.text),
            },
            "remarks": _remarked(self.remarks.on(TargetKind.QUOTE, quote.id)),
            "renderings": [self._rendering(quote, one, numbers) for one in quote.renderings],
            "differences": [self._difference(one) for one in numbers],
            "not_quoted": self._labels(one for one, form in near if form is Form.NOT_QUOTED),
            "not_available": self._labels(one for one, form in near if form is Form.NOT_AVAILABLE),
            "others": others_line(others),
        }

    def _labels(self, sources: Iterable[Source]) -> list[list[Piece] | str]:
        return [pieces(self.labels[source.document.id]) for source in sources]

    def _label(self, document: str) -> list[Piece] | str:
        return pieces(self.labels[document], column=True)

    def _voice(self, document: str, text: str) -> dict[str, Any]:
        """Return the language and the direction of a stretch of a document's words."""
        tag = next(
            (one.document.details.language for one in self.report.sources if one.document.id == document), ""
        )
        found = _LANGUAGE.match(tag)
        return {
            "lang": found[1].lower() if found else "en",
            "region": found[2].upper() if found and found[2] else "",
            "rtl": is_right_to_left(text),
        }

    def _rendering(self, quote: Quote, rendering: Rendering, numbers: list[Numbered]) -> dict[str, Any]:
        mine = [one for one in numbers if one.rendering is rendering]
        details = self.report.source_of(rendering.document).document.details
        before, after = cut_words(quote, rendering)
        cue_class = rendering.cue_class
        return {
            "label": self._label(rendering.document),
            "source": self.numbers[rendering.document],
            "agency": pieces(details.agency, column=True),
            "date": details.published.isoformat() if details.published else "",
            "form": rendering.form.value,
            "confidence": f"{rendering.confidence:.2f}",
            "is_base": rendering.document == quote.base.document and not mine,
            "said": pieces(one_line(f"{rendering.speaker} {rendering.cue}"), column=True),
            "cue_class": cue_class.value if cue_class and cue_class is not CueClass.NEUTRAL else "",
            "runs": _marked(runs(rendering), mine),
            "before": pieces(before),
            "after": pieces(after),
            # A row that fits on a page is kept in one piece.
            "whole": len(rendering.exact) + len(before) + len(after) < 1500,
            "reason": pieces(rendering.reason),
            **self._voice(rendering.document, rendering.exact),
            "remarks": _remarked(self.remarks.on(TargetKind.RENDERING, rendering.id)),
            "words": [_on_words(one) for one in self.remarks.on_words(rendering)],
        }

    def _difference(self, one: Numbered) -> dict[str, Any]:
        difference = one.difference
        target = Target.of_difference(one.rendering.id, difference)
        sense = self.report.senses.get(target)
        return {
            **_mark(one),
            "label": self._label(one.rendering.document),
            "kind": difference.kind.value,
            "base": pieces(difference.base),
            "reading": pieces(difference.reading),
            "reason": pieces(difference.reason, column=True),
            "sense": sense.value if sense else "",
            "whole": len(difference.base) + len(difference.reading) < 800,
            **self._voice(one.rendering.document, difference.base or difference.reading),
            "remarks": _remarked(self.remarks.on_difference(one.rendering.id, difference)),
        }

    def _documents(self) -> list[dict[str, Any]]:
        found = []
        for source in self.report.sources:
            key = source.document.id
            remarks = _remarked(self.remarks.on(TargetKind.DOCUMENT, key))
            words = [_on_words(one) for one in self.remarks.elsewhere(key)]
            if remarks or words:
                found.append({"label": pieces(self.labels[key]), "remarks": remarks, "words": words})
        return found


def _remarked(remarked: Remarked) -> list[dict[str, Any]]:
    tags = [{"tag": pieces(tag.name), "colour": colour_of(tag)} for tag in remarked.tags]
    notes = [{"note": pieces(note.text), "when": f"{note.changed:%Y-%m-%d}"} for note in remarked.notes]
    return [*tags, *notes]


def _on_words(remarked: Remarked) -> dict[str, Any]:
    return {"words": pieces(remarked.words), "where": remarked.where, "remarks": _remarked(remarked)}


def _marked(found: list[Run], mine: list[Numbered]) -> list[dict[str, Any]]:
    last = {index: at for at, run in enumerate(found) for index in run.differences}
    marks = {one.index: _mark(one) for one in mine}
    return [
        _run(run, [marks[index] | {"ends": last[index] == at} for index in run.differences])
        for at, run in enumerate(found)
    ]


def _run(run: Run, marks: list[dict[str, Any]]) -> dict[str, Any]:
    # A number is kept on the line of the word that it belongs to.
    tail = _TAIL.search(run.text) if any(mark["ends"] for mark in marks) else None
    cut = tail.start() if tail else len(run.text)
    return {"text": pieces(run.text[:cut]), "tail": pieces(run.text[cut:]), "gap": run.is_gap, "marks": marks}


def _mark(one: Numbered) -> dict[str, Any]:
    return {
        "number": one.number,
        "operation": one.difference.operation.value,
        "declared": one.difference.declared,
        "grave": one.difference.kind in GRAVE,
    }


def _first(quote: Quote) -> str:
    return quote.renderings[0].document if quote.renderings else ""


def _shortened(text: str, most: int) -> str:
    return text if len(text) <= most else text[: most - 1].rsplit(" ", 1)[0].rstrip(" ,;:") + "…"
