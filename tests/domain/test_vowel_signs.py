"""Vowel signs and stretched letters, which Arabic and Hebrew may write or leave out, make no other word."""

import pytest

from asquoted.domain.alignment import compare_reading
from asquoted.domain.comparing import compare_documents
from asquoted.domain.comparison import Difference, Form, Kind
from asquoted.domain.documents import Document
from asquoted.domain.text import Span
from asquoted.domain.tokens import tokenize
from asquoted.service.tables import load_tables


def _found(base: str, reading: str) -> tuple[Difference, ...]:
    return tuple(compare_reading(base, reading, [Span(0, len(reading))], load_tables()).differences)


@pytest.mark.parametrize(
    ("base", "reading"),
    [
        pytest.param("لم نبعِ القوارب القديمة", "لم نبع القوارب القديمة", id="one vowel"),
        pytest.param("لن نتخلَّى عن الميناء", "لن نتخلى عن الميناء", id="a doubled letter and its vowel"),
        pytest.param("لن نتخلَّى عن الميناء", "لن نتخلّى عن الميناء", id="fewer of them"),
        pytest.param("אנחנו שׁוֹמרים על הנמל", "אנחנו שומרים על הנמל", id="Hebrew points"),
    ],
)
def test_a_word_with_vowel_signs_is_the_same_word_without(base: str, reading: str) -> None:
    (difference,) = _found(base, reading)
    assert (difference.kind, difference.reason) == (Kind.SPELLING, "spelling: vowel signs or none")


def test_a_letter_that_is_stretched_to_fill_its_line_is_no_difference() -> None:
    assert _found("سنبيع القوارب القديمة", "سنبيـــع القوارب القديمة") == ()


def test_other_vowel_signs_on_both_sides_are_other_words() -> None:
    (difference,) = _found("كَتَبَ التقرير في الميناء", "كُتِبَ التقرير في الميناء")
    assert difference.kind is Kind.WORDING


def test_a_letter_with_a_hamza_of_its_own_sign_stays_that_letter() -> None:
    (token,) = tokenize("ا\u0654مل")
    assert token.shadow == "أمل"


def test_half_a_sentence_finds_its_whole_whether_or_not_it_has_vowel_signs() -> None:
    whole = "قال مدير الميناء يوم الجمعة: «لم نتخلَّ عن صيادي الخليج، وسنصلح الرصيف قبل مساء الأحد»."
    cut = "قال مدير الميناء يوم الجمعة: «لم نتخل عن صيادي الخليج (...) وسنصلح الرصيف قبل مساء الأحد»."
    comparison = compare_documents([Document("a", whole), Document("b", cut)], load_tables())
    (quote,) = comparison.quotes
    assert [one.document for one in quote.renderings] == ["a", "b"]
    assert [one.form for one in quote.renderings] == [Form.VERBATIM, Form.VERBATIM]
