"""What opens the window, what helps, and what is not understood."""

import subprocess
import sys
from pathlib import Path

import pytest
from tests.cli.command_cases import Installed, Run

from asquoted import __version__
from asquoted.__main__ import main
from asquoted.cli.main import run


def test_without_a_command_the_window_opens(cli: Run) -> None:
    ran = cli()
    assert (ran.code, ran.opened) == (0, [None])


@pytest.mark.parametrize(
    "argv",
    [
        ["case.asquoted"],
        ["--library", "case.asquoted"],
        ["--library=case.asquoted"],
        ["window", "case.asquoted"],
    ],
)
def test_the_window_opens_the_library_that_is_named(cli: Run, argv: list[str]) -> None:
    assert cli(*argv).opened == [Path("case.asquoted")]


def test_the_window_s_answer_is_the_exit_code() -> None:
    assert run([], lambda path: 7) == 7


@pytest.mark.parametrize(
    "argv",
    [
        ["nonsense"],
        ["quotations"],
        ["compare"],
        ["compare", "--format", "docx", "a.txt"],
        ["tag"],
        ["tag", "put", "denial"],
        ["tag", "put", "denial", "--quote", "1234", "--document", "1234"],
        ["--libary", "x"],
        ["export", "docx", "out"],
        ["--library", "", "documents"],
        ["compare", "a.txt", "--base", ""],
        ["window", ""],
    ],
)
def test_what_is_not_understood_ends_with_2(cli: Run, argv: list[str]) -> None:
    ran = cli(*argv)
    assert (ran.code, ran.out, ran.opened) == (2, "", [])
    assert "usage: asquoted" in ran.err


def test_the_version_is_told(installed: Installed) -> None:
    ran = installed("--version")
    assert (ran.returncode, ran.stdout.decode().split()) == (0, ["AsQuoted", __version__])


@pytest.mark.parametrize(
    "argv",
    [
        [],
        ["quotations"],
        ["compare"],
        ["import"],
        ["tag"],
        ["tag", "put"],
        ["note", "write"],
        ["export"],
        ["search"],
    ],
)
def test_every_command_helps(cli: Run, argv: list[str]) -> None:
    ran = cli(*argv, "--help")
    assert ran.code == 0
    assert " ".join(["usage: asquoted", *argv]) in ran.out


def test_help_shows_examples_and_exit_codes(cli: Run) -> None:
    told = cli("--help").out
    assert "asquoted compare a.txt b.txt" in told
    assert "exit codes: 0 done; 1 something you can mend" in told


def test_the_module_runs_as_the_command() -> None:
    ran = subprocess.run(
        [sys.executable, "-m", "asquoted", "--version"], capture_output=True, check=False, timeout=600
    )
    assert ran.stdout.decode().strip() == f"AsQuoted {__version__}"


def test_a_bug_is_shown_whole_with_what_to_report(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(sys, "argv", ["asquoted", "--version"])
    assert main() == 0
    try:
        raise KeyError("what went wrong")
    except KeyError as error:
        sys.excepthook(KeyError, error, error.__traceback__)
    told = capsys.readouterr().err
    assert "Traceback" in told
    assert "what went wrong" in told
    assert f"a fault of the program (AsQuoted {__version__}, Python" in told


def test_an_interrupt_before_the_command_has_begun_is_no_fault(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupt(*_: object) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(sys, "argv", ["asquoted", "--version"])
    monkeypatch.setattr("asquoted.cli.main.run", interrupt)
    assert main() == 130
    assert capsys.readouterr().err == ""
