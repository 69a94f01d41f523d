"""What a library keeps: the tables, typed.

Rows never leave the store. The same mappings shall serve PostgreSQL, so nothing here is
SQLite's own; the search index, which is, lives in `asquoted.store.search`.
"""

from datetime import date, datetime
from typing import Any, ClassVar

from sqlalchemy import JSON, LargeBinary, MetaData, String, UniqueConstraint, false
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from asquoted.store.columns import ID, Key, StoredText, StoredTime, link


class Row(DeclarativeBase):
    """A row of some table. Constraints have names, so that a migration can speak of them."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_name)s",
            "uq": "uq_%(table_name)s_%(column_0_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map: ClassVar[dict[Any, Any]] = {
        str: StoredText,
        datetime: StoredTime,
        list[Any]: JSON,
    }


class KeyedRow(Row):
    """A row with a key of its own, which the journal knows it by."""

    __abstract__ = True

    id: Mapped[Key]


class MetaRow(Row):
    """What the library says of itself: `version` counts its edits, undos and redos."""

    __tablename__ = "meta"

    key: Mapped[str] = mapped_column(String(40), primary_key=True)
    value: Mapped[str]


class TextRow(Row):
    """A text by its hash. Never altered, never deleted. `number` is its place in the search index."""

    __tablename__ = "texts"

    sha256: Mapped[str] = mapped_column(String(64), primary_key=True)
    number: Mapped[int] = mapped_column(unique=True)
    content: Mapped[str]


class OriginalRow(Row):
    """A file as it came, by the hash of its bytes, packed by zlib. Never altered, never deleted."""

    __tablename__ = "originals"

    sha256: Mapped[str] = mapped_column(String(64), primary_key=True)
    size: Mapped[int]
    packed: Mapped[bytes] = mapped_column(LargeBinary)


class DocumentRow(KeyedRow):
    """A document. `current` is the number of the revision that counts."""

    __tablename__ = "documents"

    position: Mapped[int]
    outlet: Mapped[str]
    headline: Mapped[str]
    published: Mapped[date | None]
    agency: Mapped[str]
    address: Mapped[str]
    language: Mapped[str]
    kind: Mapped[str] = mapped_column(String(20))
    abridged: Mapped[bool]
    kind_is_told: Mapped[bool] = mapped_column(server_default=false())
    current: Mapped[int]
    quotations: Mapped[int]
    words: Mapped[int]


class RevisionRow(KeyedRow):
    """One state of a document's text. Never altered; goes only with its document, or by undo.

    `original_sha256` is empty where the text was edited in the program.
    """

    __tablename__ = "revisions"
    __table_args__ = (UniqueConstraint("document_id", "number"),)

    document_id: Mapped[str] = mapped_column(ID, link("documents.id"), index=True)
    number: Mapped[int]
    text_sha256: Mapped[str] = mapped_column(String(64), link("texts.sha256"), index=True)
    original_sha256: Mapped[str | None] = mapped_column(String(64), link("originals.sha256"), index=True)
    file: Mapped[str]
    extractor: Mapped[str]
    encoding: Mapped[str]
    left_out: Mapped[str]
    made: Mapped[datetime]


class StatementRow(KeyedRow):
    """One act of speaking."""

    __tablename__ = "statements"

    position: Mapped[int]
    source: Mapped[str]
    speaker: Mapped[str]
    spoken: Mapped[date | None] = mapped_column(index=True)


class QuoteRow(KeyedRow):
    """One sentence of a statement, and the base that the engine gave it.

    `pieces` are [start, end, document id]; `chosen_document_id` is the user's base, if any.
    """

    __tablename__ = "quotes"

    statement_id: Mapped[str] = mapped_column(ID, link("statements.id"), index=True)
    position: Mapped[int]
    base_text: Mapped[str]
    base_document_id: Mapped[str | None] = mapped_column(ID, link("documents.id"))
    pieces: Mapped[list[Any]]
    gaps: Mapped[list[Any]]
    chosen_document_id: Mapped[str | None] = mapped_column(ID, link("documents.id"))


class RenderingRow(KeyedRow):
    """How one document gives one quote. `form` is held against the engine's base."""

    __tablename__ = "renderings"

    quote_id: Mapped[str] = mapped_column(ID, link("quotes.id"), index=True)
    document_id: Mapped[str] = mapped_column(ID, link("documents.id"), index=True)
    position: Mapped[int]
    form: Mapped[str] = mapped_column(String(20))
    confidence: Mapped[float]
    speaker: Mapped[str]
    cue: Mapped[str]
    cue_class: Mapped[str | None] = mapped_column(String(20))
    reason: Mapped[str]


