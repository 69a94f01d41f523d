"""The index of what the texts quote, made anew: of a library that was migrated, or has it by other rules."""

import sqlite3
import threading
from collections.abc import Callable, Sequence
from contextlib import closing

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from asquoted.domain.documents import Document
from asquoted.domain.heard import EDITION, Heard
from asquoted.errors import Cancelled
from asquoted.readers import read_pasted
from asquoted.service import libraries, tagging
from asquoted.service.comparing import read_comparison
from asquoted.service.documents import list_documents
from asquoted.service.taking_in import take_in
from asquoted.service.taking_out import take_out
from asquoted.service.touching import listener
from asquoted.store import indexing
from asquoted.store.attending import Attention
from asquoted.store.index_rows import IndexedPairRow, IndexedTextRow, IndexedUtteranceRow
from asquoted.store.library import Library

_TEXTS = 7


@pytest.fixture
def unindexed(library: Library) -> Library:
    """A library of some documents, whose index is empty."""
    said = "“We have never sold the boats of this harbour to anyone,” the minister said."
    take_in(library, [read_pasted(f"{said}\n\nPage {number} of it.") for number in range(_TEXTS)])
    _empty(library)
    return library


def _empty(library: Library) -> None:
    with closing(sqlite3.connect(library.path)) as connection:
        for row in (IndexedPairRow, IndexedUtteranceRow, IndexedTextRow):
            connection.execute(f"DELETE FROM {row.__tablename__}")
        connection.commit()


def _missing(library: Library) -> int:
    with library.read() as session:
        return indexing.count_missing(session)


def _in_thread(do: Callable[[], object]) -> threading.Thread:
    thread = threading.Thread(target=do)
    thread.start()
    return thread


def _listening(library: Library) -> tuple[threading.Thread, threading.Event]:
    """Return a thread that listens to the first text, and what lets it go on."""
    begun, go_on = threading.Event(), threading.Event()

    def hear(document: Document) -> Sequence[Heard]:
        begun.set()
        assert go_on.wait(30)
        return listener({})(document)

    thread = _in_thread(lambda: library.index_texts(hear))
    assert begun.wait(30)
    return thread, go_on


def test_whoever_waits_for_the_index_is_told_how_far_it_is(unindexed: Library) -> None:
    told: list[tuple[int, int]] = []
    with unindexed.attended(Attention(on_progress=lambda done, total: told.append((done, total)))):
        libraries.index_texts(unindexed)
    assert told == [(done, _TEXTS) for done in range(_TEXTS)]
    assert _missing(unindexed) == 0
    assert libraries.check(unindexed) == []


