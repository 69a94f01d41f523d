"""The report as PDF, read back with a PDF reader."""

import re
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pypdfium2
import pytest
from tests.export.report_samples import MADE, ReportBuilder, big_report, harbour_report

from asquoted.domain.comparison import Base, Comparison, Form
from asquoted.domain.documents import Details, DocumentKind
from asquoted.domain.figures import FORMULAE, NOTES
from asquoted.domain.notes import Note
from asquoted.domain.report import Report
from asquoted.domain.targets import Target, TargetKind
from asquoted.errors import WriteError
from asquoted.printing.pdf import print_report, render
from asquoted.service.reports import explained


def _pages(pdf: bytes) -> list[str]:
    document = pypdfium2.PdfDocument(pdf)
    texts = [document[number].get_textpage().get_text_range() for number in range(len(document))]
    document.close()
    # The reader gives its own sign for a hyphen at a line's end.
    return [re.sub(r"\s+", " ", text.replace("\ufffe", "-")) for text in texts]


def _print(words: str) -> str:
    made = ReportBuilder()
    made.document("d", Details(words, words, None, words, words))
    made.statement("s", words, words, None)
    made.quote(Base(words), [("d", Form.VERBATIM, words)])
    return " ".join(_pages(render(made.report(title=words, filters=(words,)))))


@pytest.fixture(scope="module")
def printed() -> bytes:
    return render(harbour_report())


def test_every_rendering_can_be_copied_as_it_was_printed(printed: bytes) -> None:
    text = " ".join(_pages(printed))
    for quote in harbour_report().comparison.quotes:
        for rendering in quote.renderings:
            for passage in rendering.passages:
                assert re.sub(r"\s+", "", passage.exact) in re.sub(r"\s+", "", text), passage.exact


def test_differences_stand_in_a_table_with_their_numbers(printed: bytes) -> None:
    text = " ".join(_pages(printed))
    assert "1 The Northport Courier 12 per cent ] 12% substitution, silent number-form" in text
    assert "2 Daily Ledger never ] (nothing)" in text
    assert "omission, silent negation changed" in text
    assert "4 Daily Ledger old ] … omission, declared wording" in text
    assert "7 Daily Ledger 12 per cent ] [a fifth] substitution, silent quantity" in text


def test_sources_and_method_come_first(printed: bytes) -> None:
    first, second, *_ = _pages(printed)
    assert "The harbour bridge, as quoted" in first
    assert "Nadia Orr, harbour master" in first
    assert "5 outlets" in first
    assert "MADE 2031-03-05 14:30 UTC by AsQuoted 0.1.0" in first
    assert "differences of quotation marks and punctuation" in first
    assert "01" * 32 in second
    assert "https://courier.example/2031/03/03/bridge?ref=home&utm=1" in second
    assert "trafilatura 2.3" in second
    assert "abridged" in second
    assert "Method and filters" in second


def test_tags_and_notes_stand_where_they_belong(printed: bytes) -> None:
    text = " ".join(_pages(printed))
    for kind in ("library", "quote", "rendering", "difference", "span", "document"):
        assert f"Note on the {kind}: #set page(fill: red) $x$ bold" in text
    assert "check & <ask>" in text
    assert text.index("Note on the quote") < text.index("Note on the rendering")
    assert text.index("Tags and notes on documents") < text.index("Note on the document")


def test_a_note_is_set_as_its_markdown_says() -> None:
    note = Note(
        "n",
        "# To do\n\nAsk *her*, see [minutes](https://a.example/#set) and\n\n- `#one`\n  - two\n\n12. last",
        Target(TargetKind.LIBRARY),
        MADE,
        MADE,
    )
    text = " ".join(_pages(render(replace(harbour_report(), notes=(note,)))))
    assert "To do Ask her, see minutes (https://a.example/#set) and" in text
    assert "• #one • two 12. last" in text


def test_each_figure_stands_in_a_table_under_its_formula(printed: bytes) -> None:
    text = " ".join(_pages(printed)).replace("\u00a0", " ")
    for measure, formula in FORMULAE.items():
        assert re.search(rf"{measure}.{{0,400}}{re.escape(formula)}", text, re.IGNORECASE), measure
    assert "(5 + 2 + 0) of 26 words = 26.9 %" in text
    assert "1 (abridged: no figure)" in text
    assert "3 documents give nothing of this statement." in text
    assert all(re.sub(r"\s", "", note) in re.sub(r"\s", "", text) for note in NOTES)


def test_why_is_printed_when_it_was_asked_for(printed: bytes) -> None:
    text = " ".join(_pages(render(explained(harbour_report()))))
    assert "speaker: “Nadia Orr” agrees with “Nadia Orr, harbour master”" in text
    assert "declared, by an ellipsis" in text
    assert "WHY HERE" in text
    assert "WHY HERE" not in " ".join(_pages(printed))


