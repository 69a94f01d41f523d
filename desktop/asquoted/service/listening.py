"""What new texts quote: read here, or by the crew where there is much to read."""

from collections.abc import Callable, Iterator, Sequence
from itertools import accumulate, chain

from asquoted.domain.documents import Document
from asquoted.domain.grouping.touching import Listened, listen
from asquoted.errors import Cancelled
from asquoted.service.crew import CREW, Crew, do_here
from asquoted.service.tables import load_tables

Progress = Callable[[int, int], None]
Asked = Callable[[], bool]

MANY = 200_000
"""Letters that are read sooner by processes that are still to be begun: two seconds of reading."""
SOME = 20_000
"""Letters that are for the crew where it is there already."""
_PIECE = 16_000
"""Letters of one piece of the work, unless one text has more: a tenth of a second."""


def listen_all(
    documents: Sequence[Document],
    on_progress: Progress | None = None,
    is_cancelled: Asked | None = None,
    crew: Crew | None = None,
) -> list[Listened]:
    """Return what each of `documents` quotes, in their order, whoever reads it.

    `on_progress` is told how many are read, and of how many. Raise Cancelled.
    """
    crew = crew or CREW
    letters = sum(len(one.text) for one in documents)
    is_much = len(documents) > 1 and letters >= (SOME if crew.is_there else MANY)
    pieces = list(_pieces(documents)) if is_much else [[one] for one in documents]
    ends = list(accumulate(map(len, pieces), initial=0))

    def go_on(done: int) -> None:
        if is_cancelled is not None and is_cancelled():
            raise Cancelled
        if on_progress is not None and done:
            on_progress(ends[done], len(documents))

    do = crew.share if is_much else do_here
    return list(chain.from_iterable(do(_listen_each, pieces, go_on)))


def _pieces(documents: Sequence[Document]) -> Iterator[list[Document]]:
    piece: list[Document] = []
    letters = 0
    for one in documents:
        if piece and letters + len(one.text) > _PIECE:
            yield piece
            piece, letters = [], 0
        piece.append(one)
        letters += len(one.text)
    if piece:
        yield piece


def _listen_each(documents: Sequence[Document]) -> list[Listened]:
    return [listen(one, load_tables()) for one in documents]
