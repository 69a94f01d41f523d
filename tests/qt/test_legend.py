import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.qt.quote_cases import Build, Built, Telling

from asquoted.domain.comparison import GRAVE, Kind
from asquoted.qt.contents import Marks
from asquoted.qt.views.compare_page import ComparePage
from asquoted.qt.views.legend import Legend


@pytest.fixture
def legend(light: QApplication, qtbot: QtBot) -> Legend:
    legend = Legend()
    qtbot.addWidget(legend)
    legend.resize(800, 100)
    legend.show()
    return legend


def test_a_legend_of_more_lines_has_their_room_before_it_is_painted(
    light: QApplication, qtbot: QtBot, dam: Built, build: Build
) -> None:
    page = ComparePage()
    qtbot.addWidget(page)
    page.resize(330, 700)
    plain, documents = build([Telling("Valley Herald", [("There is no buyer.", "There is no buyer.")])])
    page.show_quote(plain, documents, Marks(), ())
    page.show()
    qtbot.waitExposed(page)
    QApplication.processEvents()
    before = page.legend.height()
    quote, documents = dam
    page.show_quote(quote, documents, Marks(), ())
    assert page.legend.height() > before
    assert page.legend.height() >= page.legend.heightForWidth(page.legend.width())


def test_every_kind_is_listed_with_its_count(legend: Legend) -> None:
    legend.show_kinds({Kind.SPELLING: 3})
    legend.all_kinds.click()
    for kind in Kind:
        box = legend.box_of(kind)
        assert box.isVisible()
        assert box.text() == f"{kind} {3 if kind is Kind.SPELLING else 0}"
        assert box.accessibleName()
        assert box.toolTip()


@pytest.mark.parametrize("kind", sorted(GRAVE))
def test_a_grave_kind_cannot_be_unticked(legend: Legend, kind: Kind) -> None:
    box = legend.box_of(kind)
    assert box.isChecked()
    assert not box.isEnabled()
    assert "never hidden" in box.toolTip()
    box.setChecked(False)
    assert kind not in legend.hidden_kinds()


def test_an_unticked_kind_is_hidden_until_it_is_ticked_again(legend: Legend, qtbot: QtBot) -> None:
    with qtbot.waitSignal(legend.hidden_kinds_changed) as told:
        legend.box_of(Kind.CASE).click()
    assert told.args == [frozenset({Kind.CASE})]
    legend.show_kinds({Kind.CASE: 9})
    assert legend.hidden_kinds() == {Kind.CASE}, "another quote shows as much as the one before"
    legend.box_of(Kind.CASE).click()
    assert legend.hidden_kinds() == frozenset()


def test_a_count_moves_nothing(legend: Legend) -> None:
    before = legend.box_of(Kind.WORDING).sizeHint(), legend.box_of(Kind.WORDING).minimumWidth()
    legend.show_kinds({Kind.WORDING: 12})
    assert legend.box_of(Kind.WORDING).minimumWidth() == before[1]


def test_kinds_that_there_are_none_of_stay_away_until_asked_for(legend: Legend) -> None:
    legend.show_kinds({Kind.SPELLING: 3, Kind.NEGATION: 1})
    assert {kind for kind in Kind if legend.box_of(kind).isVisible()} == {Kind.SPELLING, Kind.NEGATION}
    legend.all_kinds.click()
    assert all(legend.box_of(kind).isVisible() for kind in Kind)
    legend.all_kinds.click()
    assert not legend.box_of(Kind.WORDING).isVisible()


def test_a_kind_that_was_unticked_stays_to_be_ticked_again(legend: Legend) -> None:
    legend.show_kinds({Kind.SPELLING: 3})
    legend.box_of(Kind.SPELLING).click()
    legend.show_kinds({Kind.WORDING: 1})
    assert legend.box_of(Kind.SPELLING).isVisible()


def test_the_legend_of_six_kinds_takes_two_rows_in_a_narrow_window(legend: Legend) -> None:
    legend.show_kinds(dict.fromkeys(list(Kind)[:6], 2))
    row = legend.box_of(Kind.WORDING).sizeHint().height()
    assert legend.heightForWidth(560) < row * 3 + 24


def test_indirect_speech_is_compared_on_demand(legend: Legend, qtbot: QtBot) -> None:
    legend.show_kinds({}, {})
    assert not legend.word_by_word.isVisible()
    legend.show_kinds({}, {Kind.WORDING: 5, Kind.NEGATION: 1})
    assert legend.word_by_word.isVisible()
    assert legend.word_by_word.text() == "indirect, word by word 6 (1 grave)"
    with qtbot.waitSignal(legend.word_by_word_changed) as told:
        legend.word_by_word.click()
    assert told.args == [True]


def test_a_compact_legend_says_in_its_tooltips_what_it_leaves_out(light: QApplication, qtbot: QtBot) -> None:
    legend = Legend()
    qtbot.addWidget(legend)
    legend.show_kinds({Kind.NEGATION: 2, Kind.CASE: 1})
    wide = legend.box_of(Kind.NEGATION).sizeHint().width()
    legend.set_compact(True)
    box = legend.box_of(Kind.NEGATION)
    assert box.text() == "2"
    assert box.sizeHint().width() < wide / 2
    assert box.accessibleName() == "negation: 2"
    assert "negation" in box.toolTip()
    assert "case" in legend.box_of(Kind.CASE).toolTip()
    legend.set_compact(False)
    assert box.text() == "negation 2"
