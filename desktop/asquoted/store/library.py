"""A library: one file, its edits, undo and redo.

Threads may share a `Library`: each `read` has a connection of its own that sees one state
of the file; one edit runs at a time, and the others wait. Other programs may have the
same file open: `version` tells that they altered it.
"""

import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Self, TypeAlias

from sqlalchemy import select, text
from sqlalchemy.orm import Session

from asquoted.domain.documents import Document
from asquoted.domain.edits import Edit
from asquoted.domain.heard import Heard
from asquoted.errors import LibraryCorruptError, LibraryError, LibraryReadOnlyError, LibraryTooNewError
from asquoted.store import indexing, search
from asquoted.store.access import is_writable
from asquoted.store.anchoring import refuse_lying_anchors
from asquoted.store.attending import UNATTENDED, Attention
from asquoted.store.check import find_faults
from asquoted.store.engine import (
    permitted,
    reading_engine,
    stoppable,
    writing_engine,
)
from asquoted.store.faults import DAMAGED, SUSPECT, faults
from asquoted.store.journal import Recorder, unpack
from asquoted.store.making import make, schema_of_a_new_one
from asquoted.store.replaying import edit_of, replay, write_edit
from asquoted.store.rows import EditRow, MetaRow
from asquoted.store.schema import TODAY, bring_up_to_date

_WAIT = 0.1
"""Seconds between two looks whether who waits for an index still does."""

Reading: TypeAlias = Session
"""A session that sees one state of the library and cannot alter it."""


class NothingDoneError(RuntimeError):
    """The edit asked for altered nothing, though its caller counted on it: a bug."""


class EditSession(Session):
    """The session of one edit.

    `words` may be set while it runs, where they depend on what is found; `edit` is what
    was written, None while it runs and where nothing was altered. `goes_on` is the newest edit
    where this one is to be one step of undo with it: see `newest_of_row`.
    """

    words: str = ""
    edit: Edit | None = None
    goes_on: EditRow | None = None

    @property
    def done(self) -> Edit:
        """The edit that was written. Raise NothingDoneError where there was none."""
        if self.edit is None:
            raise NothingDoneError(self.words)
        return self.edit


