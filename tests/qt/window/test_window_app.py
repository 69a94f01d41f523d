"""The program as it is started: the event loop, Ctrl+C, and what becomes of a bug."""

import logging
import os
import signal
import subprocess
import sys
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot
from tests.qt.window.window_cases import idle

from asquoted import paths
from asquoted.qt import app
from asquoted.qt.jobs import Job, Lane, Latest
from asquoted.qt.main_window import MainWindow
from asquoted.qt.reporting import Reporter
from asquoted.qt.views.report_panel import ReportPanel
from asquoted.settings import Settings, read_settings


def test_the_program_opens_the_sample_and_keeps_how_it_was_left(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    watch = QTimer()
    seen: list[int] = []

    def look() -> None:
        for window in QApplication.topLevelWidgets():
            if (
                isinstance(window, MainWindow)
                and window.is_furnished
                and window.session.is_open
                and window.session.is_idle
            ):
                seen.append(len(window.session.contents.documents))
                watch.stop()
                window.actions_by_name["dark"].trigger()
                window.actions_by_name["quit"].trigger()

    watch.timeout.connect(look)
    watch.start(20)
    assert app.run(None) == 0
    assert seen == [5]
    kept = read_settings(paths.settings_file())
    assert kept.theme == "dark"
    assert kept.last_library == str(paths.default_library())


@pytest.mark.skipif(os.name == "nt", reason="a console event cannot be sent to one process there")
def test_ctrl_c_in_the_terminal_closes_the_window(qtbot: QtBot, tmp_path: Path) -> None:
    command = [sys.executable, "-m", "asquoted", "--library", str(tmp_path / "case.asquoted")]
    from_here = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    with subprocess.Popen(command, env=from_here) as program:
        try:
            # The log is begun when the window is up.
            qtbot.waitUntil(lambda: paths.log_file().exists())
            program.send_signal(signal.SIGINT)
            assert program.wait(timeout=600) == 0
        finally:
            program.kill()
    assert paths.settings_file().exists()


def test_a_bug_is_logged_whole_and_shown_once_with_a_report_to_copy(
    window: MainWindow, caplog: pytest.LogCaptureFixture
) -> None:
    reporter = Reporter(window.show_report, window)
    with caplog.at_level(logging.ERROR):
        for words in ("first", "second"):
            try:
                raise RuntimeError(words)
            except RuntimeError as error:
                reporter.report(type(error), error, error.__traceback__)
    panel = window.places.report
    assert panel.isVisible()
    assert "RuntimeError: first" in panel.report.toPlainText()
    assert [record.exc_text is not None or record.exc_info is not None for record in caplog.records] == [
        True
    ] * 2
    QApplication.processEvents()
    QTest.mouseClick(panel.copy_button, Qt.MouseButton.LeftButton)
    assert "RuntimeError: first" in QGuiApplication.clipboard().text()
    QTest.mouseClick(panel.close_button, Qt.MouseButton.LeftButton)
    assert not panel.isVisible()


def test_a_bug_in_a_job_reaches_the_excepthook(qtbot: QtBot, window: MainWindow) -> None:
    lane = Lane()

    def broken() -> object:
        raise ZeroDivisionError("in a job")

    with qtbot.captureExceptions() as caught:
        job = Job(broken, window)
        with qtbot.waitSignal(job.ended):
            job.start(lane)
    lane.close()
    assert [str(error) for _, error, _ in caught] == ["in a job"]


def test_a_late_answer_is_dropped(qtbot: QtBot, window: MainWindow) -> None:
    lane = Lane()
    latest = Latest(lane, window)
    answers: list[object] = []
    for number in range(5):
        latest.start(partial(int, number), answers.append)
    qtbot.waitUntil(lambda: bool(answers))
    latest.close()
    QApplication.processEvents()
    assert answers == [4]


def test_the_theme_changes_at_once(window: MainWindow, qapp: QApplication, qtbot: QtBot) -> None:
    window.actions_by_name["dark"].trigger()
    dark = qapp.palette().window().color().lightness()
    window.actions_by_name["light"].trigger()
    assert dark < 100 < qapp.palette().window().color().lightness()
    idle(window, qtbot)


def _loaded(made: str, *seen: str) -> str:
    probe = f"import sys; {made}; print([one for one in {seen!r} if one in sys.modules])"
    done = subprocess.run([sys.executable, "-c", probe], capture_output=True, text=True, check=True)
    return done.stdout.strip()


def test_the_window_is_painted_before_anything_heavy_is_loaded() -> None:
    heavy = (
        *("sqlalchemy", "alembic", "trafilatura", "typst", "rapidfuzz", "socket"),
        *("asquoted.qt.workings", "asquoted.qt.views", "asquoted.qt.models", "asquoted.domain"),
        *("asquoted.cli", "PySide6.QtSvg", "PySide6.QtPrintSupport", "PySide6.QtNetwork"),
    )
    assert _loaded("import asquoted.__main__, asquoted.qt.app", *heavy) == "[]"
    assert _loaded("import asquoted.qt.workings", "asquoted.qt.views") == "['asquoted.qt.views']"


def test_the_window_is_furnished_before_the_database_layer_is_loaded() -> None:
    made = (
        "from PySide6.QtWidgets import QApplication; from asquoted.settings import Settings; "
        "from asquoted.qt.main_window import MainWindow; app = QApplication([]); "
        "window = MainWindow(Settings()); window.furnish()"
    )
    heavy = ("sqlalchemy", "alembic", "trafilatura", "typst", "PySide6.QtPrintSupport", "PySide6.QtNetwork")
    assert _loaded(made, *heavy) == "[]"


def test_a_bug_before_there_is_a_window_to_work_in_shows_its_report_alone(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(window: MainWindow, settings: Settings) -> None:
        window.setCentralWidget(QLabel("half a window"))
        raise AttributeError("a part is missing")

    monkeypatch.setattr("asquoted.qt.workings.Workings", broken)
    window = MainWindow(Settings())
    qtbot.addWidget(window)
    window.show()
    reporter = Reporter(window.show_report, window)
    try:
        window.furnish()
    except AttributeError as error:
        reporter.report(type(error), error, error.__traceback__)
    panel = window.centralWidget()
    assert isinstance(panel, ReportPanel)
    assert "a part is missing" in panel.report.toPlainText()
    QTest.mouseClick(panel.copy_button, Qt.MouseButton.LeftButton)
    assert "a part is missing" in QGuiApplication.clipboard().text()
    QTest.mouseClick(panel.close_button, Qt.MouseButton.LeftButton)
    assert not window.isVisible()
