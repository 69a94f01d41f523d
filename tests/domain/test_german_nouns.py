"""Nouns have a capital in German: it makes no name of them."""

import pytest

from asquoted.domain.alignment import compare_reading
from asquoted.domain.comparison import Kind
from asquoted.domain.text import Span
from asquoted.service.tables import load_tables


def _kinds(base: str, reading: str) -> list[Kind]:
    found = compare_reading(base, reading, [Span(0, len(reading))], load_tables()).differences
    return [one.kind for one in found]


@pytest.mark.parametrize(
    ("base", "reading", "kind"),
    [
        pytest.param(
            "Zwei Boote sanken in der Nacht zum Freitag im Sturm.",
            "Zwei Boote sanken […] im Sturm.",
            Kind.WORDING,
            id="a night and a day",
        ),
        pytest.param(
            "Die Fischer haben ihre Netze verkauft.",
            "Die Fischer haben ihre Boote verkauft.",
            Kind.WORDING,
            id="behind a possessive",
        ),
        pytest.param(
            "Wir sehen nicht die alten morschen Boote.",
            "Wir sehen nicht die alten morschen Kähne.",
            Kind.WORDING,
            id="behind adjectives",
        ),
        pytest.param(
            "Wir haben mit Verwunderung davon gehört.",
            "Wir haben mit Entrüstung davon gehört.",
            Kind.WORDING,
            id="by its ending",
        ),
        pytest.param(
            "Wir haben am Montag nicht verkauft.",
            "Wir haben am Dienstag nicht verkauft.",
            Kind.QUANTITY,
            id="another day is another quantity",
        ),
        pytest.param(
            "Wir haben es Olsen nicht gesagt.", "Wir haben es Teller nicht gesagt.", Kind.NAME, id="a person"
        ),
        pytest.param("Das ist nicht die Schweiz.", "Das ist nicht die Türkei.", Kind.NAME, id="a country"),
        pytest.param("Das ist das Nordtal.", "Das ist das Südtal.", Kind.NAME, id="a place by its ending"),
        pytest.param("Das ist nicht die CDU.", "Das ist nicht die SPD.", Kind.NAME, id="capitals"),
        pytest.param(
            "They have sold the Nordia to the bank.",
            "They have sold the Vestia to the bank.",
            Kind.NAME,
            id="English, behind an article",
        ),
    ],
)
def test_a_noun_is_no_name_where_german_has_it_for_certain(base: str, reading: str, kind: Kind) -> None:
    assert _kinds(base, reading) == [kind]
    assert _kinds(reading, base) == [kind]
