"""Work that other processes do: the same as here, stopped when it is, and done here where there are none."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from pathlib import Path

import pytest

from asquoted.errors import Cancelled
from asquoted.service import crew as crews
from asquoted.service.crew import Crew

_ASKED: list[int] = []


def _told(number: int) -> tuple[int, int]:
    if number < 0:
        raise ValueError(f"there is no {number}")
    return number * number, os.getpid()


def _dies(number: int) -> int:
    if os.getpid() != number:
        os._exit(1)
    return number


def _counted(_: int) -> int:
    """Tell how often this was asked of the process by now."""
    _ASKED.append(1)
    return len(_ASKED)


def _nothing(_: int) -> None:
    """Go on."""


@pytest.fixture
def crew() -> Iterator[Crew]:
    made = Crew(2)
    yield made
    made.dismiss()


def test_what_a_crew_gives_comes_in_order_and_from_other_processes(crew: Crew) -> None:
    told: list[int] = []
    given = crew.share(_told, range(20), told.append)
    assert [square for square, _ in given] == [number * number for number in range(20)]
    assert os.getpid() not in {process for _, process in given}
    assert sorted(set(told)) == list(range(21))
    assert told == sorted(told)


def test_what_work_raises_is_raised_where_it_was_asked_for_and_the_crew_stays(crew: Crew) -> None:
    with pytest.raises(ValueError, match="there is no -1"):
        crew.share(_told, [1, -1, 2], _nothing)
    assert crew.is_there
    assert crew.share(_told, [3], _nothing)[0][0] == 9


def test_work_that_is_not_wanted_any_more_is_not_begun() -> None:
    def go_on(done: int) -> None:
        if done:
            raise Cancelled

    alone = Crew(1)
    with pytest.raises(Cancelled):
        alone.share(_counted, range(10_000), go_on)
    (count,) = alone.share(_counted, [0], _nothing)
    alone.dismiss()
    assert count < 10_000


def test_where_a_process_dies_the_work_is_done_here(crew: Crew) -> None:
    here = os.getpid()
    assert crew.share(_dies, [here, here], _nothing) == [here, here]
    assert not crew.is_there
    assert not crew.begin()


def test_where_no_process_can_be_begun_the_work_is_done_here(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise OSError("no more processes")

    monkeypatch.setattr(ProcessPoolExecutor, "submit", refuse)
    told: list[int] = []
    without = Crew(2)
    assert without.share(_told, [2, 3], told.append) == [(4, os.getpid()), (9, os.getpid())]
    assert told == [0, 1, 2]
    assert not without.is_there


def test_a_crew_that_is_dismissed_begins_anew(crew: Crew) -> None:
    (first,) = crew.share(_told, [1], _nothing)
    crew.dismiss()
    assert not crew.is_there
    (second,) = crew.share(_told, [1], _nothing)
    assert first[1] != second[1]


def test_a_program_that_is_read_from_a_pipe_begins_no_others(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys.modules["__main__"], "__file__", "<stdin>", raising=False)
    monkeypatch.setattr(sys.modules["__main__"], "__spec__", None, raising=False)
    assert not crews.Crew(2).begin()


@pytest.mark.skipif(sys.platform == "win32", reason="no process is killed by a signal there")
def test_processes_end_with_the_one_that_began_them_however_it_ends(tmp_path: Path) -> None:
    script = tmp_path / "begins.py"
    script.write_text(
        "import os, signal\n"
        "from asquoted.service.crew import Crew\n"
        "if __name__ == '__main__':\n"
        "    (there,) = Crew(1).share(os.strerror, [0], lambda done: None)\n"
        "    os.kill(os.getpid(), signal.SIGKILL)\n",
        encoding="utf-8",
    )
    # The output's other end is held by the processes, too: it closes when the last one has ended.
    done = subprocess.run([sys.executable, script], capture_output=True, timeout=600, check=False)
    assert done.returncode < 0
    assert b"Traceback" not in done.stderr


def test_a_process_of_a_crew_knows_neither_the_database_nor_the_screen(crew: Crew) -> None:
    from asquoted.domain.documents import Document
    from asquoted.service.listening import _listen_each

    crew.share(_listen_each, [[Document("a", "“No,” she said.")]], _nothing)
    loaded = {name for names in crew.share(_loaded, range(8), _nothing) for name in names}
    assert "asquoted" in loaded
    assert not loaded & {"sqlalchemy", "PySide6", "alembic"}


@pytest.mark.skipif(sys.platform == "win32", reason="signals are not blocked there")
def test_a_process_of_a_crew_never_hears_ctrl_c_and_this_one_does() -> None:
    alone = Crew(1)
    (there,) = alone.share(_blocked, [0], _nothing)
    alone.dismiss()
    assert signal.SIGINT in there
    assert signal.SIGINT not in _blocked(0)


def _blocked(_: int) -> set[int]:
    return set(signal.pthread_sigmask(signal.SIG_BLOCK, []))


def test_only_a_few_pieces_are_given_out_before_they_are_done(monkeypatch: pytest.MonkeyPatch) -> None:
    given: list[object] = []
    submit = ProcessPoolExecutor.submit

    def count(pool: ProcessPoolExecutor, *work: Callable[..., object]) -> Future[object]:
        given.append(work)
        return submit(pool, *work)

    def stop(done: int) -> None:
        raise Cancelled

    monkeypatch.setattr(ProcessPoolExecutor, "submit", count)
    alone = Crew(1)
    with pytest.raises(Cancelled):
        alone.share(_told, range(100), stop)
    alone.dismiss()
    assert len(given) < 5


def _loaded(_: int) -> set[str]:
    return {name.partition(".")[0] for name in sys.modules}
