"""Single rules of naming, each with the sentence that shows it."""

import pytest

from asquoted.domain.alignment import compare_reading
from asquoted.domain.comparison import Kind
from asquoted.domain.text import Span
from asquoted.service.tables import load_tables


@pytest.mark.parametrize(
    ("base", "reading", "kind"),
    [
        pytest.param(
            "The Labour Ministry has closed the mine.",
            "The Labor Ministry has closed the mine.",
            Kind.SPELLING,
            id="a word respelled inside a name",
        ),
        pytest.param(
            "The bridge is, according to the mayor, safe for lorries.",
            "The bridge is, according to the builders, safe for lorries.",
            Kind.ATTRIBUTION,
            id="on whose word it stands",
        ),
        pytest.param(
            "We very much value the work of the crews.",
            "We value the work of the crews.",
            Kind.WORDING,
            id="very much counts nothing",
        ),
        pytest.param(
            "Much work is left to the crews, and much of it is hard.",
            "Much work is left to the crews, and most of it is hard.",
            Kind.QUANTITY,
            id="much of it does",
        ),
    ],
)
def test_a_difference_is_named_by_its_rule(base: str, reading: str, kind: Kind) -> None:
    found = compare_reading(base, reading, [Span(0, len(reading))], load_tables()).differences
    assert [one.kind for one in found] == [kind]
