"""The filter narrows all places alike, says so, hides no difference, and is cleared by one key."""

import json
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.qt.window.window_cases import idle, with_differences

from asquoted.domain.comparison import Form, Kind, Sense
from asquoted.domain.narrowing import Narrowing
from asquoted.domain.targets import Target, TargetKind
from asquoted.qt import file_dialogs
from asquoted.qt.main_window import MainWindow
from asquoted.qt.views.choice import Choice

# Of a menu that is opened without a screen.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def _tick(choice: Choice, words: str) -> None:
    menu = choice.menu()
    assert menu is not None
    action = next(one for one in menu.actions() if one.text() == words)
    menu.popup(choice.mapToGlobal(choice.rect().bottomLeft()))
    menu.setActiveAction(action)
    QTest.keyClick(menu, Qt.Key.Key_Space)
    assert menu.isVisible()
    menu.close()


def _quotes(window: MainWindow) -> int:
    model = window.places.middle.coverage.model
    return sum(model.quote_at(row) is not None for row in range(model.rowCount()))


def test_an_outlet_narrows_documents_coverage_compare_and_notes(filled: MainWindow, qtbot: QtBot) -> None:
    contents = filled.session.contents
    names = {document.label: document.id for document in contents.documents.values()}
    first, *others = names
    for document in names.values():
        filled.session.write_note(Target(TargetKind.DOCUMENT, document), "Ask.")
    idle(filled, qtbot)
    filled.activateWindow()
    QTest.keyClick(filled, Qt.Key.Key_L)
    bar = filled.places.filter_bar
    assert bar.isVisible()
    assert QApplication.focusWidget() is bar.tags
    _tick(bar.outlets, first)
    places = filled.places
    assert places.documents.list.model().rowCount() == 1
    assert places.documents.title.count.text() == "1 of 3"
    assert places.notes.list.model().rowCount() == 1
    assert "1 of 3 documents" in bar.left.text()
    shown = places.middle.coverage.model
    quotes = [shown.quote_at(row) for row in range(shown.rowCount())]
    for quote in quotes:
        if quote is not None:
            given = {rendering.document for rendering in quote.renderings}
            assert given <= {names[first], quote.base.document}
    filled.places.middle.focus_view()
    QTest.keyClick(filled, Qt.Key.Key_0)
    assert not bar.isVisible()
    assert places.documents.list.model().rowCount() == 3
    assert places.notes.list.model().rowCount() == 3
    assert not filled.filtering.asked


def test_a_kind_chooses_quotes_and_hides_no_difference_in_them(filled: MainWindow) -> None:
    quotes = with_differences(filled)
    with_modality = {
        quote.id
        for quote in quotes
        for rendering in quote.renderings
        for difference in rendering.differences
        if difference.kind is Kind.MODALITY
    }
    assert 0 < len(with_modality) < len(quotes)
    filled.filtering.open()
    _tick(filled.places.filter_bar.kinds, "modality")
    assert _quotes(filled) == len(with_modality)
    shown = filled.places.middle.quote
    assert shown is not None
    assert shown == filled.session.contents.quote(shown.id)


