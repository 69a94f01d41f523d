"""The choices are on the disk while the program runs, and no window takes back those of another."""

from pathlib import Path

from pytestqt.qtbot import QtBot
from tests.qt.window.window_cases import OpenWindow

from asquoted.qt.keeping import Keeping
from asquoted.qt.main_window import MainWindow
from asquoted.settings import Settings, read_settings, write_settings


def test_a_choice_is_kept_while_the_window_is_open(
    open_window: OpenWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    settings, path = Settings(), tmp_path / "settings.json"
    window = open_window(tmp_path / "case.asquoted", settings)
    keeping = Keeping(window, settings, path)
    window.actions_by_name["dark"].trigger()
    assert keeping.looks.isActive()
    keeping.looks.timeout.emit()
    kept = read_settings(path)
    assert kept.theme == "dark"
    assert kept.last_library == str(tmp_path / "case.asquoted")
    assert kept.recent_libraries == [str(tmp_path / "case.asquoted")]


def test_what_was_not_chosen_is_not_written_again(window: MainWindow, tmp_path: Path) -> None:
    settings, path = window.keep(), tmp_path / "settings.json"
    keeping = Keeping(window, settings, path)
    keeping.keep()
    assert not path.exists()
    window.actions_by_name["larger"].trigger()
    keeping.keep()
    assert read_settings(path).zoom > 100


def test_two_windows_keep_what_was_chosen_in_either(open_window: OpenWindow, tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    write_settings(Settings(), path)
    both = []
    for _ in range(2):
        settings = read_settings(path)
        window = open_window(None, settings)
        both.append((window, Keeping(window, settings, path)))
    (one, keeping_one), (other, keeping_other) = both
    one.actions_by_name["dark"].trigger()
    keeping_one.keep()
    other.actions_by_name["interlinear"].trigger()
    keeping_other.end()
    keeping_one.end()
    assert (read_settings(path).theme, read_settings(path).interlinear) == ("dark", True)


def test_a_disk_that_takes_nothing_does_not_stop_the_program(window: MainWindow, tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("a file where a folder should be", encoding="utf-8")
    keeping = Keeping(window, window.keep(), tmp_path / "taken" / "settings.json")
    window.actions_by_name["dark"].trigger()
    keeping.keep()
    assert window.isVisible()
    (tmp_path / "taken").unlink()
    keeping.keep()
    assert read_settings(tmp_path / "taken" / "settings.json").theme == "dark"
