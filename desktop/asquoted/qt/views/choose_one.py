"""To choose one row of a list, whatever key is held down meanwhile."""

from PySide6.QtCore import QItemSelectionModel
from PySide6.QtWidgets import QAbstractItemView

from asquoted.qt.views.parts import Index

_ALONE = QItemSelectionModel.SelectionFlag.ClearAndSelect


def choose_one(view: QAbstractItemView, index: Index) -> None:
    """Choose a row and no other.

    Qt's own `setCurrentIndex` takes Ctrl, held for a shortcut, for a wish to choose one row more.
    """
    view.selectionModel().setCurrentIndex(index, _ALONE)
