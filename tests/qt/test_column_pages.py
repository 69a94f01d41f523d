"""Pages of columns: whatever is asked for, the base is in sight and the page is as full as can be."""

from hypothesis import given
from hypothesis import strategies as st

from asquoted.qt.models.column_pages import ColumnPages

COUNTS, FITTING = st.integers(1, 40), st.integers(2, 7)


@given(COUNTS, FITTING, st.lists(st.tuples(st.integers(-50, 50), FITTING), max_size=5))
def test_a_page_is_full_and_has_the_base_however_one_came_there(
    count: int, fitting: int, turns: list[tuple[int, int]]
) -> None:
    pages = ColumnPages()
    pages.begin(count)
    pages.choose(fitting)
    for first, then_fitting in turns:
        pages.turn_to(first, fitting)
        fitting = then_fitting
        pages.choose(fitting)
        assert pages.shown[0] == 0
        assert len(pages.shown) == min(fitting, count)
        assert pages.shown[1:] == list(range(pages.first, pages.first + len(pages.shown) - 1))
        assert max(pages.shown) < count


@given(COUNTS, FITTING, st.data())
def test_what_is_brought_is_in_sight_and_what_is_there_already_stays_where_it_is(
    count: int, fitting: int, data: st.DataObject
) -> None:
    pages = ColumnPages()
    pages.begin(count, data.draw(st.integers(1, count)))
    pages.choose(fitting)
    column = data.draw(st.integers(0, count - 1))
    before = list(pages.shown)
    assert pages.bring(column, fitting) is (column not in before)
    assert pages.choose(fitting) is (column not in before)
    assert column in pages.shown


@given(COUNTS, FITTING)
def test_page_by_page_one_comes_by_all_of_them(count: int, fitting: int) -> None:
    pages = ColumnPages()
    pages.begin(count)
    pages.choose(fitting)
    seen = set(pages.shown)
    while following := pages.next_page(fitting):
        pages.turn_to(following[0], fitting)
        assert pages.choose(fitting)
        assert set(following) <= set(pages.shown)
        seen |= set(pages.shown)
    assert seen == set(range(count))
    assert not pages.choose(fitting)
    pages.choose(fitting, all_fit=True)
    assert pages.shown == list(range(count))
