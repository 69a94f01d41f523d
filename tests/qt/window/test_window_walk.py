"""A walk through all that can be opened: every control has a name, Tab reaches it, and focus can be seen."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QMenu,
    QWidget,
)
from pytestqt.qtbot import QtBot
from tests.qt.window.test_window_access import nameless
from tests.qt.window.window_cases import idle

from asquoted.domain.narrowing import Narrowing
from asquoted.domain.targets import Target, TargetKind
from asquoted.qt.main_window import MainWindow
from asquoted.qt.theme import apply_theme
from asquoted.qt.views.command_palette import CommandPalette
from asquoted.qt.views.tag_popup import TagPopup

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

Open = Callable[[MainWindow], object]


def _difference(window: MainWindow) -> None:
    window.places.middle.show_view("compare")
    window.places.middle.go_to_next_difference()


def _read(window: MainWindow) -> None:
    window.places.middle.go_to_document(next(iter(window.session.contents.documents)))


def _does(name: str, before: Open | None = None) -> Open:
    def do(window: MainWindow) -> None:
        if before is not None:
            before(window)
        window.actions_by_name[name].trigger()

    return do


def _mark(window: MainWindow) -> None:
    _read(window)
    article = window.places.middle.read.article
    cursor = article.textCursor()
    cursor.setPosition(article.toPlainText().index("spoke"))
    cursor.setPosition(cursor.position() + 9, cursor.MoveMode.KeepAnchor)
    article.setTextCursor(cursor)
    window.actions_by_name["mark"].trigger()


def _tags_and_notes(window: MainWindow) -> None:
    quote = window.places.middle.quote_id
    window.session.put_new_tag("denial", Target(TargetKind.QUOTE, quote))
    window.session.write_note(Target(TargetKind.QUOTE, quote), "Ask for the original.")


def _tag_places(window: MainWindow) -> None:
    window.tag_keeping.show_places(window.session.marks.tags[0].id)


def _hidden(window: MainWindow) -> None:
    _difference(window)
    window.actions_by_name["hide_column"].trigger()


def _details(window: MainWindow) -> None:
    window.places.documents.choose(next(iter(window.session.contents.documents)))
    window.actions_by_name["details"].trigger()


def _search(window: MainWindow) -> None:
    window.actions_by_name["find"].trigger()
    window.places.finder.field.setText("boats")


STATES: dict[str, Open] = {
    "coverage": _does("coverage"),
    "coverage, narrowed": lambda window: window.filtering.ask(
        Narrowing(outlets=frozenset({"gazette", "ferry"}))
    ),
    "compare": _difference,
    "compare, interlinear": _does("interlinear", _difference),
    "compare, context": _does("context", _difference),
    "compare, an outlet hidden": _hidden,
    "read": _read,
    "folded": _does("left_panels", _does("right_panels")),
    "details": _details,
    "filter": _does("filter"),
    "find": _search,
    "tag places": _tag_places,
    "note preview": _does("preview", _difference),
    "tag": _does("tag", _difference),
    "move": _does("move", _difference),
    "merge": _does("merge", _difference),
    "split": _does("split", _difference),
    "voice": _does("voice", _difference),
    "statement": _does("statement", _difference),
    "mark": _mark,
    "pin": _does("pin_together", _difference),
    "corrections": _does("corrections"),
    "help": _does("help"),
    "about": _does("about"),
    "preferences": _does("preferences"),
    "keys": _does("keys"),
    "palette": _does("palette"),
    "print": _does("print"),
    "report": lambda window: window.show_report("Something broke."),
}


@pytest.fixture
def walked(filled: MainWindow, light: QApplication, qtbot: QtBot) -> MainWindow:
    """A window with marks in it and room for all of it."""
    filled.resize(1500, 1000)
    filled.activateWindow()
    _tags_and_notes(filled)
    idle(filled, qtbot)
    QApplication.processEvents()
    return filled


def opened(window: MainWindow, state: str, qtbot: QtBot) -> list[QWidget]:
    """Open something; return the windows that are in sight then, the newest last."""
    STATES[state](window)
    idle(window, qtbot)
    QApplication.processEvents()
    tops = [one for one in QApplication.topLevelWidgets() if one.isVisible() and not isinstance(one, QMenu)]
    ours = [one for one in tops if one is window or window.isAncestorOf(one) or one.parent() is window]
    return sorted(ours, key=lambda one: one is not window)


@pytest.mark.parametrize("state", STATES)
def test_every_control_has_a_name(walked: MainWindow, qtbot: QtBot, state: str) -> None:
    tops = opened(walked, state, qtbot)
    assert walked in tops
    assert nameless(walked) == []


def stops(top: QWidget) -> list[QWidget]:
    """Return what Tab has to reach under a window: all that is in sight and takes the keyboard by Tab."""
    found = []
    for one in top.findChildren(QWidget):
        if one.window() is not top or not one.isVisible() or not one.isEnabled():
            continue
        overlay = isinstance(one.parentWidget(), CommandPalette | TagPopup)
        if one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.focusProxy() is None and not overlay:
            found.append(one)
    return found


def is_reached(widget: QWidget, reached: set[QWidget]) -> bool:
    """Tell whether Tab came to a control, or to its group: within that, the arrows go on."""
    if widget in reached:
        return True
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    return group is not None and not reached.isdisjoint(group.buttons())


def said(widget: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    name = interface.text(QAccessible.Text.Name) if interface is not None else ""
    return f"{type(widget).__name__} “{name}”"


@pytest.mark.parametrize("state", STATES)
def test_tab_reaches_every_control_and_leaves_it_again(walked: MainWindow, qtbot: QtBot, state: str) -> None:
    for top in opened(walked, state, qtbot):
        top.activateWindow()
        wanted = stops(top)
        if not wanted:
            continue
        wanted[0].setFocus(Qt.FocusReason.TabFocusReason)
        reached: set[QWidget] = set()
        for _ in range(len(wanted) * 2 + 10):
            focused = top.focusWidget()
            assert focused is not None
            if focused in reached and focused is wanted[0]:
                break
            reached.add(focused)
            QTest.keyClick(focused, Qt.Key.Key_Tab)
            assert top.focusWidget() is not focused or len(wanted) == 1, f"Tab stays in {said(focused)}"
        assert [said(one) for one in wanted if not is_reached(one, reached)] == []


def looks(widget: QWidget, top: QWidget) -> QImage:
    """Return how a control and its nearest surroundings look."""
    around = QRect(widget.mapTo(top, QPoint()), widget.size()).adjusted(-4, -4, 4, 4)
    return top.grab(around & top.rect()).toImage()


def changed(one: QImage, other: QImage) -> int:
    """Return how many points differ so that they can be told apart."""
    width = 4 * min(one.width(), other.width())
    count = 0
    for y in range(min(one.height(), other.height())):
        before, after = points(one, y, width), points(other, y, width)
        if before == after:
            # Most lines are, and a point compared by itself takes a thousand times as long.
            continue
        for x in range(0, width, 4):
            count += max(abs(before[k] - after[k]) for k in range(x, x + 3)) > 40
    return count


def points(image: QImage, y: int, width: int) -> bytes:
    """Return a line of an image, four bytes a point, the colours first."""
    if image.format() != QImage.Format.Format_RGB32:
        image.convertTo(QImage.Format.Format_RGB32)
    start = y * image.bytesPerLine()
    return bytes(image.constBits()[start : start + width])


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("state", ["coverage", "compare", "read", "folded", "preferences", "voice", "filter"])
def test_the_focus_can_be_seen(
    walked: MainWindow, light: QApplication, qtbot: QtBot, state: str, theme: str
) -> None:
    apply_theme(light, theme)
    top = opened(walked, state, qtbot)[-1]
    top.activateWindow()
    wanted = stops(top)
    wanted[0].setFocus()
    QTest.keyClick(wanted[0], Qt.Key.Key_Tab)
    seen: set[QWidget] = set()
    unseen = []
    while (one := top.focusWidget()) is not None and one not in seen:
        seen.add(one)
        QApplication.processEvents()
        with_keyboard = looks(one, top)
        QTest.keyClick(one, Qt.Key.Key_Tab)
        QApplication.processEvents()
        if changed(with_keyboard, looks(one, top)) < 20:
            unseen.append(said(one))
    assert len(seen) > 2
    assert unseen == []


def test_the_current_difference_is_announced_in_words(
    walked: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    announced: list[str] = []

    def hear(event: QAccessibleEvent) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            announced.append(event.message())

    monkeypatch.setattr(QAccessible, "updateAccessibility", hear)
    QTest.keyClick(walked, Qt.Key.Key_F8)
    target = walked.marking.target
    assert target is not None
    contents = walked.session.contents
    found = contents.difference(target)
    assert found is not None
    outlet = contents.documents[found[1].document].label
    (words,) = [one for one in announced if outlet in one]
    for told in (target.base or "nothing", found[2].kind):
        assert str(told).split()[0] in words
    described = QAccessible.queryAccessibleInterface(walked.places.middle.compare)
    assert described.text(QAccessible.Text.Description) == words
