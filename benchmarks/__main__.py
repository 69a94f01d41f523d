"""Measure beside the peers, print the tables, and keep them in RESULTS.md: `make bench`."""

import os
import platform
import sys
from collections.abc import Iterable, Iterator
from datetime import date
from importlib.metadata import distributions
from pathlib import Path

from asquoted import __version__
from benchmarks import engine, library, quality, quoted, window

_NAMED = ("PySide6-Essentials", "SQLAlchemy", "rapidfuzz", "collatex", "textacy", "spacy", "scikit-learn")
_RESULTS = Path(__file__).with_name("RESULTS.md")
_PEERS = Path(__file__).parents[1] / "build" / "peers"


def report() -> Iterator[str]:
    """Yield the lines of the report."""
    yield "# Benchmarks"
    yield ""
    yield f"AsQuoted {__version__}, {date.today().isoformat()}. {_machine()}. Written by `make bench`."
    yield ""
    yield "## Speed of the engine"
    yield ""
    yield from engine.HEAD
    yield from engine.speech_rows()
    yield from engine.comparison_rows()
    yield from engine.collation_rows()
    yield engine.memory_row()
    yield from library.library_rows()
    yield from _part("Quotations, on PolNeAR's news articles (dev)", quality.quotation_rows())
    yield from _part("Quotations, in invented articles", quoted.rows())
    yield from _part(
        "Grouping, on labelled cases: F1 of pairs of direct renderings (look-alike pairs)",
        quality.grouping_rows(),
        "The peers are told where the renderings stand; each has the threshold that is best for the case.",
    )
    yield from _part("Naming, on labelled pairs", quality.naming_rows())
    yield from _part("The window, offscreen", (*engine.HEAD, *window.rows()))


def _part(title: str, rows: Iterable[str], note: str = "") -> Iterator[str]:
    yield from ("", f"## {title}", "")
    if note:
        yield from (note, "")
    yield from rows


def _machine() -> str:
    packages = ", ".join(f"{name} {_version(name)}" for name in _NAMED)
    machine = f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores"
    return f"{machine}, Python {platform.python_version()}; {packages}"


def _version(name: str) -> str:
    # The peers are kept apart from what the program needs.
    found = distributions(name=name, path=[*sys.path, str(_PEERS)])
    return next((each.version for each in found), "not installed")


def main() -> None:
    """Measure, print each line as it comes, and keep them all."""
    lines = []
    for line in report():
        print(line, flush=True)
        lines.append(line)
    _RESULTS.write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
