"""Work off the window's thread: what it owes the window meanwhile."""

import sys
import threading
from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from asquoted.qt.jobs import Job, Lane, Latest


@pytest.fixture
def lane(qapp: object) -> Iterator[Lane]:
    """One thread."""
    made = Lane()
    yield made
    made.close()


def test_a_job_that_reports_all_the_time_is_shown_now_and_then_and_at_its_end(
    lane: Lane, qtbot: QtBot
) -> None:
    shown: list[tuple[int, int]] = []
    owner = QObject()
    job = Job(int, owner)

    def reporting() -> None:
        for done in range(20_001):
            job.report(done, 20_000)

    job.set_work(reporting)
    job.progressed.connect(lambda done, total: shown.append((done, total)))
    with qtbot.waitSignal(job.ended):
        job.start(lane)
    assert shown[-1] == (20_000, 20_000)
    assert len(shown) < 1_000


def test_threads_take_short_turns_only_while_there_is_work(lane: Lane, qtbot: QtBot) -> None:
    before = sys.getswitchinterval()
    owner, may_end = QObject(), threading.Event()
    job = Job(may_end.wait, owner)
    job.start(lane)
    meanwhile = sys.getswitchinterval()
    with qtbot.waitSignal(job.ended):
        may_end.set()
    assert meanwhile <= before / 9
    assert sys.getswitchinterval() == pytest.approx(before)


def test_what_is_superseded_before_it_began_is_never_done(qtbot: QtBot) -> None:
    owner, may_end = QObject(), threading.Event()
    done: list[int] = []
    latest = Latest(Lane(), owner)
    latest.start(may_end.wait, lambda _: None)
    for number in range(5):
        latest.start(partial(done.append, number), lambda _: None)
    may_end.set()
    qtbot.waitUntil(lambda: not latest.is_under_way)
    latest.close()
    assert done == [4]
