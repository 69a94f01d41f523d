"""A comparison as plain text, for a terminal. Lines are not wrapped: a search finds what they say."""

from asquoted.domain.comparison import Base, Difference, Operation, Quote, Rendering
from asquoted.domain.gaps import with_gaps
from asquoted.domain.outlets import is_statement
from asquoted.domain.report import Report
from asquoted.domain.saying import say
from asquoted.domain.targets import Target, TargetKind
from asquoted.domain.told import difference_told
from asquoted.export.absences import Absences, abroad_line, form_word, others_line
from asquoted.export.by_hand import ByHand, set_by_hand
from asquoted.export.figures import figures_lines
from asquoted.export.pins import pinned_in
from asquoted.export.plain import one_line
from asquoted.export.remarks import Remarked, Remarks
from asquoted.export.synopsis import (
    Numbered,
    base_words,
    cut_words,
    labels,
    numbered,
    runs,
    statement_names,
)
from asquoted.export.why import why_lines
from asquoted.phrases.language import ENGLISH, Language

NOTHING = say("(nothing)")
STATEMENT = say("the statement itself")


def comparison_text(report: Report, language: Language = ENGLISH) -> str:
    """Return the report to be read from top to bottom: statements, their quotes, the renderings."""
    return "\n".join(_Text(report, language).lines()).rstrip() + "\n"


def difference_line(difference: Difference, base: Base, language: Language = ENGLISH) -> str:
    """Return a difference from `base` as an apparatus prints it: `base ] reading`."""
    words, reading = one_line(base_words(base, difference)), one_line(difference.reading)
    if difference.operation is Operation.MOVE:
        return f"{words} ] {language.say('(stands elsewhere)')} {reading}"
    return f"{words or language.said(NOTHING)} ] {reading or language.said(NOTHING)}"


