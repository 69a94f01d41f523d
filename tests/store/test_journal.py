"""Nothing gets past the journal, and what it says can be undone."""

import pytest
from sqlalchemy import Executable, delete, insert, select, text, update
from sqlalchemy.exc import OperationalError
from tests.store.library_cases import HARBOUR, add, dump

from asquoted.domain.targets import Target
from asquoted.domain.text import Span
from asquoted.errors import LibraryError, StaleEditError
from asquoted.service import tagging
from asquoted.service.libraries import check
from asquoted.store.anchoring import LyingAnchorError
from asquoted.store.columns import UnstorableTextError
from asquoted.store.engine import UnjournalledWriteError, permitted
from asquoted.store.journal import ImmutableRowError
from asquoted.store.library import Library, NothingDoneError
from asquoted.store.rows import NoteRow, OriginalRow, RevisionRow, TaggingRow, TagRow, TextRow


def new_tag(name: str) -> TagRow:
    return TagRow(name=name, folded=name, colour="#000000", parent_id=None, description="")


@pytest.mark.parametrize(
    "statement",
    [
        pytest.param(
            insert(TagRow).values(id="0" * 32, name="x", folded="x", colour="", description=""), id="insert"
        ),
        pytest.param(update(TagRow).values(name="x"), id="update"),
        pytest.param(delete(TagRow), id="delete"),
        pytest.param(text("UPDATE tags SET name = 'x'"), id="SQL"),
        pytest.param(text("DROP TABLE tags"), id="a table dropped"),
    ],
)
def test_nothing_is_written_past_the_journal(library: Library, statement: Executable) -> None:
    tagging.create_tag(library, "denial")
    before = dump(library)
    with pytest.raises(UnjournalledWriteError), library.edit("bulk") as session:
        session.execute(statement)
    assert dump(library) == before
    assert len(library.history()) == 1


def test_rows_in_bulk_do_not_get_past_the_journal(library: Library) -> None:
    with pytest.raises(UnjournalledWriteError), library.edit("bulk") as session:
        session.bulk_save_objects([new_tag("x")])
    assert tagging.list_tags(library) == []


def test_a_flush_does_not_open_the_door_for_later_statements(library: Library) -> None:
    def act() -> None:
        with library.edit("bulk") as session:
            session.add(new_tag("x"))
            session.flush()
            session.execute(update(TagRow).values(name="y"))

    with pytest.raises(UnjournalledWriteError):
        act()
    assert tagging.list_tags(library) == []


def test_readers_cannot_write(library: Library) -> None:
    with pytest.raises(LibraryError), library.read() as session:
        session.execute(delete(TagRow))
    assert tagging.list_tags(library) == []


def test_an_edit_that_fails_leaves_nothing_behind(library: Library) -> None:
    def act() -> None:
        with library.edit("half") as session:
            session.add(new_tag("x"))
            session.flush()
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        act()
    assert tagging.list_tags(library) == []
    assert library.history() == []
    tagging.create_tag(library, "after")
    assert check(library) == []


def test_an_edit_that_alters_nothing_is_none(library: Library) -> None:
    with library.edit("nothing") as session:
        row = new_tag("x")
        session.add(row)
        session.flush()
        session.delete(row)
    assert session.edit is None
    with pytest.raises(NothingDoneError):
        assert session.done
    assert library.history() == []


def test_what_is_flushed_bit_by_bit_is_one_change(library: Library) -> None:
    with library.edit("bit by bit") as session:
        row = new_tag("x")
        session.add(row)
        session.flush()
        row.name = "y"
        session.flush()
        row.name = "z"
    assert [tag.name for tag in tagging.list_tags(library)] == ["z"]
    assert library.undo() is not None
    assert tagging.list_tags(library) == []
    assert library.redo() is not None
    assert [tag.name for tag in tagging.list_tags(library)] == ["z"]


