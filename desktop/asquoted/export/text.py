"""A comparison as plain text, for a terminal. Lines are not wrapped: a search finds what they say."""

from asquoted.domain.comparison import Base, Difference, Operation, Quote, Rendering
from asquoted.domain.gaps import with_gaps
from asquoted.domain.outlets import is_statement
from asquoted.domain.report import Report
from asquoted.domain.targets import Target, TargetKind
from asquoted.domain.told import difference_told
from asquoted.export.absences import Absences, abroad_line, others_line
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

NOTHING = "(nothing)"
STATEMENT = "the statement itself"


def comparison_text(report: Report) -> str:
    """Return the report to be read from top to bottom: statements, their quotes, the renderings."""
    return "\n".join(_Text(report).lines()).rstrip() + "\n"


def difference_line(difference: Difference, base: Base) -> str:
    """Return a difference from `base` as an apparatus prints it: `base ] reading`."""
    words = one_line(base_words(base, difference))
    if difference.operation is Operation.MOVE:
        return f"{words} ] (stands elsewhere) {one_line(difference.reading)}"
    return f"{words or NOTHING} ] {one_line(difference.reading) or NOTHING}"


class _Text:
    """One report on its way to a terminal."""

    def __init__(self, report: Report) -> None:
        self.report = report
        self.labels = labels(report)
        self.remarks = Remarks(report)
        self.own = {one.document.id for one in report.sources if is_statement(one.document)}
        self.absences = Absences(report)
        self.by_hand = ByHand(report)

    def lines(self) -> list[str]:
        report = self.report
        lines = [
            one_line(report.title),
            f"AsQuoted {report.version}, {report.made:%Y-%m-%d %H:%M %Z}".rstrip(),
        ]
        lines += [*_remarked(self.remarks.on(TargetKind.LIBRARY), ""), "", *self._sources()]
        if report.filters:
            lines += ["Filter: " + "; ".join(one_line(words) for words in report.filters), ""]
        lines += self._corrections()
        names = statement_names(report.comparison)
        for statement in report.comparison.statements:
            heading = " · ".join(names[statement.id])
            lines += [heading, "=" * min(len(heading), 100), ""]
            by_hand = set_by_hand(self.by_hand.facts_of(statement.id))
            lines += [by_hand, ""] if by_hand else []
            abroad = abroad_line(self.absences.names_abroad(statement.id))
            lines += [abroad, ""] if abroad else []
            for number, quote in enumerate(report.comparison.quotes_of(statement.id), start=1):
                lines += self._quote(quote, number)
        return [*lines, *(figures_lines(report) or ["No quotes were found."])]

    def _sources(self) -> list[str]:
        many = len(self.report.sources)
        lines = ["1 document" if many == 1 else f"{many} documents"]
        for source in self.report.sources:
            details, key = source.document.details, source.document.id
            said = [
                self.labels[key],
                STATEMENT if is_statement(source.document) else "",
                details.published.isoformat() if details.published else "",
                f"from {details.agency}" if details.agency else "",
                details.headline if details.headline != self.labels[key] else "",
                "abridged" if details.abridged else "",
                "text edited by hand" if source.edited else "",
            ]
            lines.append("  " + " · ".join(one_line(part) for part in said if part))
            for remarked in (self.remarks.on(TargetKind.DOCUMENT, key), *self.remarks.elsewhere(key)):
                lines += _remarked(remarked, "    ")
        return [*lines, ""]

    def _corrections(self) -> list[str]:
        found = self.by_hand.corrections()
        return [f"Done by hand: {len(found)}", *(f"  {one.line}" for one in found), ""] if found else []

    def _quote(self, quote: Quote, number: int) -> list[str]:
        base = with_gaps(quote.base)
        whose = self._whose(quote) + (", chosen by hand" if self.by_hand.is_chosen(quote) else "")
        lines = [f"Quote {number}", f"  base ({one_line(whose)}): {one_line(base)}"]
        lines += _remarked(self.remarks.on(TargetKind.QUOTE, quote.id), "  ")
        numbers, pinned = numbered(quote), pinned_in(self.report, quote)
        for rendering in quote.renderings:
            mine = [one for one in numbers if one.rendering is rendering]
            lines += ["", *self._rendering(quote, rendering, mine)]
            lines += [f"    pin: {one.line}" for one in pinned if one.rendering is rendering]
        near, others = self.absences.among_carriers(quote)
        missing = ", ".join(f"{self._label(one.source.document.id)} ({one.form})" for one in near)
        lines += ["", f"  none in: {one_line(missing)}"] if missing else []
        lines += ["", f"  {others_line(others)}"] if others else []
        return [*lines, "", ""]

    def _whose(self, quote: Quote) -> str:
        if quote.base.document is not None:
            return self._label(quote.base.document)
        pieces = dict.fromkeys(self._label(document) for _, document in quote.base.pieces)
        return "composite" + (f" of {', '.join(pieces)}" if pieces else "")

    def _rendering(self, quote: Quote, rendering: Rendering, mine: list[Numbered]) -> list[str]:
        said = " ".join(part for part in (rendering.speaker, rendering.cue) if part)
        head = [
            self._label(rendering.document),
            rendering.form.value,
            STATEMENT if rendering.document in self.own else f"confidence {rendering.confidence:.2f}",
        ]
        head += [f"[{said}]"] if said else []
        head += self.by_hand.of_rendering(rendering)
        printed = "".join(" || " if run.is_gap else run.text for run in runs(rendering))
        lines = ["  " + " · ".join(one_line(part) for part in head), f"    {one_line(printed)}"]
        for where, words in zip(("start", "end"), cut_words(quote, rendering), strict=True):
            if words:
                lines.append(f"    not given at the {where}: {one_line(words)}")
        why = self.report.explanations.get(rendering.id)
        lines += [f"    why here, {line}" for line in why_lines(why, self.labels)] if why else []
        for one in mine:
            lines += self._difference(one, quote.base)
        lines += _remarked(self.remarks.on(TargetKind.RENDERING, rendering.id), "    ")
        return lines + [line for one in self.remarks.on_words(rendering) for line in _remarked(one, "    ")]

    def _difference(self, one: Numbered, base: Base) -> list[str]:
        difference, rendering = one.difference, one.rendering.id
        declared = "declared" if difference.declared else "silent"
        named = f"{difference.operation.value}, {declared}, {difference.kind.value}"
        sense = self.report.senses.get(Target.of_difference(rendering, difference))
        judged = f", sense {sense.value}" if sense else ""
        line = f"    {one.number:>3}  {difference_line(difference, base)}  ({named}{judged})"
        why = self.report.explanations.get(rendering)
        because = [f"         why: {difference_told(why.differences[one.index])}"] if why else []
        return [line, *because, *_remarked(self.remarks.on_difference(rendering, difference), "         ")]

    def _label(self, document: str) -> str:
        return self.labels.get(document, document)


def _remarked(remarked: Remarked, indent: str) -> list[str]:
    where = f" ({remarked.where})" if remarked.where else ""
    lines = [f"{indent}on “{one_line(remarked.words)}”{where}"] if remarked and remarked.words else []
    if remarked.tags:
        lines.append(f"{indent}tags: {', '.join(one_line(tag.name) for tag in remarked.tags)}")
    return lines + [f"{indent}note: {one_line(note.text)}" for note in remarked.notes]
