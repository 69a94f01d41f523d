"""What every format of a report tells in the same way: names, numbers, and marks on the words."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from asquoted.domain.comparison import Base, Comparison, Difference, Quote, Rendering, Statement
from asquoted.domain.gaps import with_gaps
from asquoted.domain.outlets import is_statement
from asquoted.domain.report import Report, Source
from asquoted.domain.saying import Said, say
from asquoted.domain.text import Span
from asquoted.export.plain import one_line
from asquoted.phrases.language import ENGLISH, Language

_OPENING = 50


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of a rendering as printed, on which the same differences lie.

    `differences` are indices in the rendering. An omission's run has no text: it marks the
    place. `is_gap` marks where the outlet's own words stand between two passages.
    """

    text: str
    differences: tuple[int, ...] = ()
    is_gap: bool = False


def runs(rendering: Rendering) -> list[Run]:
    """Return the rendering in the order of its document.

    The texts of the runs that are no gaps, joined, are the passages joined, character for character.
    """
    found: list[Run] = []
    placed: set[int] = set()
    for position, passage in enumerate(rendering.passages):
        if position:
            found.append(Run("", is_gap=True))
        found += _runs_of(passage.span, passage.exact, rendering.differences, placed)
    # A place outside every passage (a cut at the very end) is shown at the end: nothing is lost.
    found += [Run("", (index,)) for index in range(len(rendering.differences)) if index not in placed]
    return found


def _runs_of(span: Span, exact: str, differences: tuple[Difference, ...], placed: set[int]) -> list[Run]:
    cuts, points = {span.start, span.start + len(exact)}, dict[int, list[int]]()
    for index, difference in enumerate(differences):
        reading = difference.reading_span
        if len(reading) and reading.overlaps(span):
            cuts |= {max(reading.start, span.start), min(reading.end, span.start + len(exact))}
            placed.add(index)
        elif not len(reading) and index not in placed and span.start <= reading.start <= span.end:
            cuts.add(min(reading.start, span.start + len(exact)))
            points.setdefault(reading.start, []).append(index)
            placed.add(index)
    edges = sorted(cuts)
    found = []
    for start, end in zip(edges, [*edges[1:], edges[-1]], strict=True):
        found += [Run("", (index,)) for index in points.get(start, ())]
        if start < end:
            here = Span(start, end)
            over = tuple(i for i, one in enumerate(differences) if one.reading_span.overlaps(here))
            found.append(Run(exact[start - span.start : end - span.start], over))
    return found


@dataclass(frozen=True, slots=True)
class Numbered:
    """A difference with the number that it has in its quote, from 1, over all outlets.

    `base` are the words of the base as they are shown: see `base_words`.
    """

    number: int
    rendering: Rendering
    index: int
    difference: Difference
    base: str


def numbered(quote: Quote) -> list[Numbered]:
    """Return every difference of a quote in the order of the renderings."""
    found = [(one, i, difference) for one in quote.renderings for i, difference in enumerate(one.differences)]
    return [
        Numbered(number, *parts, base_words(quote.base, parts[-1]))
        for number, parts in enumerate(found, start=1)
    ]


def spoken_number(one: Numbered) -> Said:
    """Return what the sign of a difference is called where it is read aloud."""
    operation = one.difference.operation
    if one.difference.declared:
        return say("difference {number}: declared {operation}", number=one.number, operation=operation)
    return say("difference {number}: silent {operation}", number=one.number, operation=operation)


def base_words(base: Base, difference: Difference) -> str:
    """Return what a difference has of the base, with a sign where words of the statement are missing."""
    span = difference.base_span
    # Of what is put otherwise than the base has it, its own words are the ones to be shown.
    return with_gaps(base, span) if span.text_of(base.text) == difference.base else difference.base


def labels(report: Report, language: Language = ENGLISH) -> dict[str, str]:
    """Return each document's label, by id: its outlet, or its file's name where that is not known.

    Labels that come twice get their date, as `language` writes it, else a number.
    """
    names = {source.document.id: label_of(source) for source in report.sources}
    for more in (_dated, _counted):
        twice = {name for name, times in Counter(names.values()).items() if times > 1}
        if twice:
            names |= more(report, {key: name for key, name in names.items() if name in twice}, language)
    return names


def label_of(source: Source) -> str:
    """Return what a document is called: its outlet, or its file's name; the statement itself by its head."""
    details = source.document.details
    if details.outlet:
        return details.outlet
    if is_statement(source.document) and details.headline:
        return details.headline
    name = source.file or source.document.id
    return re.split(r"[/\\]", name.rstrip("/\\"))[-1] or name


def _dated(report: Report, names: dict[str, str], language: Language) -> dict[str, str]:
    dates = {key: report.source_of(key).document.details.published for key in names}
    return {
        key: f"{name}, {language.day(day)}" if (day := dates[key]) else name for key, name in names.items()
    }


def _counted(report: Report, names: dict[str, str], language: Language) -> dict[str, str]:
    seen: Counter[str] = Counter()
    for key, name in names.items():
        seen[name] += 1
        names = names | {key: f"{name} ({seen[name]})"}
    return names


def in_short(text: str, most: int) -> str:
    """Return `text` cut at a word, to at most so many characters."""
    return text if len(text) <= most else text[: most - 1].rsplit(" ", 1)[0].rstrip(" ,;:") + "…"


def statement_parts(statement: Statement, language: Language = ENGLISH) -> list[str]:
    """Return who said it, when and carried by whom, as far as it is known, or that nothing is."""
    day = language.day(statement.spoken) if statement.spoken else ""
    said = [one_line(part) for part in dict.fromkeys([statement.speaker, statement.source, day]) if part]
    return said or [language.say("A statement whose source is not known")]


def statement_names(comparison: Comparison, language: Language = ENGLISH) -> dict[str, list[str]]:
    """Return what each statement is called, part by part, by its id.

    Those that would be called the same are told apart by the words that they begin with, else by
    a number.
    """
    names = {one.id: statement_parts(one, language) for one in comparison.statements}
    quotes = comparison.by_statement()
    numbers = {one.id: f"({number})" for number, one in enumerate(comparison.statements, start=1)}
    for more in (lambda key: _opening(quotes.get(key, []), language), numbers.__getitem__):
        twice = Counter(map(tuple, names.values()))
        names = {
            key: [*parts, more(key)] if twice[tuple(parts)] > 1 else parts for key, parts in names.items()
        }
    return names


def _opening(quotes: Sequence[Quote], language: Language) -> str:
    if not quotes:
        return language.say("no quotes")
    return language.quoted(in_short(one_line(with_gaps(quotes[0].base)), _OPENING))


def cut_words(quote: Quote, rendering: Rendering) -> tuple[str, str]:
    """Return the words of the base that are not given at the start and at the end."""
    before, after = (
        with_gaps(quote.base, cut).strip() for cut in (rendering.cut_before, rendering.cut_after)
    )
    return before, after


def base_runs(quote: Quote) -> list[Run]:
    """Return the base's text, with a gap wherever words of the statement are missing."""
    text = quote.base.text
    edges = [0, *sorted({min(gap, len(text)) for gap in quote.base.gaps}), len(text)]
    found: list[Run] = []
    for position, (start, end) in enumerate(zip(edges, edges[1:], strict=False)):
        if position:
            found.append(Run("", is_gap=True))
        if start < end:
            found.append(Run(text[start:end]))
    return found
