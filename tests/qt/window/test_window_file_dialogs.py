"""The file dialogs open nothing that they list: the open library would lose its locks."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QFileInfo, Qt, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QFileSystemModel
from pytestqt.qtbot import QtBot
from tests.test_held import locks_on, needs_locks

from asquoted.qt import file_dialogs
from asquoted.qt.folding import Folding
from asquoted.qt.main_window import MainWindow

_MODES = QFileDialog.FileMode


def _listed(dialog: QFileDialog, name: str, qtbot: QtBot) -> None:
    """Let a dialog list its folder, until it has an icon and a kind for a file in it."""
    dialog.show()
    model = dialog.findChild(QFileSystemModel)
    assert isinstance(model, QFileSystemModel)
    file = str(Path(dialog.directory().absolutePath()) / name)

    def has_icon() -> bool:
        index = model.index(file)
        icon = index.data(Qt.ItemDataRole.DecorationRole)
        return index.isValid() and icon is not None and not icon.isNull() and bool(model.type(index))

    qtbot.waitUntil(has_icon)


@needs_locks
@pytest.mark.parametrize("mode", [_MODES.AnyFile, _MODES.ExistingFile, _MODES.ExistingFiles])
def test_listing_the_librarys_folder_costs_it_no_lock(
    window: MainWindow, qtbot: QtBot, mode: QFileDialog.FileMode
) -> None:
    path = window.session.path
    assert path is not None
    before = locks_on(path)
    assert before
    dialog = file_dialogs.dialog_of(window, "Open", str(path.parent), "All files (*)", mode)
    _listed(dialog, path.name, qtbot)
    dialog.selectFile(path.name)
    dialog.setViewMode(QFileDialog.ViewMode.Detail)
    QApplication.processEvents()
    assert locks_on(path) == before
    dialog.close()
    gone: list[bool] = []
    dialog.destroyed.connect(lambda: gone.append(True))
    dialog.deleteLater()
    qtbot.waitUntil(lambda: bool(gone))
    assert locks_on(path) == before


def test_folders_have_another_icon_than_files_and_kinds_are_endings(tmp_path: Path, qtbot: QtBot) -> None:
    icons = file_dialogs.IconsByName()
    file = QFileInfo(str(tmp_path / "story.html"))
    assert icons.icon(QFileInfo(str(tmp_path))).cacheKey() != icons.icon(file).cacheKey()
    assert icons.type(file) == "html"


@pytest.mark.parametrize(
    ("ask", "expected"),
    [
        pytest.param(file_dialogs.ask_for_files, ["one.txt"], id="files"),
        pytest.param(file_dialogs.ask_for_file, "one.txt", id="a file"),
        pytest.param(file_dialogs.ask_for_place, "one.pdf", id="a place"),
    ],
)
def test_what_is_chosen_comes_back_and_nothing_where_it_is_left(
    window: MainWindow,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    ask: Callable[..., tuple[list[str] | str, str]],
    expected: list[str] | str,
) -> None:
    monkeypatch.setattr(file_dialogs, "IS_SYSTEMS", False)
    (tmp_path / "one.txt").write_text("A story")
    is_many = isinstance(expected, list)
    name = expected[0] if isinstance(expected, list) else expected

    def answer(accept: bool) -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QFileDialog)
        if accept:
            dialog.selectFile(name)
            dialog.accept()
        else:
            dialog.reject()

    place = str(tmp_path / "proposed.pdf") if ask is file_dialogs.ask_for_place else str(tmp_path)
    QTimer.singleShot(0, lambda: answer(True))
    found, kind = ask(window, "Which?", place, "Texts (*.txt *.pdf)")
    assert found == ([str(tmp_path / name)] if is_many else str(tmp_path / name))
    assert kind.startswith("Texts")
    QTimer.singleShot(0, lambda: answer(False))
    assert ask(window, "Which?", place, "Texts (*.txt *.pdf)") == ([] if is_many else "", "")


def test_a_proposed_name_stands_in_the_dialog(window: MainWindow, tmp_path: Path) -> None:
    place = str(tmp_path / "comparison.pdf")
    dialog = file_dialogs.dialog_of(window, "Export", place, "PDF (*.pdf);;Text (*.txt)", _MODES.AnyFile)
    assert dialog.selectedFiles() == [place]
    assert dialog.acceptMode() is QFileDialog.AcceptMode.AcceptSave
    dialog.deleteLater()


def _edits_without_the_log(path: Path) -> int:
    with closing(sqlite3.connect(f"{path.as_uri()}?immutable=1", uri=True)) as file:
        found = file.execute("SELECT count(*) FROM edits").fetchone()
    return int(found[0])


def test_what_was_done_is_in_the_file_itself_when_it_is_quiet(filled: MainWindow, qtbot: QtBot) -> None:
    path, folding = filled.session.path, filled.findChild(Folding)
    assert path is not None
    assert isinstance(folding, Folding)
    folding.timer.timeout.emit()
    qtbot.waitUntil(lambda: filled.session.is_idle)
    assert _edits_without_the_log(path) == len(filled.session.marks.history)
