"""Korean words: particles behind a gloss, and what papers leave of a predicate at the end of a quotation."""

import pytest

from asquoted.domain.alignment import compare_reading
from asquoted.domain.comparing import compare_documents
from asquoted.domain.comparison import Comparison, Difference, Form, Kind, Operation
from asquoted.domain.documents import Document
from asquoted.domain.text import Span
from asquoted.service.tables import load_tables

BASE = "우리는 오래된 부두를 결코 팔지 않았다"


def _found(base: str, reading: str) -> tuple[Difference, ...]:
    return tuple(compare_reading(base, reading, [Span(0, len(reading))], load_tables()).differences)


def _compare(*texts: str) -> Comparison:
    documents = [Document(f"d{number}", text) for number, text in enumerate(texts)]
    return compare_documents(documents, load_tables())


@pytest.mark.parametrize(
    "gloss", [pytest.param("(항만청)", id="one word"), pytest.param("(항만청 직원들)", id="two words")]
)
def test_a_gloss_between_a_word_and_its_particle_is_a_declared_addition(gloss: str) -> None:
    (difference,) = _found(BASE, f"우리{gloss}는 오래된 부두를 결코 팔지 않았다")
    assert (difference.operation, difference.declared) == (Operation.ADDITION, True)
    assert (difference.kind, difference.reading) == (Kind.WORDING, f"우리{gloss}는")
    (mirrored,) = _found(f"우리{gloss}는 오래된 부두를 결코 팔지 않았다", BASE)
    assert (mirrored.operation, mirrored.declared) == (Operation.OMISSION, False)


def test_a_number_in_such_a_gloss_is_named() -> None:
    (difference,) = _found(BASE, "우리(직원 40명)는 오래된 부두를 결코 팔지 않았다")
    assert (difference.kind, difference.declared) == (Kind.QUANTITY, True)


def test_two_glosses_that_differ_are_a_declared_substitution() -> None:
    (difference,) = _found("우리(항만청)는 부두를 팔았다", "우리(시청)는 부두를 팔았다")
    assert (difference.operation, difference.declared) == (Operation.SUBSTITUTION, True)
    assert _found("우리(항만청)는 부두를 팔았다", "우리(항만청)는 부두를 팔았다") == ()


def test_a_gloss_behind_a_whole_word_stays_an_addition_of_its_own() -> None:
    (difference,) = _found(
        "우리 항만청은 부두를 팔았다", "우리 항만청은 부두(창고)를 팔았다".replace("(창고)를", "를 (창고)")
    )
    assert (difference.operation, difference.reading) == (Operation.ADDITION, "(창고)")


def test_a_sentence_with_a_gloss_draws_its_neighbour_with_another_number_along() -> None:
    comparison = _compare(
        "하늬항 청장은 6일 “우리는 오래된 부두를 결코 팔지 않았다”고 말했다. "
        "그는 “새 부두는 내년 봄에 완전히 문을 열 것이며 비용은 120억 원이다”라고 밝혔다.",
        "하늬항 청장은 “우리(항만청)는 오래된 부두를 결코 팔지 않았다”고 했다. “비용은 210억 원”이라고도.",
    )
    first, second = comparison.quotes
    assert [one.form for one in first.renderings] == [Form.VERBATIM, Form.VERBATIM]
    assert [(one.document, one.form) for one in second.renderings][1:] == [("d1", Form.PARTIAL)]
    assert Kind.QUANTITY in {one.kind for one in second.renderings[1].differences}


@pytest.mark.parametrize("reading", ["비용은 120억원", "비용은 120억 원", "비용은 120억 원입니다"])
def test_a_predicate_with_another_copula_or_none_is_inflected(reading: str) -> None:
    (difference,) = _found("비용은 120억 원이다", reading)
    assert difference.kind is Kind.INFLECTION


def test_a_copula_that_is_denied_stays_a_negation() -> None:
    assert Kind.NEGATION in {one.kind for one in _found("비용은 120억 원이다", "비용은 120억 원이 아니다")}