def test_pages_are_numbered_and_the_outline_names_every_quote(printed: bytes) -> None:
    pages = _pages(printed)
    for number, page in enumerate(pages, start=1):
        assert f"page {number} of {len(pages)}" in page
    titles = [one.get_title() for one in pypdfium2.PdfDocument(printed).get_toc()]
    assert titles[:4] == ["Sources", "Method and filters", "Overview", "Figures"]
    assert sum(title.startswith("Quote ") for title in titles) == 4
    assert any("다리는" in title for title in titles)


def test_it_is_tagged_has_its_language_and_claims_the_standard(printed: bytes) -> None:
    document = pypdfium2.PdfDocument(printed)
    assert document.is_tagged()
    metadata = document.get_metadata_dict()
    assert metadata["Title"] == "The harbour bridge, as quoted"
    assert metadata["Author"] == "AsQuoted 0.1.0"
    assert metadata["CreationDate"].startswith("D:20310305143000")
    assert b"pdfuaid:part" in printed
    assert re.search(rb"/Lang\s*\(en\)", printed)


def test_the_same_report_gives_the_same_bytes(printed: bytes) -> None:
    assert render(harbour_report()) == printed
    assert render(replace(harbour_report(), version="0.1.1")) != printed


@pytest.mark.parametrize(
    "made",
    [
        pytest.param(datetime(2031, 3, 5, 14, 30, 1, 999, tzinfo=UTC), id="with microseconds"),
        pytest.param(datetime(2031, 3, 5, 14, 30), id="without a zone"),
    ],
)
def test_any_moment_will_do(made: datetime) -> None:
    assert "2031-03-05 14:30" in _pages(render(replace(harbour_report(), made=made)))[0]


@pytest.mark.parametrize(
    "words",
    [
        pytest.param('#image("/etc/passwd") $x$ `raw` <label> @ref = * _ \\ //x /* */ [#', id="markup"),
        pytest.param("“It’s fi fl ffi — 'straight' \"too\"…”", id="quotation marks"),
        pytest.param("x" * 300, id="a word of 300 letters"),
        pytest.param("한국어 다리 " * 20 + "끝", id="long Hangul"),
        pytest.param("ا لن نغلق الجسر القديم", id="Arabic"),
    ],
)
def test_words_are_words_wherever_they_stand(words: str) -> None:
    assert _print(words).replace(" ", "").count(words.replace(" ", "")) >= 4


def test_vocalised_arabic_is_copied_with_each_letter_once() -> None:
    words = "قال مُحَمَّد إنّ الجسر لَن يُغلَق أبداً"
    # The reader puts a vowel sign before its letter; the letters are what is asked for here.
    text = re.sub("[\u064b-\u0652]", "", _print(words))
    assert re.sub("[\u064b-\u0652]", "", words) in text


def test_a_character_that_no_font_has_is_named() -> None:
    assert "U+10348" in _print("the letter 𐍈 and \udc80")


def test_a_report_of_nothing_is_a_report() -> None:
    text = " ".join(_pages(render(Report("", MADE, "0", Comparison(), ()))))
    assert "A comparison" in text
    assert "No quotes were found." in text


def test_nothing_leaves_the_page_however_many_outlets_and_quotes() -> None:
    document = pypdfium2.PdfDocument(render(big_report(quotes=11)))
    for number in range(len(document)):
        page = document[number]
        width, height = page.get_size()
        text = page.get_textpage()
        for index in range(text.count_chars()):
            left, bottom, right, top = text.get_charbox(index)
            assert left >= 55, text.get_text_range(index, 1)
            assert right <= width - 55, text.get_text_range(index, 1)
            assert 20 <= bottom <= top <= height - 20
    document.close()


def test_it_is_written_whole_or_not_at_all(tmp_path: Path) -> None:
    print_report(harbour_report(), tmp_path / "out.pdf")
    assert (tmp_path / "out.pdf").read_bytes().startswith(b"%PDF-1.7")
    with pytest.raises(WriteError):
        print_report(harbour_report(), tmp_path / "none" / "out.pdf")


def test_the_statement_itself_can_be_the_base() -> None:
    made = ReportBuilder()
    made.document("own", Details("Harbour Authority", "Statement", kind=DocumentKind.STATEMENT))
    made.document("courier", Details("The Northport Courier"))
    made.statement("s", "Nadia Orr", "Harbour Authority", None)
    made.quote(
        Base("We moved it twice.", "own"),
        [("courier", Form.VERBATIM, "We moved it {m:twice|twice|wording}.")],
    )
    text = " ".join(_pages(render(made.report())))
    assert "Harbour Authority the statement itself Statement" in text
    assert "BASE as given by Harbour Authority" in text
    assert "B base" not in text
    assert "1 outlet " in text.replace("\n", " ")
    assert "Carried by The Northport Courier " in text
    assert "twice ] twice move, silent wording" in text
    assert "Not quoted by" not in text


