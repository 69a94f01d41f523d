"""The command line, run in this process and as the installed command."""

import subprocess
import sys
from pathlib import Path

import pytest
from tests.cli.command_cases import ARTICLE, OTHER, Installed, Ran, Run

from asquoted.cli.main import run


@pytest.fixture
def cli(capsys: pytest.CaptureFixture[str]) -> Run:
    """Run the command line in this process; its window is only noted."""

    def go(*argv: str | Path) -> Ran:
        opened: list[Path | None] = []

        def open_window(library: Path | None) -> int:
            opened.append(library)
            return 0

        code = run([str(word) for word in argv], open_window)
        printed = capsys.readouterr()
        return Ran(code, printed.out, printed.err, opened)

    return go


@pytest.fixture(scope="session")
def installed() -> Installed:
    """Run the installed command."""
    command = Path(sys.executable).with_name("asquoted.exe" if sys.platform == "win32" else "asquoted")
    if not command.exists():
        pytest.skip("the command is not installed beside this Python")

    def go(
        *argv: str | bytes | Path,
        stdout: int = subprocess.PIPE,
        env: dict[str, str] | None = None,
        cwd: Path | None = None,
    ) -> subprocess.CompletedProcess[bytes]:
        return subprocess.run(
            [command, *argv],
            stdout=stdout,
            stderr=subprocess.PIPE,
            check=False,
            timeout=600,
            env=env,
            cwd=cwd,
        )

    return go


@pytest.fixture
def articles(tmp_path: Path) -> list[Path]:
    """Two outlets' articles about one sentence."""
    files = [tmp_path / "a.txt", tmp_path / "b.txt"]
    for file, text in zip(files, (ARTICLE, OTHER), strict=True):
        file.write_text(text, encoding="utf-8")
    return files
