"""A comparison as one web page: no script, nothing loaded from elsewhere, every word escaped."""

from asquoted import paths
from asquoted.domain.comparison import GRAVE, Quote, Rendering, Statement
from asquoted.domain.outlets import is_statement
from asquoted.domain.report import Report, Source
from asquoted.domain.targets import Target, TargetKind
from asquoted.domain.told import difference_told, told
from asquoted.export.absences import Absences, form_word, others_line
from asquoted.export.by_hand import ByHand
from asquoted.export.html_by_hand import by_hand_section, facts_told
from asquoted.export.html_figures import abroad_told, figures_section
from asquoted.export.html_legend import legend_section
from asquoted.export.html_marks import Marks
from asquoted.export.markup import isolated, lines, text
from asquoted.export.pins import Pinned, base_ending_with, ending_with, pinned_in
from asquoted.export.remarks import Remarks
from asquoted.export.synopsis import (
    Numbered,
    base_runs,
    cut_words,
    labels,
    numbered,
    runs,
    statement_names,
)
from asquoted.export.text import NOTHING, STATEMENT
from asquoted.phrases.language import ENGLISH, Language


def comparison_html(report: Report, language: Language = ENGLISH) -> str:
    """Return the report as a page of its own, for light and dark screens, and to be read aloud."""
    return _Page(report, language).whole()


# English words are short; German ones would push a table over the edge of its page. Not every browser
# knows where to break them.
_LONG_WORDS = """\
thead th { hyphens: auto; }
.figures th, .figures td { padding-inline: .35rem; }
"""
# Nothing is fetched and nothing runs, whatever stands in an article.
_POLICY = "default-src 'none'; style-src 'unsafe-inline'"


def _style(language: Language) -> str:
    style = paths.resource("print", "comparison.css").read_text(encoding="utf-8")
    return style if language is ENGLISH else style + _LONG_WORDS


