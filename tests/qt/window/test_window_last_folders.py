"""A file dialog begins in the folder in which its like was left."""

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from tests.qt.window.window_cases import OpenWindow, idle

from asquoted.qt import file_dialogs
from asquoted.settings import Settings, read_settings, write_settings

Answer = Callable[[str, object], list[str]]


@pytest.fixture
def answer(monkeypatch: pytest.MonkeyPatch) -> Answer:
    """The maker of answers: give it a dialog and what is chosen there; it returns where these begin."""

    def answer_one(dialog: str, chosen: object) -> list[str]:
        begun: list[str] = []

        def ask(window: object, title: str, place: str, kinds: str) -> tuple[object, str]:
            begun.append(place)
            return chosen, ""

        monkeypatch.setattr(file_dialogs, dialog, ask)
        return begun

    return answer_one


def test_a_dialog_begins_where_its_like_was_left_also_after_a_restart(
    open_window: OpenWindow, articles: list[Path], tmp_path: Path, qtbot: QtBot, answer: Answer
) -> None:
    window = open_window(tmp_path / "one.asquoted", Settings())
    answer("ask_for_files", [str(one) for one in articles])
    window.actions_by_name["import"].trigger()
    idle(window, qtbot)
    reports = tmp_path / "reports"
    reports.mkdir()
    answer("ask_for_place", str(reports / "told.txt"))
    window.actions_by_name["export"].trigger()
    idle(window, qtbot)
    write_settings(window.keep(), tmp_path / "settings.json")
    again = open_window(tmp_path / "one.asquoted", read_settings(tmp_path / "settings.json"))
    files, places, libraries = (answer(f"ask_for_{one}", "") for one in ("files", "place", "file"))
    for name in ("import", "export", "open", "backup"):
        again.actions_by_name[name].trigger()
    assert files == [str(articles[0].parent)]
    assert places == [str(reports / "comparison.pdf"), str(tmp_path / "one backup.asquoted")]
    assert libraries == [str(tmp_path)], "libraries lie elsewhere than articles"


def test_a_folder_that_is_gone_is_not_begun_in(
    open_window: OpenWindow, tmp_path: Path, answer: Answer
) -> None:
    gone = dict.fromkeys(("articles", "libraries", "exports"), str(tmp_path / "gone"))
    window = open_window(tmp_path / "one.asquoted", Settings(folders=gone))
    files, libraries = answer("ask_for_files", ""), answer("ask_for_file", "")
    for name in ("import", "open"):
        window.actions_by_name[name].trigger()
    assert libraries == [str(tmp_path)]
    (usual,) = files
    assert usual != str(tmp_path / "gone")
