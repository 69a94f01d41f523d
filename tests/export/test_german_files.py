"""A file in German is German: all that the program says in it, and nothing of what others said."""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from html import unescape

import pypdfium2
import pytest
from tests.export.corrected_samples import corrected_report
from tests.export.report_samples import MADE, ReportBuilder, harbour_report, pinned_report

from asquoted.domain.comparison import Comparison
from asquoted.domain.report import Report
from asquoted.domain.saying import say
from asquoted.export.html import comparison_html
from asquoted.export.text import comparison_text
from asquoted.phrases.catalogue import language
from asquoted.phrases.language import CONTEXT, Language
from asquoted.phrases.templates import places_in
from asquoted.printing.pdf import render
from asquoted.service.reports import explained, explained_report, report_of
from asquoted.service.taking_in import take_in_sample
from asquoted.store.library import Library

GERMAN = language("de")
_TOKEN = re.compile(r"[\w-]+")
_LEAST = 3
"""Words in a row by which a sentence is known; one or two of them may be somebody's own."""


class _Watched(Language):
    """German, which keeps what it was asked for in vain."""

    def __init__(self) -> None:
        self.missing: set[tuple[str, str]] = set()

    @property
    def code(self) -> str:
        return GERMAN.code

    def translated(self, context: str, source: str) -> str:
        self._watch(context, source)
        return GERMAN.translated(context, source)

    def counted(self, template: str, number: int, one: str) -> str:
        self._watch(CONTEXT, template)
        return GERMAN.counted(template, number, one)

    def decimal(self, words: str) -> str:
        return GERMAN.decimal(words)

    def _watch(self, context: str, source: str) -> None:
        if source not in GERMAN.all_of(context):
            self.missing.add((context, source))


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Report]:
    """The sample library, explained."""
    library = Library.create(tmp_path_factory.mktemp("sample") / "sample.asquoted")
    take_in_sample(library)
    yield replace(explained_report(library), made=MADE)
    library.close()


def _reports(sample: Report) -> dict[str, Report]:
    harbour = explained(harbour_report())
    return {
        "sample": sample,
        "harbour": harbour,
        "many": replace(harbour, comparison=_many_statements(harbour)),
        "corrected": corrected_report(),
        "pinned": pinned_report(True, "{s:Moving it|Shifting it|wording} was right."),
        "pinned apart": pinned_report(False, "{s:Moving it|Shifting it|wording} was right."),
        "empty": ReportBuilder().report(),
    }


def _many_statements(report: Report) -> Comparison:
    first = report.comparison.statements[0]
    more = tuple(replace(first, id=f"more{number}") for number in range(7))
    return replace(report.comparison, statements=report.comparison.statements + more)


def _pdf_text(pdf: bytes) -> str:
    document = pypdfium2.PdfDocument(pdf)
    found = " ".join(document[at].get_textpage().get_text_range() for at in range(len(document)))
    document.close()
    # A word that is hyphenated at a line's end is one word.
    return re.sub("\ufffe\\s*", "", found)


_FORMATS: dict[str, Callable[[Report, Language], str]] = {
    "text": comparison_text,
    "html": lambda report, spoken: unescape(re.sub("<[^>]*>", " ", comparison_html(report, spoken))),
    "pdf": lambda report, spoken: _pdf_text(render(report, spoken)),
}


@pytest.mark.parametrize("form", _FORMATS)
def test_all_that_a_file_says_has_its_german(form: str, sample: Report) -> None:
    watched = _Watched()
    for report in _reports(sample).values():
        _FORMATS[form](report, watched)
    assert watched.missing == set()


@pytest.mark.parametrize("form", _FORMATS)
def test_no_english_sentence_of_the_program_is_in_a_german_file(form: str, sample: Report) -> None:
    own = " ".join(source.document.text for source in sample.sources)
    printed = _words(own)
    english = [" ".join(_TOKEN.findall(part)) for part in _english_parts()]
    said = [part for part in english if len(part.split()) >= _LEAST and f" {part} " not in printed]
    assert len(said) > 200
    words = _words(_FORMATS[form](sample, GERMAN))
    assert [part for part in said if f" {part} " in words] == []


