"""Documents come in whole, once, and with what they were read from."""

from dataclasses import replace
from functools import partial

import pytest
from tests.store.library_cases import COURIER, GAZETTE, HARBOUR, add, draft, dump

from asquoted.domain.targets import Target, TargetKind
from asquoted.domain.text import Span
from asquoted.errors import Cancelled, NotFoundError, UserError
from asquoted.service import finding, noting, tagging
from asquoted.service.documents import (
    import_documents,
    list_documents,
    read_document,
    read_documents,
    remove_documents,
    revise_document,
    sources,
)
from asquoted.service.libraries import check
from asquoted.store.adding import hash_text
from asquoted.store.library import Library


def test_documents_come_in_with_their_files(library: Library) -> None:
    imported = import_documents(library, [draft(HARBOUR, "A"), draft(GAZETTE, "B")])
    assert imported.edit is not None
    assert imported.edit.words == "2 documents imported"
    assert imported.known == []
    assert [summary.id for summary in list_documents(library)] == imported.documents
    first, second = sources(library)
    assert first.document.text == HARBOUR
    assert second.sha256 == draft(GAZETTE).sha256
    assert first.file == "a.txt"
    assert first.extractor == "plain text"
    summary = list_documents(library)[0]
    assert (summary.words, summary.quotations, summary.renderings) == (len(HARBOUR.split()), 2, 0)


def test_a_text_comes_back_character_for_character(library: Library) -> None:
    text = "A\r\nB\rC\u2028D\u00a0E\u202f\ufeff😀\u0301 한국 \u202eעברית\n\n"
    [key] = add(library, text)
    assert read_document(library, key).text == text
    library.close()
    again = Library.open(library.path)
    assert read_document(again, key).text == text
    again.close()


def test_a_file_that_is_there_is_not_added_twice(library: Library) -> None:
    first = import_documents(library, [draft(HARBOUR), draft(HARBOUR, "Copy")])
    assert len(first.documents) == 1
    assert first.known == first.documents
    again = import_documents(library, [draft(HARBOUR), draft(GAZETTE)])
    assert again.known == first.documents
    assert len(again.documents) == 1
    none = import_documents(library, [draft(HARBOUR)])
    assert none.edit is None
    assert len(library.history()) == 2


def test_a_removed_file_may_be_imported_again(library: Library) -> None:
    [key] = add(library, HARBOUR)
    remove_documents(library, [key])
    [other] = add(library, HARBOUR)
    assert other != key
    assert check(library) == []


def test_an_undone_import_comes_back_with_its_original(library: Library) -> None:
    add(library, HARBOUR)
    before = sources(library)
    library.undo()
    assert sources(library) == []
    library.redo()
    assert sources(library) == before
    assert check(library) == []


def test_an_import_may_be_stopped_and_nothing_is_kept(library: Library) -> None:
    drafts = [draft(f"“Number {number},” he said.") for number in range(20)]
    told: list[int] = []
    for stop in (0, 5, 20):
        told.clear()
        with pytest.raises(Cancelled):
            import_documents(
                library, drafts, lambda done, of: told.append(done), partial(_has_told, told, stop)
            )
        assert list_documents(library) == []
        assert library.history() == []
    told.clear()
    import_documents(library, drafts, lambda done, of: told.append(done))
    assert told == list(range(1, 21))


def _has_told(told: list[int], stop: int) -> bool:
    return len(told) >= stop


def test_one_bad_text_stops_the_whole_import(library: Library) -> None:
    with pytest.raises(UserError, match=r"U\+0000"):
        import_documents(library, [draft(HARBOUR), draft("nul \0")])
    assert list_documents(library) == []


def test_a_hash_that_is_not_the_files_is_a_bug(library: Library) -> None:
    with pytest.raises(ValueError, match="the hash is not that of the file"):
        import_documents(library, [replace(draft(HARBOUR), sha256="0" * 64)])


def test_a_document_that_is_not_there_is_not_found(library: Library) -> None:
    with pytest.raises(NotFoundError):
        read_document(library, "0" * 32)
    with pytest.raises(NotFoundError):
        read_documents(library, [*add(library, HARBOUR), "0" * 32])


def test_a_new_text_keeps_the_old_one_and_moves_the_marks(library: Library) -> None:
    [key, other] = add(library, HARBOUR, COURIER)
    tag = tagging.create_tag(library, "denial")
    words = "We never closed the harbour"
    start = HARBOUR.index(words)
    tagging.put_tag(library, tag.id, Target.of_span(key, Span(start, start + len(words)), words))
    tagging.put_tag(library, tag.id, Target.of_span(key, Span(14, 18), HARBOUR[14:18]))
    noting.write_note(library, Target.of_span(other, Span(0, 3), "The"), "elsewhere")
    new = "Updated. " + HARBOUR.replace("at noon", "in the evening")
    revise_document(library, key, new)
    moved, lost = (tagging_.target for tagging_ in tagging.list_taggings(library, key))
    assert moved.span is not None
    assert moved.span.text_of(new) == moved.exact == words
    assert not moved.detached
    assert lost.detached
    assert lost.exact == HARBOUR[14:18]
    assert read_document(library, key).text == new
    assert sources(library)[0].sha256 == hash_text(HARBOUR)
    assert check(library) == []
    library.undo()
    assert read_document(library, key).text == HARBOUR
    assert not any(one.target.detached for one in tagging.list_taggings(library))


def test_a_text_may_be_revised_again_and_back(library: Library) -> None:
    [key] = add(library, HARBOUR)
    revise_document(library, key, GAZETTE)
    revise_document(library, key, HARBOUR)
    assert read_document(library, key).text == HARBOUR
    assert len(dump(library)["revisions"]) == 3
    library.undo()
    revise_document(library, key, COURIER)
    assert check(library) == []


def test_things_are_found_by_the_beginning_of_their_id(library: Library) -> None:
    [key] = add(library, HARBOUR)
    tag = tagging.create_tag(library, "denial")
    note = noting.write_note(library, Target(TargetKind.LIBRARY), "x")
    for length in (4, 8, 9, 14, 36):
        assert finding.find_document(library, key[:length].upper()) == key
    assert finding.find_note(library, note.id.replace("-", "")) == note.id
    with pytest.raises(UserError, match="too short"):
        finding.find_document(library, key[:3])
    for wrong in ("zzzz", key[:8] + "0" * 30, tag.id):
        with pytest.raises(NotFoundError):
            finding.find_document(library, wrong)


def test_an_id_that_fits_two_is_refused(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    keys = iter(["abcd0000-0000-4000-8000-000000000001", "abcd0000-0000-4000-8000-000000000002"])
    monkeypatch.setattr("asquoted.store.notes.new_id", lambda: next(keys))
    noting.write_note(library, Target(TargetKind.LIBRARY), "one")
    noting.write_note(library, Target(TargetKind.LIBRARY), "two")
    with pytest.raises(UserError, match="more than one"):
        finding.find_note(library, "abcd")
    assert finding.find_note(library, "abcd0000-0000-4000-8000-000000000002").endswith("2")