class _Text:
    """One report on its way to a terminal."""

    def __init__(self, report: Report, language: Language) -> None:
        self.report = report
        self.language = language
        self.say = language.say
        self.labels = labels(report, language)
        self.remarks = Remarks(report)
        self.own = {one.document.id for one in report.sources if is_statement(one.document)}
        self.absences = Absences(report, language)
        self.by_hand = ByHand(report, language)

    def lines(self) -> list[str]:
        report = self.report
        lines = [
            one_line(self.language.anew(report.title)),
            f"AsQuoted {report.version}, {self.language.moment(report.made)}",
        ]
        lines += [*self._remarked(self.remarks.on(TargetKind.LIBRARY), ""), "", *self._sources()]
        if report.filters:
            filters = "; ".join(one_line(self.language.anew(words)) for words in report.filters)
            lines += [self.say("Filter: {filters}", filters=filters), ""]
        lines += self._corrections()
        names = statement_names(report.comparison, self.language)
        for statement in report.comparison.statements:
            heading = " · ".join(names[statement.id])
            lines += [heading, "=" * min(len(heading), 100), ""]
            by_hand = set_by_hand(self.by_hand.facts_of(statement.id))
            lines += [self.language.said(by_hand), ""] if by_hand else []
            abroad = abroad_line(self.absences.names_abroad(statement.id), self.language)
            lines += [abroad, ""] if abroad else []
            for number, quote in enumerate(report.comparison.quotes_of(statement.id), start=1):
                lines += self._quote(quote, number)
        return [*lines, *(figures_lines(report, self.language) or [self.say("No quotes were found.")])]

    def _sources(self) -> list[str]:
        say, language = self.say, self.language
        lines = [language.say_many("1 document", "%Ln documents", len(self.report.sources))]
        for source in self.report.sources:
            details, key = source.document.details, source.document.id
            said = [
                self.labels[key],
                language.said(STATEMENT) if is_statement(source.document) else "",
                language.day(details.published) if details.published else "",
                say("from {agency}", agency=details.agency) if details.agency else "",
                details.headline if details.headline != self.labels[key] else "",
                say("abridged") if details.abridged else "",
                say("text edited by hand") if source.edited else "",
            ]
            lines.append("  " + " · ".join(one_line(part) for part in said if part))
            for remarked in (self.remarks.on(TargetKind.DOCUMENT, key), *self.remarks.elsewhere(key)):
                lines += self._remarked(remarked, "    ")
        return [*lines, ""]

    def _corrections(self) -> list[str]:
        found = self.by_hand.corrections()
        if not found:
            return []
        return [self.say("Done by hand: {many}", many=len(found)), *(f"  {one.line}" for one in found), ""]

    def _quote(self, quote: Quote, number: int) -> list[str]:
        say, base = self.say, one_line(with_gaps(quote.base))
        whose = self._whose(quote)
        if self.by_hand.is_chosen(quote):
            whose = say("{outlet}, chosen by hand", outlet=whose)
        lines = [
            say("Quote {number}", number=number),
            f"  {say('base ({outlet}): {words}', outlet=one_line(whose), words=base)}",
        ]
        lines += self._remarked(self.remarks.on(TargetKind.QUOTE, quote.id), "  ")
        numbers, pinned = numbered(quote), pinned_in(self.report, quote)
        for rendering in quote.renderings:
            mine = [one for one in numbers if one.rendering is rendering]
            lines += ["", *self._rendering(quote, rendering, mine)]
            pins = [self.language.said(one.line) for one in pinned if one.rendering is rendering]
            lines += [f"    {say('pin: {line}', line=line)}" for line in pins]
        near, many = self.absences.among_carriers(quote)
        missing = ", ".join(
            f"{self._label(one.source.document.id)} ({form_word(one.form, self.language)})" for one in near
        )
        lines += ["", f"  {say('none in: {outlets}', outlets=one_line(missing))}"] if missing else []
        others = others_line(many)
        lines += ["", f"  {self.language.said(others)}"] if others else []
        return [*lines, "", ""]

    def _whose(self, quote: Quote) -> str:
        if quote.base.document is not None:
            return self._label(quote.base.document)
        pieces = dict.fromkeys(self._label(document) for _, document in quote.base.pieces)
        if not pieces:
            return self.say("composite")
        return self.say("composite of {outlets}", outlets=tuple(pieces))

    def _rendering(self, quote: Quote, rendering: Rendering, mine: list[Numbered]) -> list[str]:
        said = " ".join(part for part in (rendering.speaker, rendering.cue) if part)
        head = [
            self._label(rendering.document),
            self.language.word_of(rendering.form),
            self.language.said(STATEMENT)
            if rendering.document in self.own
            else self.say("confidence {decimal}", decimal=f"{rendering.confidence:.2f}"),
        ]
        head += [f"[{said}]"] if said else []
        head += self.by_hand.of_rendering(rendering)
        printed = "".join(" || " if run.is_gap else run.text for run in runs(rendering))
        lines = ["  " + " · ".join(one_line(part) for part in head), f"    {one_line(printed)}"]
        before, after = map(one_line, cut_words(quote, rendering))
        lines += [f"    {self.say('not given at the start: {words}', words=before)}"] if before else []
        lines += [f"    {self.say('not given at the end: {words}', words=after)}"] if after else []
        why = self.report.explanations.get(rendering.id)
        because = why_lines(why, self.labels, self.language) if why else []
        lines += [f"    {self.say('why here, {line}', line=line)}" for line in because]
        for one in mine:
            lines += self._difference(one, quote.base)
        remarks = [self.remarks.on(TargetKind.RENDERING, rendering.id), *self.remarks.on_words(rendering)]
        return lines + [line for one in remarks for line in self._remarked(one, "    ")]

    def _difference(self, one: Numbered, base: Base) -> list[str]:
        difference, rendering = one.difference, one.rendering.id
        say, word_of = self.say, self.language.word_of
        declared = say("declared") if difference.declared else say("silent")
        named = f"{word_of(difference.operation)}, {declared}, {word_of(difference.kind)}"
        sense = self.report.senses.get(Target.of_difference(rendering, difference))
        judged = f", {say('sense {sense}', sense=sense)}" if sense else ""
        said = difference_line(difference, base, self.language)
        lines = [f"    {one.number:>3}  {said}  ({named}{judged})"]
        why = self.report.explanations.get(rendering)
        if why:
            because = difference_told(why.differences[one.index])
            lines.append(f"         {say('why: {reason}', reason=because)}")
        return lines + self._remarked(self.remarks.on_difference(rendering, difference), "         ")

    def _label(self, document: str) -> str:
        return self.labels.get(document, document)

    def _remarked(self, remarked: Remarked, indent: str) -> list[str]:
        lines = []
        if remarked and remarked.words:
            where = f" ({self.language.anew(remarked.where)})" if remarked.where else ""
            lines.append(f"{indent}{self.say('on “{words}”', words=one_line(remarked.words))}{where}")
        if remarked.tags:
            names = tuple(one_line(tag.name) for tag in remarked.tags)
            lines.append(f"{indent}{self.say('tags: {tags}', tags=names)}")
        return lines + [
            f"{indent}{self.say('note: {words}', words=one_line(note.text))}" for note in remarked.notes
        ]