def test_an_english_file_would_be_found_out(sample: Report) -> None:
    words = _words(comparison_text(sample))
    assert " the base or of " not in words
    assert sum(f" {' '.join(_TOKEN.findall(part))} " in words for part in _english_parts()) > 20


def _english_parts() -> list[str]:
    """Return what of each sentence stands between its places, where German says it otherwise."""
    found: list[str] = []
    for source, german in GERMAN.all_of(CONTEXT).items():
        if source != german:
            found += (
                re.split("|".join(map(re.escape, _places(source))), source) if _places(source) else [source]
            )
    return found


def _places(source: str) -> list[str]:
    return [place if place == "%Ln" else f"{{{place}}}" for place in places_in(source)]


def _words(text: str) -> str:
    return f" {' '.join(_TOKEN.findall(text))} "


def test_what_was_printed_stays_as_it_was_in_its_own_language() -> None:
    report = harbour_report()
    page, text = comparison_html(report, GERMAN), comparison_text(report, GERMAN)
    assert page.startswith('<!DOCTYPE html>\n<html lang="de">')
    for language_of_quote in ("en-GB", "ko", "ar"):
        assert f' lang="{language_of_quote}" dir="auto">' in page
    for quote in report.comparison.quotes:
        for rendering in quote.renderings:
            for passage in rendering.passages:
                assert passage.exact in text


def test_long_words_at_the_head_of_a_table_are_hyphenated() -> None:
    assert "\nthead th { hyphens: auto; }\n" in comparison_html(harbour_report(), GERMAN)
    assert "hyphens" not in comparison_html(harbour_report())


def test_days_decimals_and_numbers_are_german() -> None:
    text = comparison_text(explained(harbour_report()), GERMAN)
    assert "AsQuoted 0.1.0, 05.03.2031, 14:30 UTC" in text
    assert "The Northport Courier · 03.03.2031" in text
    assert "Sicherheit 0,97" in text
    assert "veröffentlicht 03.03.2031 widerspricht 03.03.2031 nicht" in text
    assert re.search(r"= 90,6 %", text)
    assert not re.search(r"\d{4}-\d\d-\d\d|\d\.\d+ %", text)


def test_one_and_more_are_told_apart() -> None:
    made = ReportBuilder()
    assert "0 Dokumente" in comparison_text(made.report(), GERMAN)
    report = corrected_report()
    assert "2 Dokumente" in comparison_text(report, GERMAN)
    assert "1 Dokument\n" in comparison_text(replace(report, sources=report.sources[:1], rulings=()), GERMAN)


def test_corrections_are_told_in_german() -> None:
    text = comparison_text(corrected_report(), GERMAN)
    assert "Von Hand getan: 8\n" in text
    assert (
        "  06.03.2031, 09:15 UTC: Sprecher oder Redeeinleitung einer Wiedergabe festgelegt: "
        "„Nobody asked us.“ (Courier); Sprecher „Tom Vale“; keine Redeeinleitung\n" in text
    )
    assert "Von Hand festgelegt: Sprecher, Datum" in text
    assert "  Ledger · wörtlich · Sicherheit 0,97 · [Nadia Orr said] · von Hand hierher verschoben" in text


def test_a_title_is_german_where_the_program_made_it(sample: Report) -> None:
    (first,) = (one for one in sample.comparison.statements[:1])
    comparison = replace(
        sample.comparison,
        statements=(replace(first, speaker="Nadia Orr", spoken=MADE.date()),),
        quotes=sample.comparison.quotes_of(first.id),
    )
    made = report_of(comparison, sample.sources)
    assert str(made.title) == "Nadia Orr, 5 March 2031, as quoted by 5 outlets"
    assert comparison_text(made, GERMAN).startswith("Nadia Orr, 5. März 2031, zitiert von 5 Medien\n")
    # Who calls a report “words” means it.
    assert comparison_text(replace(made, title="words"), GERMAN).startswith("words\n")


def test_a_filter_is_german_where_the_program_made_it() -> None:
    filters = (say("from {since}", since=MADE.date()), "words")
    text = comparison_text(replace(harbour_report(), filters=filters), GERMAN)
    assert "Filter: ab 05.03.2031; words\n" in text
