"""New texts are read by the crew, where there is much to read, and what comes of it is the same."""

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from pathlib import Path

import pytest

from asquoted.domain.documents import Details, Document
from asquoted.domain.grouping.touching import Listened
from asquoted.errors import Cancelled
from asquoted.readers import read_pasted
from asquoted.service import listening
from asquoted.service.comparing import read_comparison
from asquoted.service.crew import Crew, GoOn, P, R
from asquoted.service.listening import listen_all
from asquoted.service.taking_in import take_in
from asquoted.store.library import Library

_SENTENCES = (
    "We have never sold the old harbour to anybody, and we never will",
    "Nobody on this council was asked about the ferry before it sailed",
    "The three of us will answer for what was decided in March",
)
_OWN = "The quay lay empty, and the boats were tied up along the wall of the old customs house. " * 20


def _texts(count: int) -> list[str]:
    return [
        f"{_OWN}\n\n“{_SENTENCES[number % 3]},” Ann Teller said on Monday.\n\nIt is article {number}. {_OWN}"
        for number in range(count)
    ]


def _documents(count: int) -> list[Document]:
    details = Details(published=date(2026, 3, 2))
    return [Document(str(number), text, details) for number, text in enumerate(_texts(count))]


class _Counted(Crew):
    """A crew that counts what is shared."""

    shared = 0

    def share(self, work: Callable[[P], R], pieces: Sequence[P], go_on: GoOn) -> list[R]:
        self.shared += len(pieces)
        return super().share(work, pieces, go_on)


@pytest.fixture
def crew() -> Iterator[_Counted]:
    made = _Counted(2)
    yield made
    made.dismiss()


def _told(listened: Sequence[Listened]) -> list[tuple[object, ...]]:
    """Return all that is known of what was listened to: records are no values."""
    return [
        (
            one,
            one.record.document,
            one.record.speech,
            one.record.utterances,
            one.record.tellings(None, frozenset()),
        )
        for one in listened
    ]


def test_the_crew_hears_what_is_heard_here(crew: _Counted) -> None:
    documents = _documents(12)
    crew.begin()
    told: list[int] = []
    assert _told(listen_all(documents, lambda done, _: told.append(done), crew=crew)) == _told(
        listen_all(documents)
    )
    assert crew.shared > 1
    assert told[-1] == 12
    assert told == sorted(told)


def test_what_the_crew_read_is_compared_and_kept_as_what_is_read_here(
    tmp_path: Path, crew: _Counted, monkeypatch: pytest.MonkeyPatch
) -> None:
    drafts = [read_pasted(text) for text in _texts(12)]
    kept = []
    for name in ("here", "shared"):
        library = Library.create(tmp_path / f"{name}.asquoted")
        take_in(library, drafts)
        found = read_comparison(library)
        kept.append(
            {
                quote.base.text: [(one.form, one.passages, one.differences) for one in quote.renderings]
                for quote in found.quotes
            }
        )
        library.close()
        crew.begin()
        monkeypatch.setattr(listening, "CREW", crew)
    assert crew.shared > 1
    assert kept[0] == kept[1]
    assert len(kept[0]) == 3


def test_few_texts_are_read_here_and_many_letters_by_the_crew(crew: _Counted) -> None:
    listen_all(_documents(12), crew=crew)
    assert crew.shared == 0
    assert not crew.is_there
    crew.begin()
    listen_all(_documents(2), crew=crew)
    assert crew.shared == 0
    long = [Document(str(number), _OWN * 40) for number in range(4)]
    crew.dismiss()
    listen_all(long, crew=crew)
    assert crew.shared == 4
    # One text is one piece of work, however long it is.
    listen_all([Document("0", _OWN * 200)], crew=crew)
    assert crew.shared == 4


def test_reading_stops_when_nobody_wants_it_any_more(crew: _Counted) -> None:
    told: list[int] = []
    for begin in (False, True):
        told.clear()
        if begin:
            crew.begin()
        with pytest.raises(Cancelled):
            listen_all(_documents(12), lambda done, _: told.append(done), lambda: bool(told), crew)
        assert len(told) == 1
    assert crew.shared > 1


def test_texts_are_put_together_to_pieces_that_lose_none() -> None:
    documents = _documents(30)
    pieces = list(listening._pieces(documents))
    assert [one for piece in pieces for one in piece] == documents
    assert 1 < len(pieces) < len(documents)
