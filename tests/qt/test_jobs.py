"""Work off the window's thread: what it owes the window meanwhile."""

import gc
import sys
import threading
from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from asquoted.qt import courtesy
from asquoted.qt.courtesy import COURTESY, Sweeping
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


@pytest.fixture
def swept() -> Iterator[list[int]]:
    """Which generations the garbage collector looks through."""
    generations: list[int] = []

    def note(phase: str, found: dict[str, int]) -> None:
        if phase == "start":
            generations.append(found["generation"])

    gc.callbacks.append(note)
    yield generations
    gc.callbacks.remove(note)
    gc.unfreeze()


def _in_a_circle(count: int) -> list[list[object]]:
    """Return lists that are still to be looked through, each of which names itself."""
    made: list[list[object]] = [[] for _ in range(count)]
    for one in made:
        one.append(one)
    return made


def test_a_window_is_not_held_up_by_a_whole_sweep_that_some_allocation_happens_to_begin(
    qapp: object, swept: list[int]
) -> None:
    owner = QObject()
    sweeping = Sweeping(owner)
    kept = [_in_a_circle(1_000) for _ in range(400)]
    assert 1 in swept
    assert 2 not in swept
    sweeping.close()
    sweeping.close()
    assert kept
    assert gc.get_threshold()[2] < 1_000


def test_what_is_gone_is_swept_up_in_an_idle_moment_once(qapp: object, swept: list[int]) -> None:
    owner = QObject()
    sweeping = Sweeping(owner)
    COURTESY.sweep_whole()
    swept.clear()
    before = len(gc.get_objects())
    _in_a_circle(20_000)
    gc.collect(1)
    COURTESY.sweep_whole()
    COURTESY.sweep_whole()
    sweeping.close()
    assert swept.count(2) == 1
    assert len(gc.get_objects()) <= before + 1_000


def test_what_was_looked_through_and_is_much_is_not_looked_through_again(
    qapp: object, swept: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(courtesy, "_MANY", 1_000)
    gc.unfreeze()
    kept = _in_a_circle(20_000)
    gc.collect(1)
    COURTESY.sweep_whole()
    assert gc.get_freeze_count() > len(kept)
    assert len(gc.get_objects(generation=2)) < len(kept)


def test_what_work_brings_is_spared_at_its_end_where_it_is_much(
    qapp: object, swept: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(courtesy, "_MANY", 10_000)
    COURTESY.spare()
    gc.unfreeze()
    for count, is_spared in ((100, False), (50_000, True)):
        COURTESY.begin()
        brought = _in_a_circle(count)
        COURTESY.sweep()
        COURTESY.end()
        assert (gc.get_freeze_count() > len(brought)) == is_spared
