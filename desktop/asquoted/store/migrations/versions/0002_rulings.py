"""What the user told the engine, and an index of what every text quotes."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

ID = sa.Uuid(as_uuid=False).with_variant(sa.String(36), "sqlite")
WORD = sa.String(20)


def upgrade() -> None:
    """Make the new tables; those that are there stay as they are."""
    _make_rulings()
    _make_index()


def downgrade() -> None:
    """A library never goes back: the backup taken before is the way."""
    raise NotImplementedError


def _make_rulings() -> None:
    op.create_table(
        "rulings",
        *_key("rulings"),
        _column("number", sa.Integer()),
        _column("kind", WORD),
        _column("made", sa.DateTime(timezone=True)),
        _column("is_together", sa.Boolean()),
        _column("indirect", sa.Boolean()),
        _column("speaker", sa.Text(), nullable=True),
        _column("cue", sa.Text(), nullable=True),
        _column("cue_class", WORD, nullable=True),
        _column("spoken", sa.Date(), nullable=True),
        _column("source", sa.Text(), nullable=True),
    )
    op.create_table(
        "ruled_spans",
        *_key("ruled_spans"),
        *_link("ruled_spans", "ruling_id", "rulings.id"),
        _column("side", WORD),
        _column("place", sa.Integer()),
        _column("position", sa.Integer()),
        *_link("ruled_spans", "document_id", "documents.id"),
        *_link("ruled_spans", "revision_id", "revisions.id"),
        _column("start", sa.Integer()),
        _column("end", sa.Integer()),
        *(_column(name, sa.Text()) for name in ("exact", "prefix", "suffix")),
        _column("detached", sa.Boolean()),
    )
    for column in ("ruling_id", "document_id", "revision_id"):
        op.create_index(f"ix_ruled_spans_{column}", "ruled_spans", [column])


def _make_index() -> None:
    op.create_table(
        "indexed_texts",
        _column("number", sa.Integer()),
        _column("is_whole", sa.Boolean()),
        _column("edition", sa.Integer()),
        _column("pairs", sa.Integer()),
        _column("checksum", sa.BigInteger()),
        sa.PrimaryKeyConstraint("number", name="pk_indexed_texts"),
    )
    op.create_table(
        "indexed_utterances",
        _column("number", sa.Integer()),
        _column("text_number", sa.Integer()),
        _column("start", sa.Integer()),
        _column("end", sa.Integer()),
        _column("is_direct", sa.Boolean()),
        _column("roots", sa.Text()),
        sa.PrimaryKeyConstraint("number", name="pk_indexed_utterances"),
    )
    op.create_index("ix_indexed_utterances_text_number", "indexed_utterances", ["text_number"])
    op.create_table(
        "indexed_pairs",
        _column("pair", sa.BigInteger()),
        _column("utterance", sa.Integer()),
        _column("words", sa.Integer()),
        sa.PrimaryKeyConstraint("pair", "utterance", name="pk_indexed_pairs"),
        # The key is nearly all there is: kept once, not once more beside a number for each row.
        sqlite_with_rowid=False,
    )
    op.create_index("ix_statements_spoken", "statements", ["spoken"])


def _column(name: str, kind: sa.types.TypeEngine[Any], *, nullable: bool = False) -> sa.Column[Any]:
    return sa.Column(name, kind, nullable=nullable)


def _key(table: str) -> list[sa.schema.SchemaItem]:
    return [_column("id", ID), sa.PrimaryKeyConstraint("id", name=f"pk_{table}")]


def _link(table: str, column: str, to: str) -> list[sa.schema.SchemaItem]:
    name = f"fk_{table}_{column}_{to.partition('.')[0]}"
    return [
        _column(column, ID),
        sa.ForeignKeyConstraint([column], [to], name=name, deferrable=True, initially="DEFERRED"),
    ]
