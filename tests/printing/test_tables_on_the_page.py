"""How tables lie on the pages: nothing is told twice, and none is torn from what it is about."""

import contextlib
import re
import zlib

import pypdfium2
from tests.export.report_samples import ReportBuilder, harbour_report

from asquoted.domain.comparison import Base, Form
from asquoted.domain.documents import Details
from asquoted.domain.figures import FORMULAE
from asquoted.domain.report import Report
from asquoted.printing.pdf import render


def _pages(pdf: bytes) -> list[str]:
    document = pypdfium2.PdfDocument(pdf)
    texts = [document[at].get_textpage().get_text_range() for at in range(len(document))]
    document.close()
    return [re.sub(r"\s+", " ", text.replace("\ufffe", "-")) for text in texts]


def test_formulae_are_told_once_however_many_tables_there_are() -> None:
    text = " ".join(_pages(render(harbour_report())))
    for formula in FORMULAE.values():
        assert text.count(formula) == 1, formula


def _many_quotes() -> Report:
    made = ReportBuilder()
    for name in ("Courier", "Ledger", "Gazette"):
        made.document(name, Details(name))
    made.statement("s", "Nadia Orr", "", None)
    for number in range(1, 25):
        words = " ".join(f"word{each}" for each in range(6 + 7 * number % 29)) + "."
        changed = words.replace("word0", "{s:word0|other|wording}")
        made.quote(
            Base(words),
            [("Courier", Form.VERBATIM, words)]
            + [(name, Form.REWORDED, changed) for name in ("Ledger", "Gazette")][: 1 + number % 2],
        )
    return made.report()


def test_no_page_begins_with_differences_whose_quote_is_on_another() -> None:
    pages = [page for page in _pages(render(_many_quotes())) if "Differences in quote" in page]
    assert len(pages) > 5
    for page in pages:
        before, _, _ = page.partition("Differences in quote")
        assert "confidence" in before


def _is_outlined(name: str) -> bool:
    """Tell whether any letter on the pages has an outline (PDF's text rendering mode 2)."""
    made = ReportBuilder()
    made.document("d", Details(name))
    made.statement("s", "Nadia Orr", "", None)
    made.quote(Base("It stays."), [("d", Form.VERBATIM, "It stays.")])
    found = False
    for packed in re.findall(rb"stream\r?\n(.*?)\r?\nendstream", render(made.report()), re.DOTALL):
        with contextlib.suppress(zlib.error):
            found |= re.search(rb"\b2 Tr\b", zlib.decompress(packed)) is not None
    return found


def test_a_bold_name_is_bold_in_scripts_that_have_no_bold_face() -> None:
    assert _is_outlined("해변일보")
    assert not _is_outlined("Northport Courier")
