"""A comparison as one web page: no script, nothing loaded from elsewhere, every word escaped."""

from asquoted import paths
from asquoted.domain.comparison import GRAVE, Difference, Quote, Rendering, Statement
from asquoted.domain.outlets import is_statement
from asquoted.domain.report import Report, Source
from asquoted.domain.targets import Target, TargetKind
from asquoted.domain.told import difference_told, told
from asquoted.export.absences import Absences, others_line
from asquoted.export.by_hand import ByHand
from asquoted.export.html_by_hand import by_hand_section, facts_told
from asquoted.export.html_figures import abroad_told, figures_section
from asquoted.export.markup import lines, noted, text
from asquoted.export.pins import Pinned, base_ending_with, ending_with, pinned_in
from asquoted.export.remarks import Remarked, Remarks, colour_of
from asquoted.export.synopsis import (
    Numbered,
    Run,
    base_runs,
    cut_words,
    labels,
    numbered,
    runs,
    statement_names,
)
from asquoted.export.text import NOTHING, STATEMENT


def comparison_html(report: Report) -> str:
    """Return the report as a page of its own, for light and dark screens, and to be read aloud."""
    return _Page(report).whole()


# Nothing is fetched and nothing runs, whatever stands in an article.
_POLICY = "default-src 'none'; style-src 'unsafe-inline'"


def _shipped(name: str) -> str:
    return paths.resource("print", name).read_text(encoding="utf-8")


