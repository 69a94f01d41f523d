"""A comparison as plain text, for a terminal. Lines are not wrapped: a search finds what they say."""

from asquoted.domain.comparison import Difference, Operation, Quote, Rendering, Statement
from asquoted.domain.notes import Note
from asquoted.domain.report import Report
from asquoted.domain.targets import Target, TargetKind
from asquoted.export.plain import one_line
from asquoted.export.synopsis import Numbered, absent, base_runs, cut_words, labels, numbered, runs

NOTHING = "(nothing)"


def comparison_text(report: Report) -> str:
    """Return the report to be read from top to bottom: statements, their quotes, the renderings."""
    names = labels(report)
    lines = [
        one_line(report.title),
        f"AsQuoted {report.version}, {report.made:%Y-%m-%d %H:%M %Z}".rstrip(),
        "",
    ]
    lines += _sources(report, names)
    if report.filters:
        lines += ["Left out by filters: " + "; ".join(one_line(words) for words in report.filters), ""]
    for statement in report.comparison.statements:
        heading = statement_line(statement)
        lines += [heading, "=" * min(len(heading), 100), ""]
        for number, quote in enumerate(report.comparison.quotes_of(statement.id), start=1):
            lines += _quote(report, quote, number, names)
    if not report.comparison.quotes:
        lines += ["No quotes were found.", ""]
    lines += _remarks(report, Target(TargetKind.LIBRARY), "")
    return "\n".join(lines).rstrip() + "\n"


def statement_line(statement: Statement) -> str:
    """Return who said it, when and carried by whom, on one line."""
    parts = [statement.speaker, statement.source, statement.spoken.isoformat() if statement.spoken else ""]
    said = [one_line(part) for part in dict.fromkeys(parts) if part]
    return " · ".join(said) or "A statement whose source is not known"


def difference_line(difference: Difference) -> str:
    """Return a difference as an apparatus prints it: `base ] reading`."""
    if difference.operation is Operation.MOVE:
        return f"{one_line(difference.base)} ] (stands elsewhere) {one_line(difference.reading)}"
    return f"{one_line(difference.base) or NOTHING} ] {one_line(difference.reading) or NOTHING}"


def _sources(report: Report, names: dict[str, str]) -> list[str]:
    lines = []
    for source in report.sources:
        details = source.document.details
        said = [
            names[source.document.id],
            details.published.isoformat() if details.published else "",
            f"from {details.agency}" if details.agency else "",
            details.headline,
            "abridged" if details.abridged else "",
        ]
        lines.append("  " + " · ".join(one_line(part) for part in said if part))
    return [f"{len(lines)} documents", *lines, ""] if lines else []


def _quote(report: Report, quote: Quote, number: int, names: dict[str, str]) -> list[str]:
    base = "".join(" […] " if run.is_gap else run.text for run in base_runs(quote))
    if quote.base.document is None:
        pieces = dict.fromkeys(names.get(document, document) for _, document in quote.base.pieces)
        whose = "composite" + (f" of {', '.join(pieces)}" if pieces else "")
    else:
        whose = names.get(quote.base.document, quote.base.document)
    lines = [f"Quote {number}", f"  base ({one_line(whose)}): {one_line(base)}"]
    lines += _remarks(report, Target(TargetKind.QUOTE, quote.id), "  ")
    numbers = numbered(quote)
    for rendering in quote.renderings:
        mine = [one for one in numbers if one.rendering is rendering]
        lines += ["", *_rendering(report, quote, rendering, mine, names)]
    missing = [f"{names[source.document.id]} ({form.value})" for source, form in absent(report, quote)]
    if missing:
        lines += ["", "  none in: " + one_line(", ".join(missing))]
    return [*lines, "", ""]


def _rendering(
    report: Report, quote: Quote, rendering: Rendering, mine: list[Numbered], names: dict[str, str]
) -> list[str]:
    head = [names.get(rendering.document, rendering.document), rendering.form.value]
    head.append(f"confidence {rendering.confidence:.2f}")
    said = " ".join(part for part in (rendering.speaker, rendering.cue) if part)
    if said:
        head.append(f"[{said}]")
    printed = "".join(" || " if run.is_gap else run.text for run in runs(rendering))
    lines = ["  " + " · ".join(one_line(part) for part in head), f"    {one_line(printed)}"]
    for where, words in zip(("start", "end"), cut_words(quote, rendering), strict=True):
        if words:
            lines.append(f"    not given at the {where}: {one_line(words)}")
    for one in mine:
        difference = one.difference
        declared = "declared" if difference.declared else "silent"
        kind = f"{difference.operation.value}, {declared}, {difference.kind.value}"
        target = Target.of_difference(rendering.id, difference)
        sense = report.senses.get(target)
        judged = f", sense {sense.value}" if sense else ""
        lines.append(f"    {one.number:>3}  {difference_line(difference)}  ({kind}{judged})")
        lines += _remarks(report, target, "         ")
    return lines + _remarks(report, Target(TargetKind.RENDERING, rendering.id), "    ")


def _remarks(report: Report, target: Target, indent: str) -> list[str]:
    tags = [one_line(one.tag.name) for one in report.taggings if one.target == target]
    lines = [f"{indent}tags: {', '.join(tags)}"] if tags else []
    return lines + [f"{indent}note: {_note(note)}" for note in report.notes if note.target == target]


def _note(note: Note) -> str:
    return one_line(note.text)