def test_what_was_indexed_by_a_stop_stays(unindexed: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(indexing.missing, "__defaults__", (2,))
    attention = Attention(is_cancelled=lambda: _missing(unindexed) < _TEXTS)
    with unindexed.attended(attention), pytest.raises(Cancelled):
        libraries.index_texts(unindexed)
    left = _missing(unindexed)
    assert 0 < left < _TEXTS
    heard: list[str] = []

    def hear(document: Document) -> Sequence[Heard]:
        heard.append(document.id)
        return listener({})(document)

    unindexed.index_texts(hear)
    assert len(heard) == left
    assert libraries.check(unindexed) == []


def test_an_index_by_other_rules_is_made_anew(unindexed: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    libraries.index_texts(unindexed)
    monkeypatch.setattr("asquoted.store.indexing.EDITION", EDITION + 1)
    libraries.index_texts(unindexed)
    with unindexed.read() as session:
        assert not indexing.is_outdated(session)
    assert _missing(unindexed) == 0


def test_somebody_may_edit_while_texts_are_listened_to(unindexed: Library) -> None:
    thread, go_on = _listening(unindexed)
    tagging.create_tag(unindexed, "hedge")
    assert _missing(unindexed) == _TEXTS
    go_on.set()
    thread.join()
    assert _missing(unindexed) == 0
    assert [tag.name for tag in tagging.list_tags(unindexed)] == ["hedge"]


def test_who_waits_for_another_ones_index_may_stop(unindexed: Library) -> None:
    thread, go_on = _listening(unindexed)
    documents = _ids(unindexed)
    with unindexed.attended(Attention(is_cancelled=lambda: True)), pytest.raises(Cancelled):
        libraries.index_texts(unindexed)
    go_on.set()
    thread.join()
    take_out(unindexed, documents[:1])
    assert len(_ids(unindexed)) == _TEXTS - 1
    assert libraries.check(unindexed) == []


def test_what_another_program_has_indexed_meanwhile_is_not_indexed_again(unindexed: Library) -> None:
    other = Library.open(unindexed.path)

    def hear(document: Document) -> Sequence[Heard]:
        libraries.index_texts(other)
        return listener({})(document)

    unindexed.index_texts(hear)
    other.close()
    assert _missing(unindexed) == 0
    assert libraries.check(unindexed) == []


def test_no_text_is_lost_where_another_program_empties_the_index(
    unindexed: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(indexing.missing, "__defaults__", (2,))
    other = Library.open(unindexed.path)
    heard: list[str] = []
    told: list[tuple[int, int]] = []

    def hear(document: Document) -> Sequence[Heard]:
        heard.append(document.id)
        with other.read() as session:
            assert indexing.is_sound(session)
        if len(heard) == 4:
            with closing(sqlite3.connect(other.path)) as connection:
                connection.execute("UPDATE indexed_texts SET checksum = 1")
                connection.commit()
            # That empties it; it is made anew only afterwards.
            assert other.mend_index()
        return listener({})(document)

    with unindexed.attended(Attention(on_progress=lambda done, total: told.append((done, total)))):
        unindexed.index_texts(hear)
    other.close()
    assert (_indexed(unindexed), _missing(unindexed)) == (_TEXTS, 0)
    assert set(heard) == set(_ids(unindexed))
    assert told == sorted(told)
    assert all(done < total for done, total in told)
    assert not unindexed.mend_index()


def test_an_index_that_another_program_has_made_anew_is_not_emptied(
    unindexed: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    libraries.index_texts(unindexed)
    monkeypatch.setattr("asquoted.store.indexing.EDITION", EDITION + 1)
    other = Library.open(unindexed.path)
    is_outdated = indexing.is_outdated

    def look(session: Session) -> bool:
        found = is_outdated(session)
        monkeypatch.setattr(indexing, "is_outdated", is_outdated)
        libraries.index_texts(other)
        return found

    monkeypatch.setattr(indexing, "is_outdated", look)
    heard: list[str] = []

    def hear(document: Document) -> Sequence[Heard]:
        heard.append(document.id)
        return listener({})(document)

    unindexed.index_texts(hear)
    other.close()
    assert heard == []
    assert _indexed(unindexed) == _TEXTS


def test_a_gap_in_the_index_is_damage_and_is_filled(library: Library) -> None:
    take_in(library, [read_pasted(f"Page {number} of it.") for number in range(_TEXTS)])
    libraries.index_texts(library)
    for mend in (libraries.index_texts, libraries.mend_index):
        with closing(sqlite3.connect(library.path)) as connection:
            # Nobody is quoted in these, so that no sum tells of it.
            connection.execute("DELETE FROM indexed_texts WHERE number < 4")
            connection.commit()
        assert _missing(library) == 3
        with library.read() as session:
            assert not indexing.is_sound(session)
            assert list(indexing.missing(session)) == [1, 2, 3]
        mend(library)
        assert (_indexed(library), _missing(library)) == (_TEXTS, 0)
        assert not libraries.mend_index(library)


def test_texts_that_are_still_to_be_indexed_are_no_damage(library: Library) -> None:
    take_in(library, [read_pasted(f"Page {number} of it.") for number in range(_TEXTS)])
    libraries.index_texts(library)
    with closing(sqlite3.connect(library.path)) as connection:
        connection.execute("DELETE FROM indexed_texts WHERE number > 4")
        connection.commit()
    assert not library.mend_index()
    assert _missing(library) == _TEXTS - 4


def _indexed(library: Library) -> int:
    with library.read() as session:
        return session.scalar(select(func.count()).select_from(IndexedTextRow)) or 0


def _ids(library: Library) -> list[str]:
    return [one.id for one in list_documents(library)]


def test_an_index_that_another_program_emptied_hides_nothing(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    said = "“We have never sold the boats of this harbour to anyone,” the minister said."
    take_in(library, [read_pasted(f"{said}\n\nThe first page.")])
    index_texts = Library.index_texts
    times: list[int] = []

    def then_empty(self: Library, hear: indexing.Listener) -> None:
        index_texts(self, hear)
        times.append(_missing(self))
        if len(times) == 1:
            _empty(self)

    monkeypatch.setattr(Library, "index_texts", then_empty)
    take_in(library, [read_pasted(f"{said}\n\nThe second page.")])
    monkeypatch.undo()
    comparison = read_comparison(library)
    assert [len(quote.renderings) for quote in comparison.quotes] == [2]
    assert len(times) > 1
