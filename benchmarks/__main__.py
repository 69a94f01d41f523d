"""Measure the engine beside its peers, print a table, and write it to RESULTS.md."""

import difflib
import platform
import re
import time
from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path

from asquoted import __version__
from asquoted.domain.alignment import compare_reading
from asquoted.domain.quotations import read_speech
from asquoted.domain.text import Span
from asquoted.domain.tokens import tokenize
from asquoted.service.tables import load_tables
from benchmarks.quality import grouping_rows, naming_rows
from benchmarks.texts import article, prose, reworded

_TIMES = 5
_MARKS = re.compile(r"“[^“”]*”|\"[^\"\n]*\"")


def seconds(work: Callable[[], object]) -> float:
    """Return the least of several runs: what else the machine does only adds."""
    taken = []
    for _ in range(_TIMES):
        start = time.perf_counter()
        work()
        taken.append(time.perf_counter() - start)
    return min(taken)


def opcodes(left: list[str], right: list[str]) -> object:
    """Return what difflib makes of two rows of tokens."""
    return difflib.SequenceMatcher(None, left, right, autojunk=False).get_opcodes()


def quotation_rows() -> list[str]:
    """Reading speech (marks, roles, speakers, indirect speech) beside a pair of regexes (marks alone)."""
    rows = []
    for paragraphs in (100, 1_000, 10_000):
        text = article(paragraphs)
        ours, peer = seconds(partial(read_speech, text)), seconds(partial(_MARKS.findall, text))
        rate = f"{paragraphs / ours:,.0f} paragraphs/s"
        rows.append(
            f"| speech in {paragraphs:,} paragraphs | a pair of regexes | {ours / peer:.0f} | {rate} |"
        )
    return rows


def comparison_rows() -> list[str]:
    """Comparing and naming beside bare difflib on the same tokens."""
    tables, rows = load_tables(), []
    for words in (150, 1_000, 2_000):
        base = prose(words)
        reading = reworded(base)
        left, right = ([token.shadow for token in tokenize(text)] for text in (base, reading))
        spans = [Span(0, len(reading))]
        ours = seconds(partial(compare_reading, base, reading, spans, tables))
        peer = seconds(partial(opcodes, left, right))
        rows.append(f"| compare {words:,} words | bare difflib | {ours / peer:.1f} | {1000 * ours:.1f} ms |")
    return rows


def main() -> None:
    """Measure, print and keep."""
    machine = f"{platform.system()} {platform.machine()}, Python {platform.python_version()}"
    lines = [
        "# Benchmarks",
        "",
        f"AsQuoted {__version__}, {date.today().isoformat()}, {machine}. Written by `make bench`.",
        "",
        "| work | beside | times its time | ours |",
        "|---|---|---|---|",
        *quotation_rows(),
        *comparison_rows(),
        "",
        "| case | direct renderings | found | pairs F1 | look-alike pairs |",
        "|---|---|---|---|---|",
        *grouping_rows(),
        "",
        "| naming, on labelled pairs | figure |",
        "|---|---|",
        *naming_rows(),
    ]
    report = "\n".join(lines) + "\n"
    print(report)
    Path(__file__).with_name("RESULTS.md").write_text(report, encoding="utf-8")


if __name__ == "__main__":
    main()
