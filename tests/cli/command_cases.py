"""What the tests of the command line share: two short articles, and what a command did."""

import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

ARTICLE = (
    "Minister denies any sale\n\n"
    "“We have sold nothing to anybody, and we will sell nothing in the future,” "
    "the minister said on Tuesday.\n"
)
OTHER = (
    "No sale, says minister\n\n"
    "The minister said on Tuesday: “We have never sold anything to anybody, and we will sell nothing in the "
    "future.”\n"
)


@dataclass(frozen=True)
class Ran:
    """What a command returned and printed, and the library that the window was asked to open."""

    code: int
    out: str
    err: str
    opened: list[Path | None]


class Run(Protocol):
    """Run the command line in this process."""

    def __call__(self, *argv: str | Path) -> Ran:
        """Return what became of it."""


class Installed(Protocol):
    """Run the installed command."""

    def __call__(
        self,
        *argv: str | bytes | Path,
        stdout: int = subprocess.PIPE,
        env: dict[str, str] | None = None,
        cwd: Path | None = None,
    ) -> subprocess.CompletedProcess[bytes]:
        """Return what it printed; arguments may be bytes, as file names are."""
