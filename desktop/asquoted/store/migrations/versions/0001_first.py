"""The first schema."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

ID = sa.Uuid(as_uuid=False).with_variant(sa.String(36), "sqlite")
HASH = sa.String(64)
WORD = sa.String(20)
TIME = sa.DateTime(timezone=True)


def upgrade() -> None:
    """Make the tables, and set the count of edits to nothing."""
    _make_texts()
    _make_documents()
    _make_quotes()
    _make_marks()
    _make_journal()


def downgrade() -> None:
    """A library never goes back: the backup taken before is the way."""
    raise NotImplementedError


def _make_texts() -> None:
    _make(
        "texts",
        _column("sha256", HASH),
        _column("number", sa.Integer()),
        _column("content", sa.Text()),
        sa.PrimaryKeyConstraint("sha256", name="pk_texts"),
        sa.UniqueConstraint("number", name="uq_texts_number"),
    )
    _make(
        "originals",
        _column("sha256", HASH),
        _column("size", sa.Integer()),
        _column("packed", sa.LargeBinary()),
        sa.PrimaryKeyConstraint("sha256", name="pk_originals"),
    )


def _make_documents() -> None:
    _make(
        "documents",
        *_key("documents"),
        _column("position", sa.Integer()),
        *_texts("outlet", "headline", "agency", "address", "language"),
        _column("published", sa.Date(), nullable=True),
        _column("kind", WORD),
        _column("abridged", sa.Boolean()),
        _column("current", sa.Integer()),
        _column("quotations", sa.Integer()),
        _column("words", sa.Integer()),
    )
    _make(
        "revisions",
        *_key("revisions"),
        *_link("revisions", "document_id", "documents.id"),
        _column("number", sa.Integer()),
        *_link("revisions", "text_sha256", "texts.sha256", HASH),
        *_link("revisions", "original_sha256", "originals.sha256", HASH, nullable=True),
        *_texts("file", "extractor", "encoding", "left_out"),
        _column("made", TIME),
        sa.UniqueConstraint("document_id", "number", name="uq_revisions_document_id"),
    )
    _index("revisions", "document_id", "text_sha256", "original_sha256")


def _make_quotes() -> None:
    _make(
        "statements",
        *_key("statements"),
        _column("position", sa.Integer()),
        *_texts("source", "speaker"),
        _column("spoken", sa.Date(), nullable=True),
    )
    _make(
        "quotes",
        *_key("quotes"),
        *_link("quotes", "statement_id", "statements.id"),
        _column("position", sa.Integer()),
        *_texts("base_text"),
        *_link("quotes", "base_document_id", "documents.id", nullable=True),
        _column("pieces", sa.JSON()),
        _column("gaps", sa.JSON()),
        *_link("quotes", "chosen_document_id", "documents.id", nullable=True),
    )
    _index("quotes", "statement_id")
    _make(
        "renderings",
        *_key("renderings"),
        *_link("renderings", "quote_id", "quotes.id"),
        *_link("renderings", "document_id", "documents.id"),
        _column("position", sa.Integer()),
        _column("form", WORD),
        _column("confidence", sa.Double()),
        *_texts("speaker", "cue", "reason"),
        _column("cue_class", WORD, nullable=True),
    )
    _index("renderings", "quote_id", "document_id")
    _make(
        "passages",
        *_key("passages"),
        *_link("passages", "rendering_id", "renderings.id"),
        _column("position", sa.Integer()),
        *_anchor("passages", nullable=False),
    )
    _index("passages", "rendering_id", "revision_id")


def _make_marks() -> None:
    _make(
        "tags",
        *_key("tags"),
        *_texts("name", "folded", "description"),
        _column("colour", sa.String(7)),
        *_link("tags", "parent_id", "tags.id", nullable=True),
        sa.UniqueConstraint("folded", name="uq_tags_folded"),
    )
    _index("tags", "parent_id")
    _make_mark("taggings", *_link("taggings", "tag_id", "tags.id"), _column("made", TIME))
    _index("taggings", "tag_id")
    _make_mark("notes", *_texts("text"), _column("written", TIME), _column("changed", TIME))
    _make_mark("senses", _column("sense", WORD))


def _make_mark(table: str, *columns: sa.schema.SchemaItem) -> None:
    _make(
        table,
        *_key(table),
        *columns,
        _column("target", WORD),
        *_link(table, "document_id", "documents.id", nullable=True),
        *_link(table, "rendering_id", "renderings.id", nullable=True),
        *_link(table, "quote_id", "quotes.id", nullable=True),
        *_anchor(table, nullable=True),
        _column("operation", WORD),
        *_texts("base", "reading"),
    )
    _index(table, "document_id", "rendering_id", "quote_id", "revision_id")


def _make_journal() -> None:
    _make(
        "edits",
        *_key("edits"),
        _column("sequence", sa.Integer()),
        *_texts("words"),
        _column("made", TIME),
        _column("state", sa.String(10)),
        _column("changes", sa.LargeBinary()),
        sa.UniqueConstraint("sequence", name="uq_edits_sequence"),
    )
    _make(
        "meta",
        _column("key", sa.String(40)),
        _column("value", sa.Text()),
        sa.PrimaryKeyConstraint("key", name="pk_meta"),
    )
    meta = sa.table("meta", sa.column("key"), sa.column("value"))
    op.bulk_insert(meta, [{"key": "version", "value": "0"}])


def _make(table: str, *parts: sa.schema.SchemaItem) -> None:
    op.create_table(table, *parts)


def _index(table: str, *columns: str) -> None:
    for column in columns:
        op.create_index(f"ix_{table}_{column}", table, [column])


def _column(name: str, kind: sa.types.TypeEngine[Any], *, nullable: bool = False) -> sa.Column[Any]:
    return sa.Column(name, kind, nullable=nullable)


def _texts(*names: str) -> list[sa.Column[Any]]:
    return [_column(name, sa.Text()) for name in names]


def _key(table: str) -> list[sa.schema.SchemaItem]:
    return [_column("id", ID), sa.PrimaryKeyConstraint("id", name=f"pk_{table}")]


def _link(
    table: str, column: str, to: str, kind: sa.types.TypeEngine[Any] = ID, *, nullable: bool = False
) -> list[sa.schema.SchemaItem]:
    name = f"fk_{table}_{column}_{to.partition('.')[0]}"
    return [
        _column(column, kind, nullable=nullable),
        sa.ForeignKeyConstraint([column], [to], name=name, deferrable=True, initially="DEFERRED"),
    ]


def _anchor(table: str, *, nullable: bool) -> list[sa.schema.SchemaItem]:
    return [
        *_link(table, "revision_id", "revisions.id", nullable=nullable),
        _column("start", sa.Integer(), nullable=nullable),
        _column("end", sa.Integer(), nullable=nullable),
        *_texts("exact", "prefix", "suffix"),
        _column("detached", sa.Boolean()),
    ]
