"""How far a long work is: one line of a terminal, and nothing of it is left."""

import io

import pytest

from asquoted.cli.output import progress


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def shown(written: str) -> str:
    """Return what stands on a terminal that knows no codes: each carriage return begins the line anew."""
    line = ""
    for part in written.split("\r"):
        line = part + line[len(part) :]
    return line


def test_progress_is_wiped_away_by_blanks_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = Terminal()
    monkeypatch.setattr("sys.stderr", terminal)
    step = progress("reading")
    assert step is not None
    step(1, 12)
    assert shown(terminal.getvalue()) == "reading: 1 of 12"
    for done in range(2, 12):
        step(done, 12)
    assert shown(terminal.getvalue()) == "reading: 11 of 12"
    step(12, 12)
    assert not shown(terminal.getvalue()).strip()
    assert terminal.getvalue().endswith("\r")
    assert "\033" not in terminal.getvalue()


def test_no_progress_is_written_into_a_file(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stderr", io.StringIO())
    assert progress("reading") is None
