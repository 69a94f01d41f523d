from hypothesis import given
from hypothesis import strategies as st

from asquoted.qt.models.arrangement import Arrangement

NAMES = st.lists(st.sampled_from("abcdefg"), unique=True, max_size=7)


def placed(arrangement: Arrangement, shown: list[str]) -> list[str]:
    known = list(arrangement.order)
    return sorted(shown, key=lambda one: known.index(one) if one in known else len(known))


@given(NAMES, st.data())
def test_a_column_stands_where_it_was_put_and_the_others_keep_their_order(
    shown: list[str], data: st.DataObject
) -> None:
    if not shown:
        return
    before = data.draw(NAMES)
    arrangement = Arrangement(tuple(before))
    seen = placed(arrangement, shown)
    document, to = data.draw(st.sampled_from(seen)), data.draw(st.integers(0, len(seen)))
    after = placed(arrangement.moved(document, to, seen), seen)
    wanted = [one for one in seen if one != document]
    at = to if seen.index(document) >= to else to - 1
    assert after == [*wanted[:at], document, *wanted[at:]]


@given(NAMES, NAMES, st.data())
def test_those_that_are_not_in_sight_keep_their_order(
    known: list[str], shown: list[str], data: st.DataObject
) -> None:
    if not shown:
        return
    arrangement = Arrangement(tuple(known))
    seen = placed(arrangement, shown)
    document, to = data.draw(st.sampled_from(seen)), data.draw(st.integers(0, len(seen)))
    after = arrangement.moved(document, to, seen).order
    others = [one for one in known if one not in shown]
    assert [one for one in after if one in others] == others


def test_a_step_beyond_either_end_changes_nothing() -> None:
    arrangement = Arrangement()
    assert arrangement.stepped("a", -1, ["a", "b"]) == arrangement
    assert arrangement.stepped("b", 1, ["a", "b"]) == arrangement
    assert arrangement.stepped("a", 1, ["a", "b"]).order == ("b", "a")


def test_what_is_hidden_is_shown_again() -> None:
    hidden = Arrangement().without("a").without("b")
    assert hidden.hidden == {"a", "b"}
    assert hidden.with_shown(["a"]).hidden == {"b"}
