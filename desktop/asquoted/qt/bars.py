"""The menus and the toolbar: which action stands where."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication, QMainWindow, QMenu, QToolBar, QToolButton

from asquoted.domain.edits import Edit
from asquoted.qt.actions import Actions
from asquoted.qt.compare_actions import ON_A_COLUMN, VIEWS_OF_COMPARE
from asquoted.qt.correct_actions import ON_A_QUOTE, ON_A_RENDERING, ON_WORDS
from asquoted.qt.mark_actions import ON_FILTER, ON_MARKS, SENSES
from asquoted.qt.phrases import said
from asquoted.qt.place_actions import HISTORY, OF_COVERAGE, PANELS
from asquoted.qt.scroll_bars import scale_scroll_bars
from asquoted.qt.undo import redoable, undoable

SEPARATOR = ""

Entry = str | tuple[str, tuple[str, ...]]
"""An action by its name, a separator, or a menu inside a menu with its own entries."""

LAYOUT: Mapping[str, tuple[Entry, ...]] = {
    "file": (
        "import",
        "import_address",
        "paste",
        SEPARATOR,
        "open",
        "recent",
        "new",
        "backup",
        SEPARATOR,
        "export",
        "print",
        SEPARATOR,
        "quit",
    ),
    "edit": (
        "undo",
        "redo",
        SEPARATOR,
        "copy_words",
        "select_all",
        "copy",
        SEPARATOR,
        "find",
        "tag_hits",
        SEPARATOR,
        "details",
        "replace_text",
        "remove",
        SEPARATOR,
        "preferences",
    ),
    "view": (
        "coverage",
        "compare",
        "read",
        SEPARATOR,
        *ON_FILTER,
        SEPARATOR,
        *PANELS,
        SEPARATOR,
        *OF_COVERAGE,
        *VIEWS_OF_COMPARE,
        "word_by_word",
        SEPARATOR,
        "base",
        ("columns", ON_A_COLUMN),
        SEPARATOR,
        ("sizes", ("larger", "smaller", "size")),
        ("colours", ("system", "light", "dark")),
    ),
    "go": (
        *HISTORY,
        "across",
        SEPARATOR,
        "next_difference",
        "previous_difference",
        SEPARATOR,
        "next_quote",
        "previous_quote",
        SEPARATOR,
        "documents",
        "tags",
        "middle",
        "inspector",
    ),
    "tag": (*ON_MARKS, SEPARATOR, *SENSES.values()),
    "correct": (
        *ON_A_RENDERING,
        SEPARATOR,
        *ON_A_QUOTE,
        SEPARATOR,
        *ON_WORDS,
        SEPARATOR,
        "corrections",
    ),
    "help": ("palette", "help", "keys", SEPARATOR, "sample", SEPARATOR, "about"),
}

TOOLBAR = (
    "import",
    "paste",
    "export",
    SEPARATOR,
    *HISTORY,
    SEPARATOR,
    "undo",
    "redo",
    SEPARATOR,
    "previous_difference",
    "next_difference",
    SEPARATOR,
    "tag",
    "note",
    "base",
    SEPARATOR,
    "find",
    "filter",
)

WITH_WORDS = ("import", "export")
"""What is worth its words in the toolbar; the rest has an icon and a tooltip."""


def fill_bars(window: QMainWindow, actions: Actions) -> None:
    """Give `window` its menus and its toolbar, and its keys."""
    actions.tint()
    for name, words in _menus().items():
        menu = QMenu(words, window)
        _fill(menu, LAYOUT[name], actions)
        if name == "tag":
            menu.addSeparator()
            menu.addActions(actions.recent_tags)
        window.menuBar().addMenu(menu)
    bar = QToolBar(QCoreApplication.translate("bars", "Tools"))
    bar.setAccessibleName(QCoreApplication.translate("bars", "Tools"))
    bar.setObjectName("tools")
    bar.setMovable(False)
    bar.setIconSize(QSize(20, 20))
    for entry in TOOLBAR:
        if entry == SEPARATOR:
            bar.addSeparator()
        else:
            bar.addAction(actions[entry])
    actions["import"].setIconText(QCoreApplication.translate("bars", "Import"))
    actions["export"].setIconText(QCoreApplication.translate("bars", "Export PDF"))
    for entry in WITH_WORDS:
        button = bar.widgetForAction(actions[entry])
        button.setProperty("toolButtonStyle", Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    window.addToolBar(bar)
    # Qt's own menu would offer to hide the toolbar for good.
    window.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
    window.addActions(actions.all())


def _fill(menu: QMenu, entries: Sequence[Entry], actions: Actions) -> None:
    inner = _inner_menus()
    for entry in entries:
        if isinstance(entry, tuple):
            name, inside = entry
            _fill(menu.addMenu(inner[name]), inside, actions)
        elif entry == SEPARATOR:
            menu.addSeparator()
        else:
            menu.addAction(actions[entry])


def scale_bars(window: QMainWindow) -> None:
    """Draw the tools, and the scroll bars, as large as the words beside them."""
    height = QFontMetrics(QApplication.font()).height()
    for bar in window.findChildren(QToolBar):
        bar.setIconSize(QSize(height, height) * 1.15)
    for button in window.findChildren(QToolButton):
        if not isinstance(button.parentWidget(), QToolBar):
            button.setIconSize(QSize(height, height) * 0.95)
    scale_scroll_bars(window)


def show_history(actions: Actions, history: Sequence[Edit]) -> None:
    """Let undo and redo say what they would take back and do again."""
    for name, plain, edit in (
        ("undo", QCoreApplication.translate("bars", "&Undo"), undoable(history)),
        ("redo", QCoreApplication.translate("bars", "&Redo"), redoable(history)),
    ):
        actions.say(name, f"{plain}: {said(edit.words).replace('&', '&&')}" if edit else plain)
        actions[name].setEnabled(edit is not None)


def _menus() -> dict[str, str]:
    return {
        "file": QCoreApplication.translate("bars", "&File"),
        "edit": QCoreApplication.translate("bars", "&Edit"),
        "view": QCoreApplication.translate("bars", "&View"),
        "go": QCoreApplication.translate("bars", "&Go"),
        "tag": QCoreApplication.translate("bars", "&Tag"),
        "correct": QCoreApplication.translate("bars", "&Correct"),
        "help": QCoreApplication.translate("bars", "&Help"),
    }


def _inner_menus() -> dict[str, str]:
    return {
        "columns": QCoreApplication.translate("bars", "Col&umns"),
        "sizes": QCoreApplication.translate("bars", "Si&ze"),
        "colours": QCoreApplication.translate("bars", "Colour&s"),
    }
