"""The command palette: everything by a few letters, with the keyboard alone."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from tests.qt.window.window_cases import idle

from asquoted.qt.main_window import MainWindow
from asquoted.qt.models.commands import Command, CommandsModel
from asquoted.qt.models.fuzzy import fits
from asquoted.qt.views.command_palette import CommandPalette

_BOTH = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def _open(window: MainWindow) -> CommandPalette:
    QTest.keyClick(window, Qt.Key.Key_P, _BOTH)
    palette = window.findChild(CommandPalette)
    assert isinstance(palette, CommandPalette)
    assert palette.isVisible()
    return palette


def _type(palette: CommandPalette, words: str, key: Qt.Key = Qt.Key.Key_Return) -> None:
    QTest.keyClicks(palette.field, words)
    QTest.keyClick(palette.field, key)


def _first(palette: CommandPalette) -> str:
    return str(palette.list.model().index(0, 0).data())


def test_an_action_is_done_by_a_few_letters_of_its_name(filled: MainWindow) -> None:
    palette = _open(filled)
    _type(palette, "dark")
    assert not palette.isVisible()
    assert filled.actions_by_name["dark"].isChecked()
    filled.actions_by_name["light"].trigger()


def test_a_document_is_read_by_a_few_letters_of_its_outlet(filled: MainWindow) -> None:
    _type(_open(filled), "fer doc")
    middle = filled.places.middle
    assert middle.view == "read"
    assert filled.session.contents.documents[middle.document].label == "ferry"


def test_a_quote_is_compared_by_its_words(filled: MainWindow) -> None:
    _type(_open(filled), "rumour buyer quote")
    assert filled.places.middle.view == "compare"
    quote = filled.places.middle.quote
    assert quote is not None
    assert "buyer has been found" in quote.base.text


def test_a_tags_places_are_listed_by_its_name(filled: MainWindow, qtbot: QtBot) -> None:
    filled.session.create_tag("harbour talk")
    idle(filled, qtbot)
    _type(_open(filled), "harbour talk")
    assert filled.places.tag_places.isVisible()


def test_what_was_done_last_is_offered_first(filled: MainWindow) -> None:
    _type(_open(filled), "normal size")
    _type(_open(filled), "ferry")
    palette = _open(filled)
    assert _first(palette).startswith("ferry")
    assert filled.keep().recent_commands[1] == "action:size"


def test_the_arrows_choose_and_escape_gives_the_keyboard_back(filled: MainWindow) -> None:
    filled.activateWindow()
    filled.places.documents.list.setFocus()
    palette = _open(filled)
    second = palette.list.model().index(1, 0).data()
    QTest.keyClick(palette.field, Qt.Key.Key_Down)
    assert palette.list.currentIndex().data() == second
    QTest.keyClick(palette.field, Qt.Key.Key_Up)
    QTest.keyClick(palette.field, Qt.Key.Key_Up)
    assert palette.list.currentIndex().row() == palette.list.model().rowCount() - 1
    QTest.keyClick(palette.field, Qt.Key.Key_Escape)
    assert not palette.isVisible()
    assert filled.places.documents.list.hasFocus()


def test_a_quote_comes_before_a_document_whose_headline_has_its_words(
    filled: MainWindow, qtbot: QtBot
) -> None:
    session = filled.session
    document = next(one for one in session.contents.summaries if "post" in one.file)
    session.edit_details(
        document.id, replace(document.details, outlet="Post", headline="A buyer has been found")
    )
    idle(filled, qtbot)
    palette = _open(filled)
    QTest.keyClicks(palette.field, "buyer found")
    assert _first(palette).endswith("is the work of our rivals.")
    palette.field.clear()
    QTest.keyClicks(palette.field, "post")
    assert _first(palette).startswith("Post")


def test_what_nothing_is_called_is_said(filled: MainWindow) -> None:
    palette = _open(filled)
    _type(palette, "zqzqzq")
    assert palette.isVisible()
    assert palette.nothing.isVisible()
    assert not palette.list.isVisible()


def test_what_cannot_be_done_now_is_not_offered(window: MainWindow) -> None:
    assert not window.actions_by_name["redo"].isEnabled()
    palette = _open(window)
    QTest.keyClicks(palette.field, "redo")
    assert _first(palette) != "Redo"


@pytest.mark.parametrize(
    ("typed", "better", "worse"),
    [
        pytest.param("exp", "export comparison", "find in exports of the press", id="a name's beginning"),
        pytest.param("nd", "next difference", "find in library", id="letters that begin words"),
        pytest.param("read", "read", "read the whole library", id="the shorter name"),
        pytest.param("quote next", "next quote", "next difference", id="words in any order"),
    ],
)
def test_what_fits_better_comes_first(typed: str, better: str, worse: str) -> None:
    model = CommandsModel()
    model.show_commands([Command("w", worse, ""), Command("b", better, "")], [])
    model.fit(typed)
    found = model.command(0)
    assert found is not None
    assert found.words == better


def test_letters_strewn_about_fit_nothing() -> None:
    assert fits("dgs", "the word did not fit anything here as") is None
    assert fits("x", "library") is None