class _Page:
    """One report on its way to a web page."""

    def __init__(self, report: Report) -> None:
        self.report = report
        self.labels = labels(report)
        self.remarks = Remarks(report)
        self.names = statement_names(report.comparison)
        self.own = {one.document.id for one in report.sources if is_statement(one.document)}
        self.absences = Absences(report)
        self.by_hand = ByHand(report)
        self.languages = {one.document.id: one.document.details.language for one in report.sources}

    def whole(self) -> str:
        report = self.report
        body = [
            f"<h1>{text(report.title) or 'A comparison'}</h1>",
            f'<p class="quiet">Made {report.made:%Y-%m-%d %H:%M %Z} by AsQuoted {text(report.version)}</p>',
            self._filters(),
            _remarked(self.remarks.on(TargetKind.LIBRARY)),
            self._sources(),
            by_hand_section(self.by_hand),
            _shipped("legend.html"),
            figures_section(report, self.labels),
            *(self._statement(one) for one in report.comparison.statements),
            "" if report.comparison.quotes else "<p>No quotes were found.</p>",
        ]
        style, title = _shipped("comparison.css"), text(report.title) or "A comparison"
        return (
            '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
            '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
            f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
            f'<meta name="generator" content="AsQuoted {text(report.version)}">\n'
            f"<title>{title}</title>\n<style>\n{style}</style>\n</head>\n"
            f"<body>\n<main>\n{lines(body)}\n</main>\n</body>\n</html>\n"
        )

    def _filters(self) -> str:
        if not self.report.filters:
            return ""
        return f"<p>Filter: {'; '.join(text(words) for words in self.report.filters)}</p>"

    def _sources(self) -> str:
        rows = [self._source(number, one) for number, one in enumerate(self.report.sources, start=1)]
        head = "".join(f'<th scope="col">{word}</th>' for word in ("No.", "Outlet", "Date", "From", "File"))
        return (
            '<h2>Sources</h2>\n<div class="wide" role="region" aria-label="Sources" tabindex="0"><table>'
            f"<thead><tr>{head}</tr></thead>\n<tbody>\n{lines(rows)}\n</tbody></table></div>"
        )

    def _source(self, number: int, source: Source) -> str:
        details, key = source.document.details, source.document.id
        known = [STATEMENT] if is_statement(source.document) else []
        known += ["abridged"] if details.abridged else []
        known += ["text edited by hand"] if source.edited else []
        headline = details.headline if details.headline != self.labels[key] else ""
        told = "".join(f' <span class="quiet">{words}</span>' for words in known)
        found = [self.remarks.on(TargetKind.DOCUMENT, key), *self.remarks.elsewhere(key)]
        remarks = "".join(_remarked(one) for one in found)
        return (
            f'<tr><td>{number}</td><th scope="row"><bdi>{self._label(key)}</bdi>{told}'
            f'<div class="quiet"{self._lang(key)} dir="auto">{text(headline)}</div>'
            f'<div class="address quiet">{text(details.address)}</div>{remarks}</th>'
            f'<td class="day">{details.published or ""}</td><td><bdi>{text(details.agency)}</bdi></td>'
            f'<td><bdi>{text(source.file)}</bdi><div class="hash">{text(source.sha256)}</div></td></tr>'
        )

    def _statement(self, statement: Statement) -> str:
        quotes = self.report.comparison.quotes_of(statement.id)
        abroad = abroad_told(self.absences.names_abroad(statement.id))
        return lines(
            [
                f"<section>\n<h2>{text(' · '.join(self.names[statement.id]))}</h2>",
                facts_told(self.by_hand, statement.id),
                abroad,
                *(self._quote(number, quote) for number, quote in enumerate(quotes, start=1)),
                "</section>",
            ]
        )

    def _quote(self, number: int, quote: Quote) -> str:
        numbers, pinned = numbered(quote), pinned_in(self.report, quote)
        whose = "composite" if quote.base.document is None else self._label(quote.base.document)
        whose += ", chosen by hand" if self.by_hand.is_chosen(quote) else ""
        words = "".join(
            ('<span class="sign"> […] </span>' if run.is_gap else text(run.text)) + _signs(pins)
            for run, pins in base_ending_with(base_runs(quote), pinned)
        )
        near, others = self.absences.among_carriers(quote)
        missing = ", ".join(f"<bdi>{self._label(one.source.document.id)}</bdi> ({one.form})" for one in near)
        lang = self._lang(quote.base.document or (quote.renderings[0].document if quote.renderings else ""))
        return lines(
            [
                f"<article>\n<h3>Quote {number}</h3>",
                f'<div class="base"><span class="quiet">Base: <bdi>{whose}</bdi></span>'
                f'<p class="printed"{lang} dir="auto">{words}</p></div>',
                _remarked(self.remarks.on(TargetKind.QUOTE, quote.id)),
                *(
                    self._rendering(quote, one, numbers, [pin for pin in pinned if pin.rendering is one])
                    for one in quote.renderings
                ),
                f'<p class="quiet">None in: {missing}</p>' if missing else "",
                f'<p class="quiet">{others_line(others)}</p>' if others else "",
                self._differences(number, numbers) if numbers else "",
                "</article>",
            ]
        )

    def _rendering(
        self, quote: Quote, rendering: Rendering, numbers: list[Numbered], pinned: list[Pinned]
    ) -> str:
        mine = {one.index: one for one in numbers if one.rendering is rendering}
        found = ending_with(runs(rendering), pinned, rendering)
        last = {index: at for at, (run, _) in enumerate(found) for index in run.differences}
        before, after = cut_words(quote, rendering)
        said = " ".join(part for part in (rendering.speaker, rendering.cue) if part)
        words = "".join(
            _run(run, [mine[i] for i in run.differences], [i for i in run.differences if last[i] == at])
            + _signs(pins)
            for at, (run, pins) in enumerate(found)
        )
        return lines(
            [
                f'<section class="rendering"><header><b><bdi>{self._label(rendering.document)}</bdi></b>',
                f'<span class="form">{rendering.form.value}</span>',
                f'<span class="quiet">{self._sure(rendering)}</span>',
                *(f'<span class="quiet">{sign}</span>' for sign in self.by_hand.of_rendering(rendering)),
                f'<span class="quiet"><i>{text(said)}</i></span></header><div>',
                f'<p class="printed"{self._lang(rendering.document)} dir="auto">'
                f"{_CUT_BEFORE if before else ''}{words}{_CUT_AFTER if after else ''}</p>",
                f'<p class="cut">Not given at the start: <bdi>{text(before)}</bdi></p>' if before else "",
                f'<p class="cut">Not given at the end: <bdi>{text(after)}</bdi></p>' if after else "",
                *(_pinned(one) for one in pinned),
                self._why(rendering),
                _remarked(self.remarks.on(TargetKind.RENDERING, rendering.id)),
                *(_remarked(one) for one in self.remarks.on_words(rendering)),
                "</div></section>",
            ]
        )

    def _sure(self, rendering: Rendering) -> str:
        return STATEMENT if rendering.document in self.own else f"confidence {rendering.confidence:.2f}"

    def _why(self, rendering: Rendering) -> str:
        why = self.report.explanations.get(rendering.id)
        if why is None:
            return ""
        said = "".join(
            f"<dt>{text(one.head)}</dt><dd>{text(one.words)}</dd>" for one in told(why, self.labels)
        )
        return f'<details class="why"><summary>Why here?</summary><dl>{said}</dl></details>'

    def _differences(self, number: int, numbers: list[Numbered]) -> str:
        names = ("No.", "Outlet", "Base ] reading", "Operation", "Kind", "Sense")
        head = "".join(f'<th scope="col">{name}</th>' for name in names)
        rows = lines(self._difference(one) for one in numbers)
        return (
            f'<div class="wide" role="region" aria-label="Differences in quote {number}" tabindex="0"><table>'
            f"<caption>Differences in quote {number}</caption><thead><tr>{head}</tr></thead>\n"
            f"<tbody>\n{rows}\n</tbody></table></div>"
        )

    def _difference(self, one: Numbered) -> str:
        difference = one.difference
        sense = self.report.senses.get(Target.of_difference(one.rendering.id, difference))
        remarks = _remarked(self.remarks.on_difference(one.rendering.id, difference))
        kind = difference.kind.value
        if difference.kind in GRAVE:
            kind = f"<b>{kind}</b>"
        why = self.report.explanations.get(one.rendering.id)
        reason = difference_told(why.differences[one.index]) if why else difference.reason
        kind += f'<div class="quiet">{text(reason)}</div>' if reason else ""
        return (
            f"<tr><td>{_number(one)}</td><td><bdi>{self._label(one.rendering.document)}</bdi></td>"
            f"<td><bdi>{text(one.base) or NOTHING}</bdi> ] "
            f"<bdi>{text(difference.reading) or NOTHING}</bdi>{remarks}</td>"
            f"<td>{difference.operation.value}, {_declared(difference)}</td>"
            f"<td>{kind}</td><td>{sense.value if sense else '–'}</td></tr>"
        )

    def _label(self, document: str) -> str:
        return text(self.labels.get(document, document))

    def _lang(self, document: str) -> str:
        language = self.languages.get(document, "")
        return f' lang="{text(language)}"' if language else ""


