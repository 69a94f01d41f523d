"""Number words, words of frequency and negations of other languages are what they are in English."""

from collections.abc import Sequence

import pytest

from asquoted.domain.alignment import compare_reading
from asquoted.domain.comparison import Difference, Kind
from asquoted.domain.text import Span
from asquoted.service.tables import load_tables


def _found(base: str, reading: str) -> Sequence[Difference]:
    return compare_reading(base, reading, [Span(0, len(reading))], load_tables()).differences


@pytest.mark.parametrize(
    ("base", "reading"),
    [
        pytest.param("تم فحص الجسر مرتين في الصيف", "تم فحص الجسر مرة في الصيف", id="Arabic, twice and once"),
        pytest.param(
            "وصلت ثلاثة قوارب إلى الميناء", "وصلت خمسة قوارب إلى الميناء", id="Arabic, three and five"
        ),
        pytest.param(
            "다리는 여름에 두 차례 점검을 받았다", "다리는 여름에 한 차례 점검을 받았다", id="Korean"
        ),
        pytest.param(
            "Die Brücke wurde zweimal geprüft", "Die Brücke wurde einmal geprüft", id="German, twice and once"
        ),
        pytest.param(
            "Am Kai lagen zwölf Boote", "Am Kai lagen zwanzig Boote", id="German, twelve and twenty"
        ),
        pytest.param("Il y avait trois bateaux au port", "Il y avait cinq bateaux au port", id="French"),
        pytest.param("Мост проверяли дважды за лето", "Мост проверяли однажды за лето", id="Russian"),
    ],
)
def test_another_number_in_another_language_is_a_quantity(base: str, reading: str) -> None:
    (difference,) = _found(base, reading)
    assert difference.kind is Kind.QUANTITY


def test_a_number_in_figures_is_its_other_form_in_german_too() -> None:
    (difference,) = _found("Am Kai lagen zwölf Boote", "Am Kai lagen 12 Boote")
    assert difference.kind is Kind.NUMBER_FORM


@pytest.mark.parametrize(
    ("base", "reading"),
    [
        pytest.param(
            "قد نغلق السوق القديمة هذا العام",
            "لن نغلق السوق القديمة هذا العام",
            id="Arabic, may and will not",
        ),
        pytest.param("우리는 항구의 배를 팔 것이다", "우리는 항구의 배를 팔지 않을 것이다", id="Korean"),
        pytest.param("Wir haben Boote verkauft", "Wir haben keine Boote verkauft", id="German"),
        pytest.param("Wir haben nie verkauft", "Wir haben nicht verkauft", id="German, never and not"),
        pytest.param("Nous avons vendu les bateaux", "Nous n’avons pas vendu les bateaux", id="French"),
        pytest.param("Мы продали лодки", "Мы не продали лодки", id="Russian"),
        pytest.param("Ayer vendimos los barcos", "Ayer nunca vendimos los barcos", id="Spanish"),
    ],
)
def test_a_negation_in_another_language_is_one(base: str, reading: str) -> None:
    (difference,) = _found(base, reading)
    assert difference.kind is Kind.NEGATION


@pytest.mark.parametrize(
    ("base", "reading", "changed"),
    [
        pytest.param("배를 띄우지 않았다", "배를 띄웠다", "띄우지 않았다 ] 띄웠다", id="did not"),
        pytest.param("점검하지 않았다", "점검했다", "점검하지 않았다 ] 점검했다", id="the verb alone"),
        pytest.param(
            "배를 띄우지 않았습니다", "배를 띄웠습니다", "띄우지 않았습니다 ] 띄웠습니다", id="polite"
        ),
        pytest.param(
            "어부는 배를 띄우지 못했다", "어부는 배를 띄웠다", "띄우지 못했다 ] 띄웠다", id="could not"
        ),
        pytest.param("부두에 배가 없었다", "부두에 배가 있었다", "없었다 ] 있었다", id="there was none"),
        pytest.param(
            "우리는 배가 있다", "우리는 배가 없습니다", "있다 ] 없습니다", id="there is, there is none"
        ),
        pytest.param("그것은 우리 배가 아니다", "그것은 우리 배다", "배가 아니다 ] 배다", id="is not"),
    ],
)
def test_a_korean_predicate_that_is_turned_round_is_a_negation(base: str, reading: str, changed: str) -> None:
    told = [(f"{one.base} ] {one.reading}", one.kind) for one in _found(base, reading)]
    assert told == [(changed, Kind.NEGATION)]
