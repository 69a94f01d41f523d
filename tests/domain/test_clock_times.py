"""The time of the day: the hour is a quantity, how its half is told (a.m., in the morning) is none."""

import pytest

from asquoted.domain.alignment import compare_reading
from asquoted.domain.text import Span
from asquoted.service.tables import load_tables


@pytest.mark.parametrize(
    ("one", "other", "kind"),
    [
        ("6:40 a.m.", "6:40 in the morning", "number-form"),
        ("6 a.m.", "six o'clock in the morning", "number-form"),
        ("3 p.m.", "three in the afternoon", "number-form"),
        ("9 p.m.", "nine at night", "number-form"),
        ("6:30 in the evening", "half past six in the evening", "number-form"),
        ("9:45 p.m.", "a quarter to ten in the evening", "number-form"),
        ("6:40", "6:40 a.m.", "wording"),
        ("6:40 in the morning", "6:40", "wording"),
        ("6:40 a.m.", "6:40 in the evening", "quantity"),
        ("6:40", "18:40", "quantity"),
        ("6:40 a.m.", "6:50 in the morning", "quantity"),
    ],
)
@pytest.mark.parametrize("sentence", ["We started at {}", "We started at {} on Friday."])
def test_the_half_of_the_day_is_no_part_of_the_quantity(
    one: str, other: str, kind: str, sentence: str
) -> None:
    for here, there in ((one, other), (other, one)):
        base, reading = (sentence.format(time) for time in (here, there))
        found = compare_reading(base, reading, [Span(0, len(reading))], load_tables()).differences
        assert [(each.kind, each.base, each.reading) for each in found] == [(kind, here, there)]