class PassageRow(KeyedRow):
    """One stretch of a rendering. See `MarkRow` for the columns of an anchor."""

    __tablename__ = "passages"

    rendering_id: Mapped[str] = mapped_column(ID, link("renderings.id"), index=True)
    position: Mapped[int]
    revision_id: Mapped[str] = mapped_column(ID, link("revisions.id"), index=True)
    start: Mapped[int]
    end: Mapped[int]
    exact: Mapped[str]
    prefix: Mapped[str]
    suffix: Mapped[str]
    detached: Mapped[bool]


class MarkRow(KeyedRow):
    """A mark of the user's: the columns of its target, and of its anchor (a span, a difference).

    `exact` is what stands in the revision from `start` to `end`; `detached` says that the
    revision is not the current one, as no certain place was found in that. `reading` is
    what a difference calls its words.
    """

    __abstract__ = True

    target: Mapped[str] = mapped_column(String(20))
    document_id: Mapped[str | None] = mapped_column(ID, link("documents.id"), index=True)
    rendering_id: Mapped[str | None] = mapped_column(ID, link("renderings.id"), index=True)
    quote_id: Mapped[str | None] = mapped_column(ID, link("quotes.id"), index=True)
    revision_id: Mapped[str | None] = mapped_column(ID, link("revisions.id"), index=True)
    start: Mapped[int | None]
    end: Mapped[int | None]
    exact: Mapped[str]
    prefix: Mapped[str]
    suffix: Mapped[str]
    detached: Mapped[bool]
    operation: Mapped[str] = mapped_column(String(20))
    base: Mapped[str]
    reading: Mapped[str]


class TagRow(KeyedRow):
    """A tag. `folded` is its name as two names are compared."""

    __tablename__ = "tags"

    name: Mapped[str]
    folded: Mapped[str] = mapped_column(unique=True)
    colour: Mapped[str] = mapped_column(String(7))
    parent_id: Mapped[str | None] = mapped_column(ID, link("tags.id"), index=True)
    description: Mapped[str]


class TaggingRow(MarkRow):
    """One tag on one target."""

    __tablename__ = "taggings"

    tag_id: Mapped[str] = mapped_column(ID, link("tags.id"), index=True)
    made: Mapped[datetime]


class NoteRow(MarkRow):
    """A note on one target."""

    __tablename__ = "notes"

    text: Mapped[str]
    written: Mapped[datetime]
    changed: Mapped[datetime]


class SenseRow(MarkRow):
    """What the user thinks a difference does to the sense."""

    __tablename__ = "senses"

    sense: Mapped[str] = mapped_column(String(20))


class RulingRow(KeyedRow):
    """What the user told the engine; `number` is its place among all rulings.

    See `asquoted.domain.rulings.Ruling` for the columns.
    """

    __tablename__ = "rulings"

    number: Mapped[int]
    kind: Mapped[str] = mapped_column(String(20))
    made: Mapped[datetime]
    is_together: Mapped[bool]
    indirect: Mapped[bool]
    speaker: Mapped[str | None]
    cue: Mapped[str | None]
    cue_class: Mapped[str | None] = mapped_column(String(20))
    spoken: Mapped[date | None]
    source: Mapped[str | None]


class RuledSpanRow(KeyedRow):
    """One stretch of a place that a ruling speaks of. See `MarkRow` for the columns of an anchor.

    `place` numbers the places of one side, `position` the stretches of one place.
    """

    __tablename__ = "ruled_spans"

    ruling_id: Mapped[str] = mapped_column(ID, link("rulings.id"), index=True)
    side: Mapped[str] = mapped_column(String(20))
    place: Mapped[int]
    position: Mapped[int]
    document_id: Mapped[str] = mapped_column(ID, link("documents.id"), index=True)
    revision_id: Mapped[str] = mapped_column(ID, link("revisions.id"), index=True)
    start: Mapped[int]
    end: Mapped[int]
    exact: Mapped[str]
    prefix: Mapped[str]
    suffix: Mapped[str]
    detached: Mapped[bool]


class EditRow(KeyedRow):
    """One edit and its inverse: `changes` holds every row that it touched, before and after, packed."""

    __tablename__ = "edits"

    sequence: Mapped[int] = mapped_column(unique=True)
    words: Mapped[str]
    made: Mapped[datetime]
    state: Mapped[str] = mapped_column(String(10))
    changes: Mapped[bytes] = mapped_column(LargeBinary)


MARKS: tuple[type[MarkRow], ...] = (TaggingRow, NoteRow, SenseRow)
JOURNALLED: tuple[type[KeyedRow], ...] = (
    DocumentRow, RevisionRow, StatementRow, QuoteRow, RenderingRow, PassageRow,
    TagRow, TaggingRow, NoteRow, SenseRow, RulingRow, RuledSpanRow,
)  # fmt: skip
LASTING: tuple[type[Row], ...] = (TextRow, OriginalRow)
"""What is only ever added: undo leaves it, so that redo finds it."""