class Library:
    """An open library."""

    def __init__(self, path: Path) -> None:
        """Take the file at `path` as it is; `open` and `create` see that it is a library."""
        self.path = path
        self.migrated: Path | None = None
        """The backup that was taken before a migration, if one was needed."""
        self.is_read_only = not is_writable(path)
        """Whether it can be read alone: its file or its folder cannot be written to."""
        self._reader = reading_engine(path, writable=not self.is_read_only)
        self._writer = writing_engine(path)
        self._writing = threading.Lock()
        self._indexing = threading.Lock()
        self._holder: int | None = None
        self._attending = threading.local()

    @classmethod
    def create(cls, path: Path) -> Self:
        """Make an empty library at `path`. Raise LibraryError, also where a file is there already."""
        make(path)
        return cls.open(path)

    @classmethod
    def open(cls, path: Path) -> Self:
        """Open the library at `path`, brought up to today's schema.

        One that cannot be written to is opened for reading. Raise LibraryTooNewError,
        LibraryCorruptError or LibraryError; the file is as it was then.
        """
        try:
            backup = bring_up_to_date(path)
        except OSError as error:
            raise LibraryError(path, f"cannot be read ({error.strerror or error})") from error
        library = cls(path)
        library.migrated = backup
        try:
            library.version()
        except BaseException:  # also a stop from outside; it goes on, but the file is let go of first
            library.close()
            raise
        return library

    @property
    def attention(self) -> Attention:
        """Whoever waits for what this thread does to the library."""
        found: Attention = getattr(self._attending, "attention", UNATTENDED)
        return found

    @contextmanager
    def attended(self, attention: Attention) -> Iterator[None]:
        """Let somebody follow what this thread does to the library inside the block, and stop it.

        Where it is stopped before it is committed, Cancelled is raised and nothing is kept of
        it; afterwards it is done, and the user may take it back.
        """
        before = self.attention
        self._attending.attention = attention
        try:
            yield
        finally:
            self._attending.attention = before

    def close(self) -> None:
        """Let go of the file. The last one to do so folds the write-ahead log into it."""
        self._reader.dispose()
        self._writer.dispose()

    @contextmanager
    def read(self) -> Iterator[Reading]:
        """Give a session that sees one state of the library and cannot alter it."""
        with self._damage_told(), self._reading() as session:
            yield session

    @contextmanager
    def edit(self, words: str) -> Iterator[EditSession]:
        """Give a session whose effect is one edit: journalled, undoable, whole or not at all.

        `words` say what was done, as undo shows it. Where the block raises, nothing is
        kept; where it alters nothing, no edit is written.
        """
        with self._transaction() as session:
            session.words = words
            recorder = Recorder(session)
            yield session
            session.flush()
            changes = recorder.changes()
            with permitted(session.connection()):
                search.index_new_texts(session)
            if changes:
                refuse_lying_anchors(session, changes)
                session.edit = edit_of(write_edit(session, changes, session.words, session.goes_on))
            session.commit()

    def undo(self) -> Edit | None:
        """Take back the last edit and return it, or None. Raise StaleEditError, Cancelled."""
        with self._transaction() as session:
            done = select(EditRow).where(EditRow.state == "done")
            row = session.scalars(done.order_by(EditRow.sequence.desc()).limit(1)).first()
            if row is not None:
                changes = [change.inverse() for change in reversed(unpack(row.changes))]
                replay(session, row, changes, "undone", self.attention)
        return edit_of(row) if row is not None else None

    def redo(self) -> Edit | None:
        """Do again the edit undone last and return it, or None. Raise StaleEditError, Cancelled."""
        with self._transaction() as session:
            undone = select(EditRow).where(EditRow.state == "undone")
            row = session.scalars(undone.order_by(EditRow.sequence).limit(1)).first()
            if row is not None:
                replay(session, row, unpack(row.changes), "done", self.attention)
        return edit_of(row) if row is not None else None

    def history(self) -> list[Edit]:
        """Return every edit, oldest first."""
        columns = (EditRow.id, EditRow.words, EditRow.made, EditRow.state)
        with self.read() as session:
            rows = session.execute(select(*columns).order_by(EditRow.sequence))
            return [edit_of(row) for row in rows]

    def version(self) -> int:
        """Return a number that grows with each edit, undo and redo, whoever made it."""
        with self.read() as session:
            return read_version(session)

    def faults(self) -> list[str]:
        """Return what is wrong with the library, in words; nothing where all is well. Raise LibraryError."""
        with faults(self.path), self._reading() as session:
            return find_faults(session, self.path, schema_of_a_new_one())

    def mend_index(self) -> bool:
        """Make the search index anew if it isn't what it should be, and tell whether that was so.

        The index of what is quoted is emptied where it isn't sound: `index_texts` makes it anew.
        """
        with self._transaction() as session:
            is_found, is_heard = search.is_sound(session), indexing.is_sound(session)
            if not is_found:
                search.make_anew(session)
            if not is_heard:
                indexing.clear(session)
            session.commit()
        return not (is_found and is_heard)

    def index_texts(self, hear: indexing.Listener) -> None:
        """Index what the texts quote that came since the last time. No edit: it follows from the texts.

        Whoever attends is told how far it is. Where it is stopped, Cancelled is raised, and what
        was indexed stays. Others may edit meanwhile; of two that ask for it, one waits for the other.
        """
        while not self._indexing.acquire(timeout=_WAIT):
            self.attention.go_on()
        try:
            self._index_texts(hear)
        finally:
            self._indexing.release()

    def _index_texts(self, hear: indexing.Listener) -> None:
        with self.read() as session:
            is_outdated = indexing.is_outdated(session)
        if is_outdated:
            with self._transaction() as session:
                # Asked again: another program may have made it anew since, and be at work on it.
                if indexing.is_outdated(session):
                    indexing.clear(session)
                session.commit()
        done = 0
        while True:
            heard: dict[int, tuple[Document, Sequence[Heard]]] = {}
            # Counted each time: others add texts meanwhile, index some, or empty the index.
            with self.read() as session:
                missing, total = indexing.missing(session), done + indexing.count_missing(session)
            if not missing:
                return
            for number, document in missing.items():
                # To hear takes nearly all of the time, and nobody who edits waits for it.
                self.attention.go_on()
                self.attention.on_progress(done + len(heard), total)
                heard[number] = document, hear(document)
            with self._transaction() as session:
                indexing.index_heard(session, heard)
                session.commit()
            done += len(heard)

    @contextmanager
    def _reading(self) -> Iterator[Session]:
        with Session(self._reader, expire_on_commit=False, autoflush=False) as session:
            yield session

    @contextmanager
    def _damage_told(self) -> Iterator[None]:
        """Tell what comes of damage from what is a bug: a row that is missed, say, or one of no sense."""
        try:
            with faults(self.path):
                yield
        except SUSPECT as error:
            if self.faults():
                raise LibraryCorruptError(self.path, DAMAGED) from error
            raise

    @contextmanager
    def _transaction(self) -> Iterator[EditSession]:
        if self._holder == threading.get_ident():
            raise RuntimeError("an edit inside an edit")
        if self.is_read_only:
            raise LibraryReadOnlyError(self.path)
        with self._writing:
            self._holder = threading.get_ident()
            try:
                with self._damage_told(), EditSession(self._writer, expire_on_commit=False) as session:
                    self._refuse_other_schema(session)
                    with stoppable(session.connection(), self.attention.go_on):
                        yield session
            finally:
                self._holder = None

    def _refuse_other_schema(self, session: Session) -> None:
        """Stop where a later program has migrated the library while we had it open."""
        revision = session.scalar(text("SELECT version_num FROM alembic_version"))
        if revision != TODAY.head:
            raise LibraryTooNewError(self.path, str(revision))


def read_version(session: Session) -> int:
    """Return the library's version as a session sees it: see `Library.version`."""
    return int(session.get_one(MetaRow, "version").value)
