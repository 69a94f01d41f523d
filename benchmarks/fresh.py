"""What the first comparison takes in a process that has read nothing yet, run as a process of its own.

python -m benchmarks.fresh compare|collate WORDS

Only the tables are loaded: no word of the texts has been looked up before, as when
`asquoted compare` is given two files. In the window most words are known after a while.
"""

import subprocess
import sys
from collections.abc import Callable
from functools import partial

from asquoted.domain.alignment import compare_reading
from asquoted.domain.collating import Witness, collate
from asquoted.domain.text import Span
from asquoted.service.tables import load_tables
from benchmarks.texts import prose, reworded
from benchmarks.timing import work_seconds

OUTLETS = 4
_PROCESSES = 3


def compare(base: str, reading: str) -> object:
    """Hold a reading against its base, and name what differs."""
    return compare_reading(base, reading, [Span(0, len(reading))], load_tables())


def five_texts(words: int, number: int = 0) -> list[str]:
    """Return a text and what four outlets make of it; others for each `number`."""
    base = prose(words, seed=words + 10_000 * number)
    return [base, *(reworded(base, seed=outlet + OUTLETS * number) for outlet in range(OUTLETS))]


def collate_texts(texts: list[str], base: int | None) -> object:
    """Return the table of texts, held against one of them and named, or all treated alike."""
    return collate([Witness(text, (Span(0, len(text)),)) for text in texts], load_tables(), base)


def in_new_process(work: str, words: int) -> float:
    """Return the seconds that the first of such work takes: the least of a few processes."""
    command = [sys.executable, "-m", "benchmarks.fresh", work, str(words)]
    told = [subprocess.run(command, capture_output=True, text=True, check=True) for _ in range(_PROCESSES)]
    return min(float(one.stdout) for one in told)


def _work(name: str, words: int) -> Callable[[], object]:
    if name == "collate":
        return partial(collate_texts, five_texts(words), 0)
    base = prose(words, seed=words)
    return partial(compare, base, reworded(base))


def main(argv: list[str]) -> None:
    """Print how many seconds the work named takes, done for the first time."""
    compare("a", "b")
    print(work_seconds(_work(argv[0], int(argv[1])), times=1))


if __name__ == "__main__":
    main(sys.argv[1:])
