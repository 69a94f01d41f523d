"""The commands that tell what a library's comparison amounts to, and why it is as it is."""

from argparse import Namespace
from collections.abc import Callable, Iterator, Sequence

from asquoted.cli.listing import base_of
from asquoted.cli.output import show
from asquoted.cli.picking import library_of, shorten
from asquoted.domain.comparison import Quote, Rendering
from asquoted.domain.explaining import SharedWords
from asquoted.domain.gaps import with_gaps
from asquoted.domain.report import Report
from asquoted.domain.told import difference_told, shared_told
from asquoted.export.figures import figures_lines, figures_values
from asquoted.export.jsonfile import dump, rendering_values
from asquoted.export.pins import pinned_in
from asquoted.export.plain import one_line
from asquoted.export.synopsis import label_of, labels
from asquoted.export.text import difference_line
from asquoted.export.why import shared_values, why_lines
from asquoted.service import reports
from asquoted.service.finding import find_quote_or_rendering


def figures(arguments: Namespace) -> int:
    """Count what each outlet gives."""
    with library_of(arguments) as library:
        report = reports.make_report(library)
    if arguments.format == "json":
        show(dump(figures_values(report)))
    else:
        show("\n".join(figures_lines(report)))
    return 0


def explain(arguments: Namespace) -> int:
    """Say why renderings were put together."""
    with library_of(arguments) as library:
        named = [find_quote_or_rendering(library, one) for one in arguments.named]
        report = reports.explained_report(library, dict.fromkeys(quote for quote, _ in named))
    whole = {quote for quote, rendering in named if rendering is None}
    chosen = [rendering for _, rendering in named if rendering is not None]
    shown = [
        (quote, [one for one in quote.renderings if quote.id in whole or one.id in chosen])
        for quote in report.comparison.quotes
    ]
    pair = {one.id: one for quote in report.comparison.quotes for one in quote.renderings if one.id in chosen}
    between = None
    if not whole and len(pair) == 2:
        between = reports.shared_between(*(pair[one] for one in dict.fromkeys(chosen)))
    if arguments.format == "json":
        show(dump(_values(report, shown, between)))
    else:
        show("\n".join(_lines(report, shown, between)))
    return 0


_Shown = Sequence[tuple[Quote, Sequence[Rendering]]]


def _values(report: Report, shown: _Shown, between: SharedWords | None) -> dict[str, object]:
    names = labels(report)
    return {
        "between": None if between is None else shared_values(between),
        "quotes": [
            {
                "id": quote.id,
                "statement": quote.statement,
                "base": quote.base.text,
                "gaps": list(quote.base.gaps),
                "renderings": [
                    rendering_values(report, names, one, pinned_in(report, quote)) for one in renderings
                ],
            }
            for quote, renderings in shown
        ],
    }


def _lines(report: Report, shown: _Shown, between: SharedWords | None) -> Iterator[str]:
    names = {source.document.id: label_of(source) for source in report.sources}
    ids = shorten([one.id for _, renderings in shown for one in renderings])
    if between is not None:
        yield f"of the first, {shared_told(between, 'in the second too')}"
        yield ""
    for quote, renderings in shown:
        pinned = pinned_in(report, quote)
        yield f"{one_line(with_gaps(quote.base))}{base_of(quote, names)}"
        for one in renderings:
            yield ""
            label = one_line(names.get(one.document, one.document))
            yield f"  {ids[one.id]}  {label}, {one.form}: {one_line(one.exact)}"
            why = report.explanations[one.id]
            yield from (f"    {line}" for line in why_lines(why, labels(report)))
            for number, (each, named) in enumerate(zip(one.differences, why.differences, strict=True), 1):
                yield f"    {number}. {difference_line(each, quote.base)}: {each.operation}, {each.kind}"
                yield f"       {difference_told(named)}"
            yield from (f"    pin: {each.line}" for each in pinned if each.rendering is one)
        yield ""


COMMANDS: dict[str, Callable[[Namespace], int]] = {"figures": figures, "explain": explain}
