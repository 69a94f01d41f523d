"""A note that is saved while it is written is one edit as long as nothing else is done: one step of undo."""

from asquoted.domain.targets import Target, TargetKind
from asquoted.service.libraries import history, version
from asquoted.service.noting import change_note, list_notes, write_note
from asquoted.store.library import Library

_HERE = Target(TargetKind.LIBRARY, "")


def _texts(library: Library) -> list[str]:
    return [note.text for note in list_notes(library)]


def test_writing_on_is_part_of_the_edit_that_wrote_the_note(library: Library) -> None:
    note = write_note(library, _HERE, "Once")
    before = version(library)
    change_note(library, note.id, "Once upon", goes_on=True)
    change_note(library, note.id, "Once upon a time", goes_on=True)
    (edit,) = history(library)
    assert edit.words.startswith("note written on")
    assert edit.words.endswith("Once upon a time")
    assert version(library) == before + 2
    library.undo()
    assert _texts(library) == []
    library.redo()
    assert _texts(library) == ["Once upon a time"]


def test_changing_on_goes_back_to_the_words_before_the_first_change(library: Library) -> None:
    note = write_note(library, _HERE, "Kept")
    change_note(library, note.id, "Altered")
    change_note(library, note.id, "Altered twice", goes_on=True)
    assert [one.words.partition(":")[0] for one in history(library)][-1] == "note changed"
    assert len(history(library)) == 2
    library.undo()
    assert _texts(library) == ["Kept"]


def test_what_does_not_go_on_is_an_edit_of_its_own(library: Library) -> None:
    note = write_note(library, _HERE, "One")
    change_note(library, note.id, "Two")
    assert len(history(library)) == 2
    library.undo()
    assert _texts(library) == ["One"]


def test_writing_on_behind_an_edit_of_another_note_leaves_that_edit_alone(library: Library) -> None:
    first, second = write_note(library, _HERE, "First"), write_note(library, _HERE, "Second")
    change_note(library, first.id, "First of all", goes_on=True)
    assert len(history(library)) == 3
    library.undo()
    assert _texts(library) == ["First", "Second"]
    library.undo()
    assert [note.id for note in list_notes(library)] == [first.id]
    assert second.text == "Second"


def test_writing_on_behind_an_edit_that_was_taken_back_is_an_edit_of_its_own(library: Library) -> None:
    note = write_note(library, _HERE, "One")
    change_note(library, note.id, "Two")
    library.undo()
    change_note(library, note.id, "Three", goes_on=True)
    library.undo()
    assert _texts(library) == ["One"]
