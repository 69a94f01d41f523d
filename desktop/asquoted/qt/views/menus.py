"""The context menus of the views that show words."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractScrollArea, QMenu, QWidget


def offer(view: QWidget, actions: Sequence[QAction]) -> None:
    """Put `actions` into the context menu of a view, after those that are there."""
    view.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
    view.addActions(list(actions))


def offer_first(view: QWidget, actions: Sequence[QAction]) -> None:
    """Put `actions` into the context menu of a view, before those that are there."""
    before = view.actions()
    offer(view, actions)
    view.addActions(before)


def offer_inside(view: QWidget, words: str, groups: Sequence[Sequence[QAction]]) -> None:
    """Put groups of actions into a menu of their own inside the context menu of a view."""
    menu = QMenu(words, view)
    for number, group in enumerate(groups):
        if number:
            menu.addSeparator()
        menu.addActions(list(group))
    offer(view, [menu.menuAction()])


def pass_menus_on(view: QWidget) -> None:
    """Let the texts in a view show its menu: Qt's own menu of a text knows neither tags nor notes."""
    for text in view.findChildren(QAbstractScrollArea):
        pass_menu_on(text)


def pass_menu_on(text: QAbstractScrollArea) -> None:
    """Let a text show the menu of the view that it is in."""
    text.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
