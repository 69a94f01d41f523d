"""Made-up libraries on disk, as the program keeps them, but written without its engine: that takes longer.

The maker knows what each article renders, so that nothing need be found. The index of what the
texts quote is there, as every import leaves it.
"""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from asquoted.domain.comparison import Base, Comparison, Form, Passage, Quote, Rendering, Statement
from asquoted.domain.documents import Document
from asquoted.domain.heard import EDITION
from asquoted.domain.text import Span
from asquoted.readers import read_pasted
from asquoted.service.regrouping import regroup
from asquoted.service.touching import listener
from asquoted.store.adding import Adding
from asquoted.store.library import Library
from benchmarks.corpus import rendered, story, told

_TELLINGS = 5
_FOLDER = Path("build/benchmarks")


def kept_library(articles: int, tellings: int = _TELLINGS) -> Path:
    """Return the path of a library of so many articles; it is made where there is none yet.

    Each statement is told by `tellings` outlets.
    """
    # By other rules of what is alike, its index would have to be made anew.
    path = _FOLDER / f"indexed-{EDITION}-{tellings}-{articles}.asquoted"
    if not path.exists():
        _FOLDER.mkdir(parents=True, exist_ok=True)
        unfinished = path.with_suffix(".part")
        unfinished.unlink(missing_ok=True)
        made = Library.create(unfinished)
        with made.edit(f"{articles} documents imported") as session:
            adding = Adding(session)
            for number in range(articles):
                one = told(story(number // tellings), number % tellings)
                adding.add(replace(read_pasted(one.text), details=one.details), 5)
        regroup(made, engine=partial(_grouped, tellings))
        made.index_texts(listener({}))
        made.close()
        unfinished.replace(path)
    return path


def size_of(library: Path) -> tuple[int, int]:
    """Return how many articles there are in a library that was kept, and how many tell each statement."""
    tellings, articles = library.stem.split("-")[-2:]
    return int(articles), int(tellings)


def _grouped(tellings: int, documents: Sequence[Document]) -> Comparison:
    """Return what the engine would find in the articles, which come in the order they were told in."""
    statements: list[Statement] = []
    quotes: list[Quote] = []
    for number in range(0, len(documents), tellings):
        of = story(number // tellings)
        statements.append(Statement(str(of.number), "", of.speaker, of.spoken))
        given: dict[int, list[Rendering]] = {}
        for telling, document in enumerate(documents[number : number + tellings]):
            for at, words in rendered(of, telling).items():
                start = document.text.index(f"“{words},”") + 1
                passage = Passage(Span(start, start + len(words)), words)
                form = Form.VERBATIM if words in of.sentences[at] else Form.REWORDED
                key = f"{document.id}-{at}"
                given.setdefault(at, []).append(
                    Rendering(key, document.id, form, 1.0, (passage,), speaker=of.speaker)
                )
        for at, renderings in sorted(given.items()):
            # The others are forms of the one that has the speaker's own words, if there is one.
            base = max(renderings, key=lambda one: (one.form is Form.VERBATIM, len(one.exact)))
            whole = Base(base.exact, None, ((Span(0, len(base.exact)), base.document),))
            quotes.append(Quote(f"{of.number}-{at}", str(of.number), at, whole, tuple(renderings)))
    return Comparison(tuple(statements), tuple(quotes))
