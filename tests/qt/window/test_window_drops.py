"""What is dropped on the window is copied: where it came from, it stays."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.qt.window.window_cases import idle

from asquoted.qt.main_window import MainWindow


def _text(_: Path) -> QMimeData:
    mime = QMimeData()
    mime.setText("“Nothing was ever sold here,” the mayor said.")
    return mime


def _file(folder: Path) -> QMimeData:
    (folder / "one.txt").write_text("“Nothing was ever sold here,” the mayor said.", encoding="utf-8")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(folder / "one.txt"))])
    return mime


def _address(_: Path) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl("https://example.org/article")])
    return mime


@pytest.mark.parametrize("dragged", [_text, _file, _address])
def test_what_a_program_offers_to_move_is_copied_and_so_not_deleted_there(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, dragged: object
) -> None:
    assert callable(dragged)
    mime = dragged(tmp_path)
    for kind in (QDragEnterEvent, QDragMoveEvent, QDropEvent):
        event = kind(
            QPoint(4, 4),
            Qt.DropAction.MoveAction | Qt.DropAction.CopyAction,
            mime,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
        event.setDropAction(Qt.DropAction.MoveAction)
        QApplication.sendEvent(window, event)
        assert event.isAccepted(), kind.__name__
        assert event.dropAction() is Qt.DropAction.CopyAction, kind.__name__
    idle(window, qtbot)
