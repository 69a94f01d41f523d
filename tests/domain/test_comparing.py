"""From documents to a comparison: bases, forms and differences together."""

import itertools
from pathlib import Path

import pytest

from asquoted.domain.comparing import compare_documents
from asquoted.domain.comparison import Comparison, Form, Kind, Rendering
from asquoted.domain.documents import Document
from asquoted.service.tables import load_tables

FULL = "“We shall rebuild the old bridge before the winter comes,” Ann Teller said on Monday."
CUT = "“We shall rebuild the old bridge,” Ann Teller said on Monday."
WORD = "Ann Teller promised on Monday to mend the “old bridge”."
CHANGED = "“We may rebuild the old bridge before the winter comes,” Ann Teller said on Monday."


def compare(*texts: str, base: str | None = None) -> Comparison:
    documents = [Document(f"d{number}", text) for number, text in enumerate(texts)]
    return compare_documents(documents, load_tables(), base)


def test_renderings_get_the_form_that_they_have_against_the_base() -> None:
    (quote,) = compare(FULL, CUT, WORD).quotes
    assert [rendering.form for rendering in quote.renderings] == [Form.VERBATIM, Form.TRIMMED, Form.FRAGMENT]


def test_a_changed_word_is_a_difference_and_makes_it_reworded() -> None:
    (quote,) = compare(FULL, CHANGED, CUT).quotes
    changed = quote.renderings[1]
    assert changed.form is Form.REWORDED
    assert [difference.kind for difference in changed.differences] == [Kind.MODALITY]


def test_words_outside_the_marks_are_openly_the_outlets_own() -> None:
    told = "Ann Teller said on Monday that they would rebuild the old bridge before the spring comes."
    (quote,) = compare(FULL, CUT, told).quotes
    indirect = quote.renderings[2]
    assert indirect.form is Form.INDIRECT
    assert indirect.differences
    assert all(difference.declared for difference in indirect.differences)


def test_the_wanted_document_is_the_base_where_it_has_the_quote() -> None:
    (quote,) = compare(FULL, CUT, base="d1").quotes
    assert quote.base.document == "d1"
    assert quote.base.text == "We shall rebuild the old bridge,"


def test_a_wanted_base_that_lacks_the_quote_leaves_the_composite() -> None:
    comparison = compare(FULL, CUT, "Rain fell on Tuesday.", base="d2")
    assert comparison.quotes[0].base.document is None


def test_what_only_one_outlet_has_as_a_phrase_is_no_whole_sentence() -> None:
    (quote,) = compare("Ann Teller spoke of “an old and tired quarrel” on Monday.").quotes
    assert [rendering.form for rendering in quote.renderings] == [Form.PARTIAL]


def test_ids_say_their_place_and_are_unique() -> None:
    comparison = compare(FULL, CUT, "“It is going to be cold,” Bob Salter said on Monday.")
    assert [statement.id for statement in comparison.statements] == ["s1", "s2"]
    assert [quote.id for quote in comparison.quotes] == ["q1", "q2"]
    assert [r.id for quote in comparison.quotes for r in quote.renderings] == ["q1r1", "q1r2", "q2r1"]


def test_a_rendering_given_twice_in_one_article_appears_twice() -> None:
    (quote,) = compare(f"{CUT}\n\n{CUT}", FULL).quotes
    assert [rendering.document for rendering in quote.renderings] == ["d0", "d0", "d1"]


def rendering_essence(rendering: Rendering) -> tuple[object, ...]:
    return (
        rendering.id,
        rendering.document,
        rendering.form,
        rendering.confidence,
        rendering.passages,
        rendering.differences,
    )


@pytest.mark.parametrize("base", [None, "d0"])
def test_the_order_of_the_documents_changes_no_comparison(base: str | None) -> None:
    documents = [Document(f"d{number}", text) for number, text in enumerate((FULL, CUT, WORD, CHANGED))]
    expected = None
    for order in itertools.permutations(documents):
        (quote,) = compare_documents(order, load_tables(), base).quotes
        essence = (quote.id, quote.base, sorted(map(rendering_essence, quote.renderings), key=str))
        expected = expected or essence
        assert essence == expected


def test_passages_and_cells_keep_what_the_real_articles_print(shared: Path) -> None:
    documents = [
        Document(path.name, path.read_bytes().decode()) for path in sorted((shared / "seeds").glob("*.txt"))
    ]
    texts = {document.id: document.text for document in documents}
    comparison = compare_documents(documents, load_tables())
    assert comparison.quotes
    for quote in comparison.quotes:
        for rendering in quote.renderings:
            for passage in rendering.passages:
                assert passage.span.text_of(texts[rendering.document]) == passage.exact
            assert "".join(cell.base.text_of(quote.base.text) for cell in rendering.cells) == quote.base.text