def test_a_tag_narrows_and_what_is_tagged_next_comes_in(filled: MainWindow, qtbot: QtBot) -> None:
    quotes, before = with_differences(filled), _quotes(filled)
    filled.session.put_new_tag("key", Target(TargetKind.QUOTE, quotes[0].id))
    idle(filled, qtbot)
    tree = filled.places.tags.tree
    tree.setFocus()
    tree.setCurrentIndex(tree.model().index(0, 0))
    QTest.keyClick(tree, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert _quotes(filled) == 1
    tag = filled.session.marks.tags[0].id
    filled.session.put_tag(tag, Target(TargetKind.QUOTE, quotes[1].id))
    idle(filled, qtbot)
    assert _quotes(filled) == 2
    filled.session.delete_tag(tag)
    idle(filled, qtbot)
    assert _quotes(filled) == before
    assert not filled.filtering.asked


def test_form_sense_and_date_narrow_too(filled: MainWindow, qtbot: QtBot) -> None:
    quotes = with_differences(filled)
    forms = {quote.id: {one.form for one in quote.renderings} for quote in quotes}
    filled.filtering.ask(Narrowing(forms=frozenset({Form.REWORDED})))
    assert _quotes(filled) == sum(Form.REWORDED in found for found in forms.values())
    filled.filtering.clear()
    quote, rendering, difference = next(
        (quote, one, difference)
        for quote in quotes
        for one in quote.renderings
        for difference in one.differences
    )
    filled.session.set_sense(Target.of_difference(rendering.id, difference), Sense.CHANGED)
    idle(filled, qtbot)
    filled.filtering.open()
    _tick(filled.places.filter_bar.senses, "changed")
    assert _quotes(filled) == 1
    filled.filtering.clear()
    filled.filtering.open()
    QTest.keyClicks(filled.places.filter_bar.since, "2022-09")
    # None of the three articles says when it was published.
    assert filled.places.documents.list.model().rowCount() == 0
    assert "filter" in filled.places.middle.empty.accessibleName().casefold()
    (button,) = filled.places.middle.empty.buttons()
    button.click()
    assert filled.places.documents.list.model().rowCount() == 3


def test_what_is_no_day_asks_for_nothing(filled: MainWindow) -> None:
    filled.filtering.open()
    QTest.keyClicks(filled.places.filter_bar.until, "2022-13-40")
    assert not filled.filtering.asked
    assert filled.places.documents.list.model().rowCount() == 3


def test_to_go_to_what_is_left_out_clears_the_filter_and_says_so(filled: MainWindow) -> None:
    quotes = with_differences(filled)
    filled.filtering.ask(Narrowing(kinds=frozenset({Kind.MODALITY})))
    hidden = next(one for one in quotes if filled.places.middle.quote != one)
    filled.places.middle.go_to(Target(TargetKind.QUOTE, hidden.id))
    assert filled.places.middle.quote == hidden
    assert not filled.filtering.asked
    assert "filter" in filled.places.notices.bars[-1].accessibleName()


def test_the_filter_stays_when_documents_come(filled: MainWindow, qtbot: QtBot) -> None:
    first = next(iter(filled.session.contents.documents.values())).label
    filled.filtering.ask(Narrowing(outlets=frozenset({first})))
    filled.session.take_in_text("The minister left. “We will see,” the minister said.")
    idle(filled, qtbot)
    assert filled.places.documents.list.model().rowCount() == 1
    assert filled.places.documents.title.count.text() == "1 of 4"


def test_an_export_follows_the_filter_and_says_so_in_itself_and_in_the_window(
    filled: MainWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "out.json"
    monkeypatch.setattr(file_dialogs, "ask_for_place", lambda *given: (str(out), ""))
    quotes = filled.session.contents.comparison.quotes
    filled.filtering.ask(Narrowing(kinds=frozenset({Kind.SPELLING})))
    filled.actions_by_name["export"].trigger()
    idle(filled, qtbot)
    written = json.loads(out.read_text(encoding="utf-8"))
    assert len(written["quotes"]) == 1 < len(quotes)
    assert written["filters"] == [
        f"{len(quotes) - 1} of {len(quotes)} quotes are left out; asked for were kinds spelling"
    ]
    told = [bar.accessibleDescription() for bar in filled.places.notices.bars]
    assert any("only what the filter leaves" in words for words in told)
    filled.filtering.clear()
    filled.actions_by_name["export"].trigger()
    idle(filled, qtbot)
    assert json.loads(out.read_text(encoding="utf-8"))["filters"] == []


def test_a_note_on_a_difference_of_another_kind_is_not_left(filled: MainWindow, qtbot: QtBot) -> None:
    rendering, one, other = next(
        (rendering, one, other)
        for quote in with_differences(filled)
        for rendering in quote.renderings
        for one in rendering.differences
        for other in rendering.differences
        if one.kind is not other.kind
    )
    for difference in (one, other):
        filled.session.write_note(Target.of_difference(rendering.id, difference), "Ask.")
    idle(filled, qtbot)
    notes = filled.places.notes.list.model()
    assert notes.rowCount() == 2
    filled.filtering.open()
    _tick(filled.places.filter_bar.kinds, one.kind.value)
    assert notes.rowCount() == 1


@pytest.mark.parametrize(
    ("locale", "typed", "since"),
    [
        pytest.param("de_DE", "5.3.2025", date(2025, 3, 5), id="German, in numbers"),
        pytest.param("en_US", "3/5/2025", date(2025, 3, 5), id="American"),
        pytest.param("en_GB", "5/3/2025", date(2025, 3, 5), id="British"),
        pytest.param("C", "25/3/2025", date(2025, 3, 25), id="there is no 25th month"),
        pytest.param("C", "5 Mar 2025", date(2025, 3, 5), id="as the window writes it"),
        pytest.param("de_DE", "5 Mar 2025", date(2025, 3, 5), id="in English, in a German window"),
        pytest.param("de_DE", "5. Mai 2025", date(2025, 5, 5), id="German, in words"),
        pytest.param("C", "March 2025", date(2025, 3, 1), id="a month"),
        pytest.param("C", "2025-3-5", date(2025, 3, 5), id="ISO"),
    ],
)
def test_a_day_is_read_as_the_window_and_the_language_write_it(
    filled: MainWindow, locale: str, typed: str, since: date
) -> None:
    filled.filtering.open()
    bar = filled.places.filter_bar
    before = QLocale()
    QLocale.setDefault(QLocale(locale) if locale != "C" else QLocale.c())
    try:
        QTest.keyClicks(bar.since, typed)
    finally:
        QLocale.setDefault(before)
    assert filled.filtering.asked.since == since


def test_a_day_that_cannot_be_read_is_said_so_in_words(filled: MainWindow) -> None:
    filled.filtering.open()
    bar = filled.places.filter_bar
    QTest.keyClicks(bar.since, "5.3.2025")
    assert not filled.filtering.asked, "the fifth of March, or the third of May"
    assert bar.unread.isVisible()
    assert "“5.3.2025”" in bar.unread.text()
    assert bar.since.accessibleDescription() == bar.unread.text()
    assert [sign.isVisible() for sign in bar.since.actions()] == [True]
    bar.since.clear()
    assert not bar.unread.isVisible()
    QTest.keyClicks(bar.since, "2025-0")
    assert not bar.unread.isVisible(), "it is not done yet"
    QTest.keyClick(bar.since, Qt.Key.Key_Return)
    assert bar.unread.isVisible()
    QTest.keyClicks(bar.since, "3")
    assert not bar.unread.isVisible()
    assert filled.filtering.asked.since == date(2025, 3, 1)


def _statements(window: MainWindow) -> set[str]:
    chooser = window.places.middle.choosers.statements
    return {chooser.itemData(row) for row in range(chooser.count())}


def test_one_statement_alone_is_shown_and_exported_and_one_key_brings_all_back(
    filled: MainWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "out.json"
    monkeypatch.setattr(file_dialogs, "ask_for_place", lambda *given: (str(out), ""))
    places, whole = filled.places, _statements(filled)
    assert len(whole) > 1
    kept = places.middle.statement
    filled.activateWindow()
    places.middle.focus_view()
    QTest.keyClick(filled, Qt.Key.Key_L, Qt.KeyboardModifier.ShiftModifier)
    assert _statements(filled) == {kept}
    assert places.filter_bar.statement.isChecked()
    assert places.documents.list.model().rowCount() == len(filled.session.contents.documents_of(kept)) < 3
    filled.actions_by_name["export"].trigger()
    idle(filled, qtbot)
    written = json.loads(out.read_text(encoding="utf-8"))
    assert {one["statement"] for one in written["quotes"]} == {kept}
    assert written["filters"][0].endswith("asked for were one statement")
    QTest.keyClick(filled, Qt.Key.Key_L, Qt.KeyboardModifier.ShiftModifier)
    assert _statements(filled) == whole
    assert not places.filter_bar.statement.isChecked()


def test_the_button_of_the_bar_asks_for_the_statement_that_is_shown(filled: MainWindow) -> None:
    places, whole = filled.places, _statements(filled)
    QTest.keyClick(filled, Qt.Key.Key_L)
    button = places.filter_bar.statement
    assert "Shift+L" in button.toolTip()
    other = next(one for one in whole if one != places.middle.statement)
    places.middle.go_to_statement(other)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert _statements(filled) == {other}
    assert button.isChecked()
    _tick(places.filter_bar.outlets, filled.session.contents.outlets[0])
    assert filled.filtering.asked.statement == other
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert not button.isChecked()
    assert not filled.filtering.asked.statement
    assert filled.filtering.asked.outlets


def test_a_statement_that_goes_is_asked_for_no_more(filled: MainWindow, qtbot: QtBot) -> None:
    filled.filtering.turn_statement()
    filled.session.remove_documents(list(filled.session.contents.documents))
    idle(filled, qtbot)
    assert not filled.filtering.asked
    assert not filled.places.filter_bar.statement.isEnabled()


def test_a_sentence_keeps_its_number_when_others_are_left_out(filled: MainWindow, qtbot: QtBot) -> None:
    boats = next(one for one in with_differences(filled) if "boats" in one.base.text)
    beside = filled.session.contents.quotes_of(boats.statement)
    assert beside[0].id == boats.id
    rumour = beside[1]
    filled.places.middle.go_to_quote(rumour.id)
    filled.places.middle.show_view("coverage")
    choosers, coverage = filled.places.middle.choosers, filled.places.middle.coverage
    assert choosers.quotes.currentText().startswith(f"2 / {len(beside)} ")
    filled.filtering.ask(Narrowing(kinds=frozenset({Kind.SPELLING})))
    idle(filled, qtbot)
    assert _quotes(filled) == 1
    row = coverage.model.row_of(rumour.id)
    assert row is not None
    assert coverage.model.number_at(row) == 2
    assert [choosers.quotes.itemText(row)[:5] for row in range(choosers.quotes.count())] == [
        f"2 / {len(beside)}"
    ]
