"""Number words and words of frequency of other languages are quantities."""

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