_CUT_BEFORE = '<span class="sign" aria-label="words not given">… </span>'
_CUT_AFTER = '<span class="sign" aria-label="words not given"> …</span>'


def _remarked(remarked: Remarked) -> str:
    if not remarked:
        return ""
    where = f" ({text(remarked.where)})" if remarked.where else ""
    words = f'<p class="quiet">On “<bdi>{text(remarked.words)}</bdi>”{where}</p>' if remarked.words else ""
    tags = "".join(
        f'<li><i style="background:{colour_of(tag)}"></i>{text(tag.name)}</li>' for tag in remarked.tags
    )
    listed = f'<ul class="tags" aria-label="Tags">{tags}</ul>' if tags else ""
    notes = (f'<div class="note" role="note" dir="auto">{noted(one.text)}</div>' for one in remarked.notes)
    return words + listed + "".join(notes)


def _run(run: Run, marks: list[Numbered], ends: list[int]) -> str:
    if run.is_gap:
        return '<span class="sign" aria-label="the outlet’s own words"> ‖ </span>'
    words = text(run.text)
    for one in marks:
        words = f'<mark class="{_classes(one.difference)}">{words}</mark>'
    return words + "".join(_number(one) for one in marks if one.index in ends)


def _pinned(one: Pinned) -> str:
    # Each in its own direction: an Arabic word would pull the marks beside it over to its other side.
    words, base = (f"“<bdi>{text(each)}</bdi>”" for each in (one.words, one.base))
    return f'<p class="quiet">{words} {one.to} {base} of the base</p>'


def _signs(pins: list[Pinned]) -> str:
    return "".join(
        f'<span class="pin{"" if one.pin.together else " apart"}" role="img" aria-label="{one.sign}"></span>'
        for one in pins
    )


def _number(one: Numbered) -> str:
    difference = one.difference
    spoken = f"difference {one.number}: {_declared(difference)} {difference.operation.value}"
    return f'<span class="number {_classes(difference)}" role="img" aria-label="{spoken}">{one.number}</span>'


def _classes(difference: Difference) -> str:
    grave = " grave" if difference.kind in GRAVE else ""
    return f"{difference.operation.value} {_declared(difference)}{grave}"


def _declared(difference: Difference) -> str:
    return "declared" if difference.declared else "silent"