def test_names_from_right_to_left_stay_in_their_order() -> None:
    made = ReportBuilder()
    names = ["جريدة المرفأ", "صوت الساحل"]
    for name in names:
        made.document(name, Details(name))
    made.statement("s", "رئيسة المجلس", "وكالة الأنباء", date(2031, 3, 4))
    made.quote(Base("We moved it."), [(name, Form.VERBATIM, "We moved it.") for name in names])
    document = pypdfium2.PdfDocument(render(made.report()))
    seen = 0
    for number in range(len(document)):
        page = document[number].get_textpage()
        lines: dict[float, list[tuple[float, str]]] = {}
        for at in range(page.count_chars()):
            left, bottom, _, top = page.get_charbox(at)
            middle = (bottom + top) / 2
            # A letter belongs to the line that is nearest, wherever on the page that is.
            near = [one for one in lines if abs(one - middle) < 5]
            height = near[0] if near else middle
            lines.setdefault(height, []).append((left, page.get_text_range(at, 1)))
        for line in lines.values():
            drawn = "".join(letter for _, letter in sorted(line))
            if "2031-03-04" in drawn and "ة" in drawn:
                seen += 1
                assert drawn.rstrip().endswith("2031-03-04")
    document.close()
    assert seen == 2, "above the figures, and above the quotes"


def test_a_kind_is_said_once_beside_its_reason() -> None:
    report = harbour_report()
    quotes = []
    for quote in report.comparison.quotes:
        renderings = []
        for one in quote.renderings:
            reasoned = [replace(each, reason=f"{each.kind}: as the table says") for each in one.differences]
            renderings.append(replace(one, differences=tuple(reasoned)))
        quotes.append(replace(quote, renderings=tuple(renderings)))
    told = replace(report, comparison=replace(report.comparison, quotes=tuple(quotes)))
    text = " ".join(_pages(render(told)))
    assert "substitution, silent number-form as the table says" in text
    assert "number-form: as the table says" not in text


def test_tables_leave_no_half_page_empty() -> None:
    """A row of many lines breaks, and goes on under the head of its table."""
    made = ReportBuilder()
    for name in ("Courier", "Ledger", "Herald"):
        made.document(name, Details(name))
    made.statement("s", "Nadia Orr", "Harbour Authority", date(2031, 3, 4))
    words = "We moved the bridge because the town asked for it and nobody else would. " * 18
    made.quote(
        Base(words.strip()),
        [(name, Form.VERBATIM, words.strip()) for name in ("Courier", "Ledger", "Herald")],
    )
    document = pypdfium2.PdfDocument(render(made.report()))
    last = len(document)
    lowest, heads = [], 0
    for number in range(last):
        page = document[number].get_textpage()
        text = page.get_text_range()
        heads += "AS PRINTED" in text
        if "We moved the bridge" in text and number < last - 1:
            # Footers stand lower, in the margin of 22 mm.
            boxes = [page.get_charbox(at) for at in range(page.count_chars())]
            lowest.append(min(bottom for _, bottom, _, _ in boxes if bottom > 70))
    document.close()
    assert heads >= 2, "the head of the table is repeated"
    assert lowest[1:], "it takes several pages"
    assert max(lowest[1:]) < 842 / 3, "no page but the last has much room left"


@pytest.mark.parametrize(("many", "times"), [(6, 6), (8, 10), (8, 11)])
def test_what_gives_nothing_is_never_told_alone_atop_a_page(many: int, times: int) -> None:
    # So many rows of so many words end where a page does.
    made = ReportBuilder()
    names = [f"Paper {number}" for number in range(many)]
    for name in (*names, "Other"):
        made.document(name, Details(name))
    words = "We moved it, and back. " * times * 2
    made.statement("s", "Nadia Orr", "", None)
    made.quote(Base(words.strip()), [(name, Form.VERBATIM, words.strip()) for name in names])
    made.statement("t", "Ilse Brandt", "", None)
    made.quote(Base("It is safe."), [("Other", Form.VERBATIM, "It is safe.")])
    pages = [page for page in _pages(render(made.report())) if "1 document gives nothing" in page]
    assert pages
    for page in pages:
        place = page.index("1 document gives nothing")
        assert any(name in page[place:] for name in names), page[:200]
