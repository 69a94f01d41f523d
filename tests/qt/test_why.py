"""Why a rendering is where it is, in the panel of the selection."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot
from tests.qt.quote_cases import Telling, put_together

from asquoted.domain.comparison import Comparison, Kind, Statement
from asquoted.domain.targets import Target, TargetKind
from asquoted.qt.contents import Contents, Marks
from asquoted.qt.models.inspected import Inspected, inspect
from asquoted.qt.views.inspector import Inspector
from asquoted.qt.views.why import WhyPart

_SAID = (("words", "3 of its 4 content words are the base’s"), ("day", "“Monday” agrees with <b>2031</b>"))


def _inspected(*, difference: bool) -> Inspected:
    quote, documents = put_together(
        [
            Telling(
                "Courier",
                [("We have ", "We have "), ("never ", "always ", Kind.NEGATION), ("sold it", "sold it")],
            ),
            Telling("Ledger", [("We have never sold it", "We have never sold it")]),
        ]
    )
    comparison = Comparison((Statement(quote.statement, "", "the minister"),), (quote,))
    contents = Contents((), {one.id: one for one in documents}, comparison)
    rendering = next(one for one in quote.renderings if one.differences)
    target = Target(TargetKind.RENDERING, rendering.id)
    if difference:
        target = Target.of_difference(rendering.id, rendering.differences[0])
    return inspect(target, contents, Marks())


def test_a_rendering_tells_why_it_is_where_it_is() -> None:
    found = dict(_inspected(difference=False).why)
    assert found["words"].endswith("words: “sold it”")
    assert found["nearest"].startswith("Ledger: ")
    assert found["day"] == "the statement’s day is not known"
    assert "name" not in found


def test_a_difference_tells_why_it_has_its_name_and_what_declares_it() -> None:
    found = _inspected(difference=True)
    assert found.because == "silent: no ellipsis and no brackets declare it"
    assert found.why[0] == ("name", found.because)


def test_the_panel_shows_the_reasons_of_what_is_selected(qtbot: QtBot) -> None:
    inspector = Inspector()
    qtbot.addWidget(inspector)
    inspector.show()
    inspector.show_inspected(_inspected(difference=False))
    assert inspector.why.reasons.isVisible()
    assert "Ledger: " in inspector.why.reasons.text
    inspector.show_inspected(_inspected(difference=True))
    assert not inspector.why.reasons.isVisible()
    assert inspector.reason.text() == "silent: no ellipsis and no brackets declare it"


def test_the_words_of_an_article_are_no_markup(qtbot: QtBot) -> None:
    part = WhyPart()
    qtbot.addWidget(part)
    part.show_reasons(_SAID)
    labels = part.reasons.findChildren(QLabel)
    assert [label.text() for label in labels] == ["Words", _SAID[0][1], "Day", _SAID[1][1]]
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in labels)


def test_it_is_opened_and_folded_by_key_and_stays_so(qtbot: QtBot) -> None:
    part = WhyPart()
    qtbot.addWidget(part)
    part.show()
    part.show_reasons(_SAID, is_difference=True)
    assert not part.reasons.isVisible()
    QTest.keyClick(part.toggle, Qt.Key.Key_Space)
    part.show_reasons(_SAID)
    part.show_reasons(_SAID, is_difference=True)
    assert part.reasons.isVisible()
    assert part.toggle.accessibleName() == "Why is it here? Open"


def test_all_of_it_is_copied_by_key_and_by_button_and_told_to_a_screen_reader(qtbot: QtBot) -> None:
    part = WhyPart()
    qtbot.addWidget(part)
    part.show_reasons(_SAID)
    whole = "\n".join(f"{head}: {words}" for head, words in _SAID)
    QTest.keyClick(part.reasons, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == whole
    QGuiApplication.clipboard().clear()
    part.copy_button.click()
    assert QGuiApplication.clipboard().text() == whole
    assert part.reasons.accessibleName()
    assert part.reasons.accessibleDescription() == whole
    assert part.reasons.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_without_reasons_there_is_nothing_to_see(qtbot: QtBot) -> None:
    part = WhyPart()
    qtbot.addWidget(part)
    part.show()
    part.show_reasons(_SAID)
    part.show_reasons(())
    assert not part.isVisible()


def test_every_line_of_a_long_reason_has_room(qtbot: QtBot) -> None:
    part = WhyPart()
    qtbot.addWidget(part)
    part.show()
    for count in (60, 5, 90):
        part.show_reasons([("words", "word " * count), ("day", "word " * (100 - count))])
        part.resize(260, part.heightForWidth(260))
        qtbot.waitUntil(lambda: len(_wrapped(part)) == 2)
        assert all(label.sizePolicy().hasHeightForWidth() for label in _wrapped(part))


def _wrapped(part: WhyPart) -> list[QLabel]:
    return [label for label in part.reasons.findChildren(QLabel) if label.wordWrap() and label.isVisible()]
