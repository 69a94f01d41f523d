"""The context menus of the views that show words."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractScrollArea, QWidget


def offer(view: QWidget, actions: Sequence[QAction]) -> None:
    """Put `actions` into the context menu of a view, after those that are there."""
    view.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
    view.addActions(list(actions))


def pass_menus_on(view: QWidget) -> None:
    """Let the texts in a view show its menu: Qt's own menu of a text knows neither tags nor notes."""
    for text in view.findChildren(QAbstractScrollArea):
        text.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
