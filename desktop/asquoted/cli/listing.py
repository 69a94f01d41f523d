"""Lists of what a library holds, to be read on a terminal."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from asquoted.cli.output import table
from asquoted.cli.picking import shorten
from asquoted.domain.comparison import Base, Difference, Quote
from asquoted.domain.documents import DocumentSummary
from asquoted.domain.gaps import with_gaps
from asquoted.domain.report import Report
from asquoted.domain.searching import Hit
from asquoted.export.plain import one_line
from asquoted.export.synopsis import label_of, statement_names
from asquoted.export.text import difference_line


def documents_table(listed: Sequence[DocumentSummary]) -> str:
    """Return documents, one a line, with ids that can be typed."""
    if not listed:
        return ""
    short = shorten([one.id for one in listed])
    rows = [
        (
            short[one.id],
            one.details.published.isoformat() if one.details.published else "",
            one.details.outlet,
            str(one.quotations),
            str(one.renderings),
            str(one.words),
            one.details.headline or Path(one.file).name,
        )
        for one in listed
    ]
    return table(rows, ("id", "date", "outlet", "quotations", "renderings", "words", "headline or file"))


def quotes_text(report: Report) -> str:
    """Return the quotes by statement, each with its renderings, their differences numbered, and all ids."""
    comparison = report.comparison
    quotes = shorten([quote.id for quote in comparison.quotes])
    renderings = shorten([one.id for quote in comparison.quotes for one in quote.renderings])
    names = {source.document.id: label_of(source) for source in report.sources}
    titles = statement_names(comparison)
    lines = []
    for statement in comparison.statements:
        of_it = comparison.quotes_of(statement.id)
        if of_it:
            lines += [" · ".join(titles[statement.id]), ""]
        for quote in of_it:
            lines += [f"  {quotes[quote.id]}  {one_line(with_gaps(quote.base))}{base_of(quote, names)}"]
            for one in quote.renderings:
                name = names.get(one.document, one.document)
                lines.append(f"    {renderings[one.id]}  {one_line(name)}, {one.form}: {one_line(one.exact)}")
                lines += [
                    f"      {number}. {_difference(each, quote.base)}"
                    for number, each in enumerate(one.differences, 1)
                ]
            lines.append("")
    return "\n".join(lines)


def base_of(quote: Quote, names: Mapping[str, str]) -> str:
    """Return whose a quote's base is, to be put behind its words."""
    document = quote.base.document
    return "  [composite]" if document is None else f"  [{one_line(names.get(document, document))}]"


def _difference(one: Difference, base: Base) -> str:
    declared = "declared" if one.declared else "silent"
    return f"{declared} {one.operation}, {one.kind}: {difference_line(one, base)}"


def hits_text(hits: Sequence[Hit], short: Mapping[str, str]) -> str:
    """Return where words were found, a passage a line; the found words stand between brackets."""
    lines = []
    for hit in hits:
        where = (
            "note"
            if hit.in_note
            else f"{short.get(hit.document, hit.document)}  {hit.span.start}-{hit.span.end}"
        )
        words = f"{hit.before}[{hit.exact}]{hit.after}"
        lines.append("  ".join(part for part in (where, one_line(hit.outlet), one_line(words)) if part))
    return "\n".join(lines)