def test_a_row_that_goes_and_comes_back_in_one_edit_is_one_change(library: Library) -> None:
    tag = tagging.create_tag(library, "denial")
    with library.edit("back again") as session:
        session.delete(session.scalars(select(TagRow)).one())
        session.flush()
        row = new_tag("other")
        row.id = tag.id
        session.add(row)
    assert library.undo() is not None
    assert tagging.list_tags(library) == [tag]
    assert library.redo() is not None
    assert [one.name for one in tagging.list_tags(library)] == ["other"]
    assert check(library) == []


def test_an_edit_inside_an_edit_is_refused(library: Library) -> None:
    with pytest.raises(RuntimeError, match="inside"), library.edit("outer"):
        tagging.create_tag(library, "inner")
    tagging.create_tag(library, "after")


def test_an_edit_after_an_undo_drops_what_could_be_redone(library: Library) -> None:
    tagging.create_tag(library, "one")
    tagging.create_tag(library, "two")
    library.undo()
    library.undo()
    tagging.create_tag(library, "three")
    assert library.redo() is None
    assert [(edit.undone, edit.dropped) for edit in library.history()] == [
        (True, True),
        (True, True),
        (False, False),
    ]
    assert library.undo() is not None
    assert library.undo() is None
    assert tagging.list_tags(library) == []
    assert check(library) == []


def test_an_edit_whose_rows_were_altered_since_is_not_undone(library: Library) -> None:
    tag = tagging.create_tag(library, "denial")
    with library._transaction() as session:
        with permitted(session.connection()):
            session.execute(update(TagRow).values(name="tampered"))
        session.commit()
    with pytest.raises(StaleEditError):
        library.undo()
    assert [one.name for one in tagging.list_tags(library)] == ["tampered"]
    assert not library.history()[0].undone
    assert len(check(library)) == 1
    assert tag.name == "denial"


def test_texts_and_originals_are_never_altered_or_deleted(library: Library) -> None:
    add(library, HARBOUR)
    for kind, column in ((TextRow, "content"), (RevisionRow, "file")):
        with pytest.raises(ImmutableRowError), library.edit("alter") as session:
            setattr(session.scalars(select(kind)).one(), column, "other")
    for lasting in (TextRow, OriginalRow):
        with pytest.raises(ImmutableRowError), library.edit("delete") as session:
            session.delete(session.scalars(select(lasting)).one())
    assert check(library) == []


def test_an_anchor_that_lies_is_stopped_before_the_commit(library: Library) -> None:
    [document] = add(library, HARBOUR)
    tag = tagging.create_tag(library, "denial")
    tagging.put_tag(library, tag.id, Target.of_span(document, Span(0, 9), "The mayor"))
    before = dump(library)
    for column, value in (("exact", "The mazor"), ("start", 1), ("prefix", "x"), ("end", 10_000)):
        with pytest.raises(LyingAnchorError), library.edit("lie") as session:
            setattr(session.scalars(select(TaggingRow)).one(), column, value)
    assert dump(library) == before


@pytest.mark.parametrize("words", ["nul \0", "half a pair \ud800"])
def test_what_a_library_cannot_keep_is_refused(library: Library, words: str) -> None:
    with pytest.raises(UnstorableTextError), library.edit("") as session:
        session.add(new_tag(words))
    assert tagging.list_tags(library) == []


def test_a_time_without_its_zone_is_refused(library: Library) -> None:
    from datetime import datetime

    with pytest.raises(Exception, match="a time without its zone"), library.edit("") as session:
        session.add(
            NoteRow(
                text="x", written=datetime(2026, 1, 1), changed=datetime(2026, 1, 1), target="library",
                exact="", prefix="", suffix="", detached=False, operation="", base="", reading="",
            )
        )  # fmt: skip


def test_a_bug_is_no_user_error(library: Library) -> None:
    with pytest.raises(OperationalError), library.read() as session:
        session.execute(text("SELECT nothing FROM nowhere"))