class _Page:
    """One report on its way to a web page."""

    def __init__(self, report: Report, language: Language) -> None:
        self.report = report
        self.language = language
        self.say = language.say
        self.marks = Marks(language)
        self.labels = labels(report, language)
        self.remarks = Remarks(report)
        self.names = statement_names(report.comparison, language)
        self.own = {one.document.id for one in report.sources if is_statement(one.document)}
        self.absences = Absences(report, language)
        self.by_hand = ByHand(report, language)
        self.languages = {one.document.id: one.document.details.language for one in report.sources}

    def whole(self) -> str:
        report, language = self.report, self.language
        title = text(language.anew(report.title) or self.say("A comparison"))
        made = self.say(
            "Made {moment} by AsQuoted {version}", moment=language.moment(report.made), version=report.version
        )
        body = [
            f"<h1>{title}</h1>",
            f'<p class="quiet">{text(made)}</p>',
            self._filters(),
            self.marks.remarked(self.remarks.on(TargetKind.LIBRARY)),
            self._sources(),
            by_hand_section(self.by_hand, language),
            legend_section(language),
            figures_section(report, self.labels, language),
            *(self._statement(one) for one in report.comparison.statements),
            "" if report.comparison.quotes else f"<p>{text(self.say('No quotes were found.'))}</p>",
        ]
        return (
            f'<!DOCTYPE html>\n<html lang="{language.code}">\n<head>\n<meta charset="utf-8">\n'
            '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
            f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
            f'<meta name="generator" content="AsQuoted {text(report.version)}">\n'
            f"<title>{title}</title>\n<style>\n{_style(language)}</style>\n</head>\n"
            f"<body>\n<main>\n{lines(body)}\n</main>\n</body>\n</html>\n"
        )

    def _filters(self) -> str:
        if not self.report.filters:
            return ""
        filters = "; ".join(self.language.anew(words) for words in self.report.filters)
        return f"<p>{text(self.say('Filter: {filters}', filters=filters))}</p>"

    def _sources(self) -> str:
        rows = [self._source(number, one) for number, one in enumerate(self.report.sources, start=1)]
        say = self.say
        head, words = _head(say("No."), say("Outlet"), say("Date"), say("From"), say("File")), say("Sources")
        return (
            f'<h2>{text(words)}</h2>\n<div class="wide" role="region" aria-label="{text(words)}" '
            f'tabindex="0"><table>{head}\n<tbody>\n{lines(rows)}\n</tbody></table></div>'
        )

    def _source(self, number: int, source: Source) -> str:
        details, key = source.document.details, source.document.id
        known = [self.language.said(STATEMENT)] if is_statement(source.document) else []
        known += [self.say("abridged")] if details.abridged else []
        known += [self.say("text edited by hand")] if source.edited else []
        headline = details.headline if details.headline != self.labels[key] else ""
        told = "".join(f' <span class="quiet">{text(words)}</span>' for words in known)
        found = [self.remarks.on(TargetKind.DOCUMENT, key), *self.remarks.elsewhere(key)]
        remarks = "".join(self.marks.remarked(one) for one in found)
        day = self.language.day(details.published) if details.published else ""
        return (
            f'<tr><td>{number}</td><th scope="row"><bdi>{self._label(key)}</bdi>{told}'
            f'<div class="quiet"{self._lang(key)} dir="auto">{text(headline)}</div>'
            f'<div class="address quiet">{text(details.address)}</div>{remarks}</th>'
            f'<td class="day">{text(day)}</td><td><bdi>{text(details.agency)}</bdi></td>'
            f'<td><bdi>{text(source.file)}</bdi><div class="hash">{text(source.sha256)}</div></td></tr>'
        )

    def _statement(self, statement: Statement) -> str:
        quotes = self.report.comparison.quotes_of(statement.id)
        abroad = abroad_told(self.absences.names_abroad(statement.id), self.language)
        return lines(
            [
                f"<section>\n<h2>{text(' · '.join(self.names[statement.id]))}</h2>",
                facts_told(self.by_hand, statement.id, self.language),
                abroad,
                *(self._quote(number, quote) for number, quote in enumerate(quotes, start=1)),
                "</section>",
            ]
        )

    def _quote(self, number: int, quote: Quote) -> str:
        numbers, pinned = numbered(quote), pinned_in(self.report, quote)
        # What stands in a sentence's place is markup already; the sentences have no mark of it.
        composite, say = text(self.say("composite")), self.say
        whose = composite if quote.base.document is None else self._label(quote.base.document)
        whose = say("{outlet}, chosen by hand", outlet=whose) if self.by_hand.is_chosen(quote) else whose
        base = say("Base: {outlet}", outlet=f"<bdi>{whose}</bdi>")
        words = "".join(
            ('<span class="sign"> […] </span>' if run.is_gap else text(run.text)) + self.marks.signs(pins)
            for run, pins in base_ending_with(base_runs(quote), pinned)
        )
        near, many = self.absences.among_carriers(quote)
        others = others_line(many)
        missing = ", ".join(
            f"<bdi>{self._label(one.source.document.id)}</bdi> ({text(form_word(one.form, self.language))})"
            for one in near
        )
        lang = self._lang(quote.base.document or (quote.renderings[0].document if quote.renderings else ""))
        return lines(
            [
                f"<article>\n<h3>{text(say('Quote {number}', number=number))}</h3>",
                f'<div class="base"><span class="quiet">{base}</span>'
                f'<p class="printed"{lang} dir="auto">{words}</p></div>',
                self.marks.remarked(self.remarks.on(TargetKind.QUOTE, quote.id)),
                *(
                    self._rendering(quote, one, numbers, [pin for pin in pinned if pin.rendering is one])
                    for one in quote.renderings
                ),
                f'<p class="quiet">{say("None in: {outlets}", outlets=missing)}</p>' if missing else "",
                f'<p class="quiet">{text(self.language.said(others))}</p>' if others else "",
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
            self.marks.run(
                run, [mine[i] for i in run.differences], [i for i in run.differences if last[i] == at]
            )
            + self.marks.signs(pins)
            for at, (run, pins) in enumerate(found)
        )
        return lines(
            [
                f'<section class="rendering"><header><b><bdi>{self._label(rendering.document)}</bdi></b>',
                f'<span class="form">{text(self.language.word_of(rendering.form))}</span>',
                f'<span class="quiet">{text(self._sure(rendering))}</span>',
                *(
                    f'<span class="quiet">{text(sign)}</span>'
                    for sign in self.by_hand.of_rendering(rendering)
                ),
                f'<span class="quiet"><i>{text(said)}</i></span></header><div>',
                f'<p class="printed"{self._lang(rendering.document)} dir="auto">'
                f"{self.marks.cut('… ') if before else ''}{words}{self.marks.cut(' …') if after else ''}</p>",
                _cut_words(self.say("Not given at the start: {words}", words=isolated(before)), before),
                _cut_words(self.say("Not given at the end: {words}", words=isolated(after)), after),
                *(self.marks.pinned(one) for one in pinned),
                self._why(rendering),
                self.marks.remarked(self.remarks.on(TargetKind.RENDERING, rendering.id)),
                *(self.marks.remarked(one) for one in self.remarks.on_words(rendering)),
                "</div></section>",
            ]
        )

    def _sure(self, rendering: Rendering) -> str:
        if rendering.document in self.own:
            return self.language.said(STATEMENT)
        return self.say("confidence {decimal}", decimal=f"{rendering.confidence:.2f}")

    def _why(self, rendering: Rendering) -> str:
        why = self.report.explanations.get(rendering.id)
        if why is None:
            return ""
        said = self.language.said
        rows = "".join(
            f"<dt>{text(said(one.head))}</dt><dd>{text(said(one.words))}</dd>"
            for one in told(why, self.labels)
        )
        asked = text(self.say("Why here?"))
        return f'<details class="why"><summary>{asked}</summary><dl>{rows}</dl></details>'

    def _differences(self, number: int, numbers: list[Numbered]) -> str:
        say = self.say
        names = (
            say("No."),
            say("Outlet"),
            say("Base ] reading"),
            say("Operation"),
            say("Kind"),
            say("Sense"),
        )
        caption = text(say("Differences in quote {number}", number=number))
        rows = lines(self._difference(one) for one in numbers)
        return (
            f'<div class="wide" role="region" aria-label="{caption}" tabindex="0"><table>'
            f"<caption>{caption}</caption>{_head(*names)}\n"
            f"<tbody>\n{rows}\n</tbody></table></div>"
        )

    def _difference(self, one: Numbered) -> str:
        difference, language = one.difference, self.language
        sense = self.report.senses.get(Target.of_difference(one.rendering.id, difference))
        remarks = self.marks.remarked(self.remarks.on_difference(one.rendering.id, difference))
        kind, nothing = text(language.word_of(difference.kind)), text(language.said(NOTHING))
        if difference.kind in GRAVE:
            kind = f"<b>{kind}</b>"
        why = self.report.explanations.get(one.rendering.id)
        reason = difference_told(why.differences[one.index]) if why else difference.reason
        kind += f'<div class="quiet">{text(language.said(reason))}</div>' if reason else ""
        declared = self.say("declared") if difference.declared else self.say("silent")
        return (
            f"<tr><td>{self.marks.number(one)}</td><td><bdi>{self._label(one.rendering.document)}</bdi></td>"
            f"<td><bdi>{text(one.base) or nothing}</bdi> ] "
            f"<bdi>{text(difference.reading) or nothing}</bdi>{remarks}</td>"
            f"<td>{text(language.word_of(difference.operation))}, {text(declared)}</td>"
            f"<td>{kind}</td><td>{text(language.word_of(sense)) if sense else '–'}</td></tr>"
        )

    def _label(self, document: str) -> str:
        return text(self.labels.get(document, document))

    def _lang(self, document: str) -> str:
        language = self.languages.get(document, "")
        return f' lang="{text(language)}"' if language else ""


def _head(*names: str) -> str:
    cells = "".join(f'<th scope="col">{text(name)}</th>' for name in names)
    return f"<thead><tr>{cells}</tr></thead>"


def _cut_words(told: str, words: str) -> str:
    return f'<p class="cut">{told}</p>' if words else ""
