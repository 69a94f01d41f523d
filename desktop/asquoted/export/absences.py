"""Who does not give a quote, and what that means: said of a document only as far as it was compared."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

from asquoted.domain.comparison import Form, Quote
from asquoted.domain.report import Report, Source
from asquoted.domain.saying import Said, say, say_many
from asquoted.domain.tongues import Tongue, is_abroad, tongue_of
from asquoted.export.plain import one_line
from asquoted.export.synopsis import labels
from asquoted.phrases.language import ENGLISH, Language

NOT_COMPARED = say("not compared")
"""Of a document in another language: in place of a form."""
ABROAD = say("In another language, not compared:")
"""Heads the names of who was not compared with a statement."""
_MOST_NAMED = 12


@dataclass(frozen=True, slots=True)
class Silent:
    """A document that gives nothing of a quote, and what is to be said of it: a form, or `NOT_COMPARED`."""

    source: Source
    form: str


class Absences:
    """Of each quote of a report: who lacks it, who gives nothing of its statement, who was not compared."""

    def __init__(self, report: Report, language: Language = ENGLISH) -> None:
        self._language = language
        self._labels = labels(report, language)
        self._sources = report.sources
        # Who quotes is asked of every quote: each is put down once, with what its silence is called.
        self._silent = {source.document.id: Silent(source, _form(source)) for source in report.quoting}
        self._quotes = report.comparison.by_statement()
        self._abroad: dict[str, dict[str, Silent]] = {}
        self._carriers: dict[str, set[str]] = {}
        self._carrying: dict[str, list[Silent]] = {}

    def carriers(self, statement: str) -> set[str]:
        """Return the documents that give anything of a statement."""
        if statement not in self._carriers:
            self._carriers[statement] = carriers(self._quotes.get(statement, []))
        return self._carriers[statement]

    def abroad(self, statement: str) -> tuple[Source, ...]:
        """Return those in another language than a statement: nothing of them was compared with it."""
        return tuple(one.source for one in self._not_compared(statement).values())

    def of(self, quote: Quote) -> list[Silent]:
        """Return who gives nothing of a quote."""
        given, abroad = _giving(quote), self._not_compared(quote.statement)
        return [abroad.get(key, one) for key, one in self._silent.items() if key not in given]

    def among_carriers(self, quote: Quote) -> tuple[list[Silent], int]:
        """Return who of those that carry its statement lacks a quote, and how many others give nothing."""
        if quote.statement not in self._carrying:
            carried = self.carriers(quote.statement)
            self._carrying[quote.statement] = [one for key, one in self._silent.items() if key in carried]
        given = _giving(quote)
        near = [one for one in self._carrying[quote.statement] if one.source.document.id not in given]
        abroad = self._not_compared(quote.statement)
        # Nobody who was not compared with a statement carries it.
        silent = len(self._silent) - sum(key in self._silent for key in given)
        return near, silent - len(abroad) + sum(key in abroad for key in given) - len(near)

    def names_abroad(self, statement: str) -> list[str]:
        """Return what they are called, the last of many as a number."""
        return self.names_of(source.document.id for source in self.abroad(statement))

    def names_of(self, documents: Iterable[str]) -> list[str]:
        """Return what some documents are called, the last of many as a number."""
        names = [one_line(self._labels[key]) for key in documents]
        if len(names) > _MOST_NAMED:
            more = self._language.say_many("1 more", "%Ln more", len(names) - _MOST_NAMED)
            names = [*names[:_MOST_NAMED], more]
        return names

    def _not_compared(self, statement: str) -> dict[str, Silent]:
        """Return those in another language than a statement, by document."""
        if statement not in self._abroad:
            self._abroad[statement] = self._find_abroad(statement)
        return self._abroad[statement]

    def _find_abroad(self, statement: str) -> dict[str, Silent]:
        carried, tongues = self.carriers(statement), self._tongues
        spoken = {tongues[key] for key in carried & tongues.keys()}
        words = tongue_of("\n".join(quote.base.text for quote in self._quotes.get(statement, [])))
        others = {tongue for tongue in set(tongues.values()) if is_abroad(tongue, words, spoken)}
        return {
            key: Silent(one.source, NOT_COMPARED)
            for key, one in (self._silent.items() if others else ())
            if key not in carried and tongues[key] in others
        }

    @cached_property
    def _tongues(self) -> dict[str, Tongue]:
        return {source.document.id: _tongue(source) for source in self._sources}


def carriers(quotes: Collection[Quote]) -> set[str]:
    """Return the documents that give any of `quotes`."""
    return {rendering.document for quote in quotes for rendering in quote.renderings}


def form_word(form: str, language: Language) -> str:
    """Return the word for a form, or for `NOT_COMPARED`."""
    return language.said(NOT_COMPARED) if form == NOT_COMPARED else language.word_of(Form(form))


def abroad_line(names: Sequence[str], language: Language = ENGLISH) -> str:
    """Say who was not compared with a statement; empty for nobody."""
    return f"{language.said(ABROAD)} {', '.join(names)}" if names else ""


def others_line(many: int) -> Said | None:
    """Say how many documents give nothing of a statement; None where all give something."""
    if not many:
        return None
    return say_many(
        "1 document gives nothing of this statement", "%Ln documents give nothing of this statement", many
    )


def _giving(quote: Quote) -> set[str | None]:
    return {rendering.document for rendering in quote.renderings} | {quote.base.document}


def _form(source: Source) -> str:
    return (Form.NOT_AVAILABLE if source.document.details.abridged else Form.NOT_QUOTED).value


def _tongue(source: Source) -> Tongue:
    return tongue_of(source.document.text, source.document.details.language)
