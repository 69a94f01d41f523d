"""Who does not give a quote, and what that means: said of a document only as far as it was compared."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from asquoted.domain.comparison import Form, Quote
from asquoted.domain.report import Report, Source
from asquoted.domain.tongues import Tongue, is_abroad, tongue_of
from asquoted.export.plain import one_line
from asquoted.export.synopsis import labels

NOT_COMPARED = "not compared"
"""Of a document in another language: in place of a form."""
ABROAD = "In another language, not compared:"
_MOST_NAMED = 12


@dataclass(frozen=True, slots=True)
class Silent:
    """A document that gives nothing of a quote, and what is to be said of it: a form, or `NOT_COMPARED`."""

    source: Source
    form: str


class Absences:
    """Of each quote of a report: who lacks it, who gives nothing of its statement, who was not compared."""

    def __init__(self, report: Report) -> None:
        self._report = report
        self._labels = labels(report)
        self._abroad: dict[str, tuple[Source, ...]] = {}
        self._carriers: dict[str, set[str]] = {}

    def carriers(self, statement: str) -> set[str]:
        """Return the documents that give anything of a statement."""
        if statement not in self._carriers:
            self._carriers[statement] = carriers(self._report.comparison.quotes_of(statement))
        return self._carriers[statement]

    def abroad(self, statement: str) -> tuple[Source, ...]:
        """Return those in another language than a statement: nothing of them was compared with it."""
        if statement not in self._abroad:
            self._abroad[statement] = self._find_abroad(statement)
        return self._abroad[statement]

    def of(self, quote: Quote) -> list[Silent]:
        """Return who gives nothing of a quote."""
        given = {rendering.document for rendering in quote.renderings} | {quote.base.document}
        abroad = {source.document.id for source in self.abroad(quote.statement)}
        return [
            Silent(source, _form(source, abroad))
            for source in self._report.quoting
            if source.document.id not in given
        ]

    def among_carriers(self, quote: Quote) -> tuple[list[Silent], int]:
        """Return who of those that carry its statement lacks a quote, and how many others give nothing."""
        carried = self.carriers(quote.statement)
        found = [one for one in self.of(quote) if one.form != NOT_COMPARED]
        near = [one for one in found if one.source.document.id in carried]
        return near, len(found) - len(near)

    def names_abroad(self, statement: str) -> list[str]:
        """Return what they are called, the last of many as a number."""
        return self.names_of(source.document.id for source in self.abroad(statement))

    def names_of(self, documents: Iterable[str]) -> list[str]:
        """Return what some documents are called, the last of many as a number."""
        names = [one_line(self._labels[key]) for key in documents]
        if len(names) > _MOST_NAMED:
            names = [*names[:_MOST_NAMED], f"{len(names) - _MOST_NAMED} more"]
        return names

    def _find_abroad(self, statement: str) -> tuple[Source, ...]:
        carried = self.carriers(statement)
        texts = {source.document.id: source for source in self._report.sources}
        spoken = [_tongue(texts[key]) for key in sorted(carried & texts.keys())]
        words = tongue_of(
            "\n".join(quote.base.text for quote in self._report.comparison.quotes_of(statement))
        )
        return tuple(
            source
            for source in self._report.quoting
            if source.document.id not in carried and is_abroad(_tongue(source), words, spoken)
        )


def carriers(quotes: Collection[Quote]) -> set[str]:
    """Return the documents that give any of `quotes`."""
    return {rendering.document for quote in quotes for rendering in quote.renderings}


def abroad_line(names: Sequence[str]) -> str:
    """Say who was not compared with a statement; empty for nobody."""
    return f"{ABROAD} {', '.join(names)}" if names else ""


def others_line(many: int) -> str:
    """Say how many documents give nothing of a statement."""
    if not many:
        return ""
    return ("1 document gives" if many == 1 else f"{many} documents give") + " nothing of this statement"


def _form(source: Source, abroad: Collection[str]) -> str:
    if source.document.id in abroad:
        return NOT_COMPARED
    return (Form.NOT_AVAILABLE if source.document.details.abridged else Form.NOT_QUOTED).value


def _tongue(source: Source) -> Tongue:
    return tongue_of(source.document.text, source.document.details.language)
