"""A comparison in a window of its own, and the tests' look into its texts."""

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QAbstractButton, QTextEdit
from pytestqt.qtbot import QtBot
from tests.qt.quote_cases import Built

from asquoted.qt.views.column import ColumnText
from asquoted.qt.views.column_head import ColumnHead
from asquoted.qt.views.compare import CompareView


def shown(qtbot: QtBot, built: Built, width: int = 1280, height: int = 600) -> CompareView:
    view = CompareView()
    qtbot.addWidget(view)
    view.resize(width, height)
    view.show_quote(*built)
    view.show()
    qtbot.waitExposed(view)
    return view


def texts(view: CompareView) -> list[ColumnText]:
    """Return the columns that are filled, the base's first."""
    found = [text for text in view.findChildren(ColumnText) if text.column.rows]
    return sorted(found, key=lambda text: int(text.property("column")))


def in_sight(view: CompareView) -> list[ColumnText]:
    return [text for text in texts(view) if text.isVisible()]


def select(text: ColumnText, words: str) -> None:
    # The test's own look into the widget: in UTF-16 units, as Qt counts.
    whole = text.document().toRawText()
    before = whole[: whole.index(words)]
    cursor = text.textCursor()
    start = len(before.encode("utf-16-le")) // 2
    cursor.setPosition(start)
    cursor.setPosition(start + len(words.encode("utf-16-le")) // 2, QTextCursor.MoveMode.KeepAnchor)
    text.setTextCursor(cursor)


def shown_words(text: QTextEdit) -> str:
    return text.document().toRawText().replace("\u2029", "")


def heads(view: CompareView) -> list[ColumnHead]:
    """Return the heads that are in sight, the base's first."""
    found = [head for head in view.findChildren(ColumnHead) if head.isVisible()]
    return sorted(found, key=lambda head: int(head.property("column")))


def outlets(view: CompareView) -> list[str]:
    """Return whose the columns in sight are, the base left out."""
    return [text.accessibleName().split(",")[0] for text in in_sight(view)[1:]]


def button(view: CompareView, name: str) -> QAbstractButton:
    """Return the button in sight that a screen reader calls so."""
    return next(
        one for one in view.findChildren(QAbstractButton) if one.isVisible() and one.accessibleName() == name
    )
