"""One new article into a library of ten thousand, beside a scan of all its quotes by rapidfuzz."""

import resource
import sys
import tempfile
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from rapidfuzz import fuzz, process

from asquoted.domain.documents import Document
from asquoted.readers import read_pasted
from asquoted.service.comparing import read_comparison
from asquoted.service.documents import list_documents
from asquoted.service.libraries import open_library
from asquoted.service.taking_in import take_in
from asquoted.service.touching import find_renderings, find_statements, listener
from asquoted.store.library import Library
from benchmarks.corpus import Story, library, rendered, story, told
from benchmarks.engine import row, shown
from benchmarks.timing import seconds

_ARTICLES = 10_000
_NEW = 20
_TELLING = 9
_FILLER = 115
_ALIKE = 0.7
_MEGABYTE = 1024


def library_rows(articles: int = _ARTICLES) -> Iterator[str]:
    """Yield time and recall of finding what a new 800-word article renders; the whole import; memory."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "library.asquoted"
        made = seconds(partial(_make, path, articles), times=1)
        held = open_library(path, create=False)
        quotes = {quote.id: quote.base.text for quote in read_comparison(held).quotes}
        size = f"{articles:,} articles and {len(quotes):,} quotes"
        yield f"| a library of {size}, made whole | | {shown(made)} | | |"
        stories = [story(number * articles // (2 * _NEW)) for number in range(_NEW)]
        new = [told(one, _TELLING, filler=_FILLER) for one in stories]
        words = sum(len(one.text.split()) for one in new) // len(new)
        ours = [_found(held, one, quotes) for one in new]
        theirs = [_scanned(one, quotes) for one in stories]
        work = f"what a new article of {words} words renders: recall"
        recalls = " | ".join(f"{_recall(stories, one):.1f} %" for one in (ours, theirs))
        yield f"| {work} | rapidfuzz scan | {recalls} | |"
        spent = seconds(lambda: [find_renderings(held, one) for one in new], times=3) / _NEW
        scan = seconds(lambda: [_scanned(one, quotes) for one in stories[:3]], times=1) / 3
        yield row(f"what a new article of {words} words renders: time", "rapidfuzz scan", spent, scan)
        reach = seconds(lambda: [find_statements(held, one) for one in new], times=3) / _NEW
        yield f"| the statements that it touches, days and voices too | | {shown(reach)} | | |"
        whole = seconds(lambda: [take_in(held, [read_pasted(one.text)]) for one in new], times=1) / _NEW
        yield f"| the whole import of one, compared and kept | | {shown(whole)} | | |"
        listed = seconds(partial(list_documents, held), times=3)
        yield f"| the list of its documents | | {shown(listed)} | | |"
        most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / _MEGABYTE
        yield f"| memory of the process at most, making the library included | | {most:,.0f} MB | | |"
        held.close()


def _make(path: Path, articles: int) -> None:
    made = open_library(path, create=True)
    drafts = [replace(read_pasted(one.text), details=one.details) for one in library(articles)]
    take_in(made, drafts)
    made.index_texts(listener({}))
    made.close()


def _found(held: Library, document: Document, quotes: dict[str, str]) -> list[tuple[str, str]]:
    """Return our answer: what stands at each place found, and the quote it is said to render."""
    return [
        (span.text_of(document.text), quotes[quote])
        for span, quote in find_renderings(held, document).items()
    ]


def _scanned(of: Story, quotes: dict[str, str]) -> list[tuple[str, str]]:
    """Return rapidfuzz's answer; it is told what the article quotes."""
    answers = []
    for quoted in rendered(of, _TELLING).values():
        best = process.extractOne(quoted, quotes, scorer=fuzz.partial_ratio)
        answers.append((quoted, best[0] if best else ""))
    return answers


def _recall(stories: Sequence[Story], answers: Sequence[Collection[tuple[str, str]]]) -> float:
    """Return how many of the renderings were put to a quote of their own sentence, in 0..100."""
    wanted = right = 0
    for one, given in zip(stories, answers, strict=True):
        for at, quoted in rendered(one, _TELLING).items():
            wanted += 1
            right += any(
                _is_like(printed, quoted) and _is_like(base, one.sentences[at]) for printed, base in given
            )
    return 100 * right / wanted


def _is_like(part: str, whole: str) -> bool:
    mine, theirs = (
        set(part.casefold().replace(".", "").split()),
        set(whole.casefold().replace(".", "").split()),
    )
    return bool(mine) and len(mine & theirs) >= _ALIKE * len(mine)


if __name__ == "__main__":
    for line in library_rows(int(sys.argv[1]) if len(sys.argv) > 1 else _ARTICLES):
        sys.stdout.write(line + "\n")
        sys.stdout.flush()
