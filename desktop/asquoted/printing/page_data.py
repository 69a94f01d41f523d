"""A report as plain values for the page template: words go in as data, never as markup."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from asquoted.domain.comparison import Form, Quote, Rendering, Statement
from asquoted.domain.figures import FORMULAE, NOTES, Measure
from asquoted.domain.gaps import with_gaps
from asquoted.domain.outlets import is_statement
from asquoted.domain.report import Report, Source
from asquoted.domain.saying import Said
from asquoted.domain.speech import CueClass
from asquoted.domain.targets import Target, TargetKind
from asquoted.domain.told import difference_told, told
from asquoted.export.absences import ABROAD, Absences, Silent, others_line
from asquoted.export.by_hand import ByHand, set_by_hand
from asquoted.export.figures import FigureTable, figure_tables
from asquoted.export.pins import Pinned, pinned_in
from asquoted.export.plain import one_line
from asquoted.export.remarks import Remarked, Remarks
from asquoted.export.synopsis import (
    Numbered,
    cut_words,
    in_short,
    labels,
    numbered,
    statement_names,
    statement_parts,
)
from asquoted.phrases.language import ENGLISH, Language
from asquoted.printing.coverage import Piece, pieces
from asquoted.printing.overview import counts_data, forms_data, grids_data
from asquoted.printing.page_parts import (
    base_data,
    kept_together,
    mark_data,
    marked_runs,
    remarked_data,
    voice_data,
    words_data,
)
from asquoted.printing.pinned import pin_values

TOLD_ON_THE_TITLE = 6
"""As many statements are told of on the title page, by the template; of the others it says how many."""


def page_data(report: Report, language: Language = ENGLISH) -> dict[str, Any]:
    """Return what `report.typ` prints."""
    return _Pages(report, language).whole()


class _Pages:
    """One report on its way to the page."""

    def __init__(self, report: Report, language: Language) -> None:
        self.report = report
        self.language = language
        self.labels = labels(report, language)
        self.remarks = Remarks(report)
        self.own = {one.document.id for one in report.sources if is_statement(one.document)}
        self.names = statement_names(report.comparison, language)
        self.absences = Absences(report, language)
        self.by_hand = ByHand(report, language)
        self.corrections = self.by_hand.corrections()
        self.quoting = {source.document.id for source in report.quoting}
        self.quotes = report.comparison.by_statement()
        self.details = {one.document.id: one.document.details for one in report.sources}
        self.numbers = {source.document.id: n for n, source in enumerate(report.sources, start=1)}

    def whole(self) -> dict[str, Any]:
        report, comparison, language = self.report, self.report.comparison, self.language
        title = language.anew(report.title).strip()
        comparing = language.say("A comparison")
        statements = [self._statement(n, one) for n, one in enumerate(comparison.statements, start=1)]
        return {
            "title": pieces(title or comparing),
            "plain_title": one_line(title) or comparing,
            "short_title": pieces(in_short(one_line(title), 90)),
            "made": language.moment(report.made),
            "version": report.version,
            "filters": [pieces(language.anew(words)) for words in report.filters],
            "further": language.say_many(
                "and 1 further statement, listed in the overview",
                "and %Ln further statements, listed in the overview",
                len(statements) - TOLD_ON_THE_TITLE,
            ),
            "counts": counts_data(report, len(self.corrections), language),
            "corrections": [
                {"when": one.day, "what": one.head, "words": pieces(one.words)} for one in self.corrections
            ],
            "figures": [self._figure_table(one) for one in figure_tables(report, language)],
            "formulae": [
                {"measure": language.word_of(one), "formula": language.said(FORMULAE[one])} for one in Measure
            ],
            "figure_notes": [language.said(note) for note in NOTES],
            "forms": forms_data(report),
            "statements": statements,
            "sources": [self._source(one) for one in report.sources],
            "grids": grids_data(report, self.labels, self.numbers, self.absences),
            "remarks": self._remarked(self.remarks.on(TargetKind.LIBRARY)),
            "documents": self._documents(),
        }

    def _figure_table(self, table: FigureTable) -> dict[str, Any]:
        return {
            "heading": [pieces(part) for part in table.about],
            "rows": [
                {
                    "label": self._label(row.document),
                    "cells": [self._figure(row.words(measure)) for measure in Measure],
                }
                for row in table.rows
            ],
            "others": self._said(others_line(table.others)),
            "abroad": self._abroad(self.absences.names_of(table.abroad)),
        }

    def _figure(self, words: str) -> list[Piece] | str:
        return self._in_column(kept_together(self.language.anew(words)))

    def _in_column(self, words: str) -> list[Piece] | str:
        # Words of ours: in other languages the template hyphenates them.
        return pieces(words, column=self.language is ENGLISH)

    def _said(self, words: Said | None) -> str:
        return self.language.said(words) if words else ""

    def _day(self, day: date | None) -> str:
        return self.language.day(day) if day else ""

    def _remarked(self, remarked: Remarked) -> list[dict[str, Any]]:
        return remarked_data(remarked, self.language)

    def _abroad(self, names: list[str]) -> dict[str, Any]:
        words = self.language.said(ABROAD) if names else ""
        return {"words": words, "names": [pieces(name) for name in names]}

    def _source(self, source: Source) -> dict[str, Any]:
        details, label = source.document.details, self.labels[source.document.id]
        return {
            "number": self.numbers[source.document.id],
            "outlet": pieces(label),
            "headline": pieces(details.headline if details.headline != label else ""),
            "kind": details.kind.value,
            "date": self._day(details.published),
            "agency": pieces(details.agency, column=True),
            "address": pieces(details.address),
            "language": details.language,
            "abridged": details.abridged,
            "edited": source.edited,
            "file": pieces(source.file or source.document.id),
            "sha256": pieces(source.sha256) if len(source.sha256) != 64 else source.sha256,
            "extractor": pieces(self.language.said(source.extractor)),
        }

    def _statement(self, number: int, statement: Statement) -> dict[str, Any]:
        quotes, many = self.quotes.get(statement.id, []), len(self.report.comparison.statements) > 1
        carried, name = self.absences.carriers(statement.id) & self.quoting, self.names[statement.id]
        return {
            "number": number,
            "speaker": pieces(statement.speaker),
            "source": pieces(statement.source),
            "date": self._day(statement.spoken),
            "name": [pieces(part) for part in name],
            "words": pieces(" ".join(name[len(statement_parts(statement, self.language)) :])),
            "carried": [pieces(name) for key, name in self.labels.items() if key in carried],
            "by_hand": self._said(set_by_hand(self.by_hand.facts_of(statement.id))),
            "abroad": self._abroad(self.absences.names_abroad(statement.id)),
            "quotes": [
                self._quote(f"{number}.{n}" if many else f"{n}", quote)
                for n, quote in enumerate(quotes, start=1)
            ],
        }

    def _quote(self, number: str, quote: Quote) -> dict[str, Any]:
        numbers, pinned = numbered(quote), pinned_in(self.report, quote)
        composite = quote.base.document is None
        whose = (
            "" if quote.base.document is None else self.labels.get(quote.base.document, quote.base.document)
        )
        near, others = self.absences.among_carriers(quote)
        return {
            "number": number,
            "opening": pieces(in_short(one_line(with_gaps(quote.base)), 60)),
            "base": {
                "composite": composite,
                "chosen": self.by_hand.is_chosen(quote),
                "whose": pieces(whose),
                "runs": base_data(quote, pinned),
                "pieces": [
                    {
                        "words": pieces(span.text_of(quote.base.text)),
                        "label": pieces(self.labels.get(key, key)),
                    }
                    for span, key in quote.base.pieces
                ],
                **self._voice(quote.base.document or _first(quote), quote.base.text),
            },
            "remarks": self._remarked(self.remarks.on(TargetKind.QUOTE, quote.id)),
            "renderings": [
                self._rendering(quote, one, numbers, [pin for pin in pinned if pin.rendering is one])
                for one in quote.renderings
            ],
            "differences": [self._difference(one) for one in numbers],
            "not_quoted": self._labels(one for one in near if one.form == Form.NOT_QUOTED),
            "not_available": self._labels(one for one in near if one.form == Form.NOT_AVAILABLE),
            "others": self._said(others_line(others)),
        }

    def _labels(self, silent: Iterable[Silent]) -> list[list[Piece] | str]:
        return [pieces(self.labels[one.source.document.id]) for one in silent]

    def _label(self, document: str) -> list[Piece] | str:
        return pieces(self.labels[document], column=True)

    def _voice(self, document: str, text: str) -> dict[str, Any]:
        """Return the language and the direction of a stretch of a document's words."""
        spoken = self.details[document].language if document in self.details else ""
        return voice_data(spoken or self.language.code, text)

    def _rendering(
        self, quote: Quote, rendering: Rendering, numbers: list[Numbered], pinned: list[Pinned]
    ) -> dict[str, Any]:
        mine = [one for one in numbers if one.rendering is rendering]
        details = self.details[rendering.document]
        before, after = cut_words(quote, rendering)
        cue_class = rendering.cue_class
        return {
            "label": self._label(rendering.document),
            "source": self.numbers[rendering.document],
            "agency": pieces(details.agency, column=True),
            "date": self._day(details.published),
            "form": rendering.form.value,
            "confidence": self.language.decimal(f"{rendering.confidence:.2f}"),
            "is_base": rendering.document == quote.base.document and not mine,
            "is_statement": rendering.document in self.own,
            "said": pieces(one_line(f"{rendering.speaker} {rendering.cue}"), column=True),
            "cue_class": (
                self.language.word_of(cue_class) if cue_class and cue_class is not CueClass.NEUTRAL else ""
            ),
            "runs": marked_runs(rendering, mine, pinned),
            "pins": [pin_values(one) for one in pinned],
            "before": pieces(before),
            "after": pieces(after),
            # A row of a few lines is kept in one piece; a longer one would leave half a page empty.
            "whole": len(rendering.exact) + len(before) + len(after) < 700,
            "by_hand": self.by_hand.of_rendering(rendering),
            "why": self._why(rendering),
            **self._voice(rendering.document, rendering.exact),
            "remarks": self._remarked(self.remarks.on(TargetKind.RENDERING, rendering.id)),
            "words": [words_data(one, self.language) for one in self.remarks.on_words(rendering)],
        }

    def _difference(self, one: Numbered) -> dict[str, Any]:
        difference = one.difference
        target = Target.of_difference(one.rendering.id, difference)
        sense = self.report.senses.get(target)
        return {
            **mark_data(one),
            "label": self._label(one.rendering.document),
            "kind": self.language.word_of(difference.kind),
            "base": pieces(one.base),
            "reading": pieces(difference.reading),
            "reason": self._in_column(self._reason(one)),
            "sense": self.language.word_of(sense) if sense else "",
            "whole": len(difference.base) + len(difference.reading) < 350,
            **self._voice(one.rendering.document, difference.base or difference.reading),
            "remarks": self._remarked(self.remarks.on_difference(one.rendering.id, difference)),
        }

    def _why(self, rendering: Rendering) -> list[dict[str, Any]]:
        why = self.report.explanations.get(rendering.id)
        if why is None:
            return []
        said = self.language.said
        return [{"head": said(one.head), "words": pieces(said(one.words))} for one in told(why, self.labels)]

    def _reason(self, one: Numbered) -> str:
        why = self.report.explanations.get(one.rendering.id)
        told = difference_told(why.differences[one.index]) if why else one.difference.reason
        # The kind stands above it already.
        return self.language.said(told).removeprefix(f"{self.language.word_of(one.difference.kind)}: ")

    def _documents(self) -> list[dict[str, Any]]:
        found = []
        for source in self.report.sources:
            key = source.document.id
            remarks = self._remarked(self.remarks.on(TargetKind.DOCUMENT, key))
            words = [words_data(one, self.language) for one in self.remarks.elsewhere(key)]
            if remarks or words:
                found.append({"label": pieces(self.labels[key]), "remarks": remarks, "words": words})
        return found


def _first(quote: Quote) -> str:
    return quote.renderings[0].document if quote.renderings else ""
