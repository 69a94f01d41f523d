"""One of a list that stands in another place of it."""

import pytest

from asquoted.domain.alignment import compare_reading
from asquoted.domain.comparison import Difference, Kind, Operation
from asquoted.domain.text import Span
from asquoted.service.tables import load_tables


def _found(base: str, reading: str) -> tuple[Difference, ...]:
    return compare_reading(base, reading, [Span(0, len(reading))], load_tables()).differences


@pytest.mark.parametrize(
    ("base", "text", "moved", "there"),
    [
        pytest.param(
            "The Pilots' Board, the Harbour Office and the navy are looking for the ferry.",
            "The navy, the Pilots' Board and the Harbour Office are looking for the ferry.",
            "and the navy",
            "The navy",
            id="the last comes first",
        ),
        pytest.param(
            "We need boats, nets and ropes today.",
            "We need ropes, boats, and nets today.",
            "and ropes",
            "ropes",
            id="one word, and another comma",
        ),
    ],
)
def test_what_moved_within_a_list_is_one_move_and_its_conjunction_none(
    base: str, text: str, moved: str, there: str
) -> None:
    for one, other, ends in ((base, text, (moved, there)), (text, base, (there, moved))):
        (move,) = (each for each in _found(one, other) if each.kind is not Kind.CASE)
        assert (move.operation, (move.base, move.reading)) == (Operation.MOVE, ends)


def test_a_conjunction_that_moved_with_nothing_is_a_difference() -> None:
    assert _found("We need boats, nets and ropes.", "We need boats and nets, ropes.")
